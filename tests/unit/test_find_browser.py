"""Finding a browser: the named one, else the first on PATH that really starts."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts import find_browser
from scripts.find_browser import MAC_APPS, BrowserError, candidates, find


def program(folder: Path, name: str, body: str) -> str:
    path = folder / name
    path.write_text(f"#!/bin/sh\n{body}\n")
    path.chmod(0o755)
    return str(path)


def test_a_browser_named_by_CHROME_is_the_only_candidate() -> None:
    named = list(candidates({"CHROME": "/opt/chrome"}, lambda name: f"/usr/bin/{name}", "linux"))
    assert named == ["/opt/chrome"]


def test_an_empty_CHROME_counts_as_not_set() -> None:
    assert list(candidates({"CHROME": ""}, {"chromium": "/c"}.get, "linux")) == ["/c"]


def test_names_on_the_path_come_in_a_fixed_order() -> None:
    path = {"google-chrome": "/g", "chromium": "/c"}
    assert list(candidates({}, path.get, "linux")) == ["/c", "/g"]


def test_a_mac_is_also_searched_for_its_applications() -> None:
    assert list(candidates({}, lambda _: None, "darwin")) == list(MAC_APPS)


def test_a_program_that_only_advises_an_installation_is_passed_over(tmp_path: Path) -> None:
    shim = program(tmp_path, "shim", "echo 'requires a package to be installed' >&2; exit 1")
    real = program(tmp_path, "real", "echo 'Chromium 150.0'")
    path = {"chromium": shim, "google-chrome": real}
    assert find({}, path.get, "linux") == real


def test_a_wrong_CHROME_is_an_error_that_names_it_and_not_another_browser(tmp_path: Path) -> None:
    real = program(tmp_path, "real", "echo 'Chromium 150.0'")
    with pytest.raises(BrowserError, match="CHROME must name .* got /nowhere"):
        find({"CHROME": "/nowhere"}, {"chromium": real}.get, "linux")


def test_with_no_browser_at_all_the_error_says_what_would_help(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(find_browser, "_playwrights_own", lambda: None)
    with pytest.raises(BrowserError, match=r"--install"):
        find({}, lambda _: None, "linux")


def test_playwrights_own_browser_is_the_last_resort(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    own = program(tmp_path, "own", "echo 'Google Chrome for Testing 150.0'")
    monkeypatch.setattr(find_browser, "_playwrights_own", lambda: own)
    assert find({}, lambda _: None, "linux") == own
