"""What has to hold for every occupation of the committed catalogue."""

import json
from io import StringIO

import pytest
from django.core.management import call_command

from occupations import scoring
from occupations.catalogue_check import check_catalogue
from occupations.loading import is_loaded, load_catalogue
from occupations.models import (
    Alias,
    Assessment,
    Figure,
    IndexValue,
    Kind,
    Occupation,
    OutsideIndex,
    ScoreSnapshot,
)
from occupations.services import current_assessment, to_input


def published():
    return Assessment.objects.published().with_inputs()


def test_every_check_of_the_catalogue_is_good():
    faults = [finding.said for finding in check_catalogue() if not finding.is_good]
    assert faults == []


def test_check_catalogue_prints_its_findings():
    out = StringIO()
    call_command("check_catalogue", extremes=2, stdout=out)
    assert "5,538 published exposure values" in out.getvalue()
    assert "Riskiest 2:" in out.getvalue()
    assert "The catalogue is sound." in out.getvalue()


def test_the_parts_of_every_score_add_up_to_it_as_printed():
    for assessment in published():
        card = scoring.resistance(to_input(assessment))
        assert round(sum(part.shown for part in card.parts), 6) == card.shown_score, assessment
        assert sum(part.points for part in card.parts) == pytest.approx(card.score), assessment
        assert round(card.shown_score + card.shown_displacement, 6) == 100, assessment


def test_every_stored_score_is_what_the_formula_gives():
    for snapshot in ScoreSnapshot.objects.select_related("assessment").prefetch_related(
        "assessment__tasks", "assessment__ratings"
    ):
        assert snapshot.score == scoring.resistance(to_input(snapshot.assessment)).score


def test_all_occupations_of_the_taxonomy_and_two_roles_are_there():
    assert Occupation.objects.exclude(kind=Kind.ROLE).count() == 1016
    roles = Occupation.objects.filter(kind=Kind.ROLE).order_by("slug")
    assert [role.slug for role in roles] == ["machine-learning-engineer", "mlops-engineer"]


def test_only_military_titles_have_no_score():
    without = Occupation.objects.filter(score=None)
    assert {occupation.kind for occupation in without} == {Kind.MILITARY}
    assert without.count() == 19


def test_a_residual_title_says_whose_tasks_it_borrows():
    for occupation in Occupation.objects.filter(kind=Kind.RESIDUAL):
        borrowed = current_assessment(occupation).borrowed_from
        assert borrowed, occupation
        assert Occupation.objects.filter(onetsoc__in=borrowed).count() == len(borrowed)


def test_the_mlops_engineer_scores_what_its_inputs_say():
    occupation = Occupation.objects.get(slug="mlops-engineer")
    card = scoring.resistance(to_input(current_assessment(occupation)))
    assert (card.shown_score, card.label) == (42.6, "Yellow (Urgent)")
    assert occupation.score == card.score


def test_the_baseline_of_a_curated_role_stays_reachable():
    occupation = Occupation.objects.get(slug="mlops-engineer")
    assert current_assessment(occupation, origin="baseline").borrowed_from == ["15-1244.00"]


def test_a_role_names_its_stand_in_and_how_far_it_is_off():
    figure = Figure.objects.get(occupation__slug="mlops-engineer", kind="employment")
    assert (figure.published_for, figure.distance) == ("15-1244", 2)


def test_every_occupation_has_fifty_thousand_other_names_among_them():
    assert Alias.objects.count() > 55_000


def test_every_index_value_ranks_between_0_and_100():
    assert OutsideIndex.objects.count() >= 14
    values = IndexValue.objects.values_list("percentile", flat=True)
    assert 0 <= min(values) < 1
    assert 99 < max(values) <= 100


def test_loading_again_changes_nothing():
    def state():
        return json.dumps(
            [
                list(Occupation.objects.order_by("pk").values_list()),
                list(Assessment.objects.order_by("pk").values_list("pk", "version", "status")),
                list(Figure.objects.order_by("pk").values_list()),
                Alias.objects.count(),
            ],
            default=str,
        )

    before = state()
    dict(load_catalogue(with_lines=False))  # which tests/sources/test_passing.py reads twice
    assert state() == before
    assert is_loaded()
