"""The reader's widget, built up in steps, each of which can be read without the ones after it.

`Pager` shows an article and moves through it; `SettingPager` sets it otherwise, and `TablePager` turns
its tables; `LitPager` knows its evidence; `SearchPager` finds in it; `NotingPager` and `MarkingPager`
choose and mark words; `PickingPager` has the rail and the contents beside it.
`tui.reader.reader.Reader`, the last, decides which of what is open takes the keys.
"""
