"""The shape of what a language file says about speech. Every word list is one string, words parted
by spaces; phrases are parted by commas."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Speech:
    """The words around quotes in one language.

    A verb group maps a class of endings (a key of `endings`) to its stems; the class `""` holds
    whole forms. `say` are the reporting verbs of the contract, good for indirect speech; `voice`
    report only beside quotation marks (`laughed`, `called it "…"`); `think` only with a
    subjunctive (`glaubt X`).
    """

    endings: Mapping[str, str] = field(default_factory=dict)
    say: Mapping[str, str] = field(default_factory=dict)
    voice: Mapping[str, str] = field(default_factory=dict)
    think: str = ""
    participles: str = ""
    """Forms that borrow the subject of the clause before (`saying`, `soulignant`)."""
    past: str = ""
    """Forms that need an auxiliary to be a verb of saying (`gesagt`, `dit`)."""
    past_endings: Mapping[str, str] = field(default_factory=dict)
    """… made from the stems of `say` and `voice`."""
    passive: str = ""
    """Auxiliaries that turn the verb away from its subject: `was described as`."""
    reflexive: str = ""
    """`se` of `se preguntó`: part of the reporting words."""
    reflexive_reports: bool = False
    """A reflexive verb of saying still reports (`se informó que`), listed or not."""
    questions: str = ""
    """Verbs that report questions only: `asked their governments to help` reports nothing."""
    naming: str = ""
    """Forms of `voice` that report even one quoted word: `called him a “liar”`."""
    barred: str = ""
    """Words before a verb that make it no report: `to say`, `would say`."""
    said: str = ""
    """The plainest verb, which takes a bare clause whatever its words."""
    nouns_too: str = ""
    """Reporting forms that are as often nouns (`reports`, `note`), refused after a determiner."""
    particles: str = ""
    """Parted verbs: `teilte:mit gab:bekannt`."""
    phrases: str = ""
    """Reporting words of several words, `,`-parted: `fait savoir, made clear`."""
    impersonal_phrases: str = ""
    """Reporting words without a speaker: `hieß es`."""
    auxiliaries: str = ""
    finite: str = ""
    """Common finite verbs: they tell a clause from a noun phrase."""
    so: str = ""
    """Attribution by one word after the quote: `so X`, `aldus X`."""
    according: str = ""
    """Attribution by preposition, `,`-parted."""
    before_comma: str = ""
    """Prepositions that attribute only up to a comma, `,`-parted: `pour X, …`, `para X, …`."""
    according_after: str = ""
    """Postpositions: `X zufolge`."""
    as_words: str = ""
    """`wie X mitteilte`, `comme l'a dit X`."""
    that: str = ""
    whether: str = ""
    zero_that: bool = False
    """A reported clause may follow without a conjunction: `he said it was late`."""
    comma_clause: bool = False
    """… or after a comma alone: `er sagte, es sei spät`."""
    null_subject: bool = False
    verb_second: bool = False
    """A preposition's phrase is followed by the verb, without comma: `laut X ist …`."""
    nouns_capital: bool = False
    ordinal_dot: bool = False
    dialogue_dash: bool = False
    incise: bool = False
    """The attribution may stand inside the marks: `« A, explique X. B »`."""
    name_chain: bool = False
    """A full name may go on after `de`: `Nunes de Oliveira`."""
    pronouns: str = ""
    """Subject pronouns with gender and number: `he:ms she:fs they:ap`; `v`: the verb tells (`sie sagt`)."""
    obliques: str = ""
    """Pronouns after a preposition: `selon lui`."""
    inverted: str = ""
    """Subject pronouns hung on the verb: `il elle` in `dit-il`."""
    first_person: str = ""
    impersonal: str = ""
    """Subjects that are nobody (`il` in `il a été`, `se`, `it`), as phrases before the verb."""
    clitics: str = ""
    elisions: str = ""
    definite: str = ""
    indefinite: str = ""
    possessive: str = ""
    feminine: str = ""
    masculine: str = ""
    plural: str = ""
    """Determiners that show gender and number."""
    addressee: str = ""
    """Prepositions of the one spoken to, who may stand before the speaker: `a dit à l’AFP le ministre`."""
    asides: str = ""
    """Phrases between verb and speaker, `,`-parted: `quant à elle`."""
    quantifiers: str = ""
    """Determiners that stay in a mention: `both sides`."""
    attach: str = ""
    """Prepositions that belong to an office: `spokesman for X`."""
    documents: str = ""
    """What speaks for the body that issued it: `report`, `étude`."""
    issued_by: str = ""
    of: str = ""
    prepositions: str = ""
    and_: str = ""
    subordinate: str = ""
    relative: str = ""
    adverbs: str = ""
    negations: str = ""
    times: str = ""
    infinitives: str = ""
    """First words of a reported infinitive: `a confié avoir …`."""
    infinitive_link: str = ""
    """The word before such an infinitive: `ha detto di voler …`."""
    openers: str = ""
    """Words that link a sentence to the one before, outside the reported clause."""
    titles: str = ""
    roles: str = ""
    roles_m: str = ""
    roles_f: str = ""
    role_endings: str = ""
    anaphors: str = ""
    """Nouns that point back to the person spoken of: `specialist`, `32-year-old`."""
    data: str = ""
    """Subjects that are no speakers: `les chiffres indiquent que`."""
    name_genders: str = ""
    """Endings of given names that show their gender: `a:f`."""
    name_links: str = ""
    """Small words inside names: `de la`, `von`."""
    terms: str = ""
    """Words before marks that make them a title, a name or a term: `so-called`, `film`."""
    bodies: str = ""
    """Words that begin the name of a body, not of a person."""
    abbreviations: str = ""
    subjunctive: str = ""
    subjunctive_endings: str = ""
    subjunctive_weak: str = ""
    subjunctive_not: str = ""
    """The forms of reported speech, those that are as often conditional, and set phrases."""
