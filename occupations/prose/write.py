"""From a record to the whole prose of a page."""

from .advice import outlook, strategy
from .argument import argument
from .blocks import Prose
from .entity import entity
from .facts import Facts
from .gaps import reinstatement, uncounted
from .record import Record
from .regions import regions
from .scenarios_text import scenarios
from .summary import summary
from .threats import threats
from .why import why
from .worry import safe, separator, worry


def write(record: Record) -> Prose:
    """Return the prose of a baseline page; the same record gives the same words."""
    facts = Facts(record)
    return Prose(
        entity=entity(facts),
        summary=summary(facts),
        argument=argument(facts),
        why=why(facts),
        threats=threats(facts),
        worry=worry(facts),
        safe=safe(facts),
        separator=separator(facts),
        outlook=outlook(facts),
        strategy=strategy(facts),
        regions=regions(facts),
        reinstatement=reinstatement(facts),
        uncounted=uncounted(facts),
        scenarios=scenarios(facts),
    )
