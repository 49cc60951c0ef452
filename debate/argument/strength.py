"""How strong an argument is: six tests of 0–1, each with a reason, and their weighted sum.

Each mark of the text belongs to one test. Two rows of weights exist: one for a debate about an
occupation, whose record the argument is held against, and one for a bare topic.
"""

from .linear import UNIT, squash, units
from .marks import damped, surface
from .order import order_points
from .schemes import LISTS as SCHEMES
from .tables import load
from .text import Reading
from .values import Test
from .wording import known_share, wording_marks

# Which marks each test reads; a mark is named by its beginning. What no other test reads is form.
TESTS = {
    "relevance": ("on_topic", "known_share", "covered", "nearest", "task", "field", "debate"),
    "specificity": ("numbers", "years", "names", "example", "first_hand", "distinct", "quotes"),
    "evidence": ("source", "brackets", "colons"),
    "reasoning": (
        "reason",
        "contrast",
        "condition",
        "order",
        "scheme:",
        "negation",
        "benefit",
        "harm",
    ),
    "civility": ("insult", "shouted", "exclaims", "stretched", "slang", "you", "links", "dots"),
    "form": ("",),
}
HIGH, LOW = 600, 400  # thousandths: above and below these a test is worth a remark of its own
REASONS = {
    "relevance": (
        "It speaks about this work.",
        "It touches this work.",
        "It says little about this work.",
    ),
    "specificity": (
        "It names particulars: figures, places, people or a case.",
        "It names some particulars.",
        "It names no particulars.",
    ),
    "evidence": (
        "It says where its claim comes from.",
        "It points to little that could be looked up.",
        "It gives nothing that could be looked up.",
    ),
    "reasoning": (
        "It says why one thing leads to another.",
        "It gives a reason in passing.",
        "It asserts more than it reasons.",
    ),
    "civility": (
        "It argues with the matter.",
        "Its tone neither helps nor hurts it.",
        "Its tone takes away from it.",
    ),
    "form": (
        "It is put clearly.",
        "It can be followed.",
        "It is hard to get hold of: bare, padded or broken.",
    ),
    "novelty": ("This debate has not heard it yet.", "Part of it was said before.", "Said before."),
}


def features(reading: Reading, related: dict[str, float]) -> dict[str, float]:
    """Return every mark that strength is read from, each 0–1.

    Takes   what `related` says of the text's nearness to its topic or record.
    """
    schemes = {f"scheme:{name}": damped(n, 1) for name, n in SCHEMES.counts(reading).items()}
    fluency = min(max(order_points(reading) / 1000 + 2, 0) / 12, 1)
    form = {"fluency": fluency, "spelt": known_share(reading)}
    return surface(reading) | schemes | form | wording_marks(reading) | related


def points_of(found: dict[str, float], row: str) -> dict[str, int]:
    """Return the points of each test, thousandths of a logit, under a row of weights."""
    weights = load("strength")[row]
    points = dict.fromkeys(TESTS, 0)
    for name, value in found.items():
        if name in weights:
            points[test_of(name)] += units(value) * weights[name] // 100
    return points


def test_of(mark: str) -> str:
    """Return the test that reads a mark."""
    return next(
        test for test, starts in TESTS.items() if any(mark.startswith(start) for start in starts)
    )


def strength(
    found: dict[str, float], row: str, novelty: int = UNIT
) -> tuple[int, tuple[Test, ...]]:
    """Return the strength in thousandths, and the tests behind it with what each says.

    Takes   the marks, the row of weights, and how new the argument is, 0–1000.
    """
    points = points_of(found, row)
    start = load("strength")["start"]
    total = squash(sum(points.values()) + start[row] * 10) * novelty // UNIT
    tests = [
        _test(name, squash(points[name] + start.get(f"{row}:{name}", 0) * 10)) for name in TESTS
    ]
    return total, (*tests, _test("novelty", novelty))


def _test(name: str, value: int) -> Test:
    high, middle, low = REASONS[name]
    return Test(name, value / UNIT, high if value >= HIGH else low if value < LOW else middle)
