"""What goes into the argument engine and what comes out: plain values."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Side(StrEnum):
    """What a reader argues for: machines take the job, or people keep it."""

    DISPLACE = "displace"
    SURVIVE = "survive"

    @property
    def other(self) -> "Side":
        return Side.SURVIVE if self is Side.DISPLACE else Side.DISPLACE


@dataclass(frozen=True, slots=True)
class TaskFact:
    """A part of the working week as the page shows it."""

    number: int
    name: str
    percent: int
    score: float  # 1 needs a human, 5 runs by machine
    mode: str  # displaced, augmented or not involved
    rationale: str = ""


@dataclass(frozen=True, slots=True)
class RatingFact:
    """A signal, barrier, principle or growth mark as the page shows it."""

    key: str  # "signal.tools", "barrier.union", "principle.physical" or "growth"
    name: str
    value: int
    reason: str = ""
    line: int = 0  # number of the line that says so; 0: none
    source: str = ""  # who published the figure behind it; empty: our own rating


@dataclass(frozen=True, slots=True)
class ThreatFact:
    """A reason why the verdict could be wrong, with the page's reply to it."""

    title: str
    weight: int  # percent
    argument: str
    line: int = 0


@dataclass(frozen=True, slots=True)
class LineFact:
    """A numbered sentence of the page."""

    number: int
    section: str
    text: str


@dataclass(frozen=True, slots=True)
class SourceFact:
    """A source of the page."""

    key: str
    publisher: str
    title: str
    year: int


@dataclass(frozen=True, slots=True)
class FigureFact:
    """An official figure as the page prints it, such as the projected growth."""

    kind: str  # employment, growth, openings, median_wage, …
    value: float
    shown: str
    source: str  # who published it


@dataclass(frozen=True, eq=False)
class Record:
    """An occupation's page as the engine knows it: the research base of a debate."""

    slug: str
    title: str  # in the plural, as the page has it: "Registered Nurses"
    phrase: str  # the same in mid-sentence: "registered nurses"
    entity: str  # name of the system that answers: "WARD-SORTER"
    score: float  # the page's resistance score, 0–100
    zone: str
    group: str = ""  # major group of the occupational classification: "29"
    code: str = ""  # O*NET-SOC code; empty for a role
    names: tuple[str, ...] = ()  # what else the job is called
    tasks: tuple[TaskFact, ...] = ()
    ratings: tuple[RatingFact, ...] = ()
    threats: tuple[ThreatFact, ...] = ()
    lines: tuple[LineFact, ...] = ()
    sources: tuple[SourceFact, ...] = ()
    figures: tuple[FigureFact, ...] = ()
    pulls: Mapping[str, int] = field(default_factory=dict)  # lever key: tenths of a point of a step

    def rating(self, key: str) -> RatingFact | None:
        return next((each for each in self.ratings if each.key == key), None)

    def figure(self, kind: str) -> FigureFact | None:
        return next((each for each in self.figures if each.kind == kind), None)


@dataclass(frozen=True, slots=True)
class Lever:
    """An input or a general scheme that an argument pulls."""

    key: str  # "task", "barrier.liability", "scheme.cost", …
    weight: float  # how plainly the text pulls it, above 0
    task: int = 0  # number of the task, where the key is "task" and one is named


@dataclass(frozen=True, slots=True)
class Test:
    """One of the tests that make up the strength of an argument."""

    name: str
    value: float  # 0–1
    reason: str  # for the reader


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a text moves nothing."""

    code: str  # "off_topic", "gibberish", …
    message: str  # for the reader, kindly


@dataclass(frozen=True, slots=True)
class Rating:
    """What the engine makes of one argument."""

    side: Side | None  # which way it argues; None: the text does not tell
    levers: tuple[Lever, ...] = ()
    strength: int = 0  # thousandths, 0–1000
    relevance: int = 0  # thousandths, 0–1000
    tests: tuple[Test, ...] = ()
    refusal: Refusal | None = None

    @property
    def accepted(self) -> bool:
        return self.refusal is None


@dataclass(frozen=True, slots=True)
class Answer:
    """The entity's reply."""

    key: str  # of the counterpoint; never twice in a debate while another fits
    text: str
    conceded: bool  # the page itself grants the point
    lines: tuple[int, ...] = ()  # numbered lines it cites
    sources: tuple[str, ...] = ()  # publishers it cites


@dataclass(frozen=True, slots=True)
class Move:
    """One round as a reader made it."""

    text: str
    side: Side


@dataclass(frozen=True, slots=True)
class Term:
    """One line of the sum of a round."""

    name: str
    value: str  # as printed
    reason: str


@dataclass(frozen=True, slots=True)
class Round:
    """A move with what came of it. All points are tenths."""

    number: int
    move: Move
    rating: Rating
    answer: Answer | None
    terms: tuple[Term, ...]
    worth: int  # of the lever, before anything is taken off
    full: int  # after strength, relevance and repetition, with its sign
    shift: int  # what the score moves: `full` less what the bound holds back


@dataclass(frozen=True, slots=True)
class Ledger:
    """A whole debate. All points are tenths."""

    version: str
    base: int  # the page's score
    rounds: tuple[Round, ...]

    @property
    def shift(self) -> int:
        return sum(each.shift for each in self.rounds)

    @property
    def score(self) -> int:
        return self.base + self.shift
