"""Two reviewers at the same line at the same moment: one decision each time, and nothing lost."""

import threading
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import pytest
from django.db import connection, transaction
from django.utils import timezone

from occupations.models import Occupation
from sources.models import Decision, LineClaim, PageLine, PagePass
from sources.services.claiming import LASTS, claim
from sources.services.deciding import Overtaken, seal
from sources.services.decisions import decide, undo
from tests.factories import make_occupation
from tests.sources.factories import make_choice, make_line, make_read_page, make_reviewer

ROUNDS = 1000


def race(rounds, *runners):
    """Run each runner with every round's value, all of them at once; return what each gave."""
    start = threading.Barrier(len(runners))

    def run(runner):
        try:
            given = []
            for value in rounds:
                start.wait(30)
                given.append(runner(value))
            return given
        finally:
            connection.close()

    with ThreadPoolExecutor(len(runners)) as pool:
        return [each.result() for each in [pool.submit(run, runner) for runner in runners]]


def decider(reviewer, kind, **values):
    def run(choice_of):
        try:
            return decide(reviewer, [choice_of(kind, **values)])[0]
        except Overtaken as overtaken:
            return overtaken

    return run


def test_the_same_line_is_decided_once_in_1000_rounds(emptied):
    anna, ben = make_reviewer("anna"), make_reviewer("ben")
    with transaction.atomic():  # one commit for all the rows
        jobs = [make_occupation() for _ in range(250)]
        lines = [make_line(jobs[number % 250]) for number in range(ROUNDS)]
    choices = [partial(make_choice, line) for line in lines]
    approved, rejected = race(
        choices, decider(anna, "approve"), decider(ben, "reject", reason="No such figure.")
    )
    for line, one, two in zip(lines, approved, rejected, strict=True):
        (made,) = [each for each in (one, two) if isinstance(each, Decision)]
        (lost,) = [each for each in (one, two) if isinstance(each, Overtaken)]
        assert lost.decision == made and made.reviewer.get_username() in str(lost)
        assert made.line_id == line.pk
    assert Decision.objects.count() == ROUNDS
    assert set(PageLine.objects.values_list("version", flat=True)) == {1}
    counted = Decision.objects.filter(kind="approve").count()
    assert PageLine.objects.filter(state="approved", readers=1).count() == counted


def test_the_pass_counts_every_decision_when_two_decide_lines_of_one_page(emptied):
    anna, ben = make_reviewer(), make_reviewer()
    job = make_read_page()
    odd, *lines = job.lines.all()
    race(
        list(zip(lines[::2], lines[1::2], strict=False)),
        lambda pair: decide(anna, [make_choice(pair[0])]),
        lambda pair: decide(ben, [make_choice(pair[1])]),
    )
    left = [make_choice(line) for line in job.lines.filter(state="open")]
    assert len(left) == len(lines) % 2 + 1 and odd.pk in {choice.line for choice in left}
    decide(anna, left)
    kept = PagePass.objects.get(occupation=job)
    assert (kept.status, kept.content["approved"]) == ("verified", len(lines) + 1)


def test_two_bulks_in_opposite_order_do_not_block_each_other(emptied):
    anna, ben = make_reviewer(), make_reviewer()
    lines = [make_line() for _ in range(6)]

    def bulk(reviewer, order):
        def run(_):
            try:
                return decide(reviewer, [make_choice(line) for line in order])
            except Overtaken as overtaken:
                return overtaken

        return run

    ((one,), (two,)) = race([0], bulk(anna, lines), bulk(ben, lines[::-1]))
    assert isinstance(one, Overtaken) != isinstance(two, Overtaken)
    assert Decision.objects.count() == 6


def test_a_decision_is_undone_once(emptied):
    anna = make_reviewer()
    made = [decide(anna, [make_choice(make_line())])[0] for _ in range(20)]

    def take_back(decision):
        try:
            return undo(anna, decision)
        except Overtaken as overtaken:
            return overtaken

    one, two = race(made, take_back, take_back)
    assert all(
        isinstance(a, Overtaken) != isinstance(b, Overtaken) for a, b in zip(one, two, strict=True)
    )
    assert Decision.objects.filter(kind="undo").count() == 20


def test_a_line_is_claimed_by_one_and_free_again_when_the_claim_expires(emptied):
    anna, ben = make_reviewer(), make_reviewer()
    lines = [make_line() for _ in range(20)]
    one, two = race(lines, lambda line: claim(line, anna), lambda line: claim(line, ben))
    assert [a.reviewer for a in one] == [b.reviewer for b in two]
    loser = ben if one[0].reviewer == anna else anna
    assert claim(lines[0], loser).reviewer == one[0].reviewer
    LineClaim.objects.update(expires_at=timezone.now())
    mine = claim(lines[0], loser)
    assert mine.reviewer == loser
    LineClaim.objects.update(expires_at=timezone.now() + LASTS / 2)
    assert claim(lines[0], loser).expires_at > timezone.now() + LASTS * 0.9


def test_who_waits_too_long_for_another_is_told_and_keeps_what_they_typed(emptied, client):
    """PostgreSQL gives up the wait for a lock; SQLite's timeout is longer than any of ours."""
    line = make_read_page().lines.first()
    client.force_login(make_reviewer())
    held, done = threading.Event(), threading.Event()

    def hold():
        with transaction.atomic():
            Occupation.objects.select_for_update().get(pk=line.occupation_id)
            held.set()
            done.wait(10)
        connection.close()

    if connection.vendor != "postgresql":
        pytest.skip("only PostgreSQL gives up so soon")
    thread = threading.Thread(target=hold)
    thread.start()
    held.wait(10)
    data = {"kind": "edit", "seal": seal(line), "wording": "My better words."}
    response = client.post(f"/review/lines/{line.pk}/", data)
    done.set()
    thread.join()
    assert (response.status_code, response["Retry-After"]) == (503, "10")
    assert "My better words.</textarea>" in response.content.decode()
    assert client.post(f"/review/lines/{line.pk}/", data).status_code == 302
