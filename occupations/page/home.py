"""What the home page shows of all jobs: counts and rows from the database, and nothing else."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from .. import scoring
from ..figures_text import whole
from ..models import Assessment, Dataset, Figure, FigureKind, IndexValue, Kind, Occupation
from .changes import Change, change_rows
from .landmarks import ROW, Known, Label, labels, landmarks
from .scale import Bar, ZoneCount, histogram, zone_counts
from .sectors import SectorTile, sector_tiles

HEIGHT = 190  # of the tallest histogram bar, in pixels
EXAMPLES, EXTREMES, CHANGES = 6, 5, 5
# Labels by screen: how many slices of the scores, longest title, narrowest width, rows.
WIDE, NARROW = (6, 28, 700, 6), (5, 19, 286, 4)
ZONE_WORDS = {
    "red": "AI can do most of the tasks, and little stands in its way.",
    "yellow": "The work goes on in another shape; which half of it you do matters most.",
    "green": "AI is a tool here more than a rival, on what we know today.",
}
CLAIMS = {
    "red": "AI could do most of the work",
    "yellow": "the work goes on in another shape",
    "green": "AI is a tool more than a rival",
}


class Row(NamedTuple):
    """A job as the counts need it."""

    pk: int
    title: str
    score: float | None
    zone: str
    sector: int
    kind: str
    code: str | None
    people: float | None


@dataclass(frozen=True, slots=True)
class ZoneCard:
    """One zone with its count, its ends and what it says."""

    zones: ZoneCount
    caption: str
    words: str


@dataclass(frozen=True, slots=True)
class Chart:
    """The histogram of all scores with the names of a few jobs over it."""

    bars: tuple[Bar, ...]
    wide: tuple[Label, ...]
    narrow: tuple[Label, ...]
    top: int  # pixels of the rows of labels over the bars
    height: int  # of the bars


@dataclass(frozen=True, slots=True)
class Basis:
    """What the scores rest on, counted."""

    datasets: int
    figures: int
    opinions: int


@dataclass(frozen=True, slots=True)
class HomePage:
    """Counts from the database, and nothing else."""

    claim: str
    count: int
    scored: int
    chart: Chart
    zones: tuple[ZoneCard, ...]
    sectors: tuple[SectorTile, ...]
    examples: tuple[Occupation, ...]
    exposed: tuple[Occupation, ...]
    protected: tuple[Occupation, ...]
    changes: tuple[Change, ...]
    basis: Basis

    @property
    def unscored(self) -> int:
        return self.count - self.scored


def home_page() -> HomePage:
    """Return the home page in a fixed number of queries."""
    rows = _rows()
    scored = [row for row in rows if row.score is not None]
    counts = zone_counts(row.zone for row in rows)
    captions = {band.zone.value: band.caption for band in scoring.ZONE_BANDS}
    known = [row for row in scored if _is_known(row)]
    known.sort(key=lambda row: (-row.people, row.title))
    ranked = sorted(scored, key=lambda row: (row.score, row.title))
    chosen = _in_order(known[:EXAMPLES], ranked[:EXTREMES], ranked[::-1][:EXTREMES])
    return HomePage(
        claim(counts),
        len(rows),
        len(scored),
        chart([row.score for row in scored], [Known(row.title, row.score) for row in known]),
        tuple(ZoneCard(each, captions[each.zone], ZONE_WORDS[each.zone]) for each in counts),
        sector_tiles((row.sector, row.score, row.zone) for row in rows),
        *chosen,
        change_rows(Assessment.objects.changes()[:CHANGES]),
        Basis(Dataset.objects.count(), Figure.objects.count(), IndexValue.objects.count()),
    )


def claim(counts: tuple[ZoneCount, ...]) -> str:
    """Return the heading over the histogram: the largest zone and its count."""
    total = sum(each.count for each in counts)
    if not total:
        return "No job has a score yet"
    largest = max(counts, key=lambda each: each.count)
    jobs = f"{whole(largest.count)} of {whole(total)} jobs are {largest.zone.capitalize()}"
    return f"{jobs}: {CLAIMS[largest.zone]}"


def chart(scores: Sequence[float], known: Sequence[Known]) -> Chart:
    """Return the histogram with its labels, for wide screens and for phones.

    Takes   all scores, and the jobs that may be named, the best known first.
    """
    bars = histogram(scores, HEIGHT)
    tops = {bar.point: HEIGHT - bar.height for bar in bars}
    top = WIDE[3] * ROW if known else 0
    named = []
    for slices, longest, width, rows in (WIDE, NARROW):
        named.append(labels(landmarks(known, slices, longest), width, rows, top, tops))
    return Chart(bars, *named, top, HEIGHT)


def _rows() -> list[Row]:
    found = Occupation.objects.order_by().with_figures(FigureKind.EMPLOYMENT)
    names = ("pk", "title", "score", "zone", "sector", "kind", "onetsoc", "employment")
    return [Row(*values) for values in found.values_list(*names)]


def _is_known(row: Row) -> bool:
    """Return whether a job has a count of people of its own, not that of a wider group."""
    return row.people is not None and row.kind == Kind.COUNTED and str(row.code).endswith(".00")


def _in_order(*groups: Sequence[Row]) -> list[tuple[Occupation, ...]]:
    """Return the jobs of each group of rows, in its order; one query for all."""
    wanted = {row.pk for group in groups for row in group}
    found = Occupation.objects.select_related("sector").in_bulk(wanted)
    return [tuple(found[row.pk] for row in group) for group in groups]
