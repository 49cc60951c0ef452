"""The whole committed catalogue in the test database, loaded once for all tests of this folder."""

import pytest

from .loaded import fill
from .reader import Reader


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items):
    """Mark these tests, and run them last: the others expect an empty database."""

    def needs_catalogue(item) -> bool:
        return item.path.parent.name == "catalogue"

    for item in filter(needs_catalogue, items):
        item.add_marker(pytest.mark.catalogue)
    items.sort(key=needs_catalogue)


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker, pytestconfig):
    with django_db_blocker.unblock():
        fill(pytestconfig.cache.mkdir("catalogue"))


@pytest.fixture(autouse=True)
def _catalogue(db):
    """Every test here reads the catalogue; what it writes is rolled back."""


@pytest.fixture
def reader(page):
    """A reader of the site with the whole catalogue."""
    return Reader(page)
