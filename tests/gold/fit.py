"""Fit the weights by which speakers are ranked (`articles/evidence/quotes/ranking/weights.py`).

    uv run --with scipy python tests/gold/fit.py groups OUT.json DIR…
    uv run --with scipy python tests/gold/fit.py fit articles/evidence/quotes/ranking/weights.py DIR…
    uv run --with scipy python tests/gold/fit.py onward articles/evidence/quotes/ranking/weights.py DIR…
    uv run --with scipy python tests/gold/fit.py check DIR…

A DIR holds annotated articles (`*.json` as `annotate.py` makes them), or is a file that `groups` made: for
each quote that is ranked, the features of its candidates and which of them speaks, without any text. `:0.5`
behind it weighs its quotes by half. Keep articles apart that the rules of attribution were never tried on:
where the rules were mended upon an article they look better than they are, and the ranker trusts them too
much. `groups` keeps what the rules said when an article was new. `onward` moves the weights that stand as far
as the articles speak for it, which a hundred new ones can do. `check` does so with nine tenths of them and
scores the rest, ten times over.

The model is a conditional logit over the candidates of a quote with an L2 penalty, its weights shared
between the ways a speaker is mentioned, with an own part for each. It is convex: the same articles give the
same weights.
"""

import json
import sys
import zlib
from collections.abc import Iterator
from pathlib import Path
from unittest import mock

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from articles.evidence import extract, quotes
from articles.evidence.quotes.ranking import ranker
from articles.evidence.quotes.ranking.entities import Entities
from articles.evidence.quotes.ranking.features import Place, Spoken
from articles.evidence.quotes.ranking.kinds import KINDS, kind_of
from articles.evidence.quotes.ranking.ranker import mention_of
from articles.evidence.quotes.speakers import People
from articles.evidence.records import Quote

Group = tuple[str, list[list[str]], list[bool]]
"""The way of mentioning, each candidate's features, which of them speak."""

_PENALTY = 6.0
_PENALTY_ONWARD = 15.0
"""The price of moving a weight that stands: chosen by `check` over articles that were new."""
_OVERLAP = 0.8
_FOLDS = 10


def same(gold: str | None, found: str | None) -> bool:
    """Whether two speakers are one, as the scorer of the gold has it: by the last name, else by all words."""
    if not gold or not found:
        return (gold or None) == (found or None)
    last = gold.split()[-1]
    return gold.casefold().split() == found.casefold().split() or (
        last[0].isupper() and last == found.split()[-1]
    )


def rows_of(text: str, language: str) -> tuple[list[Quote], People] | None:
    """The quotes as the rules of attribution leave them, before they are ranked."""
    seen: list[tuple[list[Quote], People]] = []

    def keep(rows: list[Quote], people: People) -> list[Quote]:
        seen.append((rows, people))
        return rows

    with mock.patch.object(quotes, "with_ranked", keep):
        extract(text, language)
    return seen[0] if seen else None


def gold_of(rows: list[Quote], gold: list[dict[str, object]]) -> dict[int, str | None]:
    """The speaker that the gold gives to each row that it has."""
    found: dict[int, str | None] = {}
    for quote in gold:
        start, end = int(str(quote["start"])), int(str(quote["end"]))
        for at, row in enumerate(rows):
            shared = min(end, row.end) - max(start, row.start)
            if shared >= _OVERLAP * max(end - start, row.end - row.start) and at not in found:
                found[at] = str(quote["speaker"]) if quote["speaker"] else None
                break
    return found


def groups_of(path: Path) -> list[Group]:
    """Those of one annotated article: each quote once as if those before it were known, and once with the
    speakers that the rules gave to those before, for the ranker must go on from its own mistakes."""
    article = json.loads(path.read_text(encoding="utf-8"))
    read = rows_of(article["text"], article["language"])
    if read is None:
        return []
    rows, people = read
    gold, entities = gold_of(rows, article["quotes"]), Entities(people, rows)
    found: list[Group] = []
    for told in (True, False):
        spoken = Spoken()
        for at, row in enumerate(rows):
            mention = mention_of(row, people)
            kind = kind_of(row, mention, people)
            speaker = gold.get(at, row.speaker)
            if kind is not None:
                place = Place(entities, rows, at, mention, kind, spoken)
                names = list(place.candidates)
                right = [same(speaker, name or None) for name in names]
                if at in gold and any(right):
                    features = [place.features(name) for name in names]
                    found.append((kind, features, right))
                    speaker = names[right.index(True)] or None
            spoken.add(row, speaker if told else row.speaker, mention)
    return found


def read(source: str) -> tuple[list[list[Group]], float]:
    """The groups of a folder or a file, an article each, and their weight."""
    name, _, weight = source.partition(":")
    path = Path(name)
    if path.is_file():
        kept = json.loads(path.read_text(encoding="utf-8"))
        return [[tuple(group) for group in article] for article in kept], float(weight or 1)
    return [groups_of(one) for one in sorted(path.glob("*.json"))], float(weight or 1)


def _expanded(kind: str, features: list[str]) -> Iterator[str]:
    for feature in features:
        yield feature
        yield f"{kind}|{feature}"


