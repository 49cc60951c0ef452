"""What would change the verdict, in words, from the distance to the next zone."""

from ..figures_text import decimal, short
from ..naming import capital
from ..scoring import Change
from .blocks import Point
from .facts import Facts
from .levers_text import INPUT_WORDS, rating_words
from .record import Pull
from .words import say

CROSSES = (
    "{Moves}. The score would then go from {score} to {to}, in {into}.",
    "{Moves}. That takes the job from {score} to {to}, which is {into}.",
    "{Moves}. The job would then stand at {to}, in {into}.",
)
STAYS = (
    "{Moves}. The score would then go from {score} to {to} and stay in {zone}.",
    "{Moves}. That gives {to} against {score} now, with the zone still {zone}.",
)
MIXED = (
    "{m1.Label} goes to machines while demand for {phrase} holds: the job then shrinks in tasks, "
    "not in people.",
    "AI could take {m1.label} and still leave as many people in this work, with more time to "
    "{h1.do}.",
    "Posts for {phrase} may hold steady while what is in them moves from {m1.label} to {h1.label}.",
    "Tools may cut the hours in {m1.label} and raise the demand for {h1.label} at the same time.",
)
TASK_UP = "AI comes to do more of {label} (a mark of {end}, not {start})"
TASK_DOWN = "{label} proves harder for AI (a mark of {end}, not {start})"
RATING = "our rating of {name} for {phrase} goes from {start} to {end}"


def scenarios(facts: Facts) -> tuple[Point, ...]:
    """Return what makes the verdict weaker, stronger and mixed."""
    found = []
    for title, side in (("Weaker if", -1), ("Stronger if", 1)):
        if text := _towards(facts, side):
            found.append(Point(title, text))
    return (*found, Point("Mixed if", say(facts.slots, "mixed", MIXED)))


def _towards(facts: Facts, side: int) -> str:
    """Return the smallest change that reaches the next zone, else the step that moves most."""
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
    pulls = [pull for pull in record.pulls if pull.points * side > 0]
    if not pulls:
        return ""
    pull = max(pulls, key=lambda p: p.points * side)
    more = {"Moves": _moves(facts, (pull,)), "to": decimal(pull.shown)}
    return say(facts.slots, f"scenario {side}", STAYS, **more)


def _moves(facts: Facts, changes: tuple[Change | Pull, ...]) -> str:
    """Return the changes as a clause: "AI comes to do more of …, and …"."""
    clauses = [_clause(facts, change) for change in changes]
    first, *rest = clauses
    return capital(", and ".join([first, *rest]))


def _clause(facts: Facts, change: Change | Pull) -> str:
    if change.key.startswith("task"):
        part = next(part for part in facts.record.parts if part.key == change.key)
        words = TASK_UP if change.end > change.start else TASK_DOWN
        more = {"start": short(change.start, 1), "end": short(change.end, 1)}
        return words.format(label=part.label, **more)
    more = {
        "phrase": facts.slots["phrase"],
        "name": INPUT_WORDS[change.key],
        "start": rating_words(change.key, change.start).removesuffix(" of 2"),
        "end": rating_words(change.key, change.end),
    }
    return RATING.format(**more)
