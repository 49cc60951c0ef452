"""What every lens reads: the tasks of a working week and the ratings around them, checked."""

import math
from dataclasses import dataclass, field, fields
from enum import StrEnum

SCORE_RANGE = (1, 5)  # automation score of a task: 1 needs a human, 5 runs by machine
GROWTH_RANGE = (-2, 2)

SIGNAL_NAMES = {
    "postings": "Job postings",
    "companies": "Company actions",
    "wages": "Wages",
    "tools": "Tool maturity",
    "experts": "Expert consensus",
}
BARRIER_NAMES = {
    "regulatory": "Regulation and licensing",
    "physical": "Physical presence",
    "union": "Union agreements",
    "liability": "Liability",
    "cultural": "Cultural resistance",
}
PRINCIPLE_NAMES = {
    "physical": "Embodied physicality",
    "interpersonal": "Interpersonal connection",
    "judgment": "Goal-setting and moral judgment",
}


class Mode(StrEnum):
    """What happens to the person's part of a task when AI arrives."""

    DISPLACED = "displaced"
    AUGMENTED = "augmented"
    NOT_INVOLVED = "not involved"


class Zone(StrEnum):
    """Where a resistance score lies on the ruler."""

    GREEN = "green"
    YELLOW = "yellow"
    RED = "red"


class Care(StrEnum):
    """How carefully the inputs were set; it decides how wide the range is."""

    BASELINE = "baseline"
    CURATED = "curated"
    REVIEWED = "reviewed"


def whole_number(value: object, name: str, low: int, high: int) -> int:
    """Return the value, a whole number low–high.

    Raises  ValueError when it is anything else, True and 1.0 included.
    """
    if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
        raise ValueError(f"{name} is {value!r}: use a whole number from {low} to {high}.")
    return value


def finite_number(value: object, name: str, low: float, high: float) -> float:
    """Return the value, a finite number low–high.

    Raises  ValueError when it is anything else, True and NaN included.
    """
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    if not is_number or not math.isfinite(value) or not low <= value <= high:
        ends = f"from {low:g} to {high:g}" if math.isfinite(high) else f"of {low:g} or more"
        raise ValueError(f"{name} is {value!r}: use a number {ends}.")
    return value


def member(kind: type[StrEnum], value: object, name: str) -> StrEnum:
    """Return the member of the enum that the value names.

    Raises  ValueError when there is none.
    """
    try:
        return kind(value)
    except ValueError:
        choices = ", ".join(choice.value for choice in kind)
        raise ValueError(f"{name} is {value!r}: use one of {choices}.") from None


@dataclass(frozen=True, slots=True)
class TaskInput:
    """One part of the working week."""

    name: str
    percent: int
    score: float
    mode: Mode

    def __post_init__(self):
        if not isinstance(self.name, str) or not self.name.strip():
            raise ValueError("A task has no name: say in a few words what is done.")
        whole_number(self.percent, f"The time share of “{self.name}” in percent", 1, 100)
        finite_number(self.score, f"The automation score of “{self.name}”", *SCORE_RANGE)
        mode = member(Mode, self.mode, f"The mode of “{self.name}”")
        object.__setattr__(self, "mode", mode)


@dataclass(frozen=True, slots=True)
class Signals:
    """Five market signals, each −2 (the work is going) to +2 (it is growing)."""

    postings: int = 0
    companies: int = 0
    wages: int = 0
    tools: int = 0
    experts: int = 0

    def __post_init__(self):
        _check_ratings(self, "signal", SIGNAL_NAMES, -2, 2)

    @property
    def total(self) -> int:
        return sum(getattr(self, key) for key in SIGNAL_NAMES)


@dataclass(frozen=True, slots=True)
class Barriers:
    """Five barriers to AI doing the work even where it could, each 0 (none) to 2 (strong)."""

    regulatory: int = 0
    physical: int = 0
    union: int = 0
    liability: int = 0
    cultural: int = 0

    def __post_init__(self):
        _check_ratings(self, "barrier", BARRIER_NAMES, 0, 2)

    @property
    def total(self) -> int:
        return sum(getattr(self, key) for key in BARRIER_NAMES)


@dataclass(frozen=True, slots=True)
class Principles:
    """Three human-only factors, each 0 (absent) to 3 (the heart of the work)."""

    physical: int = 0
    interpersonal: int = 0
    judgment: int = 0

    def __post_init__(self):
        _check_ratings(self, "principle", PRINCIPLE_NAMES, 0, 3)

    @property
    def total(self) -> int:
        return sum(getattr(self, key) for key in PRINCIPLE_NAMES)


@dataclass(frozen=True, slots=True)
class AssessmentInput:
    """One assessment: everything that the lenses read about a job at one seniority."""

    tasks: tuple[TaskInput, ...]
    signals: Signals = field(default_factory=Signals)
    barriers: Barriers = field(default_factory=Barriers)
    principles: Principles = field(default_factory=Principles)
    growth: int = 0
    care: Care = Care.BASELINE

    def __post_init__(self):
        object.__setattr__(self, "tasks", tuple(self.tasks))
        object.__setattr__(self, "care", member(Care, self.care, "The care"))
        whole_number(self.growth, "AI growth", *GROWTH_RANGE)
        for name in ("signals", "barriers", "principles"):
            kind = {"signals": Signals, "barriers": Barriers, "principles": Principles}[name]
            if not isinstance(getattr(self, name), kind):
                raise ValueError(f"The {name} are missing: give a {kind.__name__}(…).")
        if not self.tasks:
            raise ValueError("There are no tasks: list what fills the working week.")
        if not all(isinstance(task, TaskInput) for task in self.tasks):
            raise ValueError("A task is not a TaskInput: give name, percent, score and mode.")
        total = sum(task.percent for task in self.tasks)
        if total != 100:
            raise ValueError(f"Task percents add up to {total}: change them so that they make 100.")


def _check_ratings(ratings, kind, names, low, high):
    for item in fields(ratings):
        value = getattr(ratings, item.name)
        whole_number(value, f"The {kind} “{names[item.name]}”", low, high)
