"""Check dossier files against the rows that their pages print; nothing is written."""

from pathlib import Path

from ..cleaning import lost_in_cleaning
from ..dossiers import DossierError, DossierFile, read_dossiers
from ..dossiers.checks import check_dossier
from ..models import Country, Occupation
from ..prose.bindable import PageValues, printed_figures, values_of


def check_dossiers(folder: Path) -> tuple[int, list[str]]:
    """Return how many dossiers there are and every fault of the prose, with file and line.

    Raises  DossierError at the first file whose form is not as it should be.
    """
    dossiers = list(read_dossiers(folder))
    return len(dossiers), [fault for one in dossiers for fault in faults_of(one)]


def faults_of(dossier: DossierFile) -> list[str]:
    """Return the faults of a dossier's prose."""
    occupation = occupation_of(dossier)
    return check_dossier(
        dossier,
        page_values(dossier, occupation),
        lost_in_cleaning,
        Country.objects.values_list("iso3", flat=True),
        occupation.stand_in_id is not None,
    )


def occupation_of(dossier: DossierFile) -> Occupation:
    """Return the occupation of a dossier.

    Raises  DossierError when there is none.
    """
    occupation = Occupation.objects.filter(slug=dossier.slug).first()
    if occupation is None:
        raise DossierError(
            f"{dossier.slug}.yaml: no occupation has this slug; load the catalogue first"
        )
    return occupation


def page_values(dossier: DossierFile, occupation: Occupation) -> PageValues:
    """Return what the page will print of the assessment that the prose is about."""
    said = dossier.main
    figures = printed_figures(occupation.figures.all())
    return values_of(said.as_input(), said.assessed_on.year, figures)
