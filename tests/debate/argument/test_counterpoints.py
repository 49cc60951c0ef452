"""The library: enough of it, on everything, true of the record, and without a hole."""

import re

import pytest

from debate.argument import Side
from debate.argument.answer import SLOT, rendered
from debate.argument.counterpoints import LIBRARY
from debate.argument.schemes import NAMES
from debate.argument.slots import facts_of

from .records import ELECTRICIAN, FULL, KEYER

DOUBLED = re.compile(r"\b(\w+) \1\b", re.I)


def test_there_are_enough_and_each_has_its_own_key_and_words():
    assert len(LIBRARY) >= 150
    assert len({each.key for each in LIBRARY}) == len(LIBRARY)
    assert len({each.text for each in LIBRARY}) == len(LIBRARY)


@pytest.mark.parametrize("lever", [*NAMES, "any"])
@pytest.mark.parametrize("side", Side)
def test_every_lever_has_three_for_each_side(lever, side):
    assert len([e for e in LIBRARY if e.lever == lever and e.side is side]) >= 3


def test_every_lever_is_a_known_one_and_a_range_the_right_way_round():
    for each in LIBRARY:
        assert each.lever in {*NAMES, "any"}
        if each.low is not None:
            assert each.low <= each.high


@pytest.mark.parametrize("record", [ELECTRICIAN, KEYER, FULL], ids=lambda record: record.slug)
def test_each_reads_as_a_sentence_with_the_record_in_it(record):
    facts = facts_of(record, task=record.tasks[0].number)
    count = 0
    for each in LIBRARY:
        if {name.lower() for name in SLOT.findall(each.text)} <= set(facts.words):
            assert faults_of(rendered(each, facts).text) == [], each.key
            count += 1
    assert count >= (len(LIBRARY) if record is FULL else 150)


def faults_of(text):
    """Return what is wrong with the wording of a reply."""
    found = []
    if text[0].islower() or text[-1] not in ".?”":
        found.append("ends")
    if re.search(r"[{}]|  |\bNone\b| [.,;]", text):
        found.append("hole")
    if DOUBLED.search(text):
        found.append("doubled")
    if any(sentence[0].islower() for sentence in re.split(r"(?<=[.?!]) ", text)):
        found.append("lower case")
    return found


def test_what_is_granted_depends_on_the_record():
    for each in LIBRARY:
        if each.conceded and not each.lever.startswith("scheme"):
            assert each.low is not None
        assert each.conceded == each.text.startswith("Granted:")


@pytest.mark.parametrize("kind", ["barrier", "principle"])
def test_a_granted_barrier_is_the_one_that_the_page_rates_that_way(kind):
    """People's guards are granted where they are high, and their absence where they are low."""
    for each in LIBRARY:
        if each.conceded and each.lever.startswith(kind):
            is_high = each.low >= (1 if kind == "barrier" else 2)
            assert is_high == (each.side is Side.DISPLACE)
