"""Rule files → `RuleSet`: every rule that is right, and every fault of those that are not."""

from __future__ import annotations

import functools
import gc
from collections.abc import Iterable
from os import PathLike
from pathlib import Path

from attrs import define, field

from claimcheck.ruleset.drafts import Draft, finish, read_draft
from claimcheck.ruleset.faults import Fault, Source, in_order, nearest
from claimcheck.ruleset.files import default_places, pack_file, read_source, rule_files, shipped_rules_path
from claimcheck.ruleset.keys import PACK
from claimcheck.ruleset.nodes import documents
from claimcheck.ruleset.records import Pack, Rule, RuleSet
from claimcheck.ruleset.shapes import At
from claimcheck.ruleset.vocabulary import known_verbs
from claimcheck.ruleset.words import WordLists


def load_rules(paths: Iterable[str | PathLike[str]] | str | PathLike[str] | None = None) -> RuleSet:
    """Reads rule files; a faulty rule is left out and never silences the others.

    Args:
        paths: A file or folder, or several in the order in which rules are listed; None for the shipped rules and
            those of installed packages. A rule that extends another one and bears its id takes its place.

    Returns:
        The rules, and every fault of every file.
    """
    if paths is None:
        places = default_places()
    else:
        places = [Path(path) for path in ([paths] if isinstance(paths, (str, PathLike)) else paths)]
    collecting = gc.isenabled()
    gc.disable()  # thousands of small nodes, none of them in a cycle for long
    try:
        return _Loader(shipped_rules_path(), known_verbs()).load(places)
    finally:
        if collecting:
            gc.enable()


def default_rules() -> RuleSet:
    """The shipped rules and those of installed packages, whose files are read once in a process."""
    return _read_once(tuple(default_places()))


@functools.cache
def _read_once(places: tuple[Path, ...]) -> RuleSet:
    return load_rules(places)


@define(slots=True, eq=False, repr=False)
class _Loader:
    home: Path
    verbs: tuple[str, ...]
    faults: list[Fault] = field(factory=list)
    sources: list[Source] = field(factory=list)
    packs: dict[Path, Pack] = field(factory=dict)
    drafts: dict[str, Draft] = field(factory=dict)
    replaced: dict[int, Draft] = field(factory=dict)
    read: set[Path] = field(factory=set)
    pack_names: dict[Path, str] = field(factory=dict)
    lists: WordLists = field(init=False)
    shipped: dict[str, Draft] | None = None

    @lists.default
    def _no_lists(self) -> WordLists:
        return WordLists(self.home)

    def load(self, paths: list[Path]) -> RuleSet:
        """The rules of files and folders, each file read once, and all of their faults."""
        for path in paths:
            for file in rule_files(path, self.faults):
                if file.absolute() not in self.read:
                    self.read.add(file.absolute())
                    self.file(file)
        rules = [rule for draft in self.drafts.values() if (rule := finish(draft, self.parent)) is not None]
        for draft in self.drafts.values():
            self.check_replacement(draft)
        rules = [rule for rule in rules if not self.drafts[rule.id].at.count]
        found = [*self.faults, *self.lists.faults, *(fault for source in self.sources for fault in source.faults)]
        return RuleSet(tuple(rules), in_order(found), self.lists.used, tuple(self.packs.values()))

    def file(self, path: Path) -> None:
        """Adds the drafts of a file."""
        source = read_source(path, self.faults)
        if source is None:
            return
        self.sources.append(source)
        pack = self.pack(path.parent)
        roots = documents(source)
        if not roots and not source.faults:
            source.fault(0, 0, "the file holds no rule")
        for root in roots:
            at = At(source, self.lists, self.verbs, root.mended, count=int(root.cut))
            self.add(read_draft(root.node, at, pack))

    def add(self, draft: Draft) -> None:
        """Adds a draft; an id that is taken is a fault, unless the draft says that it extends that rule."""
        name = draft.id
        if not name:
            return
        earlier = self.drafts.get(name)
        if earlier is None:
            self.drafts[name] = draft
            self.settle(draft)
        elif draft.values.get("extends") == name:
            self.replaced[id(draft)] = earlier
            self.drafts[name] = draft
        else:
            place = f"{earlier.at.source.path}:{earlier.line}"
            draft.bad("rule", f'"{name}" is taken by {place}; to change that rule, write extends: {name}')

    def settle(self, draft: Draft) -> None:
        """Makes a rule at once that depends on no other, and lets go of what it was read from."""
        if "extends" not in draft.values and "replaced_by" not in draft.values:
            if finish(draft, self.parent) is not None:
                draft.release()

    def parent(self, draft: Draft) -> Rule | None:
        """The rule that a draft extends: the one it replaces, one of those read, or a shipped one."""
        name = draft.values["extends"]
        found = self.replaced.get(id(draft)) or (self.drafts.get(name) if name != draft.id else None)
        found = found or self.shipped_drafts().get(name)
        if found is None:
            legal = (*self.drafts, *self.shipped_drafts())
            draft.bad("extends", f'there is no rule "{name}"', hint=nearest(name, legal))
            return None
        rule = finish(found, self.parent)
        if rule is None:
            draft.bad("extends", f'"{name}" has faults of its own, or extends this rule in turn')
        return rule

    def shipped_drafts(self) -> dict[str, Draft]:
        """The drafts of the shipped rules, read when first asked for and not part of the outcome."""
        if self.shipped is None:
            self.shipped = {}
            if self.home.is_dir():
                other = _Loader(self.home, self.verbs)
                other.load([self.home])
                self.shipped = other.drafts
        return self.shipped

    def check_replacement(self, draft: Draft) -> None:
        """Tell a fault where a rule is replaced by one that there is not."""
        name = draft.values.get("replaced_by")
        if name and name not in self.drafts and name not in self.shipped_drafts():
            draft.bad("replaced_by", f'there is no rule "{name}"', hint=nearest(name, self.drafts))

    def pack(self, folder: Path) -> str:
        """The name of the pack a folder belongs to; "" where it belongs to none."""
        if folder not in self.pack_names:
            file = pack_file(folder)
            self.pack_names[folder] = self.described(file) if file else ""
        return self.pack_names[folder]

    def described(self, file: Path) -> str:
        """The name of the pack that a file describes, read once."""
        if file.parent not in self.packs:
            self.packs[file.parent] = self.read_pack(file)
        return self.packs[file.parent].name

    def read_pack(self, file: Path) -> Pack:
        """The pack that a file describes, with its faults told."""
        source = read_source(file, self.faults)
        values = {}
        if source is not None:
            self.sources.append(source)
            for root in documents(source)[:1]:
                found = PACK.read(root.node, At(source, self.lists, self.verbs, root.mended))
                values = found if isinstance(found, dict) else {}
        name = values.pop("name", file.parent.name)
        return Pack(name=name, path=str(file.parent), **values)
