"""What people do at work: activities, task records and profiles of importance."""

from django.db import models

from .occupation import Occupation


class Activity(models.Model):
    """An intermediate work activity of the taxonomy, under a short label of our own."""

    iwa_id = models.CharField("activity code", max_length=20, unique=True)
    label = models.CharField(max_length=60, unique=True)
    message_percent = models.FloatField(
        null=True, help_text="Percent of work-related messages to a chat assistant."
    )

    class Meta:
        ordering = ["label"]
        verbose_name_plural = "activities"

    def __str__(self):
        return self.label


class OccupationActivity(models.Model):
    """How much of an occupation's rated work belongs to one activity."""

    occupation = models.ForeignKey(Occupation, on_delete=models.CASCADE, related_name="activities")
    activity = models.ForeignKey(Activity, on_delete=models.CASCADE, related_name="occupations")
    share = models.FloatField(help_text="Percent of the occupation's task weight, 0–100.")

    class Meta:
        ordering = ["-share"]
        constraints = [
            models.UniqueConstraint(
                fields=["occupation", "activity"], name="activity_once_per_occupation"
            )
        ]

    def __str__(self):
        return f"{self.occupation}: {self.activity} {self.share:.1f}"


class TaskStatement(models.Model):
    """A task that the taxonomy lists for an occupation, with the labels others gave it.

    The publisher's sentence is empty until `import_onet` has read it from the release.
    """

    class Weight(models.TextChoices):
        CORE = "core", "Core"
        SUPPLEMENTAL = "supplemental", "Supplemental"
        UNRATED = "unrated", "Not rated"

    occupation = models.ForeignKey(Occupation, on_delete=models.CASCADE, related_name="statements")
    task_id = models.PositiveIntegerField()
    weight = models.CharField(max_length=12, choices=Weight)
    importance = models.FloatField(null=True, blank=True, help_text="1–5")
    text = models.TextField(blank=True)

    class Meta:
        ordering = ["-importance", "task_id"]
        constraints = [
            models.UniqueConstraint(
                fields=["occupation", "task_id"], name="statement_once_per_occupation"
            )
        ]

    def __str__(self):
        return f"{self.occupation} task {self.task_id}"


class Element(models.Model):
    """One skill or generalised work activity that profiles give an importance for."""

    class Kind(models.TextChoices):
        SKILL = "skill", "Skill"
        ACTIVITY = "activity", "Work activity"

    element_id = models.CharField(max_length=20, unique=True)
    kind = models.CharField(max_length=8, choices=Kind)
    name = models.CharField(max_length=100)
    label = models.CharField(max_length=60)
    position = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["kind", "position"]

    def __str__(self):
        return self.label


class Profile(models.Model):
    """Importance of each skill and work activity, as vectors for similarity.

    Each list holds importances 1–5 in the order of `Element.position`; empty where the data has
    no profile. `published_code` is the code the values were published for.
    """

    occupation = models.OneToOneField(Occupation, on_delete=models.CASCADE, related_name="profile")
    skills = models.JSONField(default=list)
    activities = models.JSONField(default=list)
    published_code = models.CharField(max_length=10)

    def __str__(self):
        return f"Profile of {self.occupation}"
