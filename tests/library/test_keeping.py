"""What is put into a library comes out of it as it was."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.article import Article, compose, parse
from articles.evidence import Evidence, Quote
from articles.library import Library, LibraryError, Original
from articles.library.encoding import pack_blocks, unpack_blocks

EVERYTHING = """\
# A heading with *emphasis*

A paragraph with **strong**, ~~struck~~ and `code`, a [link](https://example.org/) and a note[^1].

1. one
2. two
   > a quote in a list

| figure | unit |
| -----: | :--: |
| 5.5    | km   |

```python
print("code")
```

![A caption](https://example.org/image.png)

---

[^1]: The note.
"""


def test_an_article_comes_back_equal(library: Library, evidence: Evidence) -> None:
    article = compose(
        "日本語の題名",
        EVERYTHING,
        authors=("Ada Lovelace", "Émile Zola"),
        published="2024-02-29T10:00:00+01:00",
        site="Example",
        language="en",
        url="https://example.org/a",
        caption="A caption",
        lead_image="https://example.org/image.png",
        description="A standfirst",
        tags=("one", "two"),
    )

    added = library.add(article, evidence)
    saved = library.get(added.id)

    assert saved.article == article
    assert saved.evidence == evidence
    assert saved.entry == library.list()[0]


def test_a_guessed_speaker_comes_back_as_a_guess(library: Library) -> None:
    named = Quote(0, 4, "direct", 0, "Ada Lovelace")
    guess = Quote(5, 9, "direct", 1, "Ada Lovelace", speaker_guessed=True)

    added = library.add(compose("Title", "Four words of text."), Evidence(quotes=(named, guess)))

    first, second = library.get(added.id).evidence.quotes
    assert first.speaker_guessed is False
    assert second.speaker_guessed is True


def test_its_row_of_the_list_counts_an_interrupted_quote_once(library: Library, evidence: Evidence) -> None:
    article = compose("Title", "Four words of text.")

    entry = library.entry(library.add(article, evidence).id)

    assert (entry.words, entry.figures, entry.quotes) == (4, 2, 1)
    assert (entry.read, entry.starred, entry.archived) == (False, False, False)
    assert (entry.position, entry.progress) == (0, 0.0)


def test_the_original_bytes_are_kept(library: Library) -> None:
    original = Original(bytes(range(256)) * 100, "page.html", "https://example.org/a", "text/html", "utf-8")

    added = library.add(compose("Title", "Text."), original=original)

    assert library.original(added.id) == original


def test_an_article_saved_without_its_bytes_has_no_original(library: Library) -> None:
    added = library.add(compose("Title", "Text."))

    assert library.original(added.id) is None


def test_what_was_kept_is_there_after_closing(path: Path, write: Callable[..., Article]) -> None:
    with Library(path) as library:
        added = library.add(write("Kept"))
        library.mark(added.id, starred=True)

    with Library(path) as library:
        assert [(entry.title, entry.starred) for entry in library.list()] == [("Kept", True)]


def test_an_id_that_is_not_there_is_said_plainly(library: Library) -> None:
    with pytest.raises(LibraryError, match=r"^There is no article 7 in the library\.$"):
        library.get(7)


def test_a_closed_library_says_so(path: Path) -> None:
    library = Library(path)
    library.close()

    with pytest.raises(LibraryError, match="closed"):
        library.list()


def test_the_file_is_its_owners_alone(library: Library, path: Path) -> None:
    assert path.stat().st_mode & 0o077 == 0


@settings(deadline=None)
@given(st.text(alphabet="ab *_`>#-|[]()!\n1.~^:é漢", max_size=300))
def test_blocks_of_any_markdown_come_back_equal(markdown: str) -> None:
    blocks = parse(markdown).blocks

    assert unpack_blocks(pack_blocks(blocks)) == blocks


def test_a_note_is_there_for_the_next_session(tmp_path: Path) -> None:
    with Library(tmp_path / "library.db") as library:
        library.set_note("reading", "3")
        library.set_note("reading", "4")

    with Library(tmp_path / "library.db") as library:
        assert library.note("reading") == "4"
        library.set_note("reading", None)
        assert library.note("reading") is None
