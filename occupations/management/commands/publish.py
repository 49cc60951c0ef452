"""Publish the job pages that an edit has outdated, and write pages as files."""

from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from tqdm import tqdm

from occupations.models import Occupation, PublishedPage
from occupations.published.files import remove_others, write_page
from occupations.published.publishing import kept, page_of


class Command(BaseCommand):
    help = "Render every job page that is not current; with --to also write all of them as files."

    def add_arguments(self, parser):
        parser.add_argument(
            "--to", type=Path, help="folder for <slug>/index.html and .gz, as a web server wants"
        )

    def handle(self, *args, to, **options):
        if settings.DEBUG:
            raise CommandError("A developer's server keeps no pages: unset DEBUG to publish.")
        slugs = list(Occupation.objects.order_by("slug").values_list("slug", flat=True))
        rendered = written = 0
        for slug in tqdm(slugs, desc="Publishing", unit="page", file=self.stderr._out):
            _, page = kept(slug)
            if page is None:
                page = page_of(slug)
                rendered += page is not None
            if to and page:
                written += write_page(to, slug, page)
        PublishedPage.objects.exclude(slug__in=slugs).delete()
        said = f"Rendered {rendered:,} of {len(slugs):,} pages"
        if to:
            removed = len(list(remove_others(to, set(slugs))))
            said += f", wrote {written:,} to {to} and removed {removed:,}"
        self.stdout.write(self.style.SUCCESS(f"{said}."))
