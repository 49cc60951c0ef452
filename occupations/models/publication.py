"""Job pages as they were last rendered, and what each of them shows."""

from django.db import models


class PublishedPage(models.Model):
    """The bytes of one job's page, with the number of the edit that they were rendered after.

    An edit counts `want` up in its own transaction; a page is current while `have` equals it.
    """

    slug = models.SlugField(max_length=120, primary_key=True)
    want = models.PositiveIntegerField(default=1)
    have = models.PositiveIntegerField(default=0)
    epoch = models.CharField(max_length=32, blank=True, help_text="Of the templates and the code.")
    digest = models.CharField(max_length=32, blank=True, help_text="Of the page as HTML.")
    packed = models.BinaryField(default=b"", help_text="The page, gzipped.")
    published_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["slug"]

    def __str__(self):
        return f"{self.slug} {self.have} of {self.want}"


class PageShows(models.Model):
    """One thing that a page prints something of, so that an edit of it finds the page."""

    page = models.ForeignKey(PublishedPage, on_delete=models.CASCADE, related_name="shows")
    what = models.CharField(max_length=40, help_text="job:12, data:3, or ranks")

    class Meta:
        ordering = ["what"]
        verbose_name_plural = "page shows"
        indexes = [models.Index(fields=["what"])]
        constraints = [models.UniqueConstraint(fields=["page", "what"], name="shown_once_per_page")]

    def __str__(self):
        return f"{self.page_id} shows {self.what}"
