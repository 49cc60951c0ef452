"""One address, two bodies: a whole page, or the piece of it that htmx asked for."""

from django.shortcuts import render
from django.utils.cache import patch_cache_control, patch_vary_headers


def render_either(request, page, piece, context=None, status=200):
    """Render the piece for a request by htmx, and the page for everything else.

    A boosted link and the back button come from htmx too, but they replace the whole page. What has
    two bodies is kept by no shared cache, and the piece by no cache at all: the back button
    would show it without the page around it.
    """
    asked_for_piece = wants_piece(request)
    template = piece if asked_for_piece else page
    response = render(request, template, context, status=status)
    patch_vary_headers(response, ["HX-Request"])
    if asked_for_piece:
        response["Cache-Control"] = "no-store"
    else:
        patch_cache_control(response, private=True, no_cache=True)
    return response


def wants_piece(request) -> bool:
    """Tell whether htmx will swap the reply into a page that stands already."""
    htmx = request.htmx
    return bool(htmx) and not htmx.boosted and not htmx.history_restore_request
