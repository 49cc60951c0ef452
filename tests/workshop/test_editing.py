"""Drafts, review and publication: what each step does, and what it refuses."""

from datetime import timedelta

import pytest
from django.db import DatabaseError, transaction
from django.test import Client
from django.utils.timezone import localdate

from occupations.dossiers import DOSSIER_DIR
from occupations.editing import drafting
from occupations.editing.differences import differences, word_changes
from occupations.editing.gatekeeping import faults_of
from occupations.editing.merging import merged
from occupations.editing.overriding import override, withdraw
from occupations.editing.publishing import publish
from occupations.editing.records import record_of
from occupations.editing.refusals import Conflict, Refused, Stopped
from occupations.editing.steps import number_of
from occupations.loading.dossiers import load_dossiers
from occupations.models import Assessment, Dossier, Edit, Override, PublishedPage, Status, Step
from occupations.published.publishing import page_of
from tests.jobrisk.processes import run_python
from tests.occupations.dossier_rows import make_both
from tests.workshop.people import make_person
from tests.workshop.rows import changed, make_baseline, make_open_draft

pytestmark = pytest.mark.django_db


@pytest.fixture
def ada():
    return make_person("editor", username="ada", first_name="Ada", last_name="King")


@pytest.fixture
def lee():
    return make_person("lead", username="lee")


def publish_one(row, by, lead):
    drafting.submit(row, by, "Ready.")
    return publish(row, lead, "It holds.")


def test_a_draft_says_what_its_version_says_and_leaves_that_version_alone(ada):
    baseline = make_baseline()
    before = record_of(baseline)
    draft = make_open_draft(ada, baseline)
    made = record_of(draft)
    assert (made["tasks"], made["ratings"]) == (before["tasks"], before["ratings"])
    assert (draft.status, draft.origin, draft.version) == (Status.DRAFT, "curated", 1)
    assert draft.author == "Ada King"
    assert record_of(baseline) == before
    step = Edit.objects.get()
    assert (step.step, step.number, step.by, step.reason) == (
        Step.MADE,
        1,
        ada,
        "To look at it again.",
    )


def test_there_is_one_open_draft_of_a_record(ada):
    draft = make_open_draft(ada)
    with pytest.raises(Refused, match="Version 1 is open already"):
        make_open_draft(ada, draft.occupation.assessments.first())
    senior = drafting.new_draft(draft, ada, "The senior level too.", level="senior")
    assert (senior.level, senior.version) == ("senior", 1)


@pytest.mark.parametrize("reason", ["", "   ", "\u200b", "x" * 501])
def test_every_step_needs_a_reason(ada, reason):
    with pytest.raises(Refused, match="Say why"):
        drafting.new_draft(make_baseline(), ada, reason)
    assert not Edit.objects.exists()
    assert not Assessment.objects.filter(origin="curated").exists()


def test_saving_writes_the_record_and_the_step(ada):
    draft = make_open_draft(ada)
    record = changed(draft, "tasks.1.score", 4.5)
    record["ratings"]["signal:wages"] |= {"value": -1, "reason": "Pay went down."}
    step = drafting.save(draft, record, ada, "Pay went down.", 1)
    assert record_of(draft) == record == step.after
    assert (step.number, step.step) == (2, Step.CHANGED)
    assert drafting.save(draft, record, ada, "Again.", 2) is None
    assert number_of(draft) == 2


def test_the_second_to_save_is_told_what_changed_and_nothing_is_written(ada):
    draft = make_open_draft(ada)
    bob = make_person("editor", username="bob")
    mine = changed(draft, "tasks.1.score", 4.5)
    drafting.save(draft, changed(draft, "tasks.2.name", "Packing it up"), bob, "Clearer.", 1)
    with pytest.raises(Conflict) as stopped:
        drafting.save(draft, mine, ada, "Machines do it.", 1)
    assert str(stopped.value) == "bob changed this record while you worked on it."
    places = {change.difference.place for change in stopped.value.changes}
    assert "tasks, Packing it up, name" in places
    assert {(change.by, change.reason) for change in stopped.value.changes} == {("bob", "Clearer.")}
    assert record_of(draft)["tasks"][0]["score"] == 4.0
    drafting.save(draft, mine, ada, "Machines do it.", stopped.value.number)
    assert record_of(draft) == mine


