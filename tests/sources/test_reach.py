"""The link check: whom it asks, what it makes of the answers, and what follows for approvals."""

import socket
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone

from occupations.models import FigureKind
from sources.models import PageLine, Source
from sources.reach import Answer, Outcome, ask
from sources.reach.guard import Refused, is_public, target_of
from sources.services import verify_occupation
from sources.services.reaching import note_answer
from tests.factories import make_full_occupation
from tests.sources.factories import make_source

AGENT = "A test"
FORBIDDEN = (
    "ftp://example.org/",
    "file:///etc/passwd",
    "gopher://example.org/",
    "http://127.0.0.1/",
    "http://127.1/",
    "http://2130706433/",
    "http://0x7f000001/",
    "http://localhost/",
    "http://[::1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[64:ff9b::7f00:1]/",
    "http://[2002:7f00:1::]/",
    "http://10.0.0.8/",
    "http://172.16.5.4/",
    "http://192.168.1.1/",
    "http://169.254.169.254/latest/meta-data/",
    "http://[fd00:ec2::254]/",
    "http://100.64.0.1/",
    "http://0.0.0.0/",
    "http://224.0.0.1/",
    "http://user:word@example.org/",
    "http://example.org:22/",
    "http://exa mple.org/",
    "http:///nothing",
    "//example.org/",
)


class Handler(BaseHTTPRequestHandler):
    """Answers /200, /404, … with that status, and /to?… with a redirect."""

    def do_GET(self):
        self.server.asked.append((self.path, self.headers["User-Agent"]))
        if self.path.startswith(("/to?", "/ring")):
            self.send_response(302)
            self.send_header("Location", self.path.removeprefix("/to?"))
        else:
            self.send_response(int(self.path[1:4]))
        self.end_headers()

    def log_message(self, *_):
        pass


@pytest.fixture
def server():
    running = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    running.asked = []
    running.url = f"http://127.0.0.1:{running.server_port}"
    threading.Thread(target=running.serve_forever, daemon=True).start()
    yield running
    running.shutdown()
    running.server_close()


@pytest.fixture
def local(settings, monkeypatch, server):
    settings.LINKS_TO_LOCAL = True
    monkeypatch.setattr("sources.management.commands.check_links.PAUSE_S", 0.05)
    return server


@pytest.mark.parametrize("url", FORBIDDEN)
def test_what_is_not_public_is_not_asked(url):
    with pytest.raises((Refused, OSError)):
        target_of(url)
    assert ask(url, AGENT).outcome is not Outcome.REACHABLE


def test_a_name_with_one_private_address_among_public_ones_is_refused(monkeypatch):
    numbers = [(2, 1, 6, "", ("8.8.8.8", 80)), (2, 1, 6, "", ("10.0.0.1", 80))]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: numbers)
    with pytest.raises(Refused, match="not public"):
        target_of("http://two-faced.example/")


def test_it_connects_to_the_address_that_was_looked_at(monkeypatch):
    numbers = [(2, 1, 6, "", ("8.8.4.4", 443))]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: numbers)
    target = target_of("https://names.example/a?b=c")
    assert (target.ip, target.host, target.port) == ("8.8.4.4", "names.example", 443)
    assert target.path == "/a?b=c"


def test_the_public_internet_is_public():
    assert is_public("8.8.8.8") and is_public("2606:4700::1111")


def test_a_server_on_this_machine_is_never_asked_outside_tests(server):
    answer = ask(f"{server.url}/200", AGENT)
    assert (answer.outcome, server.asked) == (Outcome.UNCLEAR, [])


def test_a_redirect_into_this_machine_is_not_followed(server, monkeypatch):
    first = target_of(f"{server.url}/to?{server.url}/200", is_local_allowed=True)
    real = target_of

    def only_the_first(url, **_):
        return first if "to?" in url else real(url)

    monkeypatch.setattr("sources.reach.answer.target_of", only_the_first)
    answer = ask(f"{server.url}/to?{server.url}/200", AGENT)
    assert answer.outcome is Outcome.UNCLEAR and "Not asked" in answer.note
    assert [path for path, _ in server.asked] == [first.path]


