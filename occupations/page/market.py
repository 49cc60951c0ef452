"""Official figures of a job as the values that the market lenses read."""

from collections.abc import Iterable

from ..models import Figure, FigureKind
from ..scoring import MarketInput


def market_input(figures: Iterable[Figure], opinions: int) -> MarketInput:
    """Return the market figures of a job; what nobody counted stays None."""
    found = {row.kind: row for row in figures}
    counted = (FigureKind.EMPLOYMENT, FigureKind.PROJECTED_GROWTH, FigureKind.OPENINGS)
    zone = found.get(FigureKind.JOB_ZONE)
    return MarketInput(
        employment=_value(found, FigureKind.EMPLOYMENT),
        growth_percent=_value(found, FigureKind.PROJECTED_GROWTH),
        openings=_value(found, FigureKind.OPENINGS),
        job_zone=int(zone.value) if zone else None,
        proxy_distance=max((found[kind].distance for kind in counted if kind in found), default=0),
        has_outside_opinions=opinions,
    )


def _value(found: dict[str, Figure], kind: str) -> float | None:
    return found[kind].value if kind in found else None
