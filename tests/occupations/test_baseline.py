"""The baseline recipe on records made for the test."""

import pytest

from occupations.baseline import Facts, TaskRecord, describe, marks, week
from occupations.baseline.siblings import siblings
from occupations.baseline.validity import exposures, spearman
from occupations.baseline.week import (
    automation,
    language_share,
    machine_share,
    mode,
    whole_percents,
)
from occupations.scoring import Mode


def record(task_id=1, **changes):
    values = {
        "weight": "core",
        "importance": 4.0,
        "human": "E1",
        "gpt4": "E1",
        "automation": 3.0,
        "complexity": 1.0,
        "physical": 0.0,
        "regulatory": 0.0,
        "use": None,
        "handed_over": None,
        "activities": (f"4.A.{task_id % 4 + 1}.a.{task_id % 5 + 1}.I{task_id:02d}",),
    }
    return TaskRecord(task_id, **{**values, **changes})


def mark(kind, records=(), group=None, **facts):
    found = [m for m in marks(records, Facts(**facts)) if m.kind == kind]
    return next(m for m in found if group in (None, m.group))


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"automation": 0.0, "human": "E0", "gpt4": "E0"}, 0.0),
        ({"automation": 4.0, "human": "E1", "gpt4": "E1"}, 1.0),
        ({"automation": 4.0, "human": "E1", "gpt4": "E1", "use": 0.0}, 0.85),
        ({"automation": 2.0, "human": "E2", "gpt4": "E0", "use": 0.0}, 0.3375),
        ({"automation": None}, None),
        ({"human": "", "gpt4": ""}, None),
    ],
)
def test_language_share_weighs_automation_exposure_and_use(changes, expected):
    assert language_share(record(**changes)) == (
        None if expected is None else pytest.approx(expected)
    )


@pytest.mark.parametrize(
    ("physical", "complexity", "expected"),
    [(0.0, 0.0, 0.0), (1.0, 0.0, 0.6), (1.0, 1.0, 0.48), (3.0, 2.0, 0.08), (4.0, 4.0, 0.0)],
)
def test_machine_share_falls_with_an_unsettled_place_and_with_complexity(
    physical, complexity, expected
):
    assert machine_share(record(physical=physical, complexity=complexity)) == pytest.approx(
        expected
    )


def test_the_larger_share_is_the_automation_of_a_task():
    hands = record(automation=0.0, human="E0", gpt4="E0", physical=1.0, complexity=0.0)
    assert automation(hands) == pytest.approx(0.6)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, Mode.DISPLACED),
        ({"automation": 2.0, "human": "E2", "gpt4": "E2", "handed_over": 0.7}, Mode.DISPLACED),
        ({"automation": 2.0, "human": "E2", "gpt4": "E2", "handed_over": 0.5}, Mode.AUGMENTED),
        ({"automation": 1.0, "human": "E0", "gpt4": "E0"}, Mode.NOT_INVOLVED),
        ({"automation": 1.0, "human": "E0", "gpt4": "E2"}, Mode.AUGMENTED),
    ],
)
def test_mode_says_who_does_the_task(changes, expected):
    assert mode(record(**changes)) == expected


@pytest.mark.parametrize("count", [1, 6, 12, 30])
def test_a_week_has_six_to_twelve_tasks_that_total_exactly_100(count):
    records = [
        record(n, importance=1 + n % 4, activities=(f"4.A.1.a.1.I{n:02d}", "4.A.2.b.2.I01"))
        for n in range(1, count + 1)
    ]
    if count == 1:
        records = [record(1, activities=tuple(f"4.A.1.a.1.I{n:02d}" for n in range(6)))]
    found = week(records)
    assert 6 <= len(found) <= 12
    assert sum(task.percent for task in found) == 100
    assert all(task.percent >= 1 and 1 <= task.score <= 5 for task in found)


def test_the_order_of_records_does_not_change_the_week():
    records = [record(n, automation=float(n % 5)) for n in range(1, 20)]
    assert week(records) == week(records[::-1])


