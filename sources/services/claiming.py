"""Claims: a line is one reviewer's while they work on it, and anybody's again when they stop."""

from datetime import timedelta

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from ..models import LineClaim, PageLine

LASTS = timedelta(minutes=10)


@transaction.atomic
def claim(line: PageLine, reviewer) -> LineClaim:
    """Claim a line, or renew the claim; the claim that stands is returned, whosever it is."""
    now = timezone.now()
    free = LineClaim.objects.filter(Q(reviewer=reviewer) | Q(expires_at__lte=now), line=line)
    if not free.update(reviewer=reviewer, expires_at=now + LASTS):
        LineClaim.objects.bulk_create(
            [LineClaim(line=line, reviewer=reviewer, expires_at=now + LASTS)],
            ignore_conflicts=True,  # another reviewer was quicker, and keeps it
        )
    return LineClaim.objects.select_related("reviewer").get(line=line)


def release(line: PageLine, reviewer) -> None:
    """Give a line back, if the reviewer has it."""
    LineClaim.objects.filter(line=line, reviewer=reviewer).delete()
