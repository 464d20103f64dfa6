"""Pictures and their captions: the lead picture goes to the metadata, the others keep their captions."""

from lxml import etree

from articles.capture.draft import Draft
from articles.capture.metadata.titles import normal
from articles.capture.page.blocks import PageBlock

Element = etree._Element
_LEAD_REACH = 12
_PROSE = 22
_LONGEST_CAPTION = 120


def settle_pictures(blocks: list[PageBlock], chosen: set[int], draft: Draft) -> set[int]:
    """The choice with every caption joined to its picture, and the lead picture taken out."""
    chosen = set(chosen)
    prose = [index for index in sorted(chosen) if blocks[index].words and _figure(blocks[index]) is None]
    long = (index for index in prose if blocks[index].words >= _PROSE and not blocks[index].is_heading)
    first = next(long, next((index for index in prose if not blocks[index].is_heading), len(blocks)))
    _take_lead(blocks, chosen, first, draft)
    figures: dict[Element, list[PageBlock]] = {}
    for index in sorted(chosen):
        figure = _figure(blocks[index])
        if figure is not None:
            figures.setdefault(figure, []).append(blocks[index])
    for inside in figures.values():
        _join_caption(inside, chosen)
    for index in sorted(chosen):
        for image in blocks[index].element.iter("img"):
            image.set("alt", _useful(image.get("alt", ""), blocks[index], draft))
    return chosen


def _figure(block: PageBlock) -> Element | None:
    return next((ancestor for ancestor in block.ancestors if ancestor.tag == "figure"), None)


def _take_lead(blocks: list[PageBlock], chosen: set[int], first: int, draft: Draft) -> None:
    """Pictures above the first paragraph: the first with a caption gives it to the article."""
    for block in blocks[max(0, first - _LEAD_REACH) : first]:
        figure = _figure(block)
        if figure is None and not (block.pictures and not block.words):
            continue
        if figure is not None and any(
            figure.find(f".//{tag}") is not None for tag in ("table", "pre", "blockquote")
        ):
            continue
        if figure is not None and first < len(blocks) and figure in blocks[first].ancestors:
            continue
        chosen.discard(block.index)
        if figure is not None and block.words and not block.sort and block.words < _LONGEST_CAPTION:
            pictured = figure.find(".//img") is not None or draft.lead_image
            if pictured and not _is_lead_caption_taken(draft):
                draft.caption = block.text
                draft.take("caption", block.text)
        for image in block.element.iter("img"):
            draft.lead_image = draft.lead_image or image.get("src")


def _is_lead_caption_taken(draft: Draft) -> bool:
    return any(step.by == "caption" for step in draft.steps)


def _join_caption(inside: list[PageBlock], chosen: set[int]) -> None:
    """Makes the words of a figure its picture's text: one image, one caption, said once."""
    images = [image for block in inside for image in block.element.iter("img")]
    captions = [
        block
        for block in inside
        if block.words and not block.pictures and block.tag in {"p", "h4", "h5", "h6"}
    ]
    if not images or not captions or sum(block.words for block in captions) > _LONGEST_CAPTION:
        return
    said = [block for block in captions if block.sort != "credit"]
    caption = " ".join(block.text for block in said)
    images[-1].set("alt", caption)
    images[-1].set("caption", "1")
    for image in images[:-1]:
        image.set("alt", "")
    for block in captions:
        chosen.discard(block.index)


def _useful(alt: str, block: PageBlock, draft: Draft) -> str:
    """An alternative text that tells something: not a file's name, nor the headline again."""
    if block.element.find(".//img[@caption]") is not None:
        return alt
    if len(alt.split()) < 2 or "_" in alt or alt.lower().endswith((".jpg", ".jpeg", ".png", ".gif", ".webp")):
        return ""
    return (
        "" if normal(alt) == normal(draft.title or "") or normal(alt) == normal(draft.caption or "") else alt
    )
