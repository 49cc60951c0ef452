"""The status report: the page's main values as a record that people and programs can read."""

from dataclasses import dataclass

from ..figures_text import decimal
from ..models import Assessment, Occupation
from ..prose import Entity
from ..scoring import Horizon, Range, ResistanceCard
from .impact import ImpactPage

NOTE = "Not a forecast of dismissals. Higher score is safer."
UNCHECKED = "NEEDS MANUAL REVIEW"


@dataclass(frozen=True, slots=True)
class Field:
    """One entry of the report: its key for programs, its name for readers."""

    key: str
    name: str
    value: str


def status_report(
    occupation: Occupation,
    assessment: Assessment,
    card: ResistanceCard,
    spread: Range,
    horizon: Horizon,
    impact: ImpactPage,
    entity: Entity | None = None,
    verification: str = UNCHECKED,
) -> tuple[Field, ...]:
    """Return the report of a job; its values are those that the page's hooks carry."""
    low, high = decimal(spread.shown_low), decimal(spread.shown_high)
    found = (
        Field("job_id", "Job", f"{occupation.slug} / {occupation.code} / {assessment.level}"),
        Field("entity", "Entity", entity.name if entity else ""),
        Field("status", "Status", card.status),
        Field("zone", "Zone and label", card.label),
        Field("score", "Score, 0 to 100, higher is safer", decimal(card.shown_score)),
        Field(
            "displacement",
            "Displacement score (100 − score)",
            decimal(card.shown_displacement),
        ),
        Field("horizon", "Horizon, site estimate", horizon.text),
        Field("sector", "Sector", occupation.sector.name),
        Field("workforce_now", "Workforce now", impact.now),
        Field("workforce_projected", "Workforce projected", impact.projected),
        Field("confidence", "Confidence", f"{verification}; likely range {low} to {high}"),
        Field("assessed_on", "Assessed on", assessment.assessed_on.isoformat()),
        Field("note", "Note", NOTE),
    )
    return tuple(field for field in found if field.value)
