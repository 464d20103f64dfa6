"""Bytes in whatever encoding become the words that were written."""

import pytest

from articles.capture import CaptureError, read_article
from articles.capture.decoding import decode

FRENCH = (
    "« C’est très simple », a déclaré la directrice à l’Élysée. « Nous n’avons pas les moyens d’attendre », "
    "a-t-elle ajouté, et le coût du projet dépasserait déjà 5 000 €."
)
RUSSIAN = "Мэрия сообщила во вторник, что мост через реку останется закрытым ещё три недели. Рабочие уже начали ремонт."
JAPANESE = (
    "市は火曜日、橋は少なくともあと三週間は通行止めになると発表した。「安全が第一です」と市長は話した。"
)
CHINESE = "市政府星期二宣布，大桥至少还要关闭三个星期。市长说：“安全是第一位的。”工程师已经开始检查桥墩。"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (FRENCH, "utf-8"),
        (FRENCH, "utf-8-sig"),
        (FRENCH, "cp1252"),
        (FRENCH, "utf-16"),
        (FRENCH, "utf-16-le"),
        (FRENCH, "utf-16-be"),
        (FRENCH, "utf-32"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8_r"),
        (RUSSIAN, "utf-16-le"),
        (JAPANESE, "cp932"),
        (JAPANESE, "euc_jp"),
        (JAPANESE, "iso2022_jp"),
        (CHINESE, "gb18030"),
    ],
)
def test_plain_text_without_a_declaration(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)) == text


@pytest.mark.parametrize("encoding", ["cp1252", "utf-16-le", "utf-8"])
def test_a_page_without_a_declaration(encoding: str) -> None:
    page = "<html><head><title>Le coût</title></head><body><p>" + f"<p>{FRENCH}</p>" * 5 + "</body></html>"

    assert decode(page.encode(encoding)) == page


def test_a_wrong_label_is_overruled_by_the_bytes() -> None:
    page = f"<html><head><meta charset=iso-8859-1></head><body><p>{FRENCH}</p></body></html>"

    assert decode(page.encode("utf-8")) == page


def test_a_utf8_label_on_western_bytes_is_overruled() -> None:
    page = f"<html><head><meta charset=utf-8></head><body><p>{FRENCH}</p></body></html>"

    assert decode(page.encode("cp1252")) == page


def test_latin1_is_read_as_browsers_read_it() -> None:
    page = "<html><head><meta charset=iso-8859-1></head><body><p>“Très cher” – 5 €</p></body></html>"

    assert decode(page.encode("cp1252")) == page


def test_a_stray_byte_does_not_spoil_the_rest() -> None:
    text = decode((FRENCH * 5).encode("utf-8") + b"\xff" + FRENCH.encode("utf-8"))

    assert text.count("Élysée") == 6


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "empty"),
        (b" \n\t \n", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (b"\x89PNG\r\n\x1a\n" + bytes(200), "PNG image"),
        (b"\xff\xd8\xff\xe0" + bytes(200), "JPEG image"),
        (b"\x7fELF" + bytes(range(256)), "a program"),
        (bytes(range(256)) * 40, "binary|no encoding"),
        (b"\x00\x01\x02\x03" * 500, "binary|no encoding"),
    ],
)
def test_what_is_no_text_is_said_in_one_sentence(data: bytes, sentence: str) -> None:
    with pytest.raises(CaptureError, match=sentence) as raised:
        read_article(data, name="saved.html")

    assert "saved.html" in str(raised.value)
    assert "\n" not in str(raised.value)
