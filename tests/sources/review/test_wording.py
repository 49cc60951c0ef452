"""The diff of two wordings: nothing lost, and readable."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sources.review.wording import MOST_WORDS, Piece, word_diff


@pytest.mark.parametrize(
    ("old", "new", "pieces"),
    [
        ("", "", []),
        ("The same.", "The same.", [("same", "The same.")]),
        (
            "It will never end.",
            "It may not end.",
            [("same", "It "), ("old", "will never "), ("new", "may not "), ("same", "end.")],
        ),
        ("It grew by 40.5%.", "It grew.", [("same", "It "), ("old", "grew by 40.5%"),
                                          ("new", "grew"), ("same", ".")]),
        ("One thing.", "Quite another matter", [("old", "One thing."),
                                                ("new", "Quite another matter")]),
    ],
)  # fmt: skip
def test_what_changed_is_marked_word_by_word(old, new, pieces):
    assert word_diff(old, new) == tuple(Piece(*piece) for piece in pieces)


words = st.text(alphabet="ab .,’é\n", max_size=60)


@given(words, words)
def test_each_wording_can_be_read_from_the_diff(old, new):
    pieces = word_diff(old, new)
    assert "".join(each.text for each in pieces if each.kind != "new") == old
    assert "".join(each.text for each in pieces if each.kind != "old") == new


def test_a_very_long_text_is_not_compared():
    old = "word " * (MOST_WORDS + 1)
    assert [each.kind for each in word_diff(old, old + "more")] == ["old", "new"]
