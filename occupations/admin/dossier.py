"""Dossiers in the workshop: the words of a job page."""

from django.contrib import admin

from ..dossiers import DossierError
from ..editing.gatekeeping import main_inputs, page_values
from ..editing.records import record_of
from ..editing.ripple import ripple_of_words
from ..models import Dossier, Level, Origin, Status
from ..prose.bindable import printed_values
from ..prose.stored import prose_of
from .curated import CuratedAdmin
from .words import Words, text_of


@admin.register(Dossier)
class DossierAdmin(CuratedAdmin):
    """The words of a page: verdict, argument, threats, advice, places, sources."""

    template = "admin/workshop/dossier.html"
    noun = "dossier"
    list_display = ["occupation", "version", "status", "dated_on", "author"]
    list_filter = ["status", "occupation__sector"]
    ordering = ["-dated_on", "-pk"]

    def sheet_of(self, row, record, number, data=None):
        return Words(row, record, number, data)

    def target_of(self, place, row, sheet):
        try:
            line = (sheet or self.sheet(row)).line_of(place)
        except DossierError:
            line = 0
        return f"line-{line}" if line else "id_text"

    def ripple_of(self, row, sheet):
        return ripple_of_words(row, sheet.record["content"], sheet.record["sources"])

    def in_review_beside(self, row):
        """Return the job's mid-level inputs in review: they may go out with the words."""
        waiting = row.occupation.assessments.filter(status=Status.IN_REVIEW)
        return waiting.filter(origin=Origin.CURATED, level=Level.MID).first()

    def more_context(self, request, row):
        inputs = main_inputs(row.occupation)
        page = page_values(row.occupation, record_of(inputs)) if inputs else None
        threats = prose_of(row.content).threats if page else ()
        return {
            "text": text_of(record_of(row)),
            "bindings": printed_values(page, threats) if page else {},
            "inputs": inputs,
        }
