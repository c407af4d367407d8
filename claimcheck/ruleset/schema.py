"""The JSON Schema of rule files, from the same shapes that read them."""

from __future__ import annotations

from typing import Any

from claimcheck.ruleset.keys import RULE

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def json_schema() -> dict[str, Any]:
    """The JSON Schema of one rule; each YAML document of a rule file is one."""
    schema = RULE.schema()
    required = schema.pop("required")
    return {
        "$schema": DIALECT,
        "title": "claimcheck rule",
        **schema,
        "anyOf": [{"required": required}, {"required": ["extends"]}],
    }
