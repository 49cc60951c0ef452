"""Bring a release of the O*NET database into the catalogue: what is new in it, and nothing twice.

Published assessments rest on the catalogue as it was when they were made, and stay. Each table of
the release has a function that brings it in; `importing` runs them in one transaction.
"""

from .dataset import CATALOGUE_RELEASE, dataset_of
from .importing import import_release
from .report import Change, Report, some

__all__ = ["CATALOGUE_RELEASE", "Change", "Report", "dataset_of", "import_release", "some"]
