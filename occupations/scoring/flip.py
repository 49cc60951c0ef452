"""Distance to flip: how far the next zone is, and the smallest changes that reach it."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import lru_cache, partial
from itertools import combinations
from math import hypot, inf, prod, sqrt

from .inputs import AssessmentInput, Zone
from .levers import Lever, levers, with_values
from .parts import DUST, to_print
from .resistance import ResistanceCard, resistance
from .ruler import MODIFIER_STEPS, RAW_FLOOR, RAW_SPAN, TOP_OF_TASKS, ZONE_BANDS
from .week import weighted_score

VERSION = "1.0"

FACTOR_OF_KIND = {"signal": "evidence", "barrier": "barriers", "growth": "growth"}
STEPS = tuple(MODIFIER_STEPS[key].step for key in FACTOR_OF_KIND.values())


@dataclass(frozen=True, slots=True)
class Boundary:
    """An end of the score's zone, and the zone beyond it."""

    zone: Zone
    at: float
    distance: float  # points, never negative
    shown: float  # from the printed score, so that a reader gets the same number
    words: str  # "5.4 below Green"


@dataclass(frozen=True, slots=True)
class Change:
    """One input set to another value."""

    key: str
    name: str
    start: float
    end: float
    deviations: float  # the size of the change, in standard deviations of this input

    @property
    def words(self) -> str:
        return f"“{self.name}” goes from {self.start:g} to {self.end:g}"


@dataclass(frozen=True, slots=True)
class Option:
    """One way to move the zone: one change or two, the score that results and its zone."""

    changes: tuple[Change, ...]
    size: float  # root of the sum of the squared sizes, in standard deviations
    score: float
    shown_score: float
    zone: Zone

    @property
    def words(self) -> str:
        return " and ".join(change.words for change in self.changes)


@dataclass(frozen=True, slots=True)
class Flip:
    """How far the score is from other zones, and what takes it there; smallest change first."""

    version: str
    zone: Zone
    score: float
    boundaries: tuple[Boundary, ...]  # nearest first
    singles: tuple[Option, ...]
    pairs: tuple[Option, ...]  # at most one for each zone that no single input reaches
    text: str

    @property
    def nearest(self) -> Boundary:
        return self.boundaries[0]


@lru_cache(maxsize=8)  # a page asks for it, and its scenarios ask again
def distance_to_flip(assessment: AssessmentInput) -> Flip:
    """Return the distance to the next zones in points, and the smallest changes that reach them.

    Ratings move in whole steps and task scores in steps of 0.1, within their bounds. A change is
    as large as it is unlikely: it counts in standard deviations of its input. Every option was
    scored again in full before it is returned.

    Source  ours
    """
    card = resistance(assessment)
    inputs = levers(assessment)
    singles, pairs = [], []
    for end in (1, -1):
        if not _has_zone_beyond(card, end):
            continue
        crosses = _crossing_test(assessment, card, end)
        tracks = [_Track(lever, end) for lever in inputs]
        found = [_single(track, crosses) for track in tracks]
        moves = [[move] for move in found if move]
        singles += [_option(assessment, move) for move in moves]
        if not moves and (pair := _smallest_pair(tracks, crosses)):
            pairs.append(_option(assessment, pair))
    singles.sort(key=lambda option: option.size)
    pairs.sort(key=lambda option: option.size)
    ends = boundaries(card)
    return Flip(
        version=VERSION,
        zone=card.zone,
        score=card.score,
        boundaries=ends,
        singles=tuple(singles),
        pairs=tuple(pairs),
        text=f"{ends[0].words}; {_ways(singles, pairs, ends[0].zone)}.",
    )


def boundaries(card: ResistanceCard) -> tuple[Boundary, ...]:
    """Return the ends of the score's zone that have a zone beyond them, nearest first."""
    here = [band.zone for band in ZONE_BANDS].index(card.zone)
    found = []
    if here > 0:
        found.append(_boundary(card, ZONE_BANDS[here - 1].zone, ZONE_BANDS[here].high, "below"))
    if here < len(ZONE_BANDS) - 1:
        found.append(_boundary(card, ZONE_BANDS[here + 1].zone, ZONE_BANDS[here].low, "above"))
    return tuple(sorted(found, key=lambda boundary: boundary.distance))


