"""The pass over a page: lines kept with their verdicts, approvals voided, reports true."""

import re

import pytest
from django.core.management import call_command

from occupations.models import FigureKind, Occupation, Origin
from occupations.published.publishing import kept, page_of
from occupations.services import publish
from sources import evidence, verification
from sources.models import Challenge, Citation, PageLine, PagePass
from sources.services import refresh, source_changed, verify_all, verify_occupation
from sources.services.passing import unread_page
from tests.factories import (
    WEEK,
    make_assessment,
    make_dataset,
    make_draft,
    make_figure,
    make_full_occupation,
    make_occupation,
)
from tests.sources.factories import make_challenge, make_finding, make_source, make_user

pytestmark = pytest.mark.django_db
FIGURES = {
    FigureKind.EMPLOYMENT: 123_400.0,
    FigureKind.PROJECTED_GROWTH: 5.2,
    FigureKind.MEDIAN_WAGE: 61_230.0,
}


def make_counted(title=""):
    """Make a job whose prose names official figures, with a source for their data set."""
    job = make_occupation(title)
    make_assessment(job)
    dataset = make_dataset()
    make_source(key=dataset.key, kind="data", dataset=dataset)
    for kind, value in FIGURES.items():
        make_figure(job, kind, value, period="2024", dataset=dataset, published_for="29-1001")
    verify_occupation(job)
    return job, dataset.source


def page_lines(client, job):
    html = client.get(job.get_absolute_url()).content.decode()
    pattern = r'id="line-(\d+)" data-line="\d+" data-section="(\w+)" data-verdict="(\w+)"'
    return [(int(number), *rest) for number, *rest in re.findall(pattern, html)], html


def approve_all(job):
    PageLine.objects.filter(occupation=job).update(state="approved", readers=2)


def test_publishing_reads_every_line_of_the_page(client):
    job = make_full_occupation()
    verify_occupation(job)  # it has got figures since it was published
    lines, _ = page_lines(client, job)
    shown = job.lines.exclude(state="gone").order_by("number")
    rows = list(shown.values_list("number", "section", "verdict"))
    assert lines == rows and len(rows) > 20
    assert job.page_pass.version == verification.VERSION
    assert [row.key for row in job.lines.all()] == [
        verification.words_hash(row.original) for row in job.lines.all()
    ]


def test_the_sections_sum_to_the_lines_and_the_parts_to_the_score(client):
    job = make_full_occupation()
    verify_occupation(job)  # it has got figures since it was published
    lines, html = page_lines(client, job)
    report = job.page_pass.content["report"]
    assert sum(count for _, count, _ in report["sections"]) == len(lines)
    assert all(sum(counts.values()) == total for _, total, counts in report["sections"])
    assert sum(part["points"] for part in report["parts"]) == pytest.approx(report["score"])
    assert f'data-verification="{report["score"]:.1f}"' in html
    evidence_html = html[html.index('<section id="evidence"') :].partition("</section>")[0]
    assert sum(map(int, re.findall(r'<td class="num">(\d+)</td>', evidence_html))) == len(lines)


def test_an_official_figure_in_a_line_is_sourced_with_its_place():
    job, source = make_counted()
    cited = [row for row in job.citations.all() if "$61,230" in row.excerpt]
    assert cited
    assert {row.locator for row in cited} == {"Median yearly wage, 2024, code 29-1001"}
    assert {row.source for row in cited} == {source}
    lines = job.lines.filter(key__in=[row.line_key for row in cited])
    assert all("$61,230" in line.original for line in lines)
    assert {row.source for row in cited} == {source}


def test_a_second_pass_over_the_same_page_changes_no_line():
    job = make_full_occupation()
    verify_occupation(job)  # it has got neighbours since it was published
    before = list(job.lines.order_by("pk").values())
    verify_occupation(job)
    assert list(job.lines.order_by("pk").values()) == before


