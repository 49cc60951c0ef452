"""The list of sources, and the page of each with what rests on it."""

import re

import pytest

from occupations.models import Status
from tests.factories import (
    make_assessment,
    make_country,
    make_dataset,
    make_draft,
    make_figure,
    make_full_occupation,
    make_occupation,
)

pytestmark = pytest.mark.django_db


def test_the_list_leads_to_every_source(client):
    one, two = make_dataset(), make_dataset()
    html = client.get("/sources/").content.decode()
    assert f'href="/sources/{one.key}/"' in html and f'href="/sources/{two.key}/"' in html
    assert "nothing is printed from it alone" in html


def test_a_source_lists_what_rests_on_it_and_its_jobs(client):
    dataset = make_dataset()
    make_figure(make_occupation("Bakers"), dataset=dataset)
    make_assessment(make_occupation("Cooks"), dataset=dataset)
    make_draft(make_occupation("Drafters"), dataset=dataset)
    make_country("AAA", readiness_dataset=dataset)
    make_occupation("Others")
    html = client.get(f"/sources/{dataset.key}/").content.decode()
    assert "1 official figure, 9 published ratings and 1 country value rest on it" in html
    assert [name in html for name in ("Bakers", "Cooks", "Drafters", "Others")] == [
        True,
        True,
        False,
        False,
    ]


def test_only_published_ratings_count(client):
    dataset = make_dataset()
    draft = make_draft(make_occupation(), dataset=dataset)
    assert draft.status == Status.DRAFT
    html = client.get(f"/sources/{dataset.key}/").content.decode()
    assert "No number is printed from it alone." in html


def test_a_long_list_comes_a_page_at_a_time(client, monkeypatch):
    monkeypatch.setattr("sources.views.PER_PAGE", 2)
    dataset = make_dataset()
    for name in ("Aaa", "Bbb", "Ccc"):
        make_figure(make_occupation(name), dataset=dataset)
    first = client.get(f"/sources/{dataset.key}/").content.decode()
    last = client.get(f"/sources/{dataset.key}/?page=2").content.decode()
    assert "Bbb" in first and "Ccc" not in first and "?page=2" in first
    assert "Ccc" in last and "Page 2 of 2" in last


@pytest.mark.parametrize(("query", "status"), [("x", 400), ("0", 400), ("3", 404), ("1", 200)])
def test_a_page_that_is_not_there_is_refused(client, query, status):
    dataset = make_dataset()
    assert client.get(f"/sources/{dataset.key}/?page={query}").status_code == status


def test_an_unknown_source_is_a_404(client):
    assert client.get("/sources/nobody/").status_code == 404


def test_one_job_and_three_take_the_same_queries(client, django_assert_num_queries):
    dataset = make_dataset()
    for count in (1, 3):
        for _ in range(count):
            make_figure(make_occupation(), dataset=dataset)
        with django_assert_num_queries(12):
            client.get(f"/sources/{dataset.key}/")


def test_figures_lead_to_their_source(client):
    job = make_full_occupation()
    key = job.figures.first().dataset.key
    assert f'href="/sources/{key}/"' in client.get(job.get_absolute_url()).content.decode()


def test_a_source_of_country_figures_prints_them_with_what_is_ours_in_brackets(client):
    dataset = make_dataset()
    make_country("AAA", readiness_dataset=dataset)
    make_country("CCC", readiness=None, readiness_dataset=dataset)
    make_country("DDD", readiness=None, exposure=None)
    html = client.get(f"/sources/{dataset.key}/").content.decode()
    rows = dict(re.findall(r'<th scope="row">Land of (\w+)</th><td class="num">([^<]+)<', html))
    assert list(rows) == ["AAA", "CCC", "DDD"]
    assert rows["CCC"].startswith("(") and rows["DDD"] == "–" and "(" not in rows["AAA"]
    other = client.get(f"/sources/{make_dataset().key}/").content.decode()
    assert 'id="countries"' not in other
