"""What each decision makes of a line, who may make it, and how it is taken back."""

import pytest
from django.utils import timezone

from occupations.models import PageShows, PublishedPage
from occupations.published.invalidation import job_key
from sources.models import Correction, Decision, LineClaim, PageLine, PagePass
from sources.services.deciding import Choice, Overtaken, Refused, seal
from sources.services.decisions import decide, undo
from sources.services.passing import verify_occupation
from tests.sources.factories import (
    make_choice,
    make_finding,
    make_lead,
    make_line,
    make_read_page,
    make_reviewer,
    make_source,
)

pytestmark = pytest.mark.django_db


def fresh(line):
    return PageLine.objects.get(pk=line.pk)


def one(reviewer, line, kind="approve", **values):
    return decide(reviewer, [make_choice(fresh(line), kind, **values)])[0]


def test_an_approved_line_is_bound_to_its_words_and_sources():
    line, reviewer = make_line(), make_reviewer()
    decision = one(reviewer, line)
    now = fresh(line)
    assert (now.state, now.readers, now.version) == ("approved", 1, 1)
    assert now.decided_at is not None
    assert (decision.sources_hash, decision.reviewer) == (line.sources_hash, reviewer)
    assert decision.after["read_by"] == [reviewer.pk]


def read_line(tier=3):
    """Return a line of a real page, which the pass can read again."""
    line = make_read_page().lines.filter(verdict="framework").first()
    PageLine.objects.filter(pk=line.pk).update(tier=tier)
    return fresh(line)


def test_edited_words_are_published_word_for_word_and_the_original_is_kept():
    line = read_line()
    one(make_reviewer(), line, "edit", wording="Clerks always win, in every office.")
    now = fresh(line)
    assert (now.original, now.published, now.state) == (
        line.original,
        "Clerks always win, in every office.",
        "approved",
    )
    kept = PagePass.objects.get(occupation=line.occupation).content["lines"]
    (printed,) = [each for each in kept if each["number"] == line.number]
    assert (printed["published"], printed["state"]) == (now.published, "approved")
    assert {each["state"] for each in kept if each != printed} == {"open"}


def test_a_source_is_attached_with_the_finding_that_stands_there():
    line, finding = read_line(), make_finding()
    one(make_reviewer(), line, "attach", source=finding.source, locator=finding.locator)
    citation = line.occupation.citations.get(by__isnull=False)
    assert (citation.finding, citation.excerpt, citation.line_key) == (
        finding,
        finding.text,
        line.key,
    )
    now = fresh(line)
    assert now.state == "approved" and now.sources_hash != line.sources_hash


@pytest.mark.parametrize(("kind", "state"), [("reject", "rejected"), ("escalate", "escalated")])
def test_a_line_is_rejected_or_escalated_with_a_reason(kind, state):
    line, reviewer = make_line(), make_reviewer()
    with pytest.raises(Refused, match="Say why") as refused:
        one(reviewer, line, kind)
    assert refused.value.field == "reason" and not line.decisions.exists()
    assert one(reviewer, line, kind, reason="No such figure.").reason == "No such figure."
    assert fresh(line).state == state


def test_what_is_escalated_waits_for_a_lead():
    line, reviewer = make_line(), make_reviewer()
    one(reviewer, line, "escalate", reason="Law.")
    with pytest.raises(Refused, match="a lead decides"):
        one(make_reviewer(), line)
    one(make_lead(), line)
    assert fresh(line).state == "approved"


def test_a_line_of_tier_1_needs_a_second_reader_who_is_not_the_first():
    line, first = make_line(tier=1), make_reviewer()
    one(first, line)
    assert (fresh(line).state, fresh(line).readers) == ("awaiting_second", 1)
    with pytest.raises(Refused, match="another second reader"):
        one(first, line)
    second = make_reviewer()
    assert one(second, line).after["read_by"] == [first.pk, second.pk]
    assert (fresh(line).state, fresh(line).readers) == ("approved", 2)


def pretend_tier(line, tier, monkeypatch):
    monkeypatch.setattr("sources.verification.line_tier", lambda *_: tier)
    verify_occupation(line.occupation)


