"""Places on the ruler, as SVG attributes: everything is a percentage of the ruler's width. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from .. import scoring

BAR_WIDTH = 0.8  # percent of the ruler; a histogram bar covers one point with a gap beside it
MIDDLE = 50


@dataclass(frozen=True, slots=True)
class Peer:
    """Another job on the same ruler."""

    title: str
    url: str
    score: float
    zone: str


@dataclass(frozen=True, slots=True)
class Scale:
    """The ruler of one job: its needle, its range and its neighbours."""

    score: float
    low: float
    high: float
    is_end: bool  # the flag hangs to the left of the needle, so that it stays on the page
    flag_push: float  # how far an empty box pushes the flag from its edge
    width: float  # of the range box
    peers: tuple[Peer, ...]


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of the histogram: the jobs that score from this point up to the next."""

    point: int
    count: int
    x: float
    y: float  # of its top, in pixels from that of the tallest bar
    height: float
    zone: str


@dataclass(frozen=True, slots=True)
class Split:
    """The working week by what AI does, in percent, and where its last piece begins."""

    displaced: int
    augmented: int
    not_involved: int
    rest_at: int


def split_of(split: scoring.WorkSplit) -> Split:
    """Return the split of a week for its bar."""
    return Split(*split, split.displaced + split.augmented)


def scale(score: float, low: float, high: float, neighbours: Sequence[Peer] = ()) -> Scale:
    """Return the ruler for a score with its range."""
    is_end = score > MIDDLE
    push = 100 - score if is_end else score
    width = round(high - low, 4)
    return Scale(score, low, high, is_end, round(push, 4), width, tuple(neighbours))


def peers(occupations: Iterable, limit: int) -> tuple[Peer, ...]:
    """Return the first scored occupations as neighbours on the ruler, lowest score first."""
    scored = [job for job in occupations if job.score is not None][:limit]
    found = [
        Peer(job.title, job.get_absolute_url(), scoring.to_print(job.score), job.zone)
        for job in scored
    ]
    return tuple(sorted(found, key=lambda peer: peer.score))


def histogram(scores: Iterable[float], height: float) -> tuple[Bar, ...]:
    """Return one bar per point of the ruler that some job scores; the tallest has this height."""
    counts: dict[int, int] = {}
    for score in scores:
        point = min(int(score), 99)
        counts[point] = counts.get(point, 0) + 1
    tallest = max(counts.values(), default=1)
    return tuple(
        Bar(
            point,
            count,
            round(point + (1 - BAR_WIDTH) / 2, 2),
            round(height - count / tallest * height, 1),
            round(count / tallest * height, 1),
            scoring.zone_of(point).value,
        )
        for point, count in sorted(counts.items())
    )


@dataclass(frozen=True, slots=True)
class ZoneCount:
    """How many jobs lie in a zone, and their share of a split bar."""

    zone: str
    count: int
    percent: float
    x: float


def zone_counts(zones: Iterable[str]) -> tuple[ZoneCount, ...]:
    """Return the zones from the exposed to the protected end, with their shares of the scored."""
    listed = [zone for zone in zones if zone]
    found, x = [], 0.0
    for band in reversed(scoring.ZONE_BANDS):
        count = listed.count(band.zone.value)
        percent = count / len(listed) * 100 if listed else 0.0
        found.append(ZoneCount(band.zone.value, count, round(percent, 4), round(x, 4)))
        x += percent
    return tuple(found)
