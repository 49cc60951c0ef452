"""A running site with a few jobs, and a page that keeps count of what goes wrong in it."""

from dataclasses import dataclass, field

import pytest
from django.core.cache import cache
from django.db import connection

from occupations import immutability
from occupations.models import Alias, Assessment
from occupations.search import rebuild_terms, vocabulary_of
from tests.factories import make_country, make_dataset, make_full_occupation, make_occupation

ADDRESSES = {
    "home": "/",
    "jobs": "/jobs/?sort=-score",
    "job": "/jobs/registered-nurses/",
    "military": "/jobs/infantry/",
    "search": "/search/?q=nurse",
    "nothing found": "/search/?q=zzqqxx",
    "method": "/method/",
    "data": "/data/",
    "sources": "/sources/",
    "source": "/sources/office-of-readiness/",
    "404": "/jobs/nobody/",
}


@pytest.fixture
def site(transactional_db, live_server):
    """The address of a site with one full job, its neighbours and a title without score."""
    cache.clear()
    vocabulary_of.cache_clear()
    job = make_full_occupation("Registered Nurses", rows=3, onetsoc="29-1141.00")
    Alias.objects.create(occupation=job, name="Staff Nurse")
    ready = make_dataset(key="office-of-readiness")
    make_country("GBR", name="United Kingdom", readiness_dataset=ready)
    make_country("NER", "Sub-Saharan Africa", 0.3, 0.2, name="Niger")
    make_country("SGP", "South-eastern Asia", None, 0.3, name="Singapore", path="")
    make_occupation("Infantry", kind="military", onetsoc="55-3016.00")
    rebuild_terms()
    yield live_server.url
    # What is published refuses to be deleted, and the database is emptied after each of these.
    immutability.remove(connection)
    Assessment.objects.all().delete()
    immutability.install(connection)


@dataclass
class Troubles:
    """What a browser complained of, and whom it asked besides us."""

    said: list[str] = field(default_factory=list)
    foreign: list[str] = field(default_factory=list)


@pytest.fixture
def troubles(page, site):
    """Everything that the page's console, its errors and its requests give away."""
    found = Troubles()

    def heard(message):
        is_own_404 = "status of 404" in message.text
        if message.type in ("error", "warning") and not is_own_404:
            found.said.append(message.text)

    def asked(request):
        if not request.url.startswith((site, "data:", "about:")):
            found.foreign.append(request.url)

    page.on("console", heard)
    page.on("pageerror", lambda error: found.said.append(str(error)))
    page.on("request", asked)
    return found
