"""Publish the curated assessments and the prose of the dossier files."""

from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from occupations.dossiers import DOSSIER_DIR, DossierError
from occupations.loading.dossiers import load_dossiers


class Command(BaseCommand):
    help = "Load fixtures/dossiers/*.yaml; what did not change keeps its version."

    def add_arguments(self, parser):
        parser.add_argument("folder", type=Path, nargs="?", default=DOSSIER_DIR)

    def handle(self, *args, folder, **options):
        try:
            count = load_dossiers(folder)
        except DossierError as error:
            raise CommandError(f"{error}. Nothing was written.") from None
        self.stdout.write(self.style.SUCCESS(f"{count} dossiers are loaded."))
