"""Assessments: dated, versioned inputs of a score, and the result each of them gave."""

from django.db import models
from django.db.models import Q

from ..scoring import Mode, Zone
from .activities import Activity
from .catalogue import Dataset
from .occupation import Occupation


class Level(models.TextChoices):
    JUNIOR = "junior", "Junior"
    MID = "mid", "Mid-level"
    SENIOR = "senior", "Senior"


class Origin(models.TextChoices):
    BASELINE = "baseline", "Computed from public data"
    CURATED = "curated", "Set by an editor"


class Status(models.TextChoices):
    DRAFT = "draft", "Draft"
    IN_REVIEW = "in_review", "In review"
    PUBLISHED = "published", "Published"
    SUPERSEDED = "superseded", "Superseded"


class RatingGroup(models.TextChoices):
    SIGNAL = "signal", "Market signal, −2 to +2"
    BARRIER = "barrier", "Barrier, 0 to 2"
    PRINCIPLE = "principle", "Human-only factor, 0 to 3"
    GROWTH = "growth", "AI growth correlation, −2 to +2"


RATING_KINDS = {
    RatingGroup.SIGNAL: ("postings", "companies", "wages", "tools", "experts"),
    RatingGroup.BARRIER: ("regulatory", "physical", "union", "liability", "cultural"),
    RatingGroup.PRINCIPLE: ("physical", "interpersonal", "judgment"),
    RatingGroup.GROWTH: ("growth",),
}


class AssessmentQuerySet(models.QuerySet):
    def published(self):
        return self.filter(status=Status.PUBLISHED)

    def changes(self):
        """Return what readers have been shown, the newest first, ready for the list of changes."""
        shown = self.filter(status__in=(Status.PUBLISHED, Status.SUPERSEDED))
        return (
            shown.select_related("occupation")
            .prefetch_related("snapshots")
            .order_by("-assessed_on", "-pk")
        )

    def with_inputs(self):
        """Load all inputs in a fixed number of queries."""
        return self.select_related("occupation").prefetch_related(*inputs())


class Assessment(models.Model):
    """One dated, versioned set of inputs for an occupation at one level.

    Published and superseded rows, and their tasks and ratings, cannot change: triggers in the
    database refuse it (see `occupations/immutability.py`). A change is a new version.
    """

    occupation = models.ForeignKey(Occupation, on_delete=models.CASCADE, related_name="assessments")
    level = models.CharField(max_length=6, choices=Level, default=Level.MID)
    origin = models.CharField(max_length=8, choices=Origin)
    version = models.PositiveSmallIntegerField()
    status = models.CharField(max_length=10, choices=Status, default=Status.DRAFT)
    assessed_on = models.DateField()
    author = models.CharField(max_length=120)
    reason = models.TextField()
    method = models.CharField(max_length=40, help_text="Version of the recipe that set the inputs.")
    borrowed_from = models.JSONField(
        default=list, blank=True, help_text="O*NET-SOC codes of the siblings whose tasks it uses."
    )

    digest = models.CharField(max_length=64, editable=False, help_text="SHA-256 of its inputs.")

    objects = AssessmentQuerySet.as_manager()

    class Meta:
        ordering = ["occupation", "level", "origin", "-version"]
        permissions = [
            ("send_back_assessment", "Can send back assessment"),
            ("publish_assessment", "Can publish assessment"),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["occupation", "level", "origin", "version"], name="assessment_version_once"
            ),
            models.UniqueConstraint(
                fields=["occupation", "level", "origin"],
                condition=Q(status=Status.PUBLISHED),
                name="one_published_per_level_and_origin",
            ),
        ]

    def __str__(self):
        return f"{self.occupation} ({self.level}, {self.origin} {self.version})"


