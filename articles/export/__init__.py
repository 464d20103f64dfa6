"""Export: an article with its metadata, what its reader marked in it, its figures and its quotes, as a
text for other programs.

`export` writes Markdown (with front matter, as keepers of notes and highlights read it), JSON, or
CSV with a row for each mark, figure, date and quote; `keep_export` puts such a text into a file of
its own. What a reader has written or an article says can break out of neither: YAML, tables,
spreadsheet formulas and file names are escaped here.
"""

from articles.export.choice import ENDINGS, FORMATS, PARTS, Format, Part
from articles.export.exporting import export
from articles.export.files import file_name, keep_export

__all__ = ["ENDINGS", "FORMATS", "PARTS", "Format", "Part", "export", "file_name", "keep_export"]
