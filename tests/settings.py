"""Settings under which the tests run: the site's own, with what a test machine cannot have."""

import os

os.environ.setdefault("SECRET_KEY", "tests only, and so known to everyone: 0123456789 abcdefghij")
for _name in ("DEBUG", "SECURE", "SITE_ORIGIN", "ALLOWED_HOSTS", "TRUSTED_PROXIES", "CACHE_URL"):
    os.environ.pop(_name, None)  # what the shell happens to hold must not change a result

from jobrisk.settings import *  # noqa: E402, F403
from jobrisk.settings import STORAGES  # noqa: E402

# Static files come straight from their folders: nothing has been collected.
STORAGES["staticfiles"]["BACKEND"] = "django.contrib.staticfiles.storage.StaticFilesStorage"
WHITENOISE_AUTOREFRESH = WHITENOISE_USE_FINDERS = True

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]  # quick, for made-up people
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