class Task(models.Model):
    """A part of the working week in one assessment."""

    assessment = models.ForeignKey(Assessment, on_delete=models.CASCADE, related_name="tasks")
    position = models.PositiveSmallIntegerField()
    name = models.CharField(max_length=120)
    percent = models.PositiveSmallIntegerField()
    score = models.DecimalField(max_digits=2, decimal_places=1)
    mode = models.CharField(max_length=12, choices=[(m.value, m.value) for m in Mode])
    rationale = models.TextField(blank=True)
    activity = models.ForeignKey(Activity, on_delete=models.PROTECT, null=True, blank=True)
    record = models.JSONField(
        default=dict, blank=True, help_text="What a computed task was made from."
    )

    class Meta:
        ordering = ["position"]
        constraints = [
            models.UniqueConstraint(fields=["assessment", "position"], name="task_position_once"),
            models.CheckConstraint(
                condition=Q(percent__range=(1, 100)), name="task_percent_1_to_100"
            ),
            models.CheckConstraint(condition=Q(score__range=(1, 5)), name="task_score_1_to_5"),
        ]

    def __str__(self):
        return f"{self.name} {self.percent}%"


class Rating(models.Model):
    """A signal, barrier, human-only factor or growth mark of one assessment."""

    assessment = models.ForeignKey(Assessment, on_delete=models.CASCADE, related_name="ratings")
    group = models.CharField(max_length=9, choices=RatingGroup)
    kind = models.CharField(max_length=13)
    value = models.SmallIntegerField()
    has_data = models.BooleanField(help_text="No: nothing to go by, so the value is 0.")
    reason = models.TextField()
    dataset = models.ForeignKey(Dataset, on_delete=models.PROTECT, null=True, blank=True)
    measure = models.FloatField(null=True, blank=True, help_text="The figure behind the value.")

    class Meta:
        ordering = ["group", "kind"]
        constraints = [
            models.UniqueConstraint(fields=["assessment", "group", "kind"], name="rating_once"),
            models.CheckConstraint(
                condition=Q(group__in=["signal", "growth"], value__range=(-2, 2))
                | Q(group="barrier", value__range=(0, 2))
                | Q(group="principle", value__range=(0, 3)),
                name="rating_within_its_range",
            ),
            models.CheckConstraint(
                condition=Q(has_data=True) | Q(value=0), name="no_data_means_zero"
            ),
        ]

    def __str__(self):
        return f"{self.group}.{self.kind} {self.value:+d}"


def inputs() -> tuple:
    """Return what to prefetch of an assessment: its tasks and its ratings, a query each."""
    return "tasks", models.Prefetch("ratings", Rating.objects.select_related("dataset"))


class ScoreSnapshotQuerySet(models.QuerySet):
    def shown_of(self, occupation):
        """Return what an occupation's readers have been shown, the oldest first.

        Each comes with its assessment: published, or superseded since.
        """
        shown = (Status.PUBLISHED, Status.SUPERSEDED)
        found = self.filter(assessment__occupation=occupation, assessment__status__in=shown)
        return found.select_related("assessment").order_by("pk")


class ScoreSnapshot(models.Model):
    """What one assessment scored under one version of the formula; kept for the history."""

    assessment = models.ForeignKey(Assessment, on_delete=models.CASCADE, related_name="snapshots")
    method = models.CharField(max_length=40)
    score = models.FloatField()
    low = models.FloatField()
    high = models.FloatField()
    zone = models.CharField(max_length=6, choices=[(z.value, z.value) for z in Zone])
    label = models.CharField(max_length=40)
    parts = models.JSONField()

    objects = ScoreSnapshotQuerySet.as_manager()

    class Meta:
        ordering = ["assessment", "method"]
        constraints = [
            models.UniqueConstraint(fields=["assessment", "method"], name="snapshot_once"),
            models.CheckConstraint(
                condition=Q(score__range=(0, 100)), name="snapshot_score_0_to_100"
            ),
        ]

    def __str__(self):
        return f"{self.assessment}: {self.score:.1f}"
