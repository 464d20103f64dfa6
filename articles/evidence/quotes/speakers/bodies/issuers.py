"""Who speaks in a document: the body that issued it."""

import re

from articles.evidence.languages.world import POSSESSIVES
from articles.evidence.quotes.flags import (
    BODY,
    CUE,
    DETERMINER,
    FINITE,
    GENITIVE,
    ISSUED,
    OF,
    ROLE,
    TITLE,
)
from articles.evidence.quotes.lexicon import Lexicon, endings_of, listed
from articles.evidence.quotes.mentions import Mention, is_document
from articles.evidence.quotes.speakers.words import without_genitive


def issuer_of(mention: Mention, text: str, lexicon: Lexicon) -> str:
    """The body that issued a document: `a report by the agency` → `agency`."""
    flags = lexicon.flags
    words = mention.text.split()
    at = next((i for i, w in enumerate(words) if is_document(w, lexicon)), None)
    if at is None:
        return ""
    owner = _owner(words[:at], lexicon)
    if owner:
        return owner
    clause = re.split('[.;:\n“«"]', text[mention.start : mention.start + 160])[0]
    head, _, apposed = clause.partition(", ")
    who = apposed.split(maxsplit=2)
    published = len(who) > 2 and flags.get(who[1].lower(), 0) & ISSUED
    if published and who[0] in listed(lexicon.bodies.issued):
        head = f"{head} {apposed.partition(',')[0]}"  # The report, published | by X, says
    rest = head.replace("’", "'").split()
    place = next((i for i, w in enumerate(rest) if w.lower() == words[at].lower()), None)
    if place is None:
        return ""
    inside = len(mention.text.split())
    for i in range(place + 1, min(len(rest), place + 9)):
        head, apostrophe, tail = rest[i].lower().partition("'")
        if flags.get(rest[i].lower(), 0) & (CUE | FINITE) and rest[i].islower():
            return ""  # el informe confirma los temores del Gobierno
        if not flags.get(head + apostrophe if apostrophe else head, 0) & ISSUED:
            continue
        done = rest[i - 1].lower()
        if (
            i > place + 1
            and done.endswith(endings_of(lexicon.forms.past_ending))
            and done not in listed(lexicon.bodies.issued)
        ):
            return ""  # a slideshow obtained by the Citizen
        found = [rest[i][len(head) + 1 :], *rest[i + 1 :]] if tail else rest[i + 1 :]
        while found and not found[0][0].isupper() and flags.get(found[0].lower(), 0) & (DETERMINER | OF):
            found = found[1:]
        while len(found) > 1 and found[0].islower() and found[0].isalpha():
            plain = found[1][0].isupper() and not flags.get(found[0], 0)  # the | nonpartisan | Mills Agency
            if not (plain or lexicon.traits.nouns_capital):
                break
            found = found[1:]  # die Erinnerung einer | einstigen | Kellnerin
        if found and found[0][1:2] == "'":
            found[0] = found[0][2:]
        body = _body(lexicon, found, len(found) - len(rest) + inside)
        if body and flags.get(head, 0) & GENITIVE:
            noun, *more = body.split(" ")  # ein Brief des Bürgermeister | s
            body = " ".join([without_genitive(noun, text, lexicon), *more])
        if body:
            return body
    return ""


def _owner(words: list[str], lexicon: Lexicon) -> str:
    """`the office’s latest | report`, `Mr Gale’s | statement`, `a Fenn Council | report`: whose it is."""
    own = next((i for i, word in enumerate(words) if word.endswith(POSSESSIVES)), None)
    if own is None:
        capitals = len(words) > 1 and words[0][0].isupper() and words[-1][0].isupper()
        return " ".join(words) if capitals and lexicon.flags.get(words[-1].lower(), 0) & BODY else ""
    named = [*words[:own], words[own][:-2]]
    while len(named) > 1 and lexicon.flags.get(named[0].lower(), 0) & (TITLE | DETERMINER):
        named = named[1:]
    return " ".join(named)


def _body(lexicon: Lexicon, words: list[str], inside: int) -> str:
    """The name of a body at the head of some words; the first `inside` are all in the mention."""
    flags = lexicon.flags
    if not words:
        return ""
    plain = not words[0][:1].isupper() and not flags.get(words[0].lower(), 0)
    headed = next((n for n, w in enumerate(words[:3]) if flags.get(w.lower(), 0) & BODY), 0) if plain else 0
    if headed and all(not flags.get(w.lower(), 0) for w in words[:headed]):
        return " ".join(words[: headed + 1])  # figures from the | health ministry
    starts = words[0][:1].isupper() or flags.get(words[0].lower(), 0) & (BODY | ROLE)
    if not starts:
        return ""
    chosen = words[: max(1, inside)]
    attached = listed(lexicon.grammar.attach_to_bodies)
    for word in words[len(chosen) :]:
        low = word.lower()
        if word[0].islower() and lexicon.traits.nouns_capital and not flags.get(low, 0) & (OF | GENITIVE):
            break  # die Erhebung des Instituts | eine Mehrheit
        joins = flags.get(low, 0) & (OF | DETERMINER) or "'" in low
        joins = joins or (low in attached and len(chosen) > 1)  # del Fondo Común | para la Marisma
        inner = chosen[-1].lower() in attached or flags.get(chosen[-1].lower(), 0) & (OF | DETERMINER)
        if not (word[0].isupper() or joins or inner):
            break
        chosen.append(word)
    while (
        len(chosen) > 1
        and not chosen[-1][0].isupper()
        and (flags.get(chosen[-1].lower(), 0) & (OF | DETERMINER) or chosen[-1].lower() in attached)
    ):
        chosen.pop()
    return " ".join(chosen)
