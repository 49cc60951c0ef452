"""What the rows of evidence refuse: changed decisions, two decisions of one state, odd answers."""

import pytest
from django.db import DatabaseError, IntegrityError, connection, transaction

from sources.models import Challenge, Decision, LineClaim
from tests.sources.factories import (
    make_challenge,
    make_decision,
    make_finding,
    make_line,
    make_source,
    make_user,
)

pytestmark = pytest.mark.django_db


def refused(action, words="a decision cannot change"):
    with pytest.raises(DatabaseError, match=words), transaction.atomic():
        action()


@pytest.mark.parametrize(
    ("column", "value"),
    [("kind", "reject"), ("reason", "Another"), ("words_hash", "0" * 64), ("version", 7)],
)
def test_no_column_of_a_decision_can_change(column, value):
    decision = make_decision(make_line())
    refused(lambda: Decision.objects.filter(pk=decision.pk).update(**{column: value}))


def test_a_decision_cannot_be_deleted_whoever_asks():
    decision = make_decision(make_line())
    refused(lambda: Decision.objects.filter(pk=decision.pk)._raw_delete("default"))

    def delete():
        with connection.cursor() as cursor:
            cursor.execute("DELETE FROM sources_decision")

    refused(delete)


def test_one_state_of_a_line_is_decided_once():
    line = make_line()
    make_decision(line)
    with pytest.raises(IntegrityError), transaction.atomic():
        make_decision(line, kind="reject")
    make_decision(line, version=line.version + 1)
    assert line.decisions.count() == 2


def test_only_the_machine_decides_without_a_name():
    make_decision(make_line(), kind="void")
    with pytest.raises(IntegrityError), transaction.atomic():
        Decision.objects.create(
            line=make_line(), version=0, kind="reject", words_hash="", sources_hash=""
        )


def test_a_decision_is_undone_once_and_by_an_undo():
    line = make_line()
    first = make_decision(line)
    with pytest.raises(IntegrityError), transaction.atomic():
        make_decision(line, kind="reject", version=1, undoes=first)
    make_decision(line, kind="undo", version=1, undoes=first)
    with pytest.raises(IntegrityError), transaction.atomic():
        make_decision(line, kind="undo", version=2, undoes=first)


def test_a_line_has_one_claim():
    line = make_line()
    values = {"line": line, "expires_at": line.first_seen_at}
    LineClaim.objects.create(reviewer=make_user(), **values)
    with pytest.raises(IntegrityError), transaction.atomic():
        LineClaim.objects.create(reviewer=make_user(), **values)


def test_words_stand_once_on_a_page():
    line = make_line()
    with pytest.raises(IntegrityError), transaction.atomic():
        make_line(line.occupation, line.original)


def test_a_challenge_has_a_key_of_its_own_and_an_answer_or_none():
    line = make_line()
    one, two = make_challenge(line), make_challenge(line)
    assert len(one.key) == 22 and one.key != two.key
    with pytest.raises(IntegrityError), transaction.atomic():
        Challenge.objects.filter(pk=one.pk).update(state="upheld")


def test_a_tolerance_is_not_negative():
    with pytest.raises(IntegrityError), transaction.atomic():
        make_finding(tolerance=-1.0)


def test_the_most_harmful_line_comes_first_and_what_is_decided_does_not_come():
    page = make_line().occupation
    low, high = make_line(page, rank_key=2.0), make_line(page, rank_key=9.0)
    make_line(page, state="approved", rank_key=20.0)
    make_line(page, state="gone", rank_key=20.0)
    assert list(page.lines.undecided())[:2] == [high, low]
    assert page.lines.on_pages().count() == 4


def test_a_dead_source_supports_nothing():
    assert [
        make_source(reach=reach).is_reachable for reach in ("unknown", "reachable", "dead")
    ] == [
        True,
        True,
        False,
    ]
