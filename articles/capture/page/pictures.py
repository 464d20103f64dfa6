"""Pictures and their captions: the lead picture goes to the metadata, the others keep their captions."""

from collections import Counter

from lxml import etree

from articles.capture.addresses import is_placeholder
from articles.capture.draft import Draft
from articles.capture.metadata.titles import normal
from articles.capture.page.blocks import PageBlock

Element = etree._Element
_LEAD_REACH = 12
_PROSE = 8
_STANDFIRST = 35
_LONGEST_CAPTION = 120


def settle_pictures(blocks: list[PageBlock], chosen: set[int], draft: Draft) -> set[int]:
    """The choice with every caption joined to its picture, and the lead picture taken out."""
    chosen = set(chosen)
    prose = [index for index in sorted(chosen) if blocks[index].words and _figure(blocks[index]) is None]
    _take_lead(blocks, chosen, prose, draft)
    figures: dict[Element, list[PageBlock]] = {}
    for index in sorted(chosen):
        figure = _figure(blocks[index])
        if figure is not None:
            figures.setdefault(figure, []).append(blocks[index])
    for inside in figures.values():
        _join_caption(inside, chosen)
    images = [
        (image, blocks[index]) for index in sorted(chosen) for image in blocks[index].element.iter("img")
    ]
    # The same words for several pictures tell of none: the page's title, filled in by a machine.
    said = Counter(normal(image.get("alt", "")) for image, block in images if block.words == 0)
    for image, block in images:
        alt = image.get("alt", "")
        is_caption = image.get("caption") is not None
        image.set("alt", "" if said[normal(alt)] > 1 and not is_caption else _useful(alt, block, draft))
    return chosen


def _figure(block: PageBlock) -> Element | None:
    return next((ancestor for ancestor in block.ancestors if ancestor.tag == "figure"), None)


def _take_lead(blocks: list[PageBlock], chosen: set[int], prose: list[int], draft: Draft) -> None:
    """The first picture above the text, or below a standfirst, leaves the body for the metadata."""
    text = [index for index in prose if not blocks[index].is_heading and blocks[index].words >= _PROSE]
    if not text:
        return
    end = text[1] if len(text) > 1 and blocks[text[0]].words <= _STANDFIRST else text[0]
    lead: Element | None = None
    for block in blocks[max(0, text[0] - _LEAD_REACH) : end]:
        figure = _figure(block)
        place = figure if figure is not None else block.element
        if (figure is None and (block.words or not block.pictures)) or (
            lead is not None and place is not lead
        ):
            continue
        if figure is not None and (figure in blocks[end].ancestors or _holds_more(figure)):
            continue
        lead = place
        chosen.discard(block.index)
        for image in block.element.iter("img"):
            source = image.get("src") or ""
            draft.lead_image = draft.lead_image or (None if is_placeholder(source) else source or None)
        if figure is not None and block.words and not block.sort and block.words < _LONGEST_CAPTION:
            draft.caption = block.text
            draft.take("caption", block.text)


def _holds_more(figure: Element) -> bool:
    return any(figure.find(f".//{tag}") is not None for tag in ("table", "pre", "blockquote"))


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
