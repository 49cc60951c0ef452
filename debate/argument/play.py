"""Step four, play: what each round moves, held within the bound, with every term of the sum.

All points are whole tenths and all factors whole thousandths, so the same rounds give the same
score on any machine. A round's shift is

    worth of the lever × strength × relevance × lever used before × rounds before × already counted

rounded half away from zero, then cut to what the bound and the ends of the scale leave.
"""

from collections.abc import Sequence

from .answer import answer_to
from .rate import rate
from .values import Ledger, Move, Rating, Record, Round, Side, Term

VERSION = "argument-1"
MAX_SHIFT = 150  # tenths of a point, over the whole debate and either way
LOWEST, HIGHEST = 0, 1000  # tenths: the ends of the ruler
WORTH = {  # tenths of a point that a perfect argument on a fresh lever moves
    "task": 40,
    "signal": 45,
    "barrier": 45,
    "principle": 45,
    "growth": 45,
    "scheme": 40,
    "none": 20,  # an argument that pulls no lever of this record
}
PULL_RANGE = (20, 80)  # where the record says what a step moves, twice that, within these
LEVER_FADE = (1000, 500, 250, 125)  # the first use of a lever, the second, …; then the last
ROUND_FADE = (1000, 950, 900, 860, 820, 780, 740, 700, 670, 640, 610, 580)
COUNTED = 500  # what the page itself grants is in its score already


def play(record: Record, moves: Sequence[Move]) -> Ledger:
    """Return the whole debate: every move rated, answered and counted, in order."""
    base = _tenths(record.score)
    ledger = Ledger(VERSION, base, ())
    for move in moves:
        ledger = play_next(record, ledger, move)
    return ledger


def play_next(record: Record, ledger: Ledger, move: Move) -> Ledger:
    """Return the debate with one more move."""
    history = tuple(each.move.text for each in ledger.rounds if each.rating.accepted)
    rating = rate(move.text, record=record, direction=move.side, history=history)
    number = len(ledger.rounds) + 1
    if not rating.accepted:
        terms = (Term("Moves nothing", "0.0", rating.refusal.message),)
        done = Round(number, move, rating, None, terms, 0, 0, 0)
    else:
        done = _counted(record, ledger, move, rating)
    return Ledger(ledger.version, ledger.base, (*ledger.rounds, done))


def _counted(record: Record, ledger: Ledger, move: Move, rating: Rating) -> Round:
    used = tuple(each.answer.key for each in ledger.rounds if each.answer)
    answer = answer_to(record, move, rating, used)
    worth = worth_of(record, rating)
    accepted = [each for each in ledger.rounds if each.rating.accepted]
    key = lever_key(rating)
    factors = (
        ("Strength", rating.strength, "What the tests of the argument come to."),
        ("Relevance", rating.relevance, "How much it is about this job."),
        (
            "Lever used before",
            _fade(LEVER_FADE, sum(lever_key(each.rating) == key for each in accepted)),
            "The same lever counts for less each time it is pulled.",
        ),
        (
            "Rounds before",
            _fade(ROUND_FADE, len(accepted)),
            "Later rounds count for a little less.",
        ),
        (
            "Already counted",
            COUNTED if answer.conceded else 1000,
            "The page grants this, so its score holds part of it."
            if answer.conceded
            else "The page does not grant this.",
        ),
    )
    size = _product(worth, [value for _, value, _ in factors])
    full = size if move.side is Side.SURVIVE else -size
    shift = held(full, ledger)
    terms = [Term("Worth", _shown(worth), WORTH_REASON)]
    terms += [Term(name, f"× {value / 1000:.3f}", reason) for name, value, reason in factors]
    terms.append(Term("Comes to", _signed(full), "All terms multiplied, to a tenth of a point."))
    terms.append(Term("Held back", _signed(shift - full), _bound_reason(full, shift, ledger)))
    terms.append(Term("Shift", _signed(shift), "What this round moves."))
    number = len(ledger.rounds) + 1
    return Round(number, move, rating, answer, tuple(terms), worth, full, shift)


WORTH_REASON = "What the lever can move: twice its step on this page, or what its kind is worth."


def worth_of(record: Record, rating: Rating) -> int:
    """Return what the first lever of an argument is worth, in tenths of a point."""
    if not rating.levers:
        return WORTH["none"]
    lever = rating.levers[0]
    key = f"task:{lever.task}" if lever.key == "task" else lever.key
    if pull := record.pulls.get(key):
        low, high = PULL_RANGE
        return min(max(2 * pull, low), high)
    return WORTH[lever.key.partition(".")[0]]


def lever_key(rating: Rating) -> str:
    """Return the name under which the use of an argument's first lever is counted."""
    if not rating.levers:
        return "none"
    lever = rating.levers[0]
    return f"task:{lever.task}" if lever.key == "task" else lever.key


def held(full: int, ledger: Ledger) -> int:
    """Return the part of a shift that the bound and the ends of the ruler leave, in tenths."""
    low = max(-MAX_SHIFT, LOWEST - ledger.base)
    high = min(MAX_SHIFT, HIGHEST - ledger.base)
    return min(max(ledger.shift + full, low), high) - ledger.shift


def _bound_reason(full: int, shift: int, ledger: Ledger) -> str:
    if full == shift:
        return "Nothing: the debate is within its bound."
    if abs(ledger.shift + shift) == MAX_SHIFT:
        return "A debate moves the score by 15 points at most."
    return "The score cannot leave the ruler from 0 to 100."


def _product(worth: int, factors: Sequence[int]) -> int:
    """Return worth × factors in thousandths, rounded half up."""
    value, unit = worth, 1
    for factor in factors:
        value, unit = value * factor, unit * 1000
    return (2 * value + unit) // (2 * unit)


def _fade(table: Sequence[int], times: int) -> int:
    return table[min(times, len(table) - 1)]


def _tenths(score: float) -> int:
    """Return a printed score in tenths; it has one decimal, so nothing is lost."""
    return round(score * 10)


def _shown(tenths: int) -> str:
    return f"{tenths // 10}.{tenths % 10}"


def _signed(tenths: int) -> str:
    sign = "−" if tenths < 0 else "+" if tenths > 0 else ""
    return f"{sign}{_shown(abs(tenths))}"
