"""The pins are what the .in files ask for, all of it, and name no registry and no machine."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
PAIRS = [
    ("requirements.in", "requirements.txt"),
    ("requirements-onnx.in", "requirements-onnx.txt"),
    ("requirements-dev.in", "requirements-dev.txt"),
]
ELSEWHERE = re.compile(r"https?:|file:|git\+|--?(index|extra|find|trusted)|^-f\b|^-i\b|(^|\s)/\w")


def requirements(name: str) -> list[Requirement]:
    lines = (line.split("#")[0].strip() for line in (ROOT / name).read_text().splitlines())
    return [Requirement(line) for line in lines if line and not line.startswith("-c ")]


@pytest.mark.parametrize("name", [name for pair in PAIRS for name in pair])
def test_no_line_names_a_registry_or_a_place_on_some_machine(name: str) -> None:
    text = (ROOT / name).read_text()
    assert not [line for line in text.splitlines() if ELSEWHERE.search(line)]


@pytest.mark.parametrize("pinned", [pair[1] for pair in PAIRS])
def test_every_compiled_line_is_one_exact_version(pinned: str) -> None:
    loose = [
        str(requirement)
        for requirement in requirements(pinned)
        if not re.fullmatch(r"==[^*,]+", str(requirement.specifier))
    ]
    assert not loose


@pytest.mark.parametrize(("asked", "pinned"), PAIRS)
def test_the_pins_satisfy_what_is_asked_for(asked: str, pinned: str) -> None:
    versions = {
        canonicalize_name(requirement.name): str(requirement.specifier).removeprefix("==")
        for requirement in requirements(pinned)
    }
    for requirement in requirements(asked):
        version = versions.get(canonicalize_name(requirement.name))
        assert version, f"{requirement.name} is missing from {pinned}: run `make requirements`"
        assert requirement.specifier.contains(version), f"{requirement} is not met by {version}"


def test_shared_packages_have_one_version_for_running_and_developing() -> None:
    runtime = {r.name: str(r.specifier) for r in requirements("requirements.txt")}
    tools = {r.name: str(r.specifier) for r in requirements("requirements-dev.txt")}
    shared = runtime.keys() & tools.keys()
    assert {name: runtime[name] for name in shared} == {name: tools[name] for name in shared}


def test_the_browser_components_lock_file_names_no_registry() -> None:
    lock = json.loads((ROOT / "package-lock.json").read_text())
    named = [name for name, package in lock["packages"].items() if "resolved" in package]
    assert named == []
