"""The facts of a record as the words that a counterpoint can hold in braces."""

from collections.abc import Mapping
from dataclasses import dataclass

from .values import Record, TaskFact

FIGURES = {  # kind of figure: name of its slot
    "projected_growth": "projected",
    "openings": "openings",
    "employment": "employment",
    "median_wage": "wage",
}
HUMAN_AT_MOST, MACHINE_AT_LEAST = 2.5, 3.5  # automation scores from which a task is plainly one
LINES = {"verdict_line": "answer", "worry_line": "worry"}  # slot: section whose first line it names


@dataclass(frozen=True, slots=True)
class Facts:
    """The words for each slot that a record can fill, and what stands behind them."""

    words: Mapping[str, str]
    lines: Mapping[str, int]  # slot: number of the line that it rests on
    sources: Mapping[str, str]  # slot: who published the figure


def facts_of(record: Record, task: int = 0) -> Facts:
    """Return the facts of a record by slot; what it lacks has no slot.

    Takes   the number of the task that an argument is about; 0: none.
    """
    words = {"phrase": record.phrase, "score": f"{record.score:.1f}"}
    words |= _tasks(record, task)
    lines: dict[str, int] = {}
    sources: dict[str, str] = {}
    for rating in record.ratings:
        slot = rating.key.replace(".", "_")
        words[slot] = _mark(rating.key, rating.value)
        sources[slot] = rating.source
    for kind, slot in FIGURES.items():
        if figure := record.figure(kind):
            words |= {slot: figure.shown, f"{slot}_source": figure.source}
            sources[slot] = figure.source
    for slot, section in LINES.items():
        line = next((each for each in record.lines if each.section == section), None)
        if line:
            words[slot], lines[slot] = f"line {line.number}", line.number
    if record.threats:
        threat = max(record.threats, key=lambda each: (each.weight, -each.line))
        words |= {"threat": f"“{threat.title}”", "threat_weight": f"{threat.weight}%"}
        lines["threat"] = threat.line
    return Facts({slot: text for slot, text in words.items() if text}, lines, sources)


def _mark(key: str, value: int) -> str:
    """Return a mark as the page prints it: with its sign where it can go either way."""
    if key.startswith(("signal", "growth")):
        return f"{value:+d}".replace("-", "−").replace("+0", "0")
    return str(value)


def _tasks(record: Record, number: int) -> dict[str, str]:
    about = next((each for each in record.tasks if each.number == number), None)
    named = {"human": human_task(record), "machine": machine_task(record), "task": about}
    found: dict[str, str] = {}
    for slot, task in named.items():
        found |= _task(slot, task) if task else {}
    return found


def human_task(record: Record) -> TaskFact | None:
    """Return the task that speaks most for people: plainly human, and much of the week."""
    tasks = [each for each in record.tasks if each.score <= HUMAN_AT_MOST]
    return max(
        tasks, key=lambda each: ((5 - each.score) * each.percent, -each.number), default=None
    )


def machine_task(record: Record) -> TaskFact | None:
    """Return the task that speaks most for machines: plainly theirs, and much of the week."""
    tasks = [each for each in record.tasks if each.score >= MACHINE_AT_LEAST]
    return max(tasks, key=lambda each: (each.score * each.percent, -each.number), default=None)


def _task(slot: str, task: TaskFact) -> dict[str, str]:
    return {
        slot: f"“{task.name}”",
        f"{slot}_share": f"{task.percent}% of the week",
        f"{slot}_mark": f"{task.score:g} out of 5",
    }
