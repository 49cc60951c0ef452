"""The pass over pages: read every line, keep what came out, and what people decided about it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.db.models import Count
from django.utils import timezone

from occupations.models import Occupation
from occupations.page import (
    JobPage,
    assessment_of,
    job_page,
    published_versions,
    shown_results,
)
from occupations.published.invalidation import invalidate

from .. import verification
from ..models import Challenge, Citation, PageLine, PagePass
from .citing import citations_of
from .content import Passed, content_of, status_key, with_reviews
from .keeping import Changes, Stakes, keep
from .library import Library
from .lines import NOTHING, Given, asked_of, names_of
from .stakes import consequence_of, effects_of, readers_of

CHUNK = 100  # pages whose rows are written together


@dataclass(frozen=True, slots=True)
class Read:
    """A page that the pass has read, before anything is written."""

    occupation: Occupation
    page: JobPage
    passed: tuple[Passed, ...]
    stakes: Stakes
    content: dict


def read_page(
    occupation: Occupation, page: JobPage, library: Library, given: Given = NOTHING
) -> Read:
    """Return what the pass finds on a page; no query, nothing is written.

    Takes   an occupation loaded `for_page`, and its page with the words as they were written.
    """
    passed = tuple(
        Passed(asked.number, asked.original, verification.check(asked.line))
        for asked in asked_of(occupation, page, library, given)
    )
    texts = {each.number: each.original for each in passed}
    stakes = Stakes(consequence_of(page), readers_of(page), effects_of(page, texts))
    names = names_of(page, library)
    content = content_of(passed, stakes.consequence, library.printed, names)
    return Read(occupation, page, passed, stakes, content)


@transaction.atomic
def verify_occupation(occupation: Occupation) -> PagePass | None:
    """Read the lines of an occupation's page again, and return what the page shows of that.

    Locks   the page's lines. An approval whose words or sources changed is void, and that line
            alone waits again. None where the page has no score, and so no lines.
    """
    _verify([occupation.pk], Library.read())
    return PagePass.objects.filter(occupation=occupation).first()


def verify_all(pks: Iterable[int] | None = None) -> int:
    """Read the lines of these pages again, or of all, and return how many lines there are.

    Writes  lines, citations, voided decisions and passes, `CHUNK` pages at a time and each chunk
            in a transaction, and asks for new pages.
    """
    jobs = Occupation.objects.order_by("pk")
    if pks is not None:
        jobs = jobs.filter(pk__in=list(pks))
    wanted = list(jobs.values_list("pk", flat=True))
    library = Library.read()
    total = 0
    for start in range(0, len(wanted), CHUNK):
        with transaction.atomic():
            total += _verify(wanted[start : start + CHUNK], library)
    return total


def _verify(pks: list[int], library: Library) -> int:
    """Read a chunk of pages and write what came out; return how many lines they have."""
    rows, given, challenged = _rows(pks), _given(pks), _challenged(pks)
    changes, passes, now = Changes(), [], timezone.now()
    for occupation in Occupation.objects.for_page().filter(pk__in=pks).order_by("pk"):
        known = rows.get(occupation.pk, [])
        page = unread_page(occupation)
        if page is None:
            keep(occupation, (), known, None, now, changes)
            continue
        wordings = {row.key: row.wording for row in known if row.wording}
        read = read_page(occupation, page, library, Given(wordings, given.get(occupation.pk, {})))
        kept = keep(occupation, read.passed, known, read.stakes, now, changes)
        changes.citations += citations_of(read, library)
        states = {row.key: (row.state, row.readers) for row in kept}
        content = with_reviews(read.content, states, challenged.get(occupation.pk, 0))
        passes.append(_pass(occupation.pk, content, now))
    changes.write(pks)
    _write(passes, pks)
    invalidate(pks)
    return sum(len(each.content["lines"]) for each in passes)


def unread_page(occupation: Occupation) -> JobPage | None:
    """Return the page that readers get, with the words as they were written; None without score.

    Takes   an occupation loaded `for_page`.
    """
    results = shown_results(occupation)
    if not published_versions(results):
        return None
    assessment = assessment_of(results)
    return job_page(occupation, assessment, results) if assessment else None


def _rows(pks: list[int]) -> dict[int, list[PageLine]]:
    found: dict[int, list[PageLine]] = {}
    locked = PageLine.objects.select_for_update().filter(occupation__in=pks).order_by("pk")
    for row in locked:
        found.setdefault(row.occupation_id, []).append(row)
    return found


def _given(pks: list[int]) -> dict[int, dict[str, list[Citation]]]:
    """Return what people attached to lines, by page and key."""
    found: dict[int, dict[str, list[Citation]]] = {}
    for row in Citation.objects.filter(occupation__in=pks, by__isnull=False).order_by("pk"):
        found.setdefault(row.occupation_id, {}).setdefault(row.line_key, []).append(row)
    return found


def _challenged(pks: Iterable[int]) -> dict[int, int]:
    """Return how many challenges are open on each page."""
    opened = Challenge.objects.filter(occupation__in=pks, state=Challenge.State.OPEN)
    return dict(opened.order_by().values_list("occupation").annotate(Count("pk")))


def _pass(pk: int, content: dict, now: datetime) -> PagePass:
    return PagePass(
        occupation_id=pk,
        version=content["version"],
        score=content["report"]["score"],
        status=status_key(content["report"]["status"]),
        tier=content["report"]["tier"],
        content=content,
        at=now,
    )


def _write(passes: list[PagePass], pks: list[int]) -> None:
    PagePass.objects.filter(occupation__in=pks).exclude(
        occupation__in=[each.occupation_id for each in passes]
    ).delete()
    PagePass.objects.bulk_create(
        passes,
        update_conflicts=True,
        unique_fields=["occupation"],
        update_fields=["version", "score", "status", "tier", "content", "at"],
    )


@transaction.atomic
def refresh(occupation: Occupation) -> PagePass | None:
    """Report on a page again after a decision or a challenge, from its lines as they stand.

    Where words or sources changed use `verify_occupation`, which reads the lines again.
    Locks   the page's pass, so that decisions on two of its lines take their turns.
    """
    kept = PagePass.objects.select_for_update().filter(occupation=occupation).first()
    if kept is None:
        return None
    found = PageLine.objects.on_pages().filter(occupation=occupation)
    states = {key: said for key, *said in found.values_list("key", "state", "readers")}
    challenged = _challenged([occupation.pk]).get(occupation.pk, 0)
    _write(
        [_pass(occupation.pk, with_reviews(kept.content, states, challenged), timezone.now())], []
    )
    invalidate([occupation.pk])
    return PagePass.objects.get(occupation=occupation)
