"""The sections about places, people and money, and the status report."""

import re

import pytest

from occupations.catalogue.outlines import coarse, map_svg
from occupations.models import FigureKind
from occupations.page.impact import impact_page
from occupations.page.where import RegionRow, dated_reasons, where_page
from occupations.page.world import world
from occupations.prose import Impact, MapLabel, RegionReason
from occupations.scoring import resistance
from occupations.services import current_assessment, to_input
from tests.factories import (
    make_assessment,
    make_country,
    make_dataset,
    make_figure,
    make_full_occupation,
    make_occupation,
)

pytestmark = pytest.mark.django_db


def page_of(job, **values):
    inputs = to_input(current_assessment(job, "mid"))
    return where_page(inputs, resistance(inputs), world(), **values)


def section(client, job, name):
    html = client.get(job.get_absolute_url() + "?level=mid").content.decode()
    found = re.search(rf'<section id="{name}".*?</section>', html, flags=re.S)
    return found.group() if found else ""


def make_scored():
    job = make_occupation()
    make_assessment(job)
    return job


def test_without_countries_the_section_and_its_entry_are_left_out(client):
    job = make_scored()
    html = client.get(job.get_absolute_url() + "?level=mid").content.decode()
    assert page_of(job) is None
    assert 'id="where"' not in html and 'href="#where"' not in html


def rows_at(client, job, query=""):
    html = client.get(f"/jobs/{job.slug}/where/{query}").content.decode()
    return re.findall(
        r'<tr><th scope="row">Land of (\w+)</th><td data-label="Level">(.*?)</td>', html
    )


def make_four_countries():
    make_country("AAA")
    make_country("BBB", "Sub-Saharan Africa", 0.3, 0.2)
    make_country("CCC", path="", readiness=None)
    make_country("DDD", readiness=None, exposure=None)
    return make_scored()


def test_every_country_stands_once_in_the_table_and_once_on_the_map(client):
    job = make_four_countries()
    html = section(client, job, "where")
    assert f'href="/jobs/{job.slug}/where/"' in html and "All 4 countries" in html
    # "all" stands for those of the level that most outlines have, here AAA alone.
    assert sorted(re.findall(r"map\.svg#(\w+)", html)) == ["BBB", "DDD", "all"]
    assert html.count("<circle cx=") == 1
    rows = rows_at(client, job)
    assert [key for key, _ in rows] == ["AAA", "BBB", "CCC", "DDD"]
    assert dict(rows)["DDD"] == "Not counted"


def test_the_countries_are_narrowed_by_name_level_and_region(client):
    job = make_four_countries()
    assert [key for key, _ in rows_at(client, job, "?country=of+b")] == ["BBB"]
    assert [key for key, _ in rows_at(client, job, "?level=none")] == ["DDD"]
    assert [key for key, _ in rows_at(client, job, "?region=Sub-Saharan+Africa")] == ["BBB"]
    nothing = client.get(f"/jobs/{job.slug}/where/?country=Atlantis")
    assert "Show all 4" in nothing.content.decode() and nothing.status_code == 200


@pytest.mark.parametrize("query", ["level=terrible", "region=Atlantis", "country=" + "a" * 101])
def test_a_filter_that_makes_no_sense_gets_a_message(client, query):
    answer = client.get(f"/jobs/{make_four_countries().slug}/where/?{query}")
    assert answer.status_code == 400
    assert 'role="alert"' in answer.content.decode()


def test_a_job_without_a_map_has_no_page_of_countries(client):
    assert client.get(f"/jobs/{make_scored().slug}/where/").status_code == 404
    assert client.get("/jobs/nobody/where/").status_code == 404


def test_the_map_says_in_words_what_it_shows(client):
    make_country("AAA", "Northern America", 0.77, 0.32)
    make_country("BBB", "Sub-Saharan Africa", 0.3, 0.2)
    html = section(client, make_scored(), "where")
    label = re.search(r'role="img" aria-label="([^"]+)"', html).group(1)
    assert label.startswith("World map in five levels: high in 1 and low in 1 countries.")
    for word in ("Critical", "High", "Medium", "Low", "Safe or growing"):
        assert f"<b>{word}</b>" in html
    assert "Site estimate" in html


def test_a_source_under_review_is_called_so(client):
    ready = make_dataset(key="imf-aipi")
    job = make_scored()
    for key, said in (("jagged-global-economy", True), ("other", False)):
        exposed = make_dataset(key=key)
        make_country(key[:3], readiness_dataset=ready, exposure_dataset=exposed)
        assert ("under review" in section(client, job, "where")) is said
        exposed.exposed_countries.all().delete()


def test_there_is_no_second_year_in_the_section(client):
    make_country("AAA", "Northern America", 0.77, 0.32)
    make_country("BBB", "Sub-Saharan Africa", 0.3, 0.2)
    html = section(client, make_scored(), "where")
    assert not re.search(r"\b20\d\d\b", re.sub(r"<[^>]+>", " ", html))


def test_a_dossier_brings_its_own_labels_and_reasons():
    make_country("AAA")
    labels = [MapLabel("Town", "AAA", "One."), MapLabel("City", "AAA", "Two.")]
    labels.append(MapLabel("Nowhere", "ZZZ", "Three."))
    reasons = (RegionReason("East Asia", "Because."),)
    page = page_of(make_scored(), labels=labels, reasons=reasons)
    assert page.reasons == reasons
    assert page.claim.endswith("change comes first in Northern, western and southern Europe")
    assert [(pin.number, pin.x, pin.y) for pin in page.pins] == [
        (1, 1000, 200),
        (2, 1070, 200),
        (3, None, None),
    ]


