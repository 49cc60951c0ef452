"""From a record to the whole prose of a page."""

from collections.abc import Sequence
from dataclasses import replace

from .advice import outlook, strategy
from .argument import argument
from .blocks import Prose
from .entity import entity
from .facts import Facts
from .gaps import reinstatement, uncounted
from .mentions import Name, shortened
from .record import Record
from .regions import regions
from .scenarios_text import scenarios
from .stored import map_texts, texts_of
from .summary import summary
from .threats import threats
from .why import why
from .worry import safe, separator, worry

# What a reader takes in at one go: in each of these an activity is named in full once.
TOGETHER = (
    ("summary",),
    ("argument",),
    ("why",),
    ("threats",),
    ("worry", "safe", "separator"),
    ("outlook",),
    ("strategy",),
    ("regions",),
    ("reinstatement",),
    ("uncounted",),
    ("scenarios",),
)


def write(record: Record) -> Prose:
    """Return the prose of a baseline page; the same record gives the same words."""
    facts = Facts(record)
    prose = Prose(
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
    for block in TOGETHER:
        prose = _named_once(prose, block, facts.names)
    return prose


def _named_once(prose: Prose, block: Sequence[str], names: Sequence[Name]) -> Prose:
    """Return the prose with the texts of one block naming each activity in full once."""
    values = tuple(getattr(prose, field) for field in block)
    texts = [text for _, text in texts_of(values)]
    said = iter(shortened(texts, names))
    return replace(prose, **dict(zip(block, map_texts(values, lambda *_: next(said)), strict=True)))
