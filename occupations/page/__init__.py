"""What a page shows, put together from rows and cards: plain values that templates only print."""

from .job import JobPage, job_page, unscored_page
from .versions import assessment_of, published_versions, shown_results

__all__ = [
    "JobPage",
    "assessment_of",
    "job_page",
    "published_versions",
    "shown_results",
    "unscored_page",
]
