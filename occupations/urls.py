"""Addresses of the pages about occupations."""

from django.urls import path

from . import views

app_name = "occupations"

urlpatterns = [
    path("jobs/", views.index, name="index"),
    path("jobs/<str:name>/", views.detail, name="detail"),
    path("jobs/<slug:slug>/feed/", views.feed, name="feed"),
    path("jobs/<slug:slug>/where/", views.where, name="where"),
    path("changes/", views.changes, name="changes"),
    path("changes/feed/", views.changes_feed, name="changes_feed"),
    path("sectors/", views.sectors, name="sectors"),
    path("sectors/<slug:slug>/", views.sector, name="sector"),
    path("search/", views.search, name="search"),
    path("data/", views.data, name="data"),
]
