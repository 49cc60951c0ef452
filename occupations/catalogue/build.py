"""Turn the publishers' raw files into the compact files of the catalogue."""

from collections.abc import Callable, Iterator
from pathlib import Path

from . import build_figures, build_indices, build_profiles, build_tasks, world
from .columns import CATALOGUE_DIR
from .files import write_table
from .raw import RawData

# Built file → the function that yields its rows.
BUILDERS: dict[str, Callable[[RawData], Iterator[dict]]] = {
    "occupations": build_profiles.occupations,
    "aliases": build_profiles.aliases,
    "codes": build_profiles.codes,
    "code_titles": build_profiles.code_titles,
    "related": build_profiles.related,
    "profiles": build_profiles.profiles,
    "contexts": build_profiles.contexts,
    "tasks": build_tasks.tasks,
    "task_activities": build_tasks.task_activities,
    "message_shares": build_tasks.message_shares,
    "labels": build_tasks.labels,
    "exposures": build_tasks.exposures,
    "figures": build_figures.figures,
    "index_values": build_indices.index_values,
    "countries": world.countries,
}


def build(data_dir: Path, folder: Path = CATALOGUE_DIR) -> Iterator[tuple[str, int]]:
    """Write every built file and yield its name and number of rows.

    Raises  CatalogueError when a raw file is missing.
    """
    raw = RawData(data_dir)
    folder.mkdir(parents=True, exist_ok=True)
    for name, rows in BUILDERS.items():
        yield name, write_table(name, rows(raw), folder)
