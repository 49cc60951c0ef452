"""Who may work on the queue."""

from functools import wraps

from django.contrib.auth.views import redirect_to_login
from django.shortcuts import render
from django.utils.cache import patch_cache_control
from django_htmx.http import retarget

from jobrisk import errors
from jobrisk.htmx import wants_piece

RIGHT = "sources.add_decision"


def reviewers_only(view):
    """Let reviewers in; lead others to the login, or tell them that their account may not."""

    @wraps(view)
    def checked(request, *args, **kwargs):
        if not request.user.is_authenticated:
            return _log_in(request)
        if not request.user.has_perm(RIGHT):
            who = request.user.get_username()
            return errors.page(
                request, 403, f"The queue is for reviewers. The account {who} may not decide lines."
            )
        response = view(request, *args, **kwargs)
        if "Cache-Control" not in response:
            patch_cache_control(response, private=True, no_cache=True)
        return response

    return checked


def _log_in(request):
    """Lead to the login. What htmx sends stays on the screen: somebody may have typed for long."""
    if not wants_piece(request):
        address = request.path if request.method == "POST" else request.get_full_path()
        return redirect_to_login(address)
    return retarget(render(request, "review/_logged_out.html", status=422), "#said")
