"""Triggers that keep published assessments and dossiers as they were, in both databases.

A draft or what is in review may change. What is published may only become superseded; neither it
nor its tasks and ratings may be changed, added to or deleted. What people did to any of them is
only ever added to.
"""

from django.db.backends.base.base import BaseDatabaseWrapper

ASSESSMENT = "occupations_assessment"
CHILDREN = ("occupations_task", "occupations_rating")
SETTLED = "('published', 'superseded')"
REFUSAL = "a published assessment cannot change; make a new version"
DOSSIER = "occupations_dossier"
DOSSIER_REFUSAL = "a published dossier cannot change; make a new version"
EDIT = "occupations_edit"
EDIT_REFUSAL = "what was done stays on record"

# Columns of an assessment that nothing may change once it is out.
FROZEN = (
    "occupation_id",
    "level",
    "origin",
    "version",
    "assessed_on",
    "author",
    "reason",
    "method",
    "borrowed_from",
    "digest",
)
DOSSIER_FROZEN = (
    "occupation_id",
    "version",
    "author",
    "reason",
    "dated_on",
    "digest",
    "content",
    "sources",
)


def install(connection: BaseDatabaseWrapper) -> None:
    """Create the triggers that keep assessments in the database behind the connection."""
    _execute(connection, {"sqlite": _sqlite, "postgresql": _postgresql})


def install_for_dossiers(connection: BaseDatabaseWrapper) -> None:
    """Create the triggers that keep dossiers; their table came later."""
    _execute(connection, {"sqlite": _sqlite_dossier, "postgresql": _postgresql_dossier})


def remove_for_dossiers(connection: BaseDatabaseWrapper) -> None:
    """Drop the triggers that keep dossiers."""
    on_table = f" ON {DOSSIER}" if connection.vendor == "postgresql" else ""
    with connection.cursor() as cursor:
        for event in ("update", "delete"):
            cursor.execute(f"DROP TRIGGER IF EXISTS {DOSSIER}_settled_{event}{on_table}")


def install_for_edits(connection: BaseDatabaseWrapper) -> None:
    """Create the triggers that keep what people did: nothing changes it, nothing deletes it."""
    _execute(connection, {"sqlite": _sqlite_edit, "postgresql": _postgresql_edit})


def remove_for_edits(connection: BaseDatabaseWrapper) -> None:
    """Drop the triggers that keep edits."""
    on_table = f" ON {EDIT}" if connection.vendor == "postgresql" else ""
    with connection.cursor() as cursor:
        for event in ("update", "delete"):
            cursor.execute(f"DROP TRIGGER IF EXISTS {EDIT}_kept_{event}{on_table}")


def _execute(connection: BaseDatabaseWrapper, by_vendor: dict) -> None:
    with connection.cursor() as cursor:
        for statement in by_vendor[connection.vendor]():
            cursor.execute(statement)


def remove(connection: BaseDatabaseWrapper) -> None:
    """Drop the triggers; `install` brings them back."""
    with connection.cursor() as cursor:
        for name, table in _names():
            on_table = f" ON {table}" if connection.vendor == "postgresql" else ""
            cursor.execute(f"DROP TRIGGER IF EXISTS {name}{on_table}")


def _names() -> list[tuple[str, str]]:
    tables = [(ASSESSMENT, ("update", "delete"))]
    tables += [(child, ("insert", "update", "delete")) for child in CHILDREN]
    return [(f"{table}_settled_{event}", table) for table, events in tables for event in events]


def _illegal_update(is_distinct: str, frozen: tuple[str, ...] = FROZEN) -> str:
    """Return the condition under which an update is refused."""
    changed = " OR ".join(f"OLD.{column} {is_distinct} NEW.{column}" for column in frozen)
    return (
        f"OLD.status IN {SETTLED} AND "
        f"({changed} OR NEW.status NOT IN {SETTLED} "
        "OR (OLD.status = 'superseded' AND NEW.status <> 'superseded'))"
    )


def _parent_is_settled(row: str) -> str:
    return (
        f"EXISTS (SELECT 1 FROM {ASSESSMENT} WHERE id = {row}.assessment_id "  # noqa: S608
        f"AND status IN {SETTLED})"
    )


