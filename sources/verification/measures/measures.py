"""How check-worthy, how strong, how hedged and how vague a sentence is. Pure arithmetic."""

import math
from dataclasses import dataclass

from ..model import Strength
from .features import claim_features, word_features
from .tables import table

LONGEST = 1_000  # characters that are looked at: what is learnt is about sentences
ANSWERS = (Strength.NONE, Strength.CORRELATIONAL, Strength.CONDITIONAL, Strength.DIRECT)


@dataclass(frozen=True, slots=True)
class Measures:
    """The measures of a sentence: all 0 to 1, but the strength."""

    check_worthiness: float
    strength: Strength
    hedged: float
    vague: float


def measure(text: str) -> Measures:
    """Return the measures of a sentence; of a longer text, those of its beginning."""
    text = text[:LONGEST]
    words, claim = word_features(text), claim_features(text)
    odds = table("strength").scores(claim)
    _, _, conditional, direct = odds
    return Measures(
        check_worthiness=_probability(*table("check_worthiness").scores(words)),
        strength=ANSWERS[odds.index(max(odds))],
        # Of the two firm answers, how much more the sentence is like "may reduce" than "reduces".
        hedged=_probability(conditional - direct),
        vague=_probability(*table("vague").scores(words)),
    )


def _probability(score: float) -> float:
    """Return the logistic function of a score."""
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, score))))
