from django.db import migrations, models


class Migration(migrations.Migration):
    """Let SQLite read titles in their order: without the rank it preferred the index of all."""

    dependencies = [("occupations", "0003_search_collation")]
    operations = [
        migrations.RemoveIndex(model_name="searchterm", name="search_titles"),
        migrations.AddIndex(
            model_name="searchterm",
            index=models.Index(
                condition=models.Q(("rank__lt", 8000)),
                fields=["tail", "rank"],
                name="search_first_tiers",
            ),
        ),
    ]
