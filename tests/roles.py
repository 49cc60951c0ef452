"""The groups of staff in a test database, which emptying it takes away."""

from importlib import import_module

from django.apps import apps
from django.db.models.signals import post_migrate

GRANTS = (
    "occupations.migrations.0010_roles",
    "sources.migrations.0005_roles",
    "sources.migrations.0007_review_rights",
)


def give_again(sender, **_) -> None:
    """Give the groups their rights as the migrations did; Django says so after each emptying."""
    if sender.name == "sources":
        for name in GRANTS:
            import_module(name).give(apps, None)


def watch() -> None:
    """Give the groups their rights after every emptying from now on."""
    post_migrate.connect(give_again, dispatch_uid="roles after emptying")
