"""Load the committed catalogue into the database."""

import time
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError
from tqdm import tqdm

from occupations.catalogue import CatalogueError
from occupations.dossiers import DossierError
from occupations.loading import STEPS, is_loaded, load_catalogue


class Command(BaseCommand):
    help = "Load the catalogue: all of it or, when a row is wrong, nothing."

    def add_arguments(self, parser):
        parser.add_argument(
            "--if-needed", action="store_true", help="do nothing when it is loaded as committed"
        )
        parser.add_argument("--from", dest="folder", type=Path, help="another catalogue folder")
        parser.add_argument("--wording", type=Path, help="another folder of our own wording")

        parser.add_argument(
            "--without-lines",
            action="store_true",
            help="leave the lines of the pages to manage.py verify, which takes the longest",
        )

    def handle(self, *args, if_needed, folder, wording, without_lines, **options):
        if if_needed and is_loaded():
            self.stdout.write("The catalogue is loaded.")
            return
        started = time.monotonic()
        try:
            counts = self._load(folder, wording, not without_lines)
        except (CatalogueError, DossierError) as error:
            raise CommandError(f"{error}. Nothing was written.") from None
        seconds = time.monotonic() - started
        self.stdout.write(
            self.style.SUCCESS(f"Loaded {sum(counts.values()):,} rows in {seconds:.0f} s.")
        )

    def _load(self, folder, wording, with_lines) -> dict[str, int]:
        counts = {}
        with tqdm(total=len(STEPS), desc="Loading", unit="step", file=self.stderr._out) as bar:
            for name, count in load_catalogue(folder, wording, with_lines):
                counts[name] = count
                bar.set_postfix_str(f"{name} {count:,}")
                bar.update()
        return counts
