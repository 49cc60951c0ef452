"""What waits at the queue, for the first page of the workshop."""

from collections.abc import Iterator

from django.urls import reverse

from jobrisk.workshop import Work
from occupations.figures_text import whole

from ..models import Challenge, PageLine
from .access import RIGHT

GROUP = "Review queue"
FOR_A_SECOND = ("line for a second reader", "lines for a second reader")


def work_of(user) -> Iterator[Work]:
    """Yield what waits for a reviewer, the most pressing first."""
    if not user.has_perm(RIGHT):
        return
    queue = reverse("review:queue")
    waiting = (
        ("challenged=1", ("challenge", "challenges"), Challenge.objects.filter(state="open")),
        ("state=escalated", ("escalated line", "escalated lines"), _lines("escalated")),
        ("state=awaiting_second", FOR_A_SECOND, _lines("awaiting_second")),
        ("state=open", ("open line", "open lines"), _lines("open")),
    )
    for query, (one, several), rows in waiting:
        if count := rows.count():
            yield Work(
                GROUP, f"{whole(count)} {one if count == 1 else several}", f"{queue}?{query}"
            )


def _lines(state: str):
    return PageLine.objects.filter(state=state)
