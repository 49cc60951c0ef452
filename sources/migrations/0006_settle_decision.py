from django.db import migrations


class Migration(migrations.Migration):
    """A lead decides what was escalated."""

    dependencies = [("sources", "0005_roles")]
    operations = [
        migrations.AlterModelOptions(
            name="decision",
            options={
                "ordering": ["-at", "-pk"],
                "permissions": [
                    ("settle_decision", "Can decide escalated lines and undo what others decided")
                ],
            },
        )
    ]
