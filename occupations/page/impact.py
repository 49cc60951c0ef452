"""What displacement would mean in people and money: official counts, and estimates from them.

A dossier may add numbers that nobody counts officially; they stand behind ours.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ..figures_text import money, whole
from ..models import Dataset, Figure, FigureKind, Kind, Occupation
from ..naming import capital, in_sentence
from ..prose import Impact
from .rows import counted_for

OFFICIAL, ESTIMATE, NOT_COUNTED = "Official figure", "Site estimate", "not counted"
NOTHING = (
    "We mark no task of this week as one that AI does without a person, so we put no number of "
    "roles and no sum of pay on displacement."
)
CLAIM = "What displacement would touch, in people and in pay"


@dataclass(frozen=True, slots=True)
class ImpactRow:
    """One number with its kind, and where it comes from."""

    name: str
    value: str
    kind: str  # official figure or site estimate
    source: str
    period: str = ""
    counted_for: str = ""
    dataset: Dataset | None = None
    field: str = ""  # its key in the status report, where it stands there too


@dataclass(frozen=True, slots=True)
class ImpactPage:
    """The numbers in reading order; `now` and `projected` also stand in the status report."""

    claim: str
    rows: tuple[ImpactRow, ...]
    formula: str
    now: str
    projected: str
    note: str = ""  # why there is no estimate


def impact_page(
    figures: Iterable[Figure],
    occupation: Occupation,
    displaced: int,
    own: Sequence[Impact] = (),
) -> ImpactPage:
    """Return the impact of a job: official counts, what follows from them, what a dossier adds.

    Takes   the share of the week that can run without people, in whole percent.
    """
    found = {row.kind: row for row in figures}
    employed = found.get(FigureKind.EMPLOYMENT)
    projected = found.get(FigureKind.EMPLOYMENT_PROJECTED)
    is_borrowed = bool(employed and (employed.distance or occupation.kind == Kind.ROLE))
    now, later = _in_a_line(employed, occupation), _in_a_line(projected, occupation)
    rows = [
        _counted("People employed now", employed, occupation),
        _counted("People employed, projected", projected, occupation),
    ]
    wage = found.get(FigureKind.MEDIAN_WAGE)
    if employed and displaced:
        rows.append(_roles(employed, displaced, is_borrowed))
    formula = ""
    if employed and wage and displaced:
        rows.append(_wages(employed, wage, displaced))
        formula = _formula(employed, wage, displaced)
    claim = _claim(rows, displaced, employed, is_borrowed)
    note = "" if displaced else NOTHING
    return ImpactPage(claim, (*rows, *map(_given, own)), formula, now, later, note)


def _claim(
    rows: Sequence[ImpactRow], displaced: int, employed: Figure | None, is_borrowed: bool
) -> str:
    estimates = [row.value for row in rows if row.kind == ESTIMATE]
    if employed is None:
        return "Nobody counts how many people this touches"
    if not displaced:
        return "No part of this work runs without people today"
    roles = f"{capital(estimates[0])} roles’ worth of work can run without people"
    claim = f"{roles}, {estimates[1]} a year in pay" if len(estimates) > 1 else roles
    return f"{claim}, counted for the stand-in" if is_borrowed else claim


def _in_a_line(row: Figure | None, occupation: Occupation) -> str:
    """Return a count for the status report, with whom it was counted for."""
    if row is None:
        return NOT_COUNTED
    return f"{whole(row.value)} (official, {row.period}, {counted_for(row, occupation)})"


def _counted(name: str, row: Figure | None, occupation: Occupation) -> ImpactRow:
    if row is None:
        return ImpactRow(name, "Not counted", "", "No statistical office counts this job.")
    return ImpactRow(
        name,
        whole(row.value),
        OFFICIAL,
        "",
        row.period,
        counted_for(row, occupation),
        row.dataset,
    )


def _roles(employed: Figure, displaced: int, is_borrowed: bool) -> ImpactRow:
    return ImpactRow(
        "Work that can run without people, in full roles",
        _about(employed.value * displaced / 100),
        ESTIMATE,
        f"{whole(employed.value)} people × {displaced}% of the week. It is work, not dismissals."
        f"{_borrowed_note(employed) if is_borrowed else ''}",
    )


def _borrowed_note(employed: Figure) -> str:
    return (
        f" The people are {in_sentence(employed.published_title)}, who stand in for a job that "
        "nobody counts; its own number is likely smaller."
    )


def _wages(employed: Figure, wage: Figure, displaced: int) -> ImpactRow:
    return ImpactRow(
        "Pay for that work, a year",
        _dollars(employed.value * wage.value * displaced / 100),
        ESTIMATE,
        f"{'At least this, as the wage is capped. ' if wage.is_capped else ''}In US dollars; the "
        "middle wage stands in for the mean.",
    )


def _formula(employed: Figure, wage: Figure, displaced: int) -> str:
    total = employed.value * wage.value
    return (
        f"{whole(employed.value)} people × {money(wage.value)} median yearly wage "
        f"({wage.period}) = {_dollars(total)} a year in pay; × {displaced}% = "
        f"{_dollars(total * displaced / 100)}."
    )


def _given(each: Impact) -> ImpactRow:
    kind = OFFICIAL if each.is_official else ESTIMATE
    return ImpactRow(each.name, each.value, kind, each.source, field=each.field)


def _about(value: float) -> str:
    """Return an estimate with no more digits than it bears: two."""
    if value < 10:
        return "fewer than 10" if value else "none"
    digits = len(str(int(value))) - 2
    return f"about {whole(round(value, -digits))}"


def _dollars(value: float) -> str:
    for size, word in ((1e12, "trillion"), (1e9, "billion"), (1e6, "million")):
        if value >= size:
            return f"${value / size:,.1f} {word}"
    return money(value)
