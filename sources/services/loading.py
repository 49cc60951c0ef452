"""Bringing the sources of the files, and one for every data set, into the database."""

from pathlib import Path

from django.db import transaction

from occupations.dossiers import DossierError
from occupations.models import Dataset, Occupation

from ..files import SOURCE_DIR, FindingFile, SourceFile, read_sources
from ..models import Finding, Source

SAID = ("publisher", "title", "year", "url", "kind", "finds", "via")
FOUND = ("quantity", "subject", "value", "unit", "year", "tolerance", "locator")


@transaction.atomic
def load_sources(folder: Path = SOURCE_DIR) -> int:
    """Load every source file that changed, and give each data set a source; return how many.

    What editors changed by hand stays until the file itself changes. Reach is never touched,
    unless the address is another one.
    Raises  DossierError with file, line and what was expected; nothing is written then.
    """
    files = list(read_sources(folder))
    datasets = {row.key: row for row in Dataset.objects.all()}
    slugs = dict(Occupation.objects.values_list("slug", "pk"))
    known = {row.key: row for row in Source.objects.all()}
    for said in files:
        row = known.get(said.key, Source(key=said.key))
        if row.digest != said.digest:
            _load(row, said, datasets, slugs)
    _for_datasets(datasets.values())
    return Source.objects.count()


def _load(row: Source, said: SourceFile, datasets, slugs) -> None:
    if said.dataset and said.dataset not in datasets:
        raise DossierError(f"{said.file}: there is no data set {said.dataset!r}")
    if row.url != said.url:
        row.reach, row.failures, row.checked_at = Source.Reach.UNKNOWN, 0, None
    for name in SAID:
        setattr(row, name, getattr(said, name))
    row.dataset = datasets.get(said.dataset)
    row.digest = said.digest
    Source.objects.filter(dataset=row.dataset, dataset__isnull=False).exclude(pk=row.pk).update(
        dataset=None
    )
    row.save()
    kept = [_finding(row, each, said.file, slugs).pk for each in said.findings]
    row.findings.filter(is_from_file=True).exclude(pk__in=kept).delete()


def _finding(source: Source, said: FindingFile, file: str, slugs) -> Finding:
    """Write one finding; the same sentence about the same job is the same finding."""
    if said.occupation and said.occupation not in slugs:
        place = f"{file}, line {said.line}"
        raise DossierError(f"{place}: there is no occupation {said.occupation!r}")
    values = {name: getattr(said, name) for name in FOUND} | {"is_from_file": True}
    found, _ = Finding.objects.update_or_create(
        source=source,
        occupation_id=slugs.get(said.occupation),
        text=said.text,
        defaults=values,
    )
    return found


def _for_datasets(datasets) -> None:
    """Give a source to each data set that no file describes."""
    described = set(Source.objects.filter(dataset__isnull=False).values_list("dataset", flat=True))
    for dataset in datasets:
        if dataset.pk in described:
            continue
        source = source_of(dataset)
        Source.objects.update_or_create(
            key=source.key,
            defaults={name: getattr(source, name) for name in (*SAID, "dataset")},
        )


def source_of(dataset: Dataset) -> Source:
    """Return the unsaved source of a data set that no file describes."""
    return Source(
        key=dataset.key,
        publisher=dataset.publisher,
        title=dataset.title,
        year=dataset.year,
        url=dataset.url,
        kind=Source.Kind.DATA,
        finds=f"{dataset.title}, {dataset.release}.",
        dataset=dataset,
    )
