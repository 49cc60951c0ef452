"""The one horizon: the year in which the displacement score, read as a chance, passes half."""

import math
from dataclasses import dataclass

from .inputs import finite_number, whole_number
from .parts import tidy

VERSION = "1.0"

WINDOW = 20  # years that the displacement score is read over
HORIZON_FORMULA = "h = −ln(1 − D/100) / 20; half of it after ln 2 / h years"


@dataclass(frozen=True, slots=True)
class Horizon:
    """When the chance passes one half, a site estimate; years are None where there is none."""

    version: str
    hazard: float | None  # per year; None when D is 100 and no finite hazard gives it
    half_year: float | None  # None when it lies beyond the window, or never comes
    base_year: int
    window: int
    text: str


def horizon(displacement: float, base_year: int, window: int = WINDOW) -> Horizon:
    """Return the year in which the chance of displacement passes one half, with the words to print.

    Reads D/100 as the chance over the window at a constant yearly hazard.

    Takes   the displacement score, 0–100; the year that the window starts in.
    Raises  ValueError when one of them is out of range.
    Source  ours
    """
    finite_number(displacement, "The displacement score", 0, 100)
    whole_number(base_year, "The base year", 1900, 3000)
    whole_number(window, "The window in years", 1, 100)
    if displacement == 100:
        text = f"already in {base_year}"
        return Horizon(VERSION, None, float(base_year), base_year, window, text)
    hazard = tidy(-math.log1p(-displacement / 100) / window)
    years = tidy(window * math.log(2) / -math.log1p(-displacement / 100)) if hazard else math.inf
    if years > window:
        text = f"beyond {base_year + window}"
        return Horizon(VERSION, hazard, None, base_year, window, text)
    half_year = tidy(base_year + years)
    text = f"around {int(half_year)}" if years >= 1 else f"already in {base_year}"
    return Horizon(VERSION, hazard, half_year, base_year, window, text)
