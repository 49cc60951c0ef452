"""From the names of one occupation to its rows of the word table, without a database."""

import re
from collections.abc import Iterable, Iterator

from ..words import fold
from .order import Tier, place_of

# The tier of a word inside a name; a code has no words inside.
INNER = {
    Tier.TITLE: Tier.TITLE_WORD,
    Tier.NICKNAME: Tier.NICKNAME_WORD,
    Tier.ALIAS: Tier.ALIAS_WORD,
}
BRACKETS = re.compile(r"\(([^()]*)\)")


def terms_for(names: Iterable[tuple[str, int]]) -> Iterator[tuple[str, str, bool, int]]:
    """Return (tail, name, starts_name, rank) for each word of each name, each tail once.

    Takes   (name, rank) pairs of one occupation, rank as `Tier.rank` gives it; where two names
            have a tail in common, the whole name and then the lower rank keeps it. A word of the
            title stands beside another name of the same spelling: ranking asks for it.
    """
    best: dict[tuple[str, bool], tuple[bool, int, str]] = {}
    for name, name_rank in names:
        for tail, is_inner, rank in tails_of(name, name_rank):
            key = tail, Tier.of(rank) == Tier.TITLE_WORD
            row = is_inner, rank, name
            best[key] = min(row, best.get(key, row))
    for (tail, _), (is_inner, rank, name) in sorted(best.items()):
        yield tail, name, not is_inner, rank


def tails_of(name: str, rank: int) -> Iterator[tuple[str, bool, int]]:
    """Return (tail, is_inner, rank) from each word of each spelling of the name to its end."""
    inner = INNER.get(Tier.of(rank))
    for whole in spellings_of(name):
        yield whole, False, rank
        if inner is not None:
            words = whole.split()
            for start in range(1, len(words)):
                yield " ".join(words[start:]), True, inner.rank(place_of(rank))


def spellings_of(name: str) -> list[str]:
    """Return the folded name, and where it holds brackets, what stands before and in them.

    Last comes the name as an address spells it, where that differs: "Web/Digital" → "webdigital".
    """
    found = [fold(name)]
    inside = BRACKETS.findall(name)
    if inside:
        found.append(fold(BRACKETS.sub(" ", name)))
        found.extend(fold(part) for part in inside)
    if "/" in name:
        found.append(fold(name.replace("/", "")))
    return [each for each in dict.fromkeys(found) if each]
