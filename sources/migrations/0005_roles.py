from django.db import migrations

from jobrisk.roles import EDITOR, LEAD, REVIEWER, grant, revoke

RIGHTS = {
    EDITOR: {"source": "view add change", "finding": "view"},
    REVIEWER: {"source": "view", "finding": "view"},
    LEAD: {"source": "view add change", "finding": "view"},
}


def give(apps, schema_editor):
    grant(apps, "sources", RIGHTS)


def take(apps, schema_editor):
    revoke(apps, "sources", RIGHTS)


class Migration(migrations.Migration):
    """Editors and leads write sources and their findings; reviewers read them."""

    dependencies = [
        ("sources", "0004_answers_of_addresses"),
        ("occupations", "0010_roles"),
    ]
    operations = [migrations.RunPython(give, take)]
