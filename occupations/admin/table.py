"""An assessment as one table: a row per task, a row per mark; and back, with the row of each fault.

The same forms judge a cell here and a field on the page.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..models import Dataset
from ..transfer import Row
from .sheet import MOST_TASKS, NAMES, RatingForm, TaskForm, rating_record, task_record

COLUMNS = ("input", "name", "percent", "mark", "mode", "has_data", "data_set", "reason", "activity")
TASK = "task"
YES, NO = ("yes", "true", "1", "x"), ("no", "false", "0", "")


@dataclass(frozen=True, slots=True)
class RowFault:
    """What is wrong with a cell, and where a spreadsheet shows it."""

    number: int
    column: str
    problem: str


def bounds_of(key: str) -> tuple[tuple[int, int], str] | None:
    """Return range and name of a mark by its key, or None."""
    kind, _, name = key.partition(":")
    if kind not in NAMES:
        return None
    names, bounds = NAMES[kind]
    name = name or ("growth" if kind == "growth" else "")
    return (bounds, names[name]) if name in names else None


def table_of(record: Mapping) -> list[dict]:
    """Return the rows of a record, tasks first."""
    tasks = [
        {
            "input": TASK,
            "name": task["name"],
            "percent": task["percent"],
            "mark": task["score"],
            "mode": task["mode"],
            "reason": task["rationale"],
            "activity": task["activity"],
        }
        for task in record["tasks"]
    ]
    marks = [
        {
            "input": key,
            "name": bounds_of(key)[1],
            "mark": rating["value"],
            "has_data": rating["has_data"],
            "data_set": rating["dataset"],
            "reason": rating["reason"],
        }
        for key, rating in record["ratings"].items()
    ]
    return tasks + marks


def record_from(rows: Sequence[Row], base: Mapping) -> tuple[dict, list[RowFault]]:
    """Return the record that the rows make, and everything that is wrong with them.

    Takes   the record that they go over: its head stays, and so does a mark that no row names.
    """
    datasets = list(Dataset.objects.values_list("key", "title"))
    tasks, ratings, faults = [], dict(base["ratings"]), []
    seen: set[str] = set()
    for row in rows:
        key = row.cells["input"].strip().lower()
        if key == TASK:
            form = TaskForm(_task_cells(row.cells))
            if _judge(form, row, TASK_COLUMNS, faults):
                tasks.append(task_record(form))
        elif (found := bounds_of(key)) is None:
            known = f"task, growth or one such as {next(iter(base['ratings']), 'signal:wages')}"
            faults.append(RowFault(row.number, "input", f"{key[:40]!r} is no input: use {known}"))
        elif key in seen:
            faults.append(RowFault(row.number, "input", f"{key} stands twice"))
        else:
            seen.add(key)
            form = RatingForm(_mark_cells(row, faults), bounds=found[0], datasets=datasets)
            if _judge(form, row, MARK_COLUMNS, faults):
                ratings[key] = rating_record(form)
    faults += _of_the_week(tasks, faults)
    return {**base, "tasks": tasks or list(base["tasks"]), "ratings": ratings}, faults


def _of_the_week(tasks, faults) -> list[RowFault]:
    if len(tasks) > MOST_TASKS:
        return [RowFault(0, "input", f"there are {len(tasks)} tasks, at most {MOST_TASKS}")]
    total = sum(task["percent"] for task in tasks)
    if tasks and not faults and total != 100:
        return [RowFault(0, "percent", f"the tasks total {total} percent, not 100")]
    return []


TASK_COLUMNS = {"score": "mark", "rationale": "reason"}
MARK_COLUMNS = {"value": "mark", "dataset": "data_set"}


def _task_cells(cells: Mapping[str, str]) -> dict:
    names = {"name", "percent", "mode", "activity"}
    found = {name: cells[name] for name in names}
    return found | {"score": cells["mark"], "rationale": cells["reason"]}


def _mark_cells(row: Row, faults: list[RowFault]) -> dict:
    said = row.cells["has_data"].strip().lower()
    if said not in (*YES, *NO):
        faults.append(RowFault(row.number, "has_data", f"{said[:20]!r} is neither yes nor no"))
    mark = row.cells["mark"].strip().replace("−", "-").removeprefix("+").removesuffix(".0")
    return {
        "value": mark,
        "reason": row.cells["reason"],
        "dataset": row.cells["data_set"].strip(),
        **({"has_data": "on"} if said in YES else {}),
    }


def _judge(form, row: Row, columns: Mapping[str, str], faults: list[RowFault]) -> bool:
    """Add what a form has against a row to the faults, and tell whether it has nothing."""
    for name, messages in form.errors.items():
        faults += (RowFault(row.number, columns.get(name, name), message) for message in messages)
    return form.is_valid()