def test_a_version_goes_from_draft_over_review_to_published_and_is_superseded(ada, lee):
    draft = make_open_draft(ada)
    with pytest.raises(Refused, match="only what is in review"):
        publish(draft, lee, "It holds.")
    publish_one(draft, ada, lee)
    draft.refresh_from_db()
    assert draft.status == Status.PUBLISHED
    assert draft.snapshots.count() == 1
    with pytest.raises(Refused, match="only what is draft"):
        drafting.save(draft, changed(draft, "tasks.1.score", 1.0), ada, "No.", number_of(draft))
    second = drafting.new_draft(draft, ada, "A year later.")
    drafting.save(second, changed(second, "tasks.1.score", 5.0), ada, "All of it.", 1)
    publish_one(second, ada, lee)
    draft.refresh_from_db()
    assert draft.status == Status.SUPERSEDED
    assert [step.step for step in Edit.objects.of(second)] == [
        Step.MADE,
        Step.CHANGED,
        Step.SUBMITTED,
        Step.PUBLISHED,
    ]
    back = drafting.new_draft(draft, ada, "The first was right.")
    assert record_of(back)["tasks"] == record_of(draft)["tasks"]
    assert back.version == 3


def test_nobody_publishes_what_they_wrote(ada):
    lead = make_person("lead")
    draft = make_open_draft(lead)
    drafting.submit(draft, lead, "Ready.")
    with pytest.raises(Refused, match="You worked on this version"):
        publish(draft, lead, "Mine.")
    drafting.send_back(draft, ada, "Look again.")
    drafting.save(draft, changed(draft, "tasks.1.score", 4.5), ada, "Looked.", number_of(draft))
    drafting.submit(draft, ada, "Ready.")
    with pytest.raises(Refused, match="You worked on this version"):
        publish(draft, lead, "Partly mine.")


def test_the_gate_stops_a_publication_in_the_service(ada, lee):
    draft = make_open_draft(ada)
    record = changed(draft, "tasks.1.rationale", "The work of {{ title }} goes on.")
    drafting.save(draft, record, ada, "More words.", 1)
    drafting.submit(draft, ada, "Ready.")
    with pytest.raises(Stopped) as stopped:
        publish(draft, lee, "It holds.")
    (fault,) = stopped.value.faults
    assert (fault.rule, fault.place) == ("no_template_hole", "tasks.1.rationale")
    draft.refresh_from_db()
    assert draft.status == Status.IN_REVIEW
    drafting.send_back(draft, lee, "Fill the hole.")
    whole = changed(draft, "tasks.1.rationale", "The work of nurses goes on.")
    drafting.save(draft, whole, ada, "Filled.", number_of(draft))
    publish_one(draft, ada, lee)


def test_publishing_asks_for_a_new_page_in_the_same_commit(ada, lee):
    draft = make_open_draft(ada)
    slug = draft.occupation.slug
    page_of(slug)
    before = PublishedPage.objects.get(slug=slug)
    assert before.want == before.have
    publish_one(draft, ada, lee)
    after = PublishedPage.objects.get(slug=slug)
    assert after.want > after.have


def test_an_override_covers_a_rule_until_its_day_and_then_blocks_the_next_publication(ada, lee):
    draft = make_open_draft(ada)
    job = draft.occupation
    drafting.save(draft, changed(draft, "tasks.1.rationale", "It is is so."), ada, "Words.", 1)
    drafting.submit(draft, ada, "Ready.")
    with pytest.raises(Stopped):
        publish(draft, lee, "It holds.")
    leave = override(job, "no_doubled_word", lee, "A quotation of the law.", localdate())
    publish(draft, lee, "It holds.")
    leave.refresh_from_db()
    assert leave.is_in_use
    shown = Client().get(job.get_absolute_url()).content.decode()
    assert "No word stands twice in a row." in shown
    assert "because: A quotation of the law." in shown
    assert f"until {localdate():%-d %B %Y}" in shown
    second = drafting.new_draft(draft, ada, "A year later.")
    Override.objects.update(
        made_on=localdate() - timedelta(days=9), expires_on=localdate() - timedelta(days=1)
    )
    drafting.submit(second, ada, "Ready.")
    with pytest.raises(Stopped, match="An override of it has ended"):
        publish(second, lee, "It holds.")
    drafting.send_back(second, lee, "Mend it.")
    mended = changed(second, "tasks.1.rationale", "It is so.")
    drafting.save(second, mended, ada, "Mended.", number_of(second))
    publish_one(second, ada, lee)
    leave.refresh_from_db()
    assert not leave.is_in_use
    assert "A quotation of the law." not in Client().get(job.get_absolute_url()).content.decode()


