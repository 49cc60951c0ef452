"""Which way a text argues, and when that goes against the chosen side."""

import pytest

from debate.argument import Side, rate
from debate.argument.direction import SURE, is_against, lean, side_of
from debate.argument.text import read

from .records import ELECTRICIAN
from .sample import samples

MACHINES = (
    "Electricians are finished: the tool does the plans in seconds, it is cheaper, and the two who "
    "left were not replaced."
)
PEOPLE = (
    "Somebody has to sign the test and somebody gets sued. No machine can crawl under that floor, "
    "and customers want a person they trust in the house."
)


def test_plain_arguments_lean_their_way():
    assert lean(read(MACHINES)) < -SURE
    assert lean(read(PEOPLE)) > SURE


@pytest.mark.parametrize(
    ("text", "chosen"), [(MACHINES, Side.SURVIVE), (PEOPLE, Side.DISPLACE)], ids=["m", "p"]
)
def test_a_plain_mismatch_is_asked_back(text, chosen):
    rating = rate(text, record=ELECTRICIAN, direction=chosen)
    assert rating.refusal.code == "direction"
    assert rating.side is chosen.other
    assert rate(text, record=ELECTRICIAN, direction=chosen.other).accepted


def test_an_unsure_reading_follows_the_choice():
    assert side_of(SURE - 1, Side.DISPLACE) is Side.DISPLACE
    assert side_of(1 - SURE, Side.SURVIVE) is Side.SURVIVE
    assert side_of(SURE, Side.DISPLACE) is Side.SURVIVE
    assert side_of(-1) is Side.DISPLACE
    assert side_of(0) is None
    assert not is_against(SURE - 1, Side.DISPLACE)
    assert not is_against(-5 * SURE, None)


def test_a_choice_that_fits_is_seldom_asked_back():
    valid = [each for each in samples() if each.kind == "valid"]
    against = [each for each in valid if is_against(lean(read(each.text)), each.side)]
    assert len(against) <= len(valid) // 50
