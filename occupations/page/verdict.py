"""The sentences of a job page that are built from its numbers. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from .. import scoring
from ..figures_text import decimal, signed
from ..naming import capital, list_words
from ..scoring import Flip, Horizon, Mode, Range, ResistanceCard, Zone

# The first word of the answer, by zone; a Red job whose week is mostly marked 4 or 5 gets "Yes".
ANSWERS = {Zone.GREEN: "No", Zone.YELLOW: "Partly", Zone.RED: "Mostly"}
IMMINENT = "Red (Imminent)"
OTHERWISE = "none of the zone’s other labels fits"
STATUS_MEANINGS = {
    "SURVIVING": "the work is set to go on, with AI as a tool",
    "TRANSFORMING": "the work is set to go on in a different shape",
    "DISPLACING": "much of the work is set to move to machines",
}
HOW = {
    "sourced": "Sourced",
    "site_estimate": "Our estimate",
    "framework": "Reasoned",
    "softened_claim": "Softened",
    "softened_estimate": "Softened",
    "unsupported": "Not supported yet",
    "contradicted": "Contradicted",
}
NUMBER_WORDS = ("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten")
FACTORS = {"evidence": "the market evidence", "barriers": "the barriers", "growth": "AI growth"}


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence that a reader takes for a claim, with its number on the page."""

    number: int
    section: str
    verdict: str
    text: str
    first: str = ""  # the word that answers the question; the text goes on from it

    @property
    def whole(self) -> str:
        return f"{self.first}{self.text}"

    @property
    def how(self) -> str:
        """How we know it, in the words of the margin."""
        return HOW[self.verdict]


class Claim(NamedTuple):
    """A sentence before it has its number; `first` is its first word where that is set apart."""

    section: str
    text: str
    first: str = ""
    verdict: str = "site_estimate"


def numbered(claims: Iterable[Claim], start: int = 1) -> tuple[Line, ...]:
    """Return the sentences as lines of the page, numbered in the order in which they are read."""
    return tuple(
        Line(
            number, claim.section, claim.verdict, claim.text.removeprefix(claim.first), claim.first
        )
        for number, claim in enumerate(claims, start)
    )


def answer_word(card: ResistanceCard) -> str:
    """Return the first word of the answer: No, Partly, Mostly or Yes."""
    return "Yes" if card.label == IMMINENT else ANSWERS[card.zone]


def verdict(card: ResistanceCard) -> str:
    """Return the answer in one sentence, from the split of the working week."""
    does, helps, leaves = card.split
    if does and helps:
        text = f"AI can take over {does}% of the working week and help with {helps}%"
    elif does == 100:
        text = "AI can do most of every task in the working week"
    elif does:
        text = f"AI can take over {does}% of the working week"
    elif helps:
        text = f"AI can help with {helps}% of the working week and take over none of it"
    else:
        return f"{answer_word(card)}, by our estimate: AI has no part in any task of this work."
    if leaves:
        text += f", which leaves {leaves}% that it does not touch"
    return f"{answer_word(card)}, by our estimate: {text}."


def certainty(card: ResistanceCard, spread: Range, flip: Flip) -> str:
    """Return how far the score is from another zone, and whether the range gets there."""
    low, high = scoring.zone_of(spread.low), scoring.zone_of(spread.high)
    reached = [zone.value.capitalize() for zone in dict.fromkeys((low, high)) if zone != card.zone]
    where = f"reaches into {list_words(reached)}" if reached else "stays inside this zone"
    return (
        f"The score is {flip.nearest.words}, and its likely range, "
        f"{decimal(spread.shown_low)} to {decimal(spread.shown_high)}, {where}."
    )


def timeline(horizon: Horizon) -> str:
    """Return when the chance of displacement passes one half, by the one horizon there is."""
    return (
        f"The chance of displacement passes one half {horizon.text}, if we read the "
        f"displacement score as a chance over {horizon.window} years."
    )


def score_claim(card: ResistanceCard) -> str:
    """Return the heading of the arithmetic: what the tasks give and what moves it most."""
    base = f"The tasks alone give {decimal(card.parts[0].shown)}"
    moves = [part for part in card.parts if part.key in FACTORS and part.shown]
    if not moves:
        return f"{base}; nothing else moves it"
    largest = max(moves, key=lambda part: abs(part.shown))
    verb = "adds" if largest.shown > 0 else "takes"
    if largest.key == "barriers":
        verb = "add" if largest.shown > 0 else "take"
    rest = f"{verb} {decimal(abs(largest.shown))}" + ("" if largest.shown > 0 else " away")
    return f"{base}; {FACTORS[largest.key]} {rest}"


def label_reason(card: ResistanceCard) -> str:
    """Return why the job has its label, in words that stand after a colon."""
    return OTHERWISE if card.label_reason == "otherwise" else card.label_reason


def tasks_claim(card: ResistanceCard) -> str:
    """Return the heading of the task table."""
    largest = max(card.split)
    if largest == card.split.displaced:
        return f"AI could do {largest}% of the week without a person"
    if largest == card.split.augmented:
        return f"AI helps with {largest}% of the week and does {card.split.displaced}% alone"
    return f"AI does not touch {largest}% of the week"


def ratings_claim(signals: int, barriers: int) -> str:
    """Return the heading of the ratings around the tasks."""
    market = "is neutral" if not signals else f"stands at {signed(signals, 0)}"
    return f"The market {market}, and barriers reach {barriers} of 10"


def threats_claim(count: int) -> str:
    """Return the heading of the threats."""
    if count == 1:
        return "One thing could prove this verdict wrong, and it is not enough yet"
    return f"{number_word(count)} things could prove this verdict wrong, and not one is enough yet"


def number_word(count: int) -> str:
    """Return a small number as a word that opens a heading."""
    return NUMBER_WORDS[count] if count < len(NUMBER_WORDS) else str(count)


def also_known_as(names: list[str]) -> str:
    """Return the aliases as one phrase."""
    return list_words(names, "or")


def mode_words(mode: str) -> str:
    """Return what AI does to a task, in the words of the page."""
    return MODES[Mode(mode)]


MODES = {
    Mode.DISPLACED: "AI does it",
    Mode.AUGMENTED: "AI helps",
    Mode.NOT_INVOLVED: "AI not involved",
}


def sentence(text: str) -> str:
    """Return the text as a sentence: capital first letter and a full stop."""
    text = capital(text.strip())
    return text if text.endswith((".", "!", "?")) else f"{text}."
