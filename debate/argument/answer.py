"""Step three, answer: the counterpoint that best meets an argument, in the voice of the entity."""

import re
from collections.abc import Mapping, Sequence

from .counterpoints import LIBRARY
from .counterpoints.kinds import Counterpoint
from .counters import nearness, profile
from .related import rarity
from .slots import Facts, facts_of
from .text import read
from .values import Answer, LineFact, Move, Rating, Record

FIRST, LATER, ANY = 6_000, 2_500, 500  # for the argument's first lever, another of its, and none
CONCESSION = 1_500  # a reply that grants what the page grants goes first
NEAR = 0.15  # nearness from which a line of the page is named
QUOTED = ("answer", "argument", "why", "threats", "worry", "outlook", "uncounted", "regions")
SLOT = re.compile(r"\{([A-Za-z_]+)\}")


def answer_to(record: Record, move: Move, rating: Rating, used: Sequence[str] = ()) -> Answer:
    """Return the entity's reply to an accepted argument.

    Takes   the keys of the replies that this debate has heard. One of them is given again only
            when no other fits.
    Raises  ValueError when the library holds nothing that fits the record.
    """
    task = next((each.task for each in rating.levers if each.task), 0)
    facts = facts_of(record, task)
    fitting = [each for each in LIBRARY if fits(each, move, record, task, facts)]
    if not fitting:
        raise ValueError(f"No counterpoint fits {record.slug}: it has too few facts")
    fresh = [each for each in fitting if each.key not in used] or fitting
    stems = frozenset(read(move.text).stems)
    best = max(fresh, key=lambda each: (_points(each, rating, stems), -_PLACES[each.key]))
    return _with_line(rendered(best, facts), record, move)


def fits(each: Counterpoint, move: Move, record: Record, task: int, facts: Facts) -> bool:
    """Return whether a counterpoint opposes the move, is true of the record and has its facts."""
    if each.side is move.side or any(name not in facts.words for name in slots_in(each)):
        return False
    mark = _mark(each.lever, record, task)
    if each.low is not None and (mark is None or mark < each.low):
        return False
    return each.high is None or (mark is not None and mark <= each.high)


def slots_in(each: Counterpoint) -> list[str]:
    """Return the names of the facts that a counterpoint needs, in lower case."""
    return [name.lower() for name in SLOT.findall(each.text)]


def rendered(each: Counterpoint, facts: Facts) -> Answer:
    """Return a counterpoint with the facts of the record in it."""
    names = slots_in(each)
    text = SLOT.sub(lambda match: _word(match[1], facts.words), each.text)
    lines = dict.fromkeys(facts.lines[name] for name in names if name in facts.lines)
    sources = [each.source, *(facts.sources.get(name, "") for name in names)]
    kept = dict.fromkeys(source for source in sources if source)
    return Answer(each.key, text[:1].upper() + text[1:], each.conceded, tuple(lines), tuple(kept))


def _word(name: str, words: Mapping[str, str]) -> str:
    found = words[name.lower()]
    return found[:1].upper() + found[1:] if name[0].isupper() else found


def _mark(lever: str, record: Record, task: int) -> float | None:
    """Return the record's mark on a lever: a task's score 1–5, or a rating."""
    if lever == "task":
        return next((each.score for each in record.tasks if each.number == task), None)
    rating = record.rating(lever)
    return rating.value if rating else None


def _points(each: Counterpoint, rating: Rating, stems: frozenset[str]) -> int:
    """Return how well a counterpoint meets the argument: its lever, then the words they share."""
    keys = [lever.key for lever in rating.levers]
    points = ANY if each.lever == "any" else 0
    if keys and each.lever == keys[0]:
        points = FIRST
    elif each.lever in keys:
        points = LATER
    if each.conceded and points:
        points += CONCESSION
    return points + sum(rarity(stem) for stem in _STEMS[each.key] if stem in stems)


_PLACES = {each.key: place for place, each in enumerate(LIBRARY)}
_STEMS = {each.key: tuple(dict.fromkeys(read(SLOT.sub("", each.text)).stems)) for each in LIBRARY}


def _with_line(answer: Answer, record: Record, move: Move) -> Answer:
    """Return the answer with the line of the page that is nearest to the argument, if one is."""
    line = nearest_line(record, move.text)
    if line is None or line.number in answer.lines:
        return answer
    text = f"{answer.text} The page comes nearest to your point in line {line.number}."
    lines = (*answer.lines, line.number)
    return Answer(answer.key, text, answer.conceded, lines, answer.sources)


def nearest_line(record: Record, text: str) -> LineFact | None:
    """Return the line of the page that is nearest in subject to a text, or None."""
    asked, best, most = profile(text).weights, None, NEAR
    for line in record.lines:
        if line.section in QUOTED:
            near = round(nearness(asked, profile(line.text).weights), 9)
            if near > most:
                best, most = line, near
    return best
