"""Titles inside sentences."""

import pytest

from occupations.naming import in_sentence, list_words, plain_first, plural, question


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Registered Nurses", "registered nurses"),
        ("English Language and Literature Teachers, Postsecondary",
         "postsecondary English language and literature teachers"),
        ("Engineers, All Other", "other engineers"),
        ("Social Sciences Teachers, Postsecondary, All Other",
         "other postsecondary social sciences teachers"),
        ("Cooks, Fast Food", "fast food cooks"),
        ("Cutters and Trimmers, Hand", "hand cutters and trimmers"),
        ("Milling and Planing Machine Setters, Operators, and Tenders, Metal and Plastic",
         "metal and plastic milling and planing machine setters, operators, and tenders"),
        ("Architects, Except Landscape and Naval", "architects, except landscape and naval"),
        ("Tax Examiners and Collectors, and Revenue Agents",
         "tax examiners and collectors, and revenue agents"),
        ("Poets, Lyricists and Creative Writers", "poets, lyricists and creative writers"),
        ("Helpers--Carpenters", "helpers of carpenters"),
        ("Career/Technical Education Teachers, Middle School",
         "middle school career/technical education teachers"),
        ("Driver/Sales Workers", "driver/sales workers"),
        ("Physicians, Pathologists", "pathologists"),
        ("EMT and CNC Instructors", "EMT and CNC instructors"),
        ("IT Project Managers", "IT project managers"),
        ("Sheriff's Deputies", "sheriff's deputies"),
    ],
)  # fmt: skip
def test_in_sentence(title, expected):
    assert in_sentence(title) == expected


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("MLOps Engineer", "Will AI displace MLOps engineers?"),
        ("Machine Learning Engineer", "Will AI displace machine learning engineers?"),
        ("AI Policy Secretary", "Will AI displace AI policy secretaries?"),
        ("Head Coach", "Will AI displace head coaches?"),
        ("Anchorman", "Will AI displace anchormen?"),
    ],
)
def test_a_role_is_asked_about_in_the_plural(title, expected):
    assert question(title, is_role=True) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [("boss", "bosses"), ("sales person", "sales people"), ("boy", "boys"), ("clerk", "clerks")],
)
def test_plural(name, expected):
    assert plural(name) == expected


def test_plain_names_come_before_abbreviations():
    assert plain_first(["CCU Nurse", "Charge Nurse", "Nurse (RN)"])[0] == "Charge Nurse"


@pytest.mark.parametrize(
    ("items", "expected"), [(["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")]
)
def test_list_words(items, expected):
    assert list_words(items) == expected
