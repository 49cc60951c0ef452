"""Put together what the recipe reads for each occupation, from the rows of the catalogue."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from ..scoring.inputs import Mode
from .marks import Mark, marks
from .records import Facts, TaskRecord
from .siblings import siblings
from .tables import FEWEST_TASKS
from .week import WeekTask, week

Rows = Callable[[str], Iterable[Mapping]]
RATINGS = ("importance", "automation", "complexity", "physical", "regulatory", "use", "handed_over")
FIGURES = ("projected_growth", "wage_change")
OBSERVED_USE = "anthropic"


@dataclass(frozen=True, slots=True)
class Baseline:
    """The computed inputs of one occupation; `borrowed_from` names siblings by code."""

    tasks: tuple[WeekTask, ...]
    marks: tuple[Mark, ...]
    borrowed_from: tuple[str, ...]

    @property
    def growth(self) -> int:
        return next(mark.value for mark in self.marks if mark.group == "growth")


@dataclass(slots=True)
class Baselines:
    """Everything the recipe may read, by O*NET-SOC code; ask it for one occupation at a time."""

    records: dict[str, tuple[TaskRecord, ...]]
    contexts: dict[str, Mapping[str, float]]
    elements: dict[str, Mapping[str, float]]
    figures: dict[str, dict[str, float]] = field(default_factory=lambda: defaultdict(dict))

    @classmethod
    def from_rows(cls, rows: Rows) -> "Baselines":
        """Read the catalogue's tables; `rows` yields the rows of a table by its name."""
        activity_ids = [row["element_id"] for row in rows("elements") if row["kind"] == "activity"]
        found = cls(
            records=_records(rows),
            contexts={row["onetsoc"]: _numbers(row) for row in rows("contexts")},
            elements={
                row["onetsoc"]: dict(zip(activity_ids, row["activities"], strict=True))
                for row in rows("profiles")
                if row["activities"]
            },
        )
        for row in rows("figures"):
            if row["kind"] in FIGURES:
                found.figures[row["onetsoc"]][row["kind"]] = row["value"]
        for row in rows("index_values"):
            if row["index"] == OBSERVED_USE:
                found.figures[row["onetsoc"]]["observed_use"] = row["value"]
        return found

    def baseline(self, code: str) -> Baseline:
        """Return the baseline of an occupation, on its own tasks or its siblings'.

        Raises  ValueError when neither it nor any sibling has labelled tasks.
        """
        records, borrowed_from = self.records.get(code, ()), ()
        if _pieces(records) < FEWEST_TASKS:
            borrowed_from = siblings(code, self.records)
            records += tuple(task for other in borrowed_from for task in self.records[other])
        return Baseline(week(records), marks(records, self.facts(code)), borrowed_from)

    def facts(self, code: str) -> Facts:
        contexts, from_siblings = _own_or_mean(code, self.contexts)
        elements, elements_from_siblings = _own_or_mean(code, self.elements)
        borrowed = {"contexts": from_siblings, "elements": elements_from_siblings}
        return Facts(
            contexts=contexts,
            elements=elements,
            borrowed=frozenset(name for name, is_borrowed in borrowed.items() if is_borrowed),
            **self.figures.get(code, {}),
        )


def _records(rows: Rows) -> dict[str, tuple[TaskRecord, ...]]:
    activities: dict[tuple[str, int], list[str]] = defaultdict(list)
    for row in rows("task_activities"):
        activities[row["onetsoc"], row["task_id"]].append(row["iwa_id"])
    records: dict[str, list[TaskRecord]] = defaultdict(list)
    for row in rows("tasks"):
        linked = activities.get((row["onetsoc"], row["task_id"]))
        if linked:
            ratings = {name: row[name] for name in RATINGS}
            records[row["onetsoc"]].append(
                TaskRecord(
                    row["task_id"],
                    row["weight"],
                    human=row["human"],
                    gpt4=row["gpt4"],
                    activities=tuple(linked),
                    **ratings,
                )
            )
    return {code: tuple(found) for code, found in records.items()}


def _numbers(row: Mapping) -> dict[str, float]:
    return {key: value for key, value in row.items() if isinstance(value, float)}


def _own_or_mean(code: str, values: Mapping[str, Mapping[str, float]]):
    """Return an occupation's own ratings, else the mean of its siblings', and which it was."""
    if code in values:
        return values[code], False
    others = [values[other] for other in siblings(code, values)]
    if not others:
        return {}, False
    return {key: sum(o[key] for o in others) / len(others) for key in others[0]}, True


def _pieces(records: Iterable[TaskRecord]) -> int:
    return sum(len(record.activities) for record in records)


def describe(task: WeekTask, labels: Mapping[str, str]) -> tuple[str, str]:
    """Return the name and the rationale of a computed task, in words of our own."""
    name = labels[task.activity]
    if task.part:
        name += ", the routine part" if task.part == "routine" else ", the rest"
    counted = f"{len(task.tasks)} listed tasks" if len(task.tasks) > 1 else "One listed task"
    shares = [
        f"{task.mix[mode.value]:.0f}% {words}"
        for mode, words in MODE_WORDS.items()
        if round(task.mix[mode.value]) > 0
    ]
    rationale = f"{counted}; by weight {_listed(shares)}."
    if task.includes:
        others = sorted({labels[code] for code in task.includes} - {labels[task.activity]})
        rationale += f" Also counted here: {_listed([other.lower() for other in others])}."
    return name, rationale


MODE_WORDS = {
    Mode.DISPLACED: "can run without a person",
    Mode.AUGMENTED: "goes faster with AI",
    Mode.NOT_INVOLVED: "stays with people",
}


def _listed(items: list[str]) -> str:
    return " and ".join([", ".join(items[:-1]), items[-1]] if len(items) > 1 else items)
