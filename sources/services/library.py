"""The sources and their findings as lines are compared with them, read once for many pages."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from django.utils.text import slugify

from occupations.figures_text import figure
from occupations.models import Figure, FigureKind, Occupation
from occupations.page.where import WherePage
from occupations.prose import SourceNote

from .. import verification
from ..models import Citation, Source
from ..models import Finding as FindingRow

UNITS = {
    FigureKind.EMPLOYMENT: "people",
    FigureKind.EMPLOYMENT_PROJECTED: "people",
    FigureKind.OPENINGS: "openings a year",
    FigureKind.PROJECTED_GROWTH: "%",
    FigureKind.WAGE_CHANGE: "points",
    **dict.fromkeys(
        (
            FigureKind.MEDIAN_WAGE,
            FigureKind.WAGE_P10,
            FigureKind.WAGE_P25,
            FigureKind.WAGE_P75,
            FigureKind.WAGE_P90,
        ),
        "$ a year",
    ),
}


@dataclass
class Library:
    """Sources by what leads to them; findings by source, those about one job apart."""

    sources: dict[str, Source] = field(default_factory=dict)
    by_dataset: dict[int, Source] = field(default_factory=dict)
    by_name: dict[str, Source] = field(default_factory=dict)
    by_address: dict[str, Source] = field(default_factory=dict)
    findings: dict[int, list[FindingRow]] = field(default_factory=dict)
    printed: dict[str, dict] = field(default_factory=dict)

    @classmethod
    def read(cls) -> "Library":
        """Return all sources with all their findings, two queries."""
        found = cls()
        for source in Source.objects.order_by("pk"):
            found.sources[source.key] = source
            found.printed[source.key] = _printed(source)
            found.by_name[source.name or source.publisher] = source
            found.findings[source.pk] = []
            if source.dataset_id:
                found.by_dataset[source.dataset_id] = source
            if source.url:
                found.by_address[source.url] = source
        for row in FindingRow.objects.order_by("pk"):
            found.findings[row.source_id].append(row)
        return found

    def of_note(self, note: SourceNote) -> Source | None:
        """Return the source that a dossier's note describes: by address, key or name."""
        return (
            self.by_address.get(note.url)
            or self.sources.get(slugify(note.name))
            or self.by_name.get(note.name)
        )

    def found_by(self, source: Source, occupation: Occupation) -> list[verification.Finding]:
        """Return what a source finds in general and about this occupation."""
        return [
            as_finding(row, source)
            for row in self.findings[source.pk]
            if row.occupation_id in (None, occupation.pk)
        ]

    def official(self, rows: Iterable[Figure]) -> list[tuple[str, verification.Finding]]:
        """Return the official figures as findings, each with the figure as it is printed."""
        return [
            (figure(row.kind, row.value, row.is_capped), self._official(row, source))
            for row in rows
            if row.kind in UNITS and (source := self.by_dataset.get(row.dataset_id))
        ]

    def _official(self, row: Figure, source: Source) -> verification.Finding:
        name = row.get_kind_display()
        printed = figure(row.kind, row.value, row.is_capped)
        return verification.Finding(
            source=source.key,
            text=f"{name}, {row.published_title}: {printed}.",
            locator=f"{name}, {row.period}, code {row.published_for}",
            quantity=name,
            subject=row.published_title,
            value=row.value,
            unit=UNITS[row.kind],
            year=int(row.period[:4]) if row.period[:4].isdigit() else None,
            kind=verification.Kind(source.kind),
            is_reachable=source.is_reachable,
            year_published=source.year,
        )

    def regions(self, where: WherePage | None) -> list[tuple[str, verification.Finding]]:
        """Return which regions are readiest and least ready, as findings, each with its name.

        The readiness of a region is our mean of the countries that the data set has.
        """
        source = self.by_dataset.get(where.readiness.pk) if where and where.readiness else None
        if source is None or len(where.readiest) < 2:
            return []
        said = (("readiest", *where.readiest[0]), ("least ready", *where.readiest[-1]))
        return [
            (
                region,
                verification.Finding(
                    source=source.key,
                    text=f"{region} is the {place} region for AI.",
                    locator=f"{source.title}, mean of the region's countries: {readiness:.2f}",
                    subject=region,
                    kind=verification.Kind(source.kind),
                    is_reachable=source.is_reachable,
                    year_published=source.year,
                ),
            )
            for place, region, readiness in said
        ]

    def id_of(self, source: Source, finding: verification.Finding) -> int | None:
        """Return the primary key of a stored finding; an official figure has none."""
        said = finding.locator, finding.text
        rows = self.findings[source.pk]
        return next((row.pk for row in rows if (row.locator, row.text) == said), None)

    def attached(self, row: Citation) -> verification.Finding:
        """Return what a person attached to a line: a stored finding, or the excerpt they gave."""
        source = next(each for each in self.sources.values() if each.pk == row.source_id)
        for finding in self.findings[source.pk]:
            if finding.pk == row.finding_id:
                return as_finding(finding, source)
        return as_finding(FindingRow(text=row.excerpt, locator=row.locator), source)


def _printed(source: Source) -> dict:
    """Return what a page prints of a source."""
    return {
        "pk": source.pk,
        "publisher": source.publisher,
        "title": source.title,
        "year": source.year,
        "kind": source.kind,
        "finds": source.finds,
        "is_dead": not source.is_reachable,
        "dataset": source.dataset_id,
    }


def as_finding(row: FindingRow, source: Source) -> verification.Finding:
    """Return a stored finding as the value that the pass compares lines with."""
    return verification.Finding(
        source=source.key,
        text=row.text,
        locator=row.locator,
        quantity=row.quantity,
        subject=row.subject,
        value=row.value,
        unit=row.unit,
        year=row.year,
        tolerance=row.tolerance,
        kind=verification.Kind(source.kind),
        is_reachable=source.is_reachable,
        year_published=source.year,
    )
