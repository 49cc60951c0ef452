"""The list of the queue with its counts, and what a decision about many lines would do."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import Count
from django.utils import timezone

from occupations.page.cited import SECTION_NAMES
from occupations.page.verdict import HOW

from ..models import Challenge, Decision, LineClaim, PageLine
from ..services.deciding import Choice, Refused, outcome, seal
from .filters import STATES, QueueForm
from .listing import queue
from .one_line import harm_of


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the list."""

    line: PageLine
    seal: str
    section: str
    how: str
    harm: float
    factors: tuple[tuple[str, float], ...]
    claimed_by: str
    is_challenged: bool


@dataclass(frozen=True, slots=True)
class Overview:
    """A page of the queue and how it stands."""

    rows: tuple[Row, ...]
    last: PageLine | None
    counts: tuple[tuple[str, int], ...]
    today: int
    challenges: int


def overview(form: QueueForm, user) -> Overview:
    """Return a page of the queue, in a fixed number of queries."""
    lines, last = queue(form)
    now, today = timezone.now(), timezone.localdate()
    claims = LineClaim.objects.filter(line__in=lines, expires_at__gt=now)
    claimed = dict(claims.exclude(reviewer=user).values_list("line", "reviewer__username"))
    opened = Challenge.objects.filter(state=Challenge.State.OPEN)
    challenged = set(opened.filter(line__in=lines).values_list("line", flat=True))
    rows = tuple(_row(line, today, claimed, challenged) for line in lines)
    found = dict(PageLine.objects.order_by().values_list("state").annotate(Count("pk")))
    counts = tuple((name, found.get(state, 0)) for state, name in list(STATES.items())[1:])
    made = Decision.objects.filter(reviewer=user, at__date=today)
    return Overview(rows, last, counts, made.count(), opened.count())


def _row(line, today, claimed, challenged) -> Row:
    *factors, (_, harm) = harm_of(line, today)
    return Row(
        line=line,
        seal=seal(line),
        section=SECTION_NAMES.get(line.section, line.section),
        how=HOW[line.verdict],
        harm=harm,
        factors=tuple(factors),
        claimed_by=claimed.get(line.pk, ""),
        is_challenged=line.pk in challenged,
    )


@dataclass(frozen=True, slots=True)
class Effect:
    """What a decision would do to one line, or why it cannot."""

    line: PageLine
    seal: str
    becomes: str
    problem: str
    is_kept: bool = True  # in the form: a reason can mend it


@dataclass(frozen=True, slots=True)
class Preview:
    """What a decision about many lines would do."""

    effects: tuple[Effect, ...]
    problems: int


def bulk_preview(choices: Sequence[Choice], user) -> Preview:
    """Return what each choice would do; nothing is written. Two queries."""
    keys = [choice.line for choice in choices]
    lines = PageLine.objects.select_related("occupation").in_bulk(keys)
    read_by = {}
    made = Decision.objects.filter(line__in=keys).order_by("version")
    for line, after in made.values_list("line", "after"):
        read_by[line] = tuple(after.get("read_by", ()))
    effects = tuple(_effect(choice, lines.get(choice.line), read_by, user) for choice in choices)
    return Preview(effects, sum(bool(each.problem) for each in effects))


def _effect(choice: Choice, line: PageLine | None, read_by: dict, user) -> Effect:
    if line is None:
        return Effect(PageLine(), choice.seal, "", "There is no such line.", False)
    if seal(line) != choice.seal:
        said = "The line changed since the list was shown."
        return Effect(line, choice.seal, "", said, False)
    try:
        change = outcome(line, read_by.get(line.pk, ()) if line.readers else (), choice, user)
    except Refused as refused:
        return Effect(line, choice.seal, "", str(refused), refused.field == "reason")
    return Effect(line, choice.seal, PageLine.State(change.state).label, "")