def test_an_edit_after_approval_voids_that_line_alone():
    job = make_occupation()
    make_assessment(job)
    approve_all(job)
    before = dict(job.lines.values_list("pk", "original"))
    shown = dict(job.lines.values_list("pk", "published"))
    renamed = (("Feeding all of the records", *WEEK[0][1:]), *WEEK[1:])
    draft = make_draft(job, version=2, week=[])
    for position, task in enumerate(renamed, 1):
        draft.tasks.create(
            position=position, name=task[0], percent=task[1], score=task[2], mode=task[3]
        )
    publish(draft)
    changed = {line.pk for line in job.lines.all() if before.get(line.pk) != line.original}
    reopened = set(job.lines.filter(state="open").values_list("pk", flat=True))
    assert reopened and reopened == changed - set(
        job.lines.filter(state="gone").values_list("pk", flat=True)
    )
    assert job.lines.filter(state="approved").exists()
    for line in job.lines.filter(pk__in=reopened & set(before)):
        void = line.decisions.get()
        assert (void.kind, void.reviewer) == ("void", None)
        assert void.before["published"] == shown[line.pk]
        assert void.words_hash == verification.words_hash(shown[line.pk])


def test_a_line_that_leaves_the_page_is_gone_and_comes_back_open():
    job = make_occupation()
    make_assessment(job)
    line = job.lines.order_by("number").last()
    extra = PageLine.objects.create(
        occupation=job,
        key="0" * 64,
        number=99,
        section="elsewhere",
        original="Never on this page.",
        published="Never on this page.",
        verdict="framework",
        rule="nothing_to_check",
        sources_hash="",
        state="approved",
    )
    verify_occupation(job)
    extra.refresh_from_db()
    assert extra.state == "gone"
    assert [each.kind for each in extra.decisions.all()] == ["void"]
    PageLine.objects.filter(pk=line.pk).update(state="gone")
    verify_occupation(job)
    line.refresh_from_db()
    assert line.state == "open" and line.first_seen_at


def test_an_attached_source_is_what_the_line_is_compared_with():
    job = make_occupation()
    make_assessment(job)
    line = job.lines.get(number=1)
    source = make_source(key="bureau", kind="occupation")
    finding = make_finding(source, text=line.original, value=None, unit="", occupation=job)
    Citation.objects.create(
        occupation=job, line_key=line.key, source=source, finding=finding, by=make_user()
    )
    PageLine.objects.filter(pk=line.pk).update(state="approved", readers=1)
    found = verify_occupation(job)
    line.refresh_from_db()
    stored = next(each for each in found.content["lines"] if each["number"] == 1)
    assert [found.content["findings"][place]["source"] for place in stored["findings"]] == [
        "bureau"
    ]
    assert line.state == "open" and line.decisions.get().reason == "The sources changed."
    assert Citation.objects.filter(by__isnull=False).count() == 1


def test_a_reviewers_wording_is_what_readers_get(client):
    job = make_occupation()
    make_assessment(job)
    line = job.lines.get(number=1)
    PageLine.objects.filter(pk=line.pk).update(wording="Partly, as far as we can tell.")
    verify_occupation(job)
    _, html = page_lines(client, job)
    assert "as far as we can tell." in html
    line.refresh_from_db()
    assert line.original != line.published and line.is_softened
    log = client.get(f"{job.get_absolute_url()}evidence/").content.decode()
    assert "as far as we can tell." in log and line.original in log.replace("&#x27;", "'")


def test_decisions_move_score_and_status_without_reading_the_page_again(client):
    job = make_occupation()
    make_assessment(job)
    before = job.page_pass.score
    page_of(job.slug)
    PageLine.objects.filter(occupation=job, number=1).update(state="approved", readers=1)
    found = refresh(job)
    assert found.status == "in-review" and found.score > before
    assert kept(job.slug)[1] is None
    approve_all(job)
    assert refresh(job).status == "verified"
    assert "VERIFIED" in page_lines(client, job)[1]
    make_challenge(job.lines.first())
    assert refresh(job).status == "disputed"
    Challenge.objects.update(state="declined", answered_at=job.lines.first().first_seen_at)
    assert refresh(job).status == "verified"


def test_a_page_whose_lines_have_moved_on_is_read_when_it_is_shown(client):
    job = make_full_occupation()
    Occupation.objects.filter(pk=job.pk).update(title="Quite Other Workers")
    job.refresh_from_db()
    lines, html = page_lines(client, job)
    assert len(lines) > 20 and all(verdict for _, _, verdict in lines)
    assert "other workers" in html.lower()


def test_another_level_is_read_as_it_is_shown(client):
    job = make_occupation()
    make_assessment(job)
    make_assessment(job, level="senior", origin=Origin.CURATED)
    html = client.get(f"{job.get_absolute_url()}?level=senior").content.decode()
    verdicts = re.findall(r'data-verdict="(\w*)"', html)
    assert verdicts and all(verdicts)


