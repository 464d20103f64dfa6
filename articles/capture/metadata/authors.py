"""The names in a byline: without "By", roles, places, dates and addresses."""

import html
import re
from collections.abc import Iterable
from functools import cache

from articles.article.hostile import clean_line
from articles.capture.wording import furniture, is_byline_start, month_number, strip_byline, words_of

MAX_AUTHORS = 20

_TAG = re.compile(r"<[^>]{0,500}>")
_NOISE = re.compile(
    r"\(?[\w.+-]+@[\w-]+\.[\w.-]+\)?|https?://\S+|www\.\S+|@\w+|\([^)]*\)|\[[^\]]*\]", re.IGNORECASE
)
_CUT = re.compile(
    r"\b(?:view all posts by|view posts by|posts by|more (?:posts |stories |articles )?(?:by|from)|follow)\b"
    r"|\s[-–—]\s.*$|\s?\d{1,2}[:./]\d{2}.*$|\s\d.*$|(?-i:\s(?:for|pour|para|für|per|voor|in|à|aus|at|from)\s+(?:the\s+)?[A-Z].*$)",
    re.IGNORECASE,
)
_DATED = re.compile(r"(?<=\w)\W+(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}:\d{2})\b.*$")
_NAME_WORD = re.compile(r"^[^\W\d_](?:[\w'’.\-·]*)$")
_PARTICLES = frozenset(
    """de da do dos das del della delle di du des la le las los van von der den ten ter te 't zu zum zur el al
    bin ibn ben af av y e i und et of the dalla dal lo san mac mc st o' d' l'""".split()
)
_AGENCIES = re.compile(
    r"^(?:afp|reuters|ap|dpa|efe|ansa|lusa|belga|anp|tass|pti|ani|ians|upi|bloomberg|associated press|"
    r"the associated press|agence france-presse|press association|agencia efe|redaction|"
    r"editorial(?: staff| team)?)$",
    re.IGNORECASE,
)
_DESK = re.compile(r"\b(?:wire|desk|news ?room|news service|newswire|wire services?)$", re.IGNORECASE)
_GROUP = re.compile(
    r"\b(?:GmbH|AG|Ltd|Inc|LLC|L\.?P|Co\. KG|e\. ?V|S\.?p\.?A|S\.r\.l|B\.?V|d\.o\.o|Verlag|Ediciones|Editions|Éditions|"
    r"Corporation|Foundation|Stiftung|Ministerium|Zeitung|Verein|University|Université|Universität)(?:\b|\.|$)"
    r"|\bS\.? ?[AL]\.?$|(?:^|[\s(])(?:www\.\S+|[\w-]{2,}\.(?:com|org|net|info|de|fr|es|it|nl|pt|at|ch|be|eu|co|uk|br|tv|news)\b)"
)
_LOUD_NAMES = frozenset(["NEWS", "TV", "FM", "AFP", "DPA", "EFE", "ANSA", "REUTERS", "AP"])
_NUMERAL = re.compile(r"[IVX]+|JR\.?|SR\.?")
_O_APOSTROPHE = re.compile(r"(?<=^[OD]['’])\w")  # "O'DONNELL"
_NOBODY = re.compile(
    r"^(?:admin(?:istrator)?|webmaster|editor(?:s)?|staff(?: writer| reporter)?|guest(?: author)?|author|"
    r"anonymous|unknown|null|none|undefined|user|root|web ?desk|news ?desk|online ?desk|la r[ée]daction|"
    r"redacci[óo]n|redaktion|redazione|reda[cç][aã]o|redactie|the editors?|team|support|about the author|n/?a|"
    r"contributor|follow|share|comments?|super ?user|wp[ _-]?admin|default|autor|auteur|gast(?:autor)?|invit[ée]e?|online|cms|"
    r"wordpress|newsroom|contributors|various|diverse)$",
    re.IGNORECASE,
)


def read_authors(raw: str | Iterable[str] | None, *, site: str | None = None) -> tuple[str, ...]:
    """The authors named in one or several bylines, each once, in order."""
    if raw is None:
        return ()
    names: dict[str, str] = {}
    for byline in [raw] if isinstance(raw, str) else raw:
        for name in _names(str(byline)):
            names.setdefault(name.casefold(), name)
    kept = [name for name in names.values() if not _NOBODY.match(name)]
    people = [name for name in kept if not is_agency(name) and name.casefold() != (site or "").casefold()]
    return tuple((people or kept)[:MAX_AUTHORS])


def is_agency(name: str) -> bool:
    """Whether a name is an agency's or a desk's, which gives way to a person's: "Reuters", "Metro Desk"."""
    return bool(_AGENCIES.match(name) or _DESK.search(name))


def is_group(raw: str, site: str | None) -> bool:
    """Whether an author is a company, a publisher or the site itself: "Canal Post GmbH", "canalpost.example"."""
    name, own = _key(raw), _key(site or "")
    return bool(_GROUP.search(raw)) or (len(own) > 3 and own in name)


def _key(text: str) -> str:
    return "".join(character for character in text.casefold() if character.isalnum())


