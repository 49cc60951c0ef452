"""The door through which gunicorn enters: the edge for published pages, and Django behind it."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "jobrisk.settings")

django = get_wsgi_application()

from jobrisk.edge import Edge  # noqa: E402  (settings and apps stand only now)
from occupations.published.lookup import SHAPE, Lookup  # noqa: E402

application = Edge(django, SHAPE, Lookup())
