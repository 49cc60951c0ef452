"""The pages of the fields of work: all of them, and each with its jobs."""

from django.shortcuts import render
from django.views.decorators.http import require_safe

from jobrisk import errors

from ..models import FigureKind, Occupation, Sector
from ..page.home import chart
from ..page.landmarks import Known
from ..page.scale import zone_counts
from ..page.sectors import sector_tiles


@require_safe
def sectors(request):
    """List the sectors with the spread of their scores."""
    rows = Occupation.objects.order_by().values_list("sector", "score", "zone")
    return render(request, "occupations/sectors.html", {"tiles": sector_tiles(rows)})


@require_safe
def sector(request, slug):
    """Show the jobs of a sector on the ruler and in a list, the safest first."""
    found = Sector.objects.filter(slug=slug).first()
    if found is None:
        return errors.page(request, 404, "We have no sector by this name.")
    jobs = list(found.occupations.with_figures(FigureKind.EMPLOYMENT))
    jobs.sort(key=lambda job: (job.score is None, -(job.score or 0), job.title))
    scored = [job for job in jobs if job.score is not None]
    known = sorted(scored, key=lambda job: (-(job.employment or 0), job.title))
    context = {
        "sector": found,
        "jobs": jobs,
        "zones": zone_counts(job.zone for job in jobs),
        "chart": chart(
            [job.score for job in scored], [Known(job.title, job.score) for job in known]
        ),
    }
    return render(request, "occupations/sector.html", context)
