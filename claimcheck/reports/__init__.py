"""The report formats: one file each, found by its name and loaded when first used.

A format is a module with `render(report, look) -> str`. Other packages add theirs through an entry point of the group
`claimcheck.reports` (or `claimcheck.reporters`) that names such a function, or a module that holds one.
"""

from __future__ import annotations

import functools
import importlib
import pkgutil
from typing import Protocol, cast

from claimcheck.errors import UsageError
from claimcheck.model import Report
from claimcheck.terminal import PLAIN, Look

GROUPS = ("claimcheck.reports", "claimcheck.reporters")
SUFFIXES = {"txt": "text", "md": "markdown", "htm": "html", "xml": "junit", "ndjson": "jsonl"}
"""Formats of file suffixes that are not the name of a format themselves."""


class Render(Protocol):
    """What every format offers."""

    def __call__(self, report: Report, look: Look = PLAIN) -> str:
        """The report as text of the format."""
        ...


@functools.cache
def shipped() -> tuple[str, ...]:
    """Names of the formats that come with claimcheck, in alphabetical order."""
    return tuple(sorted(module.name for module in pkgutil.iter_modules(__path__) if not module.name.startswith("_")))


@functools.cache
def formats() -> tuple[str, ...]:
    """Names of all formats, those of installed packages included."""
    return (*shipped(), *sorted(set(_plugins()) - set(shipped())))


@functools.cache
def _plugins() -> dict[str, str]:
    from claimcheck import plugins

    return {point.name: point.value for group in GROUPS for point in plugins.named(group)}


@functools.cache
def load(name: str) -> Render:
    """The function that renders a format.

    Raises:
        UsageError: There is no such format.
    """
    if name in shipped():
        return cast(Render, importlib.import_module(f"claimcheck.reports.{name}").render)
    if name in _plugins():
        module, _, attribute = _plugins()[name].partition(":")
        return cast(Render, getattr(importlib.import_module(module), attribute or "render"))
    raise UsageError(f"no report format {name!r}; there are {', '.join(formats())}")


def render(report: Report, format: str = "text", look: Look = PLAIN) -> str:
    """The report in a format: text, json, jsonl, sarif, junit, github, markdown, csv, html, or one of a plugin.

    Args:
        report: What a run found.
        format: The name of the format.
        look: Width and colours, for the formats made for terminals.

    Raises:
        UsageError: There is no such format, or the first argument is no report.
    """
    if not isinstance(report, Report):
        raise UsageError(f"a Report is needed, as check() gives it, not {type(report).__name__}")
    return load(format)(report, look)


def of_suffix(path: str) -> str | None:
    """The format that the suffix of a file name stands for; None where it stands for none."""
    suffix = path.rsplit(".", 1)[-1].lower() if "." in path else ""
    name = SUFFIXES.get(suffix, suffix)
    return name if name in shipped() else None
