from django.db import migrations

from occupations import immutability


def install(apps, schema_editor):
    immutability.install_for_edits(schema_editor.connection)


def remove(apps, schema_editor):
    immutability.remove_for_edits(schema_editor.connection)


class Migration(migrations.Migration):
    """What people did stays on record, whoever asks."""

    dependencies = [("occupations", "0008_edits_and_overrides")]
    operations = [migrations.RunPython(install, remove)]
