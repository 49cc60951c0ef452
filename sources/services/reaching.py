"""What follows from a source's address answering or not: its reach, and what rests on it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from occupations.models import Figure, Occupation, Status
from occupations.published.invalidation import invalidate

from ..models import Citation, Finding, Source
from ..reach import Answer, Outcome
from .passing import verify_all

DEAD_AFTER = 3  # runs in a row in which an address failed


@dataclass(frozen=True, slots=True)
class Change:
    """What a check made of a source."""

    source: Source
    before: str
    pages: int = 0

    @property
    def is_change(self) -> bool:
        return self.source.reach != self.before


def note_answer(source: Source, answer: Answer, at: datetime) -> Change:
    """Keep what a source's address answered; where it died or came back, read its lines again.

    A failure counts once a run, and an unclear answer neither counts nor forgives. A line whose
    approval rests on a source that died is voided by reading it again, and waits for a person.
    """
    before = source.reach
    if answer.outcome is Outcome.REACHABLE:
        source.reach, source.failures = Source.Reach.REACHABLE, 0
    elif answer.outcome is Outcome.FAILED:
        source.failures += 1
        if source.failures >= DEAD_AFTER:
            source.reach = Source.Reach.DEAD
    source.checked_at, source.answer = at, answer.note
    was_reachable = before != Source.Reach.DEAD
    with transaction.atomic():
        source.save(update_fields=["reach", "failures", "checked_at", "answer"])
        invalidate(sources=[source.pk])
    if was_reachable == source.is_reachable:
        return Change(source, before)
    pages = pages_on([source])
    verify_all(pages)
    return Change(source, before, len(pages))


@transaction.atomic
def source_changed(source: Source) -> int:
    """Read the pages that rest on an edited source again, and return how many that is.

    Call it where a source or one of its findings is saved, in the transaction that saves it. A
    data set of the catalogue stands behind all pages: that takes about a minute.
    """
    invalidate(sources=[source.pk])
    pages = pages_on([source])
    verify_all(pages)
    return len(pages)


def pages_on(sources: Iterable[Source]) -> list[int]:
    """Return the occupations whose pages compare a line with one of these sources, or cite it."""
    sources = list(sources)
    keys = [source.pk for source in sources]
    datasets = [source.dataset_id for source in sources if source.dataset_id]
    found = set(Citation.objects.filter(source__in=keys).values_list("occupation", flat=True))
    found |= set(Figure.objects.filter(dataset__in=datasets).values_list("occupation", flat=True))
    found |= set(
        Finding.objects.filter(source__in=keys, occupation__isnull=False).values_list(
            "occupation", flat=True
        )
    )
    # A dossier names its sources in words: which, the pass finds out by reading it.
    if any(source.kind != Source.Kind.DATA for source in sources):
        told = Occupation.objects.filter(dossiers__status=Status.PUBLISHED)
        found |= set(told.values_list("pk", flat=True))
    return sorted(found)
