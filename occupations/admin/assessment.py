"""Assessments in the workshop."""

from django.contrib import admin

from ..editing import drafting
from ..editing.ripple import ripple_of_inputs
from ..models import Assessment, Level, Origin, Status
from ..prose.bindable import GROUPS
from .carrying import CarriedAdmin
from .curated import CuratedAdmin
from .sheet import GROUP_NAMES, Sheet, field_id


@admin.register(Assessment)
class AssessmentAdmin(CarriedAdmin, CuratedAdmin):
    """Inputs of a score, by job and level: tasks, signals, barriers, human-only factors, growth."""

    template = "admin/workshop/assessment.html"
    noun = "assessment"
    list_display = ["occupation", "level", "origin", "version", "status", "assessed_on", "author"]
    list_filter = ["status", "origin", "level", "occupation__sector"]
    ordering = ["-assessed_on", "-pk"]

    def get_urls(self):
        """Add export and import."""
        return [*self.carrying_urls(), *super().get_urls()]

    def sheet_of(self, row, record, number, data=None):
        return Sheet(record, number, data)

    def target_of(self, place, row, sheet):
        head = place.partition(".")[0]
        return field_id(place) if head in ("tasks", "ratings", "reason") else "threats"

    def ripple_of(self, row, sheet):
        return ripple_of_inputs(row, sheet.record)

    def in_review_beside(self, row):
        """Return the job's words in review: they may go out with the mid-level inputs."""
        if row.level != Level.MID or row.origin != Origin.CURATED:
            return None
        return row.occupation.dossiers.filter(status=Status.IN_REVIEW).first()

    def draft_options(self, request):
        level = request.POST.get("level")
        return {"level": level} if level in Level.values else {}

    def more_context(self, request, row):
        words = row.occupation.dossiers.order_by("-version")
        shown = words.filter(status__in=drafting.OPEN).first() or words.first()
        is_main = row.level == Level.MID and row.origin == Origin.CURATED
        return {
            "words": shown if is_main else None,
            "levels": Level.choices,
            "groups": GROUP_NAMES,
            "kinds": GROUPS,
        }
