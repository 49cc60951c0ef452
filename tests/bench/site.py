"""The site on one database, what one run asks of a server, and what an answer cost."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from tests.bench.client import load
from tests.bench.processes import Gunicorn, Server, cluster_cpu_s

OURS = "jobrisk.wsgi"
CONSTANT = "tests.bench.constant"


@dataclass(frozen=True)
class Row:
    """One line of the table."""

    name: str
    goal: str
    reached: str
    spread: str = ""
    fell_short: bool = False


@dataclass
class Site:
    """The site on one database: how to start it, and what to ask of it."""

    name: str
    environment: dict
    folder: Path
    paths: list[str]
    run: Callable[..., str]  # manage.py with these arguments; its standard output
    database_pid: int = 0
    rounds: int = 4
    running: list[Server] = field(default_factory=list)

    @property
    def slugs(self) -> list[str]:
        return [path.split("/")[2] for path in self.paths]

    def start(self, application: str = OURS, workers: int = 1, **environment: str) -> Gunicorn:
        """Start a server; it is stopped with the others at the end."""
        probe = self.paths[0] if application == OURS else "/"
        return self.keep(Gunicorn(application, {**self.environment, **environment}, workers, probe))

    def keep(self, server: Server) -> Server:
        """Stop this server with the others at the end."""
        self.running.append(server)
        return server

    def stop(self) -> None:
        """Stop every server that was started."""
        while self.running:
            self.running.pop().stop()

    def cpu_s(self, server: Server) -> float:
        """Return the processor time of a server, with its database's."""
        database = cluster_cpu_s(self.database_pid) if self.database_pid else 0.0
        return server.cpu_s() + database


@dataclass(frozen=True)
class Ask:
    """What one run asks of a server."""

    server: Server
    paths: list[str]
    headers: dict
    connections: int = 4
    seconds: int = 1


def cost(site: Site, ask: Ask) -> dict:
    """Return what the client saw of one run, and `cpu_ms`: processor milliseconds an answer.

    Raises  RuntimeError when an answer failed or none came.
    """
    before = site.cpu_s(ask.server)
    seen = load(ask.server.port, ask.paths, ask.headers, ask.seconds, ask.connections)
    if seen["bad"] or not seen["answers"]:
        raise RuntimeError(f"{ask.paths[0]} {ask.headers}: {seen}")
    return {**seen, "cpu_ms": (site.cpu_s(ask.server) - before) * 1000 / seen["answers"]}
