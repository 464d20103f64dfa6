"""A speaker as mentioned beside a quote: the name without its titles, or the description."""

from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise

from articles.evidence.quotes.flags import (
    BODY,
    DATA,
    DOCUMENT,
    ROLE,
    TIME,
)
from articles.evidence.quotes.lexicon import Lexicon, bits_in_singular, endings_of, listed
from articles.evidence.quotes.sentences import Token

_BRACKETED = 3
"""Words of letters in brackets, with these."""
_COMPOUNDED = 7
"""Letters of a document's noun that compounds end in, at least."""


@dataclass(slots=True)
class Mention:
    """The words for a speaker beside a quote. `kind` is name, pronoun, description or nobody."""

    start: int
    end: int
    text: str
    kind: str
    gender: str = ""
    plural: bool = False
    definite: bool = False
    pointing: bool = False
    """Whether its determiner points: `cette ancienne institutrice`."""
    genitive: bool = False
    roles: tuple[str, ...] = field(default=())
    first: int = 0
    """The index of its first token in the sentence, determiner included."""
    last: int = 0
    """The index after its last token."""


def is_body(token: Token, lexicon: Lexicon) -> bool:
    """Whether a word names a body: `bank`, `Landesbank`."""
    return bool(token.flags & BODY) or (token.low.endswith(endings_of(lexicon.bodies.endings)))


def is_document(word: str, lexicon: Lexicon) -> bool:
    """Whether a word is a document, maybe a compound of one: `report`, `Einsatzbericht`."""
    low = word.lower()
    if lexicon.flags.get(low, 0) & (DOCUMENT | DATA):
        return True
    return lexicon.traits.nouns_capital and low.endswith(_long_documents(lexicon.bodies.documents))


@cache
def _long_documents(documents: str) -> tuple[str, ...]:
    """Those whose compounds are documents too: not `Wert` **`papier`**, `Bundes` **`post`**."""
    return tuple(word for word in documents.split() if len(word) >= _COMPOUNDED)


def is_demonym(word: str, lexicon: Lexicon) -> bool:
    """Whether an unlisted noun tells where somebody is from: `el guipuzcoano`, `l’Autrichien`."""
    cased = word.islower() or (lexicon.traits.demonyms_capital and word[1:].islower())
    known = lexicon.flags.get(word.lower(), 0)
    return len(word) > 5 and cased and not known and word.endswith(endings_of(lexicon.people.anaphor_endings))


def age_of(described: str, lexicon: Lexicon) -> str:
    """The age that a description tells, or its first digit: `67` of `67-Jährige`, `7` of `septuagenarian`."""
    words = described.lower().replace("’", "'").rpartition("'")[2].split()
    for word in (words[0], words[-1]) if words else ():
        if word[0].isdecimal():
            return word[: next((at for at, letter in enumerate(word) if not letter.isdecimal()), len(word))]
    return lexicon.decades.get(words[-1], "") if words else ""


def is_doing(token: Token, lexicon: Lexicon) -> bool:
    """Whether a word tells what those before it do: `lawyers` **`representing`** `the families`."""
    doing = token.low.endswith(endings_of(lexicon.forms.gerund_ending)) and token.text.islower()
    known = token.flags & (ROLE | BODY | TIME) or token.low in listed(lexicon.grammar.time_nouns)
    return doing and not known


def pronoun(tokens: list[Token], i: int, word: str, lexicon: Lexicon) -> Mention | None:
    shape = lexicon.pronouns.get(word, "as")
    return shaped_pronoun(tokens, i, shape) if shape != "r" else None


def shaped_pronoun(tokens: list[Token], i: int, shape: str) -> Mention:
    token = tokens[i]
    return Mention(
        token.start,
        token.end,
        token.text,
        "pronoun",
        gender="" if shape[0] == "a" else shape[0],
        plural=shape[1:] == "p",
        first=i,
        last=i + 1,
    )


def hung_pronoun(tokens: list[Token], i: int, lexicon: Lexicon) -> Mention | None:
    """The pronoun of `dit-il`, as a mention of its own."""
    token = tokens[i]
    word = token.hung
    if word not in lexicon.pronouns:
        return None  # queixava-se Odete Farinha, disse-lhe
    mention = pronoun(tokens, i, word, lexicon)
    if mention is None or not word:
        return None
    mention.start = token.end - len(word)
    mention.text = token.text[-len(word) :]
    return mention


def is_nickname(tokens: list[Token], j: int) -> bool:
    """`Joaquín “El Chapo” Guzmán`"""
    quoted = tokens[j].quoted
    return (
        quoted is not None
        and quoted.end - quoted.start < 25
        and 0 < j < len(tokens) - 1
        and tokens[j - 1].is_capital
        and tokens[j + 1].is_capital
    )


def role_gender(role: str, lexicon: Lexicon) -> str:
    """The gender of an office: `Sportdirektorin` is a woman."""
    letter = lexicon.gender.get(role)
    if letter is not None:
        return letter
    found = lexicon.role_ending.search(role) if lexicon.role_ending is not None else None
    return lexicon.gender.get(found.group(), "") if found is not None else ""


def plain_mention(tokens: list[Token], low: int, high: int, kind: str) -> Mention:
    text = _joined(tokens, low, high)
    return Mention(tokens[low].start, tokens[high - 1].end, text, kind, first=low, last=high)


def _joined(tokens: list[Token], low: int, high: int) -> str:
    """The words as written, one space where the text parts them, letters in brackets left out."""
    words = tokens[low:high]
    at = 0
    if len(words) > _BRACKETED:
        open_at = (k for k, t in enumerate(words[:-_BRACKETED]) if t.text == "(" and words[k + 2].text == ")")
        at = next(open_at, 0)
    if at:
        words = words[:at] + words[at + _BRACKETED :]  # la Cellule des ports | (CDP) | de Lorval
    text = words[0].text
    for before, token in pairwise(words):
        parted = token.start > before.end and token.text != ","  # Ada Hale (46) |, her son and Rob
        text += f" {token.text}" if parted else token.text
    return text


def is_any(words: list[Token], bits: int, lexicon: Lexicon) -> bool:
    """Whether one of some words, as it stands or in the singular, is of a kind: an office, a body."""
    return any((word.flags | bits_in_singular(word.low, lexicon)) & bits for word in words)
