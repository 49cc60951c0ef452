"""The steps that a versioned record can take, as views."""

from datetime import date

from ..editing import drafting, publishing
from ..editing.overriding import override
from ..editing.refusals import Refused
from .steps import step


class Stepping:
    """A view for each step; the record's page shows those that a person may take."""

    @step("add")
    def draft(self, request, row, reason):
        """Make a draft from this version; from an old one that is how to revert."""
        made = drafting.new_draft(row, request.user, reason, **self.draft_options(request))
        return f"Version {made.version} is a draft that says the same.", self.address(made)

    def draft_options(self, request) -> dict:
        """Return what else a new draft of this kind is told."""
        return {}

    @step("change")
    def submit(self, request, row, reason):
        """Hand a draft in for review."""
        drafting.submit(row, request.user, reason)
        return "It waits for review now.", self.address(row)

    @step("send_back", "take_back")
    def send_back(self, request, row, reason):
        """Turn what is in review into a draft again."""
        drafting.send_back(row, request.user, reason)
        return "It is a draft again.", self.address(row)

    @step("change")
    def discard(self, request, row, reason):
        """Delete a draft."""
        drafting.discard(row, request.user, reason)
        return "The draft is discarded; its steps are kept.", self.address(row, "changelist")

    @step("publish")
    def publish(self, request, row, reason):
        """Publish what is in review."""
        beside = self.in_review_beside(row) if request.POST.get("beside") else None
        publishing.publish(row, request.user, reason, beside)
        return f"Version {row.version} is on the page now.", self.address(row)

    @step("override")
    def override(self, request, row, reason):
        """Let the page be published in spite of one rule."""
        try:
            until = date.fromisoformat(request.POST.get("until", ""))
        except ValueError:
            raise Refused("Say until which day, such as 2026-12-01.") from None
        rule = request.POST.get("rule", "")[:40]
        override(row.occupation, rule, request.user, reason, until)
        return "The rule is overridden. Readers will see it, with the reason.", self.address(row)
