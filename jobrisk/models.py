"""What the wiring itself stores."""

from django.db import models


class Allowance(models.Model):
    """How often one key has been used since a moment: a counter that stays exact under any load."""

    key = models.CharField(max_length=64, unique=True)
    used = models.PositiveIntegerField(default=1)
    since = models.DateTimeField(db_index=True)

    class Meta:
        ordering = ["since"]

    def __str__(self):
        return f"{self.key} {self.used}"
