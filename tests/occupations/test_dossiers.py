"""Dossier files: strict reading with file and line, and loading that keeps history."""

import pytest
from django.core.management import CommandError, call_command

from occupations.dossiers import DOSSIER_DIR, DossierError, dossier_text, read_dossier
from occupations.loading.dossiers import load_dossiers
from occupations.models import Assessment, Dossier, Status
from occupations.scoring import resistance
from sources.files import SOURCE_DIR
from sources.models import PageLine
from sources.services import load_sources, verify_occupation
from tests.occupations.dossier_rows import make_both, make_mlops

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


def test_the_machine_learning_dossier_scores_to_the_digit():
    (said,) = read_dossier(DOSSIER_DIR / "machine-learning-engineer.yaml").assessments
    card = resistance(said.as_input())
    assert round(card.task_resistance, 2) == 3.75
    assert (card.shown_score, card.label) == (68.2, "Green (Accelerated)")
    assert tuple(card.split) == (0, 80, 20)


@pytest.mark.parametrize("path", sorted(DOSSIER_DIR.glob("*.yaml")), ids=lambda path: path.stem)
def test_a_file_is_in_its_canonical_form(path):
    assert dossier_text(read_dossier(path)) == path.read_text(encoding="utf-8")


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
        ("assessed_on: 2026-11-20", "assessed_on: 2026-13-45", "expected a date such as"),
        ("  summary: >-", "  sumary: >-", "unknown entry 'sumary'"),
        ("      weight: 40", "      weight: 41", "the threats add up to 101, expected 100"),
        ("      weight: 40", "      weight: 0.4", "expected a whole number"),
        ("lever: task:2", "lever: task:9", "'task:9' is no input that moves the score"),
        ("lever: task:2", "lever: principle:judgment", "is no input that moves the score"),
        ("      moves_to: 4\n", "", "missing moves_to"),
        ("      moves_to: 4\n", "      moves_to: 6\n", "moves_to: "),
        ("      is_official: false", "      is_official: perhaps", "expected true or false"),
        ("      kind: occupation", "      kind: gossip", "expected one of occupation, core"),
        ("      title: MLOps Engineer, AI-safe career\n", "", "expected a title, or via"),
    ],
)
def test_a_fault_is_named_with_its_line(write, old, new, message):
    with pytest.raises(DossierError) as error:
        read_dossier(write(old, new))
    assert str(error.value).startswith("mlops-engineer.yaml, line ")
    assert message in str(error.value)


def test_a_fault_in_the_prose_names_the_line_it_stands_on(write):
    path = write("lever: task:2", "lever: task:9")
    with pytest.raises(DossierError) as error:
        read_dossier(path)
    lines = path.read_text(encoding="utf-8").splitlines()
    number = int(str(error.value).split("line ")[1].split(":")[0])
    assert lines[number - 1].strip() == "- title: Platforms reach the unusual cases too"


def test_a_text_with_a_doubled_blank_is_refused(write):
    with pytest.raises(DossierError, match="doubled blanks"):
        read_dossier(write("author: JobRisk editors", 'author: "JobRisk  editors"'))


def test_levels_stand_once_and_in_order(write):
    text = TEXT.partition("prose:\n")[0]
    level = text.partition("assessments:\n")[2]
    path = write()
    path.write_text(text + level, encoding="utf-8")
    with pytest.raises(DossierError, match="one assessment a level, junior first"):
        read_dossier(path)


def test_an_entry_that_stands_twice_is_refused(write):
    with pytest.raises(DossierError, match="'level' stands twice"):
        read_dossier(write("  - level: mid\n", "  - level: mid\n    level: mid\n"))


def test_an_empty_file_is_refused(tmp_path):
    (tmp_path / "welders.yaml").write_text("", encoding="utf-8")
    with pytest.raises(DossierError, match="the file is empty"):
        read_dossier(tmp_path / "welders.yaml")


