"""A pager that turns tables too wide for the screen, as `less -S` does long lines: the first column stays."""

from tui.reader.messages import Said
from tui.reader.pagers.setting_pager import SettingPager


class TablePager(SettingPager):
    """Turns the table on screen by whole columns, and to the one that holds what is gone to."""

    DEFAULT_CSS = """
    TablePager { width: 1fr; height: 1fr; }
    """

    def action_table_right(self, count: int = 1) -> None:
        self._turn_on_screen(count)

    def action_table_left(self, count: int = 1) -> None:
        self._turn_on_screen(-count)

    def _turn_on_screen(self, count: int) -> None:
        """Turn the first table on screen that can be turned so any further."""
        page = self.page
        if page is None:
            return
        rows = page.layout.rows[self.top : self.top + self.body_height]
        on_screen = dict.fromkeys(row.block for row in rows if row.block in page.layout.wide)
        for block in on_screen:
            shift = self.sideways.get(block, 0)
            wanted = max(0, min(page.layout.wide[block], shift + count))
            if wanted != shift:
                self._turn_table(block, wanted)
                return
        if not on_screen:
            self.post_message(Said("No table here is wider than the screen."))
        else:
            self.post_message(Said(f"The table ends here, on the {'right' if count > 0 else 'left'}."))

    def _turn_table(self, block: int, shift: int) -> None:
        top = self.top
        self.sideways[block] = shift
        self.reset_page()
        # A table has as many rows however far it is turned: the same ones stay on screen.
        if self.page is not None:
            self.top = top

    def reveal(self, offset: int, *, end: int | None = None) -> None:
        page, article = self.page, self.article
        if page is not None and article is not None and page.layout.wide:
            block = page.layout.rows[page.layout.row_of(offset)].block
            if block in page.layout.wide and not page.layout.shows(offset):
                cells = article.blocks[block].cells
                column = next((cell.column for cell in cells if cell.start <= offset < cell.end), 0)
                self._turn_table(block, max(0, min(column - 1, page.layout.wide[block])))
        super().reveal(offset, end=end)
