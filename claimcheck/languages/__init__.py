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


def known(code: str) -> str:
    """The code, if there is a page for it.

    Raises:
        UsageError: There is none.
    """
    if code not in codes():
        bare = str(code).replace("_", "-").partition("-")[0].lower()
        hint = f"; write {bare!r}" if bare in codes() else ""
        raise UsageError(f"no language {code!r}; there are {', '.join(codes())}{hint}")
    return code


@functools.cache
def load(code: str) -> Language:
    """The page of a language; raises a UsageError as `known` does."""
    known(code)
    page: Language = importlib.import_module(f"claimcheck.languages.{code}").LANGUAGE
    return page
