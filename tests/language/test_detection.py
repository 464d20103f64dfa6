"""The language of a text, told from a paragraph or less."""

import pytest

from articles.language import detect

PARAGRAPHS = {
    "en": "The council said on Tuesday that the bridge would stay shut for at least three more weeks.",
    "fr": "La mairie a annoncé mardi que le pont resterait fermé pendant au moins trois semaines de plus.",
    "de": "Die Stadt teilte am Dienstag mit, dass die Brücke noch mindestens drei Wochen gesperrt bleibt.",
    "es": "El ayuntamiento anunció el martes que el puente seguirá cerrado al menos tres semanas más.",
    "it": "Il comune ha annunciato martedì che il ponte resterà chiuso per almeno altre tre settimane.",
    "pt": "A câmara anunciou na terça-feira que a ponte vai continuar fechada durante mais três semanas.",
    "nl": "De gemeente heeft dinsdag laten weten dat de brug nog minstens drie weken dicht blijft.",
    "ca": "L'ajuntament va anunciar dimarts que el pont seguirà tancat almenys tres setmanes més, segons el batlle.",
    "sv": "Kommunen meddelade på tisdagen att bron kommer att vara stängd i minst tre veckor till.",
    "pl": "Urząd miasta poinformował we wtorek, że most będzie zamknięty jeszcze przez co najmniej trzy tygodnie.",
    "ro": "Primăria a anunțat marți că podul va rămâne închis pentru încă cel puțin trei săptămâni.",
    "tr": "Belediye salı günü köprünün en az üç hafta daha kapalı kalacağını ve bir ekip kurulduğunu açıkladı.",
    "ru": "Мэрия сообщила во вторник, что мост останется закрытым ещё как минимум три недели.",
    "uk": "Мерія повідомила у вівторок, що міст залишиться закритим ще щонайменше три тижні.",
    "ja": "市は火曜日、橋は少なくともあと三週間は通行止めになると発表した。",
    "zh": "市政府星期二宣布，大桥至少还要关闭三个星期。",
    "ko": "시는 화요일에 다리가 적어도 삼 주 더 폐쇄될 것이라고 발표했다.",
    "ar": "أعلنت البلدية يوم الثلاثاء أن الجسر سيبقى مغلقا لمدة ثلاثة أسابيع أخرى على الأقل.",
    "el": "Ο δήμος ανακοίνωσε την Τρίτη ότι η γέφυρα θα παραμείνει κλειστή για τρεις εβδομάδες.",
}


@pytest.mark.parametrize(("language", "text"), PARAGRAPHS.items())
def test_a_sentence_is_enough(language: str, text: str) -> None:
    assert detect(text) == language


@pytest.mark.parametrize("text", ["", "   ", "1 000 000", "Jean Delaunay", "@#!", "Kyiv"])
def test_what_cannot_be_told_is_none(text: str) -> None:
    assert detect(text) is None


def test_a_quotation_in_another_language_does_not_win() -> None:
    text = (
        PARAGRAPHS["fr"] * 4
        + " “We shall fight on the beaches, we shall never surrender.” "
        + PARAGRAPHS["fr"] * 4
    )

    assert detect(text) == "fr"
