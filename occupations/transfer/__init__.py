"""Tables that people take out and bring back, as CSV or XLSX. Pure: no rows, no Django."""

from .cells import escaped, unescaped
from .reading import Row, TableError, read_table
from .writing import csv_bytes, xlsx_bytes

__all__ = [
    "Row",
    "TableError",
    "csv_bytes",
    "escaped",
    "read_table",
    "unescaped",
    "xlsx_bytes",
]
