"""What would change the verdict, in words, from the distance to the next zone."""

from ..figures_text import decimal, short
from ..naming import capital
from ..scoring import Change
from .blocks import Point
from .facts import Facts
from .levers_text import INPUT_WORDS, rating_words
from .record import Pull
from .verbs import verb_phrase
from .words import pick, say

NEXT_BEST = 3  # of the steps that move the score most, those worth naming
CROSSES = (
    "{Moves}. The score would then go from {score} to {to}, in {into}.",
    "{Moves}. That takes the job from {score} to {to}, which is {into}.",
    "{Moves}. The job would then stand at {to}, in {into}.",
    "{Moves}. Nothing else has to change for {to} and {into}.",
    "{Moves}. Our answer would be another one, with {to} in {into}.",
)
STAYS = (
    "{Moves}. The score would then go from {score} to {to} and stay in {zone}.",
    "{Moves}. That gives {to} against {score} now, with the zone still {zone}.",
    "{Moves}. It would be a change of degree, to {to}, with {zone} as before.",
    "{Moves}. The job would move from {score} to {to} without changing its zone.",
    "{Moves}. We would then print {to}, and {zone} beside it.",
    "{Moves}. By our formula that is {to}, too little to leave {zone}.",
    "{Moves}. It counts for something, {to} in place of {score}, but {zone} stays.",
    "{Moves}. The ruler would show {to}, in {zone}.",
)
MIXED = (
    "{m1.Label} goes to machines while demand for {phrase} holds: the job then shrinks in tasks, "
    "not in people.",
    "AI could take {m1.label} and still leave as many people in this work, with more time to "
    "{h1.do}.",
    "Posts for {phrase} may hold steady while what is in them moves from {m1.label} to {h1.label}.",
    "Tools may cut the hours in {m1.label} and raise the demand for {h1.label} at the same time.",
    "There are as many {phrase} as now, but they are hired to {h1.do} rather than to {m1.do}.",
    "The work gets cheaper, more of it is bought, and you spend the time saved on {m1.label} on "
    "{h1.label}.",
    "Large employers let a system {m1.do} and small ones do not, so two jobs grow out of one.",
    "Beginners find fewer posts because a system can {m1.do}, while those who {h1.do} are sought.",
)
TASK_UP = (
    "AI comes to do more of {label} (a mark of {end}, not {start})",
    "{label} moves from a mark of {start} to {end} as tools improve",
    "a system learns to {do}, so that the mark goes from {start} to {end}",
    "employers let software {do} with less checking (a mark of {end}, not {start})",
    "a tool for {label} lifts its mark from {start} to {end}",
    "the mark for {label} has to be raised from {start} to {end}",
    "{label} becomes easier to automate, at {end} instead of {start}",
)
TASK_DOWN = (
    "{label} proves harder for AI (a mark of {end}, not {start})",
    "AI disappoints with {label}, and the mark falls from {start} to {end}",
    "people stay needed to {do}, and the mark is {end} instead of {start}",
    "our mark for {label} turns out too high, {end} being right and not {start}",
    "machines do worse at {label} than we assume (a mark of {end}, not {start})",
    "we have to lower the mark for {label} from {start} to {end}",
)
# An input that is rated, by whether its rating rises.
RATING = {
    True: {
        "growth": "AI turns out to create demand for {phrase} (AI growth from {start} to {end})",
        "signal:experts": "the next official projection for {phrase} is better ({start} to {end})",
        "signal:wages": "pay for {phrase} gains on other jobs (rated {end}, not {start})",
        "signal:tools": "AI is used less than it seems for this work (rated {end}, not {start})",
        "signal:postings": "employers advertise more for {phrase} (job postings rated {end})",
        "signal:companies": "firms commit to their {phrase} (company actions rated {end})",
        "barrier": "{name} around {phrase} grows stronger, from {start} to {end}",
    },
    False: {
        "growth": "AI turns out to cut demand for {phrase} (AI growth from {start} to {end})",
        "signal:experts": "the next official projection for {phrase} is worse ({start} to {end})",
        "signal:wages": "pay for {phrase} falls back against other jobs (rated {end}, not {start})",
        "signal:tools": "AI spreads in daily use for this work (rated {end}, not {start})",
        "signal:postings": "employers advertise less for {phrase} (job postings rated {end})",
        "signal:companies": "firms cut back on {phrase} (company actions rated {end})",
        "barrier": "{name} around {phrase} grows weaker, from {start} to {end}",
    },
}


def scenarios(facts: Facts) -> tuple[Point, ...]:
    """Return what makes the verdict weaker, stronger and mixed."""
    found = []
    for title, side in (("Weaker if", -1), ("Stronger if", 1)):
        if text := _towards(facts, side):
            found.append(Point(title, text))
    return (*found, Point("Mixed if", say(facts.slots, "mixed", MIXED)))


def _towards(facts: Facts, side: int) -> str:
    """Return the smallest change that reaches the next zone, else a step that moves much."""
    record = facts.record
    options = sorted((*record.flip.singles, *record.flip.pairs), key=lambda o: o.size)
    option = next((o for o in options if (o.score - record.card.score) * side > 0), None)
    if option:
        more = {
            "Moves": _moves(facts, option.changes),
            "to": decimal(option.shown_score),
            "into": option.zone.value.capitalize(),
        }
        return say(facts.slots, f"scenario {side}", CROSSES, **more)
    pulls = [pull for pull in record.pulls if pull.points * side > 0 and _is_seen(facts, pull)]
    if not pulls:
        return ""
    pulls.sort(key=lambda pull: (-pull.points * side, pull.key))
    pull = pick(record.code, f"step {side}", pulls[:NEXT_BEST])
    more = {"Moves": _moves(facts, (pull,)), "to": decimal(pull.shown)}
    return say(facts.slots, f"scenario {side}", STAYS, **more)


def _is_seen(facts: Facts, pull: Pull) -> bool:
    """Return whether data could show the step: a task, or a rating that a figure stands behind."""
    return pull.kind == "task" or pull.key in facts.record.measured


def _moves(facts: Facts, changes: tuple[Change | Pull, ...]) -> str:
    """Return the changes as a clause: "AI comes to do more of …, and …"."""
    clauses = [_clause(facts, change, n) for n, change in enumerate(changes)]
    first, *rest = clauses
    return capital(", and ".join([first, *rest]))


def _clause(facts: Facts, change: Change | Pull, n: int) -> str:
    is_up = change.end > change.start
    if change.key.startswith("task"):
        part = next(part for part in facts.record.parts if part.key == change.key)
        words = TASK_UP if is_up else TASK_DOWN
        more = {"start": short(change.start, 1), "end": short(change.end, 1)}
        first = pick(facts.record.code, "clause", range(len(words)))
        text = words[(first + n) % len(words)]
        return text.format(label=part.label, do=verb_phrase(part.label), **more)
    more = {
        "phrase": facts.slots["phrase"],
        "name": INPUT_WORDS[change.key],
        "start": rating_words(change.key, change.start).removesuffix(" of 2"),
        "end": rating_words(change.key, change.end),
    }
    words = RATING[is_up]
    return (words.get(change.key) or words["barrier"]).format(**more)
