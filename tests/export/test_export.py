"""What an export holds, and what it does not let out."""

import csv
import io
import json
from dataclasses import replace

import pytest
import yaml

from articles.capture import CaptureError, read_article
from articles.export import Format, export
from articles.export.choice import Part
from articles.library import Passage, Saved


def front_matter(text: str) -> dict[str, object]:
    head = text.split("---\n")[1]
    loaded: dict[str, object] = yaml.safe_load(head)
    return loaded


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def test_markdown_begins_with_what_is_known_of_the_article(saved: Saved) -> None:
    known = front_matter(export([saved]))

    assert known["title"] == 'The wall: "a start" = 1'
    assert known["author"] == ["Ann Lee"]
    assert known["url"] == "https://example.org/wall"
    assert known["tags"] == ["sea-walls"]
    assert known["pullquote"] == 7


def test_markdown_has_the_marks_with_their_notes_the_article_the_quotes_and_the_figures(
    saved: Saved,
) -> None:
    text = export([saved])

    assert "> About 40 boats\n\n- ask \\*who\\* counted (pink)" in text
    assert "> gone words\n\n- No note (yellow; not in the article as it is now)" in text
    assert "## What comes next" in text
    assert "> “We start in May, […] and we stop for nobody.”\n>\n> — Ida Holm (direct)" in text
    assert "| 5.5 million euros | 5500000 EUR | money |  |" in text
    assert "| 40 | ≈ 40 | count | boats |" in text


def test_only_the_marks_or_only_the_evidence_can_be_had(saved: Saved) -> None:
    marks, evidence = export([saved], part="marks"), export([saved], part="evidence")

    assert "About 40 boats" in marks
    assert "Figures" not in marks
    assert "What comes next" not in marks
    assert "## Figures" in evidence
    assert "Your marks" not in evidence
    assert "What comes next" not in evidence


def test_what_is_exported_as_markdown_can_be_saved_again(saved: Saved) -> None:
    again = read_article(export([saved]).encode(), name="7-the-wall.md")

    assert again.title == saved.article.title
    assert again.url == saved.article.url
    assert again.authors == saved.article.authors
    assert again.text == saved.article.text


@pytest.mark.parametrize("part", ["marks", "evidence"])
def test_an_export_without_the_article_is_no_article(saved: Saved, part: Part) -> None:
    with pytest.raises(CaptureError, match="there is no article in it"):
        read_article(export([saved], part=part).encode(), name="7-the-wall.md")


@pytest.mark.parametrize(("kind", "named"), [("json", "JSON"), ("csv", "an export")])
def test_an_export_for_programs_is_no_article(saved: Saved, kind: Format, named: str) -> None:
    with pytest.raises(CaptureError, match=f"is {named}.*not an article"):
        read_article(export([saved], kind).encode(), name=f"all.{kind}")


def test_several_exported_articles_are_not_taken_for_one(saved: Saved) -> None:
    with pytest.raises(CaptureError, match="one by one"):
        read_article(export([saved, saved]).encode(), name="all.md")


def test_json_holds_everything_of_one_article_and_an_array_of_several(saved: Saved) -> None:
    one = json.loads(export([saved], "json"))
    two = json.loads(export([saved, saved], "json"))
    marks = json.loads(export([saved], "json", "marks"))

    assert one["text"] == saved.article.text
    assert one["evidence"]["figures"][0]["value"] == "5500000"
    assert [mark["note"] for mark in one["passages"]] == ["ask *who* counted", ""]
    assert len(two) == 2
    assert "evidence" not in marks
    assert "text" not in marks


def test_csv_has_a_row_for_each_thing_in_the_order_of_the_text(saved: Saved) -> None:
    found = rows(export([saved], "csv"))

    assert {row["row"] for row in found} == {"mark", "lost mark", "figure", "date", "quote"}
    starts = [int(row["start"]) for row in found if row["start"]]
    assert starts == sorted(starts)
    money = next(row for row in found if row["kind"] == "money")
    assert (money["value"], money["unit"], money["article_id"]) == ("5500000", "EUR", "7")
    assert money["sentence"] == "The new wall will cost 5.5 million euros, said Ida Holm."
    quote = next(row for row in found if row["row"] == "quote")
    assert quote["speaker"] == "Ida Holm"


def test_a_guessed_speaker_goes_out_as_a_guess(saved: Saved) -> None:
    quotes = tuple(replace(quote, speaker_guessed=True) for quote in saved.evidence.quotes)
    guessed = replace(saved, evidence=replace(saved.evidence, quotes=quotes))

    def cell(one: Saved) -> str:
        return next(row["speaker_guessed"] for row in rows(export([one], "csv")) if row["row"] == "quote")

    assert "> — probably Ida Holm (direct)" in export([guessed])
    assert (cell(saved), cell(guessed)) == ("false", "true")
    assert json.loads(export([guessed], "json"))["evidence"]["quotes"][0]["speaker_guessed"] is True


def test_an_article_without_marks_exports_no_marks(saved: Saved) -> None:
    bare = replace(saved, passages=())

    assert "Your marks" not in export([bare])
    assert rows(export([bare], "csv", "marks")) == []


def test_no_title_and_no_note_breaks_out_of_its_place(hostile: Saved) -> None:
    text = export([hostile])

    assert front_matter(text)["title"] == 'Ends\n---\nhere: "x" \\'
    assert "\n# not a heading" not in text
    assert text.count("\n---\n") == 1


def test_no_cell_is_a_formula_to_a_spreadsheet(hostile: Saved) -> None:
    found = rows(export([hostile], "csv", "marks"))

    assert found[0]["text"] == '\'=HYPERLINK("http://evil")'


def test_a_formula_in_the_wide_signs_of_east_asia_is_none_either(hostile: Saved) -> None:
    wide = Passage(4, "＝1+1", None, None, "＠SUM(1)")
    found = rows(export([replace(hostile, passages=(wide,))], "csv", "marks"))

    assert (found[0]["text"], found[0]["note"]) == ("'＝1+1", "'＠SUM(1)")


def test_an_exact_figure_has_no_modifier_in_csv(saved: Saved) -> None:
    modifiers = {
        row["text"]: row["modifier"] for row in rows(export([saved], "csv")) if row["row"] == "figure"
    }

    assert "" in modifiers.values()
    assert not any(modifier.strip("'") == "=" for modifier in modifiers.values())
