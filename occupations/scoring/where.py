"""Where and when: how far AI can displace one job in each country, in five levels.

The page has one horizon, reckoned from American figures. A country follows it at its own pace:
the yearly hazard of the horizon times the pace. Nothing here gives a second year; a region is so
many years earlier or later than the page's own.
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from .displacement import WINDOW
from .inputs import finite_number, whole_number
from .parts import tidy

VERSION = "1.0"

# The country that the figures behind the scores are counted in: the United States.
REFERENCE_READINESS, REFERENCE_EXPOSURE = 0.77, 0.32
EXPONENT_START = 1.0
EXPONENT_PER_BARRIER = 0.25  # each point of physical presence and of regulation, 0–2 each
EXPONENT_OFF_FOR_SHARE = 0.5  # times the share of the week that can run without people
EXPOSURE_STEP = 0.5
# One published figure stands in for the other: a straight line through the countries with both.
READINESS_LINE = (2.69, -0.21)
EXPOSURE_LINE = (0.29, 0.12)
CONSTANTS = {
    "readiness at which a country has the pace of the page": REFERENCE_READINESS,
    "exposure at which a country has the pace of the page": REFERENCE_EXPOSURE,
    "exponent k starts at": EXPONENT_START,
    "exponent k rises, per point of presence and of regulation, by": EXPONENT_PER_BARRIER,
    "exponent k falls, per whole week that can run without people, by": EXPONENT_OFF_FOR_SHARE,
    "the pace rises, per point of exposure, by": EXPOSURE_STEP,
    "readiness where only exposure is published: its slope": READINESS_LINE[0],
    "readiness where only exposure is published: its start": READINESS_LINE[1],
    "exposure where only readiness is published: its slope": EXPOSURE_LINE[0],
    "exposure where only readiness is published: its start": EXPOSURE_LINE[1],
}
FORMULA = (
    f"pace = min(1, r / {REFERENCE_READINESS})^k × max(1, r / {REFERENCE_READINESS}) × "
    f"(1 + {EXPOSURE_STEP} × (e − {REFERENCE_EXPOSURE})); k = {EXPONENT_START:g} + "
    f"{EXPONENT_PER_BARRIER} × (presence + regulation) − {EXPONENT_OFF_FOR_SHARE} × share; "
    "level from 100 × (1 − (1 − D/100)^pace)"
)


class Level(StrEnum):
    """How far the job can be displaced in a country within the window."""

    CRITICAL = "critical"
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
    SAFE = "safe"


class LevelBand(NamedTuple):
    """One level; a country has the first whose lower end its displacement score reaches."""

    level: Level
    name: str
    low: float
    meaning: str


# Source  ours; 75 and 52 are the edges of the zones, the rest goes down in equal steps.
LEVEL_BANDS = (
    LevelBand(Level.CRITICAL, "Critical", 75, "most of the work can go within the window"),
    LevelBand(Level.HIGH, "High", 52, "more of the work can go than stays"),
    LevelBand(Level.MEDIUM, "Medium", 36, "a good part of the work can go"),
    LevelBand(Level.LOW, "Low", 20, "some of the work can go, slowly"),
    LevelBand(Level.SAFE, "Safe or growing", 0, "little of the work goes within the window"),
)

NOT_COUNTED = "none"  # in the place of a level, where neither figure is published

# Our regions, made of the subregions of UN M49.
REGIONS = {
    "Northern America": ("Northern America",),
    "Northern, western and southern Europe": (
        "Northern Europe",
        "Western Europe",
        "Southern Europe",
    ),
    "Eastern Europe and Central Asia": ("Eastern Europe", "Central Asia"),
    "East Asia": ("Eastern Asia",),
    "Australia and New Zealand": ("Australia and New Zealand",),
    "South-East Asia and the Pacific islands": (
        "South-eastern Asia",
        "Melanesia",
        "Micronesia",
        "Polynesia",
    ),
    "South Asia": ("Southern Asia",),
    "Western Asia and North Africa": ("Western Asia", "Northern Africa"),
    "Latin America and the Caribbean": ("Latin America and the Caribbean",),
    "Sub-Saharan Africa": ("Sub-Saharan Africa",),
}
_REGION_OF = {part: region for region, parts in REGIONS.items() for part in parts}


@dataclass(frozen=True, slots=True)
class JobFacts:
    """What the levels read of a job."""

    displacement: float  # the displacement score, 0–100
    share: float  # of the week that can run without people, 0–1
    presence: int  # barrier, 0–2
    regulation: int  # barrier, 0–2

    def __post_init__(self):
        finite_number(self.displacement, "The displacement score", 0, 100)
        finite_number(self.share, "The share that can run without people", 0, 1)
        whole_number(self.presence, "Physical presence", 0, 2)
        whole_number(self.regulation, "Regulation", 0, 2)

    @property
    def exponent(self) -> float:
        """How much readiness counts for this job, 0.5–2."""
        held = EXPONENT_PER_BARRIER * (self.presence + self.regulation)
        return tidy(EXPONENT_START + held - EXPONENT_OFF_FOR_SHARE * self.share)


class Place(NamedTuple):
    """A country with what is published of it; readiness and exposure are 0–1."""

    key: str
    name: str
    subregion: str
    readiness: float | None
    exposure: float | None


@dataclass(frozen=True, slots=True)
class PlaceLevel:
    """The level of one country; without either figure there is none."""

    place: Place
    band: LevelBand | None
    pace: float | None
    readiness: float | None  # as reckoned with: published, or read off the line
    exposure: float | None


@dataclass(frozen=True, slots=True)
class RegionWindow:
    """One region: the mean of its counted countries, each counted once."""

    name: str
    band: LevelBand
    pace: float
    readiness: float
    exposure: float
    counted: int
    members: int
    shift: float | None  # years after the page's own year, below 0 before; None beyond the window
    when: str


@dataclass(frozen=True, slots=True)
class WhereCard:
    """All countries and regions, a site estimate; regions stand fastest first."""

    version: str
    exponent: float
    places: tuple[PlaceLevel, ...]
    regions: tuple[RegionWindow, ...]


def region_of(place: Place) -> str:
    """Return our region of a country. Raises  KeyError when its subregion belongs to none."""
    return _REGION_OF[place.subregion]


def pace_of(job: JobFacts, readiness: float, exposure: float) -> float:
    """Return how fast change comes to a place; 1 is the pace of the page's own horizon.

    More readiness or exposure never slows it. Below the reference, barriers make readiness count
    for more and work that runs without people makes it count for less, as software travels.
    Source  ours
    """
    ratio = readiness / REFERENCE_READINESS
    readied = ratio**job.exponent if ratio < 1 else ratio
    return tidy(readied * (1 + EXPOSURE_STEP * (exposure - REFERENCE_EXPOSURE)))


def displacement_at(displacement: float, pace: float) -> float:
    """Return the displacement score, 0–100, that the hazard of the horizon gives at this pace."""
    return tidy(100 * (1 - (1 - displacement / 100) ** pace))


def level_at(displacement: float, pace: float) -> LevelBand:
    """Return the level of a place with this pace."""
    reached = displacement_at(displacement, pace)
    return next(band for band in LEVEL_BANDS if reached >= band.low)


def figures_of(place: Place) -> tuple[float, float] | None:
    """Return readiness and exposure, the missing one read off the line; None without either."""
    readiness, exposure = place.readiness, place.exposure
    if readiness is None and exposure is None:
        return None
    if readiness is None:
        readiness = _on_line(READINESS_LINE, exposure)
    if exposure is None:
        exposure = _on_line(EXPOSURE_LINE, readiness)
    return readiness, exposure


def where(job: JobFacts, places: Iterable[Place]) -> WhereCard:
    """Return the level of every place and the window of every region, fastest first.

    Places keep their order. Raises  ValueError when a subregion belongs to no region.
    """
    found = tuple(_place_level(job, place) for place in places)
    groups: dict[str, list[PlaceLevel]] = {}
    for each in found:
        if each.place.subregion not in _REGION_OF:
            raise ValueError(f"{each.place.subregion!r} belongs to no region: add it to REGIONS.")
        groups.setdefault(_REGION_OF[each.place.subregion], []).append(each)
    windows = (_region(job, name, groups[name]) for name in REGIONS if name in groups)
    regions = sorted(filter(None, windows), key=lambda region: -region.pace)
    return WhereCard(VERSION, job.exponent, found, tuple(regions))


def shift_of(displacement: float, pace: float) -> float | None:
    """Return how many years after the page's own year half is passed at this pace.

    None when the page's own year, or the place's, lies beyond the window.
    """
    if displacement == 100:
        return 0.0
    if not displacement or not pace:
        return None
    years = WINDOW * math.log(2) / -math.log1p(-displacement / 100)
    if years > WINDOW or years / pace > WINDOW:
        return None
    return tidy(years / pace - years)


def when_of(displacement: float, pace: float) -> str:
    """Return the window of a place in words, against the one year that the page gives."""
    shift = shift_of(displacement, pace)
    if shift is None:
        return _beyond(displacement, pace)
    years = round(abs(shift))
    if not years:
        return "with the page’s own year"
    return f"about {years} year{'s' * (years > 1)} {'later' if shift > 0 else 'earlier'}"


def _beyond(displacement: float, pace: float) -> str:
    if not displacement:
        return "not within any window"
    at_pace = f"at {round(pace * 100)}% of the pace"
    left = WINDOW - WINDOW * math.log(2) / -math.log1p(-displacement / 100)
    if left >= 2:
        return f"more than {int(left)} years later, {at_pace}"
    return f"{'later' if left >= 0 else 'beyond the window too'}, {at_pace}"


def _place_level(job: JobFacts, place: Place) -> PlaceLevel:
    figures = figures_of(place)
    if figures is None:
        return PlaceLevel(place, None, None, None, None)
    pace = pace_of(job, *figures)
    return PlaceLevel(place, level_at(job.displacement, pace), pace, *figures)


def _region(job: JobFacts, name: str, members: Sequence[PlaceLevel]) -> RegionWindow | None:
    counted = [each for each in members if each.band]
    if not counted:
        return None
    readiness = math.fsum(each.readiness for each in counted) / len(counted)
    exposure = math.fsum(each.exposure for each in counted) / len(counted)
    pace = pace_of(job, readiness, exposure)
    return RegionWindow(
        name,
        level_at(job.displacement, pace),
        pace,
        readiness,
        exposure,
        len(counted),
        len(members),
        shift_of(job.displacement, pace),
        when_of(job.displacement, pace),
    )


def _on_line(line: tuple[float, float], value: float) -> float:
    return min(max(line[0] * value + line[1], 0.0), 1.0)
