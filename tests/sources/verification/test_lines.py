"""What verdict a line gets, and how softened wording reads."""

import sys
from subprocess import run

import pytest

from sources.verification import RULES, Line, Support, Verdict, check, rule_texts

from .lines import LABELLED, holds, line_of

SOFTENED = (Verdict.SOFTENED_CLAIM, Verdict.SOFTENED_ESTIMATE)


@pytest.mark.parametrize("record", LABELLED, ids=lambda record: record["id"])
def test_a_line_gets_its_verdict_and_keeps_what_it_must(record):
    done = check(line_of(record))
    assert done.verdict == record["verdict"], done.note
    for words in record.get("must_keep", ()):
        assert words in done.published
    if done.verdict in SOFTENED:
        assert done.published != record["text"]
        assert [
            words for words in record.get("must_not_contain", ()) if holds(done.published, words)
        ] == []
    else:
        assert done.published == record["text"]


@pytest.mark.parametrize("record", LABELLED, ids=lambda record: record["id"])
def test_softened_wording_is_not_softened_again(record):
    done = check(line_of(record))
    if done.verdict not in SOFTENED:
        return
    again = check(Line("again", record["section"], done.published, done.line.findings))
    assert again.published == done.published


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("Every hospital will cut 20 percent of its nurses by 2035.",
         "The typical hospital may cut some of its nurses in the coming years."),
        ("Every clinic has a form.", "Most clinics have a form."),
        ("No regulator accepts it.", "Few regulators accept it."),
        ("An inevitable decline follows.", "A likely decline follows."),
        ("85% of schools struggle.", "Most schools struggle."),
        ("One in five clerks works at night.", "Some clerks work at night."),
        ("It fell from $45 to $20.", "It fell sharply."),
        ("The tool halved the time on notes.", "The tool sharply reduced the time on notes."),
        ("Demand has doubled.", "Demand has risen sharply."),
        ("Patients won’t ever accept it.", "Patients are unlikely to accept it."),
        ("The ward will never accept it.", "The ward is unlikely to accept it."),
        ("“Robots will win” is a slogan, and all clerks know it.",
         "“Robots will win” is a slogan, and most clerks know it."),
        ("The gain is slow. Pay rose 12%. Nobody noticed.",
         "The gain is slow. Pay rose noticeably. Few people noticed."),
    ],
)  # fmt: skip
def test_softened_wording_is_a_sentence(text, published):
    assert check(Line("k", "argument", text)).published == published


def test_the_wording_of_a_paragraph_is_softened_where_it_has_to_be():
    text = "Trust takes time.  Software will never have it. Ask a nurse!"
    done = check(Line("k", "argument", text))
    assert done.published == "Trust takes time.  Software is unlikely to have it. Ask a nurse!"
    assert done.spans == ("will never",)


def test_a_number_that_the_page_binds_needs_no_source():
    text = "The score of 42.6 leaves 57.4 to argue about."
    assert check(Line("k", "summary", text)).verdict is Verdict.SOFTENED_ESTIMATE
    bound = check(Line("k", "summary", text, bound=frozenset({"42.6", "57.4"})))
    assert (bound.verdict, bound.published) == (Verdict.SITE_ESTIMATE, text)
    assert bound.spans == ("42.6", "57.4")


def test_a_supported_figure_beside_a_loose_one_is_partial_support():
    record = {
        "id": "k",
        "section": "argument",
        "text": "Employment of nurses is projected to grow 4.9 percent, and pay 30 percent.",
        "sources": [
            {
                "key": "ep",
                "finding": "Employment of nurses is projected to grow 4.9 percent.",
                "locator": "p. 1",
            }
        ],
    }
    done = check(line_of(record))
    assert done.verdict is Verdict.SOFTENED_ESTIMATE
    assert [backing.support for backing in done.backings] == [Support.PARTIAL]
    assert "4.9 percent" in done.published
    assert "30" not in done.published


def test_rules_are_small_and_say_what_they_catch_and_leave():
    texts = rule_texts()
    assert [text.name for text in texts] == [rule.__name__.replace("_", " ") for rule in RULES]
    assert all(text.does and text.catches and text.leaves for text in texts)


def test_the_engine_loads_without_django():
    code = "import sys, sources.verification; sys.exit('django' in sys.modules)"
    assert run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize(
    "text",
    [
        "9" * 4000,
        "\"'" * 1500,
        "{" * 3000,
        "(" * 4000,
        " " * 4000 + "x",
        *(
            words * (4000 // len(words))
            for words in (
                "a ",
                "1-",
                "all ",
                "every ",
                "The Aa ",
                "$1 to $2 ",
                "one in two out of ",
                "will never ",
                "A. ",
                "20% of ",
                "no one who that ",
                "nobody ",
                "x’",
                "aA1",
                "Act of 2024 ",
                "1,",
            )
        ),
    ],
    ids=lambda text: text[:12],
)  # fmt: skip
def test_hostile_text_takes_no_longer_than_its_length_deserves(text):
    from time import process_time

    start = process_time()
    check(Line("k", "argument", text))
    assert process_time() - start < 8.0
