"""The arrows and the one-place rules of ARCHITECTURE.md, read from the source itself."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ROOMS = ("simulator", "whiteboard", "pages")
SECTIONS = ("design", "explore", "practice", "learn")
STYLE = re.compile(
    r"<style|style\s*=\s*[\"']|\{[^{}]*\b[a-z-]+\s*:\s*[^{};]+;[^{}]*\}", re.IGNORECASE
)


def sources(*folders: str) -> list[Path]:
    found = [path for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))]
    return [path for path in found if "__pycache__" not in path.parts]


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def imports(path: Path) -> Iterator[str]:
    """Dotted names a module imports; ``from a.b import c`` gives both a.b and a.b.c."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            module = node.module or ""
            yield module
            yield from (f"{module}.{alias.name}" for alias in node.names)


def attributes_of_streamlit(path: Path) -> Iterator[str]:
    """Names taken from the streamlit package: ``st.x`` and ``from streamlit import x``."""
    aliases = {
        alias.asname or alias.name
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Import)
        for alias in node.names
        if alias.name == "streamlit"
    }
    for node in ast.walk(tree(path)):
        if (
            isinstance(node, ast.Attribute)
            and isinstance(node.value, ast.Name)
            and node.value.id in aliases
        ):
            yield node.attr
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("streamlit"):
            yield from (alias.name for alias in node.names)


def breaks(path: Path, forbidden: tuple[str, ...]) -> list[str]:
    return [
        name
        for name in imports(path)
        if any(name == root or name.startswith(f"{root}.") for root in forbidden)
    ]


def shown(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("path", sources("simulator"), ids=shown)
def test_the_simulator_knows_no_screen_and_no_answer(path: Path) -> None:
    assert not breaks(path, ("streamlit", "plotly", "whiteboard", "pages", "app"))


@pytest.mark.parametrize("path", sources("whiteboard"), ids=shown)
def test_the_whiteboard_knows_no_screen(path: Path) -> None:
    assert not breaks(path, ("streamlit", "plotly", "pages", "app"))


@pytest.mark.parametrize("path", sources("pages"), ids=shown)
def test_pages_never_import_pages_or_the_app(path: Path) -> None:
    assert not breaks(path, ("app", *(f"pages.{section}" for section in SECTIONS)))


def test_no_page_lies_directly_under_pages_where_streamlit_would_run_it_without_the_app() -> None:
    assert not list((ROOT / "pages").glob("*.py"))


def test_only_the_state_module_touches_the_session_and_the_address_bar() -> None:
    users = {
        shown(path)
        for path in [ROOT / "app.py", *sources("pages")]
        if {"session_state", "query_params"} & set(attributes_of_streamlit(path))
    }
    assert users <= {"pages/ui/state.py"}


def test_no_page_saves_files_by_streamlits_own_button() -> None:
    pages = sources("pages")
    assert [p for p in pages if "download_button" in attributes_of_streamlit(p)] == []


def test_only_the_cached_module_wraps_streamlits_caches() -> None:
    users = {
        shown(path)
        for path in [ROOT / "app.py", *sources("pages")]
        if any(name.startswith("cache_") for name in attributes_of_streamlit(path))
    }
    assert users <= {"pages/ui/cached.py"}


def test_only_the_board_store_writes_to_disk_among_answers_and_pages() -> None:
    writers = {"write_text", "write_bytes", "mkdir", "unlink", "create_engine"}
    users = {
        shown(path)
        for path in [ROOT / "app.py", *sources("whiteboard", "pages")]
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2] in writers
    }
    assert users <= {"whiteboard/boards.py", "whiteboard/store/schema.py"}


def test_only_the_board_store_knows_its_tables() -> None:
    users = {shown(path) for path in sources(*ROOMS) if breaks(path, ("whiteboard.store.schema",))}
    assert all(name.startswith("whiteboard/store/") for name in users)


def test_only_boards_and_their_files_open_the_store() -> None:
    users = {
        shown(path)
        for path in sources(*ROOMS)
        if breaks(path, ("whiteboard.store",)) and "whiteboard/store/" not in shown(path)
    }
    assert users <= {"whiteboard/boards.py", "whiteboard/board_file.py"}


@pytest.mark.parametrize("path", [ROOT / "app.py", *sources("pages")], ids=shown)
def test_no_page_passes_html_through_or_carries_a_style(path: Path) -> None:
    calls = [node for node in ast.walk(tree(path)) if isinstance(node, ast.Call)]
    keywords = {keyword.arg for call in calls for keyword in call.keywords}
    assert "unsafe_allow_html" not in keywords
    assert not {"html", "iframe"} & set(attributes_of_streamlit(path))
    strings = [
        node.value
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]
    assert not [text for text in strings if STYLE.search(text)]


@pytest.mark.parametrize("path", sources(*ROOMS), ids=shown)
def test_every_module_opens_with_a_sentence(path: Path) -> None:
    if path.name == "__init__.py" and not path.read_text(encoding="utf-8").strip():
        return
    docstring = ast.get_docstring(tree(path))
    assert docstring
    assert docstring.splitlines()[0].endswith((".", ":", "?"))


@pytest.mark.parametrize("path", sources("simulator", "whiteboard"), ids=shown)
def test_nothing_is_seeded_globally(path: Path) -> None:
    calls = [ast.unparse(node.func) for node in ast.walk(tree(path)) if isinstance(node, ast.Call)]
    assert not {"np.random.seed", "numpy.random.seed", "random.seed"} & set(calls)


def test_only_the_browsers_own_module_lets_a_page_ask_what_is_outside_it() -> None:
    asking = {
        shown(path)
        for path in sources("tests")
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Call)
        and (
            ast.unparse(node.func).endswith((".expose_function", ".expose_binding"))
            or re.search(r"wait_for_function\(f?['\"]+async\b", ast.unparse(node))
        )
    }
    assert asking == {"tests/support/browser.py"}
