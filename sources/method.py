"""The verification part of the method page: the rules and the numbers as the engine has them."""

import re
from collections.abc import Callable

from occupations.page.method import Table
from occupations.page.verdict import HOW

from .verification import RULES, VERSION, Strength
from .verification.harm import DOUBLES_AFTER, STRENGTH_WEIGHTS, VERDICT_WEIGHTS
from .verification.report import FIT, LINE_WORTH, MAXIMA, QUALITY
from .verification.tiers import NAMES, TIERS, WEIGHTS

_SAID = re.compile(r"(?P<what>.*?) Catches (?P<catches>.*?) Leaves (?P<leaves>.*)")
PARTS = {
    "Evidence fit": "how close the sources that support a line stand to the job",
    "Line support": "how well each line is supported, by its verdict",
    "Source quality": "kind, year and reach of the sources that support a line",
    "Human review": "how many lines people approved as they stand",
}
TIES = {
    Strength.NONE: "not at all",
    Strength.CORRELATIONAL: "goes together with it",
    Strength.CONDITIONAL: "may bring it about",
    Strength.DIRECT: "brings it about",
}


def verification_tables() -> tuple[Table, ...]:
    """Return the rules in their order, the parts of the score, the worths and the tiers."""
    return (
        Table(
            f"The rules, in their order: the first that applies decides (version {VERSION})",
            ("Rule", "What it does", "A line it catches", "A line it leaves"),
            tuple(map(_rule, RULES)),
        ),
        Table(
            "The parts of the verification score",
            ("Part", "At most", "What it looks at"),
            tuple((name, f"{most:g}", PARTS[name]) for name, most in MAXIMA.items()),
        ),
        Table(
            "What a line adds to line support, and how its verdict weighs in the queue",
            ("Verdict", "Shown as", "Worth, 0 to 1", "Weight in the queue"),
            tuple(
                (
                    verdict.value.replace("_", " "),
                    HOW[verdict.value],
                    f"{worth:g}",
                    f"{VERDICT_WEIGHTS[verdict]:g}",
                )
                for verdict, worth in LINE_WORTH.items()
            ),
        ),
        Table(
            "What a source is worth, by how close it stands to the job",
            ("Kind of source", "Evidence fit", "Quality"),
            tuple((kind.value, f"{fit:g}", f"{QUALITY[kind]:g}") for kind, fit in FIT.items()),
        ),
        Table(
            "How much depends on a page: its tier",
            ("Part", "Weight"),
            (
                *((NAMES[name], f"{weight:g}") for name, weight in WEIGHTS.items()),
                *((f"tier {tier}: weight of at least", f"{least:g}") for tier, least in TIERS),
            ),
        ),
        Table(
            f"Strength of a claim in the queue; age doubles every {DOUBLES_AFTER} days",
            ("How firmly a line ties cause to effect", "Weight"),
            tuple((TIES[strength], f"{weight:g}") for strength, weight in STRENGTH_WEIGHTS.items()),
        ),
    )


def _rule(rule: Callable) -> tuple[str, str, str, str]:
    said = _SAID.match(" ".join((rule.__doc__ or "").split()))
    if not said:
        raise ValueError(f"{rule.__name__} does not say what it catches and what it leaves")
    name = rule.__name__.replace("_", " ")
    return name, said["what"], said["catches"], said["leaves"]
