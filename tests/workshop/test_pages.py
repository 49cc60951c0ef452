"""The workshop's pages: forms that save, previews that do not, conflicts that lose nothing."""

import pytest
from django.urls import reverse
from django.utils.timezone import localdate

from occupations.dossiers import DOSSIER_DIR
from occupations.editing import drafting
from occupations.editing.publishing import publish
from occupations.editing.records import record_of
from occupations.editing.steps import number_of
from occupations.loading.dossiers import load_dossiers
from occupations.models import Assessment, Dossier, Edit, Status, Step
from tests.occupations.dossier_rows import make_both
from tests.workshop.forms import fields_of
from tests.workshop.people import client_of, make_person
from tests.workshop.rows import changed, make_baseline, make_open_draft

pytestmark = pytest.mark.django_db


@pytest.fixture
def ada():
    return make_person("editor", username="ada")


@pytest.fixture
def desk(ada):
    """The browser of an editor."""
    return client_of(ada)


def address_of(row, view="change"):
    name = row._meta.model_name
    if view in ("change", "history"):
        return reverse(f"admin:occupations_{name}_{view}", args=[row.pk])
    return reverse(f"admin:{name}_{view}", args=[row.pk])


class TestAssessment:
    @pytest.fixture
    def draft(self, ada):
        return make_open_draft(ada)

    def test_the_form_as_it_stands_says_what_the_record_says(self, desk, draft):
        before = record_of(draft)
        sent = fields_of(desk.get(address_of(draft))) | {"why": "Only looked."}
        reply = desk.post(address_of(draft), sent | {"do": "save"}, follow=True)
        assert "Nothing had changed." in reply.content.decode()
        assert record_of(draft) == before

    def test_saving_changes_adds_drops_and_moves_tasks(self, desk, draft):
        sent = fields_of(desk.get(address_of(draft)))
        sent |= {
            "do": "save",
            "why": "A new look.",
            "tasks-0-DELETE": "on",
            "tasks-1-position": "7",
            "tasks-7-name": "Answering questions",
            "tasks-7-percent": "15",
            "tasks-7-score": "3.5",
            "tasks-7-mode": "augmented",
            "tasks-7-rationale": "Tools draft the answers.",
            "signal-wages-value": "-2",
        }
        reply = desk.post(address_of(draft), sent, follow=True)
        assert "Saved." in reply.content.decode()
        record = record_of(draft)
        assert [task["name"] for task in record["tasks"]][-3:] == [
            "Packing the results",
            "Talking to people",
            "Answering questions",
        ]
        assert len(record["tasks"]) == 7
        assert record["ratings"]["signal:wages"]["value"] == -2
        assert Edit.objects.of(draft).last().reason == "A new look."

    @pytest.mark.parametrize(
        ("field", "value", "said", "target"),
        [
            ("why", "", "Say why", "id_why"),
            ("tasks-2-score", "7", "less than or equal to 5", "id_tasks-2-score"),
            ("tasks-2-percent", "many", "Enter a whole number", "id_tasks-2-percent"),
            ("signal-wages-value", "9", "Select a valid choice", "id_signal-wages-value"),
            ("tasks-0-name", "\u200b", "The text is empty", "id_tasks-0-name"),
            ("reason", "x" * 501, "at most 500", "id_reason"),
            ("assessed_on", "yesterday", "Enter a valid date", "id_assessed_on"),
        ],
    )
    def test_a_fault_leads_to_its_field_and_loses_nothing(
        self, desk, draft, field, value, said, target
    ):
        sent = fields_of(desk.get(address_of(draft)))
        sent |= {"do": "save", "why": "A new look.", "tasks-3-rationale": "Typed with care."}
        reply = desk.post(address_of(draft), sent | {field: value})
        page = reply.content.decode()
        assert reply.status_code == 422
        assert said in page
        assert f'href="#{target}"' in page
        assert f'id="{target}"' in page
        assert "Typed with care." in page
        assert number_of(draft) == 1

    def test_a_week_that_is_not_whole_may_be_saved_and_not_published(self, desk, draft):
        sent = fields_of(desk.get(address_of(draft)))
        sent |= {"do": "save", "why": "Half-way.", "tasks-0-percent": "5"}
        page = desk.post(address_of(draft), sent, follow=True).content.decode()
        assert "the tasks total 90 percent, not 100" in page
        assert "Cannot be overridden." in page

    def test_a_preview_shows_what_would_change_and_writes_nothing(self, desk, draft):
        sent = fields_of(desk.get(address_of(draft))) | {"tasks-0-score": "5"}
        reply = desk.post(address_of(draft), sent | {"do": "preview"})
        page = reply.content.decode()
        assert reply.status_code == 200
        assert reply.context["ripple"].readings[0].change == "−2.4"
        assert "<td>42.6</td><td>40.2</td><td>−2.4</td>" in page
        assert 'value="5"' in page
        assert record_of(draft)["tasks"][0]["score"] == 4.0
        assert number_of(draft) == 1

    def test_the_ripple_answers_htmx_with_a_piece(self, desk, draft):
        sent = fields_of(desk.get(address_of(draft))) | {"tasks-0-score": "5"}
        reply = desk.post(address_of(draft, "ripple"), sent, headers={"HX-Request": "true"})
        page = reply.content.decode()
        assert "<html" not in page
        assert "<td>42.6</td><td>40.2</td><td>−2.4</td>" in page
        assert "no-store" in reply["Cache-Control"]
        off = sent | {"tasks-0-percent": "5"}
        reply = desk.post(address_of(draft, "ripple"), off, headers={"HX-Request": "true"})
        assert "Task percents add up to 90" in reply.content.decode()

    def test_the_changes_of_the_parts_add_up_to_that_of_the_score(self, desk, draft):
        for mark in ("1", "2.7", "4.3", "5"):
            sent = fields_of(desk.get(address_of(draft))) | {"tasks-0-score": mark}
            found = desk.post(address_of(draft, "ripple"), sent).context["ripple"]
            moved = [float(part.change.replace("−", "-")) for part in found.parts]
            assert round(sum(moved), 1) == float(found.readings[0].change.replace("−", "-"))

    def test_the_second_to_save_sees_what_changed_and_keeps_what_they_typed(self, desk, draft):
        bob = make_person("editor", username="bob")
        opened = fields_of(desk.get(address_of(draft)))
        theirs = changed(draft, "tasks.1.score", 1.5)
        drafting.save(draft, theirs, bob, "Machines are slower here.", 1)
        sent = opened | {"do": "save", "why": "My view.", "tasks-1-rationale": "Typed with care."}
        reply = desk.post(address_of(draft), sent)
        page = reply.content.decode()
        assert reply.status_code == 409
        assert "bob changed this record while you worked on it." in page
        assert "<del>4</del> <ins>1.5</ins>" in page
        assert "Machines are slower here." in page
        assert "Typed with care." in page
        assert "Save over it" in page
        assert record_of(draft) == theirs
        again = fields_of(reply) | {"do": "save"}
        assert again["why"] == "My view."
        desk.post(address_of(draft), again)
        assert record_of(draft)["tasks"][1]["rationale"] == "Typed with care."
        assert [step.by.username for step in Edit.objects.of(draft)] == ["ada", "bob", "ada"]

    def test_the_second_can_join_both_changes_and_look_before_saving(self, desk, draft):
        bob = make_person("editor", username="bob")
        opened = fields_of(desk.get(address_of(draft)))
        drafting.save(draft, changed(draft, "tasks.1.score", 1.5), bob, "Slower.", 1)
        sent = opened | {"do": "save", "why": "My view.", "tasks-1-rationale": "Typed with care."}
        conflict = desk.post(address_of(draft), sent)
        shown = desk.post(address_of(draft), fields_of(conflict) | {"do": "merge"})
        assert "Both people’s changes are in the form now." in shown.content.decode()
        assert record_of(draft)["tasks"][1]["rationale"] != "Typed with care."
        both = fields_of(shown)
        assert (both["tasks-0-score"], both["why"]) == ("1.5", "My view.")
        desk.post(address_of(draft), both | {"do": "save"})
        tasks = record_of(draft)["tasks"]
        assert (tasks[0]["score"], tasks[1]["rationale"]) == (1.5, "Typed with care.")

    def test_what_is_submitted_meanwhile_is_not_changed_and_nothing_typed_is_lost(
        self, desk, ada, draft
    ):
        sent = fields_of(desk.get(address_of(draft))) | {"do": "save", "why": "Late."}
        drafting.submit(draft, ada, "Ready.")
        reply = desk.post(address_of(draft), sent | {"tasks-1-rationale": "Typed with care."})
        assert reply.status_code == 422
        assert "no draft any more" in reply.content.decode()
        assert "Typed with care." in reply.content.decode()

    def test_what_is_typed_into_a_draft_that_was_discarded_is_given_back(self, desk, draft):
        sent = fields_of(desk.get(address_of(draft))) | {"do": "save", "why": "Late."}
        drafting.discard(draft, make_person("editor", username="bob"), "Not needed.")
        reply = desk.post(address_of(draft), sent | {"tasks-1-rationale": "Typed with care."})
        page = reply.content.decode()
        assert reply.status_code == 409
        assert "bob discarded this draft" in page and "Not needed." in page
        assert "Typed with care." in page
        assert client_of(make_person("reviewer")).post(address_of(draft), sent).status_code == 404

    def test_from_draft_to_published_by_buttons(self, desk, draft):
        lead = client_of(make_person("lead"))
        desk.post(address_of(draft, "submit"), {"reason": "Ready."})
        draft.refresh_from_db()
        assert draft.status == Status.IN_REVIEW
        lead.post(address_of(draft, "send_back"), {"reason": "Look at wages."})
        desk.post(address_of(draft, "submit"), {"reason": "Looked."})
        reply = lead.post(address_of(draft, "publish"), {"reason": "It holds."}, follow=True)
        assert "is on the page now" in reply.content.decode()
        draft.refresh_from_db()
        assert draft.status == Status.PUBLISHED
        history = lead.get(address_of(draft, "history")).content.decode()
        for words in ("Ready.", "Look at wages.", "Looked.", "It holds.", "Sent back by"):
            assert words in history

    def test_the_gate_sends_a_publication_back_with_a_link_to_the_field(self, desk, ada, draft):
        record = changed(draft, "tasks.2.rationale", "See {{ title }}.")
        drafting.save(draft, record, ada, "More.", 1)
        page = desk.get(address_of(draft)).content.decode()
        assert 'href="#id_tasks-1-rationale"' in page
        drafting.submit(draft, ada, "Ready.")
        lead = client_of(make_person("lead"))
        reply = lead.post(address_of(draft, "publish"), {"reason": "It holds well."})
        page = reply.content.decode()
        assert reply.status_code == 422
        assert "One fault stands in the way of publishing." in page
        assert "fill it in or take it out" in page
        assert 'href="#id_tasks-1-rationale"' in page and 'id="id_tasks-1-rationale"' in page
        assert 'value="It holds well."' in page

    def test_a_step_without_a_reason_is_refused(self, desk, draft):
        reply = desk.post(address_of(draft, "submit"), {"reason": " "})
        assert reply.status_code == 422
        assert "Say why, in a sentence." in reply.content.decode()

    def test_a_lead_overrides_a_rule_beside_its_fault(self, ada, draft):
        drafting.save(draft, changed(draft, "tasks.1.rationale", "It is is so."), ada, "Words.", 1)
        lead = client_of(make_person("lead"))
        given = {"rule": "no_doubled_word", "reason": "The law says so.", "until": "someday"}
        reply = lead.post(address_of(draft, "override"), given)
        assert reply.status_code == 422
        assert "The law says so." in reply.content.decode()
        given["until"] = localdate().isoformat()
        reply = lead.post(address_of(draft, "override"), given, follow=True)
        assert "Overridden until" in reply.content.decode()

    def test_two_versions_can_be_compared(self, desk, ada, draft):
        drafting.save(draft, changed(draft, "tasks.1.score", 1.5), ada, "Slower.", 1)
        senior = drafting.new_draft(draft, ada, "Senior too.", level="senior")
        baseline = Assessment.objects.get(origin="baseline")
        address = reverse("admin:assessment_compare", args=[draft.pk, baseline.pk])
        page = desk.get(address).content.decode()
        assert "tasks, Feeding the records, score" in page
        assert "<del>4</del> <ins>1.5</ins>" in page
        other = reverse("admin:assessment_compare", args=[draft.pk, senior.pk])
        assert desk.get(other).status_code == 404

    def test_a_new_draft_begins_from_the_computed_assessment(self, desk):
        baseline = make_baseline()
        job = reverse("admin:occupations_occupation_change", args=[baseline.occupation_id])
        assert "New assessment, from" in desk.get(job).content.decode()
        given = {"reason": "By hand now.", "level": "senior"}
        desk.post(address_of(baseline, "draft"), given)
        made = Assessment.objects.get(origin="curated")
        assert (made.level, made.status, made.occupation) == (
            "senior",
            Status.DRAFT,
            baseline.occupation,
        )


