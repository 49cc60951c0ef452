"""The other lenses: horizon, screen, resilience, scenarios and career safety."""

from dataclasses import replace
from datetime import date
from math import exp

import pytest
from hypothesis import strategies as st

from occupations.scoring import (
    CATEGORY_RULES,
    RESILIENCE_PARTS,
    SCENARIO_SOURCES,
    Barriers,
    MarketInput,
    Mode,
    Principles,
    Zone,
    career_safety,
    horizon,
    levers,
    quick_screen,
    resilience,
    resistance,
    scenarios,
    with_values,
)

from .test_scoring_seed import BEST, WORST, assessments, for_any, one_task, seed

TODAY = date(2026, 11, 20)
FULL = MarketInput(320_000, -4.2, 16_400, 4, 1, 0.1, 3)


def optional(strategy):
    return st.none() | strategy


markets = st.builds(
    MarketInput,
    employment=optional(st.floats(0, 1e7)),
    growth_percent=optional(st.floats(-60, 90)),
    openings=optional(st.floats(0, 1e6)),
    job_zone=optional(st.integers(1, 5)),
    proxy_distance=st.integers(0, 4),
    robotics=optional(st.floats(0, 1)),
    has_outside_opinions=st.integers(0, 9),
)


# --- horizon


@pytest.mark.parametrize(
    ("displacement", "text"),
    [
        (0, "beyond 2046"),
        (1e-9, "beyond 2046"),
        (49.9, "beyond 2046"),
        (50, "around 2046"),
        (57.4, "around 2042"),
        (75, "around 2036"),
        (99.9, "around 2028"),
        (99.99999999, "already in 2026"),
        (100, "already in 2026"),
    ],
)
def test_the_horizon_is_one_year_in_words(displacement, text):
    assert horizon(displacement, 2026).text == text


@for_any(st.floats(50.001, 99.9))
def test_the_chance_at_the_half_year_is_one_half_and_after_the_window_the_score(displacement):
    found = horizon(displacement, 2026)
    assert 1 - exp(-found.hazard * (found.half_year - 2026)) == pytest.approx(0.5, abs=1e-6)
    assert 1 - exp(-found.hazard * 20) == pytest.approx(displacement / 100, abs=1e-6)


def test_no_year_is_given_where_the_half_lies_beyond_the_window_or_never_comes():
    assert (horizon(0, 2026).hazard, horizon(0, 2026).half_year) == (0, None)
    assert horizon(40, 2026).half_year is None
    assert (horizon(100, 2026).hazard, horizon(100, 2026).half_year) == (None, 2026)


@pytest.mark.parametrize("displacement", [-1, 100.1, float("nan"), True])
def test_a_horizon_of_no_score_is_refused(displacement):
    with pytest.raises(ValueError, match=r"displacement score is .*from 0 to 100"):
        horizon(displacement, 2026)


# --- screen


@pytest.mark.parametrize(
    ("total", "zone"),
    [(0, "red"), (1, "red"), (2, "yellow"), (4, "yellow"), (5, "green"), (9, "green")],
)
def test_the_screen_leans_by_its_bands(total, zone):
    principles = Principles(min(total, 3), min(max(total - 3, 0), 3), max(total - 6, 0))
    screen = quick_screen(principles, Zone.YELLOW)
    assert (screen.total, screen.zone) == (total, zone)
    assert screen.disagrees is (zone != "yellow")
    assert ("disagree" in screen.text) is screen.disagrees


# --- resilience


@for_any(assessments(), markets)
def test_resilience_closes_from_sub_parts_to_components_to_the_total(assessment, market):
    card = resilience(assessment, market)
    assert 0 <= card.score <= 100
    exact = sum(component.points for component in card.components)
    assert exact == pytest.approx(card.score, abs=1e-7)
    shown = sum(round(component.shown * 10) for component in card.components)
    assert shown == round(card.shown_score * 10)
    for component in card.components:
        parts = component.parts
        assert sum(p.points for p in parts) == pytest.approx(component.points, abs=1e-7)
        assert sum(round(p.shown * 10) for p in parts) == round(component.shown * 10)
        assert sum(p.max for p in parts) == component.max
        for part in parts:
            assert 0 <= part.shown <= part.max
            assert part.points == pytest.approx(part.value * part.max, abs=1e-7)
            assert part.reason.endswith(".")
            assert part.has_data is ("no data" not in part.reason)


def test_resilience_of_the_worked_example():
    card = resilience(seed(), FULL)
    found = {part.key: part for component in card.components for part in component.parts}
    assert [c.max for c in card.components] == [40, 30, 30]
    assert found["substitution"].points == pytest.approx((5 - 2.95) / 4 * 25)
    assert found["augmentation"].points == pytest.approx(0.70 * 15)
    assert found["regulatory"].points == pytest.approx(0.125 * 9)
    assert found["robotics"].reason == "Robots can reach 10 % of the work."
    assert found["growth"].reason == "The official projection for employment is −4.2 %."
    assert found["sources"].value == pytest.approx(0.70 * 0.75 + 0.30 * 0.75)


def test_missing_figures_count_half_and_say_no_data():
    card = resilience(seed(), MarketInput())
    found = {part.key: part for component in card.components for part in component.parts}
    for key in ("robotics", "credentials", "volume", "growth"):
        assert (found[key].value, found[key].has_data) == (0.5, False)
        assert "no data" in found[key].reason
    assert (found["sources"].value, found["sources"].has_data) == (0, False)


