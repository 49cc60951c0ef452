"""The countries of the committed catalogue: all placed, all drawn, all counted once."""

import gzip
from collections import Counter
from statistics import linear_regression

import pytest

from occupations.catalogue import read_table
from occupations.catalogue.outlines import map_svg
from occupations.management.commands.build_map import MAP
from occupations.models import Country, Occupation
from occupations.page.world import world
from occupations.scoring.where import EXPOSURE_LINE, READINESS_LINE, JobFacts, where


def test_the_map_is_the_one_that_the_catalogue_draws():
    drawn = map_svg((row["iso3"], row["path"]) for row in read_table("countries"))
    assert MAP.read_text(encoding="utf-8") == drawn
    assert len(drawn) < 50_000


def test_every_country_is_there_once_and_levels_differ():
    card = where(JobFacts(57.4, 0.25, 0, 0), world().places)
    assert len({each.place.key for each in card.places}) == Country.objects.count()
    levels = Counter(each.band.name if each.band else "" for each in card.places)
    assert sum(levels.values()) == Country.objects.count() and len(levels) >= 4
    assert sum(region.members for region in card.regions) == Country.objects.count()


def test_the_stand_in_lines_go_through_the_countries_with_both_figures():
    pairs = Country.objects.exclude(readiness=None).exclude(exposure=None)
    readiness, exposure = zip(*pairs.values_list("readiness", "exposure"), strict=True)
    assert linear_regression(exposure, readiness) == pytest.approx(READINESS_LINE, abs=0.005)
    assert linear_regression(readiness, exposure) == pytest.approx(EXPOSURE_LINE, abs=0.005)


def test_the_countries_are_read_once_per_load(client, django_assert_num_queries):
    world()
    with django_assert_num_queries(1):
        world()


def test_no_name_is_cut_short():
    assert [name for name in Country.objects.values_list("name", flat=True) if "." in name] == []
    assert Country.objects.get(iso3="AUS").name == "Australia"


@pytest.mark.parametrize("slug", ["registered-nurses", "statistical-assistants"])
def test_a_page_with_all_countries_stays_small(client, slug):
    html = client.get(Occupation.objects.get(slug=slug).get_absolute_url()).content
    start, end = html.index(b'<section id="where"'), html.index(b'<section id="impact"')
    without = html[:start] + html[end:]
    assert len(gzip.compress(html)) - len(gzip.compress(without)) < 8_000
