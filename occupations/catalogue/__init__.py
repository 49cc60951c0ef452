"""The committed catalogue: how its files look, how they are built and how they are read.

Plain Python that loads without Django. `tables` knows every file and column, `build` turns the
publishers' raw files into them, and `read` hands them to whoever loads them.
"""

from .tables import CATALOGUE_DIR, TABLES, WORDING_DIR, CatalogueError, fingerprint, read_table

__all__ = [
    "CATALOGUE_DIR",
    "TABLES",
    "WORDING_DIR",
    "CatalogueError",
    "fingerprint",
    "read_table",
]
