"""The committed catalogue: how its files look, how they are built and how they are read.

Plain Python that loads without Django. `tables` knows every file and column, `build` turns the
publishers' raw files into them, and `read` hands them to whoever loads them.
"""

from .columns import CATALOGUE_DIR, WORDING_DIR, CatalogueError
from .files import fingerprint, read_table
from .tables import TABLES

__all__ = [
    "CATALOGUE_DIR",
    "TABLES",
    "WORDING_DIR",
    "CatalogueError",
    "fingerprint",
    "read_table",
]
