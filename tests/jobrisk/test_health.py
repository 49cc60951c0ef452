"""What a load balancer hears."""

import pytest
from django.apps import apps
from django.core.cache import cache
from django.db.migrations.recorder import MigrationRecorder

from jobrisk import health


def test_healthz_asks_no_database_and_answers_the_containers_own_probe(visitor):
    response = visitor.get("/healthz", headers={"host": "127.0.0.1:8000"})
    assert (response.status_code, response.content) == (200, b"alive\n")
    assert "no-store" in response.headers["Cache-Control"]


@pytest.mark.parametrize("address", ["/healthz", "/readyz"])
def test_probes_are_only_read(visitor, address):
    assert visitor.post(address).status_code == 405


@pytest.fixture
def with_catalogue(monkeypatch):
    """Answer as if an occupation had been loaded."""
    monkeypatch.setitem(health.CHECKS, "catalogue", lambda: None)


@pytest.mark.django_db
def test_readyz_names_each_part(visitor, with_catalogue):
    response = visitor.get("/readyz")
    parts = dict.fromkeys(("database", "migrations", "catalogue", "cache"), "ready")
    assert response.json() == {"ready": True, **parts}
    assert response.status_code == 200


@pytest.mark.django_db
def test_readyz_says_that_the_catalogue_is_empty(visitor, monkeypatch):
    occupations = apps.get_model("occupations", "Occupation").objects
    monkeypatch.setattr(type(occupations), "exists", lambda manager: False)
    response = visitor.get("/readyz")
    assert response.status_code == 503
    assert response.json()["catalogue"] == "empty: run manage.py load_catalogue"


@pytest.mark.django_db
def test_readyz_says_what_is_left_to_migrate(visitor, with_catalogue):
    MigrationRecorder.Migration.objects.filter(app="sessions").delete()
    response = visitor.get("/readyz")
    assert response.status_code == 503
    assert response.json()["migrations"] == "1 to apply: run manage.py migrate"


@pytest.mark.django_db
def test_readyz_says_that_the_cache_is_away(visitor, with_catalogue, monkeypatch):
    def refused(*args, **kwargs):
        raise ConnectionError("secret address")

    monkeypatch.setattr(type(cache._connections[cache._alias]), "set", refused)
    response = visitor.get("/readyz")
    assert response.status_code == 503
    assert response.json()["cache"] == "does not answer (ConnectionError)"
