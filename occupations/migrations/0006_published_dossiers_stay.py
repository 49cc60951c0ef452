from django.db import migrations

from occupations import immutability


def install(apps, schema_editor):
    immutability.install_for_dossiers(schema_editor.connection)


def remove(apps, schema_editor):
    immutability.remove_for_dossiers(schema_editor.connection)


class Migration(migrations.Migration):
    """Published dossiers stay as they were, whoever asks."""

    dependencies = [("occupations", "0005_dossier")]
    operations = [migrations.RunPython(install, remove)]
