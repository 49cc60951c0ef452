"""Python in a process of its own, for what is decided once when the settings load."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
KEY = "k3y-of-a-test-0123456789-ABCDEFGHIJ-abcdefghij-!?%&/()=-long-enough"
OURS = (
    "DATABASE_URL",
    "DB_STATEMENT_TIMEOUT_MS",
    "DEBUG",
    "DJANGO_ALLOW_ASYNC_UNSAFE",  # which tests/conftest.py sets for the browser
    "DJANGO_ALLOW_ASYNC_UNSAFE",  # set for the browser tests of this run
    "DJANGO_SETTINGS_MODULE",
    "SECRET_KEY",
    "SECURE",
    "SITE_ORIGIN",
)


def run_python(*arguments: str, **environment: str) -> subprocess.CompletedProcess:
    """Run Python at the root of the project with this environment in place of the shell's."""
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env=_clean() | environment,
        capture_output=True,
        text=True,
        timeout=90,
    )


def start_python(*arguments: str, **environment: str) -> subprocess.Popen:
    """Start Python in the same way, to be spoken to while it runs."""
    return subprocess.Popen(
        [sys.executable, *arguments],
        cwd=ROOT,
        env=_clean() | environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )


def _clean() -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in OURS}
    return {**kept, "SECRET_KEY": KEY}


def setting(expression: str, **environment: str) -> str:
    """Return what an expression over the settings prints, under this environment."""
    code = f"from django.conf import settings; print({expression})"
    done = run_python("-c", code, DJANGO_SETTINGS_MODULE="jobrisk.settings", **environment)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()
