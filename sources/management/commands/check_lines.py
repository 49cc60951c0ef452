"""`manage.py check_lines`: lines as JSON on standard input, their verdicts on standard output."""

import io
import sys

from django.core.management.base import BaseCommand

from sources.verification.records import check_records


class Command(BaseCommand):
    help = "Give each line its verdict: JSON lines on standard input, JSON lines out, in order."
    requires_system_checks = []

    def handle(self, *args, **options):
        for record in check_records(_lines(sys.stdin)):
            self.stdout.write(record)


def _lines(stream):
    """Yield the lines of a stream; bytes that are no UTF-8 become a sign that they were not."""
    raw = getattr(stream, "buffer", None)
    if raw is None:
        yield from (line.rstrip("\r\n") for line in stream)
        return
    for line in io.TextIOWrapper(raw, encoding="utf-8-sig", errors="replace", newline="\n"):
        yield line.rstrip("\r\n")
