"""An editor in a process of its own: python -m tests.bench.editor SLUG, then a number a line.

Each line is one edit, as an editor's action makes it; the number comes back once it is committed.
"""

import sys

import django

django.setup()

from django.db import transaction  # noqa: E402

from occupations.models import Occupation  # noqa: E402
from occupations.published.invalidation import invalidate  # noqa: E402


@transaction.atomic
def retitle(slug: str, number: int) -> None:
    """Change the title that the job's page shows."""
    job = Occupation.objects.select_for_update().get(slug=slug)
    job.title = f"Edit {number}"
    job.save(update_fields=["title"])
    invalidate([job.pk])


if __name__ == "__main__":
    for line in sys.stdin:
        retitle(sys.argv[1], int(line))
        print(line.strip(), flush=True)
