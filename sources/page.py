"""What rests on a source: lines, scores, figures, outside opinions, countries, and their jobs."""

from collections import Counter
from collections.abc import Iterable
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
from occupations.page.datasets import ALSO, USES, datasets
from occupations.page.where import UNDER_REVIEW
from occupations.page.world import world
from occupations.scoring import BARRIER_NAMES, PRINCIPLE_NAMES, SIGNAL_NAMES

from .models import Citation, Finding, PageLine, Source
from .services.loading import source_of
from .verification import Support

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

    source: Source
    dataset: Dataset | None
    rests: str
    uses: tuple[Use, ...]
    also: str
    is_under_review: bool
    findings: tuple[Finding, ...]
    spots: tuple[tuple[str, str, str], ...]  # country, readiness and exposure as printed


@dataclass(frozen=True, slots=True)
class SourceRow:
    """A source in the list and, in words, what rests on it."""

    source: Source
    rests: str


@dataclass(frozen=True, slots=True)
class SourceGroup:
    """The sources of one kind."""

    name: str
    rows: tuple[SourceRow, ...]


def source_groups() -> tuple[SourceGroup, ...]:
    """Return all sources by kind with what rests on each, nine queries."""
    lines, marked, rated = _lines(), _marked(), _rated()
    printed = {row.dataset.pk: row.uses for row in datasets()}
    known = list(Source.objects.select_related("dataset"))
    known += _without_row({source.dataset_id for source in known})
    groups = []
    for kind in Source.Kind:
        rows = [
            SourceRow(
                source,
                _rests(
                    lines.get(source.pk, 0),
                    marked.get(source.pk, 0) + rated.get(source.dataset_id, 0),
                    printed.get(source.dataset_id, ""),
                ),
            )
            for source in known
            if source.kind == kind
        ]
        groups.append(SourceGroup(kind.label, tuple(rows)))
    return tuple(group for group in groups if group.rows)


def _rests(lines: int, scores: int, numbers: str = "") -> str:
    """Return what rests on a source: "14 lines and 3 scores; also …", or nothing."""
    counts = ((lines, "line"), (scores, "score"))
    said = [f"{whole(n)} {name}{'' if n == 1 else 's'}" for n, name in counts if n]
    return "; ".join(part for part in (list_words(said) if said else "", numbers) if part)


def find_source(key: str) -> Source | None:
    """Return the source of a key, or of the data set that has the key."""
    found = Source.objects.filter(Q(key=key) | Q(dataset__key=key)).select_related("dataset")
    if sources := sorted(found, key=lambda source: source.key != key):
        return sources[0]
    dataset = Dataset.objects.filter(key=key).first()
    return source_of(dataset) if dataset else None


def _without_row(known: set[int]) -> list[Source]:
    return [source_of(dataset) for dataset in Dataset.objects.exclude(pk__in=known - {None})]


def source_page(source: Source) -> SourcePage:
    """Return what rests on a source, nine queries; one to three more where countries do."""
    dataset = source.dataset
    groups = (
        {
            "figures": _figures(dataset),
            "values": _opinions(dataset),
            "ratings": _ratings(dataset),
            "countries": _countries(dataset),
        }
        if dataset
        else {}
    )
    totals = {key: sum(use.count for use in uses) for key, uses in groups.items()}
    said = [
        f"{whole(totals[key])} {single if totals[key] == 1 else several}"
        for key, (single, several) in USES.items()
        if totals.get(key)
    ]
    lines, scores = _lines(source).get(source.pk, 0), _scores(source)
    uses = (
        Use("Line of a job page", "Claim", lines),
        Use("Score", "With a rating from it", scores),
        *(use for found in groups.values() for use in found),
    )
    rests = [part for part in (_rests(lines, scores), list_words(said) if said else "") if part]
    return SourcePage(
        source,
        dataset,
        "; also ".join(rests),
        tuple(use for use in uses if use.count),
        ALSO.get(dataset.key, "") if dataset else "",
        bool(dataset) and dataset.key in UNDER_REVIEW,
        tuple(source.findings.select_related("occupation")) if source.pk else (),
        _spots() if totals.get("countries") else (),
    )


def jobs_on(source: Source) -> QuerySet[Occupation]:
    """Return the jobs with a line, a figure, an outside opinion or a published rating from it."""
    dataset = source.dataset
    ratings = Rating.objects.filter(dataset=dataset, assessment__status=Status.PUBLISHED)
    found = Q(pk__in=Citation.objects.filter(source=source.pk).values("occupation"))
    if dataset:
        found |= (
            Q(pk__in=Figure.objects.filter(dataset=dataset).values("occupation"))
            | Q(pk__in=IndexValue.objects.filter(index__dataset=dataset).values("occupation"))
            | Q(pk__in=ratings.values("assessment__occupation"))
        )
    return Occupation.objects.filter(found).order_by("title", "pk")


def lines_on(source: Source, jobs: Iterable[Occupation]) -> dict[int, list[int]]:
    """Return the numbers of the lines that rest on a source, by job; two queries."""
    pks = [job.pk for job in jobs]
    backed = Citation.objects.filter(source=source.pk, occupation__in=pks).exclude(line_key="")
    backed = backed.exclude(support__in=("", Support.CONTRADICTION))
    cited = set(backed.values_list("occupation", "line_key"))
    rows = PageLine.objects.on_pages().filter(occupation__in=pks, key__in={key for _, key in cited})
    found: dict[int, list[int]] = {}
    for job, key, number in rows.order_by("number").values_list("occupation", "key", "number"):
        if (job, key) in cited:
            found.setdefault(job, []).append(number)
    return found


def _lines(source: Source | None = None) -> dict[int, int]:
    """Return how many lines rest on each source: a finding backs them, whole or in part."""
    rows = Citation.objects.exclude(line_key="").exclude(support__in=("", Support.CONTRADICTION))
    if source is not None:
        rows = rows.filter(source=source.pk)
    lines = rows.order_by().values_list("source", "occupation", "line_key").distinct()
    return dict(Counter(source for source, _, _ in lines))


def _marked() -> dict[int, int]:
    """Return how many jobs have a rating whose reason names each source."""
    rows = Citation.objects.exclude(mark="").order_by().values_list("source")
    return dict(rows.annotate(Count("occupation", distinct=True)))


def _rated() -> dict[int, int]:
    """Return how many published assessments have a rating from each data set."""
    rows = Rating.objects.filter(assessment__status=Status.PUBLISHED, dataset__isnull=False)
    return dict(rows.order_by().values_list("dataset").annotate(Count("assessment", distinct=True)))


def _scores(source: Source) -> int:
    """Return how many published scores rest on a source, two queries."""
    marked = Citation.objects.filter(source=source.pk).exclude(mark="")
    rated = Rating.objects.filter(
        assessment__status=Status.PUBLISHED, dataset=source.dataset, dataset__isnull=False
    )
    return (
        marked.values("occupation").distinct().count()
        + rated.values("assessment").distinct().count()
    )


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
