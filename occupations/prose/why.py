"""Why the job stands where it does: on Green why it holds, on Red why it gives way, else both."""

from ..figures_text import decimal
from ..scoring import Mode, Zone
from .facts import Facts
from .levers_text import strongest_barriers
from .why_words import GIVES, GIVES_TASK, HOLDS, HOLDS_TASK
from .words import say

MOST = 5
LARGE_PART = 30  # percent of the week that is worth a point of its own

# Without this figure an opinion of experts has nothing to print.
PROJECTION = "projected_growth"


def why(facts: Facts) -> tuple[str, ...]:
    """Return three to five points for the verdict's own side."""
    zone = facts.record.zone
    if zone is Zone.GREEN:
        return tuple(_holds(facts)[:MOST])
    if zone is Zone.RED:
        return tuple(_gives(facts)[:MOST])
    return (*_gives(facts)[:3], *_holds(facts)[:2])


def _holds(facts: Facts) -> list[str]:
    inputs = facts.record.inputs
    tasks = [_task(facts, "h", n, HOLDS_TASK) for n in (1, 2, 3) if _is_kept(facts, n)]
    others = [
        say(facts.slots, f"holds {name}", HOLDS[name], rating=f"{rating} of 2")
        for name, rating in strongest_barriers(inputs)[:2]
    ]
    if inputs.signals.experts > 0 and PROJECTION in facts.record.figures:
        others.append(_projection(facts, HOLDS))
    if inputs.signals.wages > 0:
        others.append(say(facts.slots, "holds wages", HOLDS["wages"]))
    if facts.record.card.split.not_involved >= LARGE_PART:
        others.insert(0, say(facts.slots, "holds leaves", HOLDS["leaves"]))
    if inputs.principles.interpersonal >= 2:
        others.append(say(facts.slots, "holds people", HOLDS["people"]))
    if inputs.principles.judgment >= 2:
        others.append(say(facts.slots, "holds judgment", HOLDS["judgment"]))
    return [*tasks[:1], *others[:2], *tasks[1:], *others[2:]]


def _is_kept(facts: Facts, n: int) -> bool:
    return facts.human[n - 1].part.mode is not Mode.DISPLACED


def _gives(facts: Facts) -> list[str]:
    inputs, card = facts.record.inputs, facts.record.card
    tasks = [_task(facts, "m", n, GIVES_TASK[facts.machine[n - 1].part.mode]) for n in (1, 2, 3)]
    others = []
    if card.split.displaced >= LARGE_PART:
        others.append(say(facts.slots, "gives does", GIVES["does"]))
    if inputs.signals.experts < 0 and PROJECTION in facts.record.figures:
        others.append(_projection(facts, GIVES))
    if inputs.signals.tools < 0:
        others.append(say(facts.slots, "gives tools", GIVES["tools"]))
    if not inputs.barriers.regulatory and not inputs.barriers.physical:
        others.append(say(facts.slots, "gives open", GIVES["open"]))
    if inputs.signals.wages < 0:
        others.append(say(facts.slots, "gives wages", GIVES["wages"]))
    return [*tasks[:1], *others[:2], *tasks[1:], *others[2:]]


def _task(facts: Facts, letter: str, n: int, options) -> str:
    return say(facts.slots, "why task", options, turn=n, task=facts.slots[f"{letter}{n}"])


def _projection(facts: Facts, words) -> str:
    growth = facts.record.figures[PROJECTION]
    more = {"growth": decimal(abs(growth.value)), "whom": growth.group or facts.slots["phrase"]}
    return say(facts.slots, "why projection", words["experts"], **more)
