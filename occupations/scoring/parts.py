"""Numbers that are printed side by side and must add up as printed."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

DUST = 9  # decimals kept in exact results: below that, binary fractions leave only dust


@dataclass(frozen=True, slots=True)
class Part:
    """One row of a breakdown: its exact points and the points as printed."""

    name: str
    key: str
    points: float
    shown: float
    note: str = ""


def tidy(value: float) -> float:
    """Return the value to nine decimals, so that 47.999999999999 is 48 everywhere."""
    return round(value, DUST) + 0.0


def to_print(value: float, decimals: int = 1) -> float:
    """Return the value as it is printed: rounded once, halves away from 0."""
    unit = 10**decimals
    units = math.floor(tidy(abs(value) * unit) + 0.5)
    return math.copysign(units, value) / unit + 0.0


def add_up(values: Sequence[float], total: float, decimals: int = 1) -> tuple[float, ...]:
    """Return the values as printed, so that they add up to the printed total.

    Each is rounded down, then those with the largest remainders go up one unit until the sum is
    there; a value that is exact at this precision, such as 0, therefore stays as it is.

    Takes   the total as printed, less than one unit away from what the values add up to.
    Raises  ValueError when it is further away.
    Source  ours
    """
    unit = 10**decimals
    scaled = [tidy(value * unit) for value in values]
    units = [math.floor(value) for value in scaled]
    missing = round(total * unit) - sum(units)
    by_remainder = sorted(range(len(units)), key=lambda i: (units[i] - scaled[i], i))
    loose = [i for i in by_remainder if scaled[i] != units[i]]
    if not 0 <= missing <= len(loose):
        raise ValueError(f"The parts do not reach the total {total}: pass the rounded sum of them.")
    for i in loose[:missing]:
        units[i] += 1
    return tuple(count / unit for count in units)


def make_parts(rows: Sequence[tuple], total: float) -> tuple[Part, ...]:
    """Return the rows as parts whose printed points add up to the printed total.

    Takes   (name, key, exact points, note) per row.
    """
    shown = add_up([row[2] for row in rows], total)
    return tuple(
        Part(name, key, tidy(points), printed, note)
        for (name, key, points, note), printed in zip(rows, shown, strict=True)
    )
