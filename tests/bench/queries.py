"""How many queries an answer takes: python -m tests.bench.queries SLUG … prints JSON."""

import json
import sys

import django

django.setup()

from django.db import connection  # noqa: E402
from django.test.utils import CaptureQueriesContext  # noqa: E402

from occupations.published.drafts import draft, printed  # noqa: E402
from occupations.published.lookup import Lookup  # noqa: E402
from occupations.published.publishing import page_of  # noqa: E402


def published(slugs: list[str]) -> list[int]:
    """Return how often the edge asks the database for each of these current pages."""
    lookup, counts = Lookup(), []
    page_of(slugs[0])
    lookup(slugs[0])  # connects
    run = lookup.local.run
    for slug in slugs:
        page_of(slug)
        asked = []
        lookup.local.run = lambda values, asked=asked: asked.append(values) or run(values)
        if lookup(slug) is None:
            raise RuntimeError(f"{slug} is not current")
        counts.append(len(asked))
    lookup.local.run = run
    lookup.close()
    return counts


def rendered(slugs: list[str]) -> list[int]:
    """Return how many queries each page takes that is read and printed anew."""
    printed(draft(slugs[0]))  # reads the countries
    counts = []
    for slug in slugs:
        with CaptureQueriesContext(connection) as queries:
            printed(draft(slug))
        counts.append(len(queries))
    return counts


if __name__ == "__main__":
    print(json.dumps({"published": published(sys.argv[1:]), "rendered": rendered(sys.argv[1:])}))
