"""Turn the publishers' raw files into the committed catalogue."""

from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from occupations.catalogue import CATALOGUE_DIR, CatalogueError
from occupations.catalogue.build import build


class Command(BaseCommand):
    help = "Build fixtures/catalogue/ from a folder of raw public data (see docs/catalogue.md)."
    requires_system_checks = []

    def add_arguments(self, parser):
        parser.add_argument("data_dir", type=Path, help="folder with one sub-folder per data set")
        parser.add_argument(
            "--to", type=Path, default=CATALOGUE_DIR, help="folder to write to (default: committed)"
        )

    def handle(self, *args, data_dir, to, **options):
        total = 0
        try:
            for name, count in build(data_dir, to):
                size = (to / f"{name}.csv").stat().st_size
                total += size
                self.stdout.write(f"{name}.csv: {count:,} rows, {size / 1e6:.2f} MB")
        except CatalogueError as error:
            raise CommandError(str(error)) from None
        self.stdout.write(self.style.SUCCESS(f"{total / 1e6:.2f} MB in all"))
