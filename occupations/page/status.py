"""The status report: the page's main values as a record that people and programs can read."""

from dataclasses import dataclass

from ..figures_text import decimal
from ..models import Assessment, Occupation
from ..prose import Entity
from ..scoring import Horizon, Range, ResistanceCard
from .impact import ImpactPage

NOTE = "Not a forecast of dismissals. Higher score is safer."
IMPACT_NOTE = "A site estimate is not an official count."


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
    verification: str = "",
) -> tuple[Field, ...]:
    """Return the report of a job; its values are those that the page's hooks carry."""
    found = (
        Field("occupation", "Job id", occupation.slug),
        Field("onetsoc", "O*NET-SOC code", occupation.code),
        Field("level", "Level", assessment.level),
        Field("entity", "Entity", entity.name if entity else ""),
        Field("status", "Status", card.status),
        Field("zone", "Zone", card.zone.value),
        Field("label", "Label", card.label),
        Field("score", "Score", decimal(card.shown_score)),
        Field("low", "Likely range from", decimal(spread.shown_low)),
        Field("high", "Likely range to", decimal(spread.shown_high)),
        Field("displacement", "Displacement score, 100 − score", decimal(card.shown_displacement)),
        Field("horizon", "Horizon", f"{horizon.text} (site estimate)"),
        Field("sector", "Sector", occupation.sector.name),
        Field("workforce_now", "Workforce now", impact.now),
        Field("workforce_projected", "Workforce projected", impact.projected),
        *_estimates(impact),
        Field("confidence", "Confidence", verification),
        Field("assessed_on", "Assessed on", assessment.assessed_on.isoformat()),
        Field("note", "Note", NOTE),
        Field("impact_note", "Note on impact", IMPACT_NOTE),
    )
    return tuple(field for field in found if field.value)


def _estimates(impact: ImpactPage) -> tuple[Field, ...]:
    """Return the numbers that a dossier adds to the impact and names for the report."""
    return tuple(
        Field(row.field, row.name, f"{row.value} ({row.kind.lower()})")
        for row in impact.rows
        if row.field
    )
