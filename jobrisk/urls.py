"""All addresses of the site, by app."""

from django.contrib import admin
from django.urls import include, path

from jobrisk import health, views

urlpatterns = [
    path("", views.home, name="home"),
    path("method/", views.method, name="method"),
    path("robots.txt", views.robots, name="robots"),
    path("sitemap.xml", views.sitemap, name="sitemap"),
    path("favicon.ico", views.favicon, name="favicon"),
    path("manifest.webmanifest", views.manifest, name="manifest"),
    path("opensearch.xml", views.opensearch, name="opensearch"),
    path(".well-known/security.txt", views.security, name="security"),
    path("healthz", health.healthz, name="healthz"),
    path("readyz", health.readyz, name="readyz"),
    path("admin/", admin.site.urls),
    path("", include("occupations.urls")),
    path("sources/", include("sources.urls")),
    path("", include("sources.review.urls")),
]

handler400 = "jobrisk.errors.bad_request"
handler403 = "jobrisk.errors.forbidden"
handler404 = "jobrisk.errors.not_found"
handler500 = "jobrisk.errors.server_error"
