"""The review queue: a list in the order of harm, and one line at a time with its decisions."""

from django.db import OperationalError
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe
from django_htmx.http import push_url

from jobrisk.errors import RETRY_AFTER_S
from jobrisk.htmx import render_either, wants_piece

from ..models import Challenge, Decision, PageLine
from ..services.challenging import answer
from ..services.claiming import claim
from ..services.deciding import Overtaken, Refused
from ..services.decisions import decide, undo
from .access import reviewers_only
from .filters import QueueForm
from .forms import AnswerForm, BulkForm, DecisionForm, NoteForm
from .listing import line_before, next_line
from .one_line import line_view
from .overview import bulk_preview, overview

LIST = "review/queue.html", "review/_queue.html"
LINE = "review/line.html", "review/_item.html"
BULK = "review/bulk.html", "review/_bulk.html"
BUSY = "The site is busy. What you typed is kept below: send it again in a moment."
TRIES = 5  # to claim a next line, when others are as quick


@reviewers_only
@require_safe
def queue(request):
    """List the lines that wait, the most harmful first, as the filters in the address ask."""
    form = QueueForm(request.GET, request.user)
    if not form.is_valid():
        return _list(request, form, 400, problems=_problems(form))
    return _list(request, form)


@reviewers_only
@require_POST
def start(request):
    """Claim the first line that is free, and go to it."""
    form = QueueForm(request.GET, request.user)
    if not form.is_valid():
        return _list(request, form, 400, problems=_problems(form))
    return _go_on(request, form, None)


@reviewers_only
@require_http_methods(["GET", "HEAD", "POST"])
def line(request, pk):
    """Show one line, or decide it and go on to the next."""
    found = get_object_or_404(PageLine.objects.select_related("occupation__sector"), pk=pk)
    form = QueueForm(request.GET, request.user)
    if not form.is_valid():
        return _list(request, form, 400, problems=_problems(form))
    if request.method != "POST":
        return _show(request, form, found)
    typed = DecisionForm(request.POST)
    if not typed.is_valid():
        return _show(request, form, found, 422, typed=typed, problems=_problems(typed))
    try:
        (made,) = decide(request.user, [typed.choice(found.pk)])
    except Refused as refused:
        typed.add_error(refused.field or None, str(refused))
        return _show(request, form, found, 422, typed=typed, problems=[str(refused)])
    except Overtaken as overtaken:
        found.refresh_from_db()
        problems = [f"{overtaken} What you typed is kept below."]
        return _show(request, form, found, 409, typed=typed, problems=problems)
    except OperationalError:  # others write for longer than we wait
        response = _show(request, form, found, 503, typed=typed, problems=[BUSY])
        response["Retry-After"] = str(RETRY_AFTER_S)
        return response
    return _go_on(request, form, found, made)


@reviewers_only
@require_safe
def neighbour(request, pk, way):
    """Go to the line below or above without deciding this one."""
    form = QueueForm(request.GET, request.user)
    if not form.is_valid():
        return _list(request, form, 400, problems=_problems(form))
    here = get_object_or_404(PageLine, pk=pk)
    there = next_line(form, here) if way == "next" else line_before(form, here)
    return _to(request, form, there or here)


@reviewers_only
@require_POST
def claim_line(request, pk):
    """Claim a line, or renew the claim while somebody works on it."""
    found = get_object_or_404(PageLine, pk=pk)
    stands = claim(found, request.user)
    if not wants_piece(request):
        return redirect(_address(pk, request.GET.urlencode()))
    context = {"line": found, "claim": stands, "address": request.GET.urlencode()}
    return render_either(request, LINE[0], "review/_claim.html", context)


@reviewers_only
@require_POST
def note(request, pk):
    """Add a note to a line, for editors and other reviewers."""
    found = get_object_or_404(PageLine.objects.select_related("occupation__sector"), pk=pk)
    form = QueueForm(request.GET, request.user)
    typed = NoteForm(request.POST)
    if not form.is_valid() or not typed.is_valid():
        problems = [*_problems(form), *_problems(typed)]
        return _show(request, form, found, 422, noted=typed, problems=problems)
    found.notes.create(author=request.user, text=typed.cleaned_data["text"])
    return _to(request, form, found)


