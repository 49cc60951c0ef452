"""How strong an argument is, and that length is not what makes it so."""

from itertools import groupby

import pytest

from debate.argument import rate

from .records import ELECTRICIAN
from .sample import samples

STRONG = (
    "BS 7671 wants a competent person's signature, and insurers turn down fire claims without it, "
    "so no firm will lend its name to a robot."
)
PADDED = (
    "When you really stop and think about it, electricity is all around us and modern life would "
    "not be possible without it. For as long as there have been people there have been people who "
    "make things work, and I honestly feel that this is something special that will go on being "
    "special in the years ahead, whatever happens in the wider world out there."
)


def strength(text, **more):
    rating = rate(text, record=ELECTRICIAN, **more)
    assert rating.accepted, rating.refusal
    return rating.strength


def test_a_short_reason_beats_a_long_feeling():
    assert strength(STRONG) > strength(PADDED) + 200


@pytest.mark.parametrize("text", ["Electricians are toast.", "Electricians will always be needed."])
def test_a_bare_assertion_is_weak(text):
    assert strength(text) < 300


def test_repeating_oneself_in_other_words_is_worth_less():
    said = "Insurers turn down fire claims without the signature of a competent person."
    assert strength(STRONG, history=[said]) < strength(STRONG)


def test_every_test_is_0_to_1_and_has_a_reason():
    tests = rate(STRONG, record=ELECTRICIAN).tests
    names = ["relevance", "specificity", "evidence", "reasoning", "civility", "form", "novelty"]
    assert [test.name for test in tests] == names
    assert all(0 <= test.value <= 1 and test.reason.endswith(".") for test in tests)


def test_strong_arguments_of_a_job_beat_its_weak_ones():
    valid = sorted((each for each in samples() if each.kind == "valid"), key=lambda x: x.code)
    right = pairs = 0
    for _, group in groupby(valid, key=lambda each: each.code):
        rated = [(each.strength, rate(each.text).strength) for each in group]
        for grade, value in rated:
            for other, less in rated:
                if grade > 1 == other:
                    pairs += 1
                    right += value > less
    assert right / pairs > 0.75
