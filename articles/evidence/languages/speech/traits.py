"""What a language does and another does not: questions a grammar answers with yes or no."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Traits:
    """How a language builds sentences and writes names."""

    zero_that: bool = False
    """A reported clause may follow without a conjunction: `he said it was late`."""
    comma_clause: bool = False
    """… or after a comma alone: `er sagte, es sei spät`."""
    null_subject: bool = False
    """A verb may do without its subject: `Añadió que …`."""
    verb_second: bool = False
    """A preposition's phrase is followed by the verb, without comma: `laut X ist …`."""
    reflexive_reports: bool = False
    """A reflexive verb of saying still reports (`se informó que`), listed or not."""
    incise: bool = False
    """The attribution may stand inside the marks: `« A, explique X. B »`."""
    dialogue_dash: bool = False
    """A dash may open what somebody says: `— Entre, dit-elle.`"""
    nouns_capital: bool = False
    """Every noun begins with a capital."""
    demonyms_capital: bool = False
    """Nouns for where somebody is from begin with one: `l'` **`Autrichien`**."""
    ordinal_dot: bool = False
    """A dot makes an ordinal and ends no sentence: `am 3. Mai`."""
    name_chain: bool = False
    """A full name may go on after `de`: `Nunes de Oliveira`."""
    offices_first: bool = False
    """Offices stand before names, in long phrases too: `la ministre de l’Emploi,` **`Ly Ramat`**."""
