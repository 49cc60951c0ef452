"""Write many rows by their natural key: new ones in, known ones brought up to date."""

from collections.abc import Iterable

from django.db.models import Model

from ..models import Occupation, TaskStatement
from ..services import COPIED

BATCH = 1000


def upsert(rows: Iterable[Model], key: tuple[str, ...], *, and_drop_others: bool = False) -> int:
    """Insert the rows or update those that share their key, and return how many there were.

    Rows of the table that are not among them stay, unless `and_drop_others`.
    """
    rows = list(rows)
    if not rows:
        return 0
    model = type(rows[0])
    names = [field.name for field in model._meta.concrete_fields if not field.primary_key]
    changing = [name for name in names if name not in key and model not in _kept(name)]
    if and_drop_others:
        _drop_others(model, rows, key)
    if changing:
        model.objects.bulk_create(
            rows,
            batch_size=BATCH,
            update_conflicts=True,
            unique_fields=list(key),
            update_fields=changing,
        )
    else:
        model.objects.bulk_create(rows, batch_size=BATCH, ignore_conflicts=True)
    return len(rows)


def _kept(name: str) -> tuple[type[Model], ...]:
    """Return the models whose column a load must leave as it is."""
    if name in COPIED:
        return (Occupation,)
    return (TaskStatement,) if name == "text" else ()


def _drop_others(model: type[Model], rows: list[Model], key: tuple[str, ...]) -> None:
    columns = [model._meta.get_field(name).attname for name in key]
    wanted = {tuple(getattr(row, column) for column in columns) for row in rows}
    gone = [
        pk
        for pk, *values in model.objects.values_list("pk", *columns)
        if tuple(values) not in wanted
    ]
    for start in range(0, len(gone), BATCH):
        model.objects.filter(pk__in=gone[start : start + BATCH]).delete()
