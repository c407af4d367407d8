"""Every exception claimcheck raises on purpose.

    ClaimcheckError
    ├── UsageError (ValueError)          a call or a command line that makes no sense
    ├── ConfigurationError (ValueError)  a setting that is unknown or has an illegal value
    ├── RuleError (ValueError)           rule files with faults; holds every fault of every file
    ├── ReadError (OSError)              a source that cannot be read as a document
    └── MissingExtraError (ImportError)  a format whose optional library is not installed

What is wrong with a *document* is a value in the report, not an exception: these are raised for misuse, and by a
reader, whose caller turns them into an entry of `Report.problems`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol


class ClaimcheckError(Exception):
    """Base of all errors raised by claimcheck."""


class UsageError(ClaimcheckError, ValueError):
    """A call or command line that makes no sense; the message says what to do instead."""


class ConfigurationError(ClaimcheckError, ValueError):
    """A setting that is unknown or whose value is not allowed."""


class FaultLike(Protocol):
    """Anything that can tell where a rule file is wrong."""

    def __str__(self) -> str: ...


class RuleError(ClaimcheckError, ValueError):
    """Rule files with faults.

    Attributes:
        faults: Every fault of every file, in the order of file, line and column.
    """

    def __init__(self, faults: Sequence[FaultLike]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(str(fault) for fault in faults))


class ReadError(ClaimcheckError, OSError):
    """A source that cannot be read as a document.

    Attributes:
        source: The path or name of the source, as given.
        reason: What is wrong with it, and what to do, in one sentence.
    """

    def __init__(self, source: str, reason: str) -> None:
        self.source = source
        self.reason = reason
        super().__init__(f"{source}: {reason}")


class MissingExtraError(ClaimcheckError, ImportError):
    """A format that needs a library which is not installed; the message tells what to install."""