def test_the_order_of_the_queue_follows_the_harm():
    job = make_full_occupation()
    rows = list(job.lines.undecided())
    assert [row.rank_key for row in rows] == sorted((r.rank_key for r in rows), reverse=True)
    assert set(rows[0].harm) == {"consequence", "strength", "effect", "readership"}
    assert max(row.harm["effect"] for row in rows) > 1


def test_many_pages_are_read_at_once_and_one_without_a_score_has_no_pass():
    one, two = make_full_occupation(), make_full_occupation()
    bare = make_occupation("Infantry", kind="military")
    PagePass.objects.all().delete()
    PageLine.objects.all().delete()
    Citation.objects.all().delete()
    count = verify_all([one.pk, two.pk, bare.pk])
    assert count == one.lines.count() + two.lines.count() > 40
    assert not hasattr(Occupation.objects.get(pk=bare.pk), "page_pass")


def test_the_command_reads_what_is_named_and_only_what_is_needed(capsys):
    job = make_full_occupation()
    PagePass.objects.filter(occupation=job).update(version="old")
    call_command("verify", "--if-needed")
    assert "1 pages" in capsys.readouterr().out
    call_command("verify", "--if-needed")
    assert "0 pages" in capsys.readouterr().out


def test_the_list_of_jobs_asks_for_the_real_status(client):
    job, other = make_occupation("Bakers"), make_occupation("Cooks")
    for each in (job, other):
        make_assessment(each)
    approve_all(job)
    refresh(job)
    verified = client.get("/jobs/?verification=verified").content.decode()
    assert "Bakers" in verified and "Cooks" not in verified
    needed = client.get("/jobs/?verification=needs-manual-review").content.decode()
    assert "Cooks" in needed and "Bakers" not in needed


def test_a_source_says_how_many_lines_rest_on_it(client):
    job, source = make_counted("Bakers")
    numbers = sorted(
        job.lines.filter(key__in=source.citations.values("line_key")).values_list(
            "number", flat=True
        )
    )
    html = client.get(source.get_absolute_url()).content.decode()
    lines = f"{len(numbers)} line{'s' if len(numbers) > 1 else ''}"
    assert numbers and f"{lines}; also 3 official figures rest on it" in html
    for number in numbers:
        assert f'href="{job.get_absolute_url()}#line-{number}"' in html
    assert lines in client.get("/sources/").content.decode()


def test_unread_words_have_no_verdict_and_the_stored_pass_gives_it():
    job = make_full_occupation()
    verify_occupation(job)  # it has got figures since it was published
    occupation = evidence.jobs_for_page().get(pk=job.pk)
    page = unread_page(occupation)
    found = evidence.stored(occupation, page)
    assert [line.verdict for line in found.lines] == list(
        job.lines.exclude(state="gone").order_by("number").values_list("verdict", flat=True)
    )
    assert found.status == "NEEDS MANUAL REVIEW"


def test_the_method_page_prints_every_rule_with_its_lines_and_every_part(client):
    html = client.get("/method/").content.decode()
    section = html[html.index('id="verification"') :].partition("</section>")[0]
    for rule in verification.RULES:
        assert rule.__name__.replace("_", " ").capitalize() in section
    for part in ("Evidence fit", "Line support", "Source quality", "Human review"):
        assert part in section
    assert section.count("<table") == 6


def test_every_line_of_a_page_stands_on_its_page_of_evidence(client, django_assert_num_queries):
    job = make_full_occupation()
    verify_occupation(job)  # it has got neighbours since it was published
    address = f"{job.get_absolute_url()}evidence/"
    with django_assert_num_queries(13):  # the countries of no load are read each time
        html = client.get(address).content.decode()
    assert len(re.findall(r'id="pass-\d+"', html)) == job.lines.count()
    assert client.get("/jobs/nobody/evidence/").status_code == 404
    bare = make_occupation("Infantry", kind="military")
    assert client.get(f"{bare.get_absolute_url()}evidence/").status_code == 404


def test_an_edited_finding_voids_what_was_approved_on_it():
    job, source = make_counted()
    line = job.lines.get(number=1)
    finding = make_finding(source, text=line.original, value=None, unit="", occupation=job)
    Citation.objects.create(
        occupation=job, line_key=line.key, source=source, finding=finding, by=make_user()
    )
    verify_occupation(job)
    approve_all(job)
    finding.text = "Something else altogether."
    finding.save()
    assert source_changed(source) == 1
    assert [each.pk for each in job.lines.filter(state="open")] == [line.pk]
