"""Imports go one way: each module only imports from layers above its own."""

from __future__ import annotations

import ast
import functools
import itertools
import re
from collections import Counter
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent / "claimcheck"

LAYERS = (
    ("errors", "plain", "plugins", "spelling"),
    ("arguments",),
    ("values",),
    ("model",),
    ("units", "calendar", "names"),
    ("languages",),
    ("tokens", "cells", "headers"),
    ("lexicon",),
    ("roles",),
    ("readers", "text", "sentences"),
    ("numerals",),
    ("scan",),
    ("exclusions", "zones"),
    ("kinds",),
    ("ranges",),
    ("qualifiers",),
    ("figures",),
    ("claims", "comparison", "setting", "times", "wording"),
    ("arithmetic",),
    ("ruleset", "diagnosis"),
    ("matching", "checks"),
    ("judge",),
    ("ledger", "terminal"),
    ("reports",),
    ("pipeline",),
    ("manual",),
    ("explain", "baseline", "config"),
    ("proof",),
    ("pytest_plugin", "cli"),
    ("__init__", "__main__"),
)
LEVEL = {name: level for level, names in enumerate(LAYERS) for name in names}
DEFERRED = {("model", "reports"), ("model", "ledger")}
"""Imports inside a function that a record makes to render itself."""


def modules() -> list[Path]:
    return sorted(ROOT.rglob("*.py"))


def unit_of(path: Path) -> str:
    return path.relative_to(ROOT).with_suffix("").parts[0]


@functools.cache
def tree(path: Path) -> ast.Module:
    """The syntax of a module, read once for all tests."""
    return ast.parse(path.read_text(encoding="utf-8"))


def imported(path: Path) -> list[tuple[str, str]]:
    """Top-level unit and full dotted name of every import from the package itself, type checking left out."""
    found = []
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.split(".")[0] == "claimcheck":
            rest = node.module.split(".")[1:]
            names = [".".join([*rest, alias.name]) for alias in node.names] if not rest else [".".join(rest)]
            found += [(name.split(".")[0], name) for name in names]
        elif isinstance(node, ast.Import):
            found += [(a.name.split(".")[1], a.name[11:]) for a in node.names if a.name.startswith("claimcheck.")]
    return found


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(ROOT)))
def test_a_module_imports_only_from_layers_above_it(path: Path) -> None:
    own = unit_of(path)
    assert own in LEVEL, f"{own} stands in no layer; give it a place in LAYERS and in docs/architecture.md"
    for unit, name in imported(path):
        if unit == own or own == "__init__" or (own, unit) in DEFERRED or unit not in LEVEL:
            continue
        assert LEVEL[unit] < LEVEL[own], f"{path.name} imports {name}, which belongs to a later stage"


@pytest.mark.parametrize("folder", ["kinds", "checks"])
def test_files_of_one_folder_do_not_import_each_other(folder: str) -> None:
    """A module, or the folder that it has become; its parts may build on each other."""
    for path in sorted((ROOT / folder).rglob("*.py")):
        own = path.relative_to(ROOT / folder).with_suffix("").parts[0]
        others = [name for unit, name in imported(path) if unit == folder and "." in name and own != "__init__"]
        for name in others:
            part = name.split(".")[1]
            assert part == own or part.startswith("_"), f"{path.relative_to(ROOT)} imports {name}"


def test_pint_is_imported_by_units_alone() -> None:
    assert users("pint") == {"units.py"}


def test_rapidfuzz_is_imported_by_matching_alone() -> None:
    assert {name.split("/")[0] for name in users("rapidfuzz")} <= {"matching"}


LONGEST = 400
"""Lines of a module that a reader still takes in; pages of data may be longer."""


def test_modules_stay_short() -> None:
    pages = {path for folder in ("languages", "languages/concepts") for path in (ROOT / folder).glob("[a-z][a-z].py")}
    long = [path.name for path in modules() if path not in pages and path.read_text("utf-8").count("\n") > LONGEST]
    assert not long, "cut these where a second subject begins"


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(ROOT)))
def test_what_is_said_of_a_constant_stands_behind_it(path: Path) -> None:
    """A text that stands alone is left over from a constant that is gone, or was parted from its own."""
    body = tree(path).body
    alone = [
        node.lineno
        for before, node in itertools.pairwise(body)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        if not isinstance(before, (ast.Assign, ast.AnnAssign))
    ]
    assert not alone


def test_what_a_module_keeps_to_itself_it_uses() -> None:
    """Ruff tells of unused imports and variables, not of functions and constants that nothing calls any more."""
    unused = []
    for path in modules():
        words = Counter(re.findall(r"\w+", path.read_text(encoding="utf-8")))
        for node in ast.walk(tree(path)):
            own = isinstance(node, (ast.FunctionDef, ast.ClassDef)) and re.match("_[a-z]", node.name)
            if own and not node.decorator_list and words[node.name] == 1:
                unused.append(f"{path.relative_to(ROOT)}: {node.name}")
    assert set(unused) <= CALLED_FROM_OUTSIDE


CALLED_FROM_OUTSIDE = {"model/results.py: _repr_html_", "cli/_shape/arguments.py: _fill_text"}
"""What notebooks and the standard library call by name."""


def users(library: str) -> set[str]:
    found = set()
    for path in modules():
        for node in ast.walk(tree(path)):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            if any(name.split(".")[0] == library for name in names):
                found.add(str(path.relative_to(ROOT)))
    return found
