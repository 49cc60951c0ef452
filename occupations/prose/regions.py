"""Where the change may come first and last, and why, for this job."""

from ..scoring import Mode
from .blocks import RegionReason
from .facts import Facts
from .record import Region
from .words import say

# Used where the page hands over no regions; a test holds them against the catalogue.
ENDS = ("Northern America", "Sub-Saharan Africa")

FIRST = {
    "place": (
        "{region} is the readiest region for AI, yet {subject} still have to be on the spot "
        "there, so expect {m1.label} to change first.",
        "Being readiest for AI, {region} should see tools for {m1.label} early; {h1.label} should "
        "change later.",
        "Readiness for AI is highest in {region}, but for {phrase} it buys software before robots, "
        "and {m1.label} before {h1.label}.",
    ),
    "rules": (
        "{region} is the readiest region for AI, and its regulators decide how soon {m1.label} may "
        "go to a system.",
        "Readiness for AI is highest in {region}; for {phrase} licences slow there what skills and "
        "networks allow.",
    ),
    "screen": (
        "{region} is the readiest region for AI, and {m1.label} needs little more than a network "
        "and software.",
        "Being readiest for AI, {region} is where tools for {m1.label} should be tried first.",
        "Readiness for AI is highest in {region}, so {m1.label} should change there before other "
        "places.",
        "With skills, rules and networks in place, {region} can move {m1.label} to software early.",
    ),
}
LAST = {
    "place": (
        "{region} is the least ready for AI, and machines able to {h1.do} would have to be bought, "
        "moved and mended there.",
        "Readiness for AI is lowest in {region}, so {h1.label} should stay with people there for "
        "longest.",
        "In {region}, where readiness for AI is lowest, tools for {m1.label} are likely to "
        "come late.",
    ),
    "rules": (
        "{region} is the least ready for AI, so {m1.label} should stay with {phrase} there for "
        "longer.",
        "Readiness for AI is lowest in {region}, and rules for AI in {h2.label} are likely to come "
        "late.",
    ),
    "screen": (
        "{region} is the least ready for AI, so tools for {m1.label} should spread later there.",
        "Readiness for AI is lowest in {region}; weaker networks leave {m1.label} with people "
        "for longer.",
        "In {region} readiness for AI is lowest, and handing over {m1.label} saves less where pay "
        "is low.",
        "{region} should be late: it is the least ready for AI, for {m1.label} as for other work.",
    ),
}


def regions(facts: Facts) -> tuple[RegionReason, ...]:
    """Return the fastest and the slowest region, each with its reason."""
    given: tuple[Region, ...] = facts.record.regions
    first, last = (given[0].name, given[-1].name) if given else ENDS
    kind = _kind(facts)
    return (
        RegionReason(first, say(facts.slots, "first", FIRST[kind], region=first)),
        RegionReason(last, say(facts.slots, "last", LAST[kind], region=last)),
    )


def _kind(facts: Facts) -> str:
    """Return what sets the pace of this job: the place, the rules or the network."""
    barriers = facts.record.inputs.barriers
    if barriers.physical == 2 and facts.human[0].part.mode is not Mode.DISPLACED:
        return "place"
    return "rules" if barriers.regulatory else "screen"
