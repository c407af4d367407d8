"""The verbs that rules may use, one file each with one function: ``check(material) -> findings``.

Third parties add verbs through the entry point group `claimcheck.checks`.
"""

from __future__ import annotations

import functools
import importlib
import pkgutil
from collections.abc import Callable, Iterable

from claimcheck import plugins
from claimcheck.checks._shape import Finding, Material
from claimcheck.errors import UsageError

__all__ = ["Check", "Finding", "Material", "find", "verbs"]

Check = Callable[[Material], Iterable[Finding]]


@functools.cache
def verbs() -> tuple[str, ...]:
    """Names of all checks, in alphabetical order."""
    own = {module.name for module in pkgutil.iter_modules(__path__) if not module.name.startswith("_")}
    return tuple(sorted(own | {entry.name for entry in plugins.named("claimcheck.checks")}))


@functools.cache
def find(verb: str) -> Check:
    """The check of a verb.

    Raises:
        UsageError: There is no such verb.
    """
    for entry in plugins.named("claimcheck.checks"):
        if entry.name == verb:
            found: Check = entry.load()
            return found
    if verb not in verbs():
        raise UsageError(f"no check {verb!r}; there are {', '.join(verbs())}")
    check: Check = importlib.import_module(f"claimcheck.checks.{verb}").check
    return check
