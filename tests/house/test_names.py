"""Names, docstrings and addresses are as the house wants them."""

from __future__ import annotations

import ast
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "src" / "deerstalker"
MODULES = sorted(PACKAGE.rglob("*.py"))
UNWANTED_FILES = {"utils", "util", "helpers", "helper", "common", "core", "base", "manager", "misc"}
UNWANTED_WORDS = {
    "scrape", "crawl", "process", "handle", "manage", "manager", "data", "info", "item", "obj",
    "util", "utils", "helper", "vacancy",
}  # fmt: skip

THEIR_NAMES = {
    *("process_bind_param", "process_result_value"),
    *("handle_starttag", "handle_endtag", "handle_data"),
}
"""Methods that SQLAlchemy's TypeDecorator and the standard HTMLParser call by these names."""


def test_there_is_a_house_to_look_at() -> None:
    """The other guards look at no fewer modules than the house has rooms for."""
    assert len(MODULES) > 30


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_a_module_says_what_it_answers(path: Path) -> None:
    """Every module has a docstring, and no forbidden file name."""
    docstring = ast.get_docstring(ast.parse(path.read_text("utf-8")))
    assert docstring, f"{path} has no docstring"
    assert path.stem not in UNWANTED_FILES


def test_public_names_use_the_words_of_the_house() -> None:
    """No public function, class or module carries a word that says nothing."""
    looked_at, found = 0, []
    for path in MODULES:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
                looked_at += 1
                words = re.sub(r"([a-z])([A-Z])", r"\1_\2", node.name).lower().split("_")
                is_ours = not node.name.startswith("_") and node.name not in THEIR_NAMES
                if is_ours and UNWANTED_WORDS & set(words):
                    found.append(f"{path.relative_to(ROOT)}:{node.lineno} {node.name}")
    assert looked_at > 100
    assert not found, "\n".join(found)


def _tracked() -> list[Path]:
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return [ROOT / name for name in listed.stdout.split("\0") if name]


def test_no_file_names_a_package_registry() -> None:
    """Registry addresses and paths of one machine stand nowhere in the tree."""
    registry = re.compile(
        rb"py[p]i\.(org|io)|python[h]osted\.|registry\.np[m]|deb\.deb[i]an|file:///op[t]"
    )
    looked_at, found = 0, []
    for path in _tracked():
        if path.is_file():
            looked_at += 1
            if registry.search(path.read_bytes()):
                found.append(str(path.relative_to(ROOT)))
    assert looked_at > 50
    assert not found, "\n".join(found)
