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
    by_strength = table("strength").scores(claim)
    return Measures(
        check_worthiness=_probability("check_worthiness", words),
        strength=ANSWERS[by_strength.index(max(by_strength))],
        hedged=_probability("hedged", claim),
        vague=_probability("vague", words),
    )


def _probability(name: str, features: dict[str, float]) -> float:
    """Return the logistic function of the table's score."""
    (score,) = table(name).scores(features)
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, score))))