@pytest.mark.django_db
def test_loading_twice_keeps_the_version(write):
    job = make_mlops()
    folder = write().parent
    assert load_dossiers(folder) == load_dossiers(folder) == 1
    assessment = Assessment.objects.get()
    assert (assessment.version, assessment.status) == (1, Status.PUBLISHED)
    job.refresh_from_db()
    assert round(job.score, 1) == 42.6


@pytest.mark.django_db
def test_a_changed_dossier_is_a_new_version_and_the_old_one_stays(write):
    make_mlops()
    load_dossiers(write().parent)
    load_dossiers(write("score: 2", "score: 1").parent)
    states = Assessment.objects.order_by("version").values_list("version", "status")
    assert list(states) == [(1, Status.SUPERSEDED), (2, Status.PUBLISHED)]


@pytest.mark.django_db
def test_a_dossier_of_an_unknown_occupation_writes_nothing(write):
    with pytest.raises(CommandError, match=r"no occupation has this slug.*Nothing was written"):
        call_command("load_dossiers", write().parent)
    assert not Assessment.objects.exists()


@pytest.mark.django_db
def test_a_dossier_comes_back_byte_for_byte(capsys):
    make_both()
    load_dossiers()
    for path in DOSSIER_DIR.glob("*.yaml"):
        capsys.readouterr()
        call_command("dump_dossier", path.stem)
        assert capsys.readouterr().out.encode() == path.read_bytes()


@pytest.mark.django_db
def test_what_is_not_published_cannot_be_dumped():
    with pytest.raises(CommandError, match="no curated assessment of it is published"):
        call_command("dump_dossier", "welders")


@pytest.mark.django_db
def test_loading_twice_keeps_the_prose_too():
    job, _ = make_both()
    load_dossiers()
    load_dossiers()
    assert list(job.dossiers.values_list("version", "status")) == [(1, Status.PUBLISHED)]


@pytest.mark.django_db
def test_changed_prose_is_a_new_version_and_leaves_the_assessment_alone(write):
    job = make_mlops()
    load_dossiers(write().parent)
    load_dossiers(write("Platforms now do much", "Platforms do much").parent)
    states = job.dossiers.order_by("version").values_list("version", "status")
    assert list(states) == [(1, Status.SUPERSEDED), (2, Status.PUBLISHED)]
    first, second = job.dossiers.order_by("version")
    assert first.content["summary"].startswith("Platforms now do much")
    assert second.content["summary"].startswith("Platforms do much")
    assert job.assessments.count() == 1


@pytest.mark.django_db
def test_one_faulty_dossier_keeps_all_of_them_out(tmp_path):
    make_both()
    for path in DOSSIER_DIR.glob("*.yaml"):
        text = path.read_text(encoding="utf-8")
        if path.stem == "mlops-engineer":
            text = text.replace("{score} of 100", "{scor} of 100")
        (tmp_path / path.name).write_text(text, encoding="utf-8")
    with pytest.raises(CommandError, match=r"unknown binding \{scor\}.*Nothing was written"):
        call_command("load_dossiers", tmp_path)
    assert not Assessment.objects.exists()
    assert not Dossier.objects.exists()


@pytest.mark.django_db
def test_the_words_of_the_dossiers_stand_as_they_were_written(tmp_path):
    jobs = make_both()
    for path in SOURCE_DIR.glob("*.yaml"):
        if "\ndataset: null\n" in (text := path.read_text(encoding="utf-8")):
            (tmp_path / path.name).write_text(text, encoding="utf-8")
    load_sources(tmp_path)
    load_dossiers()
    for job in jobs:
        verify_occupation(job)
    doubted = ("contradicted", "softened_estimate", "softened_claim", "unsupported")
    lines = PageLine.objects.filter(occupation__in=jobs)
    assert lines.filter(verdict="sourced").count() >= 35
    assert not list(lines.filter(verdict__in=doubted).values_list("original", "note"))
