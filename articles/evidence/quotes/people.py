"""Who a mention is: the people and bodies that an article names, and the fullest name of each."""

import re
from dataclasses import dataclass, field

from articles.evidence.quotes.lexicon import (
    ANAPHOR,
    DETERMINER,
    LINK,
    OF,
    PREPOSITION,
    ROLE,
    TIME,
    TITLE,
    Lexicon,
)
from articles.evidence.quotes.mentions import Mention

_NAME_WORD = r"(?:[^\W\d_a-zß-ÿ]\.|[^\W\d_a-zß-ÿ][\w’'-]+)"
_CAPITALS = re.compile(
    _NAME_WORD
    + r"(?:[ \u00a0](?:(?:de|da|do|dos|das|del|della|di|du|la|las|los|van|von|der|den|zu|al|el|bin|ten|ter|'t)[ ]){0,2}"
    r"(?:[“\"«‘][\w ]{2,20}[”\"»’][ ])?" + _NAME_WORD + r")+(?:\s[JS]r\.)?"
)
_ACRONYM = re.compile(r"((?:[^\W\d_][\w’'-]*\s){2,9})\(([A-ZÄÖÜÉ][A-Za-zÄÖÜäöüé]{1,9})\)")
_RECENT = 6


@dataclass(slots=True)
class Person:
    """Somebody or some body: its fullest name, and what is known of it."""

    name: str
    gender: str = ""
    plural: bool = False
    named: bool = True
    roles: set[str] = field(default_factory=set)
    place: int = 0


