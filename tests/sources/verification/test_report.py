"""The report on a page: parts that add up, support that never hurts, a status people earn."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sources.verification import (
    Backing,
    Checked,
    Consequence,
    Finding,
    Kind,
    Line,
    Reviews,
    Support,
    Verdict,
    check,
    line_tier,
    report,
)

FINDING = Finding("wef", "Clerical roles shrink fastest.", "Chapter 2", year_published=2025)

findings = st.builds(
    Finding,
    source=st.sampled_from("abcdefgh"),
    text=st.just("Clerical roles shrink fastest."),
    locator=st.just("p. 1"),
    kind=st.sampled_from(Kind),
    is_reachable=st.booleans(),
    year_published=st.one_of(st.none(), st.integers(1990, 2026)),
)
helpful = st.builds(
    Backing, findings, st.sampled_from((Support.FULL, Support.PARTIAL)), st.just("It says so.")
)
checked_lines = st.builds(
    lambda section, verdict, backings: Checked(
        Line("k", section, "Words."), verdict, "rule", "note", "Words.", backings=tuple(backings)
    ),
    st.sampled_from(("summary", "argument", "why")),
    st.sampled_from(Verdict),
    st.lists(helpful, max_size=3),
)
pages = st.lists(checked_lines, min_size=1, max_size=12)
consequences = st.builds(
    Consequence, st.floats(0, 1), st.floats(0, 1), st.floats(0, 1), st.booleans()
)


@st.composite
def reviewed_pages(draw):
    lines = draw(pages)
    approved = draw(st.integers(0, len(lines)))
    second = draw(st.integers(0, approved))
    return lines, draw(consequences), Reviews(approved, second)


# From bad to good: what a line may become when a source is added to it.
ORDER = (
    Verdict.UNSUPPORTED,
    Verdict.SOFTENED_ESTIMATE,
    Verdict.SOFTENED_CLAIM,
    Verdict.FRAMEWORK,
    Verdict.SITE_ESTIMATE,
    Verdict.SOURCED,
)


@given(reviewed_pages())
def test_parts_sum_to_the_score_as_printed_and_stay_within_their_maxima(page):
    done = report(*page)
    assert round(sum(part.points for part in done.parts) * 10) == round(done.score * 10)
    assert sum(part.maximum for part in done.parts) == 100
    assert all(0 <= part.points <= part.maximum for part in done.parts)
    assert all(round(part.points * 10) == pytest.approx(part.points * 10) for part in done.parts)


@given(reviewed_pages())
def test_sections_sum_to_the_lines(page):
    done = report(*page)
    assert sum(section.lines for section in done.sections) == len(page[0])
    assert sum(done.by_verdict.values()) == len(page[0])
    for section in done.sections:
        assert sum(section.by_verdict.values()) == section.lines


@given(reviewed_pages(), st.data())
def test_support_that_is_added_never_lowers_the_score(page, data):
    lines, consequence, reviews = page
    index = data.draw(st.integers(0, len(lines) - 1))
    line = lines[index]
    better = replace(line, backings=(*line.backings, data.draw(helpful)))
    if line.verdict in ORDER:
        place = data.draw(st.integers(ORDER.index(line.verdict), len(ORDER) - 1))
        better = replace(better, verdict=ORDER[place])
    after = [*lines[:index], better, *lines[index + 1 :]]
    assert report(after, consequence, reviews).score >= report(lines, consequence, reviews).score


@given(reviewed_pages(), st.data())
def test_support_that_is_taken_away_never_raises_the_score(page, data):
    lines, consequence, reviews = page
    index = data.draw(st.integers(0, len(lines) - 1))
    worse = replace(lines[index], backings=lines[index].backings[1:])
    after = [*lines[:index], worse, *lines[index + 1 :]]
    assert report(after, consequence, reviews).score <= report(lines, consequence, reviews).score


@given(reviewed_pages())
def test_an_approval_never_lowers_the_score_and_a_second_reading_neither(page):
    lines, consequence, reviews = page
    before = report(lines, consequence, reviews).score
    if reviews.approved < len(lines):
        more = replace(reviews, approved=reviews.approved + 1)
        assert report(lines, consequence, more).score >= before
    if reviews.second_read < reviews.approved:
        twice = replace(reviews, second_read=reviews.second_read + 1)
        assert report(lines, consequence, twice).score >= before


@given(st.sampled_from(Kind), st.booleans())
def test_a_finding_added_to_a_line_never_makes_its_verdict_worse(kind, is_reachable):
    finding = replace(FINDING, kind=kind, is_reachable=is_reachable)
    for text in (
        "Clerical roles shrink fastest.",
        "Clerical roles always shrink fastest.",
        "Trust.",
    ):
        alone = check(Line("k", "why", text))
        cited = check(Line("k", "why", text, (finding,)))
        scores = [report([each], Consequence(), Reviews()).score for each in (alone, cited)]
        assert scores[0] <= scores[1]


@pytest.mark.parametrize(
    ("reviews", "status"),
    [
        (Reviews(), "NEEDS MANUAL REVIEW"),
        (Reviews(in_work=1), "IN REVIEW"),
        (Reviews(approved=1), "IN REVIEW"),
        (Reviews(approved=2), "VERIFIED"),
        (Reviews(approved=2, disputed=1), "DISPUTED"),
    ],
)
def test_status_is_what_people_have_done(reviews, status):
    lines = [check(Line("k", "why", "Trust takes time."))] * 2
    assert report(lines, Consequence(), reviews).status == status


def test_a_line_of_tier_1_keeps_the_page_in_review_until_a_second_person_read_it():
    line = check(Line("k", "why", "Japan allows driverless shuttles on public roads."))
    grave = Consequence(error=1.0, people=1.0, licensed=1.0)
    assert line_tier(line, grave) == 1
    once, twice = (report([line], grave, Reviews(1, second)) for second in (0, 1))
    assert (once.status, twice.status) == ("IN REVIEW", "VERIFIED")
    assert once.score < twice.score


def test_more_approvals_than_lines_are_refused():
    with pytest.raises(ValueError, match="do not fit a page of 0"):
        report([], Consequence(), Reviews(approved=1))


def test_the_account_says_what_was_done():
    line = Line("k", "why", "Clerical roles always shrink fastest, and 40% go.", (FINDING,))
    done = report([check(line)], Consequence(), Reviews(approved=1))
    account = " ".join(done.how_checked)
    assert "read 1 line" in account
    assert "1 cited finding" in account
    assert "softened" in account
    assert "People approved 1 line of 1" in account
    assert "stripped of a number" in " ".join(done.flags)


def test_a_page_without_lines_has_a_report():
    done = report([], Consequence(), Reviews())
    assert (done.score, done.sections, done.status) == (0.0, (), "NEEDS MANUAL REVIEW")
    assert done.how_checked == ("The page has no lines to check.",)
