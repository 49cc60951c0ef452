"""The wiring is tested with addresses of its own, so that no app can hide a fault in it."""

from pathlib import Path

import pytest
from django.test import Client

TEMPLATES = Path(__file__).parent / "templates"


@pytest.fixture(autouse=True)
def wiring(settings):
    """Serve tests/jobrisk/addresses.py, with its few templates behind the site's own."""
    settings.ROOT_URLCONF = "tests.jobrisk.addresses"
    template, *_ = settings.TEMPLATES
    settings.TEMPLATES = [{**template, "DIRS": [*template["DIRS"], TEMPLATES]}]


@pytest.fixture
def visitor():
    """Return a client that gets the error page where a test client would raise."""
    return Client(raise_request_exception=False)


@pytest.fixture
def without_templates(settings):
    """Take every template away, as a broken deployment would."""
    template, *_ = settings.TEMPLATES
    settings.TEMPLATES = [{**template, "DIRS": [], "APP_DIRS": False}]
