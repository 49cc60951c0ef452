"""The data sets and how much of the site rests on each."""

from dataclasses import dataclass

from django.db.models import Count

from ..figures_text import whole
from ..models import Country, Dataset, Figure, IndexValue, Rating, Status
from ..naming import list_words

USES = {
    "figures": ("official figure", "official figures"),
    "values": ("outside opinion", "outside opinions"),
    "ratings": ("published rating", "published ratings"),
    "countries": ("country value", "country values"),
}


@dataclass(frozen=True, slots=True)
class DatasetRow:
    """A data set and, in words, what rests on it."""

    dataset: Dataset
    uses: str


def datasets() -> tuple[DatasetRow, ...]:
    """Return all data sets with the counts of what rests on them, six queries."""
    ratings = Rating.objects.filter(assessment__status=Status.PUBLISHED)
    counts = {
        "figures": _counted(Figure.objects, "dataset"),
        "values": _counted(IndexValue.objects, "index__dataset"),
        "ratings": _counted(ratings, "dataset"),
        "countries": _added(
            _counted(Country.objects, "readiness_dataset"),
            _counted(Country.objects, "exposure_dataset"),
        ),
    }
    return tuple(DatasetRow(row, _uses(row.pk, counts)) for row in Dataset.objects.all())


def _counted(rows, owner: str) -> dict[int, int]:
    found = rows.order_by().values_list(owner).annotate(Count("pk"))
    return {key: count for key, count in found if key}


def _added(one: dict[int, int], two: dict[int, int]) -> dict[int, int]:
    return {key: one.get(key, 0) + two.get(key, 0) for key in one | two}


def _uses(key: int, counts: dict[str, dict[int, int]]) -> str:
    said = []
    for use, (single, several) in USES.items():
        count = counts[use].get(key, 0)
        if count:
            said.append(f"{whole(count)} {single if count == 1 else several}")
    return list_words(said) if said else ""
