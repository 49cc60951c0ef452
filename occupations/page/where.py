"""Where and when a job changes: the map, its regions and its countries, as rows to print."""

from collections.abc import Sequence
from dataclasses import dataclass

from ..catalogue.outlines import GRID, HEIGHT, VIEW_BOX, WIDTH
from ..figures_text import short
from ..models import Dataset
from ..naming import list_words
from ..prose import MapLabel, RegionReason
from ..scoring import AssessmentInput, ResistanceCard
from ..scoring.where import (
    FORMULA,
    LEVEL_BANDS,
    NOT_COUNTED,
    REFERENCE_READINESS,
    JobFacts,
    RegionWindow,
    WhereCard,
    where,
)
from .world import Spot, World

UNDER_REVIEW = {"jagged-global-economy"}  # not yet published by a journal: the page says so
PIN_STEP = 70  # grid units between two pins in one country
NAMES_SHOWN = 6


@dataclass(frozen=True, slots=True)
class Dot:
    """A small state without an outline, in grid units."""

    x: int
    y: int


@dataclass(frozen=True, slots=True)
class LevelGroup:
    """The countries of one level, for the map and its legend."""

    key: str
    name: str
    meaning: str
    count: int
    outlines: tuple[str, ...]
    dots: tuple[Dot, ...]
    examples: str

    @property
    def word(self) -> str:
        return self.name.lower()


@dataclass(frozen=True, slots=True)
class Pin:
    """A numbered place on the map with a line about the job there; off the map x is None."""

    number: int
    place: str
    text: str
    x: int | None
    y: int | None


@dataclass(frozen=True, slots=True)
class RegionRow:
    """One region of the table."""

    name: str
    level: str
    level_key: str
    when: str
    readiness: str
    exposure: str
    counted: str


@dataclass(frozen=True, slots=True)
class WherePage:
    """Everything that the section prints."""

    claim: str
    view_box: str
    label: str
    levels: tuple[LevelGroup, ...]
    ground: LevelGroup  # has the most outlines: its colour lies under those of the others
    uncounted: LevelGroup
    pins: tuple[Pin, ...]
    regions: tuple[RegionRow, ...]
    reasons: tuple[RegionReason, ...]
    readiest: tuple[tuple[str, float], ...]  # regions by readiness, 0–1, highest first
    count: int  # of countries and territories, counted or not
    formula: str
    facts: str
    version: str
    readiness: Dataset | None
    exposure: Dataset | None
    is_under_review: bool


def where_page(
    inputs: AssessmentInput,
    card: ResistanceCard,
    world: World,
    labels: Sequence[MapLabel] = (),
    reasons: Sequence[RegionReason] = (),
) -> WherePage | None:
    """Return the section; None when no country has a figure.

    Takes   the labels and reasons of a dossier; without reasons we write them from the inputs.
    """
    job = job_facts(inputs, card)
    result = where(job, world.places)
    if not result.regions:
        return None
    levels = tuple(_group(band.level.value, band, result, world) for band in LEVEL_BANDS)
    ground = max(levels, key=lambda group: len(group.outlines))
    return WherePage(
        claim=_claim(levels, result.regions),
        view_box=VIEW_BOX,
        label=_label(levels, result),
        levels=levels,
        ground=ground,
        uncounted=_group(NOT_COUNTED, None, result, world),
        pins=_pins(labels, world.spots),
        regions=tuple(_region_row(region) for region in result.regions),
        reasons=tuple(reasons) or _reasons(job, result),
        readiest=tuple(
            (region.name, region.readiness)
            for region in sorted(result.regions, key=lambda r: (-r.readiness, r.name))
        ),
        count=len(result.places),
        formula=FORMULA,
        facts=_facts(job),
        version=result.version,
        readiness=world.readiness,
        exposure=world.exposure,
        is_under_review=bool(world.exposure and world.exposure.key in UNDER_REVIEW),
    )


def job_facts(inputs: AssessmentInput, card: ResistanceCard) -> JobFacts:
    """Return what the levels read of an assessment and its card."""
    return JobFacts(
        card.shown_displacement,
        card.split.displaced / 100,
        inputs.barriers.physical,
        inputs.barriers.regulatory,
    )


def _group(key: str, band, result: WhereCard, world: World) -> LevelGroup:
    found = [each.place for each in result.places if each.band is band]
    spots = [world.spots[place.key] for place in found]
    names = [place.name for place in found]
    rest = len(names) - NAMES_SHOWN
    shown = [*names[:NAMES_SHOWN], f"{rest} more"] if rest > 1 else names
    return LevelGroup(
        key,
        band.name if band else "Not counted",
        band.meaning if band else "nobody publishes either figure",
        len(found),
        tuple(spot.iso3 for spot in spots if spot.is_outlined),
        tuple(_dot(spot) for spot in spots if not spot.is_outlined and spot.x is not None),
        list_words(shown) if shown else "",
    )


