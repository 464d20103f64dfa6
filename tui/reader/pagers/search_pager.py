"""A pager that can be asked to find something: the prompt, the matches, and stepping through them."""

from articles.article import Article
from articles.evidence import Evidence
from tui.prompt import Prompt
from tui.reader.finding import Folded, Search, find_all
from tui.reader.messages import ContextChanged
from tui.reader.pagers.lit_pager import LitPager
from tui.reader.pagers.pager import Place

CANCEL = {"escape", "ctrl+c", "ctrl+g"}


class SearchPager(LitPager):
    """Finds as one types. `n` and `N` step through the matches, and take a search up again that was ended."""

    DEFAULT_CSS = """
    SearchPager { width: 1fr; height: 1fr; }
    """

    prompt: Prompt | None = None
    searched_for = ""
    """What was looked for last in this article."""

    def set_article(
        self, article: Article | None, evidence: Evidence | None = None, *, position: int = 0
    ) -> None:
        self.prompt = None
        self.searched_for = ""
        self._folded: Folded | None = None  # made at the first search, kept for the article
        self._before_find: tuple[Place, Search] = (Place(0, 0), Search())
        super().set_article(article, evidence, position=position)

    @property
    def previewed_from(self) -> Place | None:
        return super().previewed_from if self.prompt is None else self._before_find[0]

    def context_changed(self) -> None:
        """Tell the app that the keys mean something else now."""
        self.post_message(ContextChanged())
        self.refresh()

    def action_find(self, words: str = "") -> None:
        """Ask what to find, unless it is said; the text moves to the first match as it is typed."""
        if self.article is None:
            return
        self._before_find = self.place, self.search
        self.prompt = Prompt("/", words, len(words))
        if words:
            self.look_for(words)
            self.take_in_prompt(self.prompt, "enter", None)
        else:
            self.context_changed()

    def take_in_prompt(self, prompt: Prompt, key: str, character: str | None) -> None:
        if key in CANCEL or (key == "backspace" and not prompt.text):
            self.prompt = None
            place, search = self._before_find
            self.set_search(search)
            self.return_to(place)
            self.context_changed()
        elif key == "enter":
            self.prompt = None
            if not prompt.text and self.searched_for:
                prompt.text = self.searched_for  # an empty search is the last one again
                self.look_for(prompt.text)
            self.searched_for = prompt.text or self.searched_for
            if prompt.text and not self.search.matches:
                self.refuse(f"“{prompt.text}” is not in this article.")
                self.set_search(Search())
            elif self.search.matches and self.place != self._before_find[0]:
                self.remember(self._before_find[0])
                self.take_up()
            self.context_changed()
        elif prompt.edit(key, character):
            self.look_for(prompt.text)

    def look_for(self, query: str) -> None:
        assert self.article is not None
        if self._folded is None:
            self._folded = Folded.of(self.article.text)
        before = self._before_find[0]
        search = Search(query, find_all(self._folded, query))
        search.stand_at(before.offset)
        self.set_search(search)
        if search.current:
            self.reveal(search.current[0])
        else:
            self.return_to(before)
        self.refresh_status()

    def action_find_next(self, count: int = 1) -> None:
        """Go to the next match, round the end if need be."""
        if not self.search.query and self.searched_for:
            self._take_up()
            return
        search = self.search
        if not search.matches:
            return
        before = search.current
        round_the_end = search.step(count)
        if round_the_end:
            self.say("Found again from the top." if count > 0 else "Found again from the end.")
        if search.current and not self.sees(search.current[0]):
            self.remember()
        self.lay_over()
        if search.current:
            self.reveal(search.current[0])
        self.refresh_offsets([found for found in (before, search.current) if found])

    def _take_up(self) -> None:
        """Look again, from here on, for what was looked for last."""
        self._before_find = self.place, self.search
        self.look_for(self.searched_for)
        if not self.search.matches:
            self.refuse(f"“{self.searched_for}” is not in this article.")
            self.set_search(Search())
        self.context_changed()

    def action_find_previous(self, count: int = 1) -> None:
        self.action_find_next(-count)

    def action_clear_find(self) -> None:
        """End the search: its matches are not shown any more, until `n` takes it up again."""
        self.set_search(Search())
        self.context_changed()
