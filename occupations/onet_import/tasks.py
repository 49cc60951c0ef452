"""Task statements and how important each is in its occupation."""

from ..models import TaskStatement
from ..onet_release import STATEMENTS
from .incoming import Incoming
from .report import Change
from .upsert import upsert

KEY = ("occupation", "task_id")


def import_statements(incoming: Incoming, change: Change) -> None:
    wanted = {
        (incoming.ids[code], task): statement
        for (code, task), statement in incoming.release.statements.items()
        if code in incoming.ids
    }
    known = known_statements()
    write = []
    for key, statement in wanted.items():
        row = known.get(key)
        if row is None:
            row = TaskStatement(occupation_id=key[0], task_id=key[1])
            change.counts["new tasks"] += 1
        elif not row.text:
            change.counts["texts filled in"] += 1
        elif (row.text, row.weight) != (statement.text, statement.weight):
            change.counts["tasks changed"] += 1
        else:
            continue
        row.text, row.weight = statement.text, statement.weight
        write.append(row)
    if left := len(known.keys() - wanted.keys()):
        change.note = f"tasks that the release does not hold, left as they were: {left:,}"
    upsert(TaskStatement, write, KEY, ("text", "weight"))


def import_ratings(incoming: Incoming, change: Change) -> None:
    release, ids = incoming.release, incoming.ids
    known = known_statements()
    write, strangers = [], 0
    for (code, task), importance in release.importances.items():
        row = known.get((ids.get(code), task))
        if row is None:
            strangers += code in ids
        elif row.importance != importance:
            row.importance = importance
            change.counts["importances set"] += 1
            write.append(row)
    notes = []
    if strangers:
        notes.append(f"ratings of tasks that are not in {STATEMENTS!r}, left out: {strangers:,}")
    if unsure := release.suppressed:
        notes.append(f"ratings that the publisher calls unsure, left out: {unsure:,}")
    change.note = "; ".join(notes)
    upsert(TaskStatement, write, KEY, ("importance",))


def known_statements() -> dict[tuple[int, int], TaskStatement]:
    return {(row.occupation_id, row.task_id): row for row in TaskStatement.objects.all()}
