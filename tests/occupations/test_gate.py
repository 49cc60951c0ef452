"""The publish gate: for each rule what it catches and what it leaves, each with its place."""

from copy import deepcopy
from dataclasses import replace

import pytest

from occupations.cleaning import lost_in_cleaning
from occupations.dossiers import DOSSIER_DIR, read_dossier
from occupations.dossiers.checks import spoken
from occupations.gate import RULES, Candidate, Text, check, fingerprint, rule_named
from occupations.gate.rules import Rule
from occupations.prose.bindable import values_of
from occupations.prose.blocks import Point

DOSSIER = read_dossier(DOSSIER_DIR / "mlops-engineer.yaml")
FIGURES = {
    f"{name}{part}": "a figure"
    for name in ("employment", "employment_projected", "projected_growth", "median_wage")
    for part in ("", ".for", ".period")
}
PAGE = values_of(DOSSIER.main.as_input(), 2026, FIGURES)
SOUND = Candidate(
    record=spoken(DOSSIER.main),
    prose=DOSSIER.prose.blocks,
    page=PAGE,
    cited=tuple(source.name for source in DOSSIER.prose.sources),
    borrows=True,
    lost_in_cleaning=lost_in_cleaning,
)
THREATS = DOSSIER.prose.blocks.threats


def with_words(**blocks):
    return replace(SOUND, prose=replace(SOUND.prose, **blocks))


def with_input(place, value):
    """Return the sound page with one entry of its assessment's record changed."""
    record = deepcopy(SOUND.record)
    *path, last = place.split(".")
    found = record
    for step in path:
        found = found[int(step) - 1] if step.isdigit() else found[step]
    found[last] = value
    return replace(SOUND, record=record)


def with_threat(**values):
    return with_words(threats=(replace(THREATS[0], **values), *THREATS[1:]))


FIRST = SOUND.record["tasks"][0]
COMPUTED = "By weight 67.5% can run without a person."


def computed_rationale(mark):
    """Return the page with a rationale that our recipe wrote for a mark."""
    computed = frozenset({(FIRST["name"], mark, COMPUTED)})
    return replace(with_input("tasks.1.rationale", COMPUTED), computed=computed)


CAUGHT = {
    "week_is_whole": ("tasks", with_input("tasks.1.percent", 14)),
    "marks_are_whole": (
        "ratings.barrier:union.value",
        with_input("ratings.barrier:union.value", 3),
    ),
    "parts_reach_the_total": (
        "tasks",
        replace(SOUND, page=replace(PAGE, card=replace(PAGE.card, shown_score=46.7))),
    ),
    "threats_share_the_doubt": ("threats", with_threat(weight=THREATS[0].weight - 5)),
    "bindings_are_known": ("summary", with_words(summary="We put it at {scor} of 100.")),
    "threats_speak_against_the_verdict": (
        "threats.1.lever",
        with_threat(lever="signal:wages", moves_to=2),
    ),
    "places_are_on_the_page": ("map_labels.1.iso3", replace(SOUND, places=frozenset({"XYZ"}))),
    "counts_agree_with_lines": ("summary", with_words(summary="The nine threats are below.")),
    "stand_ins_are_named": ("summary", with_words(summary="Pay is {figure:median_wage} a year.")),
    "markdown_survives": ("argument", with_words(argument="<em>Title</em> and so on.")),
    "one_horizon": ("summary", with_words(summary="Half of it is automated within ten years.")),
    "no_template_hole": ("summary", with_words(summary="The work of {{ title }} goes on.")),
    "no_empty_heading": (
        "strategy.1.text",
        with_words(strategy=(Point("Learn the tools", ""),)),
    ),
    "inputs_have_reasons": ("tasks.2.rationale", with_input("tasks.2.rationale", "")),
    "modes_agree_with_marks": ("tasks.1.mode", with_input("tasks.1.mode", "displaced")),
    "no_doubled_word": ("summary", with_words(summary="It is is so.")),
    "voice_is_ours": ("summary", with_words(summary="This never fails.")),
    "sentences_are_whole": ("summary", with_words(summary="It goes on")),
    "numbers_are_checked": ("tasks.1.rationale", with_input("tasks.1.rationale", "It is 87.5%.")),
    "percentages_say_of_what": ("summary", with_words(summary="It goes on. An estimate: 65%.")),
    "points_speak_for_their_side": ("safe.1", with_words(safe=("AI replaces the first line.",))),
    "quotations_have_sources": (
        "summary",
        with_words(summary="They say “we will not need them any more”."),
    ),
    "sources_are_used": ("sources.1", replace(SOUND, cited=("Nobody’s Review", *SOUND.cited))),
    "nothing_from_other_pages": (
        "outlook",
        replace(SOUND, elsewhere={fingerprint(SOUND.prose.outlook): "Web Developers"}),
    ),
    "no_mail_is_asked_for": ("summary", with_words(summary="Enter your e-mail for more of it.")),
    "colour_says_nothing_alone": ("summary", with_words(summary="The red bars go to machines.")),
}
LEFT = {
    "one_horizon": [
        with_words(summary="Half of it is displaced within {window} years."),
        with_words(summary="The Bureau of Labor Statistics projects jobs gone by 2034."),
        with_words(summary="Ten years of practice help."),
    ],
    "no_template_hole": [with_words(summary="We put it at {score} of 100.")],
    "counts_agree_with_lines": [with_words(summary="Two tasks fill most of the week.")],
    "percentages_say_of_what": [with_words(summary="People review an estimated 65% of it.")],
    "points_speak_for_their_side": [with_words(safe=("AI does not replace the talk.",))],
    "quotations_have_sources": [
        with_words(summary="The word “platform” stands for many things."),
        with_words(summary="LinkedIn says “we will not need them any more”."),
    ],
    "voice_is_ours": [with_words(summary="A “never” in a quotation may stand.")],
    "no_mail_is_asked_for": [with_words(summary="E-mail fills half of the day.")],
    "colour_says_nothing_alone": [with_words(summary="The zone is Red.")],
    "numbers_are_checked": [
        with_words(summary="LinkedIn counted growth of 9.8 times."),
        with_input("ratings.signal:wages.dataset", "bls-oews"),
        computed_rationale(FIRST["score"]),
    ],
    "stand_ins_are_named": [
        with_words(summary="For {figure:median_wage.for} it is {figure:median_wage}."),
        replace(with_words(summary="Pay is {figure:median_wage} a year."), borrows=False),
    ],
    "modes_agree_with_marks": [with_input("tasks.1.mode", "not involved")],
}


