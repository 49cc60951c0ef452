"""Import a release of the O*NET database as its publisher hands it out."""

import re
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError
from tqdm import tqdm

from occupations.onet_import import CATALOGUE_RELEASE, Change, Report, import_release, some
from occupations.onet_release import ReleaseError, read_release

# The publisher's own name for the folder: "db_30_1_text".
FOLDER_NAME = re.compile(r"db_([0-9]{2})_([0-9])(_text)?")
RELEASE_NUMBER = re.compile(r"[0-9]{2}\.[0-9]")


class Command(BaseCommand):
    help = (
        "Import an O*NET release: the folder of tab-text files from onetcenter.org, unpacked. "
        "All of it or, when a row is wrong, nothing. Published assessments stay as they are."
    )

    def add_arguments(self, parser):
        parser.add_argument("folder", type=Path, help="the folder that holds the files")
        parser.add_argument(
            "--release", help="the release's number, such as 30.1, when the folder does not say it"
        )

    def handle(self, *args, folder, release, **options):
        number = release or number_of(folder) or CATALOGUE_RELEASE
        if not RELEASE_NUMBER.fullmatch(number):
            raise CommandError(f"--release is {number!r}, expected a number such as 30.1.")
        try:
            found = read_release(folder, self._watch)
        except (ReleaseError, OSError) as error:
            raise CommandError(f"{error}. Nothing was written.") from None
        report = import_release(found, number)
        self.stdout.write(f"O*NET {number} from {folder}")
        for change in report.changes:
            self.stdout.write(line_of(change))
        for file in found.absent:
            self.stdout.write(f"  {file:<24} not there: what the site has of it stays as it was")
        self._close(report)

    def _watch(self, name, rows):
        # None: a bar on a terminal, nothing elsewhere.
        return tqdm(rows, desc=name, unit=" rows", disable=None, leave=False)

    def _close(self, report: Report):
        if report.unknown:
            self.stdout.write(
                self.style.WARNING(
                    f"Codes without an occupation here, left out: {len(report.unknown):,} "
                    f"({some(report.unknown)})"
                )
            )
        if report.search_rows is not None:
            self.stdout.write(f"Search was rebuilt: {report.search_rows:,} rows.")
        touched = any(not change.is_nothing for change in report.changes)
        closing = "Imported." if touched else "Nothing was new."
        self.stdout.write(self.style.SUCCESS(closing))


def number_of(folder: Path) -> str | None:
    found = FOLDER_NAME.fullmatch(folder.resolve().name)
    return f"{found[1]}.{found[2]}" if found else None


def line_of(change: Change) -> str:
    """Return a line of the summary: the file, its rows, what changed, and what to know of it."""
    counts = [f"{what}: {count:,}" for what, count in change.counts.items() if count]
    told = "; ".join([", ".join(counts)] * bool(counts) + [change.note] * bool(change.note))
    return f"  {change.file:<24} {change.rows:>9,} rows  {told or 'nothing new'}"
