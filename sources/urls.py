"""Addresses of the sources and of what rests on them."""

from django.urls import path

from . import views

app_name = "sources"

urlpatterns = [
    path("", views.index, name="index"),
    path("<slug:key>/", views.source, name="source"),
]
