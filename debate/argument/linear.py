"""A sum of weighted features, kept in whole numbers so that every machine gets the same."""

from collections.abc import Mapping

UNIT = 1000  # a feature of 1.0, and a result of 1.0


def units(value: float) -> int:
    """Return a feature's value in thousandths, rounded."""
    return round(value * UNIT)


def weigh(features: Mapping[str, float], weights: Mapping[str, int]) -> int:
    """Return the sum of features × weights, in thousandths of a weight's unit.

    Takes   weights in hundredths, as the tables hold them.
    """
    return (
        sum(units(value) * weights[name] for name, value in features.items() if name in weights)
        // 100
    )


def squash(points: int) -> int:
    """Return 0–1000 for any sum: 500 at 0, and the ends are approached but not reached.

    It takes nothing but whole numbers, so that no machine's mathematics library has a say.
    """
    return (UNIT + points * UNIT // (UNIT + abs(points))) // 2
