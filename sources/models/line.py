"""Lines of pages with their verdicts, what they rest on, and the pass over a whole page."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from occupations.models import Occupation, Verification

from ..verification.model import Strength, Support, Verdict
from .source import Finding, Source


class PageLineQuerySet(models.QuerySet):
    def on_pages(self):
        """Return the lines that a page has now."""
        return self.exclude(state=PageLine.State.GONE)

    def undecided(self):
        """Return the lines that wait for a person, the most harmful first."""
        return self.filter(state__in=PageLine.WAITING).order_by("-rank_key", "pk")


class PageLine(models.Model):
    """One sentence of an occupation's page with its verdict and what people decided about it.

    `key` is the hash of the editor's own words, so a line that moves on the page stays the same
    row. A line that the page no longer has is kept as gone, for its history.
    """

    class State(models.TextChoices):
        OPEN = "open", "Open"
        APPROVED = "approved", "Approved"
        AWAITING_SECOND = "awaiting_second", "Waiting for a second reader"
        REJECTED = "rejected", "Rejected"
        ESCALATED = "escalated", "Escalated"
        GONE = "gone", "No longer on the page"

    WAITING = (State.OPEN, State.AWAITING_SECOND, State.ESCALATED)

    occupation = models.ForeignKey(Occupation, on_delete=models.CASCADE, related_name="lines")
    key = models.CharField(max_length=64, help_text="SHA-256 of the original words.")
    number = models.PositiveSmallIntegerField()
    section = models.CharField(max_length=20)
    original = models.TextField()
    wording = models.TextField(blank=True, help_text="A reviewer's words in place of the pass's.")
    published = models.TextField()
    verdict = models.CharField(max_length=17, choices=[(v.value, v.value) for v in Verdict])
    rule = models.CharField(max_length=60)
    note = models.TextField(blank=True)
    strength = models.CharField(
        max_length=13, choices=[(s.value, s.value) for s in Strength], default=Strength.NONE.value
    )
    measures = models.JSONField(
        default=dict, help_text="Check-worthiness, hedging and vagueness, 0–1; the words meant."
    )
    sources_hash = models.CharField(max_length=64)
    state = models.CharField(max_length=15, choices=State, default=State.OPEN)
    readers = models.PositiveSmallIntegerField(
        default=0, help_text="How many people approved it as it stands."
    )
    rank_key = models.FloatField(default=0.0)
    harm = models.JSONField(default=dict)
    tier = models.PositiveSmallIntegerField(default=3)
    version = models.PositiveIntegerField(default=0, help_text="Counts the changes of its state.")
    first_seen_at = models.DateTimeField(default=timezone.now)
    decided_at = models.DateTimeField(null=True, blank=True)

    objects = PageLineQuerySet.as_manager()

    class Meta:
        ordering = ["occupation", "number"]
        indexes = [
            models.Index(fields=["state", "-rank_key", "id"], name="line_by_harm"),
            models.Index(fields=["occupation", "number"], name="line_by_number"),
        ]
        constraints = [
            models.UniqueConstraint(fields=["occupation", "key"], name="line_once_per_page"),
            models.CheckConstraint(condition=Q(tier__range=(1, 3)), name="line_tier_1_to_3"),
        ]

    def __str__(self):
        return f"{self.occupation_id}, line {self.number}"

    @property
    def is_softened(self):
        """Whether readers see other words than the editor's."""
        return self.published != self.original


class Citation(models.Model):
    """That a line or a rating cites a source: found by the pass, or attached by a person.

    `excerpt` is what the source finds there, as the pass compared it. A rating's citation has
    `mark` in place of `line_key`, such as "signal:wages".
    """

    occupation = models.ForeignKey(Occupation, on_delete=models.CASCADE, related_name="citations")
    line_key = models.CharField(max_length=64, blank=True)
    mark = models.CharField(max_length=24, blank=True)
    source = models.ForeignKey(Source, on_delete=models.PROTECT, related_name="citations")
    finding = models.ForeignKey(
        Finding, on_delete=models.SET_NULL, null=True, blank=True, related_name="citations"
    )
    locator = models.CharField(max_length=200, blank=True)
    excerpt = models.TextField(blank=True)
    support = models.CharField(
        max_length=13, blank=True, choices=[(s.value, s.value) for s in Support]
    )
    reason = models.TextField(blank=True)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="citations",
        help_text="Empty: the pass found it.",
    )
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["occupation", "line_key", "pk"]
        indexes = [models.Index(fields=["occupation", "line_key"], name="citation_by_line")]
        constraints = [
            models.CheckConstraint(
                condition=Q(line_key="") & ~Q(mark="") | ~Q(line_key="") & Q(mark=""),
                name="citation_of_a_line_or_a_mark",
            )
        ]

    def __str__(self):
        return f"{self.source_id} for {self.occupation_id}, {self.line_key[:8]}"


class PagePass(models.Model):
    """What the pass over a page found, as the page prints it.

    `content` holds the report and the lines. It follows from the rows of the page and is written
    again with every change of them, so that printing a page reads one row.
    """

    occupation = models.OneToOneField(
        Occupation, on_delete=models.CASCADE, related_name="page_pass"
    )
    version = models.CharField(max_length=20, help_text="Of the rules.")
    score = models.FloatField()
    status = models.CharField(
        max_length=20, choices=Verification, default=Verification.NEEDS_REVIEW, db_index=True
    )
    tier = models.PositiveSmallIntegerField()
    content = models.JSONField()
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name_plural = "page passes"
        constraints = [
            models.CheckConstraint(condition=Q(score__range=(0, 100)), name="pass_score_0_to_100"),
            models.CheckConstraint(condition=Q(tier__range=(1, 3)), name="pass_tier_1_to_3"),
        ]

    def __str__(self):
        return f"{self.occupation_id}: {self.score:.1f}, {self.status}"
