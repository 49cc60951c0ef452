"""How much hangs on a page and on each of its lines, from the page's own inputs."""

import math
from collections.abc import Mapping

from occupations.models import FigureKind, RatingGroup
from occupations.page import JobPage
from occupations.prose import label_in_sentence
from occupations.prose.record import pulls_of
from occupations.scoring import Zone

from .. import verification

# The share of people in the job runs from 0 at a thousand of them to 1 at some three million.
FEWEST, DECADES = 3.0, 3.5


def consequence_of(page: JobPage) -> verification.Consequence:
    """Return how much harm a wrong page can do, from the barriers, the count and the zone."""
    barriers = {
        rating.kind: rating
        for rating in page.assessment.ratings.all()
        if rating.group == RatingGroup.BARRIER
    }
    return verification.Consequence(
        error=_share(barriers.get("liability")),
        people=_people(readers_of(page)),
        licensed=_share(barriers.get("regulatory"), measured=False),
        zone_is_red=page.card.zone is Zone.RED,
    )


def readers_of(page: JobPage) -> float:
    """Return how many people hold the job, or those of its stand-in; 0 where nobody counts."""
    return next((row.value for row in page.figures if row.kind == FigureKind.EMPLOYMENT), 0.0)


def _people(count: float) -> float:
    return min(1.0, max(0.0, (math.log10(count) - FEWEST) / DECADES)) if count else 0.0


def _share(rating, measured: bool = True) -> float:
    """Return a barrier as a share: the figure behind its mark, or the mark out of two."""
    if rating is None or not rating.has_data:
        return 0.0
    if measured and rating.measure is not None and 0 <= rating.measure <= 1:
        return rating.measure
    return rating.value / 2


def effects_of(page: JobPage, texts: Mapping[int, str]) -> dict[int, float]:
    """Return how many points of the score one step of the input moves that a line speaks of.

    Takes   the lines' words by number.

    A line of a threat speaks of the input that the threat pulls, others of the tasks they name.
    """
    points: dict[str, float] = {}
    pulls = page.record.pulls if page.record else pulls_of(page.inputs, page.card)
    for pull in pulls:
        points[pull.key] = max(points.get(pull.key, 0.0), abs(pull.points))
    tasks = {
        label_in_sentence(task.name).lower(): points.get(f"task:{place}", 0.0)
        for place, task in enumerate(page.inputs.tasks, 1)
    }
    found = {
        number: max((value for name, value in tasks.items() if name in text.lower()), default=0.0)
        for number, text in texts.items()
    }
    threats = page.prose.threats if page.prose else ()
    for said, threat in zip(page.words.threats, threats, strict=True):
        for line in (*said.argument, *said.rebuttal):
            found[line.number] = max(found[line.number], points.get(threat.lever, 0.0))
    return found
