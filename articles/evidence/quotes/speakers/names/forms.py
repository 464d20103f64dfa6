"""The forms of a name: from a short one to the fullest, and what gender it shows."""

from functools import cached_property

from articles.evidence.languages.world import LETTERS_AS_TWO
from articles.evidence.quotes.flags import DETERMINER, ROLE
from articles.evidence.quotes.mentions import role_gender
from articles.evidence.quotes.speakers.names.capitals import (
    initials,
    plain,
)
from articles.evidence.quotes.speakers.names.gathering import MOST, Gathered
from articles.evidence.quotes.speakers.names.parts import (
    is_body,
    is_family_first,
    is_role,
    surname,
)
from articles.evidence.quotes.speakers.names.sought import body_with, spelled_by, spelled_out

_MOST_LETTERS = 6
"""Letters of an acronym, at most."""
_TWO_LETTERS = str.maketrans(LETTERS_AS_TWO)
_OFTEN = 3
"""So often a name stands somewhere, at least, if that tells of it."""


def _one_growing(names: list[str]) -> list[str]:
    """Names of which each goes on with a shorter one, as the longest: `Ana Prado`, `Ana Prado Couto`."""
    longest = max(names, key=len, default="")
    return [longest] if longest and all(f"{longest} ".startswith(f"{name} ") for name in names) else names


