"""The edges of the choice: headline, byline, date and share bar that stand in the body's first and last lines."""

import re

from articles.capture.draft import Draft
from articles.capture.metadata.authors import is_byline
from articles.capture.metadata.dates import is_date_line
from articles.capture.metadata.titles import normal
from articles.capture.page.blocks import PageBlock
from articles.capture.wording import furniture

_MAIL_ADDRESS = re.compile(r"\W{0,2}[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}\W{0,2}")
HEAD, TAIL = 10, 6
_SENTENCE = 12
_AFTER_COPYRIGHT = 0.15


def trim_edges(blocks: list[PageBlock], chosen: set[int], draft: Draft) -> set[int]:
    """The choice without what is already known of the article: its title, its authors, its date."""
    order = [index for index in sorted(chosen) if blocks[index].words]
    cut: set[int] = set()
    sentences = 0
    for index in order[:HEAD]:
        block = blocks[index]
        if _in_table(block):
            continue
        if (
            _is_known(block, draft)
            or (block.sort and not block.is_heading)
            or (not sentences and _is_kicker(block))
        ):
            cut.add(index)
        elif block.words >= _SENTENCE and not block.is_heading:
            sentences += 1 + (block.words >= 2 * _SENTENCE)
            if sentences > 2:
                break
    for index in reversed(order[-TAIL:]):
        block = blocks[index]
        if _in_table(block) or not (
            _is_known(block, draft) or block.sort or block.is_heading or _is_about(block, draft)
        ):
            break
        cut.add(index)
    cut |= _from_the_copyright(blocks, order)
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


def _from_the_copyright(blocks: list[PageBlock], order: list[int]) -> set[int]:
    """The last lines from a copyright notice on: "© 2024 Canal Post", "Citation: …"."""
    words = sum(blocks[index].words for index in order)
    for notice in blocks:
        if notice.sort == "copyright":
            after = {index for index in order if index >= notice.index}
            few = len(after) <= TAIL
            if few and sum(blocks[index].words for index in after) < _AFTER_COPYRIGHT * words:
                return after
    return set()


def _in_table(block: PageBlock) -> bool:
    return block.parent.tag in {"td", "th", "li", "dd", "dt"}


def _is_kicker(block: PageBlock) -> bool:
    """A word or two above the headline: "Politics", "From our correspondent"."""
    return 0 < block.words <= 4 and not block.is_heading and not block.ends_sentence and block.tag == "p"


def _is_about(block: PageBlock, draft: Draft) -> bool:
    """A line about the author: "Jo Lund is a reporter in Elsmouth."."""
    return any(block.text.startswith(name) for name in draft.authors)


def _is_title(block: PageBlock, draft: Draft) -> bool:
    return bool(draft.title) and normal(block.text) == normal(draft.title or "")


def _is_known(block: PageBlock, draft: Draft) -> bool:
    if _is_title(block, draft) or (
        block.tag == "h1" and block.index < 60 and _overlaps(block.text, draft.title)
    ):
        return True
    if block.is_heading:
        return False
    return all(_says_nothing_new(line, draft) for line in block.text.split("\n"))


def _says_nothing_new(line: str, draft: Draft) -> bool:
    """Whether a line is the title, a byline, a date or the site's name, once more."""
    key = normal(line)
    if key in {"", normal(draft.title or ""), normal(draft.site or "")}:
        return True
    if is_date_line(line) or _MAIL_ADDRESS.fullmatch(line) or furniture(line) == "share":
        return True
    if len(line.split()) > 16:
        return False
    if is_byline(line):
        return True
    names = [normal(name) for name in draft.authors]
    return (
        any(name and name in key for name in names)
        and len(key) < 3 * max(map(len, names)) + 12
        and line[-1] not in ".!?"
    )


def _overlaps(text: str, title: str | None) -> bool:
    mine, whole = set(text.lower().split()), set((title or "").lower().split())
    return len(mine & whole) * 2 > len(mine | whole)
