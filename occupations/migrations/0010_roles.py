from django.db import migrations

from jobrisk.roles import EDITOR, LEAD, REVIEWER, grant, revoke

READ = {name: "view" for name in ("occupation", "assessment", "dossier", "edit", "override")}
WRITE = {"assessment": "add change", "dossier": "add change"}
SEND_BACK = {"assessment": "send_back", "dossier": "send_back"}


def joined(*rights):
    found = {}
    for each in rights:
        for model, words in each.items():
            found[model] = f"{found.get(model, '')} {words}".strip()
    return found


RIGHTS = {
    EDITOR: joined(READ, WRITE),
    REVIEWER: joined(READ, SEND_BACK),
    LEAD: joined(
        READ,
        WRITE,
        SEND_BACK,
        {"assessment": "publish", "dossier": "publish", "override": "add change"},
    ),
}


def give(apps, schema_editor):
    grant(apps, "occupations", RIGHTS)


def take(apps, schema_editor):
    revoke(apps, "occupations", RIGHTS)


class Migration(migrations.Migration):
    """Editors write, reviewers send back, leads publish: three groups with exact rights."""

    dependencies = [
        ("occupations", "0009_edits_stay"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
    ]
    operations = [migrations.RunPython(give, take)]
