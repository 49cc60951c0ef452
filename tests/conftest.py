"""What every test may use: the database under test, a browser, and the rules that skip tests.

A test that drives the browser takes pytest-playwright's `page` and is marked `browser` by itself.
"""

import os
import shutil

import pytest
from django.db import connection
from hypothesis import settings as hypothesis

from tests import roles
from tests.run import CHROMIUM, IN_CI
from tests.validator import find_java

# Generated tests have no deadline, for machines are busy; a build machine repeats the same ones.
hypothesis.register_profile("jobrisk", deadline=None, derandomize=IN_CI)
hypothesis.load_profile("jobrisk")

BROWSER_FIXTURES = {"page", "context", "browser", "new_context"}


def pytest_configure():
    """Keep the groups of staff, whom every test with real transactions would take away."""
    roles.watch()


def find_chromium() -> str | None:
    """Return the path of the machine's own Chromium."""
    return next(filter(None, map(shutil.which, CHROMIUM)), None)


def pytest_collection_modifyitems(items):
    """Mark what drives the browser, and skip what this machine has not the program for."""
    driven = [item for item in items if BROWSER_FIXTURES & set(item.fixturenames)]
    for item in driven:
        item.add_marker(pytest.mark.browser)
    require("Chromium", find_chromium(), driven)
    require("Java", find_java(), [item for item in items if item.get_closest_marker("validator")])
    if driven:
        # Playwright keeps an event loop in the test's thread, where Django refuses queries.
        os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"


def require(name: str, found: str | None, items: list) -> None:
    """Skip tests whose program is missing; a build machine may not skip them."""
    if items and not found and IN_CI:
        raise pytest.UsageError(f"{name} is missing, and CI forbids to skip what needs it.")
    for item in items:
        if not found:
            item.add_marker(pytest.mark.skip(reason=f"{name.upper()} IS MISSING"))


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args):
    """Launch the machine's Chromium; as root it needs to be told that it may run."""
    switches = ["--disable-background-networking", "--disable-component-update", "--disable-gpu"]
    if os.geteuid() == 0:
        switches.append("--no-sandbox")
    return {**browser_type_launch_args, "executable_path": find_chromium(), "args": switches}


@pytest.fixture(scope="session")
def django_db_modify_db_settings(django_db_modify_db_settings_parallel_suffix, tmp_path_factory):
    """Keep the SQLite test database in a file: in memory it has neither WAL nor real locks."""
    if connection.vendor == "sqlite":
        name = str(tmp_path_factory.mktemp("database") / "test.sqlite3")
        connection.settings_dict["TEST"]["NAME"] = name


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker):
    """Let go of every connection at the end: PostgreSQL removes no database that is in use."""
    yield
    if connection.vendor == "postgresql":
        with django_db_blocker.unblock():
            end_other_sessions()
        connection.close_pool()


def end_other_sessions():
    """End what a thread of some test left open on this test database."""
    connection.close()  # which may have ended with a database that was replaced
    connection.close_pool()
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
    connection.close()
