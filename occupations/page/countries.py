"""Every country with the level of one job in it, as rows to print and to narrow."""

from dataclasses import dataclass

from ..scoring import AssessmentInput, ResistanceCard
from ..scoring.where import NOT_COUNTED, PlaceLevel, region_of, when_of, where
from .where import job_facts
from .world import World


@dataclass(frozen=True, slots=True)
class CountryRow:
    """One country or territory; without a published figure it has no level."""

    name: str
    region: str
    level: str
    level_key: str
    when: str
    readiness: str
    exposure: str


def country_rows(
    inputs: AssessmentInput, card: ResistanceCard, world: World
) -> tuple[CountryRow, ...]:
    """Return all countries by name, each at the level and the pace that the map gives it."""
    result = where(job_facts(inputs, card), world.places)
    rows = (_row(each, card.shown_displacement, world) for each in result.places)
    return tuple(sorted(rows, key=lambda row: row.name))


def _row(found: PlaceLevel, displacement: float, world: World) -> CountryRow:
    spot = world.spots[found.place.key]
    return CountryRow(
        found.place.name,
        region_of(found.place),
        found.band.name if found.band else "Not counted",
        found.band.level.value if found.band else NOT_COUNTED,
        when_of(displacement, found.pace) if found.band else "no figure published",
        spot.readiness,
        spot.exposure,
    )
