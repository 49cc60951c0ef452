"""System checks: what a deployment must not lose without being told."""

from urllib.parse import urlsplit

from django.conf import settings
from django.core.checks import Error, Tags, Warning, register
from django.db import connection
from django.db.utils import DatabaseError

FIRST_SAFE_SQLITE = (3, 51, 3)


@register(Tags.database)
def writes_are_kept(databases=None, **kwargs):
    """Ask the live database whether an acknowledged write outlives a power cut."""
    if not databases or "default" not in databases:
        return []
    try:
        return _sqlite() if connection.vendor == "sqlite" else _postgresql()
    except DatabaseError:
        return []  # a database that is down has nothing to say, and readiness reports it


def _sqlite():
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA journal_mode")
        journal = cursor.fetchone()[0]
    if journal != "wal" or connection.Database.sqlite_version_info >= FIRST_SAFE_SQLITE:
        return []
    return [
        Warning(
            f"SQLite {connection.Database.sqlite_version} has a rare fault in WAL mode that can "
            "damage the file.",
            hint="For a public site set SQLITE_JOURNAL=DELETE, or use PostgreSQL.",
            id="jobrisk.W001",
        )
    ]


def _postgresql():
    found = []
    for name in ("fsync", "synchronous_commit", "full_page_writes"):
        with connection.cursor() as cursor:
            cursor.execute("SELECT current_setting(%s)", [name])
            value = cursor.fetchone()[0]
        if value == "off":
            message = f"PostgreSQL runs with {name} off: a power cut loses what it has confirmed."
            found.append(Warning(message, hint=f"Turn {name} on.", id="jobrisk.W002"))
    return found


@register
def database_options_stand(app_configs=None, **kwargs):
    """Refuse database options under which concurrent writers lose or refuse work."""
    database = settings.DATABASES["default"]
    found = []
    if database.get("ATOMIC_REQUESTS"):
        found.append(Error("ATOMIC_REQUESTS makes readers wait for writers.", id="jobrisk.E001"))
    is_sqlite = database["ENGINE"].endswith("sqlite3")
    if is_sqlite and database["OPTIONS"].get("transaction_mode") != "IMMEDIATE":
        message = "SQLite without transaction_mode IMMEDIATE refuses concurrent writers."
        found.append(Error(message, id="jobrisk.E002"))
    return found


@register
def origin_is_an_origin(app_configs=None, **kwargs):
    """Refuse a SITE_ORIGIN that could not begin an absolute address."""
    parts = urlsplit(settings.SITE_ORIGIN)
    wanted = ("https",) if settings.SECURE else ("http", "https")
    if parts.scheme in wanted and parts.netloc and not (parts.path or parts.query):
        return []
    shape = f"{wanted[0]}://host"
    message = f"SITE_ORIGIN is {settings.SITE_ORIGIN!r}, which is not of the shape {shape}."
    return [Error(message, id="jobrisk.E003")]
