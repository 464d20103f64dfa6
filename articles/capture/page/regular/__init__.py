"""A page's tree made regular: containers hold blocks, blocks hold inline text, nothing else.

`tree` walks the page once; `elements` says what each element is good for, and the others read the
special ones: tables, images, listings, formulas, and what is there but not shown.
"""

from articles.capture.page.regular.elements import LEAVES
from articles.capture.page.regular.tree import regular_tree

__all__ = ["LEAVES", "regular_tree"]
