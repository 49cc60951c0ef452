"""Occupations in the workshop: where an editor finds everything about one job."""

from django.contrib import admin
from django.urls import reverse
from django.utils.html import format_html

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
        return super().change_view(request, object_id, form_url, (extra_context or {}) | context)
