"""Two wordings of a sentence as a diff by words. Pure."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

# A word takes the blank after it along, so that two texts are not alike for their blanks.
_WORD = re.compile(r"(?:\w+(?:['’.,]\w+)*|[^\w\s])\s*|\s+")
MOST_WORDS = 1200  # a diff takes the square of its length; longer texts are shown whole
LIKE_ENOUGH = 0.4  # of the words are in both; below that the two are read one after the other


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text that both wordings have ("same"), or only the old or the new one."""

    kind: str  # same, old or new
    text: str


def word_diff(old: str, new: str) -> tuple[Piece, ...]:
    """Return the pieces of both wordings in reading order; the old ones alone give the old text."""
    if old == new:
        return (Piece("same", old),) if old else ()
    one, two = _WORD.findall(old), _WORD.findall(new)
    if max(len(one), len(two)) > MOST_WORDS:
        return Piece("old", old), Piece("new", new)
    matcher = SequenceMatcher(None, one, two, autojunk=False)
    if matcher.ratio() < LIKE_ENOUGH:
        return Piece("old", old), Piece("new", new)
    return tuple(_pieces(matcher, one, two))


def _pieces(matcher: SequenceMatcher, one: list[str], two: list[str]) -> Iterator[Piece]:
    for _, start, end, start_new, end_new in matcher.get_opcodes():
        old, new = "".join(one[start:end]), "".join(two[start_new:end_new])
        if old == new:
            yield Piece("same", old)
            continue
        if old:
            yield Piece("old", old)
        if new:
            yield Piece("new", new)
