"""Which rules a run uses: those that are selected by their ids or packs, without those that are ignored."""

from __future__ import annotations

from collections.abc import Sequence
from fnmatch import fnmatchcase

from claimcheck.errors import UsageError
from claimcheck.ruleset.records import Rule, RuleSet
from claimcheck.spelling import nearest

FAULTY = "; not all rule files could be read"
LIST_HINT = "; claimcheck rules list shows them all"


def chosen(rules: RuleSet | Sequence[Rule], select: Sequence[str], ignore: Sequence[str]) -> list[Rule]:
    """The rules that some names leave.

    Args:
        rules: The rules.
        select: Ids or packs of the rules to use, in which ``*`` stands for any text; empty for all.
        ignore: The same of the rules to leave out.

    Raises:
        UsageError: A name fits no rule and no pack; the nearest one is suggested.
    """
    every: Sequence[Rule] = rules.rules if isinstance(rules, RuleSet) else rules
    faulty = isinstance(rules, RuleSet) and bool(rules.faults)
    known = sorted({rule.id for rule in every} | {rule.pack for rule in every} - {""})
    used = _fitting("select", select, known, faulty=faulty) if select else set(known)
    left_out = _fitting("ignore", ignore, known, faulty=faulty)
    return [rule for rule in every if {rule.id, rule.pack} & used and not {rule.id, rule.pack} & left_out]


def _fitting(option: str, names: Sequence[str], known: Sequence[str], *, faulty: bool) -> set[str]:
    found: set[str] = set()
    for name in names:
        fitting = {each for each in known if fnmatchcase(each, name)}
        if not fitting:
            near = nearest(name, known)
            hint = FAULTY if faulty else f"; did you mean {near}?" if near else LIST_HINT
            raise UsageError(f"{option}: no rule or pack {name!r}{hint}")
        found |= fitting
    return found
