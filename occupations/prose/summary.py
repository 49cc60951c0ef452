"""What decides the verdict, in the sentence that follows it."""

from ..scoring import Mode, Zone
from .facts import Facts
from .summary_words import DECIDES, THIN, UNTOUCHED
from .words import say


def summary(facts: Facts) -> str:
    """Return what decides the verdict; how firm that is stands beside the ruler."""
    record = facts.record
    options = DECIDES[record.zone, facts.story]
    if record.zone is Zone.GREEN and facts.is_untouched:
        options += UNTOUCHED.get(facts.story, ())
    if record.zone is Zone.RED and facts.human[0].part.mode is Mode.DISPLACED:
        options = THIN
    return say(facts.slots, "summary", options)
