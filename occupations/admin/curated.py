"""What the workshop does with every versioned record: show, edit, preview, step, compare."""

from dataclasses import dataclass

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponseNotAllowed
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import path, reverse

from jobrisk.htmx import wants_piece

from ..editing import drafting
from ..editing.gatekeeping import faults_of
from ..editing.merging import merged
from ..editing.records import record_of
from ..editing.refusals import Conflict, Refused
from ..editing.steps import number_of
from ..gate import Fault, rule_named
from ..models import Edit, Status, Step
from .histories import Histories
from .stepping import Stepping
from .steps import status_of

STEPS = ("draft", "submit", "send_back", "discard", "publish", "override", "ripple")


@dataclass(frozen=True, slots=True)
class ShownFault:
    """A fault of the gate with the field it links to, and the leave that covers it."""

    fault: Fault
    name: str
    target: str
    leave: object = None


class CuratedAdmin(Stepping, Histories, admin.ModelAdmin):
    """Records that go from draft over review to published, and never change once they are out."""

    actions = None
    change_list_template = "admin/workshop/list.html"
    list_per_page = 50
    list_select_related = ["occupation"]
    search_fields = ["occupation__title", "occupation__slug"]
    template = ""  # of the record's page
    noun = ""

    # Rights. Django's own add and delete pages are closed: drafts are made from a version.
    def has_add_permission(self, request):
        return False

    def has_delete_permission(self, request, obj=None):
        return False

    def may(self, request, right: str, row=None) -> bool:
        """Tell whether the user has a right on this kind of record: add, change, publish, …"""
        if right == "take_back":
            return self._submitted_by(request, row)
        if right == "override":
            return request.user.has_perm("occupations.add_override")
        return request.user.has_perm(f"occupations.{right}_{self.opts.model_name}")

    def _submitted_by(self, request, row) -> bool:
        last = Edit.objects.of(row).filter(step=Step.SUBMITTED).order_by("-number").first()
        return bool(last and last.by_id == request.user.pk and self.may(request, "change"))

    def row_of(self, request, pk):
        """Return a row that the user may see, or 404."""
        if not self.has_view_or_change_permission(request):
            raise PermissionDenied
        row = self.get_queryset(request).select_related("occupation").filter(pk=pk).first()
        if row is None:
            raise Http404(f"There is no such {self.noun}.")
        return row

    def get_urls(self):
        """Add the steps and the views beside the form to Django's own addresses."""
        name = self.opts.model_name
        own = [
            path(f"<int:pk>/{word}/", self.admin_site.admin_view(view), name=f"{name}_{label}")
            for word, label, view in (
                ("draft", "draft", self.draft),
                ("submit", "submit", self.submit),
                ("send-back", "send_back", self.send_back),
                ("discard", "discard", self.discard),
                ("publish", "publish", self.publish),
                ("override", "override", self.override),
                ("ripple", "ripple", self.ripple),
            )
        ]
        compare = path(
            "<int:pk>/compare/<int:other>/",
            self.admin_site.admin_view(self.compare),
            name=f"{name}_compare",
        )
        return [*own, compare, *super().get_urls()]

    def address(self, row, view="change") -> str:
        """Return the address of one of a row's views."""
        name = self.opts.model_name
        if view in ("change", "history", "changelist"):
            args = [] if view == "changelist" else [row.pk]
            return reverse(f"admin:occupations_{name}_{view}", args=args)
        return reverse(f"admin:{name}_{view}", args=[row.pk])

    # The record's page.
    def change_view(self, request, object_id, form_url="", extra_context=None):
        """Show a record; a draft with its form. Save or preview what was sent."""
        if not object_id.isdigit() or len(object_id) > 18:
            raise Http404(f"There is no such {self.noun}.")
        if request.method == "POST" and (gone := self._discarded(request, object_id)):
            return gone
        row = self.row_of(request, int(object_id))
        if request.method not in ("GET", "HEAD", "POST"):
            return HttpResponseNotAllowed(["GET", "HEAD", "POST"])
        if request.method != "POST":
            return self.page(request, row)
        if not self.may(request, "change"):
            raise PermissionDenied
        sheet = self.sheet(row, request.POST)
        if row.status != Status.DRAFT:
            return self.refuse(request, row, Refused("This version is no draft any more."), sheet)
        if request.POST.get("do") == "preview":
            return self.page(request, row, sheet, ripple=self._ripple(row, sheet))
        if request.POST.get("do") == "merge" and sheet.is_valid():
            return self._merge(request, row, sheet)
        if not sheet.is_valid():
            return self.page(request, row, sheet, status=422)
        return self._save(request, row, sheet)

    def _merge(self, request, row, sheet):
        """Show the form with both people's changes in it, to be looked at and saved."""
        number = request.POST.get("base", "")
        steps = Edit.objects.of(row).filter(number=number if number.isdigit() else 0)
        base = steps.values_list("after", flat=True).first()
        if base is None:
            return self.refuse(request, row, Refused("There is nothing to merge with."), sheet)
        both = merged(base, sheet.record, record_of(row))
        shown = self.sheet_of(row, both, number_of(row))
        shown.head.initial["why"] = sheet.head.cleaned_data["why"]
        messages.info(request, "Both people’s changes are in the form now. Look, then save.")
        return self.page(request, row, shown)

    def _discarded(self, request, object_id: str):
        """Return a page that gives back what was typed into a draft that is gone, or None."""
        subject = f"{self.opts.model_name}:{object_id}"
        last = Edit.objects.filter(subject=subject, step=Step.DISCARDED).last()
        if last is None or not self.may(request, "change"):
            return None
        typed = {
            name: value
            for name, value in request.POST.items()
            if value and name not in ("csrfmiddlewaretoken", "do") and "_FORMS" not in name
        }
        context = {
            **self.admin_site.each_context(request),
            "title": f"{last.title} was discarded",
            "opts": self.opts,
            "last": last,
            "typed": typed,
        }
        return TemplateResponse(request, "admin/workshop/discarded.html", context, status=409)

    def _save(self, request, row, sheet):
        said = sheet.head.cleaned_data
        try:
            edit = drafting.save(row, sheet.record, request.user, said["why"], said["began_from"])
        except Refused as refusal:
            return self.refuse(request, row, refusal, sheet)
        messages.success(request, "Saved." if edit else "Nothing had changed.")
        return redirect(self.address(row))

    def refuse(self, request, row, refusal: Refused, sheet=None, typed=None):
        """Show the page again with why, keeping what was typed."""
        if isinstance(refusal, Conflict) and sheet is not None:
            # They have seen the changes now: the next save may go over them.
            refusal.base = sheet.head.data.get("began_from", "")
            sheet.head.data = sheet.head.data.copy()
            sheet.head.data["began_from"] = str(refusal.number)
        return self.page(
            request, row, sheet, refusal=refusal, typed=typed or {}, status=status_of(refusal)
        )

    def page(self, request, row, sheet=None, status=200, **extra):
        """Return the page of a record."""
        if not type(row).objects.filter(pk=row.pk).exists():
            messages.error(request, str(extra.get("refusal", "This draft is gone.")))
            return redirect(self.address(row, "changelist"))
        row = self.row_of(request, row.pk)
        is_draft = row.status == Status.DRAFT
        may_edit = is_draft and self.may(request, "change")
        if sheet is None and may_edit:
            sheet = self.sheet(row)
        is_open = row.status in drafting.OPEN
        context = {
            **self.admin_site.each_context(request),
            "title": str(row),
            "opts": self.opts,
            "row": row,
            "record": record_of(row),
            "sheet": sheet,
            "errors": list(sheet.errors()) if sheet is not None and sheet.head.is_bound else [],
            "faults": self._shown_faults(row, sheet) if is_open else [],
            "versions": drafting.kin(row).order_by("-version"),
            "steps": Edit.objects.of(row).order_by("-number")[:5],
            "published": drafting.published_version(row),
            "can": self._can(request, row),
            "beside": self.in_review_beside(row) if row.status == Status.IN_REVIEW else None,
            "leaves": row.occupation.overrides.select_related("by"),
            "noun": self.noun,
            "addresses": {word: self.address(row, word) for word in STEPS},
            **self.more_context(request, row),
            **extra,
        }
        context.setdefault("typed", {})
        return TemplateResponse(request, self.template, context, status=status)

    def more_context(self, request, row) -> dict:
        """Return what one kind of record shows besides."""
        return {}

    def _can(self, request, row) -> set[str]:
        """Return the steps that this person may take on this row as it stands."""
        may = {right for right in ("add", "change", "publish") if self.may(request, right)}
        can = {"draft"} if "add" in may else set()
        if row.status == Status.DRAFT and "change" in may:
            can |= {"save", "submit", "discard"}
        if row.status == Status.IN_REVIEW:
            can |= {"publish"} if "publish" in may else set()
            if self.may(request, "send_back") or self.may(request, "take_back", row):
                can.add("send_back")
        if row.status in drafting.OPEN and self.may(request, "override"):
            can.add("override")
        return can

    def _shown_faults(self, row, sheet) -> list[ShownFault]:
        leaves = {each.rule: each for each in row.occupation.overrides.live()}
        return [
            ShownFault(
                fault,
                rule_named(fault.rule).name,
                self.target_of(fault.place, row, sheet),
                leaves.get(fault.rule) if fault.may_be_overridden else None,
            )
            for fault in faults_of(row)
        ]

    # What each kind says for itself.
    def sheet(self, row, data=None):
        """Return the form of a row as it is stored, or with what somebody sent."""
        return self.sheet_of(row, record_of(row), number_of(row), data)

    def sheet_of(self, row, record, number: int, data=None):
        """Return the form of a record."""
        raise NotImplementedError

    def target_of(self, place: str, row, sheet) -> str:
        """Return the id on the page that a fault's place leads to."""
        raise NotImplementedError

    def ripple_of(self, row, sheet):
        """Return what saving the form would change for readers."""
        raise NotImplementedError

    def in_review_beside(self, row):
        """Return what may go out in the same step, or None."""
        raise NotImplementedError

    # Beside the form.
    def ripple(self, request, pk: int):
        """Answer what the form as it is typed would change, as a piece of the page."""
        if request.method != "POST":
            return HttpResponseNotAllowed(["POST"])
        row = self.row_of(request, pk)
        if not self.may(request, "change"):
            raise PermissionDenied
        sheet = self.sheet(row, request.POST)
        found = self._ripple(row, sheet)
        if not wants_piece(request):
            return self.page(request, row, sheet, ripple=found)
        context = {"ripple": found, "errors": list(sheet.errors()) if found is None else []}
        reply = TemplateResponse(request, "admin/workshop/_ripple.html", context)
        reply["Cache-Control"] = "no-store"
        return reply

    def _ripple(self, row, sheet):
        return self.ripple_of(row, sheet) if sheet.inputs_are_valid() else None