def fit(
    articles: list[list[Group]], weights: list[float], near: dict[str, dict[str, float]] | None = None
) -> dict[str, dict[str, float]]:
    """The weight of each feature for each way of mentioning; `near` some table, if the articles are few:
    what they do not speak against stays as it is there."""
    stand = near or {kind: {} for kind in KINDS}
    penalty = _PENALTY_ONWARD if near else _PENALTY
    base: list[float] = []
    columns: dict[str, int] = {}
    row: list[int] = []
    column: list[int] = []
    group_of: list[int] = []
    right: list[bool] = []
    weight: list[float] = []
    for article, share in zip(articles, weights, strict=True):
        for kind, candidates, speaks in article:
            for features, yes in zip(candidates, speaks, strict=True):
                for feature in _expanded(kind, features):
                    row.append(len(right))
                    column.append(columns.setdefault(feature, len(columns)))
                base.append(sum(stand[kind].get(feature, 0.0) for feature in features))
                right.append(yes)
                group_of.append(len(weight))
            weight.append(share)
    matrix = csr_matrix((np.ones(len(row)), (row, column)), shape=(len(right), len(columns)))
    groups, speak, share_of = np.array(group_of), np.array(right), np.array(weight)
    based = np.array(base)

    def softmax(scores: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        most = np.full(len(share_of), -1e18)
        np.maximum.at(most, groups, scores)
        grown = np.exp(scores - most[groups])
        total = np.bincount(groups, grown, len(share_of))
        return most + np.log(total), grown / total[groups]

    def loss(at: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        scores = based + matrix @ at
        every, likely = softmax(scores)
        some, wanted = softmax(np.where(speak, scores, -1e9))
        slope = matrix.T @ (share_of[groups] * (likely - wanted)) + penalty * at
        return float((share_of * (every - some)).sum() + 0.5 * penalty * (at @ at)), slope

    start = np.zeros(len(columns))
    best = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 150}).x
    shared = {name: float(best[at]) for name, at in columns.items()}
    known = {name for table in stand.values() for name in table}
    plain = sorted(known | {name.rpartition("|")[2] for name in columns})
    return {
        kind: {name: value for name in plain if (value := round(_weight(name, kind, shared, stand), 2))}
        for kind in KINDS
    }


def _weight(name: str, kind: str, moved: dict[str, float], stand: dict[str, dict[str, float]]) -> float:
    return stand[kind].get(name, 0.0) + moved.get(name, 0.0) + moved.get(f"{kind}|{name}", 0.0)


def hits(paths: list[Path], table: dict[str, dict[str, float]]) -> tuple[int, int, int]:
    """How many quotes have a speaker, of how many the rules have the right one, of how many the ranker."""
    every = rules = ranked = 0
    with mock.patch.object(ranker, "WEIGHTS", table):
        for path in paths:
            article = json.loads(path.read_text(encoding="utf-8"))
            read = rows_of(article["text"], article["language"])
            if read is None:
                continue
            gold = gold_of(read[0], article["quotes"])
            for at, row in enumerate(ranker.with_ranked(*read)):
                if at in gold and (gold[at] or row.speaker or read[0][at].speaker):
                    every += 1
                    rules += same(gold[at], read[0][at].speaker)
                    ranked += same(gold[at], row.speaker)
    return every, rules, ranked


def write(path: Path, table: dict[str, dict[str, float]]) -> None:
    """One line a feature, one column a way of mentioning."""
    rows = {name: [table[kind].get(name, 0.0) for kind in KINDS] for kind in KINDS for name in table[kind]}
    lines = [
        '"""The weight of each feature for each way a speaker is mentioned, from `tests/gold/fit.py`."""',
        "",
        "from articles.evidence.quotes.ranking.kinds import KINDS",
        "",
        "_TABLE = {",
    ]
    lines += [f'    "{name}": ({", ".join(map(str, rows[name]))}),' for name in sorted(rows)]
    lines += ["}", "WEIGHTS: dict[str, dict[str, float]] = {"]
    lines += [
        "    kind: {name: row[at] for name, row in _TABLE.items() if row[at]}",
        "    for at, kind in enumerate(KINDS)",
    ]
    path.write_text("\n".join([*lines, "}", ""]), encoding="utf-8")


def check(sources: tuple[str, ...]) -> tuple[int, int, int]:
    """What `hits` says of articles that the weights were not fitted on: each tenth by the other nine."""
    kept = [(*read(source), []) for source in sources if Path(source.partition(":")[0]).is_file()]
    folders = [source for source in sources if not Path(source.partition(":")[0]).is_file()]
    kept += [(*read(source), sorted(Path(source.partition(":")[0]).glob("*.json"))) for source in folders]
    sums = [0, 0, 0]
    for number in range(_FOLDS):
        articles: list[list[Group]] = []
        weights: list[float] = []
        held: list[Path] = []
        for found, weight, paths in kept:
            for at, article in enumerate(found):
                if paths and zlib.crc32(paths[at].name.encode()) % _FOLDS == number:
                    held.append(paths[at])
                else:
                    articles.append(article)
                    weights.append(weight)
        sums = [a + b for a, b in zip(sums, hits(held, fit(articles, weights, ranker.WEIGHTS)), strict=True)]
    return sums[0], sums[1], sums[2]


def main(command: str, *names: str) -> None:
    if command == "check":
        print("speakers, rules right, ranker right (on articles held out):", *check(names))
        return
    out, articles, weights = Path(names[0]), [], []
    for source in names[1:]:
        found, weight = read(source)
        articles += found
        weights += [weight] * len(found)
    if command == "groups":
        out.write_text(json.dumps(articles), encoding="utf-8")
    else:
        write(out, fit(articles, weights, ranker.WEIGHTS if command == "onward" else None))


if __name__ == "__main__":
    main(*sys.argv[1:])
