"""Settings of the site. What differs between machines is read from the environment.

docs/operating.md lists every variable. The rest is the same everywhere, and so is written here.
"""

from pathlib import Path

import environ
from csp.constants import NONE, SELF
from django.core.exceptions import ImproperlyConfigured

from jobrisk.databases import database
from jobrisk.logs import logging_config

BASE_DIR = Path(__file__).resolve().parent.parent
env = environ.Env()

# --- Who we are, and who may ask ---------------------------------------------------------------
DEBUG = env.bool("DEBUG", default=False)
SECURE = env.bool("SECURE", default=False)  # readers come by HTTPS
TRUSTED_PROXIES = env.int("TRUSTED_PROXIES", default=0)  # how many stand between readers and us
SITE_ORIGIN = env.str("SITE_ORIGIN", default="http://localhost:8000").rstrip("/")
CONTACT = env.str("CONTACT", default="")
# The health probe of a container speaks to 127.0.0.1, whatever the site is called.
ALLOWED_HOSTS = [*env.list("ALLOWED_HOSTS", default=["localhost", "[::1]"]), "127.0.0.1"]
CSRF_TRUSTED_ORIGINS = env.list("CSRF_TRUSTED_ORIGINS", default=[])

KEY_FILE = BASE_DIR / ".secret-key"
SECRET_KEY = env.str("SECRET_KEY", default="")
if not SECRET_KEY and KEY_FILE.is_file():
    SECRET_KEY = KEY_FILE.read_text().strip()
if not SECRET_KEY and DEBUG:
    SECRET_KEY = "known to everyone, and so only for a developer's own machine"  # noqa: S105
if not SECRET_KEY:
    raise ImproperlyConfigured(
        "The site has no secret key. Set SECRET_KEY to 50 or more random characters, or run "
        "bin/serve once: it makes a key and keeps it in .secret-key. On your own machine DEBUG=1 "
        "does without."
    )

# --- Parts -------------------------------------------------------------------------------------
INSTALLED_APPS = [
    "jobrisk",
    "jobrisk.workshop_app.WorkshopConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django_htmx",
    "csp",
    "occupations",
    "sources",
    "debate",
]
EVIDENCE = "sources.evidence"  # gives job pages what their lines rest on
LINKS_TO_LOCAL = False  # the link check asks public hosts only; tests have a server of their own
# A reply passes these from the bottom up: what stands at the top sees every reply.
MIDDLEWARE = [
    "jobrisk.middleware.request_log.RequestLog",
    "jobrisk.middleware.headers.SecurityHeaders",
    "csp.middleware.CSPMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "jobrisk.middleware.address_gate.AddressGate",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "jobrisk.middleware.cookie_shape.CookieShape",
    "jobrisk.middleware.cross_site.CrossSite",
    "jobrisk.middleware.body_cap.BodyCap",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "jobrisk.middleware.faults.Faults",
]
ROOT_URLCONF = "jobrisk.urls"
WSGI_APPLICATION = "jobrisk.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]

# --- Stores ------------------------------------------------------------------------------------
DATABASES = {"default": database(env, BASE_DIR)}
CACHES = {"default": env.cache_url("CACHE_URL", default="locmemcache://")}
globals().update(env.email_url("EMAIL_URL", default="consolemail://"))
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

STATIC_URL = "static/"
STATIC_ROOT = BASE_DIR / ".static"
STATICFILES_DIRS = [BASE_DIR / "static"]
STATICFILES_FINDERS = [
    "django.contrib.staticfiles.finders.FileSystemFinder",
    "django.contrib.staticfiles.finders.AppDirectoriesFinder",
    "jobrisk.stylesheet.JoinedStyles",
]
_plain = "django.contrib.staticfiles.storage.StaticFilesStorage"
_hashed = "whitenoise.storage.CompressedManifestStaticFilesStorage"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": _plain if DEBUG else _hashed},
}
WHITENOISE_ALLOW_ALL_ORIGINS = False
WHITENOISE_KEEP_ONLY_HASHED_FILES = True

# --- People, language, time --------------------------------------------------------------------
_validation = "django.contrib.auth.password_validation."
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": _validation + "UserAttributeSimilarityValidator"},
    {"NAME": _validation + "MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": _validation + "CommonPasswordValidator"},
    {"NAME": _validation + "NumericPasswordValidator"},
]
LOGIN_URL = "admin:login"
# What each app lists on the first page of the workshop: functions from a user to `Work`.
STAFF_WORK = ["occupations.admin.work.work_of"]
LANGUAGE_CODE = "en-gb"
TIME_ZONE = "UTC"
USE_TZ = True

# --- What a browser is told --------------------------------------------------------------------
_prefix = "__Host-" if SECURE else ""
SESSION_COOKIE_NAME = f"{_prefix}sessionid"
CSRF_COOKIE_NAME = f"{_prefix}csrftoken"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SECURE
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_AGE = 12 * 60 * 60  # only staff have sessions: a working day
CSRF_FAILURE_VIEW = "jobrisk.errors.csrf_failure"

SECURE_HSTS_SECONDS = 2 * 365 * 24 * 60 * 60 if SECURE else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = SECURE_SSL_REDIRECT = SECURE
SECURE_REDIRECT_EXEMPT = [r"^healthz$", r"^readyz$"]  # probes speak plain HTTP, from inside
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if TRUSTED_PROXIES else None
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"

_fetched = ("script-src", "style-src", "img-src", "font-src", "connect-src", "manifest-src")
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        **{directive: [SELF] for directive in _fetched},
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
    }
}

LOGGING = logging_config(env.str("LOG_LEVEL", default="INFO"))
