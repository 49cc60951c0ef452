"""What people did to curated records: each step with who, when, why, and the record after it."""

from django.conf import settings
from django.db import models
from django.utils.timezone import now


class Step(models.TextChoices):
    MADE = "made", "made"
    CHANGED = "changed", "changed"
    SUBMITTED = "submitted", "submitted for review"
    SENT_BACK = "sent_back", "sent back"
    PUBLISHED = "published", "published"
    DISCARDED = "discarded", "discarded"


class EditQuerySet(models.QuerySet):
    def of(self, record):
        """Return the steps of a record, the oldest first."""
        return self.filter(subject=subject_of(record)).select_related("by").order_by("number")


class Edit(models.Model):
    """One step in the life of a curated record; triggers in the database keep it as it is.

    Its number is also the version that a form is based on: a save names the number it began from,
    and there is one step of each number.
    """

    subject = models.CharField(max_length=40, help_text="assessment:12")
    number = models.PositiveIntegerField()
    step = models.CharField(max_length=9, choices=Step)
    title = models.CharField(max_length=250)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="edits")
    at = models.DateTimeField(default=now, db_index=True)
    reason = models.TextField()
    based_on = models.PositiveIntegerField(
        null=True, blank=True, help_text="Version that a draft was made from."
    )
    after = models.JSONField(help_text="The whole record after the step.")

    objects = EditQuerySet.as_manager()

    class Meta:
        ordering = ["-at", "-pk"]
        constraints = [
            models.UniqueConstraint(fields=["subject", "number"], name="one_step_of_each_number")
        ]

    def __str__(self):
        return f"{self.title}: {self.get_step_display()} by {self.by}"


def subject_of(record) -> str:
    """Return the name under which the steps of a record are kept."""
    return f"{record._meta.model_name}:{record.pk}"
