"""A client in a process of its own: python -m tests.bench.client PORT SECONDS CONNECTIONS < JSON.

The JSON on standard input holds "paths" and "headers". It prints how many answers came and how
many were not below 400. wrk is used instead where there is one, being the quicker of the two.
"""

import json
import selectors
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from shutil import which

from tests.bench.processes import halves

WRK = """
local paths, at = {}, 0
for line in io.lines("%s") do paths[#paths + 1] = line end
request = function()
  at = at %% #paths + 1
  return wrk.format("GET", paths[at])
end
done = function(summary, latency)
  io.write(string.format('{"answers":%%d,"bad":%%d,"p50":%%g,"p99":%%g}\\n', summary.requests,
    summary.errors.status + summary.errors.timeout + summary.errors.read,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000))
end
"""


def load(port: int, paths: list[str], headers: dict, seconds: float, connections: int) -> dict:
    """Ask for the paths in turn and return answers, bad ones, and p50 and p99 in milliseconds."""
    cores = halves()[1]
    pinned = ["taskset", "-c", ",".join(map(str, cores))] if cores and which("taskset") else []
    if not which("wrk"):
        command = [sys.executable, "-m", "tests.bench.client"]
        said = json.dumps({"paths": paths, "headers": headers})
        done = subprocess.run(
            [*pinned, *command, str(port), str(seconds), str(connections)],
            input=said,
            capture_output=True,
            text=True,
            check=True,
        )
        return json.loads(done.stdout)
    with tempfile.TemporaryDirectory(prefix="jobrisk-bench-") as folder:
        listed, script = Path(folder) / "paths", Path(folder) / "ask.lua"
        listed.write_text("\n".join(paths) + "\n")
        script.write_text(WRK % listed)
        command = ["wrk", "-t1", f"-c{connections}", f"-d{max(1, round(seconds))}s", "-s", script]
        for name, value in headers.items():
            command += ["-H", f"{name}: {value}"]
        address = f"http://127.0.0.1:{port}/"
        done = subprocess.run(
            [*pinned, *command, address], capture_output=True, text=True, check=True
        )
    return json.loads(done.stdout.splitlines()[-1])


class Asking:
    """One kept connection with one request under way at a time."""

    def __init__(self, port: int):
        self.socket = socket.create_connection(("127.0.0.1", port))
        self.seen = b""
        self.sent_at = 0.0

    def ask(self, request: bytes) -> None:
        """Send the next request."""
        self.seen, self.sent_at = b"", time.perf_counter()
        self.socket.sendall(request)

    def status(self) -> int:
        """Return the status once the whole answer has come, else 0."""
        more = self.socket.recv(1 << 18)
        if not more:
            raise ConnectionError("the server hung up")
        self.seen += more
        head, found, body = self.seen.partition(b"\r\n\r\n")
        if not found:
            return 0
        status = int(head.split(b" ", 2)[1])
        length = 0 if status == 304 else int(head.lower().split(b"content-length:")[1].split()[0])
        return status if len(body) >= length else 0


def main(port: int, seconds: float, connections: int) -> dict:
    """Ask as often as the server answers, for so many seconds."""
    said = json.load(sys.stdin)
    head = "".join(f"{name}: {value}\r\n" for name, value in said["headers"].items())
    requests = [
        f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n{head}\r\n".encode() for path in said["paths"]
    ]
    waits, bad, selector = [], 0, selectors.DefaultSelector()
    for number in range(connections):
        one = Asking(port)
        one.ask(requests[number % len(requests)])
        selector.register(one.socket, selectors.EVENT_READ, one)
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        for key, _ in selector.select(0.1):
            if status := key.data.status():
                waits.append(time.perf_counter() - key.data.sent_at)
                bad += status >= 400
                key.data.ask(requests[len(waits) % len(requests)])
    waits.sort()
    at = [waits[int(len(waits) * part)] * 1000 for part in (0.5, 0.99)]
    return {"answers": len(waits), "bad": bad, "p50": at[0], "p99": at[1]}


if __name__ == "__main__":
    print(json.dumps(main(int(sys.argv[1]), float(sys.argv[2]), int(sys.argv[3]))))
