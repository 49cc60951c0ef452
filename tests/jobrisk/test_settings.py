"""What a deployment relies on, read back from the live database and from a fresh process."""

import json

import pytest
from django.conf import settings as site
from django.db import connection

from jobrisk.databases import LOCK_TIMEOUT_MS, POOL, STATEMENT_TIMEOUT_MS
from tests.jobrisk.processes import run_python, setting

PRODUCTION = {
    "SECURE": "1",
    "SITE_ORIGIN": "https://jobs.example",
    "ALLOWED_HOSTS": "jobs.example",
    "TRUSTED_PROXIES": "1",
}
POSTGRESQL = "postgresql://someone@db.example/jobs"


def ask(statement):
    with connection.cursor() as cursor:
        cursor.execute(statement)
        return cursor.fetchone()[0]


@pytest.mark.django_db(transaction=True)
@pytest.mark.skipif(connection.vendor != "sqlite", reason="SQLite's own settings")
def test_sqlite_keeps_what_it_has_confirmed():
    found = {
        name: ask(f"PRAGMA {name}") for name in ("journal_mode", "synchronous", "busy_timeout")
    }
    assert found == {"journal_mode": "wal", "synchronous": 2, "busy_timeout": 20_000}
    assert connection.transaction_mode == "IMMEDIATE"
    assert ask("PRAGMA foreign_keys") == 1


@pytest.mark.django_db
@pytest.mark.skipif(connection.vendor != "postgresql", reason="PostgreSQL's own settings")
def test_postgresql_limits_every_statement():
    address = f"postgresql://jobrisk@/postgres?host={site.DATABASES['default']['OPTIONS']['host']}"
    names = ["statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout"]
    code = f"""
import json, django
django.setup()
from django.db import connection
with connection.cursor() as cursor:
    found = []
    for name in {names}:
        cursor.execute("SELECT current_setting(%s)", [name])
        found += cursor.fetchone()
print(json.dumps(found))
connection.close_pool()
"""
    for given, expected in [
        ({}, ["3s", "1s", "10s"]),
        ({"DB_STATEMENT_TIMEOUT_MS": "600000"}, ["10min", "1s", "10min"]),
        ({"DB_STATEMENT_TIMEOUT_MS": "0"}, ["0", "1s", "0"]),
    ]:
        environment = {"DATABASE_URL": address, "DJANGO_SETTINGS_MODULE": "tests.settings", **given}
        done = run_python("-c", code, **environment)
        assert json.loads(done.stdout) == expected, done.stderr


def test_postgresql_has_a_pool_or_lasting_connections_but_not_both():
    names = (
        "[settings.DATABASES['default'].get(name) for name in ('CONN_MAX_AGE', 'ATOMIC_REQUESTS')]"
    )
    pool = "settings.DATABASES['default']['OPTIONS'].get('pool')"
    assert setting(f"{names}, {pool}", DATABASE_URL=POSTGRESQL) == f"[0, False] {POOL}"
    assert setting(f"{names}, {pool}", DATABASE_URL=POSTGRESQL, DB_POOL="0") == "[60, False] None"


def test_postgresql_gives_up_soon_on_a_server_that_does_not_answer():
    options = "settings.DATABASES['default']['OPTIONS']"
    found = setting(f"{options}['connect_timeout'], {options}['options']", DATABASE_URL=POSTGRESQL)
    limits = f"-c statement_timeout={STATEMENT_TIMEOUT_MS} -c lock_timeout={LOCK_TIMEOUT_MS}"
    assert found == f"2 {limits} -c idle_in_transaction_session_timeout=10000"


def test_commands_may_take_longer_than_pages():
    code = "import manage, os, sys; sys.argv = ['manage.py', 'version']; manage.main()"
    done = run_python("-c", code + "; print(os.environ['DB_STATEMENT_TIMEOUT_MS'])")
    assert done.stdout.split()[-1] == "600000"


def test_the_sqlite_file_stands_at_the_root_unless_told_otherwise():
    name = "settings.DATABASES['default']['NAME']"
    assert setting(name) == str(site.BASE_DIR / "db.sqlite3")
    assert setting(name, DATABASE_URL="sqlite:///other.sqlite3") == str(
        site.BASE_DIR / "other.sqlite3"
    )
    assert setting(name, DATABASE_URL="sqlite:////data/jobs.sqlite3") == "/data/jobs.sqlite3"


def test_the_journal_of_sqlite_can_be_the_older_one():
    command = "settings.DATABASES['default']['OPTIONS']['init_command']"
    assert "journal_mode=DELETE" in setting(command, SQLITE_JOURNAL="delete")
    code = "from django.conf import settings; settings.DEBUG"
    environment = {"DJANGO_SETTINGS_MODULE": "jobrisk.settings", "SQLITE_JOURNAL": "OFF"}
    assert "it can be WAL or DELETE" in run_python("-c", code, **environment).stderr


def test_the_site_refuses_to_start_without_a_key(tmp_path):
    code = (
        "import pathlib; pathlib.Path.is_file = lambda path: False\n"
        "from django.conf import settings; settings.DEBUG"
    )
    environment = {"DJANGO_SETTINGS_MODULE": "jobrisk.settings", "SECRET_KEY": ""}
    refused = run_python("-c", code, **environment)
    assert refused.returncode == 1
    assert "The site has no secret key. Set SECRET_KEY" in refused.stderr
    assert run_python("-c", code, **environment, DEBUG="1").returncode == 0


def test_debug_is_off_unless_asked_for():
    assert setting("settings.DEBUG") == "False"


@pytest.mark.parametrize("database", ["sqlite:///db.sqlite3", POSTGRESQL])
def test_the_deployment_check_has_nothing_to_say(database):
    done = run_python("manage.py", "check", "--deploy", **PRODUCTION, DATABASE_URL=database)
    assert (done.returncode, done.stderr) == (0, "")
    assert "no issues (0 silenced)" in done.stdout


def test_https_is_forced_and_remembered_when_secure():
    names = ("HSTS_SECONDS", "HSTS_INCLUDE_SUBDOMAINS", "HSTS_PRELOAD", "SSL_REDIRECT")
    expression = ", ".join(f"settings.SECURE_{name}" for name in names)
    assert setting(expression, **PRODUCTION) == "63072000 True True True"
    assert setting(expression) == "0 False False False"


def test_a_forwarded_scheme_is_believed_only_behind_a_proxy_of_ours():
    assert setting("settings.SECURE_PROXY_SSL_HEADER") == "None"
    assert "HTTP_X_FORWARDED_PROTO" in setting("settings.SECURE_PROXY_SSL_HEADER", **PRODUCTION)
