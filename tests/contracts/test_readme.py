"""What README.md and CONTRIBUTING.md tell people to do exists."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MAKEFILE = (ROOT / "Makefile").read_text()
TARGETS = set(re.findall(r"^([a-z][a-z0-9-]*):", MAKEFILE, re.MULTILINE))
GUIDES = ("README.md", "CONTRIBUTING.md")


@pytest.mark.parametrize("guide", GUIDES)
def test_every_make_command_in_a_guide_is_a_target(guide: str) -> None:
    named = set(re.findall(r"\bmake ([a-z][a-z0-9-]*)\b(?=[`\s])", _commands(guide)))
    assert named
    assert named <= TARGETS


@pytest.mark.parametrize("guide", GUIDES)
def test_every_file_a_guide_links_to_exists(guide: str) -> None:
    links = re.findall(r"\]\((?!https?:|#)([^)#]+)", (ROOT / guide).read_text())
    assert [link for link in links if not (ROOT / link).exists()] == []


def test_make_alone_lists_every_documented_target() -> None:
    listed = subprocess.run(["make"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    documented = re.findall(r"^([a-z][a-z0-9-]*):.*## ", MAKEFILE, re.MULTILINE)
    assert [name for name in documented if f"make {name} " not in listed] == []


def test_the_plain_commands_install_the_files_that_make_installs() -> None:
    readme = (ROOT / "README.md").read_text()
    assert "pip install -r requirements.txt" in readme
    assert "streamlit run serve.py" in readme
    assert "requirements-dev.txt" in readme


def _commands(guide: str) -> str:
    """Only what stands as code: fenced blocks and inline code."""
    text = (ROOT / guide).read_text()
    return "\n".join(re.findall(r"```.*?```|`[^`\n]+`", text, re.DOTALL))


def test_the_readmes_python_runs_as_it_stands(capsys: pytest.CaptureFixture[str]) -> None:
    blocks = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text(), re.DOTALL)
    assert blocks
    for block in blocks:
        exec(compile(block, "README.md", "exec"), {})  # noqa: S102 # the README's own example
    assert capsys.readouterr().out.strip()
