"""What all tests share: none fails for the time that a busy machine takes, and the slowest come first."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, settings

SLOWEST = "test_stories.py"
"""Begun first, so that no processor is left to wait for it at the end."""

settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the slowest tests first, all else in its order."""
    items.sort(key=lambda item: item.path.name != SLOWEST)
