"""What rests on a source: figures, outside opinions, ratings, countries, and their jobs."""

from dataclasses import dataclass

from django.db.models import Count, Q, QuerySet

from occupations.figures_text import whole
from occupations.models import (
    Country,
    Dataset,
    Figure,
    FigureKind,
    IndexValue,
    Occupation,
    Rating,
    Status,
)
from occupations.naming import list_words
from occupations.page.datasets import ALSO, USES
from occupations.page.where import UNDER_REVIEW
from occupations.page.world import world
from occupations.scoring import BARRIER_NAMES, PRINCIPLE_NAMES, SIGNAL_NAMES

NAMES = {
    "signal": ("Market signal", SIGNAL_NAMES),
    "barrier": ("Barrier", BARRIER_NAMES),
    "principle": ("Human-only factor", PRINCIPLE_NAMES),
    "growth": ("Growth", {"growth": "AI growth correlation"}),
}


@dataclass(frozen=True, slots=True)
class Use:
    """One kind of number that comes from the source, and how many of them there are."""

    name: str
    kind: str
    count: int


@dataclass(frozen=True, slots=True)
class SourcePage:
    """A source with all that rests on it, but the jobs."""

    dataset: Dataset
    rests: str
    uses: tuple[Use, ...]
    also: str
    is_under_review: bool
    spots: tuple[tuple[str, str, str], ...]  # country, readiness and exposure as printed


def source_page(dataset: Dataset) -> SourcePage:
    """Return what rests on a source, five queries; one to three more where countries do."""
    groups = {
        "figures": _figures(dataset),
        "values": _opinions(dataset),
        "ratings": _ratings(dataset),
        "countries": _countries(dataset),
    }
    totals = {key: sum(use.count for use in uses) for key, uses in groups.items()}
    said = [
        f"{whole(totals[key])} {single if totals[key] == 1 else several}"
        for key, (single, several) in USES.items()
        if totals[key]
    ]
    return SourcePage(
        dataset,
        list_words(said) if said else "",
        tuple(use for uses in groups.values() for use in uses if use.count),
        ALSO.get(dataset.key, ""),
        dataset.key in UNDER_REVIEW,
        _spots() if totals["countries"] else (),
    )


def jobs_on(dataset: Dataset) -> QuerySet[Occupation]:
    """Return the jobs with a figure, an outside opinion or a published rating from the source."""
    ratings = Rating.objects.filter(dataset=dataset, assessment__status=Status.PUBLISHED)
    return Occupation.objects.filter(
        Q(pk__in=Figure.objects.filter(dataset=dataset).values("occupation"))
        | Q(pk__in=IndexValue.objects.filter(index__dataset=dataset).values("occupation"))
        | Q(pk__in=ratings.values("assessment__occupation"))
    ).order_by("title", "pk")


def _figures(dataset: Dataset) -> list[Use]:
    found = dict(dataset.figures.order_by().values_list("kind").annotate(Count("pk")))
    return [Use(kind.label, "Official figure", found.get(kind, 0)) for kind in FigureKind]


def _opinions(dataset: Dataset) -> list[Use]:
    found = dataset.indices.order_by("position").annotate(count=Count("values"))
    return [Use(index.name, "Outside opinion", index.count) for index in found]


def _ratings(dataset: Dataset) -> list[Use]:
    found = (
        Rating.objects.filter(dataset=dataset, assessment__status=Status.PUBLISHED)
        .order_by("group", "kind")
        .values_list("group", "kind")
        .annotate(Count("pk"))
    )
    return [
        Use(NAMES[group][1].get(kind, kind), NAMES[group][0], count) for group, kind, count in found
    ]


def _countries(dataset: Dataset) -> list[Use]:
    counted = Country.objects.aggregate(
        ready=Count("pk", filter=Q(readiness_dataset=dataset)),
        exposed=Count("pk", filter=Q(exposure_dataset=dataset)),
    )
    return [
        Use("Readiness of a country", "Country value", counted["ready"]),
        Use("Exposure of a country", "Country value", counted["exposed"]),
    ]


def _spots() -> tuple[tuple[str, str, str], ...]:
    found = world()
    rows = ((place.name, found.spots[place.key]) for place in found.places)
    return tuple((name, spot.readiness, spot.exposure) for name, spot in rows)
