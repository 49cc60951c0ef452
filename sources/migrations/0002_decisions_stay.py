from django.db import migrations

from sources import ledger


def install(apps, schema_editor):
    ledger.install(schema_editor.connection)


def remove(apps, schema_editor):
    ledger.remove(schema_editor.connection)


class Migration(migrations.Migration):
    """Decisions stay as they were made, whoever asks."""

    dependencies = [("sources", "0001_evidence")]
    operations = [migrations.RunPython(install, remove)]
