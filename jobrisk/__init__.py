"""The wiring of the site, and what every app shares; it knows nothing of jobs."""
