"""People whose given names no list holds are told from places, bodies and things."""

import pytest

from articles.evidence.likeness import likeness
from articles.evidence.quotes.lexicon import lexicon
from articles.evidence.quotes.speakers.names import Names


def _humans(language: str, text: str) -> set[str]:
    return Names(text, lexicon(language), frozenset()).humans


@pytest.mark.parametrize("word", ["yorbelis", "edivaneide", "jeldina", "klaas-jelte"])
def test_a_word_is_like_a_given_name_though_no_list_holds_it(word: str) -> None:
    assert word not in lexicon("en").given

    assert likeness(word) > likeness("ministry")
    assert likeness(word) > likeness("genossenschaft")


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("es", "Yorbelis Prada llega temprano al taller.", "Yorbelis Prada"),
        ("pt", "O zelador da vila, Edvino T. Prado, abriu cedo a porta.", "Edvino T. Prado"),
        ("pt", "“Chegou a hora”, festejou Valdemiro “Tico” Prado.", "Valdemiro “Tico” Prado"),
        ("nl", "Op de kade stond Oeltje Wagenaar (67), die er een boot heeft.", "Oeltje Wagenaar"),
        ("de", "Dort fährt die 24-jährige Joppe Wendt die Fähre.", "Joppe Wendt"),
        ("de", "„Wir bleiben“, hielt Berinka Wendt ihm vor.", "Berinka Wendt"),
        ("de", "Am Steg wartet seit Tagen Yelinda Wendt auf die Fähre.", "Yelinda Wendt"),
        ("it", "Sorride Nunzina Cortesi, sessanta anni, davanti al forno.", "Nunzina Cortesi"),
        (
            "en",
            "The nets of Tuvesha Pell, who lives by the quay, were cut. Then Tuvesha Pell left.",
            "Tuvesha Pell",
        ),
    ],
)
def test_a_person_is_known_by_how_a_name_is_written_and_where(language: str, text: str, name: str) -> None:
    assert name in _humans(language, text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "They met in the Yelin Road last week."),
        ("en", "YELIN GROVE, April 19: the quay is shut."),
        ("en", "Yelin Grove, April 19: the quay is shut."),
        ("es", "La gerente de la cooperativa Yorel Verde no contestó."),
        ("es", "Viven en Yorel Verde desde mayo."),
        ("de", "Sie trugen 40 Jelin Wasser zum Steg."),
        ("fr", "Un article de la revue « Ylane Marine » le décrit."),
        ("en", "Yorel Foods shut its quay, for the price of foods fell."),
    ],
)
def test_a_place_or_a_thing_is_no_person_however_like_a_name(language: str, text: str) -> None:
    assert _humans(language, text) == set()


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("nl", "Makelaar Jeldina Wagenaar loopt over de kade.", "Jeldina Wagenaar"),
        ("nl", "Teler Klaas-Jelte Wagenaar zag zijn land onder water staan.", "Klaas-Jelte Wagenaar"),
        ("de", "Am Steg wartet Fährmann Jorisa Wendt.", "Jorisa Wendt"),
        ("it", "Così il segretario provinciale della Filtrem Nunzina Cortesi.", "Nunzina Cortesi"),
    ],
)
def test_a_noun_in_capitals_before_a_name_is_no_part_of_it(language: str, text: str, name: str) -> None:
    assert name in _humans(language, text)
