"""Bindings: printed values in, and no sentence with a hole."""

import pytest

from occupations.dossiers import DOSSIER_DIR, read_dossier
from occupations.prose.bindable import printed_values, values_of
from occupations.prose.binding import BindingError, bind, bind_prose, names_in
from occupations.prose.stored import SHAPES, prose_of, record_of, texts_of

FIGURES = {
    f"{kind}{part}": "some"
    for kind in ("employment", "employment_projected", "projected_growth", "median_wage")
    for part in ("", ".for", ".period")
}
PATHS = sorted(DOSSIER_DIR.glob("*.yaml"))


def page_of(dossier):
    return values_of(dossier.main.as_input(), 2026, FIGURES)


def test_a_name_in_braces_becomes_its_printed_value():
    values = {"score": "42.6", "task:3.percent": "15%"}
    text = "The score is {score}; {task:3.percent} of the week is watching."
    assert bind(text, values, "here") == "The score is 42.6; 15% of the week is watching."
    assert names_in(text) == ["score", "task:3.percent"]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("{scor} points", "summary: unknown binding {scor}"),
        ("{task:8.percent}", "summary: unknown binding {task:8.percent}"),
        ("{} points", "summary: unknown binding {}"),
        ("{empty} points", "summary: unknown binding {empty}"),
        ("{score points", "summary: a brace '{' stands alone"),
        ("score} points", "summary: a brace '}' stands alone"),
    ],
)
def test_what_cannot_be_bound_is_named_with_its_place(text, fault):
    with pytest.raises(BindingError) as error:
        bind(text, {"score": "42.6", "empty": ""}, "summary")
    assert str(error.value) == fault


def test_a_bound_value_is_not_bound_again():
    assert bind("{name}", {"name": "{score}"}, "here") == "{score}"


def test_the_printed_values_are_those_of_the_page():
    dossier = read_dossier(DOSSIER_DIR / "mlops-engineer.yaml")
    values = printed_values(page_of(dossier), dossier.prose.blocks.threats)
    expected = {
        "score": "42.6",
        "displacement": "57.4",
        "label": "Yellow (Urgent)",
        "distance": "5.4 below Green",
        "task_resistance": "3.05",
        "split.displaced": "25%",
        "split.augmented": "65%",
        "split.untouched": "10%",
        "share.at_3": "70%",
        "evidence": "+5",
        "barriers": "1",
        "growth": "+1",
        "task:4.percent": "15%",
        "task:4.score": "4",
        "signal:companies": "+2",
        "barrier:liability": "1",
        "threat:1.weight": "40%",
        "threat:1.moves_to": "4",
        "threat:1.score": "39.4",
        "threat:1.points": "3.2",
        "threat:2.moves_to": "−1",
    }
    assert {name: values[name] for name in expected} == expected


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_the_real_files_bind_and_leave_no_brace(path):
    dossier = read_dossier(path)
    blocks = dossier.prose.blocks
    values = printed_values(page_of(dossier), blocks.threats)
    bound = bind_prose(blocks, values, lambda at: at)
    assert not [text for _, text in texts_of(bound) if "{" in text or "}" in text]
    assert bound.threats[0].moves_to == blocks.threats[0].moves_to


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_the_real_files_have_every_block(path):
    blocks = read_dossier(path).prose.blocks
    assert [name for name in SHAPES if not getattr(blocks, name)] == []


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_prose_comes_back_from_its_record(path):
    blocks = read_dossier(path).prose.blocks
    assert prose_of(record_of(blocks)) == blocks
