"""How people's names are written."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Names:
    """Words in, before and behind a name."""

    links: str = ""
    """Small words inside names that are words of the language too: `de la`, `von`."""
    post_nominals: str = ""
    """Letters of rank behind a name that are no part of it: `Lucinda Vane` **`KC`**."""
    affiliating: str = ""
    """Those that tell what a full name belongs to: `Andrea Pasa` **`della`** `Fiom`."""
    places: str = ""
    """Places that begin like a person's name, `,`-parted: `Emilia Romagna`."""
    things: str = ""
    """Words that begin the name of a place or a thing, not of a person: `Avenida` `Morumbi`."""
    terms: str = ""
    """Words before marks that make them a title, a name or a term: `so-called`, `film`."""
