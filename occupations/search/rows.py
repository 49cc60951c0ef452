"""Reading the rows of the word table that may answer a query, in one statement."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise, permutations

from django.db import connection

from ..words import fold
from .known_words import Vocabulary
from .order import LAST, Tier, place_of
from .queries import MOST_WORDS

# More names than any word is in: a half-typed word is not the rarest.
MANY = 1_000_000
# Directly behind the blank, before every letter and digit.
AFTER_BLANK = "!"

folded = lru_cache(maxsize=8192)(fold)


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the word table that may be an answer."""

    occupation: int
    tail: str
    name: str
    starts_name: bool
    rank: int

    @property
    def tier(self) -> Tier:
        return Tier.of(self.rank)

    @property
    def place(self) -> int:
        return place_of(self.rank)

    @property
    def whole(self) -> str:
        """The folded name."""
        return self.tail if self.starts_name else folded(self.name)


@dataclass(frozen=True, slots=True)
class Range:
    """Which rows to read: tails from `start` to before `end`, in the order of the index."""

    start: str
    end: str
    limit: int
    first_tiers: bool = False

    @property
    def sql(self) -> str:
        # Only numbers and words of ours are put in; what was typed goes as a parameter.
        tiers = f"rank < {Tier.ALIAS.rank(0)} AND " if self.first_tiers else ""
        return (
            "SELECT occupation_id, tail, name, starts_name, rank FROM occupations_searchterm"  # noqa: S608
            f" WHERE {tiers}tail >= %s AND tail < %s ORDER BY tail, rank LIMIT {self.limit}"
        )


def beginning_with(text: str, limit: int, *, first_tiers: bool = False) -> Range:
    return Range(text, text + LAST, limit, first_tiers)


def ranges_for(query: str, known: Vocabulary) -> Iterator[Range]:
    """Return the ranges that hold the best rows for the words, at most 200 rows for each word."""
    words = query.split()
    return ranges_for_words(words, known) if len(words) > 1 else ranges_for_word(query, known)


def ranges_for_word(word: str, known: Vocabulary) -> Iterator[Range]:
    """Return the ranges for a word that may be half typed, and for the words it may become."""
    yield beginning_with(word, 60, first_tiers=True)
    yield Range(word, word + " ", 40)
    yield Range(word + " ", word + AFTER_BLANK, 20)
    yield Range(word + AFTER_BLANK, word + LAST, 20)
    for longer in known.completions(word):
        yield Range(longer, longer + " ", 10)


def ranges_for_words(words: list[str], known: Vocabulary) -> Iterator[Range]:
    """Return the ranges for all words as typed, for pairs of them, and for each alone."""
    yield beginning_with(" ".join(words), 100)
    words = words[:MOST_WORDS]
    for one, other in permutations(words, 2) if len(words) <= 3 else neighbours(words):
        yield beginning_with(f"{one} {other}", 40)
    for word in words:
        yield beginning_with(word, 60, first_tiers=True)
    rarest = min(words, key=lambda word: (known.counts[word] or MANY, word))
    yield beginning_with(rarest, 60)


def neighbours(words: list[str]) -> Iterator[tuple[str, str]]:
    """Return neighbouring words, both ways round."""
    for one, other in pairwise(words):
        yield one, other
        yield other, one


def read(ranges: Iterable[Range]) -> list[Row]:
    """Return the rows of all ranges, in one statement."""
    ranges = list(dict.fromkeys(ranges))
    sql = " UNION ALL ".join(
        f"SELECT * FROM ({each.sql}) AS part{number}"  # noqa: S608
        for number, each in enumerate(ranges)
    )
    bounds = [bound for each in ranges for bound in (each.start, each.end)]
    with connection.cursor() as cursor:
        cursor.execute(sql, bounds)
        return [Row(*row) for row in dict.fromkeys(cursor.fetchall())]
