"""Countries: how ready they are, how exposed, and their place on the map."""

from django.db import models

from .catalogue import Dataset


class Country(models.Model):
    """A country or territory, with readiness and exposure where somebody publishes them."""

    iso3 = models.CharField(max_length=3, unique=True)
    name = models.CharField(max_length=80)
    region = models.CharField(max_length=40)
    subregion = models.CharField(max_length=60, blank=True)
    readiness = models.FloatField(null=True, blank=True, help_text="0–1")
    readiness_dataset = models.ForeignKey(
        Dataset, on_delete=models.PROTECT, null=True, related_name="ready_countries"
    )
    exposure = models.FloatField(null=True, blank=True, help_text="0–1")
    exposure_dataset = models.ForeignKey(
        Dataset, on_delete=models.PROTECT, null=True, related_name="exposed_countries"
    )
    path = models.TextField(blank=True, help_text="Outline, in the map's own units.")
    x = models.FloatField(null=True, blank=True)
    y = models.FloatField(null=True, blank=True)

    class Meta:
        ordering = ["name"]
        verbose_name_plural = "countries"

    def __str__(self):
        return self.name
