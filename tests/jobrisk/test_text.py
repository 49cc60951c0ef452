"""The text gate: what is dropped, what is kept, what is refused, and how long it takes."""

import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobrisk.text import MOST_MARKS, TextRefused, clean_text

KEPT = [
    "weld",
    "naïve café",
    "हिन्दी क्‍ष",  # a joiner shapes the letters
    "می‌خواهم",  # a non-joiner parts them
    "👩‍👩‍👧‍👦 👍🏽 🏳️‍🌈",
    "tiếng Việt",
    "שָׁלוֹם",
    "one\ttwo\nthree",
    "C++ & <b>",
]
CHANGED = [
    ("cafe\u0301", "café"),
    ("a\u202eb\u2066c\u200f", "abc"),
    ("a\x07b\x1b[31mc\x7f\x9f", "ab[31mc"),
    ("one\r\ntwo\rthree\u2028four", "one\ntwo\nthree\nfour"),
    ("a\u200bb\ufeffc\u00add\u2060e", "abcde"),
    ("flag\U000e0067\U000e007f", "flag"),
    ("a\uffff\ufdd0b", "ab"),
    ("  weld \n", "weld"),
    ("z" + "\u0335" * 40 + "a", "z" + "\u0335" * 4 + "a"),
    ("z" + "\u0335\u200d" * 40, "z" + "\u0335\u200d" * 4 + "\u200d" * 36),
    ("z" + "\u0344" * 9, "z" + "\u0308\u0301" * 2),
]
BLANK = ["", " ", "\n\t", "\u200b", "\u2800\u3164\u115f", "\u200d\u200c", "\u0301\u0302", "\ufe0f"]
UNSTORABLE = ["a\x00b", "\x00", "\ud800", "a\udfffb"]


@pytest.mark.parametrize("text", KEPT)
def test_real_writing_passes_unchanged(text):
    assert clean_text(text, 100) == text


@pytest.mark.parametrize(("text", "expected"), CHANGED)
def test_what_hides_or_reorders_is_dropped(text, expected):
    assert clean_text(text, 200) == expected


@pytest.mark.parametrize("text", BLANK)
def test_text_that_shows_nothing_is_refused(text):
    with pytest.raises(TextRefused, match="empty"):
        clean_text(text, 100)


@pytest.mark.parametrize("text", UNSTORABLE)
def test_what_a_database_cannot_store_is_refused(text):
    with pytest.raises(TextRefused, match="cannot be stored"):
        clean_text(text, 100)


def test_length_counts_before_and_after():
    assert clean_text("a" * 100, 100) == "a" * 100
    with pytest.raises(TextRefused, match="101 characters; at most 100"):
        clean_text("a" * 101, 100)
    with pytest.raises(TextRefused, match="at most 2"):
        clean_text("\u0958\u0958", 2)  # each is two characters when composed


@pytest.mark.parametrize("bomb", ["\u0301", "a\u0301\u0327", "\u0344", "\u202e", "\u200d", "ﷺ"])
def test_a_bomb_at_the_limit_is_quick(bomb):
    started = time.process_time()
    for limit in (4_000, 20_000):
        try:
            clean_text((bomb * limit)[:limit], limit)
        except TextRefused:
            continue
    assert time.process_time() - started < 0.5


def test_a_bomb_above_the_limit_is_not_looked_at():
    started = time.process_time()
    with pytest.raises(TextRefused):
        clean_text("\u0301" * 5_000_000, 4_000)
    assert time.process_time() - started < 0.1


@given(st.text(st.characters(), max_size=60))
def test_what_passes_is_clean_and_passes_again(text):
    try:
        cleaned = clean_text(text, 200)
    except TextRefused:
        return
    assert clean_text(cleaned, 200) == cleaned
    assert unicodedata.is_normalized("NFC", cleaned)
    cleaned.encode()
    assert not any(
        unicodedata.category(letter) == "Cc" for letter in cleaned if letter not in "\t\n"
    )


@given(st.text("aé\u0301\u0308\u0344\u0327\u200d\u09be", max_size=40))
def test_no_letter_climbs_over_its_line(text):
    try:
        cleaned = clean_text(text, 200)
    except TextRefused:
        return
    marks = 0
    for letter in cleaned:
        category = unicodedata.category(letter)
        marks = marks + 1 if category == "Mn" else marks * (category == "Cf")
        assert marks <= MOST_MARKS
