"""T29: a database that is down, frozen or without its file gives 503 pages, and no bare 500."""

import json
import socket
import time

import pytest

from tests import cluster
from tests.jobrisk.processes import run_python, start_python


@pytest.fixture(params=["refuses", "never answers", "no file"])
def unusable(request, tmp_path):
    """Return the DATABASE_URL of a database that cannot be used."""
    if request.param == "no file":
        yield f"sqlite:///{tmp_path}/no/folder/db.sqlite3"
        return
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        if request.param == "never answers":
            listener.listen()
        yield f"postgresql://someone@127.0.0.1:{listener.getsockname()[1]}/jobs"


def visits(urlconf, address):
    environment = {"DJANGO_SETTINGS_MODULE": "tests.settings", "DATABASE_URL": address}
    done = run_python("-m", "tests.jobrisk.outage", urlconf, **environment)
    assert done.returncode == 0, done.stderr
    return {visit.pop("address"): visit for visit in map(json.loads, done.stdout.splitlines())}


@pytest.mark.parametrize("urlconf", ["tests.jobrisk.addresses", "jobrisk.urls"])
def test_pages_say_that_they_will_be_back(unusable, urlconf):
    found = visits(urlconf, unusable)
    assert found.pop("/healthz")["status"] == 200
    assert found.pop("/readyz")["status"] == 503
    for address, visit in found.items():
        allowed = {(503, "10"), (200, None)}  # a page that needs no database is served
        assert (visit["status"], visit["retry_after"]) in allowed, address
        assert visit["says_nothing"], address
        assert visit["seconds"] < 6, address
    assert 503 in {visit["status"] for visit in found.values()}


RECOVERY = """
import sys, time, django
django.setup()
from django.db import OperationalError, connection
def ask():
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
        return "answered"
    except OperationalError:
        return "refused"
    finally:
        connection.close()
for line in sys.stdin:
    print(ask(), flush=True)
connection.close_pool()
"""


@pytest.fixture
def server():
    """Return a PostgreSQL server of this test's own, which the test may stop."""
    programs = cluster.find_programs()
    if not programs:
        pytest.skip("POSTGRESQL IS MISSING")
    with cluster.running_cluster(programs) as running:
        yield running


def test_the_site_recovers_with_the_database_and_without_a_restart(server):
    environment = {"DJANGO_SETTINGS_MODULE": "tests.settings", "DATABASE_URL": server.address}
    site = start_python("-c", RECOVERY, **environment)
    try:
        assert ask(site) == "answered"
        server.stop()
        assert [ask(site) for _ in range(6)] == ["refused"] * 6  # each waits its two seconds
        server.start()
        started = time.monotonic()
        while ask(site) != "answered":
            assert time.monotonic() - started < 3
    finally:
        site.stdin.close()
        site.wait(timeout=30)


def ask(site):
    site.stdin.write("\n")
    site.stdin.flush()
    return site.stdout.readline().strip()
