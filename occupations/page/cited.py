"""The publications that a page's words name, each with the lines and marks that rest on it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace

from django.utils.text import slugify

from ..dossiers.language import names_source
from ..prose import SourceNote
from .contents import GROUPS
from .rows import Cite, RatingTable
from .verdict import Line

KINDS = {
    "occupation": "About this job",
    "core": "Core sources, about work and AI in general",
    "framework": "Framework, for how we reason",
}
SECTION_NAMES = {"answer": "Answer"} | {
    section.key: section.name for group in GROUPS for section in group.sections
}


@dataclass(frozen=True, slots=True)
class CitedSource:
    """A publication, the lines that name it, and the ratings whose reason names it."""

    note: SourceNote
    anchor: str
    year: str  # empty where the title says it
    lines: tuple[Line, ...]
    marks: tuple[str, ...]
    key: str  # of its own page; empty without one


@dataclass(frozen=True, slots=True)
class CitedGroup:
    """The publications of one kind."""

    name: str
    sources: tuple[CitedSource, ...]


def all_lines(value: object) -> Iterator[Line]:
    """Yield every line in the words of a page, wherever it stands in them."""
    if isinstance(value, Line):
        yield value
    elif isinstance(value, Mapping):
        yield from all_lines(tuple(value.values()))
    elif isinstance(value, tuple):
        for item in value:
            yield from all_lines(item)
    elif is_dataclass(value):
        for item in fields(value):
            yield from all_lines(getattr(value, item.name))


def cited_groups(
    notes: Iterable[SourceNote],
    lines: Iterable[Line],
    tables: Iterable[RatingTable],
    keys: Mapping[str, str],
) -> tuple[CitedGroup, ...]:
    """Return the publications by kind, each kind in the order of the dossier.

    Takes   the key of a publication's own page by how sentences name it.
    """
    lines = sorted(lines, key=lambda line: line.number)
    rows = [row for table in tables for row in table.rows]
    found = [(note.kind, _cited(note, lines, rows, keys.get(note.name, ""))) for note in notes]
    groups = (
        CitedGroup(name, tuple(source for key, source in found if key == kind))
        for kind, name in KINDS.items()
    )
    return tuple(group for group in groups if group.sources)


def _cited(note: SourceNote, lines, rows, key: str) -> CitedSource:
    return CitedSource(
        note,
        anchor(note.name),
        str(note.year) if note.year and str(note.year) not in note.title else "",
        tuple(line for line in lines if names_source(line.whole, note.name)),
        tuple(row.name for row in rows if names_source(row.reason, note.name)),
        key,
    )


def anchor(name: str) -> str:
    """Return the id of a publication on the page."""
    return f"source-{slugify(name)}"


def with_cites(tables: Iterable[RatingTable], notes: Sequence[SourceNote]):
    """Return the tables of ratings, each rating with the publications that its reason names."""
    return tuple(
        replace(table, rows=tuple(replace(row, cites=_cites(row, notes)) for row in table.rows))
        for table in tables
    )


def _cites(row, notes: Sequence[SourceNote]) -> tuple[Cite, ...]:
    return tuple(
        Cite(note.name, anchor(note.name)) for note in notes if names_source(row.reason, note.name)
    )
