"""The title and the description of a job page: short enough to be shown whole, and its own."""

import pytest

from occupations.page.head import cut, title

LONG = "Grinding, Lapping, Polishing, and Buffing Machine Tool Setters, Operators, and Tenders"


@pytest.mark.parametrize(
    ("question", "name", "expected"),
    [
        ("Will AI displace nurses?", "Nurses", "Will AI displace nurses? 42.6 of 100 – JobRisk"),
        (
            "Will AI displace administrative assistants?",
            "Administrative Assistants",
            "Will AI displace administrative assistants? 42.6 of 100",
        ),
        (
            "Will AI displace emergency management directors, really?",
            "Emergency Management Directors",
            "Emergency Management Directors: 42.6 of 100",
        ),
        (
            f"Will AI displace {LONG.lower()}?",
            LONG,
            "Grinding, Lapping, Polishing, and Buffing…: 42.6 of 100",
        ),
    ],
)
def test_a_title_has_at_most_60_characters(question, name, expected):
    assert title(question, name, "42.6 of 100") == expected
    assert len(expected) <= 60


def test_a_text_is_cut_after_a_word():
    assert cut("one, two three", 20) == "one, two three"
    assert cut("one, two three", 9) == "one…"
    assert len(cut("x" * 90, 20)) == 20
