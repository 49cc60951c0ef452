"""Dossier files: strict reading with file and line, and loading that keeps history."""

import pytest
from django.core.management import CommandError, call_command

from occupations.dossiers import DOSSIER_DIR, DossierError, read_dossier
from occupations.loading.dossiers import load_dossiers
from occupations.models import Assessment, Status
from occupations.scoring import resistance
from tests.factories import make_occupation

TEXT = (DOSSIER_DIR / "mlops-engineer.yaml").read_text(encoding="utf-8")


@pytest.fixture
def write(tmp_path):
    def write(old="", new="", name="mlops-engineer"):
        assert old in TEXT
        path = tmp_path / f"{name}.yaml"
        path.write_text(TEXT.replace(old, new, 1) if old else TEXT, encoding="utf-8")
        return path

    return write


def test_the_mlops_dossier_scores_to_the_digit():
    (said,) = read_dossier(DOSSIER_DIR / "mlops-engineer.yaml").assessments
    card = resistance(said.as_input())
    assert round(card.task_resistance, 2) == 3.05
    assert round(card.raw, 4) == 3.9199
    assert card.shown_score == 42.6


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("percent: 20", "percent: 21", "100"),
        ("percent: 20", "percent: twenty", "line 9: expected a whole number of percent"),
        ("score: 2", "score: 6", "1 to 5"),
        ("mode: augmented", "mode: helped", "line 11: expected one of displaced, augmented"),
        ("level: mid", "level: middle", "line 3: expected junior, mid or senior"),
        ("assessed_on: 2026-11-20", "assessed_on: soon", "expected a date such as"),
        ("author: JobRisk editors", "author: ''", "expected a text that is not empty"),
        ("      union:\n", "      unions:\n", "unknown entry 'unions'"),
        ("    growth:\n", "    grwth:\n", "unknown entry 'grwth'"),
        ("slug: mlops-engineer", "slug: welders", "expected the file's name"),
        ("slug: mlops-engineer", "slug: [", "not YAML"),
    ],
)
def test_a_fault_is_named_with_its_line(write, old, new, message):
    with pytest.raises(DossierError) as error:
        read_dossier(write(old, new))
    assert str(error.value).startswith("mlops-engineer.yaml, line ")
    assert message in str(error.value)


def test_an_entry_that_stands_twice_is_refused(write):
    with pytest.raises(DossierError, match="'level' stands twice"):
        read_dossier(write("  - level: mid\n", "  - level: mid\n    level: mid\n"))


def test_an_empty_file_is_refused(tmp_path):
    (tmp_path / "welders.yaml").write_text("", encoding="utf-8")
    with pytest.raises(DossierError, match="the file is empty"):
        read_dossier(tmp_path / "welders.yaml")


@pytest.mark.django_db
def test_loading_twice_keeps_the_version(write):
    job = make_occupation("MLOps Engineer")
    folder = write().parent
    assert load_dossiers(folder) == load_dossiers(folder) == 1
    assessment = Assessment.objects.get()
    assert (assessment.version, assessment.status) == (1, Status.PUBLISHED)
    job.refresh_from_db()
    assert round(job.score, 1) == 42.6


@pytest.mark.django_db
def test_a_changed_dossier_is_a_new_version_and_the_old_one_stays(write):
    make_occupation("MLOps Engineer")
    load_dossiers(write().parent)
    load_dossiers(write("score: 2", "score: 1").parent)
    states = Assessment.objects.order_by("version").values_list("version", "status")
    assert list(states) == [(1, Status.SUPERSEDED), (2, Status.PUBLISHED)]


@pytest.mark.django_db
def test_a_dossier_of_an_unknown_occupation_writes_nothing(write):
    with pytest.raises(CommandError, match=r"no occupation has this slug.*Nothing was written"):
        call_command("load_dossiers", write().parent)
    assert not Assessment.objects.exists()
