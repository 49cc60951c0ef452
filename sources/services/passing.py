"""The pass over pages: read every line, keep what came out, and what people decided about it."""

from collections.abc import Callable, Iterable, Sequence
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
from .checking import checking
from .citing import citations_of
from .content import Passed, content_of, status_key, with_reviews
from .keeping import Changes, Stakes, keep
from .library import Library
from .lines import NOTHING, Asked, Given, asked_of, names_of
from .stakes import consequence_of, effects_of, readers_of

CHUNK = 100  # pages whose rows are written together


@dataclass(frozen=True, slots=True)
class Asking:
    """A page whose lines are to be checked."""

    occupation: Occupation
    page: JobPage
    lines: tuple[Asked, ...]


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
    asking = Asking(occupation, page, tuple(asked_of(occupation, page, library, given)))
    checked = [verification.check(asked.line) for asked in asking.lines]
    return _read(asking, checked, library)


def _read(asking: Asking, checked: Sequence[verification.Checked], library: Library) -> Read:
    pairs = zip(asking.lines, checked, strict=True)
    passed = tuple(Passed(asked.number, asked.original, found) for asked, found in pairs)
    page = asking.page
    texts = {each.number: each.original for each in passed}
    stakes = Stakes(consequence_of(page), readers_of(page), effects_of(page, texts))
    names = names_of(page, library)
    content = content_of(passed, stakes.consequence, library.printed, names)
    return Read(asking.occupation, page, passed, stakes, content)


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
    library, total, before = Library.read(), 0, None
    with checking(len(wanted)) as check_all:
        for start in range(0, len(wanted), CHUNK):
            chunk, now = wanted[start : start + CHUNK], timezone.now()
            asking = _asking(chunk, library)
            lines = [asked.line for each in asking for asked in each.lines]
            this = (chunk, now, asking, check_all(lines))
            # While other processes check these lines, those of the chunk before are written.
            total += _settle(library, *before) if before else 0
            before = this
        total += _settle(library, *before) if before else 0
    return total


def _verify(pks: list[int], library: Library) -> int:
    """Read pages and write what came out, all under lock; return how many lines they have."""
    rows = _rows(pks)
    reads = [
        _read(each, [verification.check(asked.line) for asked in each.lines], library)
        for each in _asking(pks, library)
    ]
    return _write_all(pks, rows, reads, library)


@transaction.atomic
def _settle(
    library: Library,
    pks: list[int],
    since: datetime,
    asking: Sequence[Asking],
    results: Callable[[], list[verification.Checked]],
) -> int:
    """Write a chunk; a page on which somebody decided or published meanwhile is read again."""
    checked = iter(results())
    reads = [_read(each, [next(checked) for _ in each.lines], library) for each in asking]
    rows = _rows(pks)
    moved = set(
        PagePass.objects.filter(occupation__in=pks, at__gt=since).values_list(
            "occupation", flat=True
        )
    )
    kept = [pk for pk in pks if pk not in moved]
    total = _write_all(kept, rows, [r for r in reads if r.occupation.pk not in moved], library)
    return total + (_verify(sorted(moved), library) if moved else 0)


def _asking(pks: list[int], library: Library) -> list[Asking]:
    """Return the pages with their lines; those without a score have none and are left out."""
    given = _given(pks)
    found = []
    for occupation in Occupation.objects.for_page().filter(pk__in=pks).order_by("pk"):
        if page := unread_page(occupation):
            asked = asked_of(occupation, page, library, given.get(occupation.pk, NOTHING))
            found.append(Asking(occupation, page, tuple(asked)))
    return found


def _write_all(
    pks: list[int], rows: dict[int, list[PageLine]], reads: Sequence[Read], library: Library
) -> int:
    """Write what the pass found on these pages, and return how many lines that is."""
    challenged, changes, passes, now = _challenged(pks), Changes(), [], timezone.now()
    for read in reads:
        pk = read.occupation.pk
        kept = keep(read.occupation, read.passed, rows.pop(pk, ()), read.stakes, now, changes)
        changes.citations += citations_of(read, library)
        states = {row.key: (row.state, row.readers) for row in kept}
        passes.append(_pass(pk, with_reviews(read.content, states, challenged.get(pk, 0)), now))
    for pk in set(rows) & set(pks):  # their pages have no score any more
        keep(None, (), rows[pk], None, now, changes)
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


def _given(pks: list[int]) -> dict[int, Given]:
    """Return what people gave to the lines of each page: other words, attached sources."""
    found: dict[int, Given] = {}
    for row in Citation.objects.filter(occupation__in=pks, by__isnull=False).order_by("pk"):
        given = found.setdefault(row.occupation_id, Given({}, {}))
        given.citations.setdefault(row.line_key, []).append(row)
    worded = PageLine.objects.filter(occupation__in=pks).exclude(wording="")
    for pk, key, wording in worded.values_list("occupation", "key", "wording"):
        found.setdefault(pk, Given({}, {})).wordings[key] = wording
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
