"""Sectors as tiles: how many jobs, in which zones, and how their scores spread. One query."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ..models import Sector
from ..scoring import zone_of
from .scale import ZoneCount, zone_counts

STRIP_HEIGHT = 26  # of the tallest bar of a tile, in pixels


@dataclass(frozen=True, slots=True)
class Strip:
    """The bars of one zone as one path, a point of the ruler to a unit across."""

    zone: str
    path: str


@dataclass(frozen=True, slots=True)
class SectorTile:
    """One sector with its jobs by zone and the spread of their scores."""

    sector: Sector
    count: int
    zones: tuple[ZoneCount, ...]
    strips: tuple[Strip, ...]
    low: float | None
    high: float | None

    @property
    def counted(self) -> list[ZoneCount]:
        """The zones that hold at least one job."""
        return [each for each in self.zones if each.count]


def sector_tiles(rows: Iterable[tuple[int, float | None, str]]) -> tuple[SectorTile, ...]:
    """Return a tile per sector.

    Takes   (sector, score, zone) of every job, in any order.
    """
    by_sector: dict[int, list[tuple[float | None, str]]] = {}
    for sector, score, zone in rows:
        by_sector.setdefault(sector, []).append((score, zone))
    return tuple(_tile(sector, by_sector.get(sector.pk, [])) for sector in Sector.objects.all())


def _tile(sector: Sector, jobs: Sequence[tuple[float | None, str]]) -> SectorTile:
    scores = [score for score, _ in jobs if score is not None]
    return SectorTile(
        sector,
        len(jobs),
        zone_counts(zone for _, zone in jobs),
        strips(scores),
        min(scores, default=None),
        max(scores, default=None),
    )


def strips(scores: Sequence[float]) -> tuple[Strip, ...]:
    """Return the histogram of some scores in a box of 100 units by STRIP_HEIGHT, a path a zone."""
    counts: dict[int, int] = {}
    for score in scores:
        point = min(int(score), 99)
        counts[point] = counts.get(point, 0) + 1
    tallest = max(counts.values(), default=1)
    paths: dict[str, str] = {}
    for point, count in sorted(counts.items()):
        height = round(count / tallest * STRIP_HEIGHT, 1)
        bar = f"M{point}.1 {STRIP_HEIGHT}v-{height:g}h.8v{height:g}z"
        zone = zone_of(point).value
        paths[zone] = paths.get(zone, "") + bar
    return tuple(Strip(zone, path) for zone, path in paths.items())
