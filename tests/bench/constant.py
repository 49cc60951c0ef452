"""The measure of all: a Django view with no middleware and no database that sends ready bytes.

PAGE_FILE names the bytes; an .gz file is sent as gzip.
"""

import os
from pathlib import Path

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse
from django.urls import re_path

settings.configure(
    ALLOWED_HOSTS=["*"], ROOT_URLCONF=__name__, SECRET_KEY="of no use", LOGGING_CONFIG=None
)
FILE = Path(os.environ["PAGE_FILE"])
BODY = FILE.read_bytes()
HEADERS = {"Content-Length": str(len(BODY))}
if FILE.suffix == ".gz":
    HEADERS["Content-Encoding"] = "gzip"


def constant(request):
    """Send the bytes, whatever was asked."""
    return HttpResponse(BODY, headers=HEADERS)


urlpatterns = [re_path("", constant)]
application = get_wsgi_application()
