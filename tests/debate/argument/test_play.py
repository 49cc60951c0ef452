"""What a debate moves: bound, ends of the ruler, ledger, replay."""

from dataclasses import replace

import pytest

from debate.argument import MAX_SHIFT, Move, Side, play
from debate.argument.play import held

from .records import ELECTRICIAN, FULL, KEYER
from .sample import samples

STRONG = (
    "I rewired a 1930s house in Leeds last month and no drawing had the gas pipe; no machine fits "
    "under that floor, so the hands stay.",
    "State law wants a licensed person to sign the test, and the insurer turns down claims without "
    "that signature.",
    "Our union contract says that two electricians stand at a live panel, and the strike of 2019 "
    "kept it there.",
    "We lose forty electricians a year to retirement and sign up fifteen apprentices, so the "
    "backlog grows whatever the tools do.",
    "Customers want a person they trust in the house, because a stranger with a robot frightens "
    "them.",
    "When e-discovery came, everyone said head count would fall; instead more was reviewed, and "
    "wiring will go the same way.",
)  # fmt: skip


def moves(side=Side.SURVIVE, texts=STRONG):
    return [Move(text, side) for text in texts]


def test_the_same_rounds_replay_to_the_same_ledger():
    assert play(ELECTRICIAN, moves()) == play(ELECTRICIAN, moves())


def test_the_ledger_adds_up_round_by_round():
    ledger = play(ELECTRICIAN, moves())
    assert ledger.base == 567
    assert ledger.score == 567 + sum(each.shift for each in ledger.rounds)
    assert all(each.shift > 0 for each in ledger.rounds if each.rating.accepted)


def test_an_argument_for_machines_lowers_the_score():
    text = (
        "Prefab looms and panels come from a factory now, and the firm cut two of our four posts."
    )
    ledger = play(ELECTRICIAN, [Move(text, Side.DISPLACE)])
    assert ledger.rounds[0].rating.accepted
    assert ledger.shift < 0


@pytest.mark.parametrize(
    ("base", "before", "full", "expected"),
    [
        (567, 0, 40, 40),
        (567, 140, 40, 10),
        (567, -140, -40, -10),
        (950, 0, 80, 50),
        (30, 0, -80, -30),
    ],
)
def test_what_the_bound_leaves(base, before, full, expected):
    ledger = play(replace(ELECTRICIAN, score=base / 10), [])
    if before:
        first = play(ELECTRICIAN, moves()).rounds[0]
        ledger = replace(ledger, rounds=(replace(first, shift=before),))
    assert held(full, ledger) == expected


def test_a_refused_round_moves_nothing_and_says_why():
    ledger = play(KEYER, [Move("lol ok", Side.SURVIVE)])
    assert (ledger.shift, ledger.rounds[0].answer) == (0, None)
    assert "too short" in ledger.rounds[0].terms[0].reason


def test_a_lever_pulled_twice_counts_for_less():
    first, second = play(ELECTRICIAN, moves()[:1]), play(ELECTRICIAN, [*moves()[:1], moves()[0]])
    assert second.rounds[1].rating.refusal.code == "copy_of_own"
    assert second.shift == first.shift


def test_no_debate_leaves_its_bound():
    many = [f"{text} It was like that in {year}." for year in range(1990, 2002) for text in STRONG]
    ledger = play(ELECTRICIAN, moves(texts=many))
    assert abs(ledger.shift) <= MAX_SHIFT


def test_a_long_debate_for_one_side_reaches_exactly_its_bound():
    strong = [each for each in samples() if each.strength == 3 and each.side is Side.SURVIVE]
    ledger = play(FULL, [Move(each.text, each.side) for each in strong])
    assert ledger.shift == MAX_SHIFT
    cut = next(each for each in ledger.rounds if each.shift < each.full)
    assert cut.terms[-2].reason == "A debate moves the score by 15 points at most."
