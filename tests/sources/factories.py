"""Rows of evidence for tests: plain functions with sane defaults; numbers count up."""

import hashlib
from itertools import count

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Permission

from sources.models import Challenge, Citation, Decision, Finding, PageLine, Source
from sources.services.deciding import Choice, seal
from sources.services.passing import verify_occupation
from tests.factories import make_full_occupation, make_occupation

_numbers = count(1)


def make_user(username="", **values):
    return get_user_model().objects.create_user(username or f"reader-{next(_numbers)}", **values)


def make_source(**values):
    number = next(_numbers)
    defaults = {
        "key": f"source-{number}",
        "publisher": f"Institute {number}",
        "title": f"Report {number}",
        "year": 2025,
        "url": f"https://reports.example/{number}",
        "kind": Source.Kind.CORE,
        "finds": "Work changes.",
    }
    return Source.objects.create(**defaults | values)


def make_finding(source=None, **values):
    defaults = {
        "text": "Twelve percent of clerks lost their posts.",
        "locator": "Table 3, p. 12",
        "quantity": "share of posts lost",
        "subject": "clerks",
        "value": 12.0,
        "unit": "%",
        "year": 2025,
    }
    return Finding.objects.create(source=source or make_source(), **defaults | values)


def make_line(occupation=None, original="", **values):
    number = next(_numbers)
    original = original or f"Clerks file paper number {number}."
    defaults = {
        "key": hashlib.sha256(original.encode()).hexdigest(),
        "number": number,
        "section": "argument",
        "original": original,
        "published": values.get("published", original),
        "verdict": "unsupported",
        "rule": "checkable",
        "sources_hash": hashlib.sha256(b"").hexdigest(),
        "rank_key": 1.0,
        "tier": 3,
    }
    return PageLine.objects.create(occupation=occupation or make_occupation(), **defaults | values)


def make_citation(line, source=None, **values):
    return Citation.objects.create(
        occupation=line.occupation, line_key=line.key, source=source or make_source(), **values
    )


def make_decision(line, reviewer=None, kind="approve", **values):
    defaults = {
        "version": line.version,
        "reviewer": reviewer or (None if kind == "void" else make_user()),
        "words_hash": hashlib.sha256(line.published.encode()).hexdigest(),
        "sources_hash": line.sources_hash,
        "before": {"state": line.state},
        "after": {"state": "approved"},
    }
    return Decision.objects.create(line=line, kind=kind, **defaults | values)


def make_challenge(line, **values):
    defaults = {
        "occupation": line.occupation,
        "words": line.published,
        "section": line.section,
        "text": "That is not so in my office.",
    }
    return Challenge.objects.create(line=line, **defaults | values)


def make_reviewer(username="", *rights, **values):
    """Make somebody who decides lines; a lead has "settle_decision" among the rights as well."""
    user = make_user(username, **values)
    wanted = ("add_decision", *rights)
    found = Permission.objects.filter(content_type__app_label="sources", codename__in=wanted)
    user.user_permissions.set(found)
    return get_user_model().objects.get(pk=user.pk)


def make_lead(username="", **values):
    return make_reviewer(username, "settle_decision", **values)


def make_choice(line, kind="approve", **values):
    return Choice(line.pk, seal(line), Decision.Kind(kind), **values)


def make_read_page(title="", **values):
    """Make a scored occupation whose page the pass has read; its lines are open."""
    occupation = make_full_occupation(title, **values)
    verify_occupation(occupation)
    # It has got figures since it was published, and what the pass read then may be gone.
    occupation.lines.filter(state="gone").delete()
    return occupation
