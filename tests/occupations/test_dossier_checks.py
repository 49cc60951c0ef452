"""What keeps a dossier from being published: each fault with file and line."""

import logging

import pytest
from django.core.management import CommandError, call_command
from django.db import DatabaseError, IntegrityError, connection, transaction

from occupations.cleaning import lost_in_cleaning
from occupations.dossiers import DOSSIER_DIR, read_dossier
from occupations.dossiers.language import faults_of, word_faults
from occupations.loading.dossier_checks import check_dossiers
from occupations.loading.dossiers import load_dossiers
from occupations.models import Assessment, Country, Dossier, Figure, Occupation, Status
from occupations.page.dossier_prose import prose_of_dossier
from occupations.prose.bindable import values_of
from occupations.prose.stored import record_of
from occupations.services import publish_dossier
from tests.factories import make_occupation
from tests.occupations.dossier_rows import make_both, make_mlops
from tests.prose import PROSE

TEXT = (DOSSIER_DIR / "mlops-engineer.yaml").read_text(encoding="utf-8")
CITED = ("LinkedIn",)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("This never fails.", "'never' is an absolute"),
        ("It cannot fail.", "'cannot' is an absolute"),
        ("Demand is explosive.", "'explosive' sells or threatens"),
        ("Staff optimize the models.", "'optimize' is American spelling"),
        ("It is is so.", "'is' stands twice"),
        ("The The work goes on.", "'The' stands twice"),
    ],
)
def test_words_that_the_voice_leaves_out(text, fault):
    assert [found.partition(";")[0].replace("the word ", "") for found in word_faults(text)][
        :1
    ] == [fault]


@pytest.mark.parametrize(
    "text", ["A “never” in a quotation.", "Nevertheless it is so.", "Work at the Center goes on."]
)
def test_words_that_may_stand(text):
    assert list(word_faults(text)) == []


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Pay is $161,000.", "a figure without its source"),
        ("It grew by 20% in a year.", "a figure without its source"),
        ("It grew 9.8 times.", "a figure without its source"),
        ("There were 185 postings.", "a figure without its source"),
        ("It goes on", "does not end as a sentence does"),
        ("it goes on.", "does not begin as a sentence does"),
        (f"It {'goes on and ' * 20}ends.", "at most 40"),
    ],
)
def test_sentences_that_need_mending(text, part):
    assert any(part in found for found in faults_of("summary", text, CITED))


@pytest.mark.parametrize(
    "text",
    [
        "LinkedIn counted growth of 9.8 times.",
        "Our estimate is 20% a year.",
        "The EU AI Act applies from August 2026.",
        "Python 3 and 5G are names.",
        "We put it at {score} of 100.",
    ],
)
def test_sentences_that_may_stand(text):
    assert list(faults_of("summary", text, CITED)) == []


@pytest.mark.parametrize(
    ("text", "lost"),
    [
        ("Plain **Markdown** with a [link](https://example.org/a).", ""),
        ("- one\n- two & three", ""),
        ("A <script>alert(1)</script> here.", "'<script>'"),
        ("A <b onclick=x>word</b>.", "'<b onclick=x>'"),
    ],
)
def test_markdown_has_to_survive_cleaning(text, lost):
    assert lost_in_cleaning(text) == lost


@pytest.fixture
def faults(tmp_path):
    """Check the MLOps dossier with one change and return its faults."""

    def check(old, new):
        assert old in TEXT
        (tmp_path / "mlops-engineer.yaml").write_text(TEXT.replace(old, new, 1), encoding="utf-8")
        return check_dossiers(tmp_path)[1]

    return check


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("{score} of 100", "{scor} of 100", "summary: unknown binding {scor}"),
        ("{task:4.percent}", "{task:14.percent}", "unknown binding {task:14.percent}"),
        ("{figure:median_wage}", "{figure:openings}", "unknown binding {figure:openings}"),
        ("lever: task:2\n      moves_to: 4", "lever: task:2\n      moves_to: 2", "move it down"),
        ("moves_to: -1", "moves_to: 2", "moves the score by"),
        ("iso3: GBR", "iso3: XYZ", "'XYZ' is no country on the map"),
        ("**Title and work may", "<em>Title</em> and work may", "cleaning takes away '<em>'"),
        ("Platforms now do much", "Platforms now now do much", "the word 'now' stands twice"),
        (
            "No licence is needed.",
            "A licence is never needed.",
            "ratings.barrier:regulatory.reason: 'never'",
        ),
        ("- name: IT Jobs Watch", "- name: LinkedIn", "'LinkedIn' stands twice"),
        ("- name: IT Jobs Watch", "- name: Job Watch", "no sentence names 'Job Watch'"),
        ("- part: robotics", "- part: robots", "'robots' is no part of the resilience score"),
        ("- part: robotics", "- part: moat", "resilience.7.part: 'moat' stands twice"),
        ("region: Sub-Saharan Africa", "region: Africa", "'Africa' is no region of the table"),
    ],
)
def test_a_fault_keeps_the_dossier_out(faults, old, new, fault):
    make_mlops()
    if "iso3" in old:
        Country.objects.bulk_create(Country(iso3=c, name=c) for c in ("GBR", "USA", "DEU", "IND"))
    found = faults(old, new)
    assert any(fault in line for line in found), found
    assert all(line.startswith("mlops-engineer.yaml, line ") for line in found)
    assert not any(", line 0:" in line for line in found)


