"""What the site can use of a release, as values."""

from collections import Counter
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Statement:
    """One task of one occupation, in the publisher's words."""

    text: str
    weight: str


@dataclass(frozen=True, slots=True)
class Related:
    """A neighbour that the publisher names for an occupation."""

    code: str
    tier: str
    rank: int


@dataclass(slots=True)
class Release:
    """All of a release that the site can use, by O*NET-SOC code.

    `importances` and `statements` have (code, task number) as their key; `vectors` holds the
    importance of each element for "skill" and "activity". `rows` counts what each file holds,
    `suppressed` the ratings that the publisher says are too unsure to use.
    """

    titles: dict[str, str] = field(default_factory=dict)
    statements: dict[tuple[str, int], Statement] = field(default_factory=dict)
    importances: dict[tuple[str, int], float] = field(default_factory=dict)
    aliases: dict[str, list[str]] = field(default_factory=dict)
    related: dict[str, list[Related]] = field(default_factory=dict)
    job_zones: dict[str, tuple[int, str]] = field(default_factory=dict)
    vectors: dict[str, dict[str, dict[str, float]]] = field(default_factory=dict)
    rows: Counter[str] = field(default_factory=Counter)
    suppressed: int = 0
    absent: tuple[str, ...] = ()