def faults_of(page, rule):
    return [fault for fault in check(page) if fault.rule == rule]


def test_a_sound_page_passes():
    assert [str(fault) for fault in check(SOUND)] == []


def test_every_rule_has_an_example_that_it_catches():
    assert set(CAUGHT) == {rule.key for rule in RULES}


@pytest.mark.parametrize("rule", CAUGHT)
def test_a_rule_catches_its_defect_at_its_place(rule):
    place, page = CAUGHT[rule]
    found = faults_of(page, rule)
    assert place in [fault.place for fault in found]
    assert all(fault.problem and fault.fix for fault in found)


@pytest.mark.parametrize(
    ("rule", "sound"), [(rule, sound) for rule, pages in LEFT.items() for sound in pages]
)
def test_a_rule_leaves_what_is_sound(rule, sound):
    assert faults_of(sound, rule) == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.key)
def test_a_rule_says_what_has_to_hold_what_it_catches_and_what_it_leaves(rule):
    assert isinstance(rule, Rule)
    first, *rest = rule.check.__doc__.strip().splitlines()
    assert first.endswith(".")
    assert "Catches " in rest[1] and any("Leaves " in line for line in rest)
    assert rule_named(rule.key) is rule


def test_what_would_make_the_page_false_cannot_be_overridden():
    firm = {rule.key for rule in RULES if not rule.may_be_overridden}
    assert {
        "week_is_whole",
        "marks_are_whole",
        "parts_reach_the_total",
        "threats_share_the_doubt",
        "bindings_are_known",
        "threats_speak_against_the_verdict",
        "counts_agree_with_lines",
        "stand_ins_are_named",
        "one_horizon",
        "no_template_hole",
    } <= firm


@pytest.mark.parametrize(
    "hole",
    ["{{ x }}", "{% if %}", "${x}", "[insert city]", "TODO", "%(name)s", "____", "lorem ipsum"],
)
def test_holes_of_many_kinds(hole):
    page = with_words(summary=f"The work in {hole} goes on.")
    assert [fault.place for fault in faults_of(page, "no_template_hole")] == ["summary"]


def test_in_a_reason_nothing_is_filled_in_so_a_binding_is_a_hole():
    page = with_input("tasks.1.rationale", "It scores {score} of 100.")
    assert [fault.place for fault in faults_of(page, "no_template_hole")] == ["tasks.1.rationale"]


def test_what_our_recipe_says_of_a_mark_is_a_fault_beside_another_mark():
    stale = computed_rationale(FIRST["score"] + 1)
    assert [fault.place for fault in faults_of(stale, "numbers_are_checked")] == [
        "tasks.1.rationale"
    ]


def test_an_assessment_alone_is_checked_without_words():
    page = replace(SOUND, prose=None, cited=())
    assert {text.is_prose for text in page.texts()} == {False}
    assert [fault.rule for fault in check(replace(page, page=None))] == [
        fault.rule for fault in check(page)
    ]
    assert Text("reason", SOUND.record["reason"], False) in page.texts()
