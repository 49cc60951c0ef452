"""Django's admin with our site in its place; not in apps.py, where Django expects one app."""

from django.contrib.admin.apps import AdminConfig


class WorkshopConfig(AdminConfig):
    """The admin app."""

    default_site = "jobrisk.workshop.Workshop"
