"""Whom descriptions, pronouns and words in marks without an attribution mean, in whole articles."""

import pytest

from articles.evidence.quotes import find_quotes
from articles.evidence.quotes.ranking.kinds import KINDS
from articles.evidence.quotes.ranking.weights import WEIGHTS

HARBOUR = """Marta Quill reopens the lighthouse at Pell Point

Marta Quill has spent eleven winters mending the lighthouse at Pell Point, mostly alone.

“When I came there was a gull on the stairs and no lamp,” she says. The painter learned to solder from books.

“Nobody asked me to. Nobody told me to stop either.”

Tom Arrel, who chairs the harbour trust, met her on the pier in May. “She had a barrow of glass,” Arrel says.
“I thought she was joking.”

The chairman has seen many plans for the tower. “This is the first with a lamp in it,” he says.
"""

ALMENARA = """Lucía Borda estrena el molino de Almenara

La arquitecta Lucía Borda presentó ayer el molino restaurado, que llevaba cuarenta años cerrado.

“La rueda gira otra vez”, celebró Borda ante los vecinos. La restauradora recordó que las vigas eran de olmo.

“Había que elegir entre la piedra y la prisa”, añadió.
"""


QUAY = """Captain Ann Roe presented the plan of the harbour on Monday. “We need a crane,” Roe said.

Roe wants a harbour “with room for the small boats” and a crane.
"""


def speakers(text: str, language: str) -> list[str | None]:
    return [quote.speaker for quote in find_quotes(text, language)]


def test_everybody_in_a_feature_is_told_apart() -> None:
    found = speakers(HARBOUR, "en")

    assert found == [*["Marta Quill"] * 2, *["Tom Arrel"] * 3]


def test_a_trade_that_the_article_has_not_named_calls_who_just_spoke() -> None:
    assert set(speakers(ALMENARA, "es")) == {"Lucía Borda"}


def test_a_row_tells_what_spoke_for_another_than_the_rules_gave() -> None:
    rows = [row for text, code in ((ALMENARA, "es"), (QUAY, "en")) for row in find_quotes(text, code)]

    reasons = [reason for row in rows for rule, mark, reason in [row.rule.partition("+")] if mark]
    assert reasons
    for reason in reasons:
        known = {name for weights in WEIGHTS.values() for name in weights}
        assert reason == "as before" or reason in known


def test_words_in_marks_are_weighed_in_a_language_without_impersonal_phrases() -> None:
    assert speakers(QUAY, "en") == ["Ann Roe", "Ann Roe"]


FLAMES = """Bakker Joris Plein zag het vuur. “Ik heb mijn moeder gebeld”, zegt hij.

De brandweer laat weten dat niemand gewond raakte.
"""

BAG = """La frutera Nuria Selva lo vio salir. «Llevaba mi bolso», explicó la frutera.

Según la policía municipal, nadie resultó herido.
"""

QUEUE = """“We waited three hours,” said Ada Brill, a nurse. “Nobody came.”

The auditor’s office said in a letter that it would open the files.
"""


@pytest.mark.parametrize(
    ("language", "text", "body"),
    [("nl", FLAMES, "brandweer"), ("es", BAG, "policía municipal"), ("en", QUEUE, "auditor’s office")],
)
def test_nobody_is_meant_by_a_body_that_has_no_other_name(language: str, text: str, body: str) -> None:
    assert speakers(text, language)[-1] == body


def test_the_lawyer_of_somebody_named_is_not_that_one() -> None:
    text = "“We will appeal,” said the lawyer of mayor John Hale. The mayor had left.\n\n“It is not over.”"

    assert find_quotes(text, "en")[0].speaker == "lawyer of mayor John Hale"


def test_whom_a_description_belongs_to_is_not_who_is_described() -> None:
    text = "Das Gericht vertagte. „Es scheiterte“, sagte der Anwalt von Karl Dormann."

    assert speakers(text, "de") == ["Anwalt von Karl Dormann"]


