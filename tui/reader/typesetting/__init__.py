"""Typesetting: blocks and a width to lines that speak offsets into the text. No colour, no widget.

`lay_out` wraps the whole article at once, since where a line stands depends on all before it: about
six milliseconds for 5,000 words. What is in a line is worked out when it is looked at.
"""

from tui.reader.typesetting.layout import MEASURE, Setting, lay_out
from tui.reader.typesetting.lines import Line, Row, Run
from tui.reader.typesetting.wrapped import Layout

__all__ = ["MEASURE", "Layout", "Line", "Row", "Run", "Setting", "lay_out"]
