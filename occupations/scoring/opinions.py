"""Outside opinions: published indices for the same job, in one direction, never mixed in."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from statistics import median, quantiles

from .inputs import finite_number, member
from .parts import tidy, to_print

VERSION = "1.0"

# Source  ours; percentile points out of 100
DISAGREES_WITH_US = 25
SPREAD_LIMIT = 50  # between the highest and the lowest opinion, when there are two or three
MIDDLE_LIMIT = 30  # between the quartiles, from four opinions on
ENOUGH_FOR_QUARTILES = 4

OPINION_RULES = {
    "with us": f"more than {DISAGREES_WITH_US} percentile points from ours",
    "two or three": f"highest and lowest are more than {SPREAD_LIMIT} percentile points apart",
    "four or more": f"the middle half covers more than {MIDDLE_LIMIT} percentile points",
}


class Direction(StrEnum):
    """What a higher value of an index means."""

    EXPOSED = "exposed"
    SAFER = "safer"


@dataclass(frozen=True, slots=True)
class Opinion:
    """One published index for the job: value and percentile as published, in its own direction."""

    key: str
    name: str
    value: float
    percentile: float
    higher_means: Direction
    year: int
    publisher: str

    def __post_init__(self):
        finite_number(self.percentile, f"The percentile of {self.name}", 0, 100)
        direction = member(Direction, self.higher_means, f"What a higher {self.name} means")
        object.__setattr__(self, "higher_means", direction)


@dataclass(frozen=True, slots=True)
class OpinionRow:
    """An opinion with its percentile on our direction (100 = safest) and its distance from ours."""

    opinion: Opinion
    percentile: float
    shown: float
    difference: float  # theirs minus ours; positive: they think the job safer than we do
    disagrees: bool


@dataclass(frozen=True, slots=True)
class OpinionsCard:
    """All opinions on one job side by side, and who disagrees with whom."""

    version: str
    own_percentile: float
    rows: tuple[OpinionRow, ...]
    middle: float | None  # the median percentile, None without opinions
    spread: float | None  # highest minus lowest; None below two opinions
    middle_half: float | None  # between the quartiles; None below four opinions
    disagree_with_us: int
    disagree_among_themselves: bool
    text: str


def compare_opinions(own_percentile: float, opinions: Sequence[Opinion]) -> OpinionsCard:
    """Return the opinions on our direction, with their spread and the marks of disagreement.

    Takes   our percentile among all occupations, 0–100, 100 = safest.
    Raises  ValueError when it is out of range.
    Source  ours
    """
    finite_number(own_percentile, "Our own percentile", 0, 100)
    rows = tuple(_row(own_percentile, opinion) for opinion in opinions)
    places = [row.percentile for row in rows]
    spread = tidy(max(places) - min(places)) if len(places) > 1 else None
    middle_half = None
    if len(places) >= ENOUGH_FOR_QUARTILES:
        lower, _, upper = quantiles(places, n=4, method="inclusive")
        middle_half = tidy(upper - lower)
    apart = spread is not None and spread > SPREAD_LIMIT
    if middle_half is not None:
        apart = middle_half > MIDDLE_LIMIT
    against = sum(row.disagrees for row in rows)
    return OpinionsCard(
        version=VERSION,
        own_percentile=own_percentile,
        rows=rows,
        middle=tidy(median(places)) if places else None,
        spread=spread,
        middle_half=middle_half,
        disagree_with_us=against,
        disagree_among_themselves=apart,
        text=_text(len(rows), against, apart),
    )


def percentile_ranks(values: Mapping[str, float]) -> dict[str, float]:
    """Return the percentile of each value among all of them, 0–100; equal values share the middle.

    Raises  ValueError when a value is not a finite number.
    """
    for key, value in values.items():
        finite_number(value, f"The value of {key}", -1e300, 1e300)
    ordered = sorted(values.values())
    count = len(ordered)
    return {
        key: tidy((bisect_left(ordered, value) + bisect_right(ordered, value)) * 50 / count)
        for key, value in values.items()
    }


def _row(own, opinion):
    is_safer = opinion.higher_means is Direction.SAFER
    place = tidy(opinion.percentile if is_safer else 100 - opinion.percentile)
    difference = tidy(place - own)
    disagrees = abs(difference) > DISAGREES_WITH_US
    return OpinionRow(opinion, place, to_print(place), difference, disagrees)


def _text(count, against, apart):
    if not count:
        return "No outside opinion on this job is known to us."
    if count == 1:
        return f"The one outside opinion {'disagrees' if against else 'agrees'} with ours."
    verb = "disagrees" if against == 1 else "disagree"
    with_us = (
        f"{against or 'Not one'} of {count} outside opinions {verb if against else 'disagrees'}"
    )
    among = "they disagree among themselves" if apart else "most of them lie close together"
    return f"{with_us} with ours; {among}."
