"""The body of a page: chosen, cut back, written."""

from dataclasses import dataclass

from lxml import etree

from articles.capture.draft import Draft
from articles.capture.metadata.structured import Structured
from articles.capture.page.blocks import PageBlock, page_blocks
from articles.capture.page.choosing import cast_votes, choose, settle_beside, trim_edges
from articles.capture.page.footnotes import Note, find_notes, mark_references, note_blocks, tidy_note
from articles.capture.page.pictures import settle_pictures
from articles.capture.page.pruning import complete, drop_loose_rules, prune, repeated_pull_quotes
from articles.capture.page.writing import write_markdown


@dataclass(slots=True)
class Body:
    """The regular tree, its blocks, which of them are the article, and the notes they refer to."""

    tree: "etree._Element"
    blocks: list[PageBlock]
    chosen: set[int]
    notes: dict[str, Note]

    @property
    def words(self) -> int:
        return sum(self.blocks[index].words for index in self.chosen)

    @property
    def text(self) -> str:
        """The chosen text, enough of it to tell the language by."""
        return " ".join(self.blocks[index].text for index in sorted(self.chosen)[:30])


def find_body(tree: "etree._Element", structured: Structured, draft: Draft) -> Body:
    """Chooses the article's blocks in a regular tree."""
    blocks = page_blocks(tree)
    notes = find_notes(tree)
    cast_votes(blocks, tree, [structured.body] if structured.body else [])
    chosen = choose(blocks)
    chosen |= note_blocks(blocks, notes, chosen)
    chosen = complete(blocks, chosen) - repeated_pull_quotes(blocks, chosen)
    chosen = settle_beside(blocks, chosen, draft.title, draft.description)
    chosen = trim_edges(blocks, _without_repeats(blocks, chosen), draft)
    return Body(tree, blocks, chosen, notes)


def write_body(body: Body, language: str | None, draft: Draft) -> str:
    """The Markdown of the chosen blocks; the tree is cut back to them on the way."""
    chosen = settle_pictures(body.blocks, body.chosen, draft)
    mark_references(body.tree, body.notes)
    kept = {id(note.element): note for note in body.notes.values() if _is_kept(note, body.blocks, chosen)}
    notes = [(note.label, note.element) for note in kept.values()]
    prune(body.tree, body.blocks, chosen)
    for _, element in notes:
        tidy_note(element)
        parent = element.getparent()
        if parent is not None:
            parent.remove(element)
    drop_loose_rules(body.tree)
    _without_empty_notes(body.tree, {label for label, _ in notes})
    return write_markdown(body.tree, notes, language)


def report(body: Body, draft: Draft) -> None:
    """Notes for every block of the page who took it for the article, or why it was left out."""
    for block in body.blocks:
        if not block.words:
            continue
        if block.index in body.chosen:
            by = "+".join(voter for voter, vote in block.votes.items() if vote > 0) or "neighbours"
            draft.take(f"body: {by}", block.text)
        else:
            draft.cut(block.sort or ("links" if block.link_density > 0.5 else "not the article"), block.text)


def _is_kept(note: Note, blocks: list[PageBlock], chosen: set[int]) -> bool:
    return any(
        blocks[index].element is note.element or note.element in blocks[index].ancestors for index in chosen
    )


def _without_repeats(blocks: list[PageBlock], chosen: set[int]) -> set[int]:
    """The choice without long paragraphs that the page holds twice (once for small screens)."""
    seen: set[str] = set()
    kept: set[int] = set()
    for index in sorted(chosen):
        block = blocks[index]
        if block.words >= 12 and block.text in seen:
            continue
        seen.add(block.text)
        kept.add(index)
    return kept


def _without_empty_notes(tree: "etree._Element", labels: set[str]) -> None:
    """Takes out references whose note was not kept: an encyclopedia's citations."""
    for reference in list(tree.iter("fn")):
        if reference.text in labels:
            continue
        parent, previous, tail = reference.getparent(), reference.getprevious(), reference.tail or ""
        if parent is None:
            continue
        if previous is not None:
            previous.tail = (previous.tail or "") + tail
        else:
            parent.text = (parent.text or "") + tail
        reference.tail = None
        parent.remove(reference)
