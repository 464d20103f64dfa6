"""Lines that break off, and links in endless rows: every one is read, none stops the rest."""

import pytest

from articles.evidence import extract


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The warden said the gate was shut, too\nMore"),
        ("en", "She said it snowed, but"),
        ("de", "Der Wart sagte, das Tor sei zu, und\nMehr"),
        ("es", "El guarda dijo que nieva, pero no\nMás"),
        ("fr", "Le gardien a dit que le portail ferme, et\nplus"),
        ("en", "  it said t.,q a"),
        ("en", "Doors at 3:²² sharp"),
        ("es", "lo que pasa“, dijo él. «Y más», dijo el"),
        ("de", "Da gibt's viel zu tun, sagte er."),
        ("nl", "De man geeft' dat aan."),
        ("de", "Der Spruch ’Kraft geben’ hängt am Tor."),
        ("de", "Die ’s verweist darauf, dass es „schwierig“"),
        ("de", "Er schreibt: ;-) Das war gut."),
        ("de", "Er kam am 24.². nach Hause. Jeder ². ging."),
        ("en", "’s family said she was a swimmer."),
        ("nl", "Volgens het Verbond van"),
        ("de", "sagte"),
        ("fr", "0,0, 00€"),
    ],
)
def test_a_line_that_breaks_off_is_read(language: str, text: str) -> None:
    after = f"{text}\n\nThe bridge is 40 metres long."

    assert [f.value for f in extract(after, language).figures if after[f.start : f.end].startswith("40")]


@pytest.mark.parametrize(
    ("language", "link"),
    [("en", "8am-"), ("de", "8 Uhr-"), ("en", "and a half "), ("fr", "et demi "), ("es", "y medio ")],
)
def test_links_in_an_endless_row_are_read(language: str, link: str) -> None:
    found = extract("2 " + link * 3000, language)

    assert found.figures or found.dates


@pytest.mark.parametrize(
    ("language", "text"), [("en", "a town of the 1960s"), ("de", "seit den 1990ern, den 1990er")]
)
def test_a_decade_at_the_very_end_ends_there(language: str, text: str) -> None:
    dates = extract(text, language).dates

    assert dates
    assert max(date.end for date in dates) == len(text)
