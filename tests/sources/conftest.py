"""What the tests of evidence share."""

import pytest
from django.db import connection

from occupations import immutability
from occupations.models import Assessment
from sources import ledger
from sources.models import Decision


@pytest.fixture
def emptied(transactional_db):
    """A database whose transactions are real; what refuses to be deleted is gone at the end."""
    yield
    ledger.remove(connection)
    immutability.remove(connection)
    Decision.objects.update(undoes=None)
    Decision.objects.all().delete()
    Assessment.objects.all().delete()
    immutability.install(connection)
    ledger.install(connection)
