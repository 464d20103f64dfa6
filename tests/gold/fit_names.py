"""Fit what tells given names from other words by their letters
(`articles/evidence/languages/given_letters.py`).

    uv run --with scipy python tests/gold/fit_names.py fit articles/evidence/languages/given_letters.py
    uv run --with scipy python tests/gold/fit_names.py check

Given names are those that the project lists. The other words are those of the annotated articles beside this
file that stand there in small letters, the surnames of those who speak in them, all words of the language
files, and what CLDR calls countries, cities and languages. `check` fits on four fifths of the words and tells
of the rest how many given names, surnames, places and other words are above each sum.

The model is a logistic regression over runs of one to four letters, `^` for the beginning of a word and `$`
for its end, with an L2 penalty. Of those runs the ones that weigh most are kept, and their weights fitted
anew.
"""

import json
import re
import sys
import zlib
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from babel import Locale
from babel.core import get_global
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

import articles.evidence.languages
from articles.evidence.languages.given_names import FEMALE, MALE
from articles.evidence.likeness import SCALE, letters_of

Words = dict[str, str]
"""Words in small letters, and what sort each is of."""

_LANGUAGES = Path(articles.evidence.languages.__file__).parent
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_LATIN = re.compile(r"[a-zß-ɏ'’-]{3,}")
_WEIGHTS = {"given": 1.0, "word": 1.0, "place": 5.0, "surname": 5.0}
"""There are few places and surnames, and they stand in capitals as names do."""
_PENALTY = 3.0
_RARE = 8
"""Words that a run of letters stands in, at least."""
_KEPT = 4000
_PARTS = 5


def others() -> Iterator[tuple[str, str]]:
    """Words that are no given names, and their sort."""
    for path in sorted(Path(__file__).parent.glob("*.json")):
        article = json.loads(path.read_text(encoding="utf-8"))
        yield from (("word", word) for word in _WORD.findall(article["text"]) if word.islower())
        for quote in article["quotes"]:
            names = (quote["speaker"] or "").split()
            if len(names) > 1 and names[-1][0].isupper():
                yield "surname", names[-1]
    for path in sorted(_LANGUAGES.glob("??.py")):
        yield from (("word", word) for word in _WORD.findall(path.read_text(encoding="utf-8")))
        locale = Locale(path.stem)
        cities = (zone.get("city", "") for zone in locale.time_zones.values())
        for place in (*locale.territories.values(), *cities):
            yield from (("place", word) for word in _WORD.findall(place))
        for language in locale.languages.values():
            yield from (("word", word) for word in _WORD.findall(language))
    for zone in get_global("zone_territories"):
        yield from (("place", word) for word in _WORD.findall(zone.rpartition("/")[2].replace("_", " ")))


def all_words() -> Words:
    """Each word once, given names as such whatever else they are."""
    found = {word.lower(): sort for sort, word in others()}
    found |= dict.fromkeys((name.rstrip("*") for name in f"{MALE} {FEMALE}".split()), "given")
    return {word: found[word] for word in sorted(found) if _LATIN.fullmatch(word)}


def fit(words: Words) -> tuple[dict[str, int], int]:
    """The weight of each run of letters that is kept, and what all words begin with."""
    held = defaultdict(set)
    for word in words:
        for letters in letters_of(word):
            held[letters].add(word)
    runs = sorted(letters for letters, where in held.items() if len(where) >= _RARE)
    weights, _ = _fitted(words, runs)
    telling = {runs[at]: abs(weight) * len(held[runs[at]]) ** 0.5 for at, weight in enumerate(weights)}
    kept = sorted(sorted(runs, key=telling.__getitem__, reverse=True)[:_KEPT])
    weights, first = _fitted(words, kept)
    table = {letters: round(SCALE * weight) for letters, weight in zip(kept, weights, strict=True)}
    return {letters: weight for letters, weight in table.items() if weight}, round(SCALE * first)


def _fitted(words: Words, runs: list[str]) -> tuple[NDArray[np.float64], float]:
    columns = {letters: at for at, letters in enumerate(runs)}
    found = [
        (row, columns[run]) for row, word in enumerate(words) for run in letters_of(word) if run in columns
    ]
    rows, where = np.array(found).T
    matrix = csr_matrix((np.ones(len(found)), (rows, where)), shape=(len(words), len(runs)))
    sign = np.array([1.0 if sort == "given" else -1.0 for sort in words.values()])
    share = np.array([_WEIGHTS[sort] for sort in words.values()])

    def loss(at: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        margin = sign * (matrix @ at[:-1] + at[-1])
        pull = -sign * share / (1 + np.exp(margin))
        slope = np.append(matrix.T @ pull + _PENALTY * at[:-1], pull.sum())
        return float((share * np.logaddexp(0, -margin)).sum() + 0.5 * _PENALTY * (at[:-1] @ at[:-1])), slope

    best = minimize(loss, np.zeros(len(runs) + 1), jac=True, method="L-BFGS-B", options={"maxiter": 300}).x
    return best[:-1], float(best[-1])


def write(path: Path, table: dict[str, int], first: int) -> None:
    """One entry a weight, with all runs of letters that have it."""
    by_weight: dict[int, list[str]] = defaultdict(list)
    for letters, weight in sorted(table.items()):
        by_weight[weight].append(letters)
    lines = [
        '"""How the letters of a word tell of a given name, in tenths of a logit, from',
        "`tests/gold/fit_names.py`. Literals only.",
        "",
        'Runs of letters by their weights; `^` begins a word, and `$` ends it."""',
        "",
        f"FIRST = {first}",
        '"""What each word begins with."""',
        "",
        "LETTERS = {",
    ]
    for weight, runs in sorted(by_weight.items(), reverse=True):
        lines.append(f'    {weight}: """')
        line = "       "
        for letters in runs:
            if len(line) + len(letters) >= 109:
                lines.append(line)
                line = "       "
            line += f" {letters}"
        lines += [line, '    """,']
    path.write_text("\n".join([*lines, "}", ""]), encoding="utf-8")


def check() -> None:
    """Print how many words of each sort are above some sums, that were no part of what was fitted."""
    words = all_words()
    sums: dict[str, list[int]] = defaultdict(list)
    for part in range(_PARTS):
        held = {word for word in words if zlib.crc32(word.encode()) % _PARTS == part}
        table, first = fit({word: sort for word, sort in words.items() if word not in held})
        for word in held:
            sums[words[word]].append(first + sum(table.get(letters, 0) for letters in letters_of(word)))
    for least in (-10, -5, 0, 5, 10, 20):
        told = (f"{sort} {sum(s >= least for s in sums[sort]) / len(sums[sort]):.3f}" for sort in _WEIGHTS)
        print(f"{least:4}:", *told)


if __name__ == "__main__":
    if sys.argv[1] == "check":
        check()
    else:
        write(Path(sys.argv[2]), *fit(all_words()))
