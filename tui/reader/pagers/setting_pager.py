"""A pager whose text can be set otherwise: wider, airier, even at the right. What is chosen is preferred."""

from dataclasses import replace

from tui.preferences import NARROWEST, WIDEST, Preference
from tui.reader.messages import Preferred, Said
from tui.reader.pagers.pager import Pager
from tui.reader.typesetting.layout import Setting

MEASURE_STEP = 4
_KEPT: tuple[Preference, ...] = ("measure", "airy", "justify")
"""What of a setting is a preference."""


class SettingPager(Pager):
    """Sets the article in another way, the same words at the top."""

    DEFAULT_CSS = """
    SettingPager { width: 1fr; height: 1fr; }
    """

    def action_width(self, columns: str = "") -> None:
        """Set the text so many columns wide."""
        if not (columns.isdecimal() and columns.isascii() and len(columns) < 6):
            self.post_message(Said(f"Say how wide: {NARROWEST} to {WIDEST} columns."))
            return
        self._set_measure(int(columns))

    def action_wider(self) -> None:
        # Where there is no room for what is wanted already, it stays wanted.
        self._set_measure(max(self.setting.measure, self._shown_measure + MEASURE_STEP))

    def action_narrower(self) -> None:
        shown = self._shown_measure
        if shown > NARROWEST:
            self._set_measure(shown - MEASURE_STEP)

    @property
    def _shown_measure(self) -> int:
        page = self.page
        return page.geometry.measure if page else self.setting.measure

    def _set_measure(self, columns: int) -> None:
        self.change(replace(self.setting, measure=max(NARROWEST, min(WIDEST, columns))))

    def action_airy(self) -> None:
        self.change(replace(self.setting, airy=not self.setting.airy))

    def action_justify(self) -> None:
        self.change(replace(self.setting, justify=not self.setting.justify))

    def action_margin(self) -> None:
        self.margin = not self.margin
        self.post_message(Preferred("margin", self.margin))
        self.reset_page()

    def change(self, setting: Setting) -> None:
        """Set the article in another way."""
        if setting == self.setting:
            return
        for preference in _KEPT:
            if getattr(setting, preference) != getattr(self.setting, preference):
                self.post_message(Preferred(preference, getattr(setting, preference)))
        self.setting = setting
        self.reset_page()
