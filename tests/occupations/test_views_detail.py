"""The job page: its hooks, its words, its other versions, and the ways to it."""

import re

import pytest
from django.core.cache import cache

from occupations.loading.dossiers import load_dossiers
from occupations.models import Alias, CatalogueLoad, Kind, Level, Origin
from occupations.search import rebuild_terms
from sources.verification import Verdict
from tests.factories import (
    make_assessment,
    make_country,
    make_dataset,
    make_figure,
    make_full_occupation,
    make_occupation,
    make_opinion,
)
from tests.occupations.dossier_rows import make_both

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _empty_cache():
    cache.clear()


def main_tag(response):
    """Return the attributes of <main> as a dict."""
    tag = re.search(r"<main([^>]*)>", response.content.decode()).group(1)
    return dict(re.findall(r'([\w-]+)="([^"]*)"', tag))


def words_of(response):
    """Return what a reader sees, as one line of words."""
    body = re.sub(r"<(script|style)\b.*?</\1>", " ", response.content.decode(), flags=re.S)
    return " ".join(re.sub(r"<[^>]+>", " ", body).split())


def test_main_carries_the_hooks_that_scripts_rely_on(client):
    job = make_occupation("Sample Engineers", onetsoc="17-2999.00")
    make_assessment(job)
    attributes = main_tag(client.get(job.get_absolute_url()))
    wanted = {name: value for name, value in attributes.items() if name.startswith("data-")}
    low, high = wanted.pop("data-low"), wanted.pop("data-high")
    assert wanted.pop("data-verification") == f"{job.page_pass.score:.1f}"
    assert wanted == {
        "data-occupation": "sample-engineers",
        "data-onetsoc": "17-2999.00",
        "data-origin": "baseline",
        "data-level": "mid",
        "data-score": "42.6",
        "data-displacement": "57.4",
        "data-zone": "yellow",
        "data-label": "Yellow (Urgent)",
    }
    assert float(low) < 42.6 < float(high)


def test_claims_are_numbered_lines_with_a_verdict(client):
    job = make_full_occupation()
    html = client.get(job.get_absolute_url()).content.decode()
    lines = re.findall(
        r'id="line-(\d+)" data-line="(\d+)" data-section="(\w+)" data-verdict="(\w+)"', html
    )
    numbers = [str(number) for number in range(1, len(lines) + 1)]
    assert [line[0] for line in lines] == [line[1] for line in lines] == numbers
    assert {"site_estimate", "framework"} <= {line[3] for line in lines} <= set(Verdict)
    assert len(lines) > 20


def test_the_page_answers_the_question_first(client):
    job = make_full_occupation("Tea Tasters, All Other")
    said = words_of(client.get(job.get_absolute_url()))
    assert "Will AI displace other tea tasters? Partly , by our estimate" in said
    assert "Yellow, urgent" in said and "TRANSFORMING" in said
    assert "not a forecast of dismissals" in said and "Needs manual review" in said


def test_the_displacement_score_is_printed_with_its_name_in_the_answer_and_in_the_report(client):
    job = make_full_occupation()
    said = words_of(client.get(job.get_absolute_url()))
    assert said.count("57.4") == 2
    assert "Displacement score 57.4 100 − score" in said
    assert "Displacement score, 100 − score 57.4" in said


def test_the_page_has_no_template_hole_doubled_word_or_empty_heading(client):
    for job in (make_full_occupation(rows=3), make_occupation("Bare Workers")):
        if not job.score:
            make_assessment(job, ratings={})
        response = client.get(job.get_absolute_url())
        html, said = response.content.decode(), words_of(response)
        assert not re.search(r"\bNone\b|\{\{|\{%|\bnan\b", said)
        assert not re.search(r"\b([a-z]{2,}) \1\b", said)
        assert not re.search(r"<h[1-6][^>]*>\s*</h[1-6]>", html)
        assert not re.search(r"<(ul|ol|tbody|dl)[^>]*>\s*</\1>", html)
        assert " style=" not in html and "<style" not in html
        assert not re.search(r"<script(?![^>]*\b(src=|application/ld))", html)


