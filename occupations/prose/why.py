"""Why the job stands where it does: three to five reasons, each of another kind."""

from ..figures_text import decimal
from ..scoring import Mode, Zone
from .facts import Facts
from .levers_text import strongest_barriers
from .market import ODD
from .market_words import SCHOOLING
from .why_words import GIVES, GIVES_TASK, HOLDS, HOLDS_TASK, SHARED
from .words import as_subject, list_names, say

FEWEST, MOST = 3, 5
TOP = 2  # the rating from which a barrier is a reason of its own
HIGH = 2  # a human-only factor, of 3, that is a reason
LARGE_PART = 20  # percent of the week that is worth a reason of its own
BEYOND_US = 25  # percentile points between the middle opinion and ours that disagree
LONG_SCHOOL = 6  # from this level on, entry takes a degree


def why(facts: Facts) -> tuple[str, ...]:
    """Return the reasons for the verdict's own side; on Yellow, from both sides."""
    zone = facts.record.zone
    holds, gives = _holds(facts), _gives(facts)
    if zone is Zone.GREEN:
        return _enough(holds, gives)
    if zone is Zone.RED:
        return _enough(gives, holds)
    return tuple((*gives[:2], *holds[:2], *(gives[2:3] or holds[2:3])))


def _enough(own: list[str], other: list[str]) -> tuple[str, ...]:
    return tuple((*own, *other[: max(0, FEWEST - len(own))])[:MOST])


def _holds(facts: Facts) -> list[str]:
    record, slots = facts.record, facts.slots
    first, second = facts.human[:2]
    found = []
    if first.part.mode is not Mode.DISPLACED:
        found.append(say(slots, "holds task", HOLDS_TASK, task=first))
    for name, rating in strongest_barriers(record.inputs)[:1]:
        if rating == TOP:
            found.append(say(slots, f"holds {name}", HOLDS[name], rating=f"{rating} of 2"))
    if record.inputs.signals.experts > 0:
        found += _projection(facts, HOLDS)
    if record.card.split.not_involved >= LARGE_PART:
        found.append(say(slots, "holds leaves", HOLDS["leaves"]))
    found += _abilities(facts)
    if record.inputs.signals.wages > 0:
        found += _wages(facts, HOLDS)
    found += _company(facts, 1)
    if len(found) < FEWEST and second.part.mode is not Mode.DISPLACED:
        found.append(say(slots, "holds task", HOLDS_TASK, turn=1, task=second))
    return found


def _abilities(facts: Facts) -> list[str]:
    """Return what the job asks of a person: judgement, long schooling, a way with people."""
    slots, principles = facts.slots, facts.record.inputs.principles
    found = []
    if principles.judgment >= HIGH:
        found.append(say(slots, "holds judgment", HOLDS["judgment"]))
    education = facts.record.figures.get("education")
    if education and education.value >= LONG_SCHOOL:
        schooling = SCHOOLING[int(education.value)].removeprefix("with ")
        found.append(say(slots, "holds school", HOLDS["school"], schooling=schooling))
    if principles.interpersonal >= HIGH:
        found.append(say(slots, "holds people", HOLDS["people"]))
    return found


def _gives(facts: Facts) -> list[str]:
    inputs, card = facts.record.inputs, facts.record.card
    first, second = facts.machine[0], facts.machine[1]
    found = [say(facts.slots, "gives task", GIVES_TASK[first.part.mode], task=first)]
    if card.split.displaced >= LARGE_PART:
        found.append(say(facts.slots, "gives does", GIVES["does"]))
    if inputs.signals.experts < 0:
        found += _projection(facts, GIVES)
    if inputs.signals.tools < 0 and "signal:tools" in facts.record.grounds:
        ground = facts.record.grounds["signal:tools"]
        found.append(say(facts.slots, "gives tools", GIVES["tools"], ground=ground))
    if not inputs.barriers.regulatory and not inputs.barriers.physical:
        found.append(say(facts.slots, "gives open", GIVES["open"]))
    if inputs.signals.wages < 0:
        found += _wages(facts, GIVES)
    found += _company(facts, -1)
    if len(found) < FEWEST:
        words = GIVES_TASK[second.part.mode]
        found.append(say(facts.slots, "gives task", words, turn=1, task=second))
    return found


def _projection(facts: Facts, words) -> list[str]:
    growth = facts.record.figures.get("projected_growth")
    if not growth:
        return []
    more = {"growth": decimal(abs(growth.value)), "whom": growth.group or facts.slots["phrase"]}
    return [say(facts.slots, "why projection", words["experts"], **more)]


def _wages(facts: Facts, words) -> list[str]:
    change = facts.record.figures.get("wage_change")
    if not change or abs(change.value) >= ODD:
        return []
    return [say(facts.slots, "why wages", words["wages"], change=decimal(abs(change.value)))]


def _company(facts: Facts, side: int) -> list[str]:
    """Return how outside opinions or the neighbours bear the verdict out, if they do."""
    record, found = facts.record, []
    opinions = record.opinions
    if opinions.middle is not None and abs(opinions.middle - opinions.own_percentile) <= BEYOND_US:
        is_safe = opinions.middle >= 50
        if is_safe == (side > 0):
            total = len(opinions.rows)
            against = opinions.disagree_with_us
            if against * 2 < total:
                more = {"few": f"just {against}" if against else "not one", "total": total}
                found.append(say(facts.slots, "why others", SHARED["opinions", side], **more))
    alike = [n for n in record.neighbours if n.zone is record.zone][:2]
    if record.zone is not Zone.YELLOW and len(alike) == 2:
        more = {"others": list_names([f"{as_subject(n.phrase)} ({n.shown})" for n in alike])}
        found.append(say(facts.slots, "why alike", SHARED["neighbours", side], **more))
    return found
