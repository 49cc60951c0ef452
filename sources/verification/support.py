"""Whether the findings cited for a line support it, in full or in part, or say otherwise."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from .figures import Figure, FigureKind, figures
from .meaning import directions, is_negative, occupations, quantities, stems, weight
from .model import Backing, Finding, Support
from .names import places

SAME_SUBJECT = 0.5  # share of a line's words that a finding without a figure must have
TOLD = 2.0  # and the weight that they must have together
ROUGH = 0.12  # a figure said to be rough may be off by this share
FEW_DIGITS = 4  # of a figure, trailing zeros aside, that show by themselves what it is about
FAR = 1.35  # "over 100" is no fair word for more than 135
_SPAN = re.compile(r"\b((?:19|20)\d\d)\s?(?:-|–|to|and)\s?((?:19|20)?\d\d)\b")
_UNIVERSAL = re.compile(
    r"\b(?:all|every|each|always|never|no|none|any|only|cannot|entire|whole)\b", re.IGNORECASE
)
_SHARES = (FigureKind.PERCENT, FigureKind.FRACTION, FigureKind.PROBABILITY, FigureKind.POINTS)
_UNITS = {
    "%": FigureKind.PERCENT,
    "percent": FigureKind.PERCENT,
    "per cent": FigureKind.PERCENT,
    "percentage points": FigureKind.POINTS,
    "probability": FigureKind.PROBABILITY,
    "times": FigureKind.MULTIPLE,
    "fold": FigureKind.MULTIPLE,
}


@dataclass(frozen=True, slots=True)
class Comparison:
    """What one finding does for a line: its backing, and the figures that it bears out."""

    backing: Backing
    figures: frozenset[int] = frozenset()


def compare(text: str, found: Sequence[Figure], finding: Finding) -> Comparison | None:
    """Return what a finding does for a line, or None where it speaks of something else.

    Takes   the line's text and its figures, names and bound numbers left out.
    """
    if not finding.locator.strip():
        return None
    said = " ".join((finding.text, finding.subject, finding.quantity))
    shared = stems(text) & (stems(said) | stems(finding.source.replace("-", " ")))
    if _speaks_of_other(text, said):
        return None
    numbers = [figure for figure in found if figure.kind is not FigureKind.PAST_YEAR]
    if numbers or any(figure.kind is FigureKind.PAST_YEAR for figure in found):
        answer = _compare_figures(text, found, finding, said, shared)
        if answer:
            return answer
    if numbers:
        return None
    return _compare_words(text, finding, said, shared)


def _speaks_of_other(text: str, said: str) -> bool:
    """Return whether both name an occupation, a place or a quantity, and not the same."""
    for name in (occupations, places, quantities):
        mine, theirs = name(text), name(said)
        if mine and theirs and not mine & theirs:
            return True
    return False


def _compare_figures(
    text: str, found: Sequence[Figure], finding: Finding, said: str, shared: frozenset[str]
) -> Comparison | None:
    theirs = _figures_of(finding)
    if not theirs:
        return None
    borne: set[int] = set()
    used: list[Figure] = []
    doubtful: list[tuple[Figure, list[Figure]]] = []
    for index, figure in enumerate(found):
        fits = [other for other in theirs if _same_kind(figure, other, said)]
        agreed = [other for other in fits if agrees(figure, other, finding)]
        if agreed and (shared or _is_telling(figure)):
            borne.add(index)
            used += agreed
        elif fits and _is_about_the_same(figure, text, shared):
            # The year of a finding dates it; it says nothing against a forecast for a later one.
            dated = str(finding.year) if figure.kind is FigureKind.FUTURE_YEAR else ""
            doubtful.append((figure, [other for other in fits if other.words != dated]))
    # A figure of the finding that another figure of the line gives is not against this one.
    against = next(
        ((figure, other) for figure, fits in doubtful for other in fits if other not in used),
        None,
    )
    opposed = _opposed(text, said)
    if opposed and (borne or against) and weight(shared) >= 1.0:
        return _against(finding, f"The source points the other way: {finding.text}")
    if against and (
        against[0].kind is not FigureKind.PAST_YEAR
        or not _is_side_note(against[0], text, found, borne)
    ):
        return _against(
            finding, f"The line says {against[0].words}; the source says {against[1].words}."
        )
    if not borne:
        return None
    needed = [i for i, figure in enumerate(found) if figure.kind is not FigureKind.PAST_YEAR]
    whole = all(index in borne for index in needed)
    support = Support.FULL if whole else Support.PARTIAL
    words = ", ".join(found[index].words for index in sorted(borne))
    return Comparison(
        Backing(finding, support, f"The source gives {words} at {finding.locator}."),
        frozenset(borne),
    )


def _is_telling(figure: Figure) -> bool:
    """Return whether a figure has so many digits that it can hardly agree by chance."""
    return len(re.sub(r"\D|0+\D*$", "", figure.words)) >= FEW_DIGITS


def _is_side_note(year: Figure, text: str, found: Sequence[Figure], borne: set[int]) -> bool:
    """Return whether a year is no part of what the finding dates."""
    return not borne and len(found) > 1


def _against(finding: Finding, reason: str) -> Comparison:
    return Comparison(Backing(finding, Support.CONTRADICTION, reason))


def _is_about_the_same(figure: Figure, text: str, shared: frozenset[str]) -> bool:
    """Return whether line and finding share enough for different figures to be a contradiction."""
    mine = stems(text)
    return weight(shared) >= 1.5 and weight(shared) >= 0.34 * weight(mine)


def _figures_of(finding: Finding) -> list[Figure]:
    """Return the figures of a finding: the recorded value, or what its text holds."""
    read = list(figures(finding.text))
    if finding.year is not None:
        read.append(
            Figure(FigureKind.PAST_YEAR, finding.year, finding.year, 0, 0, str(finding.year))
        )
    read += [_year for _year in _spans(finding.text)]
    if finding.value is None:
        return read
    unit = finding.unit.strip().lower()
    kind = _UNITS.get(unit) or (
        FigureKind.MONEY if re.match(r"[$€£¥]|usd|eur|gbp|dollars", unit) else FigureKind.COUNT
    )
    words = f"{finding.value:g} {finding.unit}".strip()
    years = [
        figure
        for figure in read
        if figure.kind in (FigureKind.PAST_YEAR, FigureKind.FUTURE_YEAR, FigureKind.DURATION)
    ]
    return [Figure(kind, finding.value, finding.value, 0, 0, words), *years]


def _spans(text: str) -> list[Figure]:
    """Return the lengths of the spans of years that a text names: ten years for 2024 to 2034."""
    found = []
    for start, end in _SPAN.findall(text):
        last = int(end) if len(end) == 4 else int(start[:2] + end)
        for year in (int(start), last):
            kind = FigureKind.PAST_YEAR if year < 2026 else FigureKind.FUTURE_YEAR
            found.append(Figure(kind, year, year, 0, 0, str(year)))
        found.append(
            Figure(
                FigureKind.DURATION,
                last - int(start),
                last - int(start),
                0,
                0,
                f"{last - int(start)} years",
                unit="year",
            )
        )
    return found


def _same_kind(figure: Figure, other: Figure, said: str) -> bool:
    """Return whether two figures can be compared; a share may be given as a probability."""
    if figure.kind in _SHARES:
        as_probability = other.kind is FigureKind.COUNT and 0 < other.value <= 1
        return other.kind in _SHARES or as_probability
    if figure.kind in (FigureKind.FUTURE_YEAR, FigureKind.PAST_YEAR):
        return other.kind in (FigureKind.FUTURE_YEAR, FigureKind.PAST_YEAR)
    if figure.kind is FigureKind.DURATION:
        return other.kind is figure.kind and figure.unit == other.unit
    return other.kind is figure.kind


def agrees(figure: Figure, other: Figure, finding: Finding) -> bool:
    """Return whether a figure of a line is a fair way to give a figure of a finding."""
    theirs, mine = other.value, figure.value
    if (
        figure.kind in _SHARES
        and other.kind in (FigureKind.COUNT, FigureKind.PROBABILITY)
        and theirs <= 1
    ):
        theirs *= 100
    if figure.kind in (FigureKind.PAST_YEAR, FigureKind.FUTURE_YEAR):
        return mine == theirs or figure.high == theirs
    if figure.high != figure.value and other.high == other.value:
        return min(figure.value, figure.high) <= theirs <= max(figure.value, figure.high)
    slack = max(figure.step / 2, finding.tolerance or 0.0) + 1e-9
    if figure.kind is FigureKind.FRACTION:
        slack = max(slack, 4.0)
    if figure.exactness == -1:  # "over": the finding is more, though not much more
        return mine - slack <= theirs <= mine * FAR
    if figure.exactness == 1:
        return mine / FAR <= theirs <= mine + slack
    if figure.exactness == 2:
        return abs(mine - theirs) <= max(slack, ROUGH * abs(theirs))
    if figure.step >= mine / 2 and figure.kind in _SHARES:
        slack = min(slack, 0.5)  # "10 percent" is exact to the unit, not to the ten
    return abs(mine - theirs) <= min(
        slack,
        max(0.05 * abs(theirs), finding.tolerance or 0.0, 1e-9) if figure.step >= 10 else slack,
    )


def _opposed(text: str, said: str) -> str:
    """Return the pair of poles of which line and finding name opposite ones, or nothing."""
    mine, theirs = directions(text), directions(said)
    return next((name for name in mine if theirs.get(name, mine[name]) != mine[name]), "")


def _compare_words(
    text: str, finding: Finding, said: str, shared: frozenset[str]
) -> Comparison | None:
    """Compare a line without a figure with a finding: enough words in common, and the same way."""
    mine = stems(text)
    covered = weight(shared) / (weight(mine) or 1.0)
    opposed = _opposed(text, said)
    if opposed and covered >= 0.4 and weight(shared) >= TOLD:
        return _against(finding, f"The source points the other way: {finding.text}")
    if covered < SAME_SUBJECT or weight(shared) < TOLD:
        if covered >= 0.35 and weight(shared) >= TOLD:
            return Comparison(
                Backing(
                    finding, Support.PARTIAL, f"The source speaks of a part of this: {finding.text}"
                )
            )
        return None
    if is_negative(text) != is_negative(said) and covered >= 0.6:
        return _against(finding, f"One of the two denies what the other says: {finding.text}")
    return Comparison(
        Backing(finding, Support.FULL, f"The source says so at {finding.locator}: {finding.text}")
    )


def bears_out_absolutes(comparison: Comparison) -> bool:
    """Return whether a full support is itself absolute, so that absolute wording may stay."""
    finding = comparison.backing.finding
    return comparison.backing.support is Support.FULL and bool(_UNIVERSAL.search(finding.text))
