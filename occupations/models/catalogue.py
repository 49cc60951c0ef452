"""Figures from public data, and the data sets they come from."""

from django.db import models
from django.db.models import Q

from .occupation import Occupation


class Dataset(models.Model):
    """A public data set, in one release, that figures on the site come from."""

    class Licence(models.TextChoices):
        CLEAR = "clear", "Clear to republish with credit"
        ELSEWHERE = "elsewhere", "Licence stated elsewhere than with the file"
        UNSTATED = "unstated", "No licence stated: cited as single figures only"

    key = models.SlugField(unique=True)
    publisher = models.CharField(max_length=200)
    title = models.CharField(max_length=200)
    release = models.CharField(max_length=120)
    year = models.PositiveSmallIntegerField()
    url = models.URLField(max_length=300)
    licence = models.CharField(max_length=200)
    licence_state = models.CharField(max_length=10, choices=Licence)
    credit = models.TextField()

    class Meta:
        ordering = ["publisher", "title"]

    def __str__(self):
        return f"{self.publisher}: {self.title}"

    @property
    def is_downloadable(self):
        """Whether its figures may stand in our downloads."""
        return self.licence_state != self.Licence.UNSTATED


class FigureKind(models.TextChoices):
    """What a figure measures; the unit is said beside each."""

    EMPLOYMENT = "employment", "People employed"
    EMPLOYMENT_PROJECTED = "employment_projected", "Employment projected for 2034"
    MEDIAN_WAGE = "median_wage", "Median yearly wage"
    WAGE_P10 = "wage_p10", "Yearly wage, 10th percentile"
    WAGE_P25 = "wage_p25", "Yearly wage, 25th percentile"
    WAGE_P75 = "wage_p75", "Yearly wage, 75th percentile"
    WAGE_P90 = "wage_p90", "Yearly wage, 90th percentile"
    WAGE_CHANGE = "wage_change", "Movement of the wage against the middle occupation, in points"
    PROJECTED_GROWTH = "projected_growth", "Projected change of employment, 2024 to 2034"
    OPENINGS = "openings", "Openings a year, 2024 to 2034"
    EDUCATION = "education", "Usual education at entry"
    JOB_ZONE = "job_zone", "Preparation the job takes"


class PublishedFor(models.Model):
    """Which code a number was published for, and how far that is from the occupation's own."""

    published_for = models.CharField(max_length=200, help_text="Codes between blanks.")
    published_title = models.CharField(max_length=200)
    distance = models.PositiveSmallIntegerField(
        help_text="0 the same detailed occupation … 4 another major group"
    )

    class Meta:
        abstract = True

    @property
    def published_code(self):
        """The first of the codes it was published for."""
        return self.published_for.split()[0]


class Figure(PublishedFor):
    """One number about an occupation, with its source, release and the code it was counted for."""

    occupation = models.ForeignKey(Occupation, on_delete=models.CASCADE, related_name="figures")
    kind = models.CharField(max_length=24, choices=FigureKind)
    value = models.FloatField()
    is_capped = models.BooleanField(default=False, help_text="The publisher gives 'at least this'.")
    period = models.CharField(max_length=20)
    dataset = models.ForeignKey(Dataset, on_delete=models.PROTECT, related_name="figures")

    class Meta:
        ordering = ["occupation", "kind"]
        indexes = [models.Index(fields=["kind", "value"])]
        constraints = [
            models.UniqueConstraint(
                fields=["occupation", "kind"], name="figure_once_per_occupation"
            ),
            models.CheckConstraint(condition=Q(distance__range=(0, 4)), name="figure_distance_0_4"),
        ]

    def __str__(self):
        return f"{self.occupation}: {self.get_kind_display()} {self.value}"


class OutsideIndex(models.Model):
    """A published index that somebody else computed for occupations, on its own scale."""

    class Higher(models.TextChoices):
        EXPOSED = "exposed", "Higher means more exposed"
        SAFER = "safer", "Higher means safer"

    key = models.SlugField(unique=True)
    name = models.CharField(max_length=120)
    publisher = models.CharField(max_length=120)
    year = models.PositiveSmallIntegerField()
    scale = models.CharField(max_length=120)
    higher_means = models.CharField(max_length=8, choices=Higher)
    measures = models.CharField(max_length=200)
    is_llm_era = models.BooleanField(help_text="Made after 2022, with language models in view.")
    dataset = models.ForeignKey(Dataset, on_delete=models.PROTECT, related_name="indices")
    position = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["position"]
        verbose_name_plural = "outside indices"

    def __str__(self):
        return self.name


class IndexValue(PublishedFor):
    """What an outside index says of one occupation, and its rank among all occupations."""

    occupation = models.ForeignKey(Occupation, on_delete=models.CASCADE, related_name="opinions")
    index = models.ForeignKey(OutsideIndex, on_delete=models.CASCADE, related_name="values")
    value = models.FloatField()
    percentile = models.FloatField(help_text="0–100, on the index's own direction.")

    class Meta:
        ordering = ["index__position"]
        constraints = [
            models.UniqueConstraint(
                fields=["occupation", "index"], name="index_once_per_occupation"
            ),
            models.CheckConstraint(
                condition=Q(percentile__range=(0, 100)), name="index_percentile_0_100"
            ),
        ]

    def __str__(self):
        return f"{self.index} of {self.occupation}: {self.value}"


class CatalogueLoad(models.Model):
    """One load of the committed catalogue, known by the fingerprint of its files."""

    fingerprint = models.CharField(max_length=64)
    counts = models.JSONField()
    loaded_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        get_latest_by = "loaded_at"

    def __str__(self):
        return f"{self.fingerprint[:12]} at {self.loaded_at:%Y-%m-%d %H:%M}"
