"""Who should worry and who should not, in the job's own tasks, and what tells the two apart."""

from ..scoring import Mode, Zone
from .facts import Facts
from .words import say
from .worry_words import SAFE, SAFE_MORE, SAFE_THIN, SEPARATOR, WORRY, WORRY_MODE


def worry(facts: Facts) -> tuple[str, ...]:
    """Return whom the verdict should trouble, as sentences to the holder of the job."""
    mode = facts.machine[1].part.mode
    return (
        say(facts.slots, "worry", WORRY),
        say(facts.slots, "worry more", WORRY_MODE[mode]),
    )


def safe(facts: Facts) -> tuple[str, ...]:
    """Return whom it should trouble less."""
    is_thin = facts.human[0].part.mode is Mode.DISPLACED
    barriers = facts.record.inputs.barriers
    rated = ("physical", "regulatory", "liability", "cultural")
    held = [name for name in rated if getattr(barriers, name) == 2]
    is_red = facts.record.zone is Zone.RED
    kind = held[0] if held and not is_red else ""
    return (
        say(facts.slots, "safe", SAFE_THIN if is_thin else SAFE),
        say(facts.slots, "safe more", SAFE_MORE[kind]),
    )


def separator(facts: Facts) -> str:
    """Return what tells the two groups apart."""
    return say(facts.slots, "separator", SEPARATOR)
