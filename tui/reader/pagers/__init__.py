"""The reader's widget, built up in steps, each of which can be read without the ones after it.

`Pager` shows an article and moves through it; `LitPager` knows its evidence; `SearchPager` finds in
it; `MarkingPager` chooses and marks words; `PickingPager` has the rail and the contents beside it.
`tui.reader.reader.Reader`, the last, decides which of what is open takes the keys.
"""
