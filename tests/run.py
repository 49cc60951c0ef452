"""What bin/test runs: the linters, then pytest on SQLite, then pytest on PostgreSQL.

With arguments it is pytest alone, on both databases, for whoever looks for one failure. As root on
Debian it installs PostgreSQL, Chromium and Java when they are missing. Where they still are,
CI=true makes that a failure; elsewhere it is said aloud and those tests are skipped.
"""

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

from tests.cluster import find_programs, running_cluster
from tests.validator import find_java

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
IN_CI = os.environ.get("CI", "").lower() in ("1", "true", "yes")
CHROMIUM = ("chromium", "chromium-browser", "google-chrome")
PACKAGES = {
    "PostgreSQL": ["postgresql"],
    "Chromium": ["chromium", "fonts-dejavu-core", "libatomic1"],
    "Java": ["default-jre-headless"],
}
# One more than there are processors, for a test often waits: for a browser, a lock, a process.
WORKERS = str(min(os.cpu_count() or 2, 7) + 1)
# A busy test machine is slower than a server, and a test asserts the server's limit by itself.
TEST_STATEMENT_TIMEOUT_MS = "30000"


def main(arguments: list[str]) -> int:
    """Run every phase, also after one has failed, and say at the end how each went."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that the cluster is stopped
    missing = install_missing()
    results = {} if arguments else {"Linters": lint()}
    results["SQLite"] = on_sqlite(arguments)
    results["PostgreSQL"] = on_postgresql(arguments)
    print("\nbin/test")
    for phase, went in results.items():
        print(f"  {phase:<12}{went}")
    for name in missing:
        print(f"  {name} is missing: its tests did not run{', which CI forbids' * IN_CI}.")
    failed = "failed" in results.values() or (missing and IN_CI)
    return 1 if failed else 0


def install_missing() -> list[str]:
    """Return what is missing on this machine, after installing it where that is ours to do."""
    missing = find_missing()
    if missing and os.geteuid() == 0 and shutil.which("apt-get"):
        apt_install([package for name in missing for package in PACKAGES[name]])
        missing = find_missing()
    for name in missing:
        print(f"!!! {name} IS MISSING: its tests will not run.", file=sys.stderr, flush=True)
    return missing


def apt_install(packages: list[str]) -> None:
    """Install Debian packages; what goes wrong is printed."""
    print(f"Installing {', '.join(packages)} …", flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    apt = ["apt-get", "-qq", "-o", "Dpkg::Use-Pty=0"]
    if went([*apt, "update"], environment):
        went([*apt, "install", "-y", "--no-install-recommends", *packages], environment)


def find_missing() -> list[str]:
    """Return the names of what the tests need and this machine has not."""
    found = {
        "PostgreSQL": find_programs(),
        "Chromium": next(filter(None, map(shutil.which, CHROMIUM)), None),
        "Java": find_java(),
    }
    return [name for name, where in found.items() if not where]


def lint() -> str:
    """Run every linter, so that one run shows all there is to mend."""
    commands = [
        [BIN / "ruff", "check", "."],
        [BIN / "ruff", "format", "--check", "."],
        [BIN / "hadolint", "Dockerfile"],
        [sys.executable, "manage.py", "makemigrations", "--check", "--dry-run"],
    ]
    if (ROOT / "templates").is_dir():
        commands.insert(2, [BIN / "djlint", "--lint", "--quiet", "templates"])
    environment = {**os.environ, "DJANGO_SETTINGS_MODULE": "tests.settings"}
    return words(all([went(command, environment) for command in commands]))


def on_sqlite(arguments: list[str]) -> str:
    """Run pytest on SQLite, whatever database the shell is set up for."""
    environment = {name: value for name, value in os.environ.items() if name != "DATABASE_URL"}
    if arguments:
        return run_tests("SQLite", arguments, environment)
    # The tests that need the catalogue come last, and by then it is there.
    settings = {**environment, "DJANGO_SETTINGS_MODULE": "tests.settings"}
    loading = subprocess.Popen(
        [sys.executable, "-m", "tests.catalogue.prepare"], cwd=ROOT, env=settings
    )
    try:
        return run_tests("SQLite", arguments, environment)
    finally:
        loading.wait()


def on_postgresql(arguments: list[str]) -> str:
    """Run pytest on a PostgreSQL server of our own."""
    programs = find_programs()
    if not programs:
        return "failed" if IN_CI else "skipped"
    with running_cluster(programs) as server:
        timeout = os.environ.get("DB_STATEMENT_TIMEOUT_MS", TEST_STATEMENT_TIMEOUT_MS)
        limits = {"DATABASE_URL": server.address, "DB_STATEMENT_TIMEOUT_MS": timeout}
        return run_tests("PostgreSQL", arguments, {**os.environ, **limits})


def run_tests(database: str, arguments: list[str], environment: dict) -> str:
    """Run pytest; processes share a whole run, file by file, so that fixtures are made once.

    The files keep their order: those that need the whole catalogue in the database come last.
    """
    print(f"\nTests on {database}", flush=True)
    shared = arguments or ["-n", WORKERS, "--dist", "loadfile", "--no-loadscope-reorder"]
    return words(went([sys.executable, "-m", "pytest", *shared], environment))


def went(command: list, environment: dict) -> bool:
    """Run a command and tell whether it went well; a command that fails is named."""
    code = subprocess.run(command, cwd=ROOT, env=environment).returncode
    if code:
        print(f"exit {code}: {' '.join(map(str, command))}", file=sys.stderr, flush=True)
    return code == 0


def words(well: bool) -> str:
    """Return how a phase went, as the closing lines print it."""
    return "passed" if well else "failed"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
