"""Read and write the catalogue's files: strictly, and with the same bytes each time."""

import csv
import hashlib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from .columns import CATALOGUE_DIR, WORDING_DIR, CatalogueError, Table
from .tables import TABLES


def read_table(name: str, folder: Path | None = None) -> Iterator[dict]:
    """Yield the rows of a catalogue file as dicts of parsed values, in file order.

    Each row also holds its line in the file under "line".
    Raises  CatalogueError with file, line, column and what was expected.
    """
    table = TABLES[name]
    path = table.path(folder)
    try:
        with path.open(encoding="utf-8", newline="") as file:
            yield from _rows(table, path.name, csv.reader(file, strict=True))
    except FileNotFoundError:
        raise CatalogueError(f"{path.name}: the file is missing from {path.parent.name}/") from None
    except UnicodeDecodeError as error:
        raise CatalogueError(f"{path.name}: not UTF-8 text ({error.reason})") from None


def _rows(table: Table, file: str, reader) -> Iterator[dict]:
    names = [column.name for column in table.columns]
    try:
        header = next(reader, [])
        if header != names:
            raise CatalogueError(f"{file}, line 1: expected the columns {', '.join(names)}")
        for cells in reader:
            yield _row(table, file, reader.line_num, cells)
    except csv.Error as error:
        raise CatalogueError(f"{file}, line {reader.line_num}: broken CSV ({error})") from None


def _row(table: Table, file: str, line: int, cells: list[str]) -> dict:
    if len(cells) != len(table.columns):
        raise CatalogueError(
            f"{file}, line {line}: {len(cells)} cells, expected {len(table.columns)}"
        )
    row: dict[str, object] = {"line": line}
    for column, cell in zip(table.columns, cells, strict=True):
        try:
            row[column.name] = column.parse(cell)
        except ValueError:
            shown = cell if len(cell) <= 40 else cell[:40] + "…"
            raise CatalogueError(
                f"{file}, line {line}, column {column.name}: {shown!r}, expected {column.expected}"
            ) from None
    return row


def write_table(name: str, rows: Iterable[Mapping], folder: Path) -> int:
    """Write rows as the catalogue file, sorted, and return how many there were.

    Floats are written with the fewest digits that keep six significant ones, so that building
    twice gives the same bytes.
    """
    names = [column.name for column in TABLES[name].columns]
    lines = sorted([_cell(row[key]) for key in names] for row in rows)
    with TABLES[name].path(folder).open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(names)
        writer.writerows(lines)
    return len(lines)


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else f"{value:.6g}"
    return str(value)


SUFFIXES = {".csv", ".yaml"}


def fingerprint(folders: Iterable[Path] = (WORDING_DIR, CATALOGUE_DIR)) -> str:
    """Return one SHA-256 over the names and bytes of all catalogue files."""
    digest = hashlib.sha256()
    for folder in folders:
        for path in sorted(each for each in folder.glob("*.*") if each.suffix in SUFFIXES):
            digest.update(path.name.encode())
            digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()
