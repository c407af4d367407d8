"""Which files hold rules, and their text."""

from __future__ import annotations

import functools
import importlib
import importlib.util
from collections.abc import Iterator
from pathlib import Path

from claimcheck.ruleset.faults import Fault, Source

SUFFIXES = (".yaml", ".yml")
PACK_NAMES = ("pack.yaml", "pack.yml")
WORDS_FOLDER = "words"
EXAMPLES_FOLDER = "examples"
GROUP = "claimcheck.rules"


def shipped_rules_path() -> Path:
    """The folder of the rules that come with claimcheck: in an installed package its own, in a checkout `rules/`."""
    package = Path(__file__).parent.parent
    installed = package / "_rules"
    return installed if installed.is_dir() else package.parent / "rules"


def default_places() -> list[Path]:
    """The folders of the shipped rules and of those that installed packages bring (entry points `claimcheck.rules`)."""
    return [shipped_rules_path(), *_plugin_places()]


@functools.cache
def _plugin_places() -> tuple[Path, ...]:
    from claimcheck import plugins

    return tuple(path for point in plugins.named(GROUP) for path in _places_of(point.value))


def _places_of(value: str) -> list[Path]:
    """What an entry point names: a package with rule files, a path, or a function that gives one."""
    module, _, attribute = value.partition(":")
    if attribute:
        found = getattr(importlib.import_module(module), attribute)
        return [Path(found() if callable(found) else found)]
    spec = importlib.util.find_spec(module)
    return [Path(place) for place in spec.submodule_search_locations or ()] if spec else []


def rule_files(path: Path, faults: list[Fault]) -> Iterator[Path]:
    """The rule files at a path, in a stable order: the file, or all below a folder but packs, words and examples."""
    if path.is_file():
        yield path
        return
    if not path.is_dir():
        faults.append(Fault(str(path), 0, 0, "there is no such file or folder"))
        return
    found = [file for file in _files_below(path) if file.name not in PACK_NAMES]
    if not found:
        faults.append(Fault(str(path), 0, 0, "the folder holds no rule files (.yaml or .yml)"))
    yield from found


def _files_below(folder: Path) -> Iterator[Path]:
    for entry in sorted(folder.iterdir()):
        if entry.name.startswith("."):
            continue
        if entry.is_dir():
            if entry.name not in (WORDS_FOLDER, EXAMPLES_FOLDER):
                yield from _files_below(entry)
        elif entry.suffix in SUFFIXES:
            yield entry


def read_source(path: Path, faults: list[Fault]) -> Source | None:
    """The text of a file, which must be UTF-8; None after its fault has been recorded."""
    try:
        raw = path.read_bytes()
    except OSError as error:
        faults.append(Fault(str(path), 1, 1, f"cannot be read: {error.strerror or error}"))
        return None
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = raw[: error.start].decode("utf-8", "replace")
        line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
        message = f"the byte 0x{raw[error.start]:02X} is not UTF-8; save the file as UTF-8"
        faults.append(Fault(str(path), line, column, message))
        return None
    return Source(str(path), text)


def pack_file(folder: Path) -> Path | None:
    """The pack.yaml of a folder, or of the nearest folder above it that has one."""
    for place in (folder, *folder.parents):
        for name in PACK_NAMES:
            if (place / name).is_file():
                return place / name
    return None
