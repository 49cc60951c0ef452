"""The sentences of a job page that are built from its numbers. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple
from zlib import crc32

from .. import scoring
from ..figures_text import decimal, signed
from ..naming import capital, list_words
from ..prose import label_in_sentence
from ..scoring import Flip, Horizon, Mode, Range, ResistanceCard, TaskInput, Zone
from .verdict_words import VERDICTS, WORRIES

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
    "softened_claim": "Toned down",
    "softened_estimate": "Number taken out",
    "unsupported": "Not supported yet",
    "contradicted": "Contradicted",
}
NUMBER_WORDS = ("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten")
FACTORS = {"evidence": "the market evidence", "barriers": "the barriers", "growth": "AI growth"}


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence that a reader takes for a claim, with its number on the page.

    Its verdict is empty until the pass over the page has given it one.
    """

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


def numbered(claims: Iterable[Claim], start: int = 1) -> tuple[Line, ...]:
    """Return the sentences as lines of the page, numbered in the order in which they are read."""
    return tuple(
        Line(number, claim.section, "", claim.text.removeprefix(claim.first), claim.first)
        for number, claim in enumerate(claims, start)
    )


def answer_word(card: ResistanceCard) -> str:
    """Return the first word of the answer: No, Partly, Mostly or Yes."""
    return "Yes" if card.label == IMMINENT else ANSWERS[card.zone]


def verdict(card: ResistanceCard, tasks: Sequence[TaskInput]) -> str:
    """Return the answer in one sentence: the split of the week and the tasks that decide it."""
    does, helps, leaves = card.split
    slots = {"word": answer_word(card), "does": does, "helps": helps, "leaves": leaves}
    for mode in Mode:
        own = [task for task in tasks if task.mode is mode]
        if own:
            largest = max(own, key=lambda task: task.percent * _pull(task))
            slots[mode.name] = label_in_sentence(largest.name)
    kind = "".join(letter for letter, share in zip("dhl", card.split, strict=True) if share)
    options = VERDICTS[kind]
    return options[crc32(repr((card.score, *card.split)).encode()) % len(options)].format(**slots)


def _pull(task: TaskInput) -> float:
    """Return how far the mark is on the side that the task's mode speaks for."""
    return 6 - task.score if task.mode is Mode.NOT_INVOLVED else task.score


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


def worry_claim(card: ResistanceCard, tasks: Sequence[TaskInput]) -> str:
    """Return the heading of who should worry: the tasks with the highest and the lowest marks."""
    high = max(tasks, key=lambda task: (task.score, task.percent))
    low = min(tasks, key=lambda task: (task.score, -task.percent))
    if high.score == low.score:
        return "No task of this job is safer than the others"
    text = WORRIES[crc32(repr(card.score).encode()) % len(WORRIES)]
    more = {"high": label_in_sentence(high.name), "low": label_in_sentence(low.name)}
    return capital(text.format(**more))


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
