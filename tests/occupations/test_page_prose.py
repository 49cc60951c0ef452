"""The words of a job page: their numbers, their order, and what an empty block leaves out."""

import re
from datetime import date

import pytest
from django.core.cache import cache

from occupations.page import claims, job
from occupations.page.history import history
from occupations.page.week_blocks import week_blocks
from tests.factories import make_assessment, make_occupation
from tests.prose import PROSE, make_prose

OWN = {"verdict": ("Partly, in part.", "Partly"), "certainty": ("Near.", ""), "timeline": ("x", "")}
SAMPLE = "First one. It has 5% in it! “Quoted,” said J. Doe. See e.g. Here. Last?"


@pytest.fixture
def told(monkeypatch):
    """Give every page the words that the test asks for."""
    cache.clear()

    def tell(prose):
        monkeypatch.setattr(job, "prose_for", lambda occupation, page, record: prose)

    return tell


@pytest.fixture
def body(client, db):
    """Return the body of the page of one job."""
    occupation = make_occupation()
    make_assessment(occupation)
    return lambda: client.get(occupation.get_absolute_url() + "?level=mid").content.decode()


def lines_of(html):
    found = r'id="line-(\d+)" data-line="(\d+)" data-section="(\w+)" data-verdict="(\w+)"'
    return re.findall(found, html)


def test_a_text_is_cut_into_its_sentences():
    assert claims.sentences(SAMPLE) == [
        "First one.",
        "It has 5% in it!",
        "“Quoted,” said J. Doe.",
        "See e.g. Here.",
        "Last?",
    ]


def test_a_line_has_no_verdict_before_the_pass():
    words = claims.words(OWN, make_prose(summary=SAMPLE), False)
    assert {line.verdict for line in words.summary} == {""}
    assert [line.number for line in words.summary] == [2, 3, 4, 5, 6]


def test_without_prose_there_are_only_the_lines_of_the_card():
    words = claims.words(OWN, None, True)
    assert [line.number for line in words.lines.values()] == [1, 2, 3]
    assert (words.argument, words.threats, words.strategy) == ((), (), ())


@pytest.mark.django_db
def test_lines_are_numbered_in_the_order_in_which_they_are_read(told, body):
    told(PROSE)
    lines = lines_of(body())
    numbers = [int(number) for number, _, _, _ in lines]
    assert numbers == list(range(1, len(lines) + 1))
    assert all(number == again for number, again, _, _ in lines)
    sections = list(dict.fromkeys(section for _, _, section, _ in lines))
    order = ["answer", "tasks", "argument", "threats", "scenarios", "worry", "next"]
    assert sections == order


@pytest.mark.django_db
def test_the_rail_lists_exactly_the_sections_that_are_there(told, body):
    for prose in (PROSE, None):
        told(prose)
        html = body()
        rail = re.search(r'class="rail".*?</nav>', html, re.DOTALL).group()
        sections = re.findall(r'<section[^>]* id="(\w+)"|<section id="(\w+)"', html)
        assert re.findall(r'href="#(\w+)"', rail) == [a or b for a, b in sections]


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("empty", "gone"),
    [
        ({"threats": ()}, 'id="threats"'),
        ({"worry": (), "safe": ()}, 'id="worry"'),
        ({"outlook": "", "strategy": ()}, 'id="next"'),
        ({"argument": "", "why": ()}, 'id="argument"'),
        ({"reinstatement": ()}, "New work is arriving"),
        ({"uncounted": ()}, "do not capture"),
        ({"definition": ()}, "What this job is"),
        ({"seniority": ""}, "with less and with more experience"),
    ],
)
def test_an_empty_block_is_left_out_with_its_heading(told, body, empty, gone):
    told(PROSE)
    assert gone in body()
    told(make_prose(**empty))
    assert gone not in body()


@pytest.mark.django_db
def test_markdown_of_the_argument_is_cleaned(told, body):
    told(make_prose(argument="One *word* <script>alert(1)</script> here."))
    html = body()
    assert "<em>word</em>" in html and "<script>alert" not in html


class Row:
    def __init__(self, number, name, percent, value, mode_key="augmented"):
        self.number, self.name, self.percent, self.value = number, name, percent, value
        self.mark, self.mode_key = f"{value:g}", mode_key


def test_the_blocks_fill_the_week_and_stand_on_the_ground():
    chart = week_blocks([Row(1, "Packing", 60, 4.0), Row(2, "Talking", 40, 2.5)], 3.4)
    first, second = chart.blocks
    assert (first.x, second.x, second.x + second.percent) == (0, 60, 100)
    assert all(block.y + block.height == chart.base for block in chart.blocks)
    assert (first.height, second.height, chart.average_y) == (200, 125, 104)
    assert (first.mark, second.mark) == ("4", "2.5")
    assert [word.text for word in first.words] == ["Packing"]


def test_a_name_that_does_not_fit_its_block_is_left_to_the_table():
    (block, _) = week_blocks(
        [Row(1, "Supervising everybody", 5, 4.0), Row(2, "A", 95, 1.0)], 1
    ).blocks
    assert block.words == ()


def test_the_history_is_a_step_line_from_the_second_result_on():
    assert history([(date(2026, 1, 1), 40.0)]) is None
    found = history([(date(2026, 1, 1), 40.0), (date(2026, 3, 2), 50.0), (date(2026, 5, 1), 45.0)])
    first, second, third = found.steps
    # Across is the ruler's own scale; the oldest stands at the foot, and no time is left out.
    assert [(step.before, step.score) for step in found.steps] == [(40, 40), (40, 50), (50, 45)]
    assert (first.foot, third.top) == (found.height, 0)
    assert (first.top, second.top) == (second.foot, third.foot)
    assert first.foot - first.top == second.foot - second.top
    assert [step.zone for step in found.steps] == ["yellow", "green", "yellow"]


@pytest.mark.django_db
def test_a_second_version_puts_the_history_on_the_page(client):
    occupation = make_occupation()
    make_assessment(occupation, assessed_on=date(2026, 5, 3))
    address = occupation.get_absolute_url()
    assert "The score so far" not in client.get(address).content.decode()
    make_assessment(occupation, version=2, ratings={})
    said = client.get(address).content.decode()
    assert "today at the top of the line: 42.6 from 3 May 2026," in " ".join(said.split())
