"""Write the published dossier of an occupation as its YAML file."""

from django.core.management.base import BaseCommand, CommandError

from occupations.dossiers import DossierError, dossier_text
from occupations.loading.dossiers import stored_dossier


class Command(BaseCommand):
    help = "Print an occupation's published dossier in the form of its file, byte for byte."

    def add_arguments(self, parser):
        parser.add_argument("slug")

    def handle(self, *args, slug, **options):
        try:
            text = dossier_text(stored_dossier(slug))
        except DossierError as error:
            raise CommandError(str(error)) from None
        self.stdout.write(text, ending="")
