from django.db import migrations

# Django does not know of this collation: whoever alters the column says it again.
COLLATE = 'ALTER TABLE occupations_searchterm ALTER COLUMN tail TYPE varchar(200) COLLATE "C"'
RESTORE = 'ALTER TABLE occupations_searchterm ALTER COLUMN tail TYPE varchar(200) COLLATE "default"'


def compare_by_bytes(apps, schema_editor):
    """Order tails by their bytes on PostgreSQL, as SQLite does, so that a prefix is a range."""
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute(COLLATE)


def compare_by_language(apps, schema_editor):
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute(RESTORE)


class Migration(migrations.Migration):
    """Make search find the same rows on both databases."""

    dependencies = [("occupations", "0002_published_assessments_stay")]
    operations = [migrations.RunPython(compare_by_bytes, compare_by_language)]
