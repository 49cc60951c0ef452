"""The numbers that a page prints of a record: prose may use these and no others."""

import re
from collections.abc import Iterator
from dataclasses import fields

from ..figures_text import decimal, short
from .blocks import Prose
from .record import Record

NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")
# Ends of our scales and limits of the zones.
SCALES = ("0", "1", "2", "3", "5", "10", "25", "48", "100")


# The projected growth of all occupations, in percent, as the reason of that rating cites it.
ALL_JOBS = "3.1"


def printed_numbers(record: Record) -> frozenset[str]:
    """Return every number that the page prints of the record, as written, without its sign."""
    return frozenset(
        number.replace(",", "") for text in _printed(record) for number in NUMBER.findall(text)
    ) | frozenset(SCALES)


def numbers_in(text: str) -> list[str]:
    """Return the numbers that a text names, without thousands' commas."""
    return [number.rstrip(",").replace(",", "") for number in NUMBER.findall(text)]


def texts_of(prose: Prose) -> Iterator[str]:
    """Yield every text of a page's prose, headings included."""
    for item in fields(prose):
        yield from _texts(getattr(prose, item.name))


def _texts(value) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from _texts(each)
    elif hasattr(value, "__dataclass_fields__"):
        for item in fields(value):
            if item.name != "lever":
                yield from _texts(getattr(value, item.name))


def _printed(record: Record) -> Iterator[str]:
    card, spread = record.card, record.spread
    yield from (decimal(value) for value in (card.shown_score, card.shown_displacement))
    yield from (decimal(value) for value in (spread.shown_low, spread.shown_high))
    yield from (decimal(abs(part.shown)) for part in card.parts)
    yield from (str(share) for share in (*card.split, card.percent_at_3, card.percent_at_4))
    yield from (boundary.words for boundary in record.flip.boundaries)
    yield record.horizon.text
    for part in record.parts:
        yield f"{part.percent} {short(part.score, 1)}"
    for option in (*record.flip.singles, *record.flip.pairs):
        yield decimal(option.shown_score)
        yield from (f"{short(c.start, 1)} {short(c.end, 1)}" for c in option.changes)
    for pull in record.pulls:
        yield f"{decimal(pull.shown)} {short(pull.start, 1)} {short(pull.end, 1)}"
    yield from (fact.shown for fact in record.figures.values())
    yield from (fact.group for fact in record.figures.values())
    yield from (decimal(abs(fact.value)) for fact in record.figures.values())
    yield from record.grounds.values()
    yield ALL_JOBS
    yield from _opinions(record)
    yield from (other.shown for other in record.neighbours)
    yield from (decimal(region.readiness, 2) for region in record.regions)
    yield record.title


def _opinions(record: Record) -> Iterator[str]:
    opinions = record.opinions
    yield f"{len(opinions.rows)} {opinions.disagree_with_us} {decimal(opinions.own_percentile, 0)}"
    yield from (f"{decimal(row.shown, 0)} {row.opinion.name}" for row in opinions.rows)