def _dot(spot: Spot) -> Dot:
    return Dot(round(spot.x * GRID), round(spot.y * GRID))


def _pins(labels: Sequence[MapLabel], spots: dict[str, Spot]) -> tuple[Pin, ...]:
    taken: dict[str, int] = {}
    pins = []
    for number, label in enumerate(labels, start=1):
        spot = spots.get(label.iso3)
        at = _dot(spot) if spot and spot.x is not None else None
        before = taken.get(label.iso3, 0)
        taken[label.iso3] = before + 1
        x = at and min(max(at.x + PIN_STEP * before, PIN_STEP), WIDTH - PIN_STEP)
        y = at and min(max(at.y, PIN_STEP), HEIGHT - PIN_STEP)
        pins.append(Pin(number, label.place, label.text, x, y))
    return tuple(pins)


def _claim(levels: Sequence[LevelGroup], regions: Sequence[RegionWindow]) -> str:
    """Return the heading: the level that most countries have, and the regions that come first."""
    most = max(levels, key=lambda group: group.count)
    counted = sum(group.count for group in levels)
    countries = f"{most.count} of {counted} countries" if counted > 1 else "the one country counted"
    what = "The work is safe or growing" if most.key == "safe" else f"The pressure is {most.word}"
    first = [region.name for region in regions if region.when == regions[0].when]
    if len(first) == len(regions) > 1:
        return f"{what} in {countries}; no region comes before the others"
    # Names of regions hold commas and "and" of their own.
    return f"{what} in {countries}; change comes first in {', and in '.join(first)}"


def _label(levels: Sequence[LevelGroup], result: WhereCard) -> str:
    counts = [f"{group.word} in {group.count}" for group in levels if group.count]
    return (
        f"World map in five levels: {list_words(counts)} countries. A page of its own lists them."
    )


def _region_row(region: RegionWindow) -> RegionRow:
    return RegionRow(
        region.name,
        region.band.name,
        region.band.level.value,
        region.when,
        short(region.readiness),
        short(region.exposure),
        f"{region.counted} of {region.members}",
    )


def dated_reasons(
    rows: Sequence[RegionRow], reasons: Sequence[RegionReason]
) -> tuple[RegionReason, ...]:
    """Return the reasons, each region with its level and when, as its row of the table says."""
    found = {row.name: row for row in rows}
    return tuple(
        RegionReason(f"{each.region}: {row.level.lower()}, {row.when}", each.text)
        if (row := found.get(each.region))
        else each
        for each in reasons
    )


def _facts(job: JobFacts) -> str:
    return (
        f"share {short(job.share)}, presence {job.presence} of 2, regulation {job.regulation} of 2,"
        f" so k = {short(job.exponent, 3)}"
    )


def _reasons(job: JobFacts, result: WhereCard) -> tuple[RegionReason, ...]:
    first, last = result.regions[0], result.regions[-1]
    if first is last:
        return ()
    return (
        RegionReason(first.name, f"{_comes('Fastest', first)} {_lead(first, last)}"),
        RegionReason(last.name, f"{_comes('Slowest', last)} {_friction(job)}"),
    )


def _comes(place: str, region: RegionWindow) -> str:
    return f"{place}: {region.name}, {region.when}, at the level “{region.band.name.lower()}”."


def _lead(first: RegionWindow, last: RegionWindow) -> str:
    text = (
        f"Its countries average {short(first.readiness)} of 1 for readiness, against "
        f"{short(last.readiness)} in {last.name}"
    )
    if first.exposure > last.exposure:
        text += f", and AI reaches more of their work ({short(first.exposure)} against "
        text += f"{short(last.exposure)})"
    return f"{text}."


def _friction(job: JobFacts) -> str:
    """Return why readiness counts for more, or less, in this job."""
    percent = round(job.share * 100)
    held = [
        words
        for words, rating in (("be on site", job.presence), ("meet rules", job.regulation))
        if rating
    ]
    below = f"Readiness there falls short of the American {short(REFERENCE_READINESS)}"
    if held and job.exponent >= 1:
        return f"{below}, and as the work has to {list_words(held)}, that holds it back further."
    if percent:
        return (
            f"{below}, but {percent}% of this week can run without people, and software travels: "
            f"the gap is smaller than readiness alone would make it."
        )
    return f"{below}, and nothing in this job makes up for it."
