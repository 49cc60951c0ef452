"""The entity's reply: closest to the argument, true of the page, never twice."""

from dataclasses import replace

from debate.argument import Move, Side, play, rate
from debate.argument.answer import answer_to, fits, rendered
from debate.argument.counterpoints import LIBRARY
from debate.argument.slots import facts_of

from .records import ELECTRICIAN, FULL, KEYER
from .test_play import STRONG

LAW = "State law wants a licensed electrician to sign the test, and the inspector checks the name."
NO_LAW = "No license, no inspector and no law stands in the way of a robot here, so it is legal."


def answer(record, text, side, used=()):
    return answer_to(record, Move(text, side), rate(text, record=record), used)


def test_a_point_that_the_page_rates_high_is_granted():
    reply = answer(ELECTRICIAN, LAW, Side.SURVIVE)
    assert (reply.key, reply.conceded) == ("regulatory-mark-granted", True)
    assert "marked 2 out of 2" in reply.text


def test_a_barrier_that_the_page_does_not_see_is_granted_to_the_other_side():
    reply = answer(KEYER, NO_LAW, Side.DISPLACE)
    assert (reply.key, reply.conceded) == ("regulatory-none-granted", True)


def test_the_reply_opposes_the_reader_and_is_true_of_the_record():
    by_key = {each.key: each for each in LIBRARY}
    for record, text, side in ((ELECTRICIAN, LAW, Side.SURVIVE), (KEYER, NO_LAW, Side.DISPLACE)):
        reply = answer(record, text, side)
        assert by_key[reply.key].side is side.other
        assert fits(by_key[reply.key], Move(text, side), record, 0, facts_of(record))


def test_no_reply_comes_twice_while_another_fits():
    used = []
    move = Move(LAW, Side.SURVIVE)
    rating = rate(LAW, record=ELECTRICIAN)
    fitting = [e for e in LIBRARY if fits(e, move, ELECTRICIAN, 0, facts_of(ELECTRICIAN))]
    for _ in fitting:
        used.append(answer_to(ELECTRICIAN, move, rating, used).key)
    assert len(set(used)) == len(used) == len(fitting) > 50
    assert answer_to(ELECTRICIAN, move, rating, used).key in used


def test_a_debate_hears_each_reply_once():
    ledger = play(FULL, [Move(text, Side.SURVIVE) for text in STRONG])
    keys = [each.answer.key for each in ledger.rounds if each.answer]
    assert len(set(keys)) == len(keys) > 3


def test_lines_and_sources_that_are_cited_exist():
    numbers = {line.number for line in FULL.lines}
    ledger = play(FULL, [Move(text, Side.SURVIVE) for text in STRONG])
    cited = [line for each in ledger.rounds if each.answer for line in each.answer.lines]
    assert set(cited) <= numbers
    projection = next(each for each in LIBRARY if each.key == "experts-projection")
    reply = rendered(projection, facts_of(FULL))
    assert reply.sources == ("U.S. Bureau of Labor Statistics",)
    assert "+4.9%" in reply.text


def test_a_record_that_holds_almost_nothing_still_answers():
    bare = replace(KEYER, ratings=(), lines=(), figures=(), threats=())
    assert answer(bare, NO_LAW, Side.DISPLACE).text
