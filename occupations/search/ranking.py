"""Which of the rows that were read answer a query, and in which order."""

from collections.abc import Iterable, Iterator
from enum import IntEnum
from typing import NamedTuple

from .order import Tier
from .rows import Row

# Titles go before names of ours, and those before the taxonomy's alternate titles.
SOURCES = {Tier.NICKNAME: 1, Tier.NICKNAME_WORD: 1, Tier.ALIAS: 2, Tier.ALIAS_WORD: 2}


class Quality(IntEnum):
    """How well a name answers a query; lower is better."""

    EXACT = 0
    STARTS = 1  # with the whole words of the query, or holds just these words
    BEGUN = 2  # with the query, its last word half typed
    INSIDE = 3  # the query stands in it, in whole words
    INSIDE_BEGUN = 4
    WORDS = 5  # it has all words, somewhere
    WORDS_BEGUN = 6
    LACKING = 7  # one for each word that it lacks, and it has half of them


class Match(NamedTuple):
    """How one name answers one reading of a query; of two, the lower is better."""

    quality: int
    source: int
    reading: int
    place: int
    name: str


def best_rows(rows: Iterable[Row], queries: list[str], limit: int) -> list[Row]:
    """Return the best row of each occupation, best first.

    Equally good names stand by source, then those whose title has the words too, then by people
    employed. Names that lack a word are left out where one has them all.
    """
    best: dict[int, tuple[Match, Row]] = {}
    said_by_title = set()
    for row in rows:
        for match in matches(row, queries):
            if row.tier not in SOURCES and match.quality < Quality.WORDS:
                said_by_title.add(row.occupation)
            if row.occupation not in best or match < best[row.occupation][0]:
                best[row.occupation] = match, row

    def order(pair: tuple[Match, Row]) -> tuple:
        match, row = pair
        return *match[:3], row.occupation not in said_by_title, *match[3:]

    complete = [pair for pair in best.values() if pair[0].quality < Quality.LACKING]
    ordered = sorted(complete or best.values(), key=order)
    return [row for _, row in ordered[:limit]]


def matches(row: Row, queries: list[str]) -> Iterator[Match]:
    """Return how the row answers those of the readings that it does answer."""
    name, tier = row.whole, row.tier
    for reading, query in enumerate(queries):
        found = quality(name, query)
        if found is not None:
            # A half-typed nickname is as good a guess as a title.
            is_guess = tier == Tier.NICKNAME and found == Quality.BEGUN
            source = 0 if is_guess else SOURCES.get(tier, 0)
            yield Match(found, source, reading, row.place, name)


def quality(name: str, query: str) -> int | None:
    """Return how well a folded name answers a folded query, or None where it does not."""
    if name == query:
        return Quality.EXACT
    if name.startswith(query):
        return Quality.STARTS if name[len(query)] == " " else Quality.BEGUN
    words, have = query.split(), name.split()
    if sorted(words) == sorted(have):
        return Quality.STARTS
    _, is_inside, after = f" {name} ".partition(f" {query}")
    if is_inside:
        return Quality.INSIDE if after.startswith(" ") else Quality.INSIDE_BEGUN
    whole = sum(word in have for word in words)
    begun = sum(word not in have and any(w.startswith(word) for w in have) for word in words)
    lacking = len(words) - whole - begun
    if not lacking:
        return Quality.WORDS_BEGUN if begun else Quality.WORDS
    if lacking * 2 > len(words) or lacking == len(words):
        return None
    return Quality.LACKING + 2 * lacking + (begun > 0)
