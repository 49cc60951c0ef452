"""The weights that the measures learnt, read from the tables beside this file.

A table opens with lines that start with "#": what was learnt from what, under which licence. A
row is a feature and its weight for each answer; the feature "" holds the intercepts.
"""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

FOLDER = Path(__file__).parent / "tables"


@dataclass(frozen=True, slots=True)
class Table:
    """Weights of a logistic regression: one column for a yes-or-no, else one per answer."""

    intercepts: tuple[float, ...]
    weights: dict[str, tuple[float, ...]]

    def scores(self, features: dict[str, float]) -> tuple[float, ...]:
        """Return the log-odds of each answer; what the table does not know counts nothing."""
        totals = list(self.intercepts)
        for name, value in features.items():
            row = self.weights.get(name)
            if row:
                for column, weight in enumerate(row):
                    totals[column] += value * weight
        return tuple(totals)


@lru_cache(maxsize=8)
def table(name: str) -> Table:
    """Return a table by its file's name.

    Raises  ValueError when a row has not as many weights as the first.
    """
    weights: dict[str, tuple[float, ...]] = {}
    for line in (FOLDER / f"{name}.tsv").read_text(encoding="utf-8").splitlines():
        if line.startswith("#\t") or not line:
            continue
        feature, *row = line.split("\t")
        weights[feature] = tuple(map(float, row))
    intercepts = weights.pop("")
    if any(len(row) != len(intercepts) for row in weights.values()):
        raise ValueError(f"The table {name} has rows of different lengths.")
    return Table(intercepts, weights)
