"""Servers under measurement: started by us, counted by us, stopped by their own numbers."""

import http.client
import os
import signal
import socket
import subprocess
import time
from pathlib import Path

TICKS = os.sysconf("SC_CLK_TCK")
START_WITHIN_S = 40


def halves() -> tuple[set[int] | None, set[int] | None]:
    """Return the processors for servers and for clients; None and None when there is one only."""
    every = sorted(os.sched_getaffinity(0))
    middle = len(every) // 2
    return (set(every[:middle]), set(every[middle:])) if middle else (None, None)


def free_port() -> int:
    """Return a port that nobody uses just now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def fetch(port: int, path: str, headers=None, method: str = "GET"):
    """Return status, headers and body of one answer, over a connection of its own."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    try:
        connection.request(method, path, headers=headers or {})
        reply = connection.getresponse()
        return reply.status, reply.headers, reply.read()
    finally:
        connection.close()


def numbers() -> list[int]:
    """Return the numbers of all processes."""
    return [int(entry.name) for entry in Path("/proc").iterdir() if entry.name.isdigit()]


def fields(pid: int) -> list[str]:
    """Return what the kernel counts of a process, from its state on; nothing when it has ended."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return []


class Server:
    """A server in a process group of its own, which answers when the constructor returns."""

    def __init__(self, command: list[str], environment: dict, port: int, probe: str):
        self.name, self.port = Path(command[0]).name, port
        started = time.monotonic()
        self.process = subprocess.Popen(
            command,
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        if halves()[0]:
            os.sched_setaffinity(self.process.pid, halves()[0])
        self._wait(probe, started + START_WITHIN_S)
        self.started_in_s = time.monotonic() - started

    def _wait(self, probe: str, deadline: float) -> None:
        while time.monotonic() < deadline and self.process.poll() is None:
            try:
                if fetch(self.port, probe)[0] < 500:
                    return
            except (OSError, http.client.HTTPException):
                time.sleep(0.01)
        self.stop()
        raise RuntimeError(f"{self.name} did not answer {probe}")

    def group(self) -> list[int]:
        """Return the numbers of its processes."""
        own = str(self.process.pid)
        return [pid for pid in numbers() if (fields(pid) or [""] * 3)[2] == own]

    def cpu_s(self) -> float:
        """Return the seconds of processor time that its processes have used."""
        return sum(sum(map(int, fields(pid)[11:13])) for pid in self.group()) / TICKS

    def memory_mb(self) -> list[float]:
        """Return the memory of each worker, what is shared counted once among the sharers."""
        found = []
        for pid in self.group():
            if pid != self.process.pid:
                lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
                found += [int(line.split()[1]) / 1024 for line in lines if line.startswith("Pss:")]
        return found

    def stop(self) -> None:
        """End it, politely and then not."""
        for way in (signal.SIGTERM, signal.SIGKILL):
            if self.process.poll() is not None:
                return
            os.killpg(self.process.pid, way)
            try:
                self.process.wait(5)
            except subprocess.TimeoutExpired:
                continue


class Gunicorn(Server):
    """The real application server on a port of its own."""

    def __init__(self, application: str, environment: dict, workers: int = 1, probe: str = "/"):
        port = free_port()
        settings = ["--worker-class", "gthread", "--threads", "4", "--keep-alive", "30"]
        command = ["-m", "gunicorn", *settings, "--workers", str(workers), "--preload"]
        command += ["--log-level", "error", "--bind", f"127.0.0.1:{port}", application]
        super().__init__([environment["PYTHON"], *command], environment, port, probe)
        self.name = "gunicorn"


def cluster_cpu_s(pid: int) -> float:
    """Return the processor seconds of a PostgreSQL server and of all it started, ended or not."""
    total = sum(map(int, fields(pid)[11:15]))
    for other in numbers():
        found = fields(other)
        if found and found[1] == str(pid):
            total += sum(map(int, found[11:13]))
    return total / TICKS
