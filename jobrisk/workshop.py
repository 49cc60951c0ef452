"""The admin as the editors' workshop: a login that cannot be guessed through, and work to do."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.conf import settings
from django.contrib.admin import AdminSite
from django.utils.decorators import method_decorator
from django.utils.module_loading import import_string
from django.views.decorators.cache import never_cache

from jobrisk import errors, staff_login


@dataclass(frozen=True, slots=True)
class Work:
    """Something that waits for the person who looks: what, where, and since when in words."""

    group: str
    title: str
    address: str
    note: str = ""


class Workshop(AdminSite):
    """The admin site. Its first page lists the work that each app names in STAFF_WORK."""

    site_header = "JobRisk workshop"
    site_title = "JobRisk workshop"
    index_title = "Work to do"
    index_template = "admin/workshop_index.html"
    enable_nav_sidebar = False

    @method_decorator(never_cache)
    def login(self, request, extra_context=None):
        """Show and check the login form, within the limits of `staff_login`."""
        is_try = request.method == "POST"
        if is_try and not staff_login.may_try(request):
            return errors.too_many(request, retry_after=staff_login.RETRY_AFTER_S)
        response = super().login(request, extra_context)
        if is_try and request.user.is_authenticated:
            staff_login.succeeded(request, response)
        return response

    def index(self, request, extra_context=None):
        """List what waits for this person, then every kind of record."""
        context = {"work": groups_of(work_for(request.user)), **(extra_context or {})}
        return super().index(request, context)


def work_for(user) -> Iterator[Work]:
    """Yield what each app has for a person to do."""
    for name in settings.STAFF_WORK:
        yield from import_string(name)(user)


def groups_of(found) -> dict[str, list[Work]]:
    """Return the work by group, in the order in which it came."""
    groups: dict[str, list[Work]] = {}
    for work in found:
        groups.setdefault(work.group, []).append(work)
    return groups
