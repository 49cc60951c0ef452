"""What was decided about a line: a ledger that only grows."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from .line import PageLine


class Decision(models.Model):
    """One decision about one line, bound to the exact words and sources it was made on.

    Rows are only ever added: triggers in the database refuse the rest (`sources/ledger.py`). Each
    takes its line from `version` to the next, so two people cannot decide the same state of it.
    """

    class Kind(models.TextChoices):
        APPROVE = "approve", "Approved"
        EDIT = "edit", "Edited"
        ATTACH = "attach", "Source attached"
        REJECT = "reject", "Rejected"
        ESCALATE = "escalate", "Escalated"
        UNDO = "undo", "Undone"
        VOID = "void", "Void"

    line = models.ForeignKey(PageLine, on_delete=models.PROTECT, related_name="decisions")
    version = models.PositiveIntegerField(help_text="Of the line, before the decision.")
    kind = models.CharField(max_length=8, choices=Kind)
    reviewer = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="decisions",
        help_text="Empty: the machine voided an approval.",
    )
    words_hash = models.CharField(max_length=64)
    sources_hash = models.CharField(max_length=64)
    before = models.JSONField(default=dict)
    after = models.JSONField(default=dict)
    reason = models.TextField(blank=True)
    at = models.DateTimeField(default=timezone.now)
    batch = models.UUIDField(null=True, blank=True, help_text="Decisions made in one go.")
    undoes = models.OneToOneField(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="undone_by"
    )

    class Meta:
        ordering = ["-at", "-pk"]
        permissions = [
            ("settle_decision", "Can decide escalated lines and undo what others decided"),
        ]
        indexes = [
            models.Index(fields=["reviewer", "-at"], name="decision_by_reviewer"),
            models.Index(fields=["batch"], name="decision_by_batch"),
        ]
        constraints = [
            models.UniqueConstraint(fields=["line", "version"], name="one_decision_per_state"),
            models.CheckConstraint(
                condition=Q(reviewer__isnull=False) | Q(kind="void"),
                name="only_the_machine_has_no_name",
            ),
            models.CheckConstraint(
                condition=Q(undoes__isnull=True) | Q(kind="undo"), name="only_undo_undoes"
            ),
        ]

    def __str__(self):
        return f"{self.get_kind_display()}: line {self.line_id}"
