"""The order of the review queue."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sources.verification import Consequence, Line, Verdict, check, harm

SEEN = date(2026, 3, 1)
CHECKED = check(Line("k", "argument", "Trust takes time."))


def test_harm_is_the_product_of_its_factors():
    found = harm(CHECKED, Consequence(error=1.0), effect=-5.0, readers=99, first_seen=SEEN)
    names = dict(found.shown(date(2026, 3, 31)))
    assert names["consequence"] == pytest.approx(2.2)
    assert (names["effect"], names["readership"], names["age"]) == (1.5, 3.0, 2.0)
    factors = [value for name, value in names.items() if name != "total"]
    product = 1.0
    for value in factors:
        product *= value
    assert names["total"] == pytest.approx(product)


def test_a_contradicted_line_comes_before_an_interpretation():
    wrong = replace(CHECKED, verdict=Verdict.CONTRADICTED)
    keys = [harm(each, Consequence(), 0, 0, SEEN).rank_key for each in (wrong, CHECKED)]
    assert keys[0] > keys[1]


def test_harm_refuses_negative_readers():
    with pytest.raises(ValueError, match="-1 readers"):
        harm(CHECKED, Consequence(), 0, -1, SEEN)


days = st.dates(date(2025, 1, 1), date(2026, 12, 31))
effects = st.floats(-30, 30)


@given(days, days, effects, effects, st.integers(0, 10**7), st.integers(0, 400))
def test_the_order_by_rank_key_is_the_order_by_harm_on_every_later_day(
    first, second, one, other, readers, later
):
    a = harm(CHECKED, Consequence(error=0.5), one, readers, first)
    b = harm(CHECKED, Consequence(), other, 10, second)
    today = date.fromordinal(max(first, second).toordinal() + later)
    totals = [dict(each.shown(today))["total"] for each in (a, b)]
    if a.rank_key > b.rank_key + 1e-9:
        assert totals[0] >= totals[1]
