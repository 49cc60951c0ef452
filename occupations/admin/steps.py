"""Views that take one step: POST alone, with the right to it, with a reason, and never a 500."""

from functools import wraps

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponseNotAllowed
from django.shortcuts import redirect

from ..editing.refusals import Conflict, Refused, Stopped


def step(*rights: str):
    """Make a view of a method that takes a step on a row; the user has to have one of the rights.

    The method gets the request, the row and the reason, and returns (what to say, where to go).
    A refusal shows the record's page again, with what was typed: 422, or 409 for a conflict.
    """

    def decorate(method):
        @wraps(method)
        def view(self, request, pk: int):
            if request.method != "POST":
                return HttpResponseNotAllowed(["POST"])
            row = self.row_of(request, pk)
            if not any(self.may(request, right, row) for right in rights):
                raise PermissionDenied
            reason = request.POST.get("reason", "")
            try:
                said, goal = method(self, request, row, reason)
            except Refused as refusal:
                return self.refuse(request, row, refusal, typed={method.__name__: request.POST})
            messages.success(request, said)
            return redirect(goal)

        return view

    return decorate


def status_of(refusal: Refused) -> int:
    """Return the status that a refusal is answered with."""
    return 409 if isinstance(refusal, Conflict) else 422


def faults_in(refusal: Refused | None) -> tuple:
    """Return the faults that a refusal brings."""
    return refusal.faults if isinstance(refusal, Stopped) else ()


def number_from(text: str | None, what: str) -> int:
    """Return a whole number from an address or a form, or 404."""
    if text and text.isascii() and text.isdigit() and len(text) < 10:
        return int(text)
    raise Http404(f"no such {what}")
