"""How sentences name the inputs of the score, and which of them hold a verdict up."""

from ..figures_text import signed
from ..scoring import AssessmentInput, Barriers

INPUT_WORDS = {
    "signal:postings": "job postings",
    "signal:companies": "company actions",
    "signal:wages": "pay",
    "signal:tools": "observed use of AI",
    "signal:experts": "the official projection",
    "barrier:regulatory": "regulation and licensing",
    "barrier:physical": "physical presence",
    "barrier:union": "union agreements",
    "barrier:liability": "liability",
    "barrier:cultural": "cultural resistance",
    "growth": "AI growth",
}


def strongest_barriers(inputs: AssessmentInput) -> list[tuple[str, int]]:
    """Return the barriers that are rated above 0 with their rating, the strongest first."""
    names = ("physical", "regulatory", "liability", "cultural", "union")
    barriers: Barriers = inputs.barriers
    found = [(name, getattr(barriers, name)) for name in names if getattr(barriers, name)]
    return sorted(found, key=lambda pair: -pair[1])


def rating_words(key: str, value: float) -> str:
    """Return a rating as sentences print it: "2 of 2" for a barrier, "+1" for a signal."""
    return f"{value:g} of 2" if key.startswith("barrier") else signed(value, 0)
