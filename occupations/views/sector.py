"""The page of one field of work."""

from django.shortcuts import render
from django.views.decorators.http import require_safe

from jobrisk import errors

from ..models import Sector
from ..page.scale import zone_counts


@require_safe
def sector(request, slug):
    """List the jobs of a sector, the safest first."""
    found = Sector.objects.filter(slug=slug).first()
    if found is None:
        return errors.page(request, 404, "We have no sector by this name.")
    jobs = list(found.occupations.all())
    jobs.sort(key=lambda job: (job.score is None, -(job.score or 0), job.title))
    context = {"sector": found, "jobs": jobs, "zones": zone_counts(job.zone for job in jobs)}
    return render(request, "occupations/sector.html", context)
