"""What the home page shows of all jobs."""

from dataclasses import dataclass

from django.db.models import F

from .. import scoring
from ..figures_text import whole
from ..models import FigureKind, Kind, Occupation, Sector
from .scale import Bar, ZoneCount, histogram, zone_counts

HEIGHT = 190  # of the tallest histogram bar, in pixels
EXAMPLES = 8
ZONE_WORDS = {
    "red": "AI can do most of the tasks, and little stands in its way.",
    "yellow": "The work goes on in another shape; which half of it you do matters most.",
    "green": "AI is a tool here more than a rival, on what we know today.",
}


@dataclass(frozen=True, slots=True)
class ZoneCard:
    """One zone with its count, its ends and what it says."""

    zones: ZoneCount
    caption: str
    words: str


@dataclass(frozen=True, slots=True)
class SectorTile:
    """One sector with its jobs by zone."""

    sector: Sector
    count: int
    zones: tuple[ZoneCount, ...]

    @property
    def has_scores(self) -> bool:
        return any(each.count for each in self.zones)

    @property
    def counted(self) -> list[ZoneCount]:
        """The zones that hold at least one job."""
        return [each for each in self.zones if each.count]


@dataclass(frozen=True, slots=True)
class HomePage:
    """Counts from the database, and nothing else."""

    claim: str
    count: int
    scored: int
    bars: tuple[Bar, ...]
    height: int
    zones: tuple[ZoneCard, ...]
    sectors: tuple[SectorTile, ...]
    examples: tuple[Occupation, ...]

    @property
    def unscored(self) -> int:
        return self.count - self.scored


def home_page() -> HomePage:
    """Return the home page, three queries."""
    rows = list(Occupation.objects.order_by().values_list("score", "zone", "sector"))
    scores = [score for score, _, _ in rows if score is not None]
    counts = zone_counts(zone for _, zone, _ in rows)
    captions = {band.zone.value: band.caption for band in scoring.ZONE_BANDS}
    return HomePage(
        claim(counts),
        len(rows),
        len(scores),
        histogram(scores, HEIGHT),
        HEIGHT,
        tuple(ZoneCard(each, captions[each.zone], ZONE_WORDS[each.zone]) for each in counts),
        tuple(_tiles(rows)),
        tuple(_examples()),
    )


def claim(counts: tuple[ZoneCount, ...]) -> str:
    """Return the heading over the histogram: the largest zone and its count."""
    total = sum(each.count for each in counts)
    if not total:
        return "No job has a score yet"
    largest = max(counts, key=lambda each: each.count)
    return f"{whole(largest.count)} of {whole(total)} jobs are {largest.zone.capitalize()}"


def _tiles(rows):
    by_sector: dict[int, list[str]] = {}
    for _, zone, sector in rows:
        by_sector.setdefault(sector, []).append(zone)
    for sector in Sector.objects.all():
        zones = by_sector.get(sector.pk, [])
        yield SectorTile(sector, len(zones), zone_counts(zones))


def _examples():
    """Return the jobs that most people hold, of those with a count of their own."""
    jobs = Occupation.objects.scored().filter(kind=Kind.COUNTED, onetsoc__endswith=".00")
    jobs = jobs.with_figures(FigureKind.EMPLOYMENT).select_related("sector")
    return jobs.order_by(F("employment").desc(nulls_last=True), "title")[:EXAMPLES]
