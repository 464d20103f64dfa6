"""Any other language: what needs no words, and the signs that no alphabet shares. Literals only."""

from articles.evidence.languages.dates import Dates
from articles.evidence.languages.figures import Figures
from articles.evidence.languages.numbers import Numbers
from articles.evidence.languages.speech import Forms, Speech

NUMBERS = Numbers(
    scales={
        "百": 100, "千": 1000, "万": 10**4, "萬": 10**4, "億": 10**8, "亿": 10**8, "兆": 10**12,
        "만": 10**4, "억": 10**8, "조": 10**12,
    },
    # Years, months, days, hours, and places in a row: what they number is no quantity.
    ordinal_endings=("年", "月", "日", "号", "號", "時", "时", "点", "點", "分", "位", "回", "번", "년", "월",
        "일", "시", "世"),
)  # fmt: skip

FIGURES = Figures(
    locales=(),
    units={
        "°C": ("℃",), "km": ("キロメートル", "公里"), "m": ("メートル",), "kg": ("キログラム", "公斤"),
        "year": ("年間", "歳", "岁", "歲"), "month": ("か月", "カ月", "ヶ月", "个月", "個月"),
        "week": ("週間", "周", "週"), "day": ("日間", "天"), "h": ("時間", "小时", "小時"),
        "min": ("分間", "分钟", "分鐘"), "s": ("秒",),
    },
    currencies={
        "円": "JPY", "元": "CNY", "人民币": "CNY", "ドル": "USD", "美元": "USD", "ユーロ": "EUR",
        "欧元": "EUR",
        "원": "KRW", "ウォン": "KRW", "ポンド": "GBP", "英镑": "GBP",
    },
    labels=("第", "제"),
    percent=("パーセント", "퍼센트"),
    before={"約": "~", "约": "~"},
    after={"以上": ">=", "以下": "<=", "余り": ">", "余": ">"},
)  # fmt: skip

DATES = Dates(
    signs={
        "年": "year", "月": "month", "日": "day", "号": "day", "號": "day", "년": "year", "월": "month",
        "일": "day",
    },
)  # fmt: skip

SPEECH = Speech(forms=Forms(clipped_years="s"))
