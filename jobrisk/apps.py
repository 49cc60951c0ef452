"""The app that brings the shared template filters and the system checks."""

from django.apps import AppConfig


class JobriskConfig(AppConfig):
    """What every app shares."""

    name = "jobrisk"
    verbose_name = "JobRisk"

    def ready(self):
        from jobrisk import checks  # noqa: F401  (importing it registers the checks)
