"""How much depends on a page and on each of its lines: tier 1 is read most strictly."""

from .model import Checked, Consequence, Verdict

WEIGHTS = {"error": 0.4, "people": 0.2, "licensed": 0.2, "zone_is_red": 0.2}
NAMES = {
    "error": "what an error in the work costs",
    "people": "how many people hold the job",
    "licensed": "a licence that guards entry",
    "zone_is_red": "a verdict that the job is going",
}
# A page of at least this weight is in the tier; tier 3 takes the rest.
TIERS = ((1, 0.6), (2, 0.35))
# A line is read more strictly than its page where its source is missing or against it, and less
# where there is nothing to check or the check has passed.
LINE_STEPS = {
    Verdict.CONTRADICTED: -1,
    Verdict.UNSUPPORTED: -1,
    Verdict.SOFTENED_CLAIM: 0,
    Verdict.SOFTENED_ESTIMATE: 0,
    Verdict.SOURCED: 1,
    Verdict.SITE_ESTIMATE: 1,
    Verdict.FRAMEWORK: 1,
}


def weight_of(consequence: Consequence) -> float:
    """Return how much depends on the page, 0 to 1."""
    return sum(WEIGHTS[name] * float(getattr(consequence, name)) for name in WEIGHTS)


def page_tier(consequence: Consequence) -> tuple[int, str]:
    """Return the tier of a page, 1 to 3, and the reason in a sentence."""
    weight = weight_of(consequence)
    tier = next((tier for tier, least in TIERS if round(weight, 9) >= least), 3)
    shares = {name: WEIGHTS[name] * float(getattr(consequence, name)) for name in WEIGHTS}
    named = [NAMES[name] for name in WEIGHTS if shares[name] >= 0.1]
    if not named:
        return tier, f"Tier {tier}: nothing about the job makes an error here costly."
    because = named[0] if len(named) == 1 else f"{', '.join(named[:-1])} and {named[-1]}"
    return tier, f"Tier {tier}, weight {weight:.2f} of 1: counted are {because}."


def line_tier(checked: Checked, consequence: Consequence) -> int:
    """Return the tier of a line, 1 to 3; a line of tier 1 needs a second reader."""
    tier, _ = page_tier(consequence)
    return min(3, max(1, tier + LINE_STEPS[checked.verdict]))
