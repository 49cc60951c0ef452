"""The rows that a job page shows besides its assessment, read in a fixed number of queries."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.db.models import Count, Q

from .. import scoring
from ..models import Dataset, Figure, IndexValue, Occupation, Rating


@dataclass(frozen=True, slots=True)
class Rows:
    """Official figures, outside opinions, roles, and the jobs that tasks are borrowed from."""

    figures: tuple[Figure, ...]
    values: tuple[IndexValue, ...]
    roles: tuple[Occupation, ...]
    siblings: tuple[Occupation, ...]


def rows_of(occupation: Occupation, borrowed_from: Sequence[str] = ()) -> Rows:
    """Return the rows of an occupation, three queries.

    Takes   the O*NET-SOC codes of the jobs that its tasks are borrowed from.
    """
    values = occupation.opinions.select_related("index__dataset").order_by("index__position")
    kin = Occupation.objects.filter(Q(parent=occupation) | Q(onetsoc__in=borrowed_from))
    return Rows(
        figures_of(occupation),
        tuple(values),
        tuple(each for each in kin if each.parent_id == occupation.pk),
        tuple(each for each in kin if each.onetsoc in borrowed_from),
    )


def figures_of(occupation: Occupation) -> tuple[Figure, ...]:
    """Return the official figures with their data sets, one query."""
    return tuple(occupation.figures.select_related("dataset"))


def own_percentile(score: float) -> float:
    """Return the place of the score among all scored jobs, 0–100; equal scores share the middle."""
    counts = Occupation.objects.scored().aggregate(
        below=Count("pk", filter=Q(score__lt=score)),
        equal=Count("pk", filter=Q(score=score)),
        every=Count("pk"),
    )
    return (counts["below"] + counts["equal"] / 2) / (counts["every"] or 1) * 100


def as_opinions(values: Iterable[IndexValue]) -> list[scoring.Opinion]:
    """Return the outside opinions as values to compare."""
    return [
        scoring.Opinion(
            value.index.key,
            value.index.name,
            value.value,
            value.percentile,
            value.index.higher_means,
            value.index.year,
            value.index.publisher,
        )
        for value in values
    ]


def sources_of(rows: Rows, ratings: Iterable[Rating]) -> tuple[Dataset, ...]:
    """Return the data sets behind the figures, the opinions and the ratings, each once."""
    found = [row.dataset for row in rows.figures]
    found += [value.index.dataset for value in rows.values]
    found += [rating.dataset for rating in ratings if rating.dataset]
    unique = {dataset.pk: dataset for dataset in found}
    return tuple(sorted(unique.values(), key=lambda row: (row.publisher, row.title)))
