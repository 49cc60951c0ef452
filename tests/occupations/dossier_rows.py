"""The occupations of the real dossiers, with the figures that their prose names."""

from occupations.models import FigureKind
from tests.factories import make_figure, make_occupation

FIGURES = {
    FigureKind.EMPLOYMENT: 331_500.0,
    FigureKind.EMPLOYMENT_PROJECTED: 317_700.0,
    FigureKind.PROJECTED_GROWTH: -4.2,
    FigureKind.MEDIAN_WAGE: 96_800.0,
}


def make_job(title):
    """Make the occupation of a dossier with its figures."""
    job = make_occupation(title)
    for kind, value in FIGURES.items():
        make_figure(job, kind, value, published_title="Systems Administrators")
    return job


def make_mlops():
    return make_job("MLOps Engineer")


def make_both():
    return make_mlops(), make_job("Machine Learning Engineer")
