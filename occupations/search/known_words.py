"""The words that exist in any name, kept per process: they complete and correct what was typed."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable
from functools import lru_cache
from heapq import nlargest

from django.db import connection
from rapidfuzz import process
from rapidfuzz.distance import OSA

from ..models import SearchTerm
from .order import LAST

COMPLETIONS = 6
# How many of the words that are near enough are looked at more closely.
CANDIDATES = 20
CHUNK = 5000


class Vocabulary:
    """Every word of every name, with the number of names that hold it."""

    def __init__(self, names: Iterable[str]):
        self.counts = Counter(word for name in names for word in set(name.split()))
        self.words = sorted(self.counts)
        self.by_length: dict[int, list[str]] = defaultdict(list)
        for word in self.words:
            if not has_digit(word):
                self.by_length[len(word)].append(word)

    def has(self, prefix: str) -> bool:
        """Return whether any word begins so."""
        at = bisect_left(self.words, prefix)
        return at < len(self.words) and self.words[at].startswith(prefix)

    def completions(self, prefix: str) -> list[str]:
        """Return the commonest words that begin so, the word itself left out."""
        start = bisect_left(self.words, prefix)
        words = self.words[start : bisect_left(self.words, prefix + LAST, start)]
        longer = (word for word in words if word != prefix)
        return nlargest(COMPLETIONS, longer, key=lambda word: (self.counts[word], word))

    def split(self, word: str) -> str | None:
        """Return the two words that were typed as one, or None."""
        cuts = ((word[:at], word[at:]) for at in range(3, len(word) - 2))
        known = [cut for cut in cuts if cut[0] in self.counts and cut[1] in self.counts]
        if not known:
            return None
        return " ".join(max(known, key=lambda cut: min(self.counts[cut[0]], self.counts[cut[1]])))

    def nearest(self, word: str) -> str | None:
        """Return the word that was meant: one or two letters missing, wrong or swapped.

        A half-typed word may give the beginning of a word. None where nothing is near.
        """
        if len(word) < 3 or has_digit(word):
            return None
        return min(
            self.near_words(word) or self.near_beginnings(word),
            key=lambda near: (
                OSA.distance(word, near),
                is_other_letter(word, near),
                near[0] != word[0],
                near[-1] != word[-1],
                -self.counts[near],
                near,
            ),
            default=None,
        )

    def near_words(self, word: str) -> list[str]:
        most = 1 if len(word) < 8 else 2
        lengths = range(len(word) - most, len(word) + most + 1)
        pool = [each for length in lengths for each in self.by_length.get(length, ())]
        return nearby(word, pool, most)

    def near_beginnings(self, word: str) -> list[str]:
        longer = (each for each in self.words if len(each) > len(word))
        return nearby(word, list(dict.fromkeys(each[: len(word)] for each in longer)), 1)


def nearby(word: str, pool: list[str], most: int) -> list[str]:
    """Return those of the pool that are at most so many letters off."""
    found = process.extract(word, pool, scorer=OSA.distance, score_cutoff=most, limit=CANDIDATES)
    return [each for each, _, _ in found]


def has_digit(word: str) -> bool:
    return any(char.isdigit() for char in word)


def is_other_letter(word: str, near: str) -> bool:
    """Return whether a letter was taken for another: rarer than a missing or swapped one."""
    return len(word) == len(near) and sorted(word) != sorted(near)


@lru_cache(maxsize=2)
def vocabulary_of(newest: tuple) -> Vocabulary:
    """Return the words of all names; `newest` is the table's last row, and so its version."""
    names = SearchTerm.objects.filter(starts_name=True).values_list("tail", flat=True)
    return Vocabulary(names.iterator(chunk_size=CHUNK))


def vocabulary() -> Vocabulary:
    """Return the words of all names as they stand now, read again only when they changed."""
    newest = SearchTerm.objects.order_by("-pk").values_list("pk", "tail", "name").first()
    return vocabulary_of((connection.settings_dict["NAME"], newest))
