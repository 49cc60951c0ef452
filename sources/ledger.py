"""Triggers that keep decisions as they were made, in both databases."""

from django.db.backends.base.base import BaseDatabaseWrapper

TABLE = "sources_decision"
REFUSAL = "a decision cannot change; add another one"
EVENTS = ("update", "delete")


def install(connection: BaseDatabaseWrapper) -> None:
    """Create the triggers that refuse to change or delete a decision."""
    refuse = {"sqlite": _sqlite, "postgresql": _postgresql}[connection.vendor]
    with connection.cursor() as cursor:
        for statement in refuse():
            cursor.execute(statement)


def remove(connection: BaseDatabaseWrapper) -> None:
    """Drop the triggers; `install` brings them back."""
    on_table = f" ON {TABLE}" if connection.vendor == "postgresql" else ""
    with connection.cursor() as cursor:
        for event in EVENTS:
            cursor.execute(f"DROP TRIGGER IF EXISTS {TABLE}_kept_{event}{on_table}")


def _sqlite():
    for event in EVENTS:
        yield (
            f"CREATE TRIGGER {TABLE}_kept_{event} BEFORE {event.upper()} ON {TABLE} "
            f"BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END"
        )


def _postgresql():
    yield (
        "CREATE OR REPLACE FUNCTION refuse_to_change_decision() RETURNS trigger "
        f"LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '{REFUSAL}' "
        "USING ERRCODE = 'integrity_constraint_violation'; END $$"
    )
    for event in EVENTS:
        yield (
            f"CREATE TRIGGER {TABLE}_kept_{event} BEFORE {event.upper()} ON {TABLE} "
            "FOR EACH ROW EXECUTE FUNCTION refuse_to_change_decision()"
        )
