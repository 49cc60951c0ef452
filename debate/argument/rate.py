"""Steps one and two, read and weigh: one argument with what went before in, its rating out."""

from collections.abc import Sequence
from functools import lru_cache

from . import direction as directions
from .copies import novelty
from .gate import MESSAGES, Asked, job_points, refusal_of
from .levers import levers_of, shared_with_tasks
from .linear import UNIT, squash
from .marks import damped
from .related import about_job, background, topic_features
from .strength import features, strength
from .suggest import suggestions
from .text import Reading, read
from .values import Rating, Record, Refusal, Side

CLAIMS = {
    Side.SURVIVE: "people keep the work",
    Side.DISPLACE: "machines take the work",
}
MOST_HISTORY = 60  # earlier texts that are compared
LEAST_RELEVANCE = 200  # thousandths: what passed the gate counts for at least this


def rate(
    text: str,
    topic: str = "",
    context: Sequence[str] = (),
    record: Record | None = None,
    direction: Side | None = None,
    history: Sequence[str] = (),
) -> Rating:
    """Return what the engine makes of one argument.

    Takes   a text; a topic with reference arguments about it, or the record of an occupation; the
            side that the reader chose; the reader's earlier texts.
    """
    reading = read(text)
    ground = background(topic, tuple(context)) if topic or context else None
    earlier = tuple(read(each) for each in history[-MOST_HISTORY:])
    page = page_readings(record) if record else ()
    asked = Asked(reading, record, topic, ground, earlier, page)
    lean = directions.lean(reading) if record else 0
    side = directions.side_of(lean, direction) if record else None
    if refusal := refusal_of(asked):
        return Rating(None, refusal=refusal)
    if directions.is_against(lean, direction):
        return Rating(side, refusal=_mismatch(direction))
    row = "record" if record else "topic"
    found = features(reading, _related(asked))
    points, tests = strength(found, row, novelty(reading, earlier))
    return Rating(side, levers_of(reading, record), points, _relevance(asked), tests)


@lru_cache(maxsize=64)
def page_readings(record: Record) -> tuple[Reading, ...]:
    """Return the lines of a page and the suggestions made from it: what is copied from there."""
    lines = (line.text for line in record.lines)
    return tuple(read(each) for each in (*lines, *(each.text for each in suggestions(record))))


def _related(asked: Asked) -> dict[str, float]:
    """Return how near the text is to what is argued about, each 0–1."""
    if asked.record:
        counts = about_job(asked.reading, asked.record)
        near = {name: damped(counts[name], 3) for name in ("field", "debate")}
        return near | {"task": damped(shared_with_tasks(asked.reading, asked.record), 2)}
    if asked.ground:
        return topic_features(asked.reading, asked.ground)
    return {}


def _relevance(asked: Asked) -> int:
    """Return how much an accepted argument is about the job, in thousandths."""
    if not asked.record:
        return UNIT
    return LEAST_RELEVANCE + (UNIT - LEAST_RELEVANCE) * squash(job_points(asked)) // UNIT


def _mismatch(chosen: Side) -> Refusal:
    message = MESSAGES["direction"].replace("{chosen}", CLAIMS[chosen])
    return Refusal("direction", message.replace("{read}", CLAIMS[chosen.other]))