class Forms(Gathered):
    """The names of a text, and what each short form stands for."""

    def fullest(self, name: str) -> str | None:
        """The fullest form that the article gives a name."""
        full = self._longer(name)
        return self._spelled_on(full or name) or self._printed_otherwise(full or name) or full

    def _spelled_on(self, name: str) -> str | None:
        """`Cofradía de Barqueros` **`y Panes Negros`** `(CBPN)`: the whole that an acronym stands for."""
        if " " not in name or not self.acronyms:
            return None
        return next((whole for whole in self.acronyms.values() if whole.startswith(f"{name} ")), None)

    def _printed_otherwise(self, name: str) -> str | None:
        """`Gerhard Müller` for `Mueller`, `Ada Hogar-Prado` for `Ada Hogar`: who goes by two spellings."""
        found = self._spellings.get(plain(name))
        return found if found != name else None

    @cached_property
    def _spellings(self) -> dict[str, str]:
        """Names of several spellings, and half of surnames with a hyphen, each plain."""
        first: dict[str, str] = {}
        spellings: dict[str, str] = {}
        for name in self.places:
            key = plain(name)
            if first.setdefault(key, name) != name:
                spellings[key] = first[key]
        for name in filter(self.humans.__contains__, self.places):
            if " " not in name or (name.isascii() and "-" not in name):
                continue
            key, whole = surname(name), first[plain(name)]
            half, _, other = name.rpartition("-")
            if " " in half and "-" in key and other[:1].isupper() and plain(half) not in spellings:
                spellings[plain(half)] = whole
            if not key.isascii() and "-" not in key:
                for other in (plain(key), key.translate(_TWO_LETTERS)):
                    if other not in self.by_surname:
                        spellings.setdefault(other, whole)
        return spellings

    def _longer(self, name: str) -> str | None:
        if name in self.acronyms:
            return self.acronyms[name]
        if name in self.cut:
            return self.fullest(self.cut[name]) or self.cut[name]
        if f"{name}." in self.initials:
            name += "."
        full = self.by_surname.get(surname(name))
        if " " not in name and full is None and name in self.official:
            return self.official[name]
        if name.isupper() and 2 <= len(name) <= _MOST_LETTERS and full is None:
            body = self._spelled(name)
            return body or (self._spelt.get(name) if len(name) > 2 else None)
        if " " not in name:
            if full is not None and full not in self.humans and is_body(full.split(), self.lexicon):
                people = [n for n in self.by_word.get(name.lower(), ()) if n in self.humans]
                if people:
                    return min(
                        people, key=lambda n: self.places.get(n, 0)
                    )  # Instituto Lula … Luiz Inácio Lula da Silva … Lula
            if full is not None and full.startswith(f"{name} ") and is_family_first(full.split()):
                return full
            last = surname(full) if full is not None else ""
            if full is not None and (last[:1] == surname(name)[:1] or last.endswith("-" + name.lower())):
                return (self._holding(full) if " " in full else None) or full
            others = [n for n in self.by_word.get(name.lower(), [])[:MOST] if n in self.humans]
            others = [n for n in others if not self._stood_before(name, n)] or self._introduced(name)
            others = _one_growing(others) if self.lexicon.traits.name_chain else others
            # a chapa Dilma Rousseff-Michel Temer
            others = [n for n in others if not any(n.startswith(f"{shorter}-") for shorter in others)]
            if not others:
                return self._body_begun_by(name) or self._printed_as_name(name)
            return others[0] if len({surname(n) for n in others}) == 1 else None
        if full is None or len(full) <= len(name):
            return self._holding(name)
        first = full.split()[0]
        if first.isupper() and len(first) > 1:
            return None  # confirmó a | EFE | Said Alwan
        same_first = first.lower() == name.split()[0].lower()
        return full if same_first or full.casefold().endswith(" " + name.casefold()) else None

    @cached_property
    def _spelt(self) -> dict[str, str]:
        """The first person of some initials: `AMLO`."""
        return {initials(name): name for name in reversed(self.places) if name in self.humans}

    def _holding(self, name: str) -> str | None:
        """`Nogueira Batista` → `Paulo Nogueira Batista Júnior`: the one person whose name holds it."""
        named = self.by_word.get(name.partition(" ")[0].lower(), [])[:MOST]
        found = [n for n in named if f" {name} " in n and n in self.humans]
        if not found and " " in name and self.lexicon.traits.name_chain:
            found = _one_growing([n for n in named if n.startswith(f"{name} ") and n in self.humans])
        return found[0] if len(found) == 1 else None

    def _body_begun_by(self, word: str) -> str | None:
        """`Lifeguard Relief Fund … Lifeguard`: the one body whose name a word begins, in full before."""
        begun = [n for n in self.by_word.get(word.lower(), ())[:MOST] if n.startswith(f"{word} ")]
        if len(begun) != 1 or begun[0] in self.humans or word.lower() in self.lexicon.given:
            return None
        body = is_body(begun[0].split(), self.lexicon)  # not Google Maps
        if self.lexicon.traits.nouns_capital:
            place = self.places[begun[0]]
            led = self.text[max(0, place - 6) : place].split()[-1:]
            body = any(self.lexicon.flags.get(w.lower(), 0) & DETERMINER for w in led)  # der Mieterbund Celle
        return begun[0] if body and not self._stood_before(word, begun[0]) else None

    def _introduced(self, word: str) -> list[str]:
        """`Fepa Couto |, dono do clube, …`: names that begin with a word, with what they are behind them."""
        if not self.lexicon.traits.name_chain:
            return []
        found = [n for n in self.by_word.get(word.lower(), ())[:MOST] if n.startswith(f"{word} ")]
        return [n for n in found if self._is_apposed(n) and not is_body(n.split(), self.lexicon)]

    def _is_apposed(self, name: str) -> bool:
        """Whether a comma and a small noun stand behind a name of two words."""
        end = self.places[name] + len(name)
        comma = self.text[end : end + 2] == ", " and self.text[end + 2 : end + 3].islower()
        return comma and name.count(" ") == 1

    def _stood_before(self, word: str, name: str) -> bool:
        """Whether a word stands alone before the name that it begins: `Israel` … `Israel Katz`.

        What stands within a name is a surname, also in the headline: `dice Barba` … `Luis Barba Ruiz`.
        """
        inside = self.lexicon.traits.name_chain and not name.lower().startswith(f"{word.lower()} ")
        if inside and word.lower() not in self.lexicon.given:
            return False
        first = self.places.get(name, 0)
        headline = self.text.find("\n", 0, first)
        alone = [p for p in self.capitals.get(word.lower(), ())[:MOST] if headline < p < first]
        alone = [p for p in alone if not self._is_led_by_office(p)]
        return len(alone) >= (_OFTEN if word.lower() in self.lexicon.given else 1) and not any(
            self.beside_capital(p, p + len(word)) for p in alone[:1]
        )

    def _is_led_by_office(self, place: int) -> bool:
        """`coach | Kanan | was left with regrets`"""
        before = "".join(self.text[max(0, place - 30) : place].split()[-1:])
        return bool(self.lexicon.flags.get(before, 0) & ROLE) or is_role(before, self.lexicon)

    def _printed_as_name(self, word: str) -> str | None:
        """The body whose initials some papers print as a name: `Cifo`."""
        short = 2 < len(word) <= _MOST_LETTERS and word.lower() not in self.lexicon.given
        return self._spelt_bodies.get(word.upper()) if short else None

    @cached_property
    def _spelt_bodies(self) -> dict[str, str]:
        """The names of three words or more that begin with no given name, by their initials."""
        given = self.lexicon.given
        return {
            initials(name): name
            for name in self.places
            if name.count(" ") > 1 and name.partition(" ")[0].lower() not in given
        }

    def _spelled(self, letters: str) -> str | None:
        """`PF` → `Polícia Federal`, `the CMA` → `Competition and Markets Authority`."""
        if letters not in self._bodies and len(self._bodies) < MOST:
            bodies = [n for n in self.places if n not in self.humans and is_body(n.split(), self.lexicon)]
            self._bodies[letters] = spelled_by(bodies, letters) or spelled_out(self.text, letters)
        return self._bodies.get(letters)

    def starting_with(self, word: str) -> str | None:
        """`l’agence` → `Agence de soutien …`: the name of a body that begins with a word."""
        if word not in self._bodies:
            self._bodies[word] = body_with(self.text, word, self.lexicon)
        return self._bodies[word]

    def gender_of(self, name: str) -> str:
        """`m`, `f`, or nothing where neither title, given name nor office shows it."""
        known = self._genders.get(name)
        if known is None:
            known = self._genders[name] = self._find_gender(name)
        return known

    def _find_gender(self, name: str) -> str:
        if name in self.offices.titles:
            return self.offices.titles[name]
        first = name.split()[0].lower()
        given = self.lexicon.given.get(first, "") or self.lexicon.given.get(first.partition("-")[0], "")
        if given:
            return given
        for role in self.offices.roles_of.get(name, []):
            letter = role_gender(role, self.lexicon)
            if letter:
                return letter
        if name in self.humans and first not in self.lexicon.given and self.lexicon.names.genders:
            endings = dict(pair.split(":") for pair in self.lexicon.names.genders.split())
            return endings.get(name.split()[0][-1:], "")
        return ""
