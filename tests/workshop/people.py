"""People who work here, for tests."""

from itertools import count

from django.contrib.auth.models import Group, User
from django.test import Client

_numbers = count(1)
PASSWORD = "a long sentence that nobody guesses"


def make_person(*roles, **values):
    """Make a member of staff in these groups."""
    name = values.pop("username", f"{'-'.join(roles) or 'staff'}-{next(_numbers)}")
    person = User.objects.create_user(name, password=PASSWORD, is_staff=True, **values)
    person.groups.set(Group.objects.filter(name__in=roles))
    return person


def client_of(person):
    """Return a browser in which this person is logged in; errors show as pages."""
    client = Client(raise_request_exception=False)
    client.force_login(person)
    return client