@pytest.mark.parametrize(
    ("path", "outcome"),
    [
        ("/200", Outcome.REACHABLE),
        ("/to?/200", Outcome.REACHABLE),
        ("/403", Outcome.UNCLEAR),
        ("/429", Outcome.UNCLEAR),
        ("/404", Outcome.FAILED),
        ("/410", Outcome.FAILED),
        ("/500", Outcome.FAILED),
        ("/to?/to?/200", Outcome.REACHABLE),
    ],
)
def test_answers_are_told_apart(server, path, outcome):
    assert ask(f"{server.url}{path}", AGENT, is_local_allowed=True).outcome is outcome
    assert {agent for _, agent in server.asked} == {AGENT}


def test_a_ring_of_redirects_ends(server):
    assert ask(f"{server.url}/ring", AGENT, is_local_allowed=True).outcome is Outcome.FAILED
    assert len(server.asked) == 6


def test_a_closed_port_is_no_answer():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    answer = ask(f"http://127.0.0.1:{port}/", AGENT, is_local_allowed=True)
    assert (answer.outcome, answer.is_answered) == (Outcome.FAILED, False)


@pytest.mark.django_db
def test_a_source_is_dead_after_three_runs_and_comes_back(local):
    source = make_source(url=f"{local.url}/404")
    other = make_source(url=f"{local.url}/403")
    reached = []
    for _ in range(3):
        call_command("check_links")
        source.refresh_from_db()
        reached.append(source.reach)
    assert reached == ["unknown", "unknown", "dead"]
    other.refresh_from_db()
    assert (other.reach, other.failures) == ("unknown", 0)
    Source.objects.filter(pk=source.pk).update(url=f"{local.url}/200")
    call_command("check_links", source.key)
    source.refresh_from_db()
    assert (source.reach, source.failures) == ("reachable", 0)
    assert source.checked_at is not None


@pytest.mark.django_db
def test_a_host_is_asked_with_a_pause_between(local, monkeypatch):
    waited = []
    monkeypatch.setattr("time.sleep", waited.append)
    monkeypatch.setattr("sources.management.commands.check_links.PAUSE_S", 1.0)
    for _ in range(3):
        make_source(url=f"{local.url}/200")
    call_command("check_links")
    assert len(waited) == 2 and all(0.5 < wait <= 1.0 for wait in waited)


@pytest.mark.django_db
def test_a_machine_without_a_network_kills_no_source(settings):
    settings.LINKS_TO_LOCAL = True
    source = make_source(url="http://127.0.0.1:9/")
    with pytest.raises(CommandError, match="online"):
        call_command("check_links")
    source.refresh_from_db()
    assert (source.failures, source.checked_at) == (0, None)


@pytest.mark.django_db
def test_an_unknown_key_is_an_error():
    with pytest.raises(CommandError, match="no source nobody"):
        call_command("check_links", "nobody")


@pytest.fixture
def approved(db):
    """A page whose every line was approved, and the source that one of them rests on."""
    job = make_full_occupation(rows=3)
    for dataset in {figure.dataset for figure in job.figures.all()}:
        make_source(key=dataset.key, kind="data", dataset=dataset)
    verify_occupation(job)
    PageLine.objects.filter(occupation=job).update(state="approved", readers=2)
    return job, Source.objects.get(dataset=job.figures.get(kind=FigureKind.EMPLOYMENT).dataset)


def test_a_dead_source_voids_the_approvals_that_rest_on_it_and_no_other(approved):
    job, source = approved
    resting = {
        key for key in job.citations.filter(source=source).values_list("line_key", flat=True)
    }
    assert resting
    dead = Answer(Outcome.FAILED, "It answers 404.")
    for _ in range(3):
        note_answer(source, dead, timezone.now())
    reopened = set(job.lines.filter(state="open").values_list("key", flat=True))
    assert resting <= reopened < set(job.lines.values_list("key", flat=True))
    assert source.reach == "dead"
    voids = [line.decisions.get() for line in job.lines.filter(state="open")]
    assert {(void.kind, void.reviewer, void.reason) for void in voids} == {
        ("void", None, "The sources changed.")
    }