@pytest.mark.parametrize(
    ("rule", "days", "reason", "said"),
    [
        ("week_is_whole", 5, "Because.", "cannot be overridden"),
        ("bindings_are_known", 5, "Because.", "cannot be overridden"),
        ("no_such_rule", 5, "Because.", "no rule of this name"),
        ("no_doubled_word", 31, "Because.", "30 days from now"),
        ("no_doubled_word", -1, "Because.", "30 days from now"),
        ("no_doubled_word", 5, " ", "Say why"),
        ("no_doubled_word", 5, "x" * 301, "at most 300"),
    ],
)
def test_an_override_has_its_limits(lee, rule, days, reason, said):
    job = make_baseline().occupation
    with pytest.raises(Refused, match=said):
        override(job, rule, lee, reason, localdate() + timedelta(days=days))
    assert not Override.objects.exists()


def test_at_most_three_overrides_are_live(lee):
    job = make_baseline().occupation
    rules = ("no_doubled_word", "voice_is_ours", "sentences_are_whole", "sources_are_used")
    leaves = [override(job, rule, lee, "Because.", localdate()) for rule in rules[:3]]
    with pytest.raises(Refused, match="3 overrides of this job are live"):
        override(job, rules[3], lee, "Because.", localdate())
    withdraw(leaves[0])
    override(job, rules[3], lee, "Because.", localdate())
    with pytest.raises(Refused, match="before"):
        withdraw(leaves[0])


def test_what_was_done_cannot_be_changed_or_deleted(ada):
    make_open_draft(ada)
    for change in (
        lambda: Edit.objects.update(reason="Another."),
        lambda: Edit.objects.all().delete(),
    ):
        with pytest.raises(DatabaseError, match="stays on record"), transaction.atomic():
            change()
    assert Edit.objects.get().reason == "To look at it again."


def test_a_discarded_draft_is_gone_and_what_it_said_is_kept(ada):
    draft = make_open_draft(ada)
    said = record_of(draft)
    drafting.discard(draft, ada, "Not needed.")
    assert not Assessment.objects.filter(origin="curated").exists()
    assert Edit.objects.first().after == said
    with pytest.raises(Refused, match="discarded meanwhile"):
        drafting.submit(draft, ada, "Ready.")


