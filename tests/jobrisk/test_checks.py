"""The system checks: each is silent on a good deployment and speaks on a bad one."""

import pytest
from django.db import connection

from jobrisk import checks


def identifiers(messages):
    return [message.id for message in messages]


@pytest.mark.parametrize(
    ("origin", "secure", "expected"),
    [
        ("https://jobs.example", True, []),
        ("http://localhost:8000", False, []),
        ("http://jobs.example", True, ["jobrisk.E003"]),
        ("jobs.example", False, ["jobrisk.E003"]),
        ("https://jobs.example/path", False, ["jobrisk.E003"]),
        ("", False, ["jobrisk.E003"]),
    ],
)
def test_the_origin_is_checked(settings, origin, secure, expected):
    settings.SITE_ORIGIN, settings.SECURE = origin, secure
    assert identifiers(checks.origin_is_an_origin()) == expected


def test_the_options_of_the_tests_database_stand():
    assert checks.database_options_stand() == []


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({"OPTIONS": {"transaction_mode": "IMMEDIATE"}}, []),
        ({"OPTIONS": {"transaction_mode": "DEFERRED"}}, ["jobrisk.E002"]),
        ({"OPTIONS": {}, "ATOMIC_REQUESTS": True}, ["jobrisk.E001", "jobrisk.E002"]),
    ],
)
def test_lost_options_are_found(monkeypatch, options, expected):
    database = {"ENGINE": "django.db.backends.sqlite3", **options}
    monkeypatch.setattr(checks, "settings", type("S", (), {"DATABASES": {"default": database}}))
    assert identifiers(checks.database_options_stand()) == expected


@pytest.mark.django_db
@pytest.mark.skipif(connection.vendor != "sqlite", reason="SQLite's own fault")
@pytest.mark.parametrize(
    ("version", "expected"),
    [((3, 40, 1), ["jobrisk.W001"]), ((3, 51, 2), ["jobrisk.W001"]), ((3, 51, 3), [])],
)
def test_an_sqlite_with_the_fault_in_wal_mode_is_named(monkeypatch, version, expected):
    monkeypatch.setattr(connection.Database, "sqlite_version_info", version)
    assert identifiers(checks.writes_are_kept(databases=["default"])) == expected
    assert checks.writes_are_kept() == []


@pytest.mark.django_db
@pytest.mark.skipif(connection.vendor != "postgresql", reason="PostgreSQL's own settings")
def test_a_postgresql_that_may_lose_writes_is_named():
    found = checks.writes_are_kept(databases=["default"])  # the cluster of the tests is such a one
    assert identifiers(found) == ["jobrisk.W002"] * 3
    assert "fsync" in found[0].msg
