"""Titles and offices: what somebody is called beside a name."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Offices:
    """Titles, offices, and what they stand for later on."""

    titles: str = ""
    """What stands before a name and is no part of it, with its gender: `Frau:f Dr.:`."""
    roles: str = ""
    """Offices and trades of men and women alike, …"""
    roles_m: str = ""
    """… of men, …"""
    roles_f: str = ""
    """… and of women."""
    role_endings: str = ""
    """How other offices end: `Kultur` **`ministerin`**."""
    feminine: str = ""
    """What makes a man's office a woman's, where the article before several men looks like hers: `Richter`
    **`in`**."""
    former: str = ""
    """What stands before an office that somebody held: `ex` **`ministra`**."""
    adjectives: str = ""
    """What may follow an office in capitals: `Commissario` **`Straordinario`**."""
    portfolios: str = ""
    """What a minister is minister of, where a name may follow at once."""
    sole: str = ""
    """Offices that one person of a place holds, known without a name, and those who are somebody else."""
    trades: str = ""
    """Words and phrases for one trade, `;`-parted: who is called one of them answers to each. A hyphen
    stands before the ending of many: `professor, -ologist`."""
    stand_for: str = ""
    """Descriptions with the offices that they may mean, `;`-parted: `magistrat: procureur juge`."""
    other_times: str = ""
    """What shows that somebody no longer holds an office, or not yet, or that a rival does: `former`, `ex-`,
    `-elect`, `opposing`."""
