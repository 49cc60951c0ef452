"""Reading: tokens, stems, sentences, caps."""

import pytest

from debate.argument.text import MAX_TEXT, read, stem


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("rewiring", "rewired"),
        ("plumbers", "plumbing"),
        ("licences", "licence"),
        ("nurses", "nursing"),
        ("replaced", "replacing"),
        ("studies", "study"),
    ],
)
def test_forms_of_a_word_share_a_stem(one, other):
    assert stem(one) == stem(other)


@pytest.mark.parametrize(("one", "other"), [("cost", "coast"), ("law", "lawn"), ("trust", "trial")])
def test_other_words_do_not(one, other):
    assert stem(one) != stem(other)


def test_quotation_marks_are_straightened_and_control_characters_dropped():
    assert read("It’s\x00 “done”\u200b").text == 'It\'s "done"'


def test_a_text_is_read_up_to_its_cap():
    assert len(read("word " * 10_000).text) <= MAX_TEXT


def test_sentences_end_at_stops_and_line_breaks():
    reading = read('He left. "Why?" she asked!\n\nNobody knew')
    assert reading.sentences == ("He left", '"Why', "she asked", "Nobody knew")


def test_words_leave_numbers_and_punctuation_out():
    assert read("In 2034, 9.5% of us won't.").words == ("in", "of", "us", "won't")


def test_a_text_without_words_reads_as_empty():
    reading = read("?!… 12")
    assert (reading.words, reading.stems) == ((), ())