def test_more_automation_of_a_task_never_lowers_its_score():
    low = week([record(n, automation=1.0) for n in range(1, 8)])
    high = week([record(n, automation=4.0) for n in range(1, 8)])
    assert all(a.score < b.score for a, b in zip(low, high, strict=True))


def test_core_tasks_take_twice_the_time_of_others():
    records = [record(n, weight="core" if n < 4 else "supplemental") for n in range(1, 7)]
    percents = sorted(task.percent for task in week(records))
    assert percents[3] - 2 * percents[0] in (-1, 0, 1, 2)


def test_a_week_without_labels_is_refused():
    with pytest.raises(ValueError, match="no task of this occupation carries a label"):
        week([record(automation=None)])


@pytest.mark.parametrize("weights", [[1], [1, 1, 1], [5, 0.001, 3], [0.1] * 12])
def test_whole_percents_total_100_and_leave_none_without(weights):
    percents = whole_percents(weights)
    assert sum(percents) == 100
    assert min(percents) >= 1


def test_a_split_activity_is_named_by_its_part():
    records = [
        record(n, automation=float(n % 5), activities=("4.A.1.a.1.I01", "4.A.1.a.1.I02"))
        for n in range(1, 9)
    ]
    names = {
        describe(task, {"4.A.1.a.1.I01": "Reading", "4.A.1.a.1.I02": "Writing"})[0]
        for task in week(records)
    }
    assert {"Reading, the routine part", "Reading, the rest"} <= names


@pytest.mark.parametrize(
    ("growth", "expected"), [(12.0, 2), (5.0, 1), (3.1, 0), (-2.0, -1), (-9.0, -2)]
)
def test_projected_growth_speaks_for_the_experts(growth, expected):
    assert mark("experts", projected_growth=growth).value == expected


def test_a_mark_without_data_is_0_and_says_so():
    for kind in ("wages", "tools", "experts", "liability", "judgment", "union", "postings"):
        found = mark(kind)
        assert (found.value, found.has_data, found.dataset) == (0, False, "")
        assert found.reason


def test_rules_hold_a_task_with_a_person():
    free, held = [record(regulatory=0.0)], [record(regulatory=3.0)]
    assert mark("regulatory", free).value == 0
    assert mark("regulatory", held).value == 2


def test_figures_of_siblings_are_said_to_be_theirs():
    contexts = {"consequence_of_error": 0.9, "responsible_for_others_health_and_safety": 0.9}
    found = mark("liability", contexts=contexts, borrowed=frozenset({"contexts"}))
    assert found.value == 2
    assert found.reason.endswith("The figure is the mean of its siblings.")


def test_siblings_are_the_nearest_level_that_has_any():
    candidates = ["11-1011.00", "11-9199.01", "11-9199.02", "11-9198.00", "13-1011.00"]
    assert siblings("11-9199.00", candidates) == ("11-9199.01", "11-9199.02")
    assert siblings("11-9190.00", candidates) == ("11-9198.00", "11-9199.01", "11-9199.02")
    assert siblings("55-1011.00", candidates) == ()


def test_exposures_count_core_tasks_twice():
    labels = [
        {"onetsoc": "a", "core_weight": 2, "human": "E1", "gpt4": "E0"},
        {"onetsoc": "a", "core_weight": 1, "human": "E2", "gpt4": "E2"},
    ]
    found = exposures(labels)["a"]
    assert found["human_rating_alpha"] == pytest.approx(2 / 3)
    assert found["human_rating_beta"] == pytest.approx(2.5 / 3)
    assert found["dv_rating_gamma"] == pytest.approx(1 / 3)


def test_spearman_follows_ranks_and_not_values():
    one = {"a": 1, "b": 2, "c": 3, "d": 4}
    assert spearman(one, {"a": 1, "b": 10, "c": 100, "d": 1000}) == pytest.approx(1)
    assert spearman(one, {"a": 4, "b": 3, "c": 2, "d": 1, "e": 9}) == pytest.approx(-1)
