"""A group of reporting words of a sentence."""

from dataclasses import dataclass


@dataclass(slots=True)
class Cue:
    """Reporting words, `tokens[low:high]`. `kind`: say, voice, think, so, according, comma, after."""

    low: int
    high: int
    kind: str
    text: str
    verb: int = 0
    """The index of the verb itself, the auxiliary being before it."""
    participle: bool = False
    impersonal: bool = False
    anyone: bool = False
    """Whether its subject is whoever it may be: `lit- | on`, `| on | lui dit que`."""
    passive: bool = False
    negated: bool = False
    caused: int = 0
    """Where the one begins who is brought to speak: `prompted | the judge to quip`."""
    phase: bool = False
    """Whether it tells of going on with a deed: `will continue | to give “…”`."""
    led: bool = False
    """Whether it is an infinitive that hangs on the main clause: `tras | asegurar que …, se fue`."""
    own: bool = False
    """Whether the words are those of the subject of the sentence: `nach eigenen Angaben`."""
    owner: int = 0
    """Where a name in the genitive stands within: `nach | Webers | Ansicht`."""
    used: bool = False
    end: int = 0
    """Where it ends in the text."""

    @property
    def is_verb(self) -> bool:
        return self.kind in ("say", "voice", "think")
