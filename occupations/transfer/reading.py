"""Read a table that somebody brings, with a sentence for everything that is wrong. Pure."""

import csv
import io
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import openpyxl

from .cells import unescaped

MOST_BYTES = 1024 * 1024
MOST_UNPACKED = 16 * 1024 * 1024
MOST_FILES = 100  # in the archive that an XLSX file is
MOST_ROWS = 500
LONGEST_CELL = 5_000


class TableError(ValueError):
    """The file cannot be read as a table; the message says why."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row with the number that a spreadsheet shows for it, and its cells by column."""

    number: int
    cells: dict[str, str]


def read_table(name: str, content: bytes, columns: Sequence[str]) -> list[Row]:
    """Return the rows of a CSV or XLSX file; rows without any text are left out.

    Takes   its name, which says what it is, its bytes, and the columns that it must have.
    Raises  TableError when it is neither, too large, or its columns are others.
    """
    if len(content) > MOST_BYTES:
        raise TableError(f"The file has {len(content):,} bytes; at most {MOST_BYTES:,} are read.")
    kind = name.lower().rpartition(".")[2]
    if kind not in ("csv", "xlsx"):
        raise TableError("The file has to be a .csv or an .xlsx.")
    rows = _csv(content) if kind == "csv" else _xlsx(content)
    head = [cell.strip() for cell in next(rows, (0, []))[1]]
    while head and not head[-1]:
        head.pop()
    missing = [column for column in columns if column not in head]
    if missing:
        raise TableError(f"The first row has to name the columns. Missing: {', '.join(missing)}.")
    if unknown := [column for column in head if column not in columns]:
        raise TableError(f"Unknown columns: {', '.join(unknown)[:200]}.")
    if len(set(head)) != len(head):
        raise TableError("A column stands twice in the first row.")
    return list(_named(rows, head))


def _named(rows: Iterator[tuple[int, list[str]]], head: list[str]) -> Iterator[Row]:
    count = 0
    for number, cells in rows:
        if not any(cell.strip() for cell in cells):
            continue
        count += 1
        if count > MOST_ROWS:
            raise TableError(f"The table has more than {MOST_ROWS} rows.")
        if any(cell.strip() for cell in cells[len(head) :]):
            raise TableError(f"Row {number} has more cells than there are columns.")
        if any(len(cell) > LONGEST_CELL for cell in cells):
            raise TableError(f"A cell of row {number} has more than {LONGEST_CELL:,} characters.")
        filled = cells + [""] * (len(head) - len(cells))
        yield Row(number, {name: unescaped(cell) for name, cell in zip(head, filled, strict=False)})


def _csv(content: bytes) -> Iterator[tuple[int, list[str]]]:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise TableError(f"The file is not UTF-8: byte {error.start + 1} is no text.") from None
    if "\0" in text:
        raise TableError("The file holds NUL bytes; it is no CSV.")
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    number = 0
    try:
        for number, cells in enumerate(reader, 1):
            yield number, cells
    except csv.Error as error:
        raise TableError(f"Row {number + 1} is no CSV: {error}.") from None


def _xlsx(content: bytes) -> Iterator[tuple[int, list[str]]]:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = archive.infolist()
            unpacked = sum(entry.file_size for entry in entries)
        if len(entries) > MOST_FILES or unpacked > MOST_UNPACKED:
            raise TableError("The file unpacks to more than a table of this kind can be.")
        book = openpyxl.load_workbook(io.BytesIO(content), read_only=True)
        sheet = book.worksheets[0]
        for number, row in enumerate(sheet.iter_rows(max_row=MOST_ROWS * 4, max_col=64), 1):
            yield number, [_text(cell, number) for cell in row]
    except TableError:
        raise
    except Exception as error:  # openpyxl lets many kinds through, and none is our mistake
        raise TableError(
            f"The file is no XLSX that we can read ({type(error).__name__})."
        ) from None


def _text(cell, number: int) -> str:
    if cell.data_type == "f":
        raise TableError(f"Row {number} holds a formula; only values are read.")
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:.10g}"
    return str(value)
