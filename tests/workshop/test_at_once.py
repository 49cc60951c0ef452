"""Two people at the same record in the same moment: one of them is told, and nothing is lost."""

from concurrent.futures import ThreadPoolExecutor
from functools import partial
from threading import Barrier

import pytest
from django.contrib.auth.models import Group
from django.db import connection

from jobrisk.roles import EDITOR, LEAD, REVIEWER
from occupations.editing import drafting
from occupations.editing.publishing import publish
from occupations.editing.records import record_of
from occupations.editing.refusals import Conflict, Refused
from occupations.editing.steps import number_of
from occupations.models import Assessment, Edit, Status, Step
from tests.workshop.people import make_person
from tests.workshop.rows import changed, make_open_draft

ROUNDS = 60


@pytest.fixture
def groups(emptied):
    """The groups, which emptying the database takes away."""
    for name in (EDITOR, REVIEWER, LEAD):
        Group.objects.get_or_create(name=name)


def at_once(*steps):
    """Take steps in threads that begin in the same moment, and return what each came to."""
    barrier = Barrier(len(steps))

    def run(step):
        try:
            barrier.wait()
            return step()
        except Refused as refusal:
            return refusal
        finally:
            connection.close()

    with ThreadPoolExecutor(len(steps)) as pool:
        return list(pool.map(run, steps))


def test_of_two_saves_one_is_written_and_the_other_is_told(groups):
    ada, bob = make_person("editor"), make_person("editor")
    draft = make_open_draft(ada)
    for _ in range(ROUNDS):
        number = number_of(draft)
        scores = {ada: 1.0 + number % 30 / 10, bob: 4.9}

        def saving(person, number=number, scores=scores):
            record = changed(draft, "tasks.1.score", scores[person])
            record["reason"] = f"{person.username} {number}"
            return lambda: drafting.save(draft, record, person, "Mine.", number)

        found = at_once(saving(ada), saving(bob))
        conflicts = [each for each in found if isinstance(each, Conflict)]
        (written,) = [each for each in found if isinstance(each, Edit)]
        assert len(conflicts) == 1
        assert {change.by for change in conflicts[0].changes} == {written.by.username}
        draft.refresh_from_db()
        assert record_of(draft) == written.after
        assert number_of(draft) == number + 1


def test_of_two_drafts_one_is_made(groups):
    ada, bob = make_person("editor"), make_person("editor")
    draft = make_open_draft(ada)
    baseline = Assessment.objects.get(origin="baseline")
    for _ in range(10):
        drafting.discard(Assessment.objects.get(origin="curated"), ada, "Again.")
        found = at_once(
            lambda: drafting.new_draft(baseline, ada, "Mine."),
            lambda: drafting.new_draft(baseline, bob, "Mine."),
        )
        assert sum(isinstance(each, Refused) for each in found) == 1
        assert Assessment.objects.filter(origin="curated").count() == 1
    assert draft.pk not in Assessment.objects.values_list("pk", flat=True)


def test_of_a_publication_and_a_return_one_happens(groups):
    ada, lee, kim = make_person("editor"), make_person("lead"), make_person("reviewer")
    draft = make_open_draft(ada)
    for _ in range(8):
        drafting.submit(draft, ada, "Ready.")
        found = at_once(
            partial(publish, draft, lee, "It holds."),
            partial(drafting.send_back, draft, kim, "Not yet."),
        )
        steps = [each.step for each in found if isinstance(each, Edit)]
        assert len(steps) == 1
        draft.refresh_from_db()
        expected = Status.PUBLISHED if steps == [Step.PUBLISHED] else Status.DRAFT
        assert draft.status == expected
        if draft.status == Status.PUBLISHED:
            draft = drafting.new_draft(draft, ada, "Once more.")
