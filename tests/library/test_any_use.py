"""Whatever is done with a library, in whatever order, it holds what a plain dictionary would."""

from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, invariant, rule

from articles.article import Article, compose
from articles.library import Library

# A few of each, so that articles often meet.
TITLES = st.sampled_from(["Bridge", "Ferry", "élan", "«»", "日本"])
TEXTS = st.sampled_from(
    ["One word.", "Two words more.", "Ünïcödé 😀 text.", "Three paragraphs.\n\nMore.\n\nEnd."]
)
URLS = st.sampled_from(
    [None, "https://a.example/1", "http://A.example/1/#x", "https://b.example/2?utm_source=x"]
)
METADATA = st.fixed_dictionaries(
    {
        "authors": st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=8), max_size=3).map(
            tuple
        ),
        "site": st.none() | st.text(st.characters(exclude_categories=["Cs"]), max_size=8),
        "published": st.none()
        | st.sampled_from(["2024-01-01", "2024-01-01T10:00:00+09:00", "not a date", ""]),
        "language": st.sampled_from([None, "en", "fr"]),
    }
)


@dataclass
class Kept:
    article: Article
    starred: bool = False
    read: bool = False
    archived: bool = False
    removed: bool = False


class AnyUse(RuleBasedStateMachine):
    ids = Bundle("ids")

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.path = Path(self.folder.name, "library.db")
        self.library = Library(self.path)
        self.kept: dict[int, Kept] = {}

    def teardown(self) -> None:
        self.library.close()
        self.folder.cleanup()

    @rule(target=ids, title=TITLES, text=TEXTS, url=URLS, metadata=METADATA)
    def add(self, title: str, text: str, url: str | None, metadata: dict[str, object]) -> int:
        article = compose(title, text, url=url, **metadata)
        added = self.library.add(article)
        assert added.created == (added.id not in self.kept)
        before = self.kept.get(added.id, Kept(article))
        self.kept[added.id] = Kept(article, before.starred, before.read, before.archived)
        if not article.url and before.article.url:
            self.kept[added.id].article = compose(title, text, url=before.article.url, **metadata)
        return added.id

    @rule(article_id=ids, starred=st.booleans(), read=st.booleans(), archived=st.booleans())
    def mark(self, article_id: int, starred: bool, read: bool, archived: bool) -> None:
        kept = self.kept[article_id]
        if not kept.removed:
            self.library.mark(article_id, starred=starred, read=read, archived=archived)
            kept.starred, kept.read, kept.archived = starred, read, archived

    @rule(article_id=ids)
    def remove(self, article_id: int) -> None:
        if not self.kept[article_id].removed:
            self.library.remove(article_id)
            self.kept[article_id].removed = True

    @rule(article_id=consumes(ids))
    def restore(self, article_id: int) -> None:
        self.library.restore(article_id)
        self.kept[article_id].removed = False

    @rule()
    def reopen(self) -> None:
        self.library.close()
        self.library = Library(self.path)

    @invariant()
    def it_holds_what_was_put_in(self) -> None:
        there = {number: kept for number, kept in self.kept.items() if not kept.removed}
        assert set(self.library.ids()) == set(there)
        for entry in self.library.list(shelf="all"):
            kept = there[entry.id]
            assert (entry.starred, entry.read, entry.archived) == (kept.starred, kept.read, kept.archived)
            assert self.library.get(entry.id).article == kept.article
        assert self.library.counts() == {
            "inbox": sum(not kept.archived for kept in there.values()),
            "all": len(there),
            "starred": sum(kept.starred for kept in there.values()),
            "archived": sum(kept.archived for kept in there.values()),
            "unread": sum(not kept.archived and not kept.read for kept in there.values()),
        }


TestAnyUse = AnyUse.TestCase
TestAnyUse.settings = settings(deadline=None, max_examples=40, stateful_step_count=25)
