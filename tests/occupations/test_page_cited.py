"""The publications of a dossier on its page, with what rests on each."""

import re

import pytest
from django.core.cache import cache

from occupations.loading.dossiers import load_dossiers
from occupations.page import claims
from occupations.page.cited import all_lines, cited_groups, with_cites
from occupations.page.rows import RatingRow, RatingTable
from occupations.prose import PartReason, SourceNote
from tests.occupations.dossier_rows import make_both
from tests.prose import make_prose

OWN = {"verdict": ("Partly, in part.", "Partly"), "certainty": ("Near.", ""), "timeline": ("x", "")}
METR = SourceNote("METR", "METR", "occupation", "Finds something.", "RE-Bench", 2024)
OECD = SourceNote("OECD", "OECD", "core", "Finds more.", "Outlook 2024", 2024)


def row(reason):
    return RatingRow("Wages", "+1", True, reason, None, (), 50, 73, "pos")


def test_every_line_of_the_words_is_found_once_and_in_order():
    words = claims.words(OWN, make_prose(resilience=(PartReason("moat", "One. Two."),)), True)
    numbers = sorted(line.number for line in all_lines(words))
    assert numbers == list(range(1, len(numbers) + 1))
    assert [said.title for said in words.resilience] == ["Structural moat"]


def test_a_source_lists_the_lines_and_ratings_that_name_it_as_a_word():
    words = claims.words(OWN, make_prose(summary="METR says so. METRICS do not."), False)
    table = RatingTable("signal", (row("OECD counts."), row("We judge.")), 1, "+1", 10)
    groups = cited_groups([METR, OECD], all_lines(words), [table], {"METR": "re-bench"})
    assert [group.name.split(",")[0] for group in groups] == ["About this job", "Core sources"]
    (metr,), (oecd,) = (group.sources for group in groups)
    assert [line.whole for line in metr.lines] == ["METR says so."]
    assert (metr.marks, metr.year, metr.key, oecd.key) == ((), "2024", "re-bench", "")
    assert (oecd.lines, oecd.marks, oecd.year) == ((), ("Wages",), "")
    (linked,) = with_cites([table], [METR, OECD])
    assert [[cite.anchor for cite in each.cites] for each in linked.rows] == [["source-oecd"], []]


@pytest.mark.django_db
def test_the_pages_of_the_real_dossiers_link_each_source_to_lines_that_exist(client):
    cache.clear()
    jobs = make_both()
    load_dossiers()
    for job in jobs:
        html = client.get(job.get_absolute_url()).content.decode()
        ids = set(re.findall(r'id="([^"]+)"', html))
        section = html[html.index('<section id="sources"') :].partition("</section>")[0]
        anchors = re.findall(r'href="#([^"]+)"', section)
        assert anchors and set(anchors) <= ids
        assert html.count('href="#source-') > 3
        assert set(re.findall(r'href="#(source-[^"]+)"', html)) <= ids
        evidence = html[html.index('<section id="evidence"') :].partition("</section>")[0]
        totals = [int(n) for n in re.findall(r'<td class="num">(\d+)</td>', evidence)]
        assert sum(totals) == len(re.findall(r'id="line-', html))
