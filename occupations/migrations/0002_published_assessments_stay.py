from django.db import migrations

from occupations import immutability


def install(apps, schema_editor):
    immutability.install(schema_editor.connection)


def remove(apps, schema_editor):
    immutability.remove(schema_editor.connection)


class Migration(migrations.Migration):
    """Published assessments stay as they were, whoever asks."""

    dependencies = [("occupations", "0001_initial")]
    operations = [migrations.RunPython(install, remove)]
