"""Prepare this machine: python3 -m jobrisk.bootstrap prod|dev [ADDRESS PORT].

bin/serve and bin/test call it with whatever Python they find, before any library is installed, so
it uses the standard library alone. It makes .venv once and installs the locked libraries when the
lock has changed, makes the secret key once, and asks whether the port is free.
"""

import fcntl
import hashlib
import os
import secrets
import socket
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
KEY_FILE = ROOT / ".secret-key"
# The lock for development holds the one for production as well.
LOCKS = {"prod": ("prod.txt",), "dev": ("prod.txt", "dev.txt")}


class Refused(Exception):
    """A step that failed; the message is what to tell the person at the terminal."""


def main(arguments: list[str]) -> None:
    """Do every step in order; stop at the first that fails, with one sentence."""
    kind, *address = arguments
    try:
        if address:
            require_free_port(address[0], int(address[1]))
        with (ROOT / "requirements" / "prod.txt").open() as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)  # two starts at once take turns
            make_venv()
            install(kind)
            make_secret_key()
    except Refused as reason:
        sys.exit(str(reason))


def require_free_port(host: str, port: int) -> None:
    """Refuse when another program listens there."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host.strip("[]"), port))
        except OSError as error:
            reason = f"Port {port} on {host} cannot be used: {error.strerror.lower()}."
            raise Refused(f"{reason} Choose another: PORT={port + 1} bin/serve") from None


def make_venv() -> None:
    """Make .venv, or make it again when its Python has gone."""
    if PYTHON.exists() and succeeds([PYTHON, "-c", "import pip"], stderr=subprocess.DEVNULL):
        return
    say("Making a virtual environment in .venv")
    if not succeeds([sys.executable, "-m", "venv", "--clear", VENV]):
        raise Refused(
            "The virtual environment could not be made. On Debian: apt install python3-venv"
        )


def install(kind: str) -> None:
    """Install the locked libraries, unless the lock is the one installed last time."""
    if is_installed(kind) or (kind == "prod" and is_installed("dev")):
        return
    say("Installing the libraries (once, and again when their list changes)")
    lock = ROOT / "requirements" / f"{kind}.txt"
    options = ["--quiet", "--no-input", "--disable-pip-version-check", "--require-hashes"]
    if not succeeds([PYTHON, "-m", "pip", "install", *options, "-r", lock]):
        raise Refused(
            "The libraries could not be installed; pip says why above. The first time this needs a "
            "connection to a Python package index."
        )
    stamp(kind).write_text(digest(kind))


def is_installed(kind: str) -> bool:
    """Tell whether .venv holds what the lock says now."""
    return stamp(kind).is_file() and stamp(kind).read_text() == digest(kind)


def stamp(kind: str) -> Path:
    """Return the file that remembers which lock was installed."""
    return VENV / f"installed-{kind}.sha256"


def digest(kind: str) -> str:
    """Return the fingerprint of the lock."""
    files = (ROOT / "requirements" / name for name in LOCKS[kind])
    return hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()


def make_secret_key() -> None:
    """Keep one random key in a file that only its owner can read, unless there is one."""
    if os.environ.get("SECRET_KEY") or KEY_FILE.exists():
        return
    file = os.open(KEY_FILE, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(file, "w") as opened:
        opened.write(secrets.token_urlsafe(50) + "\n")


def succeeds(command: list, **streams) -> bool:
    """Run one of the commands above and tell whether it went well."""
    return subprocess.run(command, check=False, **streams).returncode == 0  # noqa: S603


def say(sentence: str) -> None:
    """Tell the person at the terminal what takes so long."""
    print(f"{sentence} …", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
