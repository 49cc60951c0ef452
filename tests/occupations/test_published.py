"""Published pages: kept until an edit, never older than one, and found by what they show."""

import gzip
import threading
import time
from itertools import count

import pytest
from django.core.management import call_command
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from jobrisk.edge import Page
from occupations.models import Dataset, Occupation, PublishedPage, RelatedOccupation
from occupations.published import drafts, publishing
from occupations.published.invalidation import invalidate, invalidate_all
from occupations.published.lookup import Held, Lookup
from occupations.published.publishing import kept, page_of
from tests.factories import make_assessment, make_full_occupation, make_occupation


def retitle(job, title):
    """Edit a job as an editor's action would."""
    with transaction.atomic():
        Occupation.objects.filter(pk=job.pk).update(title=title)
        invalidate([job.pk])


def html(slug):
    return gzip.decompress(page_of(slug).packed).decode()


@pytest.mark.django_db
def test_a_page_is_rendered_once_and_then_kept(django_assert_num_queries):
    job = make_full_occupation()
    first = page_of(job.slug)
    with django_assert_num_queries(1):
        assert page_of(job.slug) == first


def test_blanks_are_kept_only_where_a_browser_prints_them():
    assert drafts.tight("<p>\n\n  One\n </p>") == "<p>\nOne\n</p>"
    code = "<pre><code>a:\n    b\n</code></pre>"
    assert drafts.tight(f"<i>\n  </i>{code}\n\n") == f"<i>\n</i>{code}\n"


@pytest.mark.django_db
def test_an_edit_outdates_its_page_and_those_that_show_it():
    job, stranger = make_full_occupation(), make_full_occupation()
    neighbour = job.related.first().related
    for each in (job, stranger):
        page_of(each.slug)
    retitle(neighbour, "Renamed Neighbours")
    assert kept(job.slug)[1] is None and kept(stranger.slug)[1]
    assert "Renamed Neighbours" in html(job.slug)


@pytest.mark.django_db
def test_a_new_score_reaches_the_pages_that_print_it():
    job = make_full_occupation()
    neighbour = job.related.first().related
    before = html(job.slug)
    make_assessment(
        neighbour, version=2, week=(("Feeding the records", 100, "1.0", "not involved"),)
    )
    neighbour.refresh_from_db()
    assert f"{neighbour.score:.1f}" in html(job.slug) and html(job.slug) != before


@pytest.mark.django_db
def test_a_score_that_passes_others_outdates_their_ranks_alone():
    job = make_full_occupation()
    page_of(job.slug)
    with transaction.atomic():
        assert invalidate(moved=(job.score + 1, job.score + 9)) == 0
        assert invalidate(moved=(job.score, job.score)) == 0
        assert invalidate(moved=(job.score - 1, job.score + 1)) == 1
        assert invalidate(moved=(None, 99.0)) == 1


@pytest.mark.django_db
def test_roles_stand_ins_and_data_sets_are_declared():
    job = make_full_occupation()
    role = job.roles.get()
    page_of(job.slug)
    for change in ({"jobs": [role.pk]}, {"datasets": [Dataset.objects.first().pk]}):
        with transaction.atomic():
            assert invalidate(**change) == 1


@pytest.mark.django_db
def test_a_load_outdates_every_page_and_one_of_another_version_is_not_current(monkeypatch):
    job = make_full_occupation()
    page_of(job.slug)
    invalidate_all()
    assert kept(job.slug)[1] is None
    page_of(job.slug)
    monkeypatch.setattr(publishing, "epoch", lambda: "another version")
    assert kept(job.slug)[1] is None


@pytest.mark.django_db(transaction=True)
def test_an_edit_must_be_in_a_transaction():
    with pytest.raises(RuntimeError, match="transaction"):
        invalidate([1])


@pytest.mark.django_db
def test_a_rendering_that_began_before_an_edit_is_not_kept(monkeypatch):
    job = make_full_occupation()
    page_of(job.slug)
    retitle(job, "First Title")
    printed = drafts.printed

    def slowly(draft):
        monkeypatch.setattr(publishing, "printed", printed)
        said = printed(draft)
        retitle(job, "Second Title")  # while the page was being rendered
        return said

    monkeypatch.setattr(publishing, "printed", slowly)
    page_of(job.slug)
    assert kept(job.slug)[1] is None
    assert "Second Title" in html(job.slug) and kept(job.slug)[1]


