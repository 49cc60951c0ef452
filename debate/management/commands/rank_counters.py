"""Rank candidates as counters to arguments given as JSON lines."""

import sys

from django.core.management.base import BaseCommand

from debate.argument import rank_counters
from debate.jsonl import answer_lines, text_of

MOST_TEXT = 20_000  # characters of a text
MOST_CANDIDATES = 5_000


class Command(BaseCommand):
    help = (
        'Read JSON lines {"id", "argument", "title"?, "candidates": [{"id", "text"}]} and write '
        '{"id", "ranking": [ids]}, the best counter first, in order.'
    )

    def handle(self, *args, **options):
        for line in answer_lines(sys.stdin, ranked):
            self.stdout.write(line)


def ranked(given: dict) -> dict:
    """Return the ranking for one record.

    Raises  ValueError, with the reason, for a field that is missing or of the wrong kind.
    """
    ids = rank_counters(
        text_of(given, "argument", MOST_TEXT, needed=True),
        candidates_of(given),
        text_of(given, "title", MOST_TEXT),
    )
    return {"id": given.get("id"), "ranking": ids}


def candidates_of(given: dict) -> list[tuple[object, str]]:
    """Return the candidates as (id, text).

    Raises  ValueError when they are no list of objects with an id and a text, or too many.
    """
    found = given.get("candidates")
    if not isinstance(found, list) or not all(isinstance(each, dict) for each in found):
        raise ValueError("“candidates” has to be a list of objects.")
    if len(found) > MOST_CANDIDATES:
        raise ValueError(f"There are more than {MOST_CANDIDATES:,} candidates.")
    if not all("id" in each for each in found):
        raise ValueError("Each candidate has to have an “id”.")
    return [(each["id"], text_of(each, "text", MOST_TEXT, needed=True)) for each in found]