class TestWords:
    """The words of a page, and the inputs that they are about."""

    @pytest.fixture
    def job(self):
        mlops, _ = make_both()
        load_dossiers(DOSSIER_DIR)
        return mlops

    def test_the_published_dossiers_pass_the_gate_as_they_are(self, job):
        for row in (*Dossier.objects.published(), *Assessment.objects.published()):
            assert [str(fault) for fault in faults_of(row)] == []

    def test_words_with_an_unknown_binding_are_stopped(self, job, ada, lee):
        draft = drafting.new_draft(job.dossiers.get(), ada, "Clearer.")
        record = record_of(draft)
        record["content"]["summary"] = "We put it at {scor} of 100."
        drafting.save(draft, record, ada, "Clearer.", 1)
        drafting.submit(draft, ada, "Ready.")
        with pytest.raises(Stopped) as stopped:
            publish(draft, lee, "It holds.")
        assert [fault.place for fault in stopped.value.faults] == ["summary"]

    def test_new_inputs_may_not_break_the_words_that_stay(self, job, ada, lee):
        draft = drafting.new_draft(job.assessments.get(level="mid"), ada, "Fewer tasks.")
        record = record_of(draft)
        rest = sum(task["percent"] for task in record["tasks"][3:])
        record["tasks"] = record["tasks"][:3]
        record["tasks"][2]["percent"] += rest
        drafting.save(draft, record, ada, "Fewer tasks.", 1)
        drafting.submit(draft, ada, "Ready.")
        with pytest.raises(Stopped) as stopped:
            publish(draft, lee, "It holds.")
        assert "bindings_are_known" in {fault.rule for fault in stopped.value.faults}

    def test_inputs_and_words_can_go_out_in_one_step(self, job, ada, lee):
        inputs = drafting.new_draft(job.assessments.get(level="mid"), ada, "A new look.")
        words = drafting.new_draft(job.dossiers.get(), ada, "A new look.")
        for each in (inputs, words):
            drafting.submit(each, ada, "Ready.")
        publish(inputs, lee, "It holds.", beside=words)
        for each in (inputs, words):
            each.refresh_from_db()
            assert each.status == Status.PUBLISHED

    def test_loading_the_files_again_leaves_what_editors_published(self, job, ada, lee):
        draft = drafting.new_draft(job.dossiers.get(), ada, "A new look.")
        publish_one(draft, ada, lee)
        load_dossiers(DOSSIER_DIR)
        draft.refresh_from_db()
        assert draft.status == Status.PUBLISHED


def test_differences_name_fields_in_words():
    before = {"tasks": [{"name": "Planning", "percent": 20}], "author": "Ada", "gone": "x"}
    after = {"tasks": [{"name": "Packing", "percent": 5}, {"name": "Planning", "percent": 25}]}
    found = differences(before, after | {"author": "Ada"})
    assert [(each.place, each.was, each.now) for each in found] == [
        ("tasks, Packing, name", "—", "Packing"),
        ("tasks, Packing, percent", "—", "5"),
        ("tasks, Planning, percent", "20", "25"),
        ("gone", "x", "—"),
    ]


def test_a_change_of_words_is_shown_word_by_word():
    assert word_changes("the old word stays", "the new word stays") == (
        ("same", "the"),
        ("gone", "old"),
        ("new", "new"),
        ("same", "word stays"),
    )


@pytest.mark.parametrize(
    ("mine", "theirs", "both"),
    [
        ({"a": 1, "b": 2}, {"a": 9, "b": 2}, {"a": 9, "b": 2}),
        ({"a": 8, "b": 2}, {"a": 9, "b": 2}, {"a": 8, "b": 2}),
        ({"a": 1, "b": 3}, {"a": 9, "b": 2}, {"a": 9, "b": 3}),
        ({"a": 1}, {"a": 9, "b": 2}, {"a": 9}),
        ({"a": 1, "b": 2, "c": 3}, {"a": 1}, {"a": 1, "c": 3}),
        ({"a": 1, "b": 2}, {"a": 1, "b": 2, "c": 3}, {"a": 1, "b": 2, "c": 3}),
    ],
)
def test_both_changes_are_joined_field_by_field(mine, theirs, both):
    assert merged({"a": 1, "b": 2}, mine, theirs) == both


def test_lists_are_joined_item_by_item_while_they_are_as_long():
    base = [{"n": 1, "p": 5}, {"n": 2, "p": 5}]
    mine, theirs = [{"n": 1, "p": 6}, base[1]], [base[0], {"n": 3, "p": 5}]
    assert merged(base, mine, theirs) == [{"n": 1, "p": 6}, {"n": 3, "p": 5}]
    assert merged(base, mine[:1], theirs) == mine[:1]
    assert merged(base, base, theirs[:1]) == theirs[:1]


@pytest.mark.parametrize(
    "module",
    ["gate", "transfer", "editing.differences", "editing.merging"],
)
def test_what_is_pure_loads_without_django(module):
    code = (
        f"import sys, occupations.{module}; "
        "print([m for m in sys.modules if m.split('.')[0] == 'django'])"
    )
    run = run_python("-c", code)
    assert (run.stdout.strip(), run.stderr) == ("[]", "")
