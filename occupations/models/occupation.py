"""The occupation itself: its page, its names, its codes and its neighbours."""

from django.db import models
from django.db.models import F, Q
from django.urls import reverse

from ..scoring import Zone


class Kind(models.TextChoices):
    """How an occupation stands in official statistics."""

    COUNTED = "counted", "Counted on its own"
    RESIDUAL = "residual", "A remainder group of small occupations"
    MILITARY = "military", "A military title"
    ROLE = "role", "A role inside another occupation's count"


class Verification(models.TextChoices):
    """How far a page has been checked by people."""

    NEEDS_REVIEW = "needs-manual-review", "Needs manual review"
    IN_REVIEW = "in-review", "In review"
    VERIFIED = "verified", "Verified"
    DISPUTED = "disputed", "Disputed"


class Sector(models.Model):
    """A field of work: one of the 23 major groups of the occupational classification."""

    major_group = models.CharField(max_length=2, unique=True)
    slug = models.SlugField(unique=True)
    name = models.CharField(max_length=60)
    description = models.CharField(max_length=160)

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        return reverse("occupations:sector", args=[self.slug])


class OccupationQuerySet(models.QuerySet):
    def scored(self):
        return self.filter(score__isnull=False)

    def for_page(self):
        """Load what a job page shows of the job's own row, in one query.

        Added are the published dossier, and which catalogue is loaded; each None without one; and
        whether what is published rests on an override.
        """
        from .catalogue import CatalogueLoad
        from .dossier import Dossier
        from .override import Override

        leaves = Override.objects.shown().filter(occupation=models.OuterRef("pk"))
        latest = CatalogueLoad.objects.order_by("-pk")
        dossier = Dossier.objects.published().filter(occupation=models.OuterRef("pk"))
        return self.select_related("sector", "parent", "stand_in").annotate(
            load_pk=models.Subquery(latest.values("pk")[:1]),
            load_fingerprint=models.Subquery(latest.values("fingerprint")[:1]),
            dossier_version=models.Subquery(dossier.values("version")[:1]),
            dossier_content=models.Subquery(dossier.values("content")[:1]),
            dossier_sources=models.Subquery(dossier.values("sources")[:1]),
            has_overrides=models.Exists(leaves),
        )

    def of_verification(self, status):
        """Return the jobs whose page has a status; a page that no pass has read needs review."""
        found = Q(page_pass__status=status)
        if status == Verification.NEEDS_REVIEW:
            found |= Q(page_pass__isnull=True)
        return self.scored().filter(found)

    def with_figures(self, *kinds):
        """Add each figure kind as an attribute of the same name, None where there is none."""
        from .catalogue import Figure

        figures = {
            kind: models.Subquery(
                Figure.objects.filter(occupation=models.OuterRef("pk"), kind=kind).values("value")[
                    :1
                ]
            )
            for kind in kinds
        }
        return self.annotate(**figures)


class Occupation(models.Model):
    """A kind of work that people are paid for, with one page on the site."""

    slug = models.SlugField(max_length=120, unique=True)
    title = models.CharField(max_length=150)
    kind = models.CharField(max_length=10, choices=Kind)
    onetsoc = models.CharField("O*NET-SOC code", max_length=10, unique=True, null=True, blank=True)
    sector = models.ForeignKey(Sector, on_delete=models.PROTECT, related_name="occupations")
    parent = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="roles"
    )
    stand_in = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="stands_in_for"
    )
    # Copies of the current assessment's result, kept by services.publish for lists and sorting.
    score = models.FloatField(null=True, blank=True, editable=False)
    low = models.FloatField(null=True, blank=True, editable=False)
    high = models.FloatField(null=True, blank=True, editable=False)
    zone = models.CharField(
        max_length=6, blank=True, editable=False, choices=[(z.value, z.value) for z in Zone]
    )
    label = models.CharField(max_length=40, blank=True, editable=False)
    updated_on = models.DateField(null=True, blank=True, editable=False)

    objects = OccupationQuerySet.as_manager()

    class Meta:
        ordering = ["title"]
        indexes = [models.Index(fields=["score"]), models.Index(fields=["zone"])]
        constraints = [
            models.CheckConstraint(
                condition=Q(score__isnull=True) | Q(score__range=(0, 100)), name="score_0_to_100"
            ),
            models.CheckConstraint(
                condition=Q(onetsoc__isnull=False) | Q(parent__isnull=False, kind=Kind.ROLE),
                name="a_role_lives_inside_a_parent",
            ),
        ]

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return reverse("occupations:detail", args=[self.slug])

    @property
    def code(self):
        """The O*NET-SOC code: its own, or for a role that of the occupation it lives inside."""
        return self.onetsoc or self.parent.onetsoc


class Alias(models.Model):
    """Another name that people use for an occupation."""

    occupation = models.ForeignKey(Occupation, on_delete=models.CASCADE, related_name="aliases")
    name = models.CharField(max_length=200)

    class Meta:
        ordering = ["name"]
        verbose_name_plural = "aliases"
        constraints = [
            models.UniqueConstraint(fields=["occupation", "name"], name="alias_once_per_occupation")
        ]

    def __str__(self):
        return self.name


class OccupationCode(models.Model):
    """A code of an occupation in another classification, with that classification's title."""

    class Scheme(models.TextChoices):
        SOC2018 = "soc2018", "SOC 2018"
        ISCO08 = "isco08", "ISCO-08"

    occupation = models.ForeignKey(Occupation, on_delete=models.CASCADE, related_name="codes")
    scheme = models.CharField(max_length=8, choices=Scheme)
    code = models.CharField(max_length=10, db_index=True)
    title = models.CharField(max_length=200, blank=True)

    class Meta:
        ordering = ["scheme", "code"]
        constraints = [
            models.UniqueConstraint(
                fields=["occupation", "scheme", "code"], name="code_once_per_occupation"
            )
        ]

    def __str__(self):
        return f"{self.get_scheme_display()} {self.code}"


class RelatedOccupation(models.Model):
    """A neighbour that the taxonomy's publisher names for an occupation, in its order."""

    class Tier(models.TextChoices):
        CLOSE = "close", "Closest"
        NEAR = "near", "Near"
        FURTHER = "further", "Further"

    occupation = models.ForeignKey(Occupation, on_delete=models.CASCADE, related_name="related")
    related = models.ForeignKey(Occupation, on_delete=models.CASCADE, related_name="related_from")
    tier = models.CharField(max_length=8, choices=Tier)
    rank = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["rank"]
        constraints = [
            models.UniqueConstraint(
                fields=["occupation", "related"], name="related_once_per_occupation"
            ),
            models.CheckConstraint(
                condition=~Q(occupation=F("related")), name="not_related_to_itself"
            ),
        ]

    def __str__(self):
        return f"{self.occupation} → {self.related}"
