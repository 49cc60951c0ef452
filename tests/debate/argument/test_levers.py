"""Which levers an argument pulls."""

import pytest

from debate.argument.levers import levers_of, task_of
from debate.argument.schemes import NAMES
from debate.argument.text import read

from .records import ELECTRICIAN


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("State law wants a licensed electrician, and the board checks.", "barrier.regulatory"),
        ("If it burns down the firm gets sued and the insurer wants a name.", "barrier.liability"),
        ("The union contract says two men at a live panel or we strike.", "barrier.union"),
        ("It costs a tenth of a salary, so the budget decides.", "scheme.cost"),
        (
            "We lose forty to retirement and nobody applies for the vacancies.",
            "scheme.labour_supply",
        ),
        ("BLS projects growth of 9.5 percent by 2034.", "signal.experts"),
        ("In my country labour is cheap and no robot is paid for.", "scheme.relevance_country"),
        ("The juniors will go, seniors up the ladder keep their seat.", "scheme.relevance_level"),
    ],
)
def test_an_argument_pulls_its_lever(text, key):
    assert key in [lever.key for lever in levers_of(read(text), ELECTRICIAN)]


def test_every_lever_that_comes_out_has_a_name_and_the_plainest_is_first():
    levers = levers_of(read("Robots are cheap and the law does not stop them"), ELECTRICIAN)
    assert all(lever.key in NAMES for lever in levers)
    assert [lever.weight for lever in levers] == sorted((x.weight for x in levers), reverse=True)


def test_a_task_is_known_by_its_words():
    assert task_of(read("drawing the plans and estimating what it costs"), ELECTRICIAN) == 3
    assert task_of(read("finding the fault in a circuit after rain"), ELECTRICIAN) == 2
    assert task_of(read("a robot is a robot"), ELECTRICIAN) == 0