def test_whoever_rewords_a_line_of_tier_1_is_its_first_reader(monkeypatch):
    line, first, second = read_line(), make_reviewer(), make_reviewer()
    pretend_tier(line, 1, monkeypatch)
    one(first, line)
    one(second, line, "edit", wording="Other words.")
    assert (fresh(line).state, fresh(line).readers) == ("awaiting_second", 1)
    with pytest.raises(Refused, match="another second reader"):
        one(second, line)
    one(first, line)
    assert fresh(line).state == "approved"


@pytest.mark.parametrize(
    ("kind", "values", "field"),
    [
        ("edit", {}, "wording"),
        ("edit", {"wording": "Clerks  file paper."}, "wording"),
        ("attach", {"locator": "p. 3"}, "source"),
        ("attach", {"source": "dead", "locator": "p. 3"}, "source"),
        ("attach", {"source": "alive"}, "locator"),
    ],
)
def test_what_is_missing_is_named_and_nothing_is_written(kind, values, field):
    line = make_line(original="Clerks file paper.")
    sources = {"dead": {"reach": "dead"}, "alive": {}}
    if key := values.get("source"):
        values = values | {"source": make_source(**sources[key])}
    with pytest.raises(Refused) as refused:
        one(make_reviewer(), line, kind, **values)
    assert refused.value.field == field
    assert (fresh(line).version, Decision.objects.count()) == (0, 0)


def test_a_contradicted_line_stands_only_with_a_reason():
    line, reviewer = make_line(verdict="contradicted"), make_reviewer()
    with pytest.raises(Refused, match="says otherwise"):
        one(reviewer, line)
    one(reviewer, line, reason="The source counts another trade.")
    assert fresh(line).state == "approved"


def test_a_line_that_left_the_page_cannot_be_decided():
    with pytest.raises(Refused, match="no longer on the page"):
        one(make_reviewer(), make_line(state="gone"))


@pytest.mark.parametrize(
    "changed",
    [{"published": "Other words."}, {"sources_hash": "0" * 64}, {"version": 7}, {"state": "gone"}],
)
def test_a_decision_on_what_has_changed_meanwhile_is_refused(changed):
    line = make_line()
    choice = make_choice(line)
    PageLine.objects.filter(pk=line.pk).update(**changed)
    with pytest.raises(Overtaken):
        decide(make_reviewer(), [choice])
    assert not Decision.objects.exists()


def test_the_loser_is_told_who_decided_what():
    line, anna, ben = make_line(), make_reviewer("anna"), make_reviewer("ben")
    choice = make_choice(line)
    one(anna, line, "reject", reason="No such figure.")
    with pytest.raises(Overtaken, match=r"anna was here first \(rejected, .* “No such figure.”"):
        decide(ben, [choice])


def test_many_lines_are_decided_in_one_go_or_not_at_all():
    lines = [make_line() for _ in range(4)]
    reviewer = make_reviewer()
    choices = [make_choice(line) for line in lines]
    PageLine.objects.filter(pk=lines[3].pk).update(published="Other words.")
    with pytest.raises(Overtaken):
        decide(reviewer, choices)
    assert not Decision.objects.exists()
    assert {fresh(line).state for line in lines} == {"open"}
    made = decide(reviewer, choices[:3])
    assert len({each.batch for each in made}) == 1 and made[0].batch
    undo(reviewer, made[1])
    assert {fresh(line).state for line in lines} == {"open"}
    assert {fresh(line).version for line in lines[:3]} == {2}


@pytest.mark.parametrize("kind", ["approve", "edit", "attach", "reject", "escalate"])
def test_undoing_adds_a_decision_and_brings_back_what_was(kind):
    line, lead = read_line(), make_lead()
    values = {
        "edit": {"wording": "Other words."},
        "attach": {"source": make_source(), "locator": "p. 3"},
    }
    made = one(lead, line, kind, reason="Because.", **values.get(kind, {}))
    (taken_back,) = undo(lead, made)
    was, now = vars(line).copy(), vars(fresh(line)).copy()
    assert (taken_back.kind, taken_back.undoes, now.pop("version")) == ("undo", made, 2)
    del was["version"], was["_state"], now["_state"]
    was.pop("_occupation_cache", None)
    assert now == was
    assert not line.occupation.citations.filter(by=lead).exists()
    assert Decision.objects.count() == 2


