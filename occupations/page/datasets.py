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
# What the recipe and the catalogue take from a data set without keeping its numbers row by row.
ALSO = {
    "onet-30-1": "titles, codes, other names, related jobs and the tasks of every baseline",
    "eloundou-gpts-are-gpts": "exposure and automation labels of the tasks of every baseline",
    "parshall-cdr-task-ratings": "importance and ratings of the tasks of every baseline",
    "anthropic-economic-index": "observed use of AI for the tasks of every baseline",
    "onet-work-activity-importance-29-1": "profiles of work activities",
    "crosswalks": "the way from one register's codes to another's",
    "openai-signals": "shares of messages by work activity",
    "world-atlas": "outlines of countries",
    "country-codes": "names and regions of countries",
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
    return tuple(DatasetRow(row, _uses(row, counts)) for row in Dataset.objects.all())


def _counted(rows, owner: str) -> dict[int, int]:
    found = rows.order_by().values_list(owner).annotate(Count("pk"))
    return {key: count for key, count in found if key}


def _added(one: dict[int, int], two: dict[int, int]) -> dict[int, int]:
    return {key: one.get(key, 0) + two.get(key, 0) for key in one | two}


def _uses(dataset: Dataset, counts: dict[str, dict[int, int]]) -> str:
    said = []
    for use, (single, several) in USES.items():
        count = counts[use].get(dataset.pk, 0)
        if count:
            said.append(f"{whole(count)} {single if count == 1 else several}")
    also = ALSO.get(dataset.key)
    counted = list_words(said) if said else ""
    return "; also ".join(part for part in (counted, also) if part)
