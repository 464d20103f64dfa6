"""Writing systems: the letters of each, and the languages that share one told by a few letters."""

RANGES: tuple[tuple[str, str, str], ...] = (
    ("kana", "\u3040", "\u30ff"),
    ("han", "\u3400", "\u9fff"),
    ("hangul", "\uac00", "\ud7a3"),
    ("cyrillic", "\u0400", "\u052f"),
    ("greek", "\u0370", "\u03ff"),
    ("arabic", "\u0600", "\u06ff"),
    ("hebrew", "\u0590", "\u05ff"),
    ("devanagari", "\u0900", "\u097f"),
    ("bengali", "\u0980", "\u09ff"),
    ("gurmukhi", "\u0a00", "\u0a7f"),
    ("gujarati", "\u0a80", "\u0aff"),
    ("tamil", "\u0b80", "\u0bff"),
    ("telugu", "\u0c00", "\u0c7f"),
    ("kannada", "\u0c80", "\u0cff"),
    ("malayalam", "\u0d00", "\u0d7f"),
    ("sinhala", "\u0d80", "\u0dff"),
    ("thai", "\u0e00", "\u0e7f"),
    ("lao", "\u0e80", "\u0eff"),
    ("tibetan", "\u0f00", "\u0fff"),
    ("burmese", "\u1000", "\u109f"),
    ("georgian", "\u10a0", "\u10ff"),
    ("ethiopic", "\u1200", "\u137f"),
    ("khmer", "\u1780", "\u17ff"),
    ("armenian", "\u0530", "\u058f"),
)

LANGUAGE: dict[str, str] = {
    "hangul": "ko",
    "cyrillic": "ru",
    "greek": "el",
    "arabic": "ar",
    "hebrew": "he",
    "devanagari": "hi",
    "bengali": "bn",
    "gurmukhi": "pa",
    "gujarati": "gu",
    "tamil": "ta",
    "telugu": "te",
    "kannada": "kn",
    "malayalam": "ml",
    "sinhala": "si",
    "thai": "th",
    "lao": "lo",
    "tibetan": "bo",
    "burmese": "my",
    "georgian": "ka",
    "ethiopic": "am",
    "khmer": "km",
    "armenian": "hy",
    "kana": "ja",
    "han": "zh",
}

TELLTALES: dict[str, tuple[tuple[str, str], ...]] = {
    "cyrillic": (
        ("sr", "ђјљњћџ"),
        ("mk", "ѓќѕ"),
        ("be", "ў"),
        ("uk", "іїєґ"),
        ("ru", "ыэё"),
        ("bg", "ъ"),
    ),
    "arabic": (("ur", "ٹڈڑںے"), ("fa", "پچژگکی")),
}
"""Letters that one language of a script has and the others of it (as far as listed) have not. The
first that makes up 1 in 200 letters decides."""
