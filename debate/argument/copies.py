"""Copies, near-copies, and texts that say one thing and its opposite."""

import re
from collections.abc import Sequence

from .lexicon import Lexicon
from .text import PLAIN_WORDS, Reading, read, stem, words_of

SAME = 0.75  # share of a text's word runs that another holds for it to be a copy
_CLAUSE = re.compile(
    r"[.!?;\n]+\s*(?:that said,?\s+|and yet\s+)?"
    r"|,?\s+(?:which is why|because|and within|and yet|yet|but|while|and)\s+|,\s+",
    re.I,
)
_NOT = words_of(
    """no not never nobody none nothing cannot can't won't don't doesn't isn't aren't wasn't weren't
    neither nor without impossible hardly unable wouldn't couldn't"""
)
_AGAINST = (
    ("safe", "finished"), ("safe", "gone"), ("safe", "doomed"), ("safe", "take"), ("any", "all"),
    ("impossible", "fully"), ("only", "all"), ("nobody", "everybody"), ("no", "all"),
    ("single", "as"), ("never", "completely"), ("nothing", "much"), ("nothing", "everything"),
    ("impossible", "automated"),
)  # fmt: skip
LONGEST = 45  # words of a text that can contradict itself flatly: longer ones weigh both sides
_SPOKEN = words_of(
    """used thought said say says claim claimed once if unless until i we i'm i've my our when most
    some many half where whether maybe might"""
)  # a clause with one of these weighs, reports or tells, and asserts nothing flatly


def copied_from(reading: Reading, earlier: Sequence[Reading]) -> int | None:
    """Return the place of an earlier text that this one repeats, or None."""
    for place, other in enumerate(earlier):
        if not other.words:
            continue
        shared = len(reading.runs & other.runs) / len(reading.runs)
        alike = len(reading.stem_set & other.stem_set) / max(len(reading.stem_set), 1)
        if shared >= SAME or (shared >= SAME / 2 and alike >= SAME + 0.1):
            return place
    return None


def novelty(reading: Reading, earlier: Sequence[Reading]) -> int:
    """Return how much of a text was not said before, 0–1000."""
    stems = reading.stem_set
    said = max((len(stems & other.stem_set) for other in earlier), default=0)
    share = said * 1000 // max(len(stems), 1)
    return 1000 - max(share - 300, 0) * 2 // 3


_FLATLY = Lexicon(
    {
        "keeps": """never_replace never_be_replaced never_be_automated never_take totally_safe
            completely_safe perfectly_safe entirely_safe always_need always_be_needed
            cannot_be_automated can't_be_automated cannot_be_replaced can't_be_replaced
            no_machine_will no_robot_will no_ai_will no_software_will impossible_to_automate
            never_be_able never_do will_always_be only_by_people only_by_humans just_as_many
            irreplaceable nobody_will_be_replaced""",
        "goes": """replaced_completely completely_replaced fully_automated all_of_their_work
            all_their_work do_all_of_it already_do_everything do_everything does_everything
            nobody_is_needed no_one_is_needed will_all_be_gone be_gone_completely
            will_replace_them_all replace_all replaced_all replace_every not_a_single
            not_one_will_be_left a_single take_over_completely be_obsolete is_obsolete
            are_obsolete already_replaced entirely_automated will_be_replaced machines_will_do
            robots_will_do ai_will_do take_all""",
    }
)
_WEIGHS = words_of(
    """but although though however while until except unless if some most half yes sure fine
    maybe might used thought said says say claim they'll except whereas whether"""
)


def contradicts_itself(reading: Reading) -> bool:
    """Return whether a short text flatly asserts a thing and its opposite.

    Two clauses that share their words while just one of them denies, with nothing that marks a
    concession between them.
    """
    if not 6 <= len(reading.words) <= LONGEST:
        return False
    found = _FLATLY.counts(reading)
    if found["keeps"] and found["goes"] and not _WEIGHS.intersection(reading.words):
        return True
    clauses = [read(part) for part in _CLAUSE.split(reading.text) if part and part.strip()]
    clauses = [each for each in clauses if len(each.words) > 2][:12]
    return any(
        _opposed(first, second)
        for place, first in enumerate(clauses)
        for second in clauses[place + 1 :]
    )


def _opposed(first: Reading, second: Reading) -> bool:
    if _SPOKEN.intersection(first.words) or _SPOKEN.intersection(second.words):
        return False
    one, two = _content(first), _content(second)
    shared, smaller = len(one & two), min(len(one), len(two))
    if shared < 2 or shared / max(smaller, 1) < 0.6:
        return False
    return _denials(first) % 2 != _denials(second) % 2 or _antonyms(first, second)


def _content(reading: Reading) -> frozenset[str]:
    return frozenset(
        stem(word) for word in reading.words if word not in PLAIN_WORDS and word not in _NOT
    )


def _denials(reading: Reading) -> int:
    return sum(word in _NOT or word.endswith("n't") for word in reading.words)


def _antonyms(first: Reading, second: Reading) -> bool:
    one, two = frozenset(first.words), frozenset(second.words)
    return any((a in one and b in two) or (b in one and a in two) for a, b in _AGAINST)
