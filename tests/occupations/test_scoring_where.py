"""Where and when: five levels that move the right way, and one horizon only."""

from itertools import pairwise, product

import pytest

from occupations.scoring import where as module
from occupations.scoring.where import (
    LEVEL_BANDS,
    REGIONS,
    JobFacts,
    Level,
    Place,
    displacement_at,
    figures_of,
    level_at,
    pace_of,
    shift_of,
    when_of,
    where,
)

STEPS = [step / 10 for step in range(11)]
SCORES = (0, 1, 14.5, 42.6, 51.9, 57.4, 80, 99.9, 100)
JOBS = [
    JobFacts(57.4, share, presence, regulation)
    for share, presence, regulation in product((0, 0.5, 1), (0, 1, 2), (0, 1, 2))
]


def place(key="AAA", subregion="Northern Europe", readiness=0.7, exposure=0.3):
    return Place(key, f"Land of {key}", subregion, readiness, exposure)


def rank(band):
    """Return how high a level is, 0–4."""
    return len(LEVEL_BANDS) - 1 - LEVEL_BANDS.index(band)


@pytest.mark.parametrize("job", JOBS)
def test_more_readiness_or_exposure_never_slows_a_place(job):
    for other in STEPS:
        for less, more in pairwise(STEPS):
            assert pace_of(job, less, other) <= pace_of(job, more, other)
            assert pace_of(job, other, less) <= pace_of(job, other, more)


def test_more_displacement_never_lowers_the_level():
    for pace in (0, 0.1, 0.5, 1, 1.3):
        ranks = [rank(level_at(score, pace)) for score in SCORES]
        assert ranks == sorted(ranks)


def test_barriers_never_hasten_and_work_without_people_never_delays():
    for readiness, exposure in product(STEPS, STEPS):
        for rating in (0, 1):
            less = pace_of(JobFacts(50, 0.5, rating, rating), readiness, exposure)
            more = pace_of(JobFacts(50, 0.5, rating + 1, rating + 1), readiness, exposure)
            assert more <= less
        for less, more in pairwise(STEPS):
            slow = pace_of(JobFacts(50, less, 1, 1), readiness, exposure)
            assert slow <= pace_of(JobFacts(50, more, 1, 1), readiness, exposure)


@pytest.mark.parametrize("displacement", SCORES)
def test_the_displacement_score_at_a_pace_keeps_within_its_bounds(displacement):
    for pace in (0, 0.3, 1, 1.4):
        assert 0 <= displacement_at(displacement, pace) <= 100
    assert displacement_at(displacement, 1) == pytest.approx(displacement)


def test_the_reference_has_the_pace_of_the_page():
    for job in JOBS:
        assert pace_of(job, module.REFERENCE_READINESS, module.REFERENCE_EXPOSURE) == 1


@pytest.mark.parametrize(
    ("displacement", "level"),
    [
        (100, Level.CRITICAL),
        (75, Level.CRITICAL),
        (74.9, Level.HIGH),
        (52, Level.HIGH),
        (51.9, Level.MEDIUM),
        (36, Level.MEDIUM),
        (20, Level.LOW),
        (19.9, Level.SAFE),
        (0, Level.SAFE),
    ],
)
def test_the_bands_have_their_lower_ends(displacement, level):
    assert level_at(displacement, 1).level is level


def test_one_figure_stands_in_for_the_other_and_none_is_not_counted():
    assert figures_of(place(readiness=None, exposure=0.3)) == pytest.approx((0.597, 0.3))
    assert figures_of(place(readiness=0.5, exposure=None)) == pytest.approx((0.5, 0.265))
    assert figures_of(place(readiness=None, exposure=0.0)) == (0, 0)
    card = where(JobFacts(50, 0.2, 1, 1), [place(readiness=None, exposure=None)])
    assert (card.places[0].band, card.places[0].pace, card.regions) == (None, None, ())


def test_every_place_is_there_once_in_its_order_and_regions_stand_fastest_first():
    places = [
        place("AAA", "Sub-Saharan Africa", 0.3, 0.2),
        place("BBB", "Northern America", 0.8, 0.3),
        place("CCC", "Eastern Asia", 0.6, None),
        place("DDD", "Eastern Asia", None, None),
    ]
    card = where(JobFacts(80, 0.4, 0, 0), places)
    assert [each.place.key for each in card.places] == ["AAA", "BBB", "CCC", "DDD"]
    assert [(row.name, row.counted, row.members) for row in card.regions] == [
        ("Northern America", 1, 1),
        ("East Asia", 1, 2),
        ("Sub-Saharan Africa", 1, 1),
    ]


def test_an_unknown_subregion_is_refused():
    with pytest.raises(ValueError, match="Atlantis"):
        where(JobFacts(50, 0, 0, 0), [place(subregion="Atlantis")])


def test_no_subregion_belongs_to_two_regions():
    parts = [part for region in REGIONS.values() for part in region]
    assert len(parts) == len(set(parts))


@pytest.mark.parametrize(
    ("displacement", "pace", "words"),
    [
        (75, 1, "with the page’s own year"),  # half after 10 years
        (75, 0.909, "about 1 year later"),
        (75, 0.7, "about 4 years later"),
        (75, 1.3, "about 2 years earlier"),
        (75, 0.4, "more than 10 years later, at 40% of the pace"),
        (51, 0.9, "later, at 90% of the pace"),
        (40, 0.5, "beyond the window too, at 50% of the pace"),
        (100, 0.4, "with the page’s own year"),
        (0, 1, "not within any window"),
    ],
)
def test_windows_are_said_against_the_one_year_of_the_page(displacement, pace, words):
    assert when_of(displacement, pace) == words


def test_the_shift_follows_from_the_hazard_of_the_horizon():
    assert shift_of(75, 0.8) == pytest.approx(10 / 0.8 - 10)
    assert shift_of(75, 0.4) is None and shift_of(40, 1) is None and shift_of(0, 1) is None


@pytest.mark.parametrize("facts", [(101, 0, 0, 0), (50, 1.1, 0, 0), (50, 0, 3, 0), (50, 0, 0, 0.5)])
def test_facts_out_of_range_are_refused(facts):
    with pytest.raises(ValueError, match="use a"):
        JobFacts(*facts)
