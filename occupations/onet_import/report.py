"""What an import changed, for the summary."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field


@dataclass(slots=True)
class Change:
    """What one file of the release came to: its rows, and how many of ours it touched."""

    file: str
    rows: int
    counts: Counter = field(default_factory=Counter)
    note: str = ""

    @property
    def is_nothing(self) -> bool:
        return not self.counts.total()


@dataclass(slots=True)
class Report:
    """What an import changed, table by table, and the codes that the catalogue lacks."""

    changes: list[Change] = field(default_factory=list)
    unknown: Counter = field(default_factory=Counter)
    search_rows: int | None = None


def some(names: Iterable[str], most: int = 5) -> str:
    """Return the first few names, and how many more there are."""
    names = list(names)
    more = f" and {len(names) - most:,} more" if len(names) > most else ""
    return ", ".join(names[:most]) + more
