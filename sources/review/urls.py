"""Addresses of the review queue."""

from django.urls import path

from . import readers, views

app_name = "review"

urlpatterns = [
    path("review/", views.queue, name="queue"),
    path("review/start/", views.start, name="start"),
    path("review/bulk/", views.bulk, name="bulk"),
    path("review/lines/<int:pk>/", views.line, name="line"),
    path("review/lines/<int:pk>/next/", views.neighbour, {"way": "next"}, name="next"),
    path("review/lines/<int:pk>/previous/", views.neighbour, {"way": "previous"}, name="previous"),
    path("review/lines/<int:pk>/claim/", views.claim_line, name="claim"),
    path("review/lines/<int:pk>/note/", views.note, name="note"),
    path("review/decisions/<int:pk>/undo/", views.undo_decision, name="undo"),
    path("review/challenges/<str:key>/", views.answer_challenge, name="answer"),
    path("review/record/", readers.record, name="record"),
    path("jobs/<slug:slug>/challenge/", readers.dispute, name="dispute"),
    path("challenges/<str:key>/", readers.receipt, name="receipt"),
    path("corrections/", readers.corrections, name="corrections"),
]
