"""How what was said follows as a clause, and what goes on beside it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Clauses:
    """Conjunctions and infinitives of reported speech, and the phrases around a verb of saying."""

    that: str = ""
    """Conjunctions of a statement."""
    whether: str = ""
    """Those of a question."""
    story_topics: str = ""
    """Those of `whether` that name the topic of a story behind a verb that narrates: `contó` **`cómo`**."""
    weighed: str = ""
    """Words before `that` that tell what things speak for: `vieles spricht` **`dafür`**`, dass …`."""
    without_that: str = ""
    """Verbs behind which `that` begins no report: `ha` **`parlato`** `Dorini, che ha detto: …`."""
    reasons: str = ""
    """Conjunctions that marked words of the one spoken of follow: `no se excusó` **`porque`** `“…”`."""
    infinitives: str = ""
    """First words of a reported infinitive: `a confié avoir …`."""
    infinitive_link: str = ""
    """The word before such an infinitive: `ha detto di voler …`."""
    infinitive_mark: str = ""
    """The word before an infinitive, which reports nothing: `regte an, ihn` **`zu`** `untersuchen`."""
    told_about: str = ""
    """Prepositions of what is spoken of, no clause: `told Hale` **`about`** `losses she suffered`."""
    free_relatives: str = ""
    """What opens a clause that names the thing said: `what` `the jeers might suggest, seats …`."""
    openers: str = ""
    """Words that link a sentence to the one before, outside the reported clause."""
    asides: str = ""
    """Phrases between verb and speaker, `,`-parted: `quant à elle`."""
    manners: str = ""
    """First words of how a speaker speaks, behind the name, `,`-parted: `la voix`, `en marge`."""
    unsaid: str = ""
    """How a reporter goes on about what was said, `,`-parted: `sans préciser`, `in a move that`."""
