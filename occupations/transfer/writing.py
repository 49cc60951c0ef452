"""Write a table for people to take along, safe to open in a spreadsheet. Pure."""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence

import openpyxl
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

from .cells import escaped


def csv_bytes(columns: Sequence[str], rows: Iterable[Mapping]) -> bytes:
    """Return the rows as CSV: UTF-8 with a mark that spreadsheets look for, every text safe."""
    file = io.StringIO(newline="")
    writer = csv.writer(file)
    writer.writerow(columns)
    for row in rows:
        writer.writerow([escaped(_text(row.get(column))) for column in columns])
    return b"\xef\xbb\xbf" + file.getvalue().encode()


def xlsx_bytes(columns: Sequence[str], rows: Iterable[Mapping], title: str) -> bytes:
    """Return the rows as XLSX; a text is stored as a text, whatever it begins with."""
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet(title=title[:31])
    sheet.append(list(columns))
    for row in rows:
        sheet.append([_cell(sheet, row.get(column)) for column in columns])
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def _cell(sheet, value):
    if isinstance(value, int | float) and not isinstance(value, bool):
        return value
    cell = WriteOnlyCell(sheet, ILLEGAL_CHARACTERS_RE.sub("", escaped(_text(value))))
    cell.data_type = "s"
    return cell


def _text(value) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:.10g}" if isinstance(value, float) else str(value)
