"""The quick screen: what the protective principles suggest, beside the score and not in it."""

from dataclasses import dataclass
from typing import NamedTuple

from .inputs import Principles, Zone

VERSION = "1.0"


class ScreenBand(NamedTuple):
    """A stretch of the protective total, 0–9, and the zone that it leans to."""

    zone: Zone
    low: int
    high: int
    caption: str


# Source  ours
SCREEN_BANDS = (
    ScreenBand(Zone.GREEN, 5, 9, "5 to 9: much of the work needs a human in person"),
    ScreenBand(Zone.YELLOW, 2, 4, "2 to 4: some of the work needs a human in person"),
    ScreenBand(Zone.RED, 0, 1, "0 to 1: hardly any of the work needs a human in person"),
)


@dataclass(frozen=True, slots=True)
class Screen:
    """The protective total, the zone that it leans to, and whether the score says otherwise."""

    version: str
    total: int
    zone: Zone
    caption: str
    disagrees: bool
    text: str


def quick_screen(principles: Principles, zone: Zone) -> Screen:
    """Return what the protective total (0–9) leans to, and whether it disagrees with the zone.

    Takes   the zone of the resistance score, to compare with.
    """
    total = principles.total
    band = next(band for band in SCREEN_BANDS if total >= band.low)
    leans, scored = band.zone.value.capitalize(), zone.value.capitalize()
    disagrees = band.zone is not zone
    if disagrees:
        text = f"The screen leans to {leans}, but the score is {scored}: the two disagree."
    else:
        text = f"The screen leans to {leans}, as does the score."
    return Screen(VERSION, total, band.zone, band.caption, disagrees, text)