def test_who_tells_an_agency_is_not_the_agency() -> None:
    text = (
        "Pontes fecha a ponte velha\n\nO presidente da Câmara de Pontes, Rui Salgado, apresentou a obra na "
        "segunda-feira. “A ponte não aguenta mais um inverno”, afirmou Rui Salgado.\n\n"
        "“Abre daqui a dois anos”, disse à Tejo o autarca."
    )

    assert speakers(text, "pt") == ["Rui Salgado", "Rui Salgado"]


def test_parts_of_one_utterance_have_one_speaker() -> None:
    text = (
        "Lena Hart runs the ferry. Her deckhand has seen worse.\n\n“The chain slipped,” the deckhand said. "
        "“Nobody was hurt.”\n\nHart was ashore. “I heard it,” she said, “from the kitchen.”"
    )
    rows = find_quotes(text, "en")

    by_utterance: dict[int | None, set[str | None]] = {}
    for row in rows:
        by_utterance.setdefault(row.quote_id, set()).add(row.speaker)
    assert len(rows) == 4
    assert len(by_utterance) == 2
    assert all(len(who) == 1 for who in by_utterance.values())


def test_a_question_of_the_interviewer_stays_nobodys() -> None:
    text = (
        "“Empecé a coser velas con doce años”, recuerda Berta Lamas.\n—¿Y nadie se lo enseñó?\n"
        "“Mi abuela, que no sabía leer pero sabía medir”."
    )

    assert speakers(text, "es")[1] is None


STOP = """La concejala, Ana Gil Prado, defendió las obras. «Eran necesarias», afirmó. Gil admitió el retraso.

En la parada espera Dora Luque, vecina de 70 años. La suya es la línea que se va. «Llevo una hora», comenta.
"""

HALL = """La directrice, Anne Gilles, défend les travaux. « C’était nécessaire », affirme Anne Gilles.

Dans le hall attend une habituée, Paule Luquet. « Personne ne prévient », soupire la femme.
"""


@pytest.mark.parametrize(
    ("language", "text", "presented"), [("es", STOP, "Dora Luque"), ("fr", HALL, "Paule Luquet")]
)
def test_whom_a_paragraph_presents_is_no_guess(language: str, text: str, presented: str) -> None:
    last = find_quotes(text, language)[-1]

    assert (last.speaker, last.speaker_guessed) == (presented, False)


RIVALS = """El técnico Jorge Mena quedó conforme. «Jugamos bien», dijo Mena. «El grupo responde», agregó.
En la otra esquina, Pablo Ríos cargó contra el árbitro. «Nos robaron», protestó el entrenador visitante.
"""

SQUARE = """«I lavori procedono», assicura la sindaca Anna Gilli. «Rispettiamo i tempi», aggiunge Gilli.
In piazza Paolo Neri scuote la testa. «Vedremo», dice.
"""


@pytest.mark.parametrize(
    ("language", "text", "told_of"), [("es", RIVALS, "Pablo Ríos"), ("it", SQUARE, "Paolo Neri")]
)
def test_who_spoke_last_gives_way_to_whom_the_paragraph_tells_of_since(
    language: str, text: str, told_of: str
) -> None:
    assert speakers(text, language)[-1] == told_of


def test_nobody_of_the_other_gender_is_meant_by_an_office_of_somebody_else() -> None:
    text = "El alcalde vino. “Estoy harta”, dijo Julia Peña, vecina. El alcalde prometió que el ruido cesará."

    assert speakers(text, "es")[-1] == "alcalde"


def test_where_a_report_comes_from_says_nothing() -> None:
    text = (
        "Truffa al telefono\n\nPorto Lorvano – “Nonna, mi servono soldi subito”. È cominciata così martedì."
    )

    assert speakers(text, "it") == [None]


def test_every_way_of_mentioning_has_weights() -> None:
    assert set(WEIGHTS) == set(KINDS)
    assert all(weights["rule"] > 0 for weights in WEIGHTS.values())