class TestWords:
    @pytest.fixture
    def draft(self, ada):
        mlops, _ = make_both()
        load_dossiers(DOSSIER_DIR)
        return drafting.new_draft(mlops.dossiers.get(), ada, "Clearer.")

    def test_the_text_as_it_stands_says_what_the_record_says(self, desk, draft):
        before = record_of(draft)
        sent = fields_of(desk.get(address_of(draft))) | {"why": "Only looked.", "do": "save"}
        reply = desk.post(address_of(draft), sent, follow=True)
        assert "Nothing had changed." in reply.content.decode()
        assert record_of(draft) == before

    def test_a_fault_of_the_text_names_its_line_and_links_to_it(self, desk, draft):
        sent = fields_of(desk.get(address_of(draft))) | {"why": "Clearer.", "do": "save"}
        lines = sent["text"].splitlines()
        at = lines.index("threats:") + 1
        lines[at + 1] = "    weight: many"
        reply = desk.post(address_of(draft), sent | {"text": "\n".join(lines)})
        page = reply.content.decode()
        assert reply.status_code == 422
        assert f"Words, line {at + 2}: expected a whole number" in page
        assert f'href="#line-{at + 2}"' in page and f'id="line-{at + 2}"' in page
        assert "weight: many" in page

    @pytest.mark.parametrize("text", ["", "[" * 3_000, "entity: [", "a: &a [*a, *a]", "- x"])
    def test_no_text_is_too_strange_for_an_answer(self, desk, draft, text):
        sent = fields_of(desk.get(address_of(draft))) | {"why": "Odd.", "do": "save", "text": text}
        assert desk.post(address_of(draft), sent).status_code == 422
        assert number_of(draft) == 1

    def test_the_gate_links_to_the_line_of_a_saved_fault(self, desk, draft):
        sent = fields_of(desk.get(address_of(draft))) | {"why": "Clearer.", "do": "save"}
        sent["text"] = sent["text"].replace("{score} of 100", "{scor} of 100", 1)
        page = desk.post(address_of(draft), sent, follow=True).content.decode()
        assert "unknown binding {scor}" in page
        number = next(
            n for n, line in enumerate(sent["text"].splitlines(), 1) if line.startswith("summary:")
        )
        assert f'<a href="#line-{number}">summary</a>' in page

    def test_the_ripple_shows_the_lines_that_would_read_differently(self, desk, draft):
        sent = fields_of(desk.get(address_of(draft)))
        outlook = record_of(draft)["content"]["outlook"].split(". ")[0].split("}")[-1]
        word = next(w for w in sent["text"].split() if w in outlook.split() and len(w) > 6)
        sent["text"] = sent["text"].replace(f"{word} ", "xyzzy ", 1)
        found = desk.post(address_of(draft, "ripple"), sent).context["ripple"]
        assert found.line_count == 1
        assert ("new", "xyzzy") in found.lines[0].words
        assert Dossier.objects.get(pk=draft.pk).content == draft.content


