"""Which of many texts best counters an argument."""

import pytest

from debate.argument import rank_counters

ARGUMENT = "School uniforms make pupils equal, because nobody sees who has money for clothes."
COUNTER = (
    "However, uniforms do not make pupils equal. Shoes, bags and phones still show who has money, "
    "so this is not a benefit of uniforms at all."
)
OTHER_POINT = "School dinners should be free, because hungry pupils do not learn."


def test_a_reply_on_the_subject_comes_first():
    candidates = [("dinner", OTHER_POINT), ("counter", COUNTER), ("far", "Whales sing at night.")]
    assert rank_counters(ARGUMENT, candidates)[0] == "counter"
    assert sorted(rank_counters(ARGUMENT, candidates)) == ["counter", "dinner", "far"]


def test_a_heading_helps():
    candidates = [("a", "Costs fall on parents."), ("b", "Teachers lose authority.")]
    assert rank_counters("It is a good idea.", candidates, title="Authority of teachers")[0] == "b"


def test_equal_candidates_keep_their_order():
    assert rank_counters(ARGUMENT, [("x", COUNTER), ("y", COUNTER)]) == ["x", "y"]


@pytest.mark.parametrize("candidates", [[], [("only", "")]])
def test_few_or_empty_candidates(candidates):
    assert rank_counters("", candidates) == [each for each, _ in candidates]
