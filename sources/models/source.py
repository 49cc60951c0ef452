"""Sources, and what each of them finds."""

from django.db import models
from django.urls import reverse

from occupations.models import Dataset, Occupation


class SourceManager(models.Manager):
    def get_by_natural_key(self, key):
        return self.get(key=key)


class Source(models.Model):
    """A publication or data set that lines and numbers of the site rest on."""

    class Kind(models.TextChoices):
        OCCUPATION = "occupation", "About one job"
        CORE = "core", "About work and AI in general"
        FRAMEWORK = "framework", "A framework for how we reason"
        DATA = "data", "A data set of the catalogue"

    class Reach(models.TextChoices):
        UNKNOWN = "unknown", "Not known"
        REACHABLE = "reachable", "Reachable"
        DEAD = "dead", "Dead"

    key = models.SlugField(max_length=120, unique=True)
    publisher = models.CharField(max_length=200)
    title = models.CharField(max_length=300)
    year = models.PositiveSmallIntegerField(null=True, blank=True)
    url = models.URLField("address", max_length=500, blank=True)
    kind = models.CharField(max_length=10, choices=Kind)
    finds = models.TextField(help_text="What it finds, in one sentence of our own.")
    via = models.TextField(blank=True, help_text="Where we have its figure from, if second-hand.")
    name = models.CharField(
        max_length=120, blank=True, help_text="How sentences name it, where they do."
    )
    dataset = models.OneToOneField(
        Dataset, on_delete=models.CASCADE, null=True, blank=True, related_name="source"
    )
    reach = models.CharField(max_length=9, choices=Reach, default=Reach.UNKNOWN, editable=False)
    checked_at = models.DateTimeField(null=True, blank=True, editable=False)
    failures = models.PositiveSmallIntegerField(
        default=0, editable=False, help_text="Runs of check_links in a row that did not reach it."
    )
    answer = models.TextField(
        blank=True, editable=False, help_text="What its address answered when last checked."
    )
    note = models.TextField(blank=True, help_text="What editors say of it.")
    digest = models.CharField(
        max_length=64, blank=True, editable=False, help_text="SHA-256 of its file as loaded."
    )

    objects = SourceManager()

    class Meta:
        ordering = ["publisher", "title"]

    def __str__(self):
        return f"{self.publisher}: {self.title}"

    def get_absolute_url(self):
        return reverse("sources:source", args=[self.key])

    def natural_key(self):
        return (self.key,)

    @property
    def is_reachable(self):
        """Whether the source may support a line: it is not known to be dead."""
        return self.reach != self.Reach.DEAD


class Finding(models.Model):
    """One thing that a source finds, in a sentence of our own, and where in the source it stands.

    A finding about one occupation names it; `value` is in `unit`, and so is `tolerance`.
    """

    source = models.ForeignKey(Source, on_delete=models.CASCADE, related_name="findings")
    occupation = models.ForeignKey(
        Occupation, on_delete=models.CASCADE, null=True, blank=True, related_name="findings"
    )
    quantity = models.CharField(max_length=120, blank=True)
    subject = models.CharField(max_length=200, blank=True)
    value = models.FloatField(null=True, blank=True)
    unit = models.CharField(max_length=40, blank=True)
    year = models.PositiveSmallIntegerField(null=True, blank=True)
    locator = models.CharField(
        max_length=200,
        blank=True,
        help_text="Table, page or section of the source; without it the finding supports nothing.",
    )
    text = models.TextField()
    tolerance = models.FloatField(null=True, blank=True)
    is_from_file = models.BooleanField(default=False, editable=False)

    class Meta:
        ordering = ["source", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(tolerance__isnull=True) | models.Q(tolerance__gte=0),
                name="finding_tolerance_not_negative",
            )
        ]

    def __str__(self):
        return f"{self.source.key}, {self.locator}"
