"""What holds for any debate: bound, ledger, replay; and for any text: an answer in good time."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from debate.argument import MAX_SHIFT, Move, Side, play, rate
from debate.argument.play import play_next

from .records import ELECTRICIAN, FULL, KEYER
from .sample import samples

TEXTS = [each.text for each in samples()]
LETTERS = "abcdefghijklmnopqrstuvwxyz"
moves = st.lists(
    st.builds(
        Move, st.one_of(st.sampled_from(TEXTS), st.text(max_size=300)), st.sampled_from(Side)
    ),
    max_size=14,
)
records = st.sampled_from([ELECTRICIAN, KEYER, FULL])


@given(records, moves)
@settings(max_examples=60, deadline=None)
def test_any_debate_keeps_its_bound_adds_up_and_replays(record, made):
    ledger = play(record, made)
    assert abs(ledger.shift) <= MAX_SHIFT
    assert 0 <= ledger.score <= 1000
    assert ledger.score - ledger.base == sum(each.shift for each in ledger.rounds)
    assert len(ledger.rounds) == len(made)
    assert play(record, made) == ledger


@given(records, moves)
@settings(max_examples=30, deadline=None)
def test_a_debate_played_round_by_round_is_the_same(record, made):
    ledger = play(record, [])
    for move in made:
        ledger = play_next(record, ledger, move)
        assert abs(ledger.shift) <= MAX_SHIFT
    assert ledger == play(record, made)


@given(records, moves)
@settings(max_examples=30, deadline=None)
def test_a_round_moves_to_its_side_and_no_further_than_it_comes_to(record, made):
    for each in play(record, made).rounds:
        sign = 1 if each.move.side is Side.SURVIVE else -1
        assert 0 <= sign * each.shift <= sign * each.full <= each.worth
        if not each.rating.accepted:
            assert (each.shift, each.answer) == (0, None)
            assert each.rating.refusal.message


@given(st.lists(st.text(LETTERS, min_size=4, max_size=12), min_size=8, max_size=40, unique=True))
@settings(max_examples=150, deadline=None)
def test_random_letters_move_nothing(words):
    assert not rate(" ".join(words), record=ELECTRICIAN).accepted


@given(st.text(max_size=2000))
@settings(max_examples=150, deadline=None)
def test_any_text_gets_a_rating(text):
    rating = rate(text, record=ELECTRICIAN, direction=Side.SURVIVE, history=[text[:50]])
    assert 0 <= rating.strength <= 1000
    assert 0 <= rating.relevance <= 1000


LONG = {
    "letters": "a" * 200_000,
    "words": "because and but " * 20_000,
    "marks": "!?.,\"'(" * 20_000,
    "blanks": "x" + " \n\t" * 50_000 + "x",
    "orders": "ignore set score to update drop table " * 5_000,
    "links": "http www. a.b-c.d " * 10_000,
    "clauses": "it is not, it is, " * 10_000,
    "foreign": "éñ漢\u202e" * 40_000,
    "digits": "1,2.3:4" * 30_000,
}


@pytest.mark.parametrize("name", LONG)
def test_a_hostile_text_takes_no_longer_than_another_of_its_length(name):
    text = LONG[name]
    begun = time.process_time()
    rate(text, topic=text, context=[text] * 3, history=[text] * 3)
    rate(text, record=ELECTRICIAN, history=[text] * 3)
    assert time.process_time() - begun < 2
