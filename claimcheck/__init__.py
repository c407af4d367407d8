"""claimcheck finds where documents contradict each other in their figures.

    import claimcheck

    figures = claimcheck.extract("plus de 30 pays", language="fr")
    report = claimcheck.check([claimcheck.Document(text="…", name="a"), claimcheck.Document(text="…", name="b")])

The names below are all there is; everything else may change.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from claimcheck.errors import (
        ClaimcheckError,
        ConfigurationError,
        MissingExtraError,
        ReadError,
        RuleError,
        UsageError,
    )
    from claimcheck.model import (
        Claim,
        Conflict,
        Document,
        Fact,
        Figure,
        Near,
        Problem,
        Report,
        Skipped,
        Slot,
    )
    from claimcheck.pipeline import check, extract
    from claimcheck.readers import Limits, Loaded, load
    from claimcheck.reports import render
    from claimcheck.ruleset import RuleSet, load_rules
    from claimcheck.values import Interval, Value

__version__ = "0.1.0"

_HOMES = {
    "claimcheck.errors": (
        "ClaimcheckError", "ConfigurationError", "MissingExtraError", "ReadError", "RuleError", "UsageError",
    ),
    "claimcheck.model": (
        "Claim", "Conflict", "Document", "Fact", "Figure", "Near", "Problem", "Report", "Skipped", "Slot",
    ),
    "claimcheck.pipeline": ("check", "extract"),
    "claimcheck.readers": ("Limits", "Loaded", "load"),
    "claimcheck.reports": ("render",),
    "claimcheck.ruleset": ("RuleSet", "load_rules"),
    "claimcheck.values": ("Interval", "Value"),
}  # fmt: skip
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}

__all__ = [
    "Claim", "ClaimcheckError", "ConfigurationError", "Conflict", "Document", "Fact", "Figure", "Interval",
    "Limits", "Loaded", "MissingExtraError", "Near", "Problem", "ReadError", "Report", "RuleError", "RuleSet",
    "Skipped", "Slot", "UsageError", "Value", "check", "extract", "load", "load_rules", "render",
]  # fmt: skip


def __getattr__(name: str) -> Any:
    """Load a public name when it is first used."""
    home = _HOME_OF.get(name)
    if home is None:
        raise AttributeError(f"module 'claimcheck' has no attribute {name!r}")
    import importlib

    value = getattr(importlib.import_module(home), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*__all__, *(name for name in globals() if name.startswith("__"))})
