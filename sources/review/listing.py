"""The queue in the order of harm, from any line onwards, in a fixed number of queries.

A database walks its index of state and rank only for one state at a time, so each state is asked
for its first lines, and these are merged.
"""

from heapq import merge
from itertools import islice

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils import timezone

from ..models import Decision, LineClaim, PageLine
from .filters import QueueForm

State = PageLine.State
PER_PAGE = 50


def queue(form: QueueForm, limit: int = PER_PAGE) -> tuple[list[PageLine], PageLine | None]:
    """Return the lines of one page of the queue, and the last of them if more follow.

    Takes   a valid form; one query for each state that it asks for.
    """
    lines = form.lines().select_related("occupation", "claim__reviewer")
    after = form.cleaned_data["after"]
    found = _first(lines, form, limit + 1, after)
    return found[:limit], found[limit - 1] if len(found) > limit else None


def next_line(form: QueueForm, after: PageLine | None = None) -> PageLine | None:
    """Return the next line that the user can decide, from the top again where the end is reached.

    Lines that others work on are left out, and those that wait for another reader than the user.
    """
    lines = _for_me(form)
    found = _first(lines, form, 1, after) if after else []
    found = found or _first(lines.exclude(pk=after.pk) if after else lines, form, 1)
    return found[0] if found else None


def line_before(form: QueueForm, line: PageLine) -> PageLine | None:
    """Return the line above this one, or None at the top."""
    found = _first(_for_me(form), form, 1, line, is_upwards=True)
    return found[0] if found else None


def _for_me(form: QueueForm) -> QuerySet:
    """Return the lines that the user of the form can decide."""
    now = timezone.now()
    others = LineClaim.objects.filter(line=OuterRef("pk"), expires_at__gt=now).exclude(
        reviewer=form.user
    )
    read_by_me = Decision.objects.filter(
        line=OuterRef("pk"), version=OuterRef("version") - 1, reviewer=form.user
    )
    lines = form.lines().filter(~Exists(others))
    return lines.filter(~Q(state=State.AWAITING_SECOND) | ~Exists(read_by_me))


def _first(lines: QuerySet, form, limit, after=None, is_upwards=False) -> list[PageLine]:
    order = ("rank_key", "-pk") if is_upwards else ("-rank_key", "pk")
    lines = lines.order_by(*order)
    if after and is_upwards:
        rank = Q(rank_key__gt=after.rank_key) | Q(pk__lt=after.pk)
        lines = lines.filter(rank, rank_key__gte=after.rank_key)
    elif after:
        rank = Q(rank_key__lt=after.rank_key) | Q(pk__gt=after.pk)
        lines = lines.filter(rank, rank_key__lte=after.rank_key)
    sign = 1 if is_upwards else -1
    streams = [list(stream[:limit]) for stream in form.streams(lines)]
    ordered = merge(*streams, key=lambda line: (sign * line.rank_key, -sign * line.pk))
    return list(islice(ordered, limit))
