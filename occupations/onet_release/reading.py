"""Reading a release, and stopping at the first thing in it that is wrong."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from .columns import Column
from .keeping import KEEP
from .lines import ReleaseError, read_lines
from .records import Release
from .tables import OCCUPATIONS, TABLES, Table


def read_release(
    folder: Path, watch: Callable[[str, Iterable], Iterable] = lambda name, rows: rows
) -> Release:
    """Return everything in the release that the site can use.

    Takes   the folder, and a function that may count the rows of each file as they pass.
    Raises  ReleaseError with file, line, column and what was expected.
    """
    folder = Path(folder)
    if not folder.is_dir():
        raise ReleaseError(f"{folder} is not a folder; name the one that holds {OCCUPATIONS!r}")
    missing = [table for table in TABLES if not (folder / table.file).is_file()]
    required = [table.file for table in missing if table.is_required]
    if required:
        raise ReleaseError(f"{folder} holds no {' and no '.join(map(repr, required))}")
    release = Release(absent=tuple(table.file for table in missing))
    for table in TABLES:
        if table not in missing:
            rows = counted(release, table.file, read_table(folder / table.file, table))
            KEEP[table.file](release, watch(table.file, rows))
            if table.is_required and not release.rows[table.file]:
                raise ReleaseError(f"{table.file} has no rows, expected at least one")
    return release


def counted(release: Release, file: str, rows: Iterable[tuple]) -> Iterator[tuple]:
    for row in rows:
        release.rows[file] += 1
        yield row


def read_table(path: Path, table: Table) -> Iterator[tuple]:
    """Return the values of the table's columns, row by row, in the order of `table.columns`.

    The file's own columns may stand in any order, and others may stand between them.
    """
    lines = read_lines(path)
    header = read_header(lines, table)
    keys = [index for index, column in enumerate(table.columns) if column.name in table.key]
    seen: dict[tuple, int] = {}
    for line, fields in lines:
        if len(fields) != len(header):
            raise ReleaseError(
                f"{table.file}, line {line}: {len(fields)} fields, "
                f"expected {len(header)} as in the header"
            )
        texts = dict(zip(header, fields, strict=True))
        row = read_row(table, line, texts)
        if keys:
            key = tuple(row[index] for index in keys)
            if key in seen:
                name = table.key[-1]
                raise ReleaseError(
                    f"{table.file}, line {line}, column {name!r}: {texts[name]!r} "
                    f"stands already in line {seen[key]} with the same key, expected it once"
                )
            seen[key] = line
        yield row


def read_header(lines: Iterator[tuple[int, list[str]]], table: Table) -> list[str]:
    """Return the names of the file's columns, each once and those of the table among them."""
    _, header = next(lines, (0, []))
    if not header:
        raise ReleaseError(f"{table.file} is empty, expected a header row")
    for name in header:
        if header.count(name) > 1:
            raise ReleaseError(
                f"{table.file}, line 1, column {name!r}: stands twice, expected once"
            )
    for column in table.columns:
        if column.name not in header:
            raise ReleaseError(f"{table.file}, line 1: no column {column.name!r}, expected it here")
    return header


def read_row(table: Table, line: int, texts: dict[str, str]) -> tuple:
    """Return the values of one line, each right by itself and all of them together."""
    row = tuple(read_value(table, line, column, texts[column.name]) for column in table.columns)
    wrong = table.fault(row)
    if wrong:
        name, expected = wrong
        raise fault_in(table, line, name, texts[name], expected)
    return row


def read_value(table: Table, line: int, column: Column, text: str) -> object:
    try:
        return column.parse(text.strip())
    except ValueError:
        raise fault_in(table, line, column.name, text, column.expected) from None


def fault_in(table: Table, line: int, column: str, text: str, expected: str) -> ReleaseError:
    shown = text if len(text) <= 60 else f"{text[:60]}…"
    return ReleaseError(
        f"{table.file}, line {line}, column {column!r}: {shown!r}, expected {expected}"
    )
