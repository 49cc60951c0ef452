"""What the generator may read of a job, as values: nothing else reaches the prose. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import prod

from ..naming import lower_words
from ..scoring import (
    MODIFIER_STEPS,
    RAW_FLOOR,
    RAW_SPAN,
    AssessmentInput,
    Flip,
    Horizon,
    Lever,
    Mode,
    OpinionsCard,
    Range,
    ResistanceCard,
    Zone,
    levers,
    tidy,
    to_print,
    zone_of,
)

PARTS = {", the routine part": "the routine part of ", ", the rest": "the rest of "}
FACTOR_OF_KIND = {"signal": "evidence", "barrier": "barriers", "growth": "growth"}
STEPS = (1, -1)  # one mark or one step, each way


@dataclass(frozen=True, slots=True)
class FigureFact:
    """An official figure as the page prints it, and whom it was counted for."""

    value: float
    shown: str
    group: str = ""  # the wider group or neighbour it was counted for; empty: the job itself
    is_capped: bool = False


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A related job that has a score."""

    phrase: str
    score: float
    shown: str
    zone: Zone


@dataclass(frozen=True, slots=True)
class Pull:
    """One input moved by one step: where it goes, and the score and zone that result."""

    key: str
    kind: str  # task, signal, barrier or growth
    start: float
    end: float
    score: float
    shown: float
    zone: Zone
    points: float  # what the step moves, with its sign


@dataclass(frozen=True, slots=True)
class WorkPart:
    """A task of the week as sentences use it; its name starts in lower case."""

    number: int
    label: str
    percent: int
    score: float
    mode: Mode

    @property
    def key(self) -> str:
        return f"task:{self.number}"


@dataclass(frozen=True, slots=True)
class Region:
    """A region of the world and how ready it is for AI, 0–1."""

    name: str
    readiness: float


@dataclass(frozen=True, slots=True)
class Record:
    """Everything that baseline prose rests on."""

    code: str  # seeds the choice between phrasings that are equally true
    title: str
    phrase: str  # the title in mid-sentence, in the plural
    kind: str  # counted, residual or role
    sector: str  # slug
    inputs: AssessmentInput
    card: ResistanceCard
    spread: Range
    flip: Flip
    horizon: Horizon
    opinions: OpinionsCard
    measured: frozenset[str]  # lever keys whose rating rests on data
    grounds: Mapping[str, str] = field(default_factory=dict)  # lever key: the figure behind it
    figures: Mapping[str, FigureFact] = field(default_factory=dict)
    neighbours: tuple[Neighbour, ...] = ()
    borrowed: tuple[str, ...] = ()  # whose tasks it uses, in mid-sentence
    stand_in: str = ""  # whose figures a role uses, in mid-sentence
    regions: tuple[Region, ...] = ()  # from the readiest to the least ready
    pulls: tuple[Pull, ...] = ()

    @property
    def zone(self) -> Zone:
        return self.card.zone

    @property
    def parts(self) -> tuple[WorkPart, ...]:
        return tuple(
            WorkPart(number, label_in_sentence(task.name), task.percent, task.score, task.mode)
            for number, task in enumerate(self.inputs.tasks, start=1)
        )


def label_in_sentence(name: str) -> str:
    """Return a task's name as it stands in mid-sentence: "the rest of mixing chemicals"."""
    for ending, front in PARTS.items():
        if name.endswith(ending):
            return front + label_in_sentence(name.removesuffix(ending))
    first, space, rest = name.partition(" ")
    return lower_words(first) + space + rest


def pulls_of(inputs: AssessmentInput, card: ResistanceCard) -> tuple[Pull, ...]:
    """Return each input moved by one step up and by one step down, with the score that gives.

    The four factors are multiplied here rather than a card made for each step, which would take
    ten times as long; a test holds the scores against the full formula.
    """
    found = []
    for lever in levers(inputs):
        for step in STEPS:
            end = tidy(min(max(lever.value + step, lever.low), lever.high))
            if end != lever.value:
                score = _score(inputs, card, lever, end)
                found.append(
                    Pull(
                        lever.key,
                        lever.kind,
                        lever.value,
                        end,
                        score,
                        to_print(score),
                        zone_of(score),
                        score - card.score,
                    )
                )
    return tuple(found)


def _score(inputs: AssessmentInput, card: ResistanceCard, lever: Lever, end: float) -> float:
    """Return the score with one input at another value."""
    change = end - lever.value
    tasks = card.task_resistance
    totals = {
        "evidence": inputs.signals.total,
        "barriers": inputs.barriers.total,
        "growth": inputs.growth,
    }
    if lever.kind == "task":
        tasks -= change * lever.percent / 100
    else:
        totals[FACTOR_OF_KIND[lever.kind]] += change
    factors = (1 + MODIFIER_STEPS[key].step * total for key, total in totals.items())
    raw = tidy(tasks) * prod(factors)
    return min(max(tidy((raw - RAW_FLOOR) / RAW_SPAN * 100), 0.0), 100.0)
