"""Making .venv: once, again after a change or an interruption, and a sentence when it cannot be."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

# Stands in for Python: makes an environment that is a copy of itself, and only notes installations.
FAKE_PYTHON = """#!/bin/sh
case "$*" in
  *"ensurepip, venv"*) [ ! -e novenv ] ;;
  *version_info*) [ ! -e old ] ;;
  --version) echo "Python 3.99" ;;
  *"-m venv"*) mkdir -p .venv/bin; cp "$0" .venv/bin/python; echo made >> log ;;
  *"pip --version"*) true ;;
  *"pip install"*) [ ! -e offline ] || exit 1; echo "$*" >> log ;;
esac
"""


@dataclass(frozen=True)
class Checkout:
    folder: Path

    def prepare(self, kind: str = "runtime") -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [self.folder / "scripts" / "venv.sh", kind],
            env={"PATH": "/usr/bin:/bin", "PYTHON": str(self.folder / "fake-python")},
            capture_output=True,
            text=True,
            check=False,
        )

    def log(self) -> list[str]:
        return (self.folder / "log").read_text().splitlines()


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    (tmp_path / "scripts").mkdir()
    shutil.copy(ROOT / "scripts" / "venv.sh", tmp_path / "scripts")
    for name in ("requirements.txt", "requirements-onnx.txt", "requirements-dev.txt"):
        (tmp_path / name).write_text(f"# {name}\n")
    fake = tmp_path / "fake-python"
    fake.write_text(FAKE_PYTHON)
    fake.chmod(0o755)
    return Checkout(tmp_path)


def installed_files(line: str) -> list[str]:
    return [word for word in line.split() if word.endswith(".txt")]


def test_the_first_run_makes_an_environment_and_installs_the_runtime(checkout: Checkout) -> None:
    assert checkout.prepare().returncode == 0
    made, installed = checkout.log()
    assert made == "made"
    assert installed_files(installed) == ["requirements.txt"]


def test_the_second_run_does_nothing(checkout: Checkout) -> None:
    checkout.prepare()
    before = checkout.log()
    assert checkout.prepare().stderr == ""
    assert checkout.log() == before


@pytest.mark.parametrize(
    ("kind", "files"),
    [
        ("onnx", ["requirements.txt", "requirements-onnx.txt"]),
        ("dev", ["requirements.txt", "requirements-onnx.txt", "requirements-dev.txt"]),
    ],
)
def test_more_than_running_installs_more_and_leaves_nothing_to_do_for_running(
    checkout: Checkout, kind: str, files: list[str]
) -> None:
    checkout.prepare(kind)
    assert installed_files(checkout.log()[-1]) == files
    assert checkout.prepare().stderr == ""


def test_a_changed_requirement_is_installed_into_the_same_environment(checkout: Checkout) -> None:
    checkout.prepare()
    (checkout.folder / "requirements.txt").write_text("# newer\n")
    checkout.prepare()
    assert [line == "made" for line in checkout.log()] == [True, False, False]


def test_an_interrupted_installation_is_started_afresh(checkout: Checkout) -> None:
    (checkout.folder / "offline").touch()
    assert checkout.prepare().returncode != 0
    (checkout.folder / "offline").unlink()
    second = checkout.prepare()
    assert second.returncode == 0
    assert "did not finish" in second.stderr
    assert checkout.log()[:2] == ["made", "made"]


def test_an_environment_whose_python_is_gone_is_made_again(checkout: Checkout) -> None:
    checkout.prepare()
    (checkout.folder / ".venv" / "bin" / "python").unlink()
    assert checkout.prepare().returncode == 0
    assert checkout.log().count("made") == 2


@pytest.mark.parametrize(
    ("obstacle", "sentence"),
    [
        ("old", "No Python 3.11 or newer was found"),
        ("novenv", "its venv module is missing"),
    ],
)
def test_what_is_missing_is_said_in_a_sentence(
    checkout: Checkout, obstacle: str, sentence: str
) -> None:
    (checkout.folder / obstacle).touch()
    answer = checkout.prepare()
    assert answer.returncode == 1
    assert sentence in answer.stderr
    assert not (checkout.folder / ".venv").exists()
