"""In which order lines are read: by the harm that a wrong one can do."""

import math
from dataclasses import dataclass
from datetime import date

from .model import Checked, Consequence, Strength, Verdict
from .tiers import weight_of

DOUBLES_AFTER = 30  # days in which an open line becomes twice as pressing
CONSEQUENCE_SPAN = 3.0  # the gravest occupation counts 1 + 3 = 4 times the mildest
EFFECT_SPAN = 10.0  # points of the page's score that add 1 to the factor
EFFECT_MOST = 20.0  # points beyond which the effect counts no more
VERDICT_WEIGHTS = {
    Verdict.CONTRADICTED: 4.0,
    Verdict.UNSUPPORTED: 2.5,
    Verdict.SOFTENED_ESTIMATE: 1.75,
    Verdict.SOFTENED_CLAIM: 1.5,
    Verdict.SOURCED: 1.25,
    Verdict.SITE_ESTIMATE: 1.0,
    Verdict.FRAMEWORK: 1.0,
}
STRENGTH_WEIGHTS = {
    Strength.NONE: 1.0,
    Strength.CORRELATIONAL: 1.1,
    Strength.CONDITIONAL: 1.2,
    Strength.DIRECT: 1.5,
}


@dataclass(frozen=True, slots=True)
class Harm:
    """The factors, each at least 1, whose product orders the review queue."""

    consequence: float
    strength: float
    effect: float
    readership: float
    first_seen: date

    @property
    def rank_key(self) -> float:
        """Return what to sort by, highest first: it stays true as time passes.

        The age doubles in the same time for all lines, so that its logarithm moves all of them
        alike and only the day on which a line was first seen has to be stored.
        """
        static = self.consequence * self.strength * self.effect * self.readership
        return math.log2(static) - self.first_seen.toordinal() / DOUBLES_AFTER

    def age(self, today: date) -> float:
        """Return the factor for the days that the line has been open; 1 on the first."""
        return 2.0 ** (max(0, (today - self.first_seen).days) / DOUBLES_AFTER)

    def shown(self, today: date) -> tuple[tuple[str, float], ...]:
        """Return the factors by name, and under "total" their product, as of today."""
        factors = (
            ("consequence", self.consequence),
            ("strength", self.strength),
            ("effect", self.effect),
            ("readership", self.readership),
            ("age", self.age(today)),
        )
        return (*factors, ("total", math.prod(value for _, value in factors)))


def harm(
    checked: Checked, consequence: Consequence, effect: float, readers: float, first_seen: date
) -> Harm:
    """Return how much harm a line can do if it is wrong.

    Takes   effect: points of the page's score that hang on what the line says, of either sign;
            readers: how many people the page concerns, such as visits or holders of the job.
    Raises  ValueError when readers is negative.
    """
    if readers < 0:
        raise ValueError(f"A page cannot have {readers} readers.")
    return Harm(
        consequence=1.0 + CONSEQUENCE_SPAN * weight_of(consequence),
        strength=VERDICT_WEIGHTS[checked.verdict]
        * STRENGTH_WEIGHTS[checked.strength]
        * (1.0 + checked.check_worthiness),
        effect=1.0 + min(abs(effect), EFFECT_MOST) / EFFECT_SPAN,
        readership=1.0 + math.log10(1.0 + readers),
        first_seen=first_seen,
    )
