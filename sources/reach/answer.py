"""Asking an address once, along its redirects, and reading no more than the head of the answer."""

import http.client
import socket
import ssl
import threading
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import urljoin

from .guard import Refused, Target, target_of

TIMEOUT_S = 8
LIMIT_S = 20  # for one whole request, however slowly it drips
REDIRECTS = 5
UNCLEAR = {401, 402, 403, 405, 406, 407, 408, 425, 429, 451, 503}  # says no to us, not to readers
MOVED = {301, 302, 303, 307, 308}


class Outcome(StrEnum):
    """What an address said."""

    REACHABLE = "reachable"
    UNCLEAR = "unclear"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Answer:
    """The outcome, a note on it in words, and whether anybody answered at all."""

    outcome: Outcome
    note: str
    is_answered: bool = True


def ask(url: str, agent: str, *, is_local_allowed: bool = False) -> Answer:
    """Return what an address answers; every redirect is looked at as the address was.

    Takes   agent: what we call ourselves; is_local_allowed: as in `guard.target_of`.
    """
    asked = url
    try:
        for _ in range(REDIRECTS + 1):
            target = target_of(asked, is_local_allowed=is_local_allowed)
            status, location = _head(target, agent)
            if status not in MOVED or not location:
                return _judged(status, "" if asked == url else f" after a redirect to {asked}")
            asked = urljoin(asked, location)
    except Refused as error:
        return Answer(Outcome.UNCLEAR, f"Not asked: {error}.")
    except (OSError, http.client.HTTPException, UnicodeError) as error:
        why = str(error) or type(error).__name__
        return Answer(Outcome.FAILED, f"No answer: {why}.", is_answered=False)
    return Answer(Outcome.FAILED, f"It redirects more than {REDIRECTS} times.")


def _judged(status: int, how: str) -> Answer:
    if 200 <= status < 300:
        return Answer(Outcome.REACHABLE, f"It answers{how}.")
    if status in UNCLEAR:
        return Answer(Outcome.UNCLEAR, f"It answers {status}{how}, which may be for programs only.")
    return Answer(Outcome.FAILED, f"It answers {status}{how}.")


def _head(target: Target, agent: str) -> tuple[int, str]:
    """Return status and location of one GET; the body is not read."""
    connection = _connect(target)
    end = threading.Timer(LIMIT_S, connection.sock.shutdown, [socket.SHUT_RDWR])
    end.daemon = True
    end.start()
    try:
        headers = {"User-Agent": agent, "Accept": "*/*", "Connection": "close"}
        connection.request("GET", target.path, headers=headers)
        reply = connection.getresponse()
        return reply.status, reply.getheader("Location") or ""
    finally:
        end.cancel()
        connection.close()


def _connect(target: Target) -> http.client.HTTPConnection:
    """Return a connection to the numeric address that was looked at, under the host's own name."""
    sock = socket.create_connection((target.ip, target.port), timeout=TIMEOUT_S)
    if target.scheme == "https":
        try:
            sock = ssl.create_default_context().wrap_socket(sock, server_hostname=target.host)
        except BaseException:
            sock.close()
            raise
    connection = http.client.HTTPConnection(target.host, target.port, timeout=TIMEOUT_S)
    connection.sock = sock
    return connection
