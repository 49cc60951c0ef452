"""Occupations in the workshop: where an editor finds everything about one job."""

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponseNotAllowed
from django.shortcuts import redirect
from django.urls import path, reverse
from django.utils.html import format_html

from ..editing.first_words import first_words
from ..editing.gatekeeping import main_inputs
from ..editing.refusals import Refused
from ..models import Assessment, Dossier, Level, Occupation, Origin


class _Listed(admin.TabularInline):
    """Rows that are shown with a link to their own page, and changed there."""

    extra = 0
    can_delete = False
    show_change_link = True

    def has_add_permission(self, request, obj=None):
        return False

    def has_change_permission(self, request, obj=None):
        return False


class AssessmentsOf(_Listed):
    """The assessments of a job, all versions."""

    model = Assessment
    fields = readonly_fields = ["page", "level", "origin", "status", "assessed_on", "author"]
    show_change_link = False

    @admin.display(description="Version")
    def page(self, row):
        """Link to the version's own page."""
        address = reverse("admin:occupations_assessment_change", args=[row.pk])
        return format_html('<a href="{}">Version {}</a>', address, row.version)


class DossiersOf(_Listed):
    """The words of a job's page, all versions."""

    model = Dossier
    fields = readonly_fields = ["page", "status", "dated_on", "author", "reason"]
    show_change_link = False

    @admin.display(description="Version")
    def page(self, row):
        """Link to the version's own page."""
        address = reverse("admin:occupations_dossier_change", args=[row.pk])
        return format_html('<a href="{}">Version {}</a>', address, row.version)


@admin.register(Occupation)
class OccupationAdmin(admin.ModelAdmin):
    """Jobs. Titles and codes come from the catalogue; inputs and words are curated below."""

    actions = None
    change_list_template = "admin/workshop/list.html"
    list_display = ["title", "code", "sector", "score", "zone", "updated_on"]
    list_filter = ["sector", "zone", "kind"]
    list_select_related = ["sector", "parent"]
    search_fields = ["title", "slug", "onetsoc", "aliases__name"]
    inlines = [AssessmentsOf, DossiersOf]
    change_form_template = "admin/workshop/occupation.html"
    fields = ["title", "slug", "code", "kind", "sector", "parent", "stand_in", "result"]
    readonly_fields = ["code", "result"]

    def has_add_permission(self, request):
        return False

    def has_change_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False

    def get_urls(self):
        """Add the step that makes a job's first words."""
        view = self.admin_site.admin_view(self.words)
        return [path("<int:pk>/words/", view, name="occupation_words"), *super().get_urls()]

    def words(self, request, pk: int):
        """Make the first draft of a job's words."""
        if request.method != "POST":
            return HttpResponseNotAllowed(["POST"])
        if not request.user.has_perm("occupations.add_dossier"):
            raise PermissionDenied
        job = Occupation.objects.filter(pk=pk).first()
        if job is None:
            raise Http404("There is no such job.")
        reason = request.POST.get("reason", "")
        try:
            draft = first_words(job, request.user, reason)
        except Refused as refusal:
            messages.error(request, str(refusal))
            request.method = "GET"  # the page is shown again, with what was typed
            reply = self.change_view(request, str(pk), extra_context={"typed": reason})
            reply.status_code = 422
            return reply
        return redirect(reverse("admin:occupations_dossier_change", args=[draft.pk]))

    @admin.display(description="Score now")
    def result(self, row):
        """The result that the page shows."""
        if row.score is None:
            return "no score"
        return f"{row.score:.1f} ({row.low:.1f} to {row.high:.1f}), {row.label}"

    def change_view(self, request, object_id, form_url="", extra_context=None):
        """Show a job, with the ways to begin a draft."""
        found = Occupation.objects.filter(pk=object_id if object_id.isdigit() else 0).first()
        curated = Assessment.objects.filter(occupation=found, origin=Origin.CURATED)
        base = curated.order_by("-version").first() or (
            Assessment.objects.published().filter(occupation=found).first()
        )
        context = {"base": base, "levels": Level.choices, "title": str(found or "")}
        context["may_draft"] = request.user.has_perm("occupations.add_assessment")
        context["may_write"] = (
            request.user.has_perm("occupations.add_dossier")
            and found is not None
            and main_inputs(found) is not None
            and not found.dossiers.exists()
        )
        return super().change_view(request, object_id, form_url, (extra_context or {}) | context)
