"""The verbs that report, their forms, and the verbs around them."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Verbs:
    """The words that say that somebody said something.

    A verb group maps a class of endings (a key of `endings`) to its stems; the class `""` holds
    whole forms. `say` are the reporting verbs of the contract, good for indirect speech; `voice`
    report only beside quotation marks (`laughed`, `called it "…"`); `think` only with a
    subjunctive (`glaubt X`).
    """

    endings: Mapping[str, str] = field(default_factory=dict)
    say: Mapping[str, str] = field(default_factory=dict)
    voice: Mapping[str, str] = field(default_factory=dict)
    think: str = ""
    opining: str = ""
    """Those of `think` that need none, where they close a sentence: `…,` **`findet`** `Weber.`"""
    participles: str = ""
    """Forms that borrow the subject of the clause before (`saying`, `soulignant`)."""
    past: str = ""
    """Forms that need an auxiliary to be a verb of saying (`gesagt`, `dit`)."""
    past_endings: Mapping[str, str] = field(default_factory=dict)
    """… made from the stems of `say` and `voice`."""
    said: str = ""
    """The plainest verb, which takes a bare clause whatever its words."""
    told: str = ""
    """Verbs followed by the one spoken to: `told reporters the plan was dead`."""
    adding: str = ""
    """Verbs of somebody who just spoke: `Il leader della Lega` **`aggiunge`**."""
    asking: str = ""
    """Verbs of whoever asks somebody, who answers then: `„…?“,` **`fragte`** `ihn die Richterin. „…“`"""
    answering: str = ""
    """Verbs of somebody who was asked just before: `„…?“ „…“,` **`antwortete`** `er`."""
    objects: str = ""
    """Reporting verbs that more often take an object than a clause without conjunction: `revealed`."""
    naming: str = ""
    """Forms of `voice` that report even one quoted word: `called him a “liar”`."""
    questions: str = ""
    """Verbs that report questions only: `asked their governments to help` reports nothing."""
    phases: str = ""
    """Verbs of going on, which report only beside marks or alone: not `continued to` `call it “…”`."""
    finding: str = ""
    """Verbs that report what `finders` decide, before `that`: `the court` **`found`** `that`."""
    finders: str = ""
    """Who finds so: **`the court`** `found that`."""
    witnessed: str = ""
    """Verbs of what a reporter saw: `Le pont est fermé, a` **`constaté`** `un journaliste de l’AFP.`"""
    narrated: str = ""
    """Infinitives that narrate, after `de`: `Et le patron d'` **`ajouter`** `: …`."""
    nouns_too: str = ""
    """Reporting forms that are as often nouns (`reports`, `note`), refused after a determiner."""
    parting: str = ""
    """Particles that close the clause of any verb in two parts: `schrieb er ihm` **`zurück`**."""
    particles: str = ""
    """Verbs in two parts, with what may close them: `teilte:mit gab:bekannt`."""
    otherwise: str = ""
    """Forms that the word behind them makes another verb's: `A mostra` **`conta:com`** `dez quadros`."""
    phrases: str = ""
    """Reporting words of several words, `,`-parted: `fait savoir, made clear`."""
    infinitives: str = ""
    """Infinitives of saying, which report behind `leading` words …"""
    leading: str = ""
    """… such as these, `,`-parted: **`se atrevió a`** `decir que …`, or alone …"""
    narrates: str = ""
    """Verbs that tell a story: what they tell the manner of is its topic, `contó` **`cómo`** `fue`."""
    led_by: str = ""
    """… behind these, which are no part of them: **`además de`** `recordar que …`."""
    reflexive: str = ""
    """`se` of `se preguntó`: part of the reporting words."""
    self_said: str = ""
    """Forms that, reflexive, report words in marks: `s'est` **`dit`** `« consterné »`, `si` **`dice`**."""
    causes: str = ""
    """Verbs that bring somebody to speak: `prompted the judge to quip`."""
    asked: str = ""
    """Forms of asking that set the scene: `A chi gli` **`chiedeva`** `se …, ha risposto`."""
    stances: str = ""
    """Words of a sentence that takes a stand, whose reasons follow: `Der Psychiater` **`wehrt`** `sich.`"""
    auxiliaries: str = ""
    """Verbs before a participle that reports: `hat` … `gesagt`."""
    passive: str = ""
    """Auxiliaries that turn the verb away from its subject: `was described as`."""
    modals: str = ""
    """Verbs whose infinitive at the clause's end is no report: `müsse auch sagen, wo …`."""
    barred: str = ""
    """Words before a verb that make it no report: `to say`, `would say`."""
    finite: str = ""
    """Common finite verbs: they tell a clause from a noun phrase."""
