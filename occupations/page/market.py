"""Official figures of a job as the values that the market lenses read."""

from collections.abc import Iterable

from ..models import Figure, FigureKind, Task
from ..scoring import MarketInput


def market_input(figures: Iterable[Figure], tasks: Iterable[Task], opinions: int) -> MarketInput:
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
        robotics=_robotics(list(tasks)),
        has_outside_opinions=opinions,
    )


def _value(found: dict[str, Figure], kind: str) -> float | None:
    return found[kind].value if kind in found else None


def _robotics(tasks: list[Task]) -> float | None:
    """Return how far machines other than language models reach the week, 0–1.

    Only computed tasks know; a task that an editor wrote does not.
    """
    if not all("machine" in task.record for task in tasks):
        return None
    return sum(task.percent * task.record["machine"] for task in tasks) / 100
