"""Reasons why the verdict could be wrong, each an input pulled by one step and scored again.

On Green and Yellow pages a threat pushes the score down: the job could be less safe than we say.
On Red pages it pushes the score up: the verdict is that the job gives way, so what threatens the
verdict is whatever speaks for the job. The rebuttal says what the step does to the score and names
another input that holds the verdict up. Weights are the points that the steps move.
"""

from ..figures_text import decimal, short
from ..naming import capital
from ..scoring import Mode, Zone, add_up
from .blocks import Threat
from .facts import Facts, Told
from .levers_text import INPUT_WORDS, rating_words
from .rebuttal_words import (
    CROSSES,
    HOLDER_RATING,
    HOLDER_TASK,
    RED_HOLDER_RATING,
    RED_HOLDER_TASK,
    STAYS,
    WHY_NOT,
)
from .record import Pull
from .threat_words import DOWN, TASK_AT_ONCE, Words
from .threat_words_red import UP
from .words import joined, pick, say

FELT = 0.05  # points below which a step is no threat
FEWEST = 3
TASKS = 2
UNMEASURED = ("growth", "signal:companies", "signal:postings")


def threats(facts: Facts) -> tuple[Threat, ...]:
    """Return three or four threats, heaviest first; their weights total 100."""
    chosen = sorted(_chosen(facts), key=lambda pull: -abs(pull.points))
    total = sum(abs(pull.points) for pull in chosen)
    weights = add_up([abs(pull.points) / total * 100 for pull in chosen], 100, decimals=0)
    holders = _holders(facts)
    return tuple(
        _threat(facts, pull, int(weight), holders, n)
        for n, (pull, weight) in enumerate(zip(chosen, weights, strict=True))
    )


def _chosen(facts: Facts) -> list[Pull]:
    """Return the steps to speak of: two tasks, one signal, one barrier.

    A signal that rests on data comes before those that nobody counts. All signals weigh the same,
    so a second one would say little that the first does not.
    """
    record = facts.record
    side = 1 if record.zone is Zone.RED else -1
    found = {pull.key: pull for pull in record.pulls if pull.points * side > FELT}
    measured = sorted(key for key in record.measured if key in found and key.startswith("signal"))
    unmeasured = [key for key in UNMEASURED if key in found]
    keys = _tasks(facts, found)[:TASKS] + _barrier(facts, found)
    if measured or unmeasured:
        keys.append(pick(record.code, "threat signal", measured or unmeasured))
    if len(keys) < FEWEST:
        spare = [key for key in unmeasured if key not in keys]
        keys.append(pick(record.code, "threat unmeasured", spare))
    return [found[key] for key in keys]


def _tasks(facts: Facts, found: dict[str, Pull]) -> list[str]:
    """Return the tasks to pull: on Red what runs alone, elsewhere what does not yet."""
    is_red = facts.record.zone is Zone.RED
    parts = [part for part in facts.record.parts if part.key in found]

    def weight(part):
        is_wanted = (part.mode is Mode.DISPLACED) == is_red
        is_next = part.mode is Mode.AUGMENTED and not is_red
        return not is_wanted, not is_next, -abs(found[part.key].points), part.number

    return [part.key for part in sorted(parts, key=weight)]


def _barrier(facts: Facts, found: dict[str, Pull]) -> list[str]:
    barriers = facts.record.inputs.barriers
    if facts.record.zone is Zone.RED:
        names = ["regulatory", "liability", "cultural"]
        rest = pick(facts.record.code, "threat barrier", (0, 1, 2))
        names = names[rest:] + names[:rest]
    else:
        names = ["regulatory", "physical", "liability", "cultural"]
        names.sort(key=lambda name: -getattr(barriers, name))
    return [f"barrier:{name}" for name in names if f"barrier:{name}" in found][:1]


