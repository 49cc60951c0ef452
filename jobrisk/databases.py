"""How the site speaks to its database: SQLite or PostgreSQL, whichever DATABASE_URL names.

The options below are what keeps acknowledged writes and what stops one slow query from holding
every reader; tests read them back from a live connection.
"""

from pathlib import Path

from environ import Env

CONNECT_TIMEOUT_S = 2
STATEMENT_TIMEOUT_MS = 3_000
LOCK_TIMEOUT_MS = 1_000
IDLE_TIMEOUT_MS = 10_000
POOL = {
    "min_size": 1,
    "max_size": 8,
    "timeout": CONNECT_TIMEOUT_S,  # how long a request waits before it is answered 503
    "max_lifetime": 1800,
    # Give up an attempt soon: attempts that double their pauses would keep readers out for as long
    # again as the outage was, and the next request begins a new one anyway.
    "reconnect_timeout": 1,
}


def database(env: Env, root: Path) -> dict:
    """Return Django's settings for the database; without DATABASE_URL, an SQLite file at root."""
    if env.str("DATABASE_URL", default=""):
        config = env.db_url("DATABASE_URL")
    else:
        config = {"ENGINE": "django.db.backends.sqlite3", "NAME": "db.sqlite3"}
    config["ATOMIC_REQUESTS"] = False  # a reader must never wait for the write lock
    config.setdefault("OPTIONS", {})
    if config["ENGINE"].endswith("sqlite3"):
        return _sqlite(config, env.str("SQLITE_JOURNAL", default="WAL"), root)
    return _postgresql(config, env)


def _sqlite(config: dict, journal: str, root: Path) -> dict:
    if journal.upper() not in ("WAL", "DELETE"):
        raise ValueError(f"SQLITE_JOURNAL is {journal!r}; it can be WAL or DELETE.")
    if config["NAME"] != ":memory:":
        config["NAME"] = str(root / config["NAME"])  # a full path stays as it is
    config["CONN_MAX_AGE"] = 60
    config["OPTIONS"] |= {
        # Take the write lock at BEGIN: a transaction that reads first and then writes would be
        # refused at once, whatever the timeout.
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,  # the lock is not fair, so a writer may wait long behind others
        # FULL, because NORMAL can lose the last commits when the power fails.
        "init_command": f"PRAGMA journal_mode={journal.upper()};PRAGMA synchronous=FULL",
    }
    return config


def _postgresql(config: dict, env: Env) -> dict:
    statement_ms = env.int("DB_STATEMENT_TIMEOUT_MS", default=STATEMENT_TIMEOUT_MS)
    # A command that may hold a statement for minutes may also think between two. 0 is no limit.
    idle_ms = max(IDLE_TIMEOUT_MS, statement_ms) if statement_ms else 0
    limits = {
        "statement_timeout": statement_ms,
        "lock_timeout": LOCK_TIMEOUT_MS,
        "idle_in_transaction_session_timeout": idle_ms,
    }
    config["OPTIONS"] |= {
        "connect_timeout": CONNECT_TIMEOUT_S,
        "tcp_user_timeout": 5_000,
        "options": " ".join(f"-c {name}={value}" for name, value in limits.items()),
    }
    config["CONN_HEALTH_CHECKS"] = True
    if env.bool("DB_POOL", default=True):
        config["CONN_MAX_AGE"] = 0  # the pool keeps connections, and Django allows only one keeper
        config["OPTIONS"]["pool"] = dict(POOL)
    else:
        config["CONN_MAX_AGE"] = 60
        config["DISABLE_SERVER_SIDE_CURSORS"] = True  # a pooler outside may switch connections
    return config
