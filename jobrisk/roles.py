"""The groups that people who work here are in, and how migrations give them their rights."""

from collections.abc import Mapping

EDITOR, REVIEWER, LEAD = "editor", "reviewer", "lead"


def grant(apps, label: str, rights: Mapping[str, Mapping[str, str]]) -> None:
    """Give each group rights on the models of an app; groups that are missing are made.

    Takes   the migration's apps, the app's label, and for each group: model → the rights in words,
            such as {"editor": {"assessment": "view add change"}}.
    """
    Group = apps.get_model("auth", "Group")
    for role, models in rights.items():
        group, _ = Group.objects.get_or_create(name=role)
        for model, words in models.items():
            group.permissions.add(
                *(_permission(apps, label, model, word) for word in words.split())
            )


def revoke(apps, label: str, rights: Mapping[str, Mapping[str, str]]) -> None:
    """Take the rights away again; the groups stay, for other apps gave them rights too."""
    Group = apps.get_model("auth", "Group")
    for role, models in rights.items():
        for group in Group.objects.filter(name=role):
            for model, words in models.items():
                names = [f"{word}_{model}" for word in words.split()]
                found = group.permissions.filter(content_type__app_label=label, codename__in=names)
                group.permissions.remove(*found)


def _permission(apps, label: str, model: str, word: str):
    """Return a permission, making it where Django has not yet: it does so after all migrations."""
    ContentType = apps.get_model("contenttypes", "ContentType")
    Permission = apps.get_model("auth", "Permission")
    kind, _ = ContentType.objects.get_or_create(app_label=label, model=model)
    found, _ = Permission.objects.get_or_create(
        content_type=kind, codename=f"{word}_{model}", defaults={"name": f"Can {word} {model}"}
    )
    return found
