"""The app that holds evidence."""

from django.apps import AppConfig


class SourcesConfig(AppConfig):
    """Sources, and the pass that checks each line against them."""

    name = "sources"
    verbose_name = "Evidence"
    default_auto_field = "django.db.models.BigAutoField"
