"""Rate arguments given as JSON lines."""

import sys
from collections.abc import Callable
from functools import lru_cache

from django.core.management.base import BaseCommand

from debate.argument import Record, Side, rate
from debate.jsonl import answer_lines, text_of, texts_of
from debate.records import record_named

MOST_TEXT = 20_000  # characters of an argument that are taken in; the engine reads the first 6,000
MOST_TEXTS = 200  # of context and of history
RECORDS_KEPT = 64  # occupations whose record is kept while the command runs


class Command(BaseCommand):
    help = (
        'Read JSON lines {"id", "text", "topic"?, "context"?, "occupation"?, "direction"?, '
        '"history"?} and write {"id", "accepted", "reason", "strength", "levers", '
        '"direction"}, in order.'
    )

    def handle(self, *args, **options):
        find = lru_cache(maxsize=RECORDS_KEPT)(record_named)
        for line in answer_lines(sys.stdin, lambda given: rated(given, find)):
            self.stdout.write(line)


def rated(given: dict, find: Callable[[str], Record | None]) -> dict:
    """Return the rating of one line.

    Takes   what finds the record of an occupation by its slug or code.
    Raises  ValueError, with the reason, for a field of the wrong kind or an unknown occupation.
    """
    text = text_of(given, "text", MOST_TEXT, needed=True)
    rating = rate(
        text,
        topic=text_of(given, "topic", MOST_TEXT),
        context=texts_of(given, "context", MOST_TEXTS, MOST_TEXT),
        record=_record(text_of(given, "occupation", 200), find),
        direction=_side(text_of(given, "direction", 20)),
        history=texts_of(given, "history", MOST_TEXTS, MOST_TEXT),
    )
    refusal = rating.refusal
    return {
        "id": given.get("id"),
        "accepted": rating.accepted,
        "reason": f"{refusal.code}: {refusal.message}" if refusal else "accepted",
        "strength": rating.strength / 1000,
        "levers": list(dict.fromkeys(lever.key for lever in rating.levers)),
        "direction": rating.side.value if rating.side else None,
    }


def _record(name: str, find: Callable[[str], Record | None]) -> Record | None:
    if not name:
        return None
    record = find(name)
    if record is None:
        raise ValueError(f"We have no scored job with the slug or code “{name}”.")
    return record


def _side(value: str) -> Side | None:
    if not value:
        return None
    try:
        return Side(value)
    except ValueError:
        raise ValueError("“direction” is neither “displace” nor “survive”.") from None
