"""One line with all that a reviewer needs to decide it, in a fixed number of queries."""

import math
from dataclasses import dataclass
from datetime import date

from django.utils import timezone

from occupations.page.cited import SECTION_NAMES
from occupations.page.verdict import HOW

from ..models import Challenge, Citation, Decision, LineClaim, LineNote, PageLine, Source
from ..services.deciding import needed, seal
from ..verification import Harm
from .precedents import Precedent, precedents
from .wording import Piece, word_diff

HARM_NAMES = {
    "consequence": "Consequence of the job",
    "strength": "Strength of the claim",
    "effect": "Effect on the score",
    "readership": "Readership",
    "age": "Age",
    "total": "Harm",
}


@dataclass(frozen=True, slots=True)
class LineView:
    """A line, what is known about it, and what was said and decided."""

    line: PageLine
    seal: str
    diff: tuple[Piece, ...]
    how: str
    section: str
    rule: str
    factors: tuple[tuple[str, float], ...]
    harm: float
    citations: list[Citation]
    decisions: list[Decision]
    notes: list[LineNote]
    challenges: list[Challenge]
    precedents: list[Precedent]
    sources: list[Source]
    claim: LineClaim | None
    read_by_me: bool
    needed: int

    @property
    def is_closed(self) -> bool:
        """Whether nothing can be decided: the page has the line no longer."""
        return self.line.state == PageLine.State.GONE


def line_view(line: PageLine, user) -> LineView:
    """Return what the page of a line shows, eight queries.

    Takes   a line with its occupation and sector.
    """
    decisions = list(line.decisions.select_related("reviewer", "undoes").order_by("-version"))
    after = decisions[0].after if decisions and line.readers else {}
    *factors, (_, harm) = harm_of(line, timezone.localdate())
    cited = Citation.objects.filter(occupation=line.occupation_id, line_key=line.key)
    return LineView(
        line=line,
        seal=seal(line),
        diff=word_diff(line.original, line.published),
        how=HOW[line.verdict],
        section=SECTION_NAMES.get(line.section, line.section),
        rule=line.rule.replace("_", " "),
        factors=tuple(factors),
        harm=harm,
        citations=list(cited.select_related("source", "finding", "by")),
        decisions=decisions,
        notes=list(line.notes.select_related("author")),
        challenges=list(line.challenges.all()),
        precedents=precedents(line),
        sources=list(Source.objects.exclude(reach=Source.Reach.DEAD).order_by("title")),
        claim=claim_on(line),
        read_by_me=user.pk in after.get("read_by", ()),
        needed=needed(line),
    )


def harm_of(line: PageLine, today: date) -> tuple[tuple[str, float], ...]:
    """Return the factors of a line's harm by name as of today, their product last."""
    if not line.harm:
        return ((HARM_NAMES["total"], math.nan),)
    found = Harm(**line.harm, first_seen=line.first_seen_at.date())
    return tuple((HARM_NAMES[name], value) for name, value in found.shown(today))


def claim_on(line: PageLine) -> LineClaim | None:
    """Return the claim that stands on a line, if any; its own query."""
    live = LineClaim.objects.filter(line=line, expires_at__gt=timezone.now())
    return live.select_related("reviewer").first()
