"""Check dossier files without writing anything."""

from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from occupations.dossiers import DOSSIER_DIR, DossierError
from occupations.loading.dossier_checks import check_dossiers


class Command(BaseCommand):
    help = "Check dossiers: form, scores, bindings, weights, polarity, language. Writes nothing."

    def add_arguments(self, parser):
        parser.add_argument("folder", type=Path, nargs="?", default=DOSSIER_DIR)

    def handle(self, *args, folder, **options):
        try:
            count, faults = check_dossiers(folder)
        except DossierError as error:
            raise CommandError(str(error)) from None
        for fault in faults:
            self.stderr.write(fault)
        if faults:
            raise CommandError(f"{len(faults)} faults in {count} dossiers.")
        self.stdout.write(self.style.SUCCESS(f"{count} dossiers are sound."))