def test_every_id_is_there_once_and_every_anchor_leads_somewhere(client):
    html = client.get(make_full_occupation(rows=2).get_absolute_url()).content.decode()
    ids = re.findall(r'\bid="([^"]+)"', html)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r'href="#([^"]+)"', html)) <= set(ids)
    assert set(re.findall(r'aria-labelledby="([^"]+)"', html)) <= set(ids)


def test_sections_are_left_out_with_their_entry_in_the_rail(client):
    job = make_occupation()
    make_assessment(job)
    html = client.get(job.get_absolute_url()).content.decode()
    for name in ("opinions", "figures", "neighbours", "work"):
        assert f'id="{name}"' not in html and f'href="#{name}"' not in html


def make_busy_job(rows):
    """Make a job with so many rows of everything: versions, levels and lenders of tasks as well."""
    job = make_full_occupation(rows=rows)
    lenders = [make_occupation(f"Lenders {n} of {job.pk}").onetsoc for n in range(rows)]
    for version in range(2, rows + 2):
        make_assessment(job, version=version, borrowed_from=lenders)
    for level in (Level.JUNIOR, Level.SENIOR)[: rows - 1]:
        make_assessment(job, level=level)
    return job


def test_the_page_takes_twelve_queries_with_one_row_and_with_three(
    client, django_assert_num_queries
):
    dataset = make_dataset()
    make_country("AAA", readiness_dataset=dataset, exposure_dataset=dataset)
    CatalogueLoad.objects.create(fingerprint="as the tests made it", counts={})
    first, one, three = make_busy_job(1), make_busy_job(1), make_busy_job(3)
    client.get(first.get_absolute_url() + "?level=mid")  # reads the countries of this load
    for job in (one, three):
        with django_assert_num_queries(12):
            client.get(job.get_absolute_url() + "?level=mid")


def test_a_page_with_a_dossier_takes_as_many_queries_as_any_other(
    client, django_assert_num_queries
):
    job, _ = make_both()
    load_dossiers()
    CatalogueLoad.objects.create(fingerprint="with a dossier", counts={})
    client.get(job.get_absolute_url() + "?level=mid")
    with django_assert_num_queries(12):
        said = client.get(job.get_absolute_url() + "?level=mid").content.decode()
    assert 'id="threats"' in said


def test_the_page_sets_no_cookie_and_reads_no_session(client):
    response = client.get(make_full_occupation().get_absolute_url())
    assert not response.cookies
    assert "Cookie" not in response.headers.get("Vary", "")


def test_a_level_has_an_address_and_a_link(client):
    job = make_occupation()
    make_assessment(job)
    make_assessment(job, level=Level.SENIOR)
    response = client.get(job.get_absolute_url(), {"level": "senior"})
    assert main_tag(response)["data-level"] == "senior"
    assert f'href="{job.get_absolute_url()}?level=senior" aria-current="true"' in (
        response.content.decode()
    )


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ({"level": "senior"}, "This job has no assessment at the senior level."),
        ({"level": "boss"}, "There is no such level. Use junior, mid or senior."),
        ({"origin": "curated"}, "This job has no curated assessment at the mid-level level."),
        ({"origin": "rumour"}, "There is no such origin. Use baseline or curated."),
    ],
)
def test_what_is_not_there_gets_a_404_with_a_clear_sentence(client, asked, expected):
    job = make_occupation()
    make_assessment(job)
    response = client.get(job.get_absolute_url(), asked)
    assert response.status_code == 404
    assert expected.replace("mid-level level", "mid-level") in words_of(response).replace(
        "mid-level level", "mid-level"
    )


