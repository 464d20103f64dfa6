"""What no one language owns: names and clocks that a text in any language may hold. Literals only.

A name keeps the small words of its own language wherever it is told of: `Ursula von der Leyen`,
`Luiz Inácio Lula da Silva` and `Lloyd's` stand so in English, French and Dutch texts alike.
"""

NAME_PARTICLES = """
    de da do dos das di du del dei degli della delle dello dal dalla dallo la las lo los le van von vom der
    den zu zum zur te ten ter 't ’t af av al el ben bin bint ibn abu umm ould arap
"""
"""Small words inside the names of people, from anywhere. One that is a word of its own in the language of a
text is none there, but for the `links` that a language lists."""

NAME_JOINTS = "e y i à"
"""More of them, which mean and, or at, in many a language: `Sá` **`e`** `Melo`, `Gian` **`à`** `Porta`."""

NAME_ARTICLES = ("al-", "el-", "ad-", "as-", "ar-", "az-", "an-", "at-", "d'", "d’")
"""What may stand in one with the capital of a name: `Fattah` **`al-`** `Sisi`, `Paul` **`d’`** `Orsay`."""

SAINTS = frozenset({"san", "santa", "santo", "sant", "são", "saint", "sainte", "sankt", "sint", "st"})
"""What stands before a saint, and so before many a place."""

DEPUTIES = frozenset({"vice", "vize", "sub"})
"""What makes of an office that of somebody else, who stands in: `vicepresidente`, `Vizekanzler`."""

SCREEN_LINES = frozenset({"1080", "1440", "2160", "4320"})
"""Lines of a screen, with a `p` behind them that is no penny: `1080p`."""

EMERGENCY_NUMBERS = frozenset({"911", "112", "999"})
"""Dialled in many countries and told of in more."""

FAMILY_FIRST = """
    bui cai cao chan chang chen cheng cheung chiang choi chong chow chua deng ding dinh dong duong feng gao
    goh guo han hoang hong hu huang hwang jang jia jiang jung kang kim koh kwok kwon lai lau lee leong leung
    li liang lim lin liu lu luo ng ngo nguyen ong pan park peng pham phan poon qi qian qiu shen shin su tan
    tang teo tran tsai tse tseng tsui wang wei wong wu xi xiao xie xu xue yang yeo yeoh yin yoon yu yuan
    yuen zeng zhang zhao zheng zhong zhou zhu
"""
"""Family names of East Asia, which stand before the given ones: **`Tan`** `Gim Wai … Tan said`, …"""

FAMILY_ALWAYS = """
    deng feng guo hoang huang jiang liu luo nguyen pham qian qiu wang xi xiao xie xu xue zeng zhang zhao zheng
    zhong zhou zhu
"""
"""… and those that do so also before one word: **`Zhao`** `Leji`."""

NAME_SUFFIXES = "Jr Sr"
"""Behind a name and part of it, with a full stop."""

GENERATIONS = "jr sr ii iii iv"
"""The last words of names that are no surnames."""

POSSESSIVES = ("'s", "’s")
"""What a name may end in that is no part of it: `Reuters’s`, `Merkel's`."""

TIME_ZONES = ("gmt", "utc")
"""Behind four digits, which are a time: `0800 GMT`."""

POSTED_MONTHS = {
    "January": 1, "February": 2, "March": 3, "April": 4, "May": 5, "June": 6, "July": 7, "August": 8,
    "September": 9, "October": 10, "November": 11, "December": 12,
}  # fmt: skip
"""How embedded posts name their month, in an article of any language."""

LEGAL_FORMS = (
    "AG", "SE", "GmbH", "KG", "KGaA", "OHG", "eG", "AB", "ASA", "Oyj",
    "Ltd", "Limited", "plc", "PLC", "Inc", "Corp", "LLC", "LLP", "Co",
    "SA", "S.A.", "SAS", "SARL", "Sàrl", "SL", "S.L.", "SAU", "SCCL", "SpA", "Spa", "spa", "S.p.A.", "srl",
    "Srl", "SRL", "S.r.l.", "scarl", "NV", "N.V.", "nv", "BV", "B.V.", "bv", "bvba", "Lda", "Ltda", "SGPS",
)  # fmt: skip
"""What a firm is in law, behind its name."""
