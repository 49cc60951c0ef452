"""The word table behind search as you type."""

from django.db import models
from django.db.models import Q

from .occupation import Occupation


class SearchTerm(models.Model):
    """One name of an occupation, from one of its words to its end, folded for comparison.

    "Registered Nurse" gives two rows, "registered nurse" and "nurse", so that a typed prefix of
    any word is one range of one b-tree index.
    """

    occupation = models.ForeignKey(
        Occupation, on_delete=models.CASCADE, related_name="search_terms"
    )
    tail = models.CharField(max_length=200)
    name = models.CharField(max_length=200, help_text="The whole name, as people write it.")
    starts_name = models.BooleanField(help_text="The tail is the whole name.")
    rank = models.PositiveSmallIntegerField(help_text="Lower comes first: see search.Tier.")

    class Meta:
        indexes = [
            models.Index(fields=["tail", "rank"]),
            # Titles, codes and names of ours (see search.Tier): few, and they go first.
            models.Index(
                fields=["tail", "rank"], condition=Q(rank__lt=8000), name="search_first_tiers"
            ),
        ]

    def __str__(self):
        return f"{self.tail} → {self.occupation}"
