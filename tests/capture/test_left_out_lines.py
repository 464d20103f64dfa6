"""What stands in an article's column without being the article, in the seven languages."""

import pytest

from articles.capture import CaptureError, read_article
from articles.capture.reading import read_draft

PROSE = {
    "en": [
        "The footbridge over the canal opened on Tuesday, two years later than the council had promised.",
        "Some 400 people crossed it in the first hour, among them the whole school of the north bank.",
        "The old ferry will go on for one more year, though only on Sundays and only in fine weather.",
    ],
    "de": [
        "Die Fußgängerbrücke über den Kanal wurde am Dienstag eröffnet, zwei Jahre später als versprochen.",
        "Rund 400 Menschen gingen in der ersten Stunde hinüber, darunter die ganze Schule vom Nordufer.",
        "Die alte Fähre fährt noch ein Jahr lang weiter, wenn auch nur sonntags und bei gutem Wetter.",
    ],
    "fr": [
        "La passerelle au-dessus du canal a ouvert mardi, deux ans plus tard que le conseil ne l'avait promis.",
        "Quelque 400 personnes l'ont traversée dès la première heure, dont toute l'école de la rive nord.",
        "Le vieux bac circulera encore un an, mais le dimanche seulement et quand il fera beau temps.",
    ],
    "es": [
        "La pasarela sobre el canal se abrió el martes, dos años más tarde de lo que el concejo prometió.",
        "Unas 400 personas la cruzaron en la primera hora, entre ellas toda la escuela de la orilla norte.",
        "El viejo transbordador seguirá un año más, aunque solo los domingos y cuando haga buen tiempo.",
    ],
    "it": [
        "La passerella sul canale è stata aperta martedì, due anni dopo la data promessa dal consiglio.",
        "Circa 400 persone l'hanno attraversata nella prima ora, tra cui tutta la scuola della riva nord.",
        "Il vecchio traghetto andrà avanti ancora un anno, ma solo la domenica e con il bel tempo.",
    ],
    "pt": [
        "A passarela sobre o canal abriu na terça-feira, dois anos depois do que a câmara tinha prometido.",
        "Cerca de 400 pessoas atravessaram-na na primeira hora, entre elas toda a escola da margem norte.",
        "A velha balsa vai continuar mais um ano, mas apenas aos domingos e quando fizer bom tempo.",
    ],
    "nl": [
        "De voetgangersbrug over het kanaal ging dinsdag open, twee jaar later dan de raad had beloofd.",
        "Zo'n 400 mensen staken in het eerste uur over, onder wie de hele school van de noordoever.",
        "De oude pont vaart nog één jaar door, al is het alleen op zondag en alleen bij mooi weer.",
    ],
}
LINES = {
    "en": ["Sign up for our newsletter", "Read more: The other bridge", "We use cookies to improve your visit",
           "Photo: Jo Lund", "Tags: bridge, canal", "Story continues below", "Recommended stories"],
    "de": ["Newsletter abonnieren", "Lesen Sie auch: Die andere Brücke", "Wir verwenden Cookies auf dieser Seite",
           "Foto: Jo Lund", "Schlagwörter: Brücke, Kanal", "Das könnte Sie auch interessieren", "Kommentar schreiben"],
    "fr": ["Inscrivez-vous à notre newsletter", "À lire aussi : l'autre pont", "Nous utilisons des cookies sur ce site",
           "Crédit photo : Jo Lund", "Mots-clés : pont, canal", "Sur le même sujet", "Laisser un commentaire"],
    "es": ["Suscríbete a nuestro boletín", "Lee también: el otro puente", "Utilizamos cookies propias y de terceros",
           "Foto: Jo Lund", "Etiquetas: puente, canal", "Noticias relacionadas", "Deja un comentario"],
    "it": ["Iscriviti alla newsletter", "Leggi anche: l'altro ponte", "Utilizziamo i cookie su questo sito",
           "Foto: Jo Lund", "Tag: ponte, canale", "Articoli correlati", "Lascia un commento"],
    "pt": ["Assine a nossa newsletter", "Leia também: a outra ponte", "Este site utiliza cookies para melhorar",
           "Foto: Jo Lund", "Etiquetas: ponte, canal", "Notícias relacionadas", "Deixe um comentário"],
    "nl": ["Schrijf je in voor onze nieuwsbrief", "Lees ook: de andere brug", "Deze website gebruikt cookies",
           "Foto: Jo Lund", "Tags: brug, kanaal", "Gerelateerde artikelen", "Plaats een reactie"],
}  # fmt: skip
WALLS = {
    "en": "Subscribe to continue reading",
    "de": "Dieser Artikel ist nur für Abonnenten",
    "fr": "Cet article est réservé aux abonnés",
    "es": "Suscríbete para seguir leyendo",
    "it": "Contenuto riservato agli abbonati",
    "pt": "Conteúdo exclusivo para assinantes",
    "nl": "Alleen voor abonnees",
}


def page(language: str) -> bytes:
    prose = PROSE[language]
    pieces = [f"<p>{prose[0]}</p>"]
    for line, text in zip(LINES[language], [*prose[1:], *prose[1:]] * 4, strict=False):
        pieces += [f"<div>{line}</div>", f"<p>{len(pieces)}. {text}</p>"]
    body = "".join(pieces)
    return (
        f"<html lang={language}><title>x</title><body><article><h1>400</h1>{body}</article></body>".encode()
    )


@pytest.mark.parametrize("language", LINES)
def test_lines_of_the_page_among_the_text_are_left_out(language: str) -> None:
    article, draft = read_draft(page(language))

    assert [line for line in LINES[language] if line in article.text] == []
    assert all(text in article.text for text in PROSE[language])
    cut = {step.text: step.by for step in draft.steps if step.what == "cut"}
    assert {line: cut.get(line) is not None for line in LINES[language]} == dict.fromkeys(
        LINES[language], True
    )


@pytest.mark.parametrize("language", WALLS)
def test_a_page_behind_a_wall_says_so_in_one_sentence(language: str) -> None:
    source = f"<html lang={language}><title>x</title><body><article><h1>400</h1><p>{PROSE[language][0]}</p><div>{WALLS[language]}</div>"

    with pytest.raises(CaptureError, match="behind a paywall"):
        read_article(source.encode(), name="saved.html")
