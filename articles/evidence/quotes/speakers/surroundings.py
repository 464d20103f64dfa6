"""What the words around a description tell of the one whom it means."""

from dataclasses import replace

from articles.evidence.quotes.flags import ADJECTIVE, ANAPHOR, INDEFINITE, POSSESSIVE, ROLE
from articles.evidence.quotes.lexicon import endings_of, listed
from articles.evidence.quotes.mentions import Mention, age_of, is_demonym, role_gender
from articles.evidence.quotes.speakers.cast import Cast
from articles.evidence.quotes.speakers.words import JUST_BEFORE, WORD, is_quoted, shape, without_genitive

_NEAR_NAME = 40
"""Characters before a name in which its office stands."""


class Surroundings:
    """The text of one article around its descriptions."""

    def __init__(self, cast: Cast) -> None:
        self.cast = cast
        self.text = cast.text
        self.lexicon = cast.lexicon

    def may_be(self, name: str, mention: Mention) -> bool:
        """Whether a description fits the gender of a name: `il magistrato` fits `il procuratore Anna Loi`."""
        if self._holds_now(name, mention) or not self._may_be_so_old(name, mention):
            return False
        known = self.cast.names.gender_of(name)
        if not known or not mention.gender or known == mention.gender:
            return True
        held = self.cast.names.offices.roles_of.get(name, ())
        shown = (role in mention.roles or role_gender(role, self.lexicon) == mention.gender for role in held)
        return mention.gender == "m" and any(shown)

    def _may_be_so_old(self, name: str, mention: Mention) -> bool:
        """Whether somebody whose age the article states may be the 67-year-old, the septuagenarian."""
        told = age_of(mention.text, self.lexicon)
        return not told or self.cast.ages.get(name, told).startswith(told)

    def _holds_now(self, name: str, mention: Mention) -> bool:
        """`President Otto Rau … the former president`: whether somebody holds an office that the one
        described held before, or will hold."""
        if not self._is_of_another_time(mention.text):
            return False
        offices = self.cast.names.offices
        held = [place for role in offices.roles_of.get(name, ()) for place, _ in offices.roles[role]]
        ahead = " ".join(self.text[max(0, place - _NEAR_NAME) : place] for place in held)
        return bool(held) and not self._is_of_another_time(ahead.replace("’", " ").replace("'", " "))

    def _is_of_another_time(self, text: str) -> bool:
        """`former minister`, `ex-minister`, `expresidente`, `president-elect`."""
        offices, words = self.lexicon.offices, text.lower().split()
        bare = [word.removeprefix(offices.former) for word in words]
        ties = {tie for w in words for tie in (w, f"{w.partition('-')[0]}-", f"-{w.rpartition('-')[2]}")}
        return not ties.isdisjoint(listed(offices.other_times)) or any(
            word != whole and self.cast.is_office(word) for word, whole in zip(bare, words, strict=True)
        )

    def is_adjective(self, word: str) -> bool:
        """Whether a word beside an office tells how old or from where: not the **hotel** manager."""
        traits, bits = self.lexicon.traits, self.lexicon.flags.get(word.lower(), 0)
        if word[0].isdecimal() or bits & (ANAPHOR | ADJECTIVE) or is_demonym(word, self.lexicon):
            return True
        if traits.name_chain or traits.offices_first:
            return False
        return not bits and (traits.nouns_capital or word[0].isupper())

    def is_whose(self, mention: Mention) -> bool:
        """`Los regantes … Su presidente`"""
        whose = self.text[max(0, mention.start - 12) : mention.start].split()
        return bool(whose) and bool(self.lexicon.flags.get(whose[-1].lower(), 0) & POSSESSIVE)

    def is_relative(self, end: int) -> bool:
        """Whether `qui …` or `, un Philippin` follows, which tells of somebody new."""
        comma = self.text[end : end + 2] == ", "
        word = WORD.match(self.text, end + 1 + comma, end + 20)
        if word is None:
            return False
        new = comma and bool(self.lexicon.flags.get(word.group(), 0) & INDEFINITE)
        return new or (not comma and self.lexicon.pronouns.get(word.group()) == "r")

    def is_introduced_unnamed(self, mention: Mention) -> bool:
        """Whether somebody unnamed stands just before: `una vecina asiente. «…», cuenta la mujer`."""
        start = max(0, mention.start - JUST_BEFORE)
        floor = max(start, self.text.rfind("\n", start, mention.start))
        last = self.cast.recent[-1].place if self.cast.recent else 0
        before, begin, noun = 0, 0, mention.text.rpartition(" ")[2]
        for word in WORD.finditer(self.text, max(floor, last), mention.start):
            bits = self.lexicon.flags.get(word.group().lower(), 0)
            same = word[0] == noun or shape(before)[0] == mention.gender != ""
            if bits & ROLE and before & INDEFINITE and same and not is_quoted(self.text, word.start()):
                ahead = self.text[max(0, begin - 30) : begin].split()[-1:]  # Nadia, | une voisine
                return not any(one[0].isupper() and one.endswith(",") for one in ahead)
            before, begin = bits, word.start()
        return False

    def nominative(self, mention: Mention) -> Mention:
        """`aus Sicht des Staatsanwalts` means the `Staatsanwalt`."""
        words = mention.text.split()
        weak = endings_of(self.lexicon.forms.genitive_adjectives)
        leads = (i for i, word in enumerate(words[:-1]) if not weak or not word.endswith(weak))
        at = next(leads, len(words) - 1)  # des israelischen | Militärs
        head = without_genitive(words[at], self.text, self.lexicon)
        roles = tuple(head.lower() if role == words[at].lower() else role for role in mention.roles)
        return replace(mention, text=" ".join([*words[:at], head, *words[at + 1 :]]), roles=roles)