def _holders(facts: Facts) -> list[str | Told]:
    """Return what holds the verdict up: tasks, then rated inputs by key."""
    inputs = facts.record.inputs
    is_red = facts.record.zone is Zone.RED
    tasks = (facts.machine if is_red else facts.human)[:3]
    side = -1 if is_red else 1
    rated = [
        f"signal:{name}"
        for name in ("experts", "wages", "tools")
        if getattr(inputs.signals, name) * side > 0
    ]
    if not is_red:
        names = ("physical", "regulatory", "liability", "cultural")
        rated += [f"barrier:{name}" for name in names if getattr(inputs.barriers, name)]
    mixed: list[str | Told] = []
    for n in range(max(len(tasks), len(rated))):
        mixed += [*tasks[n : n + 1], *rated[n : n + 1]]
    return mixed


def _threat(facts: Facts, pull: Pull, weight: int, holders: list, n: int) -> Threat:
    slots, is_red = facts.slots, facts.record.zone is Zone.RED
    more = _about(facts, pull)
    words = _words(is_red, pull, more)
    kind = pull.kind if pull.kind == "task" else pull.key
    title = say(slots, f"threat {kind}", words.titles, turn=n, **more)
    argument = joined(
        say(slots, f"threat {kind}", words.arguments, turn=n, **more),
        say(slots, f"threat {kind} because", words.because, turn=n, **more),
    )
    rebuttal = joined(_result(facts, pull, more, n), _held(facts, pull, holders, n))
    return Threat(title, weight, argument, rebuttal, pull.key)


def _words(is_red: bool, pull: Pull, more: dict) -> Words:
    table = UP if is_red else DOWN
    if pull.kind != "task":
        return table[pull.key]
    words = table["task"]
    return words if is_red else words._replace(because=TASK_AT_ONCE[more["task"].part.mode])


def _about(facts: Facts, pull: Pull) -> dict:
    """Return the slots of one threat, its place in the score and the figures behind it."""
    kind = "task" if pull.kind == "task" else "measured"
    if pull.key in UNMEASURED:
        kind = "unmeasured"
    is_task = pull.kind == "task"
    figures = facts.record.figures
    found = {
        "to": decimal(pull.shown),
        "into": pull.zone.value.capitalize(),
        "start": short(pull.start, 1) if is_task else rating_words(pull.key, pull.start),
        "end": short(pull.end, 1) if is_task else rating_words(pull.key, pull.end),
        "why_not": WHY_NOT[kind],
        "ground": facts.record.grounds.get(pull.key, ""),
        "growth": figures["projected_growth"].shown if "projected_growth" in figures else "",
    }
    if is_task:
        part = next(part for part in facts.record.parts if part.key == pull.key)
        found["task"] = Told(part)
        found["why_not"] = WHY_NOT["task"].format(label=part.label)
    return found


def _result(facts: Facts, pull: Pull, more: dict, n: int) -> str:
    crosses = pull.zone is not facts.record.zone
    options = CROSSES if crosses else STAYS[pull.kind == "task"]
    return say(facts.slots, "result", options, turn=n, **more)


def _held(facts: Facts, pull: Pull, holders: list, n: int) -> str:
    is_red = facts.record.zone is Zone.RED
    free = [holder for holder in holders if _key(holder) != pull.key]
    holder = free[n % len(free)]
    if isinstance(holder, Told):
        options = RED_HOLDER_TASK if is_red else HOLDER_TASK
        return say(facts.slots, "held", options, turn=n, held=holder)
    inputs = facts.record.inputs
    kind, _, name = holder.partition(":")
    value = getattr(inputs.signals if kind == "signal" else inputs.barriers, name)
    options = RED_HOLDER_RATING if is_red else HOLDER_RATING
    words = INPUT_WORDS[holder]
    more = {"name": words, "Name": capital(words), "rating": rating_words(holder, value)}
    return say(facts.slots, "held rating", options, turn=n, **more)


def _key(holder: str | Told) -> str:
    return holder if isinstance(holder, str) else holder.part.key
