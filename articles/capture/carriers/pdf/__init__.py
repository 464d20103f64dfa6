"""PDFs with a text layer: words with their places on the page, made into an article again.

    words       what PDFium sees, in a process of its own with limits
    lines       words into lines, lines into reading order: columns, bands across them
    furniture   running heads and page numbers, which are not the article's
    paragraphs  lines into paragraphs, headings and tables; words broken at a hyphen made whole
    reading     all of it, and the title, authors and date of the metadata

PDFium (through `pypdfium2`) rather than pdfminer.six or pypdf: it is some thirty times as quick,
finds the spaces and the hyphens at line ends well, and reads what Chrome reads.
"""

from articles.capture.carriers.pdf.reading import is_pdf, read_pdf

__all__ = ["is_pdf", "read_pdf"]
