from django.db import migrations

from jobrisk.roles import LEAD, REVIEWER, grant, revoke

SEEN = dict.fromkeys(("pageline", "linenote", "challenge", "correction"), "view")
RIGHTS = {
    REVIEWER: SEEN | {"decision": "view add"},
    LEAD: SEEN | {"decision": "view add settle"},
}


def give(apps, schema_editor):
    grant(apps, "sources", RIGHTS)


def take(apps, schema_editor):
    revoke(apps, "sources", RIGHTS)


class Migration(migrations.Migration):
    """Reviewers decide lines; leads decide what was escalated and undo what others decided."""

    dependencies = [("sources", "0006_settle_decision")]
    operations = [migrations.RunPython(give, take)]
