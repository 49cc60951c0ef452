"""What the tests of the workshop share."""

import pytest
from django.core.cache import cache
from django.db import connection

from occupations import immutability
from occupations.models import Assessment, Dossier, Edit
from sources import ledger
from sources.models import Decision


@pytest.fixture
def emptied(transactional_db):
    """A database whose transactions are real; what refuses to be deleted is gone at the end."""
    cache.clear()
    yield
    ledger.remove(connection)
    immutability.remove(connection)
    immutability.remove_for_dossiers(connection)
    immutability.remove_for_edits(connection)
    for model in (Decision, Edit, Dossier, Assessment):
        model.objects.all().delete()
    immutability.install(connection)
    immutability.install_for_dossiers(connection)
    immutability.install_for_edits(connection)
    ledger.install(connection)
