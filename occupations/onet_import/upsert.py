"""Writing many rows by their natural key."""

from django.db.models import Model

BATCH = 1000


def upsert(model: type[Model], rows: list, key: tuple[str, ...], columns: tuple[str, ...]) -> None:
    """Insert the rows or update these columns of those that are there."""
    model.objects.bulk_create(
        rows,
        batch_size=BATCH,
        update_conflicts=True,
        unique_fields=list(key),
        update_fields=list(columns),
    )
