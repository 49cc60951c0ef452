"""What readers dispute, and what was corrected."""

import secrets

from django.db import models
from django.urls import reverse
from django.utils import timezone

from occupations.models import Occupation

from .line import PageLine


def new_key() -> str:
    """Return 22 characters that nobody can guess."""
    return secrets.token_urlsafe(16)


class Challenge(models.Model):
    """A reader's doubt about one sentence; its key is the address of the reader's receipt."""

    class State(models.TextChoices):
        OPEN = "open", "Open"
        UPHELD = "upheld", "Upheld: the page was corrected"
        DECLINED = "declined", "Declined: the sentence stands"

    key = models.CharField(max_length=22, unique=True, default=new_key, editable=False)
    occupation = models.ForeignKey(Occupation, on_delete=models.CASCADE, related_name="challenges")
    line = models.ForeignKey(
        PageLine, on_delete=models.SET_NULL, null=True, blank=True, related_name="challenges"
    )
    words = models.TextField(help_text="The sentence as the reader saw it.")
    section = models.CharField(max_length=20, blank=True)
    text = models.TextField(help_text="What the reader says against it.")
    at = models.DateTimeField(default=timezone.now)
    state = models.CharField(max_length=8, choices=State, default=State.OPEN)
    answer = models.TextField(blank=True)
    answered_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-at", "-pk"]
        indexes = [models.Index(fields=["state", "at"], name="challenge_by_state")]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(state="open", answered_at__isnull=True)
                | models.Q(answered_at__isnull=False) & ~models.Q(state="open"),
                name="challenge_answered_or_open",
            )
        ]

    def __str__(self):
        return f"{self.occupation_id}: {self.words[:40]}"

    def get_absolute_url(self):
        return reverse("review:receipt", args=[self.key])


class Correction(models.Model):
    """One entry of the public log of corrections: what a page said, what it says, and why."""

    occupation = models.ForeignKey(Occupation, on_delete=models.CASCADE, related_name="corrections")
    line_number = models.PositiveSmallIntegerField(null=True, blank=True)
    was = models.TextField()
    now = models.TextField()
    why = models.TextField()
    on = models.DateField(default=timezone.localdate)
    challenge = models.OneToOneField(
        Challenge, on_delete=models.PROTECT, null=True, blank=True, related_name="correction"
    )

    class Meta:
        ordering = ["-on", "-pk"]

    def __str__(self):
        return f"{self.occupation_id}, {self.on}"
