"""How the queue stands, for everybody: age of what waits, share sourced, agreement of reviewers."""

from dataclasses import dataclass
from datetime import timedelta

from django.db.models import Count, Q
from django.utils import timezone

from occupations.page.verdict import HOW

from ..models import Challenge, Decision, PageLine
from .filters import STATES

Kind, State = Decision.Kind, PageLine.State


@dataclass(frozen=True, slots=True)
class Record:
    """The figures of the public record; shares in percent, None without a count."""

    lines: int
    waiting: int
    median_age: int | None  # days
    oldest: int | None
    sourced: float | None
    seconded: int  # readings by a second person
    agreed: float | None
    decided_week: int
    decided_month: int
    challenges: int
    open_challenges: int
    states: tuple[tuple[str, int], ...]
    verdicts: tuple[tuple[str, int], ...]


def record() -> Record:
    """Return the record as of now, in nine queries."""
    now, on_pages = timezone.now(), PageLine.objects.on_pages().order_by()
    by_state = dict(on_pages.values_list("state").annotate(Count("pk")))
    by_verdict = dict(on_pages.values_list("verdict").annotate(Count("pk")))
    lines = sum(by_verdict.values())
    waiting = sum(by_state.get(state, 0) for state in PageLine.WAITING)
    median, oldest = _ages(now, waiting)
    seconded, agreed = _agreement()
    made = Decision.objects.exclude(kind__in=(Kind.UNDO, Kind.VOID)).filter(undone_by=None)
    since = {days: Q(at__gte=now - timedelta(days=days)) for days in (7, 30)}
    counts = made.aggregate(week=Count("pk", filter=since[7]), month=Count("pk", filter=since[30]))
    challenges = dict(Challenge.objects.order_by().values_list("state").annotate(Count("pk")))
    return Record(
        lines=lines,
        waiting=waiting,
        median_age=median,
        oldest=oldest,
        sourced=100 * by_verdict.get("sourced", 0) / lines if lines else None,
        seconded=seconded,
        agreed=100 * agreed / seconded if seconded else None,
        decided_week=counts["week"],
        decided_month=counts["month"],
        challenges=sum(challenges.values()),
        open_challenges=challenges.get(Challenge.State.OPEN, 0),
        states=tuple(
            (name, by_state[state]) for state, name in STATES.items() if state in by_state
        ),
        verdicts=_verdicts(by_verdict),
    )


def _ages(now, waiting: int) -> tuple[int | None, int | None]:
    """Return the median and the greatest age of the lines that wait, in days."""
    if not waiting:
        return None, None
    since = PageLine.objects.filter(state__in=PageLine.WAITING).order_by("first_seen_at")
    moments = since.values_list("first_seen_at", flat=True)
    return (now - moments[waiting // 2]).days, (now - moments[0]).days


def _agreement() -> tuple[int, int]:
    """Return how often a second person read a line after a first, and how often both agreed."""
    second = Decision.objects.filter(before__state=State.AWAITING_SECOND, undone_by=None)
    second = second.exclude(kind__in=(Kind.UNDO, Kind.VOID))
    counted = second.aggregate(all=Count("pk"), same=Count("pk", filter=Q(kind=Kind.APPROVE)))
    return counted["all"], counted["same"]


def _verdicts(by_verdict: dict[str, int]) -> tuple[tuple[str, int], ...]:
    found: dict[str, int] = {}
    for verdict, name in HOW.items():
        if verdict in by_verdict:
            found[name] = found.get(name, 0) + by_verdict[verdict]
    return tuple(found.items())
