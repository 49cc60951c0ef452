"""Every address that a crawler should know, with the day on which its page last changed."""

from dataclasses import dataclass
from datetime import date

from django.urls import reverse

from occupations.models import Occupation, Sector


@dataclass(frozen=True, slots=True)
class Entry:
    """One address and, where we know it, the day of its last change."""

    path: str
    changed_on: date | None = None


def entries() -> list[Entry]:
    """Return all public pages, two queries."""
    jobs = [
        Entry(job.get_absolute_url(), job.updated_on)
        for job in Occupation.objects.only("slug", "updated_on")
    ]
    newest = max((job.changed_on for job in jobs if job.changed_on), default=None)
    lists = [
        Entry(reverse(name), newest)
        for name in ("home", "occupations:index", "occupations:changes")
    ]
    plain = [
        Entry(reverse(name))
        for name in ("method", "occupations:data", "sources:index", "occupations:sectors")
    ]
    sectors = [Entry(sector.get_absolute_url()) for sector in Sector.objects.only("slug")]
    return [*lists, *plain, *sectors, *jobs]
