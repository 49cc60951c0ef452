"""Published assessments cannot change, whoever asks: the ORM, a queryset or plain SQL."""

import pytest
from django.db import DatabaseError, IntegrityError, connection, transaction

from occupations.models import Assessment, Origin, Rating, RatingGroup, Status, Task
from occupations.services import current_assessment, publish
from tests.factories import RATINGS, make_draft, make_occupation

pytestmark = pytest.mark.django_db
GROWING = {**RATINGS, RatingGroup.GROWTH: (2,)}


@pytest.fixture
def published():
    draft = make_draft(make_occupation())
    publish(draft)
    return draft


def refused(action):
    words = "published assessment cannot change"
    with pytest.raises(DatabaseError, match=words), transaction.atomic():
        action()


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("author", "Somebody else"),
        ("reason", "Another reason"),
        ("level", "senior"),
        ("origin", Origin.CURATED),
        ("version", 9),
        ("assessed_on", "2020-01-01"),
        ("digest", "0" * 64),
        ("status", Status.DRAFT),
        ("status", Status.IN_REVIEW),
    ],
)
def test_no_column_of_a_published_assessment_can_change(published, column, value):
    refused(lambda: Assessment.objects.filter(pk=published.pk).update(**{column: value}))


def test_a_published_assessment_cannot_be_deleted(published):
    refused(lambda: published.delete())
    refused(lambda: published.occupation.delete())


def test_its_tasks_and_ratings_cannot_change_grow_or_go(published):
    task, rating = published.tasks.first(), published.ratings.first()
    refused(lambda: Task.objects.filter(pk=task.pk).update(percent=task.percent - 1))
    refused(lambda: task.delete())
    refused(lambda: Rating.objects.filter(pk=rating.pk).update(value=0, reason="no"))
    refused(lambda: rating.delete())
    refused(
        lambda: Rating.objects.create(
            assessment=published,
            group=RatingGroup.SIGNAL,
            kind="another",
            value=0,
            has_data=False,
            reason="no",
        )
    )


def test_plain_sql_is_refused_as_well(published):
    def change():
        with connection.cursor() as cursor:
            cursor.execute("UPDATE occupations_task SET score = 1.0")

    refused(change)


def test_a_task_cannot_be_moved_into_or_out_of_a_published_assessment(published):
    other = make_draft(published.occupation, version=2)
    refused(lambda: Task.objects.filter(assessment=published).update(assessment=other))
    refused(
        lambda: Task.objects.filter(assessment=other, position=1).update(
            assessment=published, position=9
        )
    )


def test_a_draft_may_change_until_it_is_out():
    draft = make_draft(make_occupation())
    draft.tasks.filter(position=1).update(name="Another name")
    draft.delete()
    assert not Assessment.objects.exists()


def test_publishing_supersedes_the_one_before_and_keeps_it(published):
    second = make_draft(published.occupation, version=2, ratings=GROWING)
    result = publish(second)
    published.refresh_from_db()
    assert published.status == Status.SUPERSEDED
    assert published.snapshots.get().score < result.score
    second.occupation.refresh_from_db()
    assert second.occupation.score == result.score


def test_a_superseded_assessment_cannot_come_back(published):
    publish(make_draft(published.occupation, version=2))
    refused(lambda: Assessment.objects.filter(pk=published.pk).update(status=Status.PUBLISHED))


def test_only_one_assessment_of_a_kind_is_published_at_a_time(published):
    second = make_draft(published.occupation, version=2)
    with pytest.raises(IntegrityError), transaction.atomic():
        Assessment.objects.filter(pk=second.pk).update(status=Status.PUBLISHED)


def test_what_is_out_cannot_be_published_again(published):
    with pytest.raises(ValueError, match="make a new version"):
        publish(published)


def test_publish_writes_nothing_when_the_week_is_not_whole():
    draft = make_draft(make_occupation())
    draft.tasks.filter(position=1).update(percent=2)
    with pytest.raises(ValueError, match="100"):
        publish(draft)
    draft.refresh_from_db()
    assert draft.status == Status.DRAFT
    assert not draft.snapshots.exists()


def test_a_curated_assessment_goes_before_the_baseline(published):
    curated = make_draft(published.occupation, origin=Origin.CURATED)
    publish(curated)
    assert current_assessment(published.occupation) == curated
    assert current_assessment(published.occupation, origin="baseline") == published
    assert current_assessment(published.occupation, level="senior") is None
