"""What the official figures say, in words, with whom they were counted for."""

from ..figures_text import decimal, whole
from .facts import Facts
from .words import joined, say

ALL_JOBS = 3.1  # projected growth of all occupations, in percent, as the ratings cite it
FAST, SLOW = 4.5, 0.0

GROWTH = {
    "up": (
        "Official projections expect employment of {whom} to grow by {growth}% in ten years.",
        "The official projection is growth of {growth}% in employment over ten years{counted}.",
        "Employment{counted} is officially projected to rise by {growth}% over ten years.",
    ),
    "flat": (
        "Official projections see employment of {whom} almost level, with growth of {growth}% in "
        "ten years.",
        "The official ten-year projection for employment{counted} is a modest {growth}% of growth.",
        "Employment{counted} is officially projected to edge up by {growth}% over ten years.",
    ),
    "down": (
        "Official projections expect employment of {whom} to shrink by {growth}% in ten years.",
        "The official projection is a loss of {growth}% in employment over ten years{counted}.",
        "Employment{counted} is officially projected to fall by {growth}% over ten years.",
    ),
}
SIZE = (
    "About {openings} openings a year come up in a workforce of {employed} people in the "
    "United States.",
    "The United States counts {employed} people in this work and about {openings} openings a year.",
    "Some {openings} openings a year are expected among {employed} people in the United States.",
    "With {employed} people in work there, the United States expects {openings} openings a year.",
)
PAY = (
    "Median pay there is {pay} a year.",
    "Half of them earn more than {pay} a year, half less.",
    "The middle earner there gets {pay} a year.",
)
CAPPED_PAY = (
    "Median pay there is {pay} a year.",
    "The publisher gives median pay there as {pay} a year.",
)


def turn(growth: float) -> str:
    """Return which way a projection points: up, flat or down."""
    return "up" if growth >= FAST else "flat" if growth >= SLOW else "down"


def market(facts: Facts) -> str:
    """Return the paragraph on the market, or nothing where there are no figures."""
    return joined(_growth(facts), _size(facts), _pay(facts))


def _growth(facts: Facts) -> str:
    growth = facts.record.figures.get("projected_growth")
    if not growth:
        return ""
    group = growth.group
    return say(
        facts.slots,
        "growth",
        GROWTH[turn(growth.value)],
        growth=decimal(abs(growth.value)),
        whom=group or facts.slots["phrase"],
        counted=f" in the wider group of {group}" if group else "",
    )


def _size(facts: Facts) -> str:
    figures = facts.record.figures
    if "employment" not in figures or "openings" not in figures:
        return ""
    employed, openings = figures["employment"].value, figures["openings"].value
    return say(facts.slots, "size", SIZE, employed=whole(employed), openings=whole(openings))


def _pay(facts: Facts) -> str:
    pay = facts.record.figures.get("median_wage")
    if not pay:
        return ""
    return say(facts.slots, "pay", CAPPED_PAY if pay.is_capped else PAY, pay=pay.shown)