def _boundary(card, zone, at, side):
    shown = to_print(abs(at - card.shown_score))
    words = f"{shown:.1f}" if shown else "less than 0.1" if card.score != at else "0.0"
    name = zone.value.capitalize()
    return Boundary(zone, at, abs(at - card.score), shown, f"{words} {side} {name}")


def _has_zone_beyond(card, end):
    return card.zone is not (ZONE_BANDS[0] if end > 0 else ZONE_BANDS[-1]).zone


class _Track:
    """The steps that one input can take towards one end: what each adds, and how large it is."""

    def __init__(self, lever: Lever, end: int):
        if lever.kind == "task":
            end = -end  # a task protects by being less automatable
        self.lever = lever
        self.values = lever.values_towards(end)
        self.sizes = [abs(value - lever.value) / lever.deviation for value in self.values]
        self.adds = [self._adds(value - lever.value) for value in self.values]

    def _adds(self, change):
        """Return what a change adds to task resistance, evidence, barriers and growth."""
        if self.lever.kind == "task":
            return -change * self.lever.percent / 100, 0, 0, 0
        return 0, *(change if kind == self.lever.kind else 0 for kind in FACTOR_OF_KIND)


def _crossing_test(assessment, card, end):
    """Return a quick test whether additions to the four totals move the score over its boundary."""
    band = next(band for band in ZONE_BANDS if band.zone is card.zone)
    at = band.high if end > 0 else band.low
    cut = RAW_FLOOR + (at - 0.5 * 10**-DUST) * RAW_SPAN / 100
    base = (
        TOP_OF_TASKS - weighted_score(assessment.tasks),
        assessment.signals.total,
        assessment.barriers.total,
        assessment.growth,
    )

    def crosses(one, two=(0, 0, 0, 0)):
        task, *ratings = (b + o + t for b, o, t in zip(base, one, two, strict=True))
        raw = task * prod(1 + step * total for step, total in zip(STEPS, ratings, strict=True))
        return raw >= cut if end > 0 else raw < cut

    return crosses


def _single(track, crosses):
    """Return (track, step) of the smallest step that crosses, or None."""
    if not track.adds or not crosses(track.adds[-1]):
        return None
    return track, bisect_left(track.adds, True, key=crosses)


def _smallest_pair(tracks, crosses):
    """Return the two (track, step) that cross with the smallest joint size, or None.

    Every pair of inputs is tried; within one, steps that cannot beat the best are left out.
    """
    best, size = None, inf
    for one, two in combinations([track for track in tracks if track.adds], 2):
        if not crosses(one.adds[-1], two.adds[-1]):
            continue
        few, many = (one, two) if len(one.adds) <= len(two.adds) else (two, one)
        for step, adds in enumerate(few.adds):
            if few.sizes[step] >= size:
                break
            left = sqrt(size**2 - few.sizes[step] ** 2) if size < inf else inf
            reach = bisect_right(many.sizes, left)
            if not reach or not crosses(adds, many.adds[reach - 1]):
                continue
            other = bisect_left(many.adds, True, hi=reach - 1, key=partial(crosses, adds))
            joint = hypot(few.sizes[step], many.sizes[other])
            if joint < size:
                best, size = [(few, step), (many, other)], joint
    return best


def _option(assessment, moves):
    """Return the moves as an option, scored in full."""
    changes = tuple(
        Change(t.lever.key, t.lever.name, t.lever.value, t.values[n], t.sizes[n]) for t, n in moves
    )
    card = resistance(with_values(assessment, {change.key: change.end for change in changes}))
    size = hypot(*(change.deviations for change in changes))
    return Option(changes, size, card.score, card.shown_score, card.zone)


def _ways(singles, pairs, nearest):
    options = [*singles, *pairs]
    towards = [option for option in options if option.zone is nearest] or options
    if not towards:
        return "no single input and no pair of inputs moves it to another zone"
    option = towards[0]
    turns = "" if option.zone is nearest else f" to {option.zone.value.capitalize()}"
    return f"flips{turns} if {option.words}"
