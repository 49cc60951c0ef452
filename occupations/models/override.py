"""Leave to publish in spite of a rule."""

from django.conf import settings
from django.db import models
from django.utils.timezone import localdate

from .occupation import Occupation


class OverrideQuerySet(models.QuerySet):
    def live(self):
        """Return those that still cover a publication today."""
        return self.filter(withdrawn_on=None, expires_on__gte=localdate())

    def shown(self):
        """Return those that what is published rests on."""
        return self.filter(is_in_use=True)


class Override(models.Model):
    """A lead's leave to publish a page in spite of one rule of the gate, until a day.

    Readers see it on the page while what is published rests on it, with reason and day.
    """

    occupation = models.ForeignKey(Occupation, on_delete=models.CASCADE, related_name="overrides")
    rule = models.CharField(max_length=40)
    reason = models.CharField(max_length=300)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    made_on = models.DateField(default=localdate)
    expires_on = models.DateField()
    withdrawn_on = models.DateField(null=True, blank=True)
    is_in_use = models.BooleanField(default=False, editable=False)

    objects = OverrideQuerySet.as_manager()

    class Meta:
        ordering = ["occupation", "-expires_on", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(expires_on__gte=models.F("made_on")),
                name="override_ends_after_it_begins",
            )
        ]

    def __str__(self):
        return f"{self.occupation}: {self.rule} until {self.expires_on:%-d %B %Y}"
