"""The edges of the choice: headline, byline, date and share bar that stand in the body's first and last lines."""

from articles.capture.draft import Draft
from articles.capture.metadata.authors import is_byline
from articles.capture.metadata.dates import is_date_line
from articles.capture.metadata.titles import normal
from articles.capture.page.blocks import PageBlock

HEAD, TAIL = 10, 6
_PROSE = 22


def trim_edges(blocks: list[PageBlock], chosen: set[int], draft: Draft) -> set[int]:
    """The choice without what is already known of the article: its title, its authors, its date."""
    order = [index for index in sorted(chosen) if blocks[index].words]
    cut: set[int] = set()
    for index in order[:HEAD]:
        block = blocks[index]
        if block.words >= _PROSE and not block.is_heading and not _is_known(block, draft):
            break
        if _is_known(block, draft) or block.sort:
            cut.add(index)
    for index in reversed(order[-TAIL:]):
        block = blocks[index]
        if block.words >= _PROSE:
            break
        if _is_known(block, draft) or block.sort or block.is_heading:
            cut.add(index)
    first = next((blocks[index] for index in order if index not in cut), None)
    for index in order:
        # The headline again, further down, in the same words.
        if (
            index not in cut
            and blocks[index].is_heading
            and blocks[index] is first
            and _is_title(blocks[index], draft)
        ):
            cut.add(index)
    if sum(blocks[index].words for index in cut) * 2 > sum(blocks[index].words for index in order):
        return chosen
    return chosen - cut


def _is_title(block: PageBlock, draft: Draft) -> bool:
    return bool(draft.title) and normal(block.text) == normal(draft.title or "")


def _is_known(block: PageBlock, draft: Draft) -> bool:
    text = block.text
    if _is_title(block, draft) or (block.tag == "h1" and block.index < 60 and _overlaps(text, draft.title)):
        return True
    if block.words > 16 or block.is_heading:
        return False
    if is_date_line(text) or is_byline(text):
        return True
    key = normal(text)
    names = [normal(name) for name in draft.authors]
    return key == normal(draft.site or "") or (
        any(name and name in key for name in names)
        and not block.ends_sentence
        and len(key) < 3 * max(map(len, names)) + 12
    )


def _overlaps(text: str, title: str | None) -> bool:
    mine, whole = set(text.lower().split()), set((title or "").lower().split())
    return len(mine & whole) * 2 > len(mine | whole)
