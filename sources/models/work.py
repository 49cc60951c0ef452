"""What reviewers keep on a line while they work: who has it, and what they noted."""

from django.conf import settings
from django.db import models
from django.utils import timezone

from .line import PageLine


class LineClaim(models.Model):
    """That somebody works on a line; others leave it alone until the claim expires."""

    line = models.OneToOneField(PageLine, on_delete=models.CASCADE, related_name="claim")
    reviewer = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="line_claims"
    )
    expires_at = models.DateTimeField()

    class Meta:
        ordering = ["expires_at"]
        indexes = [models.Index(fields=["expires_at"], name="claim_by_expiry")]

    def __str__(self):
        return f"line {self.line_id} until {self.expires_at:%H:%M}"


class LineNote(models.Model):
    """What a reviewer wants editors and other reviewers to know about a line."""

    line = models.ForeignKey(PageLine, on_delete=models.CASCADE, related_name="notes")
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="line_notes"
    )
    text = models.TextField()
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["at", "pk"]

    def __str__(self):
        return f"note on line {self.line_id}"
