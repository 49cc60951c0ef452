"""The worked example, checked to the digit, and the assessments that other tests draw from."""

import random
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from occupations.scoring import (
    AssessmentInput,
    Barriers,
    Care,
    Mode,
    Principles,
    Signals,
    TaskInput,
    Zone,
    resistance,
    work_split,
)

SEED_TASKS = (
    ("Pipeline design", 20, 2, Mode.AUGMENTED),
    ("Model serving", 20, 3, Mode.AUGMENTED),
    ("Drift monitoring", 15, 3, Mode.AUGMENTED),
    ("Feature store", 15, 4, Mode.DISPLACED),
    ("Release automation", 10, 4, Mode.DISPLACED),
    ("Infrastructure", 10, 3, Mode.AUGMENTED),
    ("Working with other teams", 10, 2, Mode.NOT_INVOLVED),
)


def for_any(*drawn_from, examples=100):
    """Run a test for many values; a busy machine may take its time."""
    return lambda test: settings(max_examples=examples, deadline=None)(given(*drawn_from)(test))


def seed(**changes):
    assessment = AssessmentInput(
        tasks=tuple(TaskInput(*row) for row in SEED_TASKS),
        signals=Signals(1, 2, 1, 0, 1),
        barriers=Barriers(liability=1),
        principles=Principles(0, 1, 1),
        growth=1,
    )
    return replace(assessment, **changes)


def one_task(score=3.0, mode=Mode.AUGMENTED, **others):
    return AssessmentInput((TaskInput("The whole week", 100, score, mode),), **others)


BEST = one_task(
    1, Mode.NOT_INVOLVED, signals=Signals(*[2] * 5), barriers=Barriers(*[2] * 5), growth=2
)
WORST = one_task(5, Mode.DISPLACED, signals=Signals(*[-2] * 5), growth=-2)


def drawn(rng, tasks, centre=3.0):
    """Return an assessment drawn with the given source of chance, its scores around a centre."""
    cuts = sorted(rng.sample(range(1, 100), tasks - 1))
    percents = [end - start for start, end in zip([0, *cuts], [*cuts, 100], strict=True)]
    return AssessmentInput(
        tasks=tuple(
            TaskInput(
                f"Task {n}",
                percent,
                round(min(5.0, max(1.0, rng.gauss(centre, 0.9))), 1),
                rng.choice(list(Mode)),
            )
            for n, percent in enumerate(percents)
        ),
        signals=Signals(*(rng.randint(-2, 2) for _ in range(5))),
        barriers=Barriers(*(rng.randint(0, 2) for _ in range(5))),
        principles=Principles(*(rng.randint(0, 3) for _ in range(3))),
        growth=rng.randint(-2, 2),
        care=rng.choice(list(Care)),
    )


@st.composite
def assessments(draw):
    cuts = sorted(draw(st.sets(st.integers(1, 99), max_size=11)))
    percents = [end - start for start, end in zip([0, *cuts], [*cuts, 100], strict=True)]
    steps = st.integers(10, 50).map(lambda tenths: tenths / 10)
    score = st.one_of(steps, st.floats(1, 5))
    return AssessmentInput(
        tasks=tuple(
            TaskInput(f"Task {n}", percent, draw(score), draw(st.sampled_from(Mode)))
            for n, percent in enumerate(percents)
        ),
        signals=Signals(*draw(st.tuples(*[st.integers(-2, 2)] * 5))),
        barriers=Barriers(*draw(st.tuples(*[st.integers(0, 2)] * 5))),
        principles=Principles(*draw(st.tuples(*[st.integers(0, 3)] * 3))),
        growth=draw(st.integers(-2, 2)),
        care=draw(st.sampled_from(Care)),
    )


def test_the_worked_example_comes_out_to_the_digit():
    card = resistance(seed())
    assert card.weighted == 2.95
    assert card.task_resistance == 3.05
    modifiers = card.evidence_modifier, card.barrier_modifier, card.growth_modifier
    assert modifiers == (1.20, 1.02, 1.05)
    assert f"{card.raw:.4f}" == "3.9199"
    assert card.shown_score == 42.6
    assert card.shown_displacement == 57.4
    assert (card.zone, card.label, card.status) == (
        Zone.YELLOW,
        "Yellow (Urgent)",
        "TRANSFORMING",
    )
    assert card.percent_at_3 == 70
    assert work_split(seed().tasks) == (25, 65, 10)
    assert [task.shown for task in card.tasks] == [0.40, 0.60, 0.45, 0.60, 0.40, 0.30, 0.20]
    assert [(part.key, part.shown) for part in card.parts] == [
        ("tasks", 31.6),
        ("evidence", 8.0),
        ("barriers", 0.9),
        ("growth", 2.1),
        ("principles", 0.0),
    ]


def test_drawn_assessments_repeat_for_the_same_seed():
    assert drawn(random.Random(7), 5) == drawn(random.Random(7), 5)