def test_a_curated_assessment_is_shown_and_the_baseline_stays_reachable(client):
    job = make_occupation()
    make_assessment(job)
    make_assessment(job, origin=Origin.CURATED)
    shown = client.get(job.get_absolute_url())
    kept = client.get(job.get_absolute_url(), {"origin": "baseline"})
    assert main_tag(shown)["data-origin"] == "curated"
    assert f'href="{job.get_absolute_url()}?origin=baseline"' in shown.content.decode()
    assert main_tag(kept)["data-origin"] == "baseline"
    assert "read the curated page" in words_of(kept)


def test_a_military_title_says_that_it_has_no_score_and_why(client):
    job = make_occupation("Infantry", kind=Kind.MILITARY, onetsoc="55-3016.00")
    response = client.get(job.get_absolute_url())
    assert response.status_code == 200
    assert "We make no score for this title." in words_of(response)
    assert "data-score" not in main_tag(response)


def test_a_remainder_title_names_the_jobs_that_its_tasks_come_from(client):
    sibling = make_occupation("Wind Managers", onetsoc="11-9199.09")
    job = make_occupation("Managers, All Other", kind=Kind.RESIDUAL, onetsoc="11-9199.00")
    make_assessment(job, borrowed_from=[sibling.onetsoc])
    response = client.get(job.get_absolute_url())
    assert "borrowed from Wind Managers" in words_of(response)


def test_a_role_names_its_parent_and_its_stand_in(client):
    parent = make_occupation("Computer Occupations, All Other", onetsoc="15-1299.00")
    stand_in = make_occupation("Network Administrators", onetsoc="15-1244.00")
    role = make_occupation("MLOps Engineer", kind=Kind.ROLE, parent=parent, stand_in=stand_in)
    make_assessment(role)
    make_figure(role, published_for="15-1244", published_title="Network administrators", distance=2)
    response = client.get(role.get_absolute_url())
    assert main_tag(response)["data-onetsoc"] == "15-1299.00"
    said = words_of(response)
    assert "Will AI displace MLOps engineers?" in said
    assert "those of its stand-in, Network Administrators" in said
    assert "all of 15-1244 Network administrators: a relative in the same minor group" in said


def test_outside_opinions_stand_on_their_scale_and_on_ours(client):
    job = make_occupation()
    make_assessment(job)
    opinion = make_opinion(job, value=0.41, percentile=95.0)
    said = words_of(client.get(job.get_absolute_url()))
    assert opinion.index.name in said
    assert "0.41 0 to 1; higher means more exposed 5" in said
    assert "disagrees" in said


def test_task_statements_bring_their_credit_line(client):
    with_text, without = make_full_occupation(), make_occupation()
    make_assessment(without)
    credit = "U.S. Department of Labor, Employment and Training Administration"
    assert credit in words_of(client.get(with_text.get_absolute_url()))
    assert credit not in words_of(client.get(without.get_absolute_url()))


def test_a_code_and_an_alias_lead_to_the_slug(client):
    job = make_occupation("Registered Nurses", onetsoc="29-1141.00")
    make_assessment(job)
    Alias.objects.create(occupation=job, name="Staff Nurse (RN)")
    rebuild_terms()
    for name in ("29-1141", "29-1141.00", "rn", "staff-nurse"):
        response = client.get(f"/jobs/{name}/")
        assert (response.status_code, response.get("Location")) == (302, "/jobs/registered-nurses/")


def test_a_name_of_several_jobs_leads_to_the_search_page(client):
    for title in ("Road Clerks", "Rail Clerks"):
        Alias.objects.create(occupation=make_occupation(title), name="Dispatcher")
    rebuild_terms()
    response = client.get("/jobs/dispatcher/")
    assert (response.status_code, response["Location"]) == (302, "/search/?q=dispatcher")


@pytest.mark.parametrize("name", ["nobody", "99-9999", "..%2f..", "a" * 300, "%F0%9F%A6%A9"])
def test_an_unknown_name_is_a_404_with_a_search_form(client, name):
    response = client.get(f"/jobs/{name}/")
    assert response.status_code == 404
    assert 'action="/search/"' in response.content.decode()
