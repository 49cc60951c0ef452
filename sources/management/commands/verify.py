"""`manage.py verify`: read the lines of pages again."""

from django.core.management.base import BaseCommand, CommandError
from django.db.models import Q

from occupations.models import Occupation
from sources.services import verify_all
from sources.verification import VERSION


class Command(BaseCommand):
    help = "Read every line of these pages again, or of all; decisions stay where nothing changed."

    def add_arguments(self, parser):
        parser.add_argument("slugs", nargs="*", metavar="SLUG", help="these jobs only")
        parser.add_argument(
            "--if-needed",
            action="store_true",
            help="only pages that these rules have not read yet",
        )

    def handle(self, *args, slugs, if_needed, **options):
        jobs = Occupation.objects.scored()
        if slugs:
            jobs = Occupation.objects.filter(slug__in=slugs)
            if missing := set(slugs) - set(jobs.values_list("slug", flat=True)):
                raise CommandError(f"There is no job {', '.join(sorted(missing))}.")
        if if_needed:
            jobs = jobs.filter(Q(page_pass__isnull=True) | ~Q(page_pass__version=VERSION))
        pks = list(jobs.values_list("pk", flat=True))
        lines = verify_all(pks) if pks else 0
        self.stdout.write(self.style.SUCCESS(f"Read {lines:,} lines of {len(pks):,} pages."))