class People:
    """The speakers of one article. `resolve` gives a mention its person, and remembers who spoke."""

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        self.text = text
        self.lexicon = lexicon
        self.names: dict[str, str] | None = None
        self.full: dict[str, int] = {}
        self.roles: dict[str, list[tuple[int, str]]] = {}
        self.heads: dict[str, str] = {}
        self.acronyms: dict[str, str] = {}
        self.known: dict[str, Person] = {}
        self.recent: list[Person] = []

    def resolve(self, mention: Mention | None) -> Person | None:
        """The person of a mention; None where the article does not say."""
        if mention is None or mention.kind == "nobody":
            return None
        if self.names is None:
            self._index()
        if mention.kind == "pronoun":
            person = self._by_pronoun(mention)
        elif mention.kind == "name":
            person = self._by_name(mention)
        else:
            person = self._by_description(mention)
        if person is not None:
            self.spoke(person)
        return person

    def spoke(self, person: Person) -> None:
        """Remember the latest speaker."""
        if person in self.recent:
            self.recent.remove(person)
        self.recent.append(person)
        del self.recent[:-_RECENT]

    def _index(self) -> None:
        """Every run of capitals in the text: the names, by their last word, and their offices."""
        self.names = {}
        flags, given = self.lexicon.flags, self.lexicon.given
        for found in _CAPITALS.finditer(self.text):
            words = found.group().split()
            low = [w.lower().strip('“”"«»‘’.,') for w in words]
            start = next((i for i, w in enumerate(low[:-1]) if w in given), None)
            begin = found.start()
            if start is None:
                office = max(
                    (i for i, w in enumerate(low[:-1]) if flags.get(w, 0) & (ROLE | TITLE) or self._role(w)),
                    default=-1,
                )
                start = office + 1
                while start < len(low) - 1 and flags.get(low[start], 0) & (DETERMINER | PREPOSITION | TIME):
                    start += 1
            if len(words) - start < 2:
                continue
            for word in words[:start]:
                begin += len(word) + 1
            name = " ".join(words[start:])
            if name.endswith(("'s", "’s")):
                name = name[:-2]
            name = name.rstrip("’'") if not name.endswith(("Jr.", "Sr.")) else name
            if name.endswith(".") and not name.endswith(("Jr.", "Sr.")):
                name = name[:-1]
            if name not in self.full:
                self.full[name] = begin
            key = _surname(name)
            old = self.names.get(key)
            if old is None or (len(name) > len(old) and _given_of(name) == _given_of(old)):
                self.names[key] = name
            self._offices(name, begin, begin + len(name))
        for acronym in _ACRONYM.finditer(self.text):
            words = acronym.group(1).split()
            letters = acronym.group(2).lower()
            kept = self._spelled(words, letters)
            if kept:
                self.acronyms[acronym.group(2)] = " ".join(kept)

    def _role(self, word: str) -> bool:
        ending = self.lexicon.role_ending
        return ending is not None and bool(ending.search(word.rpartition("-")[2]))

    def _spelled(self, words: list[str], letters: str) -> list[str]:
        """The last words whose initials spell an acronym, small words left out or in."""
        small = self.lexicon.flags
        for begin in range(len(words) - 1, -1, -1):
            chosen = words[begin:]
            if not chosen[0][0].isupper():
                continue
            initials = "".join(w[0] for w in chosen).lower()
            large = "".join(
                w[0]
                for w in chosen
                if w[0].isupper() or not small.get(w.lower(), 0) & (OF | LINK | DETERMINER | PREPOSITION)
            ).lower()
            if letters in (initials, large) or (len(letters) > 2 and large.startswith(letters)):
                return chosen
        return []

    def _offices(self, name: str, start: int, end: int) -> None:
        """Note the offices that stand just before and after a name."""
        flags = self.lexicon.flags
        before = re.findall(r"[\w’'-]+|[,.;:]", self.text[max(0, start - 70) : start])[-7:]
        for word in reversed(before):
            low = word.lower()
            if word in ".;:" or low in ("and", "et", "und", "y", "e", "en"):
                break
            if flags.get(low, 0) & ROLE or self._role(low):
                self.roles.setdefault(low, []).append((start, name))
                break
        rest = self.text[end : end + 90]
        if rest[:2] in (", ", " ("):
            for word in re.findall(r"[\w’'-]+|[.;:,)]", rest[2:])[:9]:
                low = word.lower().partition("'")[2] or word.lower()
                if word in ".;:,)":
                    break
                if flags.get(low, 0) & ROLE or self._role(low):
                    self.roles.setdefault(low, []).append((start, name))
                    break

    def person(self, name: str, mention: Mention, named: bool = True) -> Person:
        key = name.lower()
        person = self.known.get(key)
        if person is None:
            person = Person(name, named=named, place=mention.start)
            self.known[key] = person
        person.gender = person.gender or mention.gender
        person.plural = person.plural or mention.plural
        person.roles.update(mention.roles)
        if named and not person.gender:
            for word in name.lower().split()[:1]:
                person.gender = self.lexicon.given.get(word, "")
            if not person.gender:
                for role, found in self.roles.items():
                    if any(n == name for _, n in found) and self.lexicon.gender.get(role):
                        person.gender = self.lexicon.gender[role]
        return person

    def _by_name(self, mention: Mention) -> Person:
        assert self.names is not None
        name = " ".join(mention.text.split())
        if name in self.acronyms:
            return self.person(self.acronyms[name], mention)
        if " " not in name:
            full = self.names.get(name.lower())
            if full is None and name.lower() in self.lexicon.given:
                starts = [n for n in self.full if n.split()[0] == name]
                full = starts[0] if len({_surname(s) for s in starts}) == 1 else None
            return self.person(full or name, mention)
        full = self.names.get(_surname(name))
        if full is not None and len(full) > len(name) and _given_of(full) == _given_of(name):
            return self.person(full, mention)
        return self.person(name, mention)

    def _by_pronoun(self, mention: Mention) -> Person | None:
        for person in reversed(self.recent):
            if _agree(person, mention) and person.gender == mention.gender:
                return person
        nearest = self._named_before(mention)
        for person in reversed(self.recent):
            if _agree(person, mention):
                return person
        return nearest

    def _named_before(self, mention: Mention) -> Person | None:
        """The nearest person named before a pronoun, of its gender."""
        best: tuple[int, str] | None = None
        for name, place in self.full.items():
            if place < mention.start and (best is None or place > best[0]):
                gender = self.lexicon.given.get(name.split()[0].lower())
                if gender is not None and (not mention.gender or not gender or gender == mention.gender):
                    best = (place, name)
        if best is None or mention.plural:
            return None
        return self.person(best[1], Mention(best[0], best[0], best[1], "name", gender=mention.gender))

    def _by_description(self, mention: Mention) -> Person | None:
        name = " ".join(mention.text.split())
        words = name.split()
        if mention.definite and not mention.plural:
            linked = self._holder(mention, words)
            if linked is not None:
                return linked
            lows = [w.lower() for w in words]
            if any(
                self.lexicon.flags.get(w, 0) & ANAPHOR or w[0].isdigit() for w in lows[:1] + lows[-1:]
            ) and not any(self.lexicon.flags.get(w, 0) & (OF | PREPOSITION) for w in lows):
                for person in reversed(self.recent):
                    if person.named and _agree(person, mention):
                        return person
                near = self._named_before(mention)
                if near is not None:
                    return near
        key = name.lower()
        if mention.definite and len(words) <= 2:
            full = self.heads.get(words[0].lower())
            if full and full.lower() != key:
                return self.person(full, mention, named=False)
            start = next((n for n in self.full if n.split()[0].lower() == key and len(n.split()) > 1), None)
            if start is not None and len(words) == 1:
                return self.person(start, mention)
        if len(words) > 1:
            self.heads.setdefault(words[0].lower(), name)
        return self.person(name, mention, named=False)

    def _holder(self, mention: Mention, words: list[str]) -> Person | None:
        """The one who holds the office of a description: `the minister` → `Karin Keller`."""
        for role in mention.roles:
            held = self.roles.get(role)
            if not held:
                held = next((h for r, h in self.roles.items() if self._role(r) and r.endswith(role)), None)
            if held:
                names = {_surname(n): n for place, n in held}
                if len(names) > 1:
                    before = [n for place, n in held if place < mention.start]
                    if len(words) > 1 or not before:
                        continue
                    return self.person(before[-1], mention)
                return self.person(held[0][1], mention)
        return None


def _agree(person: Person, mention: Mention) -> bool:
    if mention.gender == "n":
        return not person.named or not person.gender
    if person.gender and mention.gender and person.gender != mention.gender:
        return False
    return person.plural == mention.plural or (mention.plural and not person.gender)


def _surname(name: str) -> str:
    words = [w for w in name.split() if w.rstrip(".").lower() not in ("jr", "sr", "ii", "iii")]
    return words[-1].lower() if words else name.lower()


def _given_of(name: str) -> str:
    return name.split()[0].lower()
