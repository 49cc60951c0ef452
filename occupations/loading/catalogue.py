"""Load every table of the catalogue in order, in one transaction."""

from collections.abc import Callable, Iterator
from pathlib import Path

from django.db import connection, transaction

from .. import search
from ..baseline import Baselines
from ..catalogue import CATALOGUE_DIR, WORDING_DIR, fingerprint
from ..dossiers import DOSSIER_DIR
from ..evidence import evidence
from ..models import CatalogueLoad
from ..published.invalidation import invalidate_all
from . import baselines as assessments
from . import names, numbers
from .dossiers import load_dossiers
from .rows import Rows
from .scores import show_current_scores

SOURCE_DIR = DOSSIER_DIR.parent / "sources"
FOLDERS = (WORDING_DIR, CATALOGUE_DIR, DOSSIER_DIR, SOURCE_DIR)


def is_loaded() -> bool:
    """Return whether the database holds the catalogue as it is committed now."""
    last = CatalogueLoad.objects.order_by("pk").last()
    return last is not None and last.fingerprint == fingerprint(FOLDERS)


def load_catalogue(
    catalogue: Path | None = None, wording: Path | None = None, with_lines: bool = True
) -> Iterator[tuple[str, int]]:
    """Load the catalogue and yield what was loaded and how many rows, step by step.

    Takes   `with_lines`: False leaves the pass over the pages' lines to `manage.py verify`, and
            the queue empty until then. It takes the longest by far.
    All steps are one transaction: exhaust the iterator, or nothing is written.
    Raises  CatalogueError with file, line, column and what was expected; nothing is written then.
    """
    rows = Rows(catalogue, wording)
    baselines = Baselines.from_rows(rows)
    counts: dict[str, int] = {}
    with transaction.atomic():
        _take_the_time_it_needs()
        for name, step in STEPS.items():
            if name == LINES:
                # Pages show the countries of the latest load, so it has to be there by now.
                load = CatalogueLoad.objects.create(fingerprint=fingerprint(FOLDERS), counts=counts)
                if not with_lines:
                    continue
            counts[name] = step(rows, baselines)
            yield name, counts[name]
        load.counts = counts
        load.save(update_fields=["counts"])


LINES = "lines checked"
# Name of each step and what it does, in the order of what rests on what.
Step = Callable[[Rows, Baselines], int]
STEPS: dict[str, Step] = {
    "sectors": lambda rows, _: names.load_sectors(rows),
    "data sets": lambda rows, _: numbers.load_datasets(rows),
    "occupations": lambda rows, _: names.load_occupations(rows),
    "roles": lambda rows, _: names.load_roles(rows),
    "aliases": lambda rows, _: names.load_aliases(rows),
    "codes": lambda rows, _: names.load_codes(rows),
    "related occupations": lambda rows, _: names.load_related(rows),
    "activities": lambda rows, _: numbers.load_activities(rows),
    "task records": lambda rows, _: numbers.load_statements(rows),
    "activity shares": lambda _, baselines: numbers.load_occupation_activities(baselines),
    "elements": lambda rows, _: numbers.load_elements(rows),
    "profiles": lambda rows, _: numbers.load_profiles(rows),
    "figures": lambda rows, _: numbers.load_figures(rows),
    "outside indices": lambda rows, _: numbers.load_indices(rows),
    "index values": lambda rows, _: numbers.load_index_values(rows),
    "countries": lambda rows, _: numbers.load_countries(rows),
    "baseline assessments": assessments.load_baselines,
    "sources": lambda *_: evidence().load_sources(),
    "dossiers": lambda *_: load_dossiers(),
    "current scores": lambda *_: show_current_scores(),
    "search terms": lambda *_: search.rebuild_terms(),
    LINES: lambda *_: evidence().verify_all(),
    "pages to publish": lambda *_: invalidate_all(),
}


def _take_the_time_it_needs() -> None:
    """Lift the time limits that protect readers, for this transaction alone."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SET LOCAL statement_timeout = 0")
            cursor.execute("SET LOCAL idle_in_transaction_session_timeout = 0")
