"""What a page shows, put together from rows and cards: plain values that templates only print."""

from .job import JobPage, job_page, published_versions, unscored_page

__all__ = ["JobPage", "job_page", "published_versions", "unscored_page"]
