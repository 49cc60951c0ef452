"""Numbers as readers see them."""

import pytest

from occupations import figures_text
from occupations.models import FigureKind
from occupations.templatetags import figures


@pytest.mark.parametrize(
    ("value", "decimals", "expected"),
    [(42.55, 1, "42.6"), (-0.04, 1, "0.0"), (-3.25, 1, "−3.3"), (1234567, 0, "1,234,567")],
)
def test_decimal_rounds_half_up_with_a_true_minus(value, decimals, expected):
    assert figures_text.decimal(value, decimals) == expected


@pytest.mark.parametrize(("value", "expected"), [(2, "+2"), (0, "0"), (-2, "−2")])
def test_signed(value, expected):
    assert figures_text.signed(value, 0) == expected


@pytest.mark.parametrize(
    ("value", "expected"), [(1, "1st"), (2, "2nd"), (3, "3rd"), (11, "11th"), (63, "63rd")]
)
def test_ordinal(value, expected):
    assert figures_text.ordinal(value) == expected


@pytest.mark.parametrize(
    ("kind", "value", "is_capped", "expected"),
    [
        ("employment", 3_391_000, False, "3,391,000"),
        ("median_wage", 93_600, False, "$93,600"),
        ("median_wage", 239_200, True, "$239,200 or more"),
        ("projected_growth", 4.9, False, "+4.9%"),
        ("projected_growth", -13.7, False, "−13.7%"),
        ("education", 6, False, "a bachelor’s degree"),
        ("job_zone", 4, False, "4 of 5, considerable preparation"),
    ],
)
def test_figure_has_its_unit(kind, value, is_capped, expected):
    assert figures_text.figure(kind, value, is_capped) == expected


def test_every_kind_of_figure_can_be_printed():
    assert all(figures_text.figure(kind, 3.0) for kind in FigureKind.values)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("goes from 0 to -2", "goes from 0 to −2"),
        ("5 % of 15-1252 in 2024-34", "5% of 15-1252 in 2024-34"),
    ],
)
def test_plain_mends_signs_and_leaves_codes(text, expected):
    assert figures.plain(text) == expected


@pytest.mark.parametrize(
    ("score", "expected"),
    [(24.96, "24.96"), (24.9996, "24.9996"), (25.0, "25.0"), (24.94, "24.9"), (47.97, "47.97")],
)
def test_a_listed_score_never_prints_on_the_wrong_side_of_an_edge(score, expected):
    assert figures.listed(score) == expected


@pytest.mark.parametrize(
    ("label", "expected"),
    [("Yellow (Urgent)", "Yellow, urgent"), ("Red", "Red")],
)
def test_comma_label(label, expected):
    assert figures.comma_label(label) == expected