def test_the_first_reader_is_still_known_when_the_second_takes_back():
    line, first, second = make_line(tier=1), make_reviewer(), make_reviewer()
    one(first, line)
    undo(second, one(second, line))
    assert fresh(line).state == "awaiting_second"
    with pytest.raises(Refused, match="another second reader"):
        one(first, line)
    one(second, line)
    assert fresh(line).state == "approved"


def test_only_the_last_decision_is_undone_once_and_by_its_maker_or_a_lead():
    line, reviewer = make_line(), make_reviewer()
    made = one(reviewer, line)
    with pytest.raises(Refused, match="they or a lead"):
        undo(make_reviewer(), made)
    later = one(reviewer, line, "reject", reason="On second thoughts.")
    with pytest.raises(Overtaken):
        undo(reviewer, made)
    undo(make_lead(), later)
    with pytest.raises(Overtaken):
        undo(reviewer, later)
    assert fresh(line).state == "approved"


def test_a_decision_renews_the_pass_ends_the_claim_and_asks_for_a_new_page():
    job = make_read_page("Clerks")
    line, *others = job.lines.all()
    page = PublishedPage.objects.create(slug=job.slug)
    PageShows.objects.create(page=page, what=job_key(job.pk))
    reviewer = make_reviewer()
    LineClaim.objects.create(line=line, reviewer=reviewer, expires_at=timezone.now())
    before = PublishedPage.objects.get(slug=job.slug).want
    one(reviewer, line)
    assert PublishedPage.objects.get(slug=job.slug).want == before + 1
    assert PagePass.objects.get(occupation=job).status == "in-review"
    assert not LineClaim.objects.exists()
    decide(reviewer, [make_choice(each) for each in others])
    assert PagePass.objects.get(occupation=job).status == "verified"


def test_new_words_for_an_approved_line_stand_in_the_log_of_corrections():
    line, lead = read_line(), make_lead()
    undo(lead, one(lead, line, "edit", wording="Clerks often err."))
    one(lead, line)
    assert not Correction.objects.exists()
    made = one(lead, line, "edit", wording="Clerks seldom err.", reason="Too strong.")
    undo(lead, made)
    assert fresh(line).state == "approved"
    assert [(each.was, each.now, each.why) for each in Correction.objects.order_by("pk")] == [
        (line.published, "Clerks seldom err.", "Too strong."),
        ("Clerks seldom err.", line.published, "The last change of this line was taken back."),
    ]


def test_what_an_editor_changes_voids_its_approval_and_requeues_that_line_alone():
    job, reviewer = make_read_page(), make_reviewer()
    decide(reviewer, [make_choice(each) for each in job.lines.all()])
    before = dict(job.lines.values_list("pk", "version"))
    job.title = f"{job.title} and more"
    job.save()
    verify_occupation(job)
    changed = [line for line in job.lines.on_pages() if before.get(line.pk) != line.version]
    same = [line for line in job.lines.on_pages() if before.get(line.pk) == line.version]
    assert changed and {line.state for line in changed} == {"open"}
    assert same and {line.state for line in same} == {"approved"}
    voids = Decision.objects.filter(kind="void", reviewer=None)
    assert {each.line_id for each in voids} == set(before) - {line.pk for line in same}
    assert PagePass.objects.get(occupation=job).status == "in-review"


def test_a_line_that_does_not_exist_is_no_line_to_decide():
    with pytest.raises(Refused, match="no such line"):
        decide(make_reviewer(), [Choice(987654, "", Decision.Kind.APPROVE)])


def test_a_seal_stands_for_words_sources_and_state():
    line = make_line()
    seals = {seal(line)}
    for name, value in (("published", "x"), ("sources_hash", "y"), ("state", "gone")):
        setattr(line, name, value)
        seals.add(seal(line))
    assert len(seals) == 4 and all(len(each) == 32 for each in seals)


def test_an_edit_of_a_line_that_the_page_has_lost_changes_nothing():
    line = read_line()
    PageLine.objects.filter(pk=line.pk).update(key="0" * 64, original="Quite another sentence.")
    with pytest.raises(Refused, match="has no such line any more"):
        one(make_reviewer(), line, "edit", wording="Other words.")
    assert (fresh(line).state, fresh(line).version) == ("open", 0)
    assert not Decision.objects.exists()