@reviewers_only
@require_POST
def answer_challenge(request, key):
    """Answer a reader, and correct the page where the reader is right."""
    asked = get_object_or_404(Challenge.objects.select_related("line"), key=key, line__isnull=False)
    found = PageLine.objects.select_related("occupation__sector").get(pk=asked.line_id)
    form, typed = QueueForm(request.GET, request.user), AnswerForm(request.POST)
    if not form.is_valid() or not typed.is_valid():
        problems = [*_problems(form), *_problems(typed)]
        return _show(request, form, found, 422, answered=typed, problems=problems)
    given = typed.cleaned_data
    try:
        answer(
            request.user, key, given["outcome"], given["answer"], given["seal"], given["wording"]
        )
    except (Refused, Overtaken) as refused:
        found.refresh_from_db()
        status = 409 if isinstance(refused, Overtaken) else 422
        return _show(request, form, found, status, answered=typed, problems=[str(refused)])
    return _to(request, form, found)


@reviewers_only
@require_POST
def undo_decision(request, pk):
    """Take a decision back, with those that were made in one go with it."""
    decision = get_object_or_404(Decision.objects.select_related("line"), pk=pk)
    form = QueueForm(request.GET, request.user)
    if not form.is_valid():
        return _list(request, form, 400, problems=_problems(form))
    try:
        made = undo(request.user, decision)
    except (Refused, Overtaken) as refused:
        status = 409 if isinstance(refused, Overtaken) else 422
        found = PageLine.objects.select_related("occupation__sector").get(pk=decision.line_id)
        return _show(request, form, found, status, problems=[str(refused)])
    if len(made) > 1:
        return redirect(f"{reverse('review:queue')}?{form.address(done=made[0].pk)}")
    claim(decision.line, request.user)
    return _to(request, form, decision.line, made[0])


@reviewers_only
@require_POST
def bulk(request):
    """Say what a decision about many lines would do; once confirmed, make it, all or nothing."""
    form, typed = QueueForm(request.GET, request.user), BulkForm(request.POST)
    if not form.is_valid() or not typed.is_valid():
        return _list(request, form, 422, problems=[*_problems(form), *_problems(typed)])
    preview = bulk_preview(typed.choices(), request.user)
    context = {"form": form, "typed": typed, "preview": preview, "address": form.address()}
    if not typed.cleaned_data["confirmed"] or preview.problems:
        status = 422 if preview.problems else 200
        return render_either(request, *BULK, context, status)
    try:
        made = decide(request.user, typed.choices())
    except (Refused, Overtaken) as refused:
        context["preview"] = bulk_preview(typed.choices(), request.user)
        return render_either(request, *BULK, context | {"problems": [str(refused)]}, 409)
    return redirect(f"{reverse('review:queue')}?{form.address(done=made[0].pk)}")


def _list(request, form, status=200, **context):
    is_valid = form.is_valid()
    context = {
        "form": form,
        "view": overview(form, request.user) if is_valid else None,
        "address": form.address() if is_valid else "",
        "done": _done(request),
    } | context
    return render_either(request, *LIST, context, status)


def _show(request, form, found, status=200, done=None, **context):
    context |= {
        "form": form,
        "view": line_view(found, request.user),
        "address": form.address() if form.is_valid() else "",
        "done": done or _done(request),
        "now": timezone.now(),
    }
    return render_either(request, *LINE, context, status)


def _go_on(request, form, after, made=None):
    """Go to the next line, which is claimed; to the list when there is none."""
    for _ in range(TRIES):
        found = next_line(form, after)
        if found is None or claim(found, request.user).reviewer == request.user:
            break
    if found:
        return _to(request, form, found, made)
    address = f"{reverse('review:queue')}?{form.address(done=made and made.pk)}"
    if not wants_piece(request):
        return redirect(address)
    return push_url(_list(request, form, done=made), address)


def _to(request, form, found, made=None):
    """Show another line: in the place of this one for htmx, by a redirect for others."""
    address = _address(found.pk, form.address(done=made and made.pk))
    if not wants_piece(request):
        return redirect(address)
    found = PageLine.objects.select_related("occupation__sector").get(pk=found.pk)
    return push_url(_show(request, form, found, done=made), address)


def _address(pk: int, query: str) -> str:
    return reverse("review:line", args=[pk]) + (f"?{query}" if query else "")


def _done(request) -> Decision | None:
    """Return the decision that the address says was just made, for the offer to undo it."""
    asked = request.GET.get("done", "")
    if not (asked.isascii() and asked.isdigit() and len(asked) < 16):
        return None
    made = Decision.objects.filter(pk=asked, reviewer=request.user)
    return made.select_related("line__occupation").first()


def _problems(form) -> list[str]:
    return [message for messages in form.errors.values() for message in messages]