def _sqlite():
    refuse = f"BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END"
    yield (
        f"CREATE TRIGGER {ASSESSMENT}_settled_update BEFORE UPDATE ON {ASSESSMENT} "
        f"WHEN {_illegal_update('IS NOT')} {refuse}"
    )
    yield (
        f"CREATE TRIGGER {ASSESSMENT}_settled_delete BEFORE DELETE ON {ASSESSMENT} "
        f"WHEN OLD.status IN {SETTLED} {refuse}"
    )
    for table in CHILDREN:
        for event, rows in _child_events():
            condition = " OR ".join(_parent_is_settled(row) for row in rows)
            yield (
                f"CREATE TRIGGER {table}_settled_{event} BEFORE {event.upper()} ON {table} "
                f"WHEN {condition} {refuse}"
            )


def _postgresql():
    refuse = f"RAISE EXCEPTION '{REFUSAL}' USING ERRCODE = 'integrity_constraint_violation';"
    yield _function(
        "refuse_settled_assessment",
        f"IF TG_OP = 'DELETE' THEN IF OLD.status IN {SETTLED} THEN {refuse} END IF; RETURN OLD; "
        f"END IF; IF {_illegal_update('IS DISTINCT FROM')} THEN {refuse} END IF; RETURN NEW;",
    )
    yield _function(
        "refuse_settled_child",
        f"IF TG_OP <> 'INSERT' AND {_parent_is_settled('OLD')} THEN {refuse} END IF; "
        f"IF TG_OP <> 'DELETE' AND {_parent_is_settled('NEW')} THEN {refuse} END IF; "
        "IF TG_OP = 'DELETE' THEN RETURN OLD; END IF; RETURN NEW;",
    )
    for name, table in _names():
        event = name.rsplit("_", 1)[1].upper()
        function = "refuse_settled_" + ("assessment" if table == ASSESSMENT else "child")
        yield (
            f"CREATE TRIGGER {name} BEFORE {event} ON {table} "
            f"FOR EACH ROW EXECUTE FUNCTION {function}()"
        )


def _sqlite_dossier():
    refuse = f"BEGIN SELECT RAISE(ABORT, '{DOSSIER_REFUSAL}'); END"
    yield (
        f"CREATE TRIGGER {DOSSIER}_settled_update BEFORE UPDATE ON {DOSSIER} "
        f"WHEN {_illegal_update('IS NOT', DOSSIER_FROZEN)} {refuse}"
    )
    yield (
        f"CREATE TRIGGER {DOSSIER}_settled_delete BEFORE DELETE ON {DOSSIER} "
        f"WHEN OLD.status IN {SETTLED} {refuse}"
    )


def _postgresql_dossier():
    refuse = (
        f"RAISE EXCEPTION '{DOSSIER_REFUSAL}' USING ERRCODE = 'integrity_constraint_violation';"
    )
    illegal = _illegal_update("IS DISTINCT FROM", DOSSIER_FROZEN)
    yield _function(
        "refuse_settled_dossier",
        f"IF TG_OP = 'DELETE' THEN IF OLD.status IN {SETTLED} THEN {refuse} END IF; RETURN OLD; "
        f"END IF; IF {illegal} THEN {refuse} END IF; RETURN NEW;",
    )
    for event in ("update", "delete"):
        yield (
            f"CREATE TRIGGER {DOSSIER}_settled_{event} BEFORE {event.upper()} ON {DOSSIER} "
            f"FOR EACH ROW EXECUTE FUNCTION refuse_settled_dossier()"
        )


def _sqlite_edit():
    for event in ("UPDATE", "DELETE"):
        yield (
            f"CREATE TRIGGER {EDIT}_kept_{event.lower()} BEFORE {event} ON {EDIT} "
            f"BEGIN SELECT RAISE(ABORT, '{EDIT_REFUSAL}'); END"
        )


def _postgresql_edit():
    refuse = f"RAISE EXCEPTION '{EDIT_REFUSAL}' USING ERRCODE = 'integrity_constraint_violation';"
    yield _function("refuse_kept_edit", refuse)
    for event in ("update", "delete"):
        yield (
            f"CREATE TRIGGER {EDIT}_kept_{event} BEFORE {event} ON {EDIT} "
            "FOR EACH ROW EXECUTE FUNCTION refuse_kept_edit()"
        )


def _function(name: str, body: str) -> str:
    return (
        f"CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS "
        f"$$ BEGIN {body} END $$"
    )


def _child_events():
    return (("insert", ("NEW",)), ("update", ("OLD", "NEW")), ("delete", ("OLD",)))
