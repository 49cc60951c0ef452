"""What a counterpoint is."""

from dataclasses import dataclass

from ..values import Side


@dataclass(frozen=True, slots=True)
class Counterpoint:
    """A reply of the entity, with facts of the record in braces."""

    key: str
    lever: str  # what the argument pulls that this answers
    side: Side  # what the reply argues for: the other side than the reader
    text: str
    low: float | None = None  # the record's mark on the lever is at least this
    high: float | None = None  # and at most this
    conceded: bool = False  # the page grants the reader's point
    source: str = ""  # who found the fact that it states
