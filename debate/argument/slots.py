"""The facts of a record as the words that a counterpoint can hold in braces."""

from collections.abc import Mapping

from .values import Record, TaskFact

MODES = {
    "displaced": "a system could take on much of it",
    "augmented": "AI helps with it and does not do it alone",
    "not involved": "AI has no part in it",
}
FIGURES = {"projected_growth": "growth", "openings": "openings", "employment": "employment",
           "median_wage": "wage"}  # fmt: skip
LINE_SECTIONS = {
    "verdict": "answer",
    "worry": "worry",
    "outlook": "outlook",
    "why": "why",
    "uncounted": "uncounted",
}

Slots = Mapping[str, str]


def slots_of(record: Record, task: int = 0) -> tuple[dict[str, str], dict[str, tuple[int, ...]]]:
    """Return the words for each slot that the record can fill, and the lines that each rests on.

    Takes   the number of the task that an argument is about; 0: the one that weighs most.
    """
    slots = {
        "phrase": record.phrase,
        "entity": record.entity or "The system on this page",
        "score": f"{record.score:.1f}",
        "zone": record.zone.capitalize(),
    }
    slots |= _tasks(record, task) | _ratings(record) | _figures(record)
    lines: dict[str, tuple[int, ...]] = {}
    for name, (text, number) in _lines(record).items():
        slots[name] = text
        lines[name] = (number,)
    return {name: text for name, text in slots.items() if text}, lines


def _tasks(record: Record, number: int) -> dict[str, str]:
    if not record.tasks:
        return {}
    human = min(record.tasks, key=lambda each: (each.score, -each.percent, each.number))
    machine = max(record.tasks, key=lambda each: (each.score, each.percent, -each.number))
    about = next((each for each in record.tasks if each.number == number), None)
    found = _task("human", human) | _task("machine", machine)
    return found | (_task("task", about) if about else {})


def _task(name: str, task: TaskFact) -> dict[str, str]:
    return {
        name: f"“{task.name}”",
        f"{name}_share": f"{task.percent}% of the week",
        f"{name}_mark": f"{task.score:g} out of 5",
        f"{name}_mode": MODES[task.mode],
    }


def _ratings(record: Record) -> dict[str, str]:
    found = {}
    for rating in record.ratings:
        key = rating.key.replace(".", "_")
        found[key] = (
            f"{rating.value:+d}"
            if rating.key.startswith(("signal", "growth"))
            else str(rating.value)
        )
        if rating.source:
            found[f"{key}_source"] = rating.source
    return {name: text.replace("-", "−") for name, text in found.items()}


def _figures(record: Record) -> dict[str, str]:
    found = {}
    for kind, name in FIGURES.items():
        if figure := record.figure(kind):
            found[name] = figure.shown
            found[f"{name}_source"] = figure.source
    return found


def _lines(record: Record) -> dict[str, tuple[str, int]]:
    """Return references such as "line 12", with the number of the line."""
    found = {}
    for name, section in LINE_SECTIONS.items():
        line = next((each for each in record.lines if each.section == section), None)
        if line:
            found[f"{name}_line"] = (f"line {line.number}", line.number)
    if record.threats:
        threat = max(record.threats, key=lambda each: (each.weight, -each.line))
        found["threat"] = (f"“{threat.title}”", threat.line)
        found["threat_weight"] = (f"{threat.weight}%", threat.line)
        found["threat_line"] = (f"line {threat.line}", threat.line)
    return found
