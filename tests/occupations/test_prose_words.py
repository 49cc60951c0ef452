"""Activities as verbs, job names in sentences, and the choice between phrasings."""

import csv
import re
from pathlib import Path

import pytest

from occupations.naming import in_sentence
from occupations.prose.entity_names import AGENTS, FIELDS, OTHER_AGENTS
from occupations.prose.mentions import job_name, names_of, shortened
from occupations.prose.printed import numbers_in
from occupations.prose.record import label_in_sentence
from occupations.prose.short_names import SHORT_NAMES
from occupations.prose.verbs import verb_phrase
from occupations.prose.words import as_subject, both, pick, say, without_tail

WORDING = Path("fixtures/wording/activities.csv").read_text()
LABELS = [row["label"] for row in csv.DictReader(WORDING.splitlines())]


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("Keeping logs of daily work", "keep logs of daily work"),
        ("Training, practising and competing", "train, practise and compete"),
        ("Sanding, grinding and polishing", "sand, grind and polish"),
        ("Operating diggers and drilling rigs", "operate diggers and drilling rigs"),
        ("Running building and mining projects", "run building and mining projects"),
        ("Writing code and programming machines", "write code and program machines"),
        ("Fitting pipes and plumbing", "fit pipes and plumbing"),
        ("Noting down environmental readings", "note down environmental readings"),
        ("Mixing chemicals and ingredients, the rest", "do the rest of mixing chemicals and "
         "ingredients"),
    ],
)  # fmt: skip
def test_an_activity_becomes_what_a_person_does(label, expected):
    assert verb_phrase(label_in_sentence(label)) == expected


def test_no_label_leaves_a_cut_verb():
    firsts = {verb_phrase(label_in_sentence(label)).split()[0].rstrip(",") for label in LABELS}
    doubled = {word for word in firsts if word[-1] == word[-2] and word[-1] not in "esl"}
    cut = {word for word in firsts if word.endswith(("v", "ic", "ys", "rg"))}
    assert (doubled - {"add"}, cut - {"mix"}) == (set(), set())


@pytest.mark.parametrize(
    ("title", "phrase", "short"),
    [
        ("Physicians, All Other", "other physicians", "other physicians"),
        ("Clergy", "the clergy", "the clergy"),
        ("Disc Jockeys, Except Radio", "disc jockeys, except radio,", "disc jockeys"),
        (
            "Environmental Scientists and Specialists, Including Health",
            "environmental scientists and specialists, including health,",
            "environmental scientists and specialists",
        ),
        ("Cooks, Fast Food", "fast food cooks", "fast food cooks"),
        ("Helpers--Electricians", "helpers of electricians", "helpers of electricians"),
    ],
)
def test_a_nasty_title_fits_into_a_sentence(title, phrase, short):
    assert as_subject(in_sentence(title)) == phrase
    assert without_tail(in_sentence(title)) == short


def test_two_activities_are_told_apart_where_one_holds_an_and():
    assert both("booking appointments", "advising on money") == (
        "booking appointments and advising on money"
    )
    assert both("sewing and mending fabric", "selling to customers") == (
        "sewing and mending fabric, as well as selling to customers"
    )


def test_a_phrasing_is_chosen_by_code_and_turn_alone():
    options = ("one {code}", "two {code}", "three {code}")
    said = [say({"code": "11-1011.00"}, "here", options, turn=n) for n in range(3)]
    assert sorted(said) == ["One 11-1011.00", "Three 11-1011.00", "Two 11-1011.00"]
    assert pick("11-1011.00", "here", options) == pick("11-1011.00", "here", options)


def test_numbers_are_read_with_thousands_and_without_signs():
    assert numbers_in("From 1,160 people, −6.1% a year, to $61,300.") == ["1160", "6.1", "61300"]


def test_entity_names_leave_something_to_choose_from():
    agents = [*(words for _, words in AGENTS), OTHER_AGENTS]
    assert all(word.isalpha() and word.isupper() for words in agents for word in words)
    assert all(len(set(words)) >= 3 for words in agents)
    assert all(word.isalpha() and word.isupper() for word in FIELDS.values())


def test_each_activity_has_a_short_name_of_its_own_in_the_singular():
    assert set(SHORT_NAMES) == set(LABELS)
    assert len(set(SHORT_NAMES.values())) == len(SHORT_NAMES)
    nouns = [re.split(" (?:of|on) ", name)[0] for name in SHORT_NAMES.values()]
    assert [noun for noun in nouns if re.search("(?<!s)(?<!si)s$", noun)] == ["maths"]


def test_an_activity_is_named_in_full_once_and_shortly_after_that():
    names = names_of(["Keeping logs of daily work", "Checking finished work"])
    texts = [
        "You keep logs of daily work.",
        "Keeping logs of daily work has a mark. A system could keep logs of daily work.",
        "Checking finished work stays.",
    ]
    assert shortened(texts, names) == [
        "You keep logs of daily work.",
        "The log-keeping has a mark. A system could do the log-keeping.",
        "Checking finished work stays.",
    ]


def test_a_long_job_name_is_said_once_unless_it_is_part_of_another():
    name = job_name("chefs and head cooks", ["restaurant cooks"])
    assert shortened(["Chefs and head cooks work.", "Ask chefs and head cooks."], name) == [
        "Chefs and head cooks work.",
        "Ask people in this job.",
    ]
    assert job_name("roofers", []) == ()
    assert job_name("chefs and head cooks", ["retired chefs and head cooks"]) == ()


def test_a_part_of_a_split_activity_keeps_its_front():
    names = names_of(["Entering and updating data, the routine part"])
    text = "Entering and updating data, then the routine part of entering and updating data."
    assert shortened([text], names) == [
        "Entering and updating data, then the routine part of the data entry."
    ]
