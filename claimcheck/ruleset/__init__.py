"""Rule files: what they may say, how they are read, and what is wrong with them."""

from claimcheck.ruleset.choice import LIST_HINT, chosen
from claimcheck.ruleset.faults import Fault
from claimcheck.ruleset.files import default_places, shipped_rules_path
from claimcheck.ruleset.formula import Constant, Formula, Name, Operation, Relation, Term
from claimcheck.ruleset.load import default_rules, load_rules
from claimcheck.ruleset.records import (
    Example,
    ExampleText,
    Find,
    Known,
    Line,
    Must,
    Only,
    Pack,
    Reference,
    Rule,
    RuleSet,
    Severities,
    Tolerance,
    Verb,
    Words,
)
from claimcheck.ruleset.schema import json_schema

__all__ = [
    "LIST_HINT",
    "Constant",
    "Example",
    "ExampleText",
    "Fault",
    "Find",
    "Formula",
    "Known",
    "Line",
    "Must",
    "Name",
    "Only",
    "Operation",
    "Pack",
    "Reference",
    "Relation",
    "Rule",
    "RuleSet",
    "Severities",
    "Term",
    "Tolerance",
    "Verb",
    "Words",
    "chosen",
    "default_places",
    "default_rules",
    "json_schema",
    "load_rules",
    "shipped_rules_path",
]
