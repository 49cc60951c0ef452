"""bin/serve, bin/test and what they stand on."""

import shutil
import socket
import stat
import subprocess
import tomllib
from pathlib import Path

import pytest

from jobrisk import bootstrap
from tests import cluster, run
from tests.jobrisk.processes import ROOT, run_python

SCRIPTS = ["bin/serve", "bin/test"]
SHELLS = [shell for shell in ("sh", "dash") if shutil.which(shell)]


@pytest.mark.parametrize("script", SCRIPTS)
@pytest.mark.parametrize("shell", SHELLS)
def test_the_scripts_are_plain_sh(script, shell):
    assert subprocess.run([shell, "-n", ROOT / script]).returncode == 0
    text = (ROOT / script).read_text()
    assert text.startswith("#!/bin/sh\n")
    for bashism in ("[[", "function ", "source ", "local ", "pipefail", "<<<", "&>"):
        assert bashism not in text


@pytest.mark.parametrize("script", [*SCRIPTS, ".ci/run", "manage.py"])
def test_the_scripts_can_be_run(script):
    assert (ROOT / script).stat().st_mode & stat.S_IXUSR


def test_the_build_machine_runs_what_a_person_runs():
    lines = (ROOT / ".ci" / "run").read_text().splitlines()
    assert lines[-1] == "exec bin/test"


@pytest.fixture
def bare(tmp_path, monkeypatch):
    """Point the bootstrap at an empty folder."""
    for name in ("requirements", ".venv"):
        (tmp_path / name).mkdir()
    for name in ("prod.txt", "dev.txt"):
        (tmp_path / "requirements" / name).write_text(name)
    monkeypatch.setattr(bootstrap, "ROOT", tmp_path)
    monkeypatch.setattr(bootstrap, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(bootstrap, "KEY_FILE", tmp_path / ".secret-key")
    monkeypatch.delenv("SECRET_KEY", raising=False)
    return tmp_path


def test_the_key_is_made_once_and_only_its_owner_reads_it(bare):
    bootstrap.make_secret_key()
    file = bare / ".secret-key"
    key = file.read_text()
    assert len(key.strip()) >= 50
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    bootstrap.make_secret_key()
    assert file.read_text() == key


def test_no_key_is_made_when_the_environment_has_one(bare, monkeypatch):
    monkeypatch.setenv("SECRET_KEY", "given")
    bootstrap.make_secret_key()
    assert not (bare / ".secret-key").exists()


def test_libraries_are_installed_when_the_lock_changed_and_not_before(bare, monkeypatch):
    commands = []
    monkeypatch.setattr(bootstrap, "succeeds", lambda command: not commands.append(command))
    bootstrap.install("prod")
    bootstrap.install("prod")
    assert len(commands) == 1
    assert "--require-hashes" in commands[0]
    (bare / "requirements" / "prod.txt").write_text("changed")
    bootstrap.install("prod")
    assert len(commands) == 2
    bootstrap.install("dev")
    (bare / "requirements" / "dev.txt").write_text("changed")
    bootstrap.install("prod")  # is part of the other, and has not changed
    assert len(commands) == 3


def test_a_failed_installation_is_not_remembered(bare, monkeypatch):
    monkeypatch.setattr(bootstrap, "succeeds", lambda command: False)
    for _ in range(2):
        with pytest.raises(bootstrap.Refused, match="could not be installed"):
            bootstrap.install("prod")


def test_a_taken_port_is_named():
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        done = run_python("-m", "jobrisk.bootstrap", "prod", "127.0.0.1", str(port))
    assert done.returncode == 1
    sentence = f"Port {port} on 127.0.0.1 cannot be used: address already in use."
    assert done.stderr.strip() == f"{sentence} Choose another: PORT={port + 1} bin/serve"


def test_serve_stops_with_a_sentence(tmp_path):
    port = {"PATH": "/usr/bin:/bin", "PORT": "eighty"}
    done = subprocess.run(
        [ROOT / "bin/serve"], cwd=tmp_path, env=port, capture_output=True, text=True
    )
    assert done.returncode == 1
    assert done.stderr == "bin/serve: PORT is 'eighty', which is not a number.\n"


def test_a_cluster_is_stopped_and_removed(monkeypatch):
    programs = cluster.find_programs()
    if not programs:
        pytest.skip("POSTGRESQL IS MISSING")
    with pytest.raises(KeyError), cluster.running_cluster(programs) as server:
        process, folder = server.process, server.folder
        assert process.poll() is None
        raise KeyError
    assert process.poll() is not None
    assert not Path(folder).exists()


@pytest.mark.parametrize(("ci", "code"), [(True, 1), (False, 0)])
def test_what_is_missing_fails_a_build_and_is_said_elsewhere(monkeypatch, capsys, ci, code):
    monkeypatch.setattr(run, "IN_CI", ci)
    monkeypatch.setattr(run, "find_missing", lambda: ["Chromium"])
    monkeypatch.setattr(run.shutil, "which", lambda name: None)
    for phase in ("lint", "on_sqlite", "on_postgresql"):
        monkeypatch.setattr(run, phase, lambda *arguments: "passed")
    monkeypatch.setattr(run.signal, "signal", lambda *arguments: None)
    assert run.main([]) == code
    printed = capsys.readouterr()
    assert "Chromium IS MISSING" in printed.err
    assert "Chromium is missing" in printed.out


def test_one_failed_phase_fails_the_run(monkeypatch, capsys):
    monkeypatch.setattr(run, "find_missing", list)
    monkeypatch.setattr(run, "lint", lambda: "passed")
    monkeypatch.setattr(run, "on_sqlite", lambda arguments: "failed")
    monkeypatch.setattr(run, "on_postgresql", lambda arguments: "passed")
    monkeypatch.setattr(run.signal, "signal", lambda *arguments: None)
    assert run.main([]) == 1
    assert "SQLite      failed" in capsys.readouterr().out


def test_gunicorn_takes_its_configuration():
    done = run_python(
        "-m", "gunicorn", "--check-config", "-c", "jobrisk/gunicorn_conf.py", "jobrisk.wsgi"
    )
    assert done.returncode == 0, done.stderr


def test_the_lock_names_no_registry_and_hashes_everything():
    for name in ("prod.txt", "dev.txt"):
        text = (ROOT / "requirements" / name).read_text()
        assert "://" not in text
        pins = [line for line in text.splitlines() if "==" in line and not line.startswith(" ")]
        assert len(pins) > 10
        assert text.count(" \\\n    --hash=sha256:") >= len(pins)


def test_the_floor_is_python_3_11():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert project["requires-python"] == ">=3.11"
