"""`manage.py check_links`: ask every source's address whether it is still there."""

import time
from urllib.parse import urlsplit

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from sources.models import Source
from sources.reach import Answer, ask
from sources.services.reaching import DEAD_AFTER, note_answer

PAUSE_S = 1.0  # between two requests to one host


class Command(BaseCommand):
    help = (
        "Ask the address of each source once: one request a second and host, to public hosts only. "
        f"A source is dead when it failed in {DEAD_AFTER} runs in a row; approvals that rest on it "
        "are then void."
    )

    def add_arguments(self, parser):
        parser.add_argument("keys", nargs="*", metavar="KEY", help="these sources only")

    def handle(self, *args, keys, **options):
        sources = Source.objects.exclude(url="").order_by("key")
        if keys:
            sources = sources.filter(key__in=keys)
            if missing := set(keys) - set(sources.values_list("key", flat=True)):
                raise CommandError(f"There is no source {', '.join(sorted(missing))}.")
        found = [(source, self._ask(source)) for source in sources]
        if found and not any(answer.is_answered for _, answer in found):
            raise CommandError("No address answered. Is this machine online? Nothing was written.")
        now = timezone.now()
        for source, answer in found:
            change = note_answer(source, answer, now)
            moved = f" {change.before} -> {source.reach}." if change.is_change else ""
            pages = f" {change.pages} pages were read again." if change.pages else ""
            self.stdout.write(f"{source.key}: {answer.note}{moved}{pages}")

    def _ask(self, source: Source) -> Answer:
        """Return what the address answers, after a pause where its host was asked just now."""
        host, asked = urlsplit(source.url).hostname, self.__dict__.setdefault("asked", {})
        wait = asked.get(host, 0.0) + PAUSE_S - time.monotonic() if host in asked else 0.0
        if wait > 0:
            time.sleep(wait)
        agent = f"JobRisk link check (+{settings.SITE_ORIGIN}/sources/)"
        answer = ask(source.url, agent, is_local_allowed=settings.LINKS_TO_LOCAL)
        asked[host] = time.monotonic()
        return answer
