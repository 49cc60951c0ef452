"""The home page's chart and its lists: names that never touch, tiles that add up."""

import itertools

import pytest

from occupations.models import FigureKind
from occupations.page.home import home_page
from occupations.page.landmarks import LETTER, Known, labels, landmarks
from occupations.page.sectors import strips
from tests.factories import make_assessment, make_figure, make_occupation

JOBS = [Known("A" * (6 + n % 9), float(n * 7 % 70)) for n in range(40)]


def test_the_best_known_job_of_each_slice_is_named():
    jobs = [Known("Cooks", 10), Known("Clerks", 12), Known("X" * 31, 88), Known("Vets", 90)]
    assert landmarks(jobs, 2, 30) == [Known("Cooks", 10), Known("Vets", 90)]
    assert landmarks([], 2, 30) == []
    assert landmarks([Known("Cooks", 10)], 5, 30) == [Known("Cooks", 10)]


@pytest.mark.parametrize("width", [286, 358, 700, 1216])
def test_no_name_touches_another_or_is_crossed_by_a_line(width):
    placed = labels(JOBS, width, 6, 120, {})
    assert len(placed) > 1
    spans = [
        (each.score / 100 * width, each.score / 100 * width + len(each.title) * LETTER)
        for each in placed
    ]
    assert all(end <= width for _, end in spans)
    for one, other in itertools.permutations(range(len(placed)), 2):
        start, end = spans[other]
        if placed[one].row == placed[other].row:
            assert spans[one][1] <= start or end <= spans[one][0]
        elif placed[one].row > placed[other].row:
            assert not start <= spans[one][0] <= end


def test_a_line_ends_above_its_bar():
    (label,) = labels([Known("Cooks", 30.4)], 700, 3, 60, {30: 100.0})
    assert label.text_y < 60 < label.line_end < 160


def test_a_strip_has_a_path_per_zone_and_its_tallest_bar_fills_the_height():
    red, green = strips([10.2, 10.9, 60.0])
    assert (red.zone, green.zone) == ("red", "green")
    assert red.path == "M10.1 26v-26h.8v26z" and green.path == "M60.1 26v-13h.8v13z"


@pytest.mark.django_db
def test_home_lists_the_ends_of_the_ruler_and_what_came_last():
    weeks = {"Apple Pickers": "1.0", "Bean Counters": "3.0", "Card Punchers": "5.0"}
    for people, (title, mark) in enumerate(weeks.items(), 1):
        job = make_occupation(title)
        make_assessment(job, week=(("Everything", 100, mark, "augmented"),), ratings={})
        make_figure(job, FigureKind.EMPLOYMENT, people * 1_000.0)
    page = home_page()
    assert [job.title for job in page.examples] == list(weeks)[::-1]
    assert [job.title for job in page.exposed] == list(weeks)[::-1]
    assert [job.title for job in page.protected] == list(weeks)
    assert page.changes[0].title.startswith("Card Punchers: ")
    assert (page.basis.figures, page.sectors[0].count) == (3, 3)
    assert {label.title for label in page.chart.wide} == set(weeks)
