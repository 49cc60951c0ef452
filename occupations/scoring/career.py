"""Career safety: a score of 1–10 and a category, for the guidance page."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from .inputs import AssessmentInput, Zone
from .market import MarketInput
from .parts import Part, make_parts, tidy, to_print
from .resilience import GROWTH_ENDS
from .resistance import ResistanceCard

VERSION = "1.0"

# What the score is made of, in points of 1–10; all of them together make 10.
# Source  ours
CAREER_START = 1.0
CAREER_POINTS = {"resistance": 7.2, "evidence": 0.9, "growth": 0.9}
NEUTRAL = 0.5  # what growth counts, of 0 to 1, where there is no projection
MOSTLY = 50  # percent of the week


class CategoryRule(NamedTuple):
    """One category; the first rule that applies gives it."""

    category: str
    caption: str
    applies: Callable[[AssessmentInput, ResistanceCard], bool]


# Source  ours
CATEGORY_RULES = (
    CategoryRule(
        "at risk",
        "the zone is Red, or at least half of the week is displaced",
        lambda a, card: card.zone is Zone.RED or card.split.displaced >= MOSTLY,
    ),
    CategoryRule(
        "AI-created",
        "AI growth is +2: the job grows because AI spreads",
        lambda a, card: a.growth == 2,
    ),
    CategoryRule(
        "licensed",
        "regulation and licensing is rated 2 of 2",
        lambda a, card: a.barriers.regulatory == 2,
    ),
    CategoryRule(
        "human-trust",
        "interpersonal connection is rated 2 or 3 of 3, and no lower than embodied physicality",
        lambda a, card: a.principles.interpersonal >= max(2, a.principles.physical),
    ),
    CategoryRule(
        "hands-on",
        "embodied physicality is rated 2 or 3 of 3, or physical presence 2 of 2",
        lambda a, card: a.principles.physical >= 2 or a.barriers.physical == 2,
    ),
    CategoryRule(
        "AI-enhanced",
        "everything else: AI strengthens or leaves alone more than half of the week",
        lambda a, card: True,
    ),
)


@dataclass(frozen=True, slots=True)
class CareerSafety:
    """A whole score 1–10 with its parts, and the category with the rule that gave it."""

    version: str
    score: int
    category: str
    reason: str
    parts: tuple[Part, ...]  # printed, they add up to the whole score, its rounding included


def career_safety(
    assessment: AssessmentInput, card: ResistanceCard, market: MarketInput
) -> CareerSafety:
    """Return how safe a career in the job is, 1–10, and its category.

    Takes   the resistance card of the same assessment.
    Source  ours
    """
    counts = {
        "resistance": card.score / 100,
        "evidence": (assessment.signals.total + 10) / 20,
        "growth": _growth(market),
    }
    points = {key: tidy(counts[key] * CAREER_POINTS[key]) for key in counts}
    exact = CAREER_START + sum(points.values())
    score = int(to_print(exact, 0))
    no_data = "" if market.growth_percent is not None else "There is no data on growth: half."
    rows = [
        ("Where the scale starts", "start", CAREER_START, ""),
        ("Resistance score", "resistance", points["resistance"], ""),
        ("Market evidence", "evidence", points["evidence"], ""),
        ("Projected growth", "growth", points["growth"], no_data),
        ("Rounded to a whole number", "rounding", score - exact, ""),
    ]
    rule = next(rule for rule in CATEGORY_RULES if rule.applies(assessment, card))
    return CareerSafety(VERSION, score, rule.category, rule.caption, make_parts(rows, score))


def _growth(market):
    if market.growth_percent is None:
        return NEUTRAL
    low, high = GROWTH_ENDS
    return min(max((market.growth_percent - low) / (high - low), 0.0), 1.0)
