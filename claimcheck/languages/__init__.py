"""The languages: one page of data each, loaded when first needed."""

from __future__ import annotations

import functools
import importlib
import pkgutil

from claimcheck.errors import UsageError
from claimcheck.languages._shape import Language


@functools.cache
def codes() -> tuple[str, ...]:
    """ISO 639-1 codes of all languages that have a page, in alphabetical order."""
    return tuple(
        sorted(
            module.name
            for module in pkgutil.iter_modules(__path__)
            if not module.ispkg and not module.name.startswith("_")
        )
    )


@functools.cache
def load(code: str) -> Language:
    """The page of a language.

    Raises:
        UsageError: There is no page for this code.
    """
    if code not in codes():
        raise UsageError(f"no language {code!r}; there are {', '.join(codes())}")
    page: Language = importlib.import_module(f"claimcheck.languages.{code}").LANGUAGE
    return page
