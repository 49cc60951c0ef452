"""Dossiers: the curated words of a job page, dated and versioned like assessments."""

from django.db import models
from django.db.models import Q

from .assessment import Status
from .occupation import Occupation


class DossierQuerySet(models.QuerySet):
    def published(self):
        return self.filter(status=Status.PUBLISHED)


class Dossier(models.Model):
    """One dated version of the prose that editors wrote for an occupation's page.

    Published and superseded rows cannot change: triggers in the database refuse it (see
    `occupations/immutability.py`). A change is a new version.
    """

    occupation = models.ForeignKey(Occupation, on_delete=models.CASCADE, related_name="dossiers")
    version = models.PositiveSmallIntegerField()
    status = models.CharField(max_length=10, choices=Status, default=Status.DRAFT)
    author = models.CharField(max_length=120)
    reason = models.TextField()
    dated_on = models.DateField()
    digest = models.CharField(max_length=64, editable=False, help_text="SHA-256 of its content.")
    content = models.JSONField(help_text="The blocks of `Prose`, with bindings in braces.")
    sources = models.JSONField(default=list, blank=True, help_text="What its sentences cite.")

    objects = DossierQuerySet.as_manager()

    class Meta:
        ordering = ["occupation", "-version"]
        permissions = [
            ("send_back_dossier", "Can send back dossier"),
            ("publish_dossier", "Can publish dossier"),
        ]
        constraints = [
            models.UniqueConstraint(fields=["occupation", "version"], name="dossier_version_once"),
            models.UniqueConstraint(
                fields=["occupation"],
                condition=Q(status=Status.PUBLISHED),
                name="one_published_dossier",
            ),
        ]

    def __str__(self):
        return f"{self.occupation} (dossier {self.version})"