def looks_like_name(text: str) -> bool:
    """Whether a line is a person's name and nothing else: two to five capitalised words."""
    words = text.split()
    if not 2 <= len(words) <= 5 or len(text) > 60 or text[-1] in ".!?:;" or furniture(text):
        return False
    plain = [word for word in words if word.lower() not in _PARTICLES]
    return (
        len(plain) + (len(words) - len(plain)) * 0.5 > 1
        and words[-1].lower() not in _PARTICLES
        and all(_NAME_WORD.match(word) and word[0].isupper() for word in plain)
        and not any(month_number(word) for word in words[1:] if not word[0].isupper())
        and not _has_role(text)
    )


def is_byline(text: str) -> bool:
    """Whether a line names authors and nothing else."""
    if len(text) > 160 or text.rstrip("\"'”’»)]")[-1:] in ".!?…":
        return False
    names = read_authors(text) if is_byline_start(text) else ()
    return all(looks_like_name(name) for name in names) if names else looks_like_name(text)


def _names(byline: str) -> Iterable[str]:
    text = clean_line(html.unescape(_TAG.sub(" ", html.unescape(byline))))[:600]
    text = _NOISE.sub(" ", text)
    line = clean_line(text)
    text = strip_byline(strip_byline(line))
    if text != line:
        text = _DATED.sub("", text)
    parts = [part for part in _published().split(text) if part.strip(" ,:;-|")]
    text = strip_byline(parts[0]) if parts else ""
    full_name = False
    for part in _separators().split(text):
        name = _trim(part)
        if not name or not _plausible(name) or (full_name and " " not in name and not _AGENCIES.match(name)):
            continue  # one word after a full name is a place or a paper: "Max Müller, Berlin"
        full_name = full_name or " " in name
        yield name


@cache
def _published() -> re.Pattern[str]:
    words = [word for word in words_of("PUBLISHED") if len(word) > 5 and " " not in word]
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})\b", re.IGNORECASE)


@cache
def _separators() -> re.Pattern[str]:
    joined = "|".join(re.escape(word) for word in words_of("AND") if word.isalpha())
    # "y" and "e" join names only between spaces and capitals: "Ana Ruiz y Luis Mora".
    return re.compile(rf"\s*[;|/&\n•·»«]\s*|\s*,\s*(?:and\s+)?|\s+(?:{joined})\s+(?=[^\W\d_a-z])")


@cache
def _roles() -> re.Pattern[str]:
    roles = [word for word in words_of("ROLES") if len(word) > 3]
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, roles))})\b", re.IGNORECASE)


def _has_role(text: str) -> bool:
    return _roles().search(text.replace("’", "'")) is not None


def _trim(part: str) -> str:
    part = _CUT.sub("", part).strip(" \t.,:;-–—_*'\"“”")
    words = part.split()
    if len(words) > 1 and words[0].islower() and words[0] in words_of("AND"):
        words.pop(0)
    while len(words) > 1 and words[-1].lower() in words_of("WEEKDAYS"):
        words.pop()
    if len(words) > 2 and month_number(words[-1]) and words[-1].lower() not in {"may", "mai", "august"}:
        words.pop()
    # A role before or after the name: "Reporter Ana Ruiz", "Ana Ruiz Senior Town Hall Correspondent".
    after = next((at for at in range(2, len(words)) if _ends_name(words, at)), len(words))
    del words[after:]
    while (
        len(words) > 1
        and words[-1].islower()
        and not words[0].islower()
        and (len(words[-1]) < 3 or words[-1] in words_of("PUBLISHED"))
    ):
        words.pop()  # "Ana Ruiz on", "Ruiz at"
    while len(words) > 2 and _has_role(words[0]):
        words.pop(0)
    if (
        len(words) > 1
        and all(word.isupper() and len(word) > 1 for word in words)
        and words[-1] not in _LOUD_NAMES
    ):
        words = [
            word
            if "." in word
            else "-".join(_O_APOSTROPHE.sub(_capital, piece.capitalize()) for piece in word.split("-"))
            for word in words
        ]
    return " ".join(words)


def _ends_name(words: list[str], at: int) -> bool:
    """Whether a name has ended before that word: a role, or a change to or from capitals."""
    if _has_role(words[at]):
        return True
    was_loud = all(word.isupper() for word in words[:2]) and len(words[0]) > 1 and len(words[1]) > 1
    if was_loud:
        return not words[at].isupper() and words[at].lower() not in _PARTICLES
    return len(words[at]) > 1 and words[at].isupper() and not _NUMERAL.fullmatch(words[at])


def _capital(found: re.Match[str]) -> str:
    return found[0].upper()


def _plausible(name: str) -> bool:
    words = name.split()
    if not words or len(words) > 6 or len(name) > 70 or len(name) < 2:
        return False
    if any(character.isdigit() for character in name) and len(words) > 1:
        return False
    if any(not word[0].isalpha() and word[0] not in "'’\"“„«" for word in words):
        return False
    if furniture(name) in {"share", "comments", "read_more", "newsletter", "tags", "reading_time"}:
        return False
    if len(words) == 1 and name.lower() in {*words_of("PUBLISHED"), *words_of("BYLINE")}:
        return False
    if len(words) == 1 and (month_number(words[0]) or name.isdigit()):
        return False
    if len(words) == 1 and _has_role(name):
        return False
    if len(words) > 1 and words[0].endswith(("'s", "’s")):
        return False  # "Courier's Jo Lund contributed to this report"
    if words[0][0].islower() and words[0] not in _PARTICLES and len(words) > 1:
        return False
    return not (len(words) > 1 and all(_has_role(word) or word.lower() in _PARTICLES for word in words))