def test_employment_stands_in_for_openings_and_says_so():
    card = resilience(seed(), MarketInput(employment=100_000))
    part = card.components[2].parts[0]
    assert part.reason.startswith("There is no figure for openings; 100,000 jobs give about 11,000")
    same = resilience(seed(), MarketInput(openings=11_000)).components[2].parts[0]
    assert part.points == same.points


def test_every_sub_part_reaches_its_most_and_its_least():
    rich = MarketInput(None, 50, 2e6, 5, 0, 0, 9)
    best = replace(one_task(1, Mode.AUGMENTED), barriers=Barriers(2, 2, 2, 2, 2))
    top = resilience(replace(best, principles=Principles(3, 3, 3)), rich)
    assert top.shown_score == 100
    poor = MarketInput(None, -50, 1, 1, 4, 1, 0)
    assert resilience(WORST, poor).shown_score == 0
    assert sum(part.maximum for part in RESILIENCE_PARTS) == 100


# --- scenarios


@for_any(assessments(), markets)
def test_there_are_three_dated_scenarios_with_a_threshold_that_is_not_yet_met(assessment, market):
    found = scenarios(assessment, market, TODAY)
    assert [s.kind for s in found] == ["weakens", "strengthens", "mixed"]
    assert [s.review_on for s in found] == [date(2027, 11, 20)] * 2 + [date(2028, 11, 20)]
    now = {lever.key: lever.value for lever in levers(assessment)}
    for scenario in found:
        assert scenario.outcome is None
        assert scenario.source_key in SCENARIO_SOURCES.values()
        assert scenario.watch
        keys = {condition.key for condition in scenario.threshold.conditions}
        if keys <= set(now):
            assert not scenario.threshold.is_met(now)
            values = {c.key: c.value for c in scenario.threshold.conditions}
            assert scenario.threshold.is_met(now | values)
            result = resistance(with_values(assessment, values))
            assert (result.score, result.zone) == (scenario.leads_to_score, scenario.leads_to_zone)


@for_any(assessments(), markets)
def test_one_scenario_weakens_the_score_and_one_strengthens_it(assessment, market):
    weaker, stronger, mixed = scenarios(assessment, market, TODAY)
    score = resistance(assessment).score
    assert weaker.leads_to_score is None or weaker.leads_to_score <= score
    assert stronger.leads_to_score is None or stronger.leads_to_score >= score
    assert mixed.leads_to_score is None
    assert len(mixed.threshold.conditions) == 2


def test_scenarios_of_the_worked_example_read_as_sentences():
    weaker, stronger, mixed = scenarios(seed(), FULL, TODAY)
    assert str(stronger.threshold) == "the automation score of “Model serving” is at most 1.3"
    assert stronger.leads_to_zone is Zone.GREEN
    assert str(weaker.threshold) == "the automation score of “Pipeline design” is at least 3"
    assert (weaker.leads_to_zone, round(weaker.leads_to_score, 1)) == (Zone.YELLOW, 39.4)
    assert str(mixed.threshold) == (
        "the official projection for employment is at least 0 % and the share of task time "
        "with an automation score of 3 or more is at least 80 %"
    )


@pytest.mark.parametrize("assessment", [BEST, WORST])
def test_inputs_at_their_ends_still_give_three_scenarios(assessment):
    found = scenarios(assessment, MarketInput(), TODAY)
    assert len({str(scenario.threshold) for scenario in found}) == 3


def test_a_scenario_made_on_a_leap_day_is_reviewed_at_the_end_of_february():
    assert scenarios(seed(), FULL, date(2028, 2, 29))[0].review_on == date(2029, 2, 28)


# --- career safety


@for_any(assessments(), markets)
def test_career_safety_is_a_whole_number_that_its_parts_add_up_to(assessment, market):
    found = career_safety(assessment, resistance(assessment), market)
    assert isinstance(found.score, int)
    assert 1 <= found.score <= 10
    assert sum(round(part.shown * 10) for part in found.parts) == found.score * 10
    assert found.category in {rule.category for rule in CATEGORY_RULES}


@pytest.mark.parametrize(
    ("changes", "category"),
    [
        ({}, "AI-enhanced"),
        ({"growth": 2}, "AI-created"),
        ({"growth": 2, "barriers": Barriers(regulatory=2)}, "AI-created"),
        ({"barriers": Barriers(regulatory=2)}, "licensed"),
        ({"principles": Principles(0, 2, 0)}, "human-trust"),
        ({"principles": Principles(3, 2, 0)}, "hands-on"),
        ({"barriers": Barriers(physical=2)}, "hands-on"),
        ({"tasks": one_task(2, Mode.DISPLACED).tasks}, "at risk"),
        ({"tasks": one_task(5, Mode.AUGMENTED).tasks, "growth": 2}, "at risk"),
    ],
)
def test_the_first_rule_that_applies_gives_the_category(changes, category):
    assessment = seed(**changes)
    assert career_safety(assessment, resistance(assessment), FULL).category == category


def test_career_safety_runs_from_1_to_10():
    low, high = MarketInput(growth_percent=-50), MarketInput(growth_percent=50)
    assert career_safety(WORST, resistance(WORST), low).score == 1
    assert career_safety(BEST, resistance(BEST), high).score == 10