class TestFirstWords:
    @pytest.fixture
    def job(self, ada):
        """A job with a curated assessment beside its computed one."""
        draft = make_open_draft(ada)
        drafting.submit(draft, ada, "Ready.")
        publish(draft, make_person("lead"), "It holds.")
        return draft.occupation

    def test_they_begin_with_those_of_the_computed_page(self, desk, job):
        page = desk.get(reverse("admin:occupations_occupation_change", args=[job.pk]))
        assert "First words, from those of the computed page" in page.content.decode()
        address = reverse("admin:occupation_words", args=[job.pk])
        reply = desk.post(address, {"reason": "Somebody has to."}, follow=True)
        draft = job.dossiers.get()
        assert draft.content["summary"] in " ".join(fields_of(reply)["text"].split())
        assert "does not say where its lever would go" in reply.content.decode()
        again = desk.post(address, {"reason": "Once more, with care."})
        assert again.status_code == 422
        assert "There are words already" in again.content.decode()
        assert "Once more, with care." in again.content.decode()

    def test_they_need_a_curated_assessment_and_a_reason(self, desk, job):
        address = reverse("admin:occupation_words", args=[job.pk])
        assert desk.post(address, {"reason": ""}).status_code == 422
        assert not job.dossiers.exists()
        bare = make_baseline().occupation
        reply = desk.post(reverse("admin:occupation_words", args=[bare.pk]), {"reason": "So."})
        assert "Publish a curated mid-level assessment first" in reply.content.decode()


def test_the_first_page_leads_to_the_work(ada, desk):
    draft = make_open_draft(ada)
    assert str(draft) in desk.get("/admin/").content.decode()
    lead = client_of(make_person("lead"))
    drafting.submit(draft, ada, "Ready.")
    page = lead.get("/admin/").content.decode()
    assert "Wait for your decision" in page
    assert "submitted for review by ada" in page
    drafting.send_back(draft, make_person("lead"), "Look at wages.")
    assert "Look at wages." in desk.get("/admin/").content.decode()


def test_a_record_page_takes_the_same_queries_whatever_it_holds(
    ada, desk, django_assert_max_num_queries
):
    draft = make_open_draft(ada)
    for number in range(3):
        drafting.save(
            draft,
            changed(draft, "tasks.1.name", f"Feeding {number}"),
            ada,
            "Again.",
            number_of(draft),
        )
    with django_assert_max_num_queries(40):
        desk.get(address_of(draft))
    assert Edit.objects.filter(step=Step.CHANGED).count() == 3
