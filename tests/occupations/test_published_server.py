"""Two real workers and forty connections: nobody is shown a page older than an edit."""

import os
import sys
from urllib.parse import urlsplit

import pytest
from django.db import connection, transaction

from occupations.models import Occupation
from occupations.published.invalidation import invalidate
from tests.bench.processes import Gunicorn, fetch
from tests.bench.stale import Hunt
from tests.factories import make_occupation


@pytest.fixture
def environment(transactional_db):
    """Return the environment of a server on the database under test."""
    said = connection.settings_dict
    if connection.vendor == "sqlite":
        address = f"sqlite:///{said['NAME']}"
    else:
        address = urlsplit(os.environ["DATABASE_URL"])._replace(path=f"/{said['NAME']}").geturl()
    mine = {"DATABASE_URL": address, "DJANGO_SETTINGS_MODULE": "tests.settings"}
    return {**os.environ, **mine, "PYTHON": sys.executable, "DB_STATEMENT_TIMEOUT_MS": "30000"}


def test_forty_readers_see_every_edit_at_once(environment):
    job = make_occupation("Edit 0")  # published assessments would outlive the test
    server = Gunicorn("jobrisk.wsgi", environment, workers=2, probe=job.get_absolute_url())
    try:
        assert fetch(server.port, "/jobs/nobody/")[0] == 404
        assert fetch(server.port, "//jobs/edit-0/")[0] == 404
        assert fetch(server.port, "/jobs/%00/")[0] == 400
        status, headers, body = fetch(server.port, job.get_absolute_url(), method="HEAD")
        assert (status, body) == (200, b"") and int(headers["Content-Length"]) > 1000
        hunt = Hunt(server.port, job.get_absolute_url())
        hunt.run(
            lambda number: edit(job.pk, number), readers=40, wanted=1_100, seconds=40, every=100
        )
    finally:
        server.stop()
    assert (hunt.stale, hunt.failures) == (0, {})
    assert hunt.answers >= 1_000 and hunt.acknowledged >= 5


@transaction.atomic
def edit(pk: int, number: int) -> None:
    """Change what the page shows and say so, as one edit."""
    Occupation.objects.filter(pk=pk).update(title=f"Edit {number}")
    invalidate([pk])
