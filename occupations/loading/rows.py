"""The catalogue's rows, read once, and checked against one another before anything is written."""

from collections.abc import Iterable
from pathlib import Path

from ..catalogue import CATALOGUE_DIR, TABLES, WORDING_DIR, CatalogueError, read_table

# Table, column → the table and column in which the value has to stand.
REFERENCES = {
    ("aliases", "onetsoc"): ("occupations", "onetsoc"),
    ("codes", "onetsoc"): ("occupations", "onetsoc"),
    ("tasks", "onetsoc"): ("occupations", "onetsoc"),
    ("task_activities", "onetsoc"): ("occupations", "onetsoc"),
    ("task_activities", "iwa_id"): ("activities", "iwa_id"),
    ("message_shares", "iwa_id"): ("activities", "iwa_id"),
    ("figures", "onetsoc"): ("occupations", "onetsoc"),
    ("figures", "dataset"): ("datasets", "key"),
    ("indices", "dataset"): ("datasets", "key"),
    ("index_values", "onetsoc"): ("occupations", "onetsoc"),
    ("index_values", "index"): ("indices", "key"),
    ("profiles", "onetsoc"): ("occupations", "onetsoc"),
    ("contexts", "onetsoc"): ("occupations", "onetsoc"),
    ("related", "onetsoc"): ("occupations", "onetsoc"),
    ("related", "related"): ("occupations", "onetsoc"),
    ("roles", "parent"): ("occupations", "onetsoc"),
    ("roles", "stand_in"): ("occupations", "onetsoc"),
}
# Table → the columns that together stand only once.
KEYS = {
    "occupations": ("onetsoc",),
    "sectors": ("major_group",),
    "datasets": ("key",),
    "activities": ("iwa_id",),
    "elements": ("element_id",),
    "indices": ("key",),
    "roles": ("slug",),
    "aliases": ("onetsoc", "name"),
    "codes": ("onetsoc", "scheme", "code"),
    "tasks": ("onetsoc", "task_id"),
    "task_activities": ("onetsoc", "task_id", "iwa_id"),
    "figures": ("onetsoc", "kind"),
    "index_values": ("onetsoc", "index"),
    "profiles": ("onetsoc",),
    "contexts": ("onetsoc",),
    "related": ("onetsoc", "related"),
    "countries": ("iso3",),
    "message_shares": ("iwa_id",),
    "code_titles": ("code",),
}


class Rows:
    """All tables of a catalogue by name, each a list of parsed rows."""

    def __init__(self, catalogue: Path | None = None, wording: Path | None = None):
        self.folders = (wording or WORDING_DIR, catalogue or CATALOGUE_DIR)
        self.tables = {
            name: list(read_table(name, self.folders[0] if table.is_ours else self.folders[1]))
            for name, table in TABLES.items()
        }
        self._check_keys()
        self._check_references()

    def __call__(self, name: str) -> Iterable[dict]:
        return self.tables[name]

    def _check_keys(self) -> None:
        for name, columns in KEYS.items():
            seen: dict[tuple, int] = {}
            for row in self.tables[name]:
                key = tuple(row[column] for column in columns)
                if key in seen:
                    raise CatalogueError(
                        f"{name}.csv, line {row['line']}, column {columns[-1]}: "
                        f"{key[-1]!r} stands already in line {seen[key]}, expected it once"
                    )
                seen[key] = row["line"]

    def _check_references(self) -> None:
        for (name, column), (other, other_column) in REFERENCES.items():
            known = {row[other_column] for row in self.tables[other]}
            for row in self.tables[name]:
                if row[column] not in known:
                    raise CatalogueError(
                        f"{name}.csv, line {row['line']}, column {column}: {row[column]!r}, "
                        f"expected a value that stands in {other}.csv under {other_column}"
                    )
