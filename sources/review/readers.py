"""What readers see of the queue: the form to dispute a line, receipts, corrections, the record."""

from django.core import signing
from django.core.paginator import EmptyPage, Paginator
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.cache import add_never_cache_headers
from django.views.decorators.http import require_http_methods, require_safe

from jobrisk import errors
from jobrisk.allowance import take
from jobrisk.visitor import network_of
from occupations.models import Occupation
from occupations.page.cited import SECTION_NAMES

from ..forms import PageForm
from ..models import Challenge, Correction, PageLine
from ..models.challenge import new_key
from ..services.challenging import challenge as open_challenge
from ..services.deciding import Refused
from .forms import ChallengeForm, LineNumberForm
from .record import record as record_of
from .wording import word_diff

HOUR = 3600
PER_READER = (5, HOUR)
ALTOGETHER = (300, HOUR)
TOKEN_LASTS = 12 * HOUR
SALT = "sources.challenge"
PER_PAGE = 50
GONE_STALE = "The form had expired. What you typed is kept: please send it again."
TOO_MANY = "You have sent several challenges within an hour. What you typed is kept: try later."


@require_http_methods(["GET", "HEAD", "POST"])
def dispute(request, slug):
    """Let a reader dispute one line of a page; a form of its own, so that job pages stay the same
    for everyone."""
    job = get_object_or_404(Occupation, slug=slug)
    asked = LineNumberForm(request.GET)
    if not asked.is_valid() or not asked.cleaned_data["line"]:
        return _form(request, job, None, asked=asked, status=400 if asked.errors else 200)
    line = job.lines.on_pages().filter(number=asked.cleaned_data["line"]).first()
    if line is None:
        return errors.page(request, 404, f"The page has no line {asked.cleaned_data['line']}.")
    if request.method != "POST":
        return _form(request, job, line)
    typed = ChallengeForm(request.POST)
    if not typed.is_valid():
        return _form(request, job, line, typed=typed, status=422)
    held = _held(typed.cleaned_data["token"], line)
    if held is None:
        typed.add_error(None, GONE_STALE)
        return _form(request, job, line, typed=typed, status=422)
    if not _may(request, held["key"]):
        typed.add_error(None, TOO_MANY)
        return _form(request, job, line, typed=typed, status=429)
    try:
        kept = open_challenge(line, held["key"], held["words"], typed.cleaned_data["text"])
    except Refused as refused:
        typed.add_error("text", str(refused))
        return _form(request, job, line, typed=typed, status=422)
    return redirect(kept)


@require_safe
def receipt(request, key):
    """Show a reader what became of their challenge; only they know the address."""
    found = Challenge.objects.select_related("occupation", "line").filter(key=key).first()
    if found is None:
        return errors.page(request, 404, "There is no challenge at this address.")
    context = {
        "challenge": found,
        "section": SECTION_NAMES.get(found.section, found.section),
        "correction": Correction.objects.filter(challenge=found).first(),
    }
    return _private(render(request, "review/receipt.html", context))


@require_safe
def corrections(request):
    """List what was corrected, the latest first."""
    paginator = Paginator(Correction.objects.select_related("occupation"), PER_PAGE)
    form = PageForm(request.GET)
    if not form.is_valid():
        return errors.page(request, 400, f"Use a page from 1 to {paginator.num_pages}.")
    try:
        page = paginator.page(form.cleaned_data["page"] or 1)
    except EmptyPage:
        return errors.page(request, 404, f"The list ends on page {paginator.num_pages}.")
    rows = [(each, word_diff(each.was, each.now)) for each in page]
    return render(request, "review/corrections.html", {"page": page, "rows": rows})


@require_safe
def record(request):
    """Show everybody how the queue stands."""
    return render(request, "review/record.html", {"record": record_of()})


def _form(request, job, line: PageLine | None, typed=None, asked=None, status=200):
    held = {"line": line.pk, "key": new_key(), "words": line.published} if line else {}
    context = {
        "occupation": job,
        "line": line,
        "section": SECTION_NAMES.get(line.section, line.section) if line else "",
        "typed": typed,
        "asked": asked,
        "token": signing.dumps(held, salt=SALT),
    }
    response = _private(render(request, "review/dispute.html", context, status=status))
    if status == 429:
        response["Retry-After"] = str(HOUR)
    return response


def _held(token: str, line: PageLine) -> dict | None:
    """Return what our own form held, or None when it is not ours, old, or of another line."""
    try:
        held = signing.loads(token, salt=SALT, max_age=TOKEN_LASTS)
    except signing.BadSignature:
        return None
    return held if isinstance(held, dict) and held.get("line") == line.pk else None


def _may(request, key: str) -> bool:
    """Count a challenge and tell whether it is within the limits; sent again it counts once."""
    if Challenge.objects.filter(key=key).exists():
        return True
    return take(f"challenge {network_of(request)}", *PER_READER) and take("challenge", *ALTOGETHER)


def _private(response):
    add_never_cache_headers(response)
    response["Cache-Control"] = "no-store"
    response["X-Robots-Tag"] = "noindex"
    return response