def test_those_who_wait_for_a_page_take_it_and_those_who_come_later_do_not(monkeypatch):
    begun, go_on, made, clock = threading.Event(), threading.Event(), [], count(1)

    def slowly(slug):
        made.append(slug)
        begun.set()
        assert go_on.wait(20)
        return len(made)

    readings = []
    monkeypatch.setattr(publishing, "_publish", slowly)
    monkeypatch.setattr(publishing, "perf_counter", lambda: readings.append(1) or next(clock))
    turn, answers = publishing.Turn(), []
    threads = [threading.Thread(target=lambda: answers.append(turn.page_of("a"))) for _ in range(5)]
    threads[0].start()
    assert begun.wait(20)
    for waiting in threads[1:]:
        waiting.start()
    while len(readings) < 6:  # the first came and began; until the four others have come
        time.sleep(0.01)
    go_on.set()
    for thread in threads:
        thread.join(20)
    assert sorted(answers) == [1, 2, 2, 2, 2]
    assert turn.page_of("a") == 3 and turn.page_of("b") == 4


@pytest.mark.django_db
def test_what_a_page_shows_is_declared_before_it_is_read(monkeypatch):
    job = make_full_occupation()
    page_of(job.slug)
    newcomer = make_occupation("Newcomers")
    RelatedOccupation.objects.create(occupation=job, related=newcomer, tier="near", rank=9)
    invalidate([job.pk])
    draft, read = publishing.draft, []

    def reading(slug):
        found = draft(slug)
        if not read:  # an edit that no declaration knows of yet
            Occupation.objects.filter(pk=newcomer.pk).update(title="Latecomers")
            assert invalidate([newcomer.pk]) == 0
        read.append(slug)
        return found

    monkeypatch.setattr(publishing, "draft", reading)
    assert "Latecomers" in html(job.slug) and len(read) == 2
    assert "Latecomers" in html(job.slug)


@pytest.mark.django_db
def test_rendering_takes_the_same_queries_with_one_row_and_with_three():
    counts = []
    for job in (make_full_occupation(rows=1), make_full_occupation(rows=3)):
        page_of(job.slug)
        retitle(job, f"{job.title} again")
        with CaptureQueriesContext(connection) as queries:
            page_of(job.slug)
        counts.append(len(queries))
    assert counts[0] == counts[1]


@pytest.mark.django_db
def test_no_page_of_nobody_and_the_page_of_a_job_without_a_score():
    military = make_occupation("Sample Officers", kind="military")
    assert page_of("nobody") is None
    assert "no score" in html(military.slug).lower()


@pytest.mark.django_db
def test_publish_writes_files_and_removes_those_of_jobs_that_are_gone(tmp_path, capsys, client):
    job, gone = make_full_occupation(), make_occupation("Goners")
    call_command("publish", to=tmp_path)
    folder = tmp_path / job.slug
    response = client.get(job.get_absolute_url(), headers={"accept-encoding": "gzip"})
    assert (folder / "index.html.gz").read_bytes() == response.content
    assert (folder / "index.html").read_bytes() == gzip.decompress(response.content)
    gone.delete()
    (tmp_path / "robots.txt").write_text("stays")
    call_command("publish", to=tmp_path)
    assert not (tmp_path / "goners").exists() and (tmp_path / "robots.txt").exists()
    assert not PublishedPage.objects.filter(slug="goners").exists()
    assert "removed 1" in capsys.readouterr().out


@pytest.mark.django_db(transaction=True)
def test_the_edge_asks_once_and_holds_the_bytes():
    job = make_occupation()  # published assessments outlive what clears the database here
    lookup = Lookup()
    try:
        assert lookup(job.slug) is None
        page = page_of(job.slug)
        assert lookup(job.slug) == page
        assert lookup(job.slug) is lookup(job.slug)
        retitle(job, "Another Title")
        assert lookup(job.slug) is None
    finally:
        lookup.close()


@pytest.mark.django_db(transaction=True)
def test_the_edge_leaves_a_database_alone_that_failed_and_then_asks_again():
    job = make_occupation()
    page, lookup = page_of(job.slug), Lookup()
    try:
        assert lookup(job.slug) == page
        lookup.local.close()  # as if the server had gone
        assert lookup(job.slug) is None and lookup.rest_until > 0
        assert lookup(job.slug) is None
        lookup.rest_until = 0.0
        assert lookup(job.slug) == page
    finally:
        lookup.close()


def test_the_bytes_held_stay_within_their_limit():
    held = Held(limit=1000)
    for number in range(100):
        held.put(f"job-{number % 30}", Page(str(number), b"x" * (number + 1)))
        assert held.size == sum(len(page.packed) for page in held.pages.values()) <= 1000
    assert held.get("job-9").digest == "99"