def test_regions_that_come_at_the_same_time_are_named_together():
    make_country("AAA", "Northern America", 0.77, 0.32)
    make_country("BBB", "Australia and New Zealand", 0.77, 0.32)
    make_country("CCC", "Sub-Saharan Africa", 0.3, 0.2)
    claim = page_of(make_scored()).claim
    assert claim.endswith("first in Northern America, and in Australia and New Zealand")


def test_one_country_and_three_take_the_same_queries(client, django_assert_num_queries):
    job = make_full_occupation()
    dataset = make_dataset()
    for keys in (("AAA",), ("BBB", "CCC")):
        for key in keys:
            make_country(key, readiness_dataset=dataset, exposure_dataset=dataset)
        with django_assert_num_queries(3):
            world()
    assert section(client, job, "where")


def test_impact_says_at_each_number_who_counted():
    job = make_occupation("Sample Engineers", onetsoc="17-2999.00")
    figures = [
        make_figure(job, FigureKind.EMPLOYMENT, 20_000),
        make_figure(job, FigureKind.EMPLOYMENT_PROJECTED, 21_000, period="2034", distance=2),
        make_figure(job, FigureKind.MEDIAN_WAGE, 50_000, period="May 2024"),
    ]
    page = impact_page(figures, job, 25)
    assert [(row.value, row.kind) for row in page.rows] == [
        ("20,000", "Official figure"),
        ("21,000", "Official figure"),
        ("about 5,000", "Site estimate"),
        ("$250.0 million", "Site estimate"),
    ]
    assert page.rows[1].counted_for.endswith("a relative in the same minor group")
    assert page.formula == (
        "20,000 people × $50,000 median yearly wage (May 2024) = $1.0 billion a year in pay; "
        "× 25% = $250.0 million."
    )
    assert page.claim.startswith("About 5,000 roles’ worth of work")


def test_impact_without_counts_says_so():
    page = impact_page([], make_occupation(), 25)
    assert [row.value for row in page.rows] == ["Not counted", "Not counted"]
    assert (page.formula, page.now) == ("", "not counted")
    assert page.claim == "Nobody counts how many people this touches"


def test_impact_of_a_week_without_displacement_is_one_sentence(client):
    job = make_occupation("Sample Engineers", onetsoc="17-2999.00")
    figures = [
        make_figure(job, FigureKind.EMPLOYMENT, 20_000),
        make_figure(job, FigureKind.MEDIAN_WAGE, 50_000, period="May 2024"),
    ]
    page = impact_page(figures, job, 0)
    assert [row.value for row in page.rows] == ["20,000", "Not counted"]
    assert (page.formula, page.claim) == ("", "No part of this work runs without people today")
    assert page.note.startswith("We mark no task of this week")


def test_what_a_dossier_adds_stands_behind_what_is_counted():
    own = [Impact("People, world", "154", False, "A guess, 2026.", "workforce_world")]
    page = impact_page([], make_occupation(), 25, own)
    assert [(row.value, row.kind, row.field) for row in page.rows] == [
        ("Not counted", "", ""),
        ("Not counted", "", ""),
        ("154", "Site estimate", "workforce_world"),
    ]


def test_a_borrowed_count_is_called_so_at_the_estimate():
    job = make_occupation("Sample Engineers", onetsoc="17-2999.00")
    row = make_figure(job, FigureKind.EMPLOYMENT, 20_000, distance=2, published_title="Drafters")
    page = impact_page([row], job, 25)
    assert page.rows[2].source.endswith(
        " The people are drafters, who stand in for a job that nobody counts; its own number is "
        "likely smaller."
    )
    assert page.claim.endswith("can run without people, counted for the stand-in")


def test_a_week_without_displaced_work_gives_no_estimate():
    job = make_occupation("Sample Engineers", onetsoc="17-2999.00")
    page = impact_page([make_figure(job, FigureKind.EMPLOYMENT, 20_000)], job, 0)
    assert [row.name for row in page.rows] == ["People employed now", "People employed, projected"]
    assert page.claim == "No part of this work runs without people today"


def test_reasons_of_a_dossier_say_the_level_and_when_of_their_region():
    row = RegionRow("South Asia", "Low", "low", "about 2 years later", "0.41", "0.23", "9 of 9")
    reasons = (RegionReason("South Asia", "Because."), RegionReason("Atlantis", "Wet."))
    assert dated_reasons([row], reasons) == (
        RegionReason("South Asia: low, about 2 years later", "Because."),
        reasons[1],
    )


def test_the_status_report_says_what_the_hooks_say(client):
    job = make_full_occupation()
    html = client.get(job.get_absolute_url() + "?level=mid").content.decode()
    hooks = dict(re.findall(r'data-(\w+)="([^"]*)"', re.search(r"<main[^>]*>", html).group()))
    fields = dict(re.findall(r'data-field="(\w+)">([^<]*)<', section(client, job, "status")))
    shared = ("occupation", "onetsoc", "level", "zone", "label", "score", "low", "high")
    for key in (*shared, "displacement"):
        assert fields[key] == hooks[key]
    assert fields["status"] == "TRANSFORMING" and "site estimate" in fields["horizon"]


def test_outlines_keep_to_the_grid_and_split_at_the_edge_of_the_map():
    assert coarse("M1.0,1.0L2.0,1.0L3.0,1.0L3.0,3.0Z") == "M2 2l4 0 0 4z"
    assert coarse("M1.0,1.0L1.1,1.0L1.0,1.1Z") == ""
    crossing = coarse("M990,10L999,10L1,10L9,10L9,20L1,20L999,20L990,20Z")
    assert crossing.count("M") == 2
    assert map_svg([("AAA", "")]).count("<path") == 0