@pytest.mark.django_db
def test_the_real_dossiers_are_sound_and_checking_writes_nothing(capsys):
    make_both()
    call_command("check_dossiers")
    assert "2 dossiers are sound." in capsys.readouterr().out
    assert not Dossier.objects.exists()
    assert not Assessment.objects.exists()


@pytest.mark.django_db
def test_the_command_prints_each_fault_and_fails(tmp_path, capsys):
    make_mlops()
    text = TEXT.replace("{score} of 100", "{scor} of 100")
    (tmp_path / "mlops-engineer.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(CommandError, match="1 faults in 1 dossiers"):
        call_command("check_dossiers", tmp_path)
    assert "unknown binding {scor}" in capsys.readouterr().err


@pytest.fixture
def loaded():
    job, _ = make_both()
    load_dossiers()
    return job


def page_of(figures=None):
    inputs = read_dossier(DOSSIER_DIR / "mlops-engineer.yaml").main.as_input()
    kinds = ("employment", "employment_projected", "projected_growth", "median_wage")
    parts = ("", ".for", ".period")
    default = {f"{kind}{part}": "some" for kind in kinds for part in parts}
    return values_of(inputs, 2026, default if figures is None else figures)


def for_page(job):
    return Occupation.objects.for_page().get(pk=job.pk)


@pytest.mark.django_db
def test_a_page_gets_its_prose_bound_with_its_own_row(loaded, django_assert_num_queries):
    with django_assert_num_queries(1):
        prose = prose_of_dossier(for_page(loaded), page_of())
    assert "42.6 of 100, likely between" in prose.summary
    assert "**Title and work may part company**" in prose.argument
    assert sum(threat.weight for threat in prose.threats) == 100


@pytest.mark.django_db
def test_a_page_without_a_dossier_gets_none():
    assert prose_of_dossier(for_page(make_occupation()), page_of()) is None


@pytest.mark.django_db
def test_prose_that_names_a_lost_figure_is_left_out_and_logged(loaded, caplog):
    with caplog.at_level(logging.ERROR):
        assert prose_of_dossier(for_page(loaded), page_of(figures={})) is None
    assert "mlops-engineer, dossier 1" in caplog.text
    assert "unknown binding {figure:" in caplog.text


@pytest.mark.django_db
def test_a_lost_figure_stops_the_next_loading(loaded):
    Figure.objects.filter(kind="median_wage").delete()
    with pytest.raises(CommandError, match=r"unknown binding \{figure:median_wage(\.for)?\}"):
        call_command("load_dossiers")


def refused(action):
    words = "published dossier cannot change"
    with pytest.raises(DatabaseError, match=words), transaction.atomic():
        action()


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("content", {"summary": "Another."}),
        ("sources", []),
        ("author", "Somebody else"),
        ("reason", "Another"),
        ("dated_on", "2020-01-01"),
        ("digest", "0" * 64),
        ("version", 9),
        ("status", Status.DRAFT),
    ],
)
def test_no_column_of_a_published_dossier_can_change(loaded, column, value):
    refused(lambda: Dossier.objects.filter(occupation=loaded).update(**{column: value}))


@pytest.mark.django_db
def test_a_published_dossier_cannot_be_deleted_not_even_by_plain_sql(loaded):
    refused(lambda: loaded.dossiers.get().delete())

    def delete():
        with connection.cursor() as cursor:
            cursor.execute("DELETE FROM occupations_dossier")

    refused(delete)


def make_draft(job, version):
    values = {"author": "A test", "reason": "To have one.", "dated_on": "2026-11-20"}
    content = record_of(PROSE)
    return Dossier.objects.create(occupation=job, version=version, content=content, **values)


@pytest.mark.django_db
def test_a_draft_may_change_and_go(loaded):
    draft = make_draft(loaded, 2)
    Dossier.objects.filter(pk=draft.pk).update(reason="Another")
    draft.delete()
    assert loaded.dossiers.count() == 1


@pytest.mark.django_db
def test_only_one_dossier_is_published_and_none_comes_back(loaded):
    first, draft = loaded.dossiers.get(), make_draft(loaded, 2)
    with pytest.raises(IntegrityError), transaction.atomic():
        Dossier.objects.filter(pk=draft.pk).update(status=Status.PUBLISHED)
    publish_dossier(draft)
    refused(lambda: Dossier.objects.filter(pk=first.pk).update(status=Status.PUBLISHED))
    with pytest.raises(ValueError, match="make a new version"):
        publish_dossier(draft)
