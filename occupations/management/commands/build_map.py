"""Draw static/map.svg from the outlines in the catalogue."""

from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand

from occupations.catalogue import read_table
from occupations.catalogue.outlines import map_svg

MAP = Path(settings.BASE_DIR) / "static" / "map.svg"


class Command(BaseCommand):
    help = "Draw static/map.svg, the outlines of every country, from fixtures/catalogue/."
    requires_system_checks = []

    def handle(self, *args, **options):
        drawn = map_svg((row["iso3"], row["path"]) for row in read_table("countries"))
        MAP.write_text(drawn, encoding="utf-8")
        self.stdout.write(f"{MAP.name}: {len(drawn) / 1e3:.1f} KB")
