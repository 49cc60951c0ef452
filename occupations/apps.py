"""The app that holds occupations."""

from django.apps import AppConfig


class OccupationsConfig(AppConfig):
    """Occupations, their assessments, and the scores that these come to."""

    name = "occupations"
    verbose_name = "Occupations"
    default_auto_field = "django.db.models.BigAutoField"
