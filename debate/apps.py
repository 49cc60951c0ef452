"""The app that holds debates."""

from django.apps import AppConfig


class DebateConfig(AppConfig):
    """Arguments with a verdict, and what each one moves."""

    name = "debate"
    verbose_name = "Debate"
    default_auto_field = "django.db.models.BigAutoField"
