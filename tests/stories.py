"""The stories of tests/stories: documents on one event, with the facts that they state and whether these agree.

One file a story. `docs` are the documents; `groups` are the facts, each with its `members` (the words of a figure in a
document, and which occurrence of them, from 0), its `verdict` (agree, conflict, superseded, disputed) and the `check`
that should find a conflict; `decoys` are figures that no conflict should name. All names are invented.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from attrs import define, field

from claimcheck import Claim, Conflict, Document, Fact, Figure

FOLDER = Path(__file__).parent / "stories"
Spot = tuple[str, int, int]
"""The name of a document, and where a figure begins and ends in it."""


@define(frozen=True, eq=False)
class Group:
    """One fact of a story, with its mentions."""

    about: str
    verdict: str
    check: str
    spots: frozenset[Spot]

    def touched(self, claims: Iterable[Claim]) -> set[Spot]:
        """The mentions that some claims make."""
        return {spot for spot in self.spots for claim in claims if _meets(spot, claim.figure)}

    def stated_by(self, conflict: Conflict) -> bool:
        """Whether a conflict is about this fact: it names two mentions (one, where there is one), and little else."""
        mine = sum(any(_meets(spot, claim.figure) for spot in self.spots) for claim in conflict.claims)
        return len(self.touched(conflict.claims)) >= min(2, len(self.spots)) and 2 * mine >= len(conflict.claims)

    def gathered_by(self, fact: Fact) -> bool:
        """Whether a fact of a report holds mentions of two documents."""
        return len({spot[0] for spot in self.touched(fact.claims)}) > 1


@define(frozen=True, eq=False)
class Story:
    """Documents on one event."""

    name: str
    documents: tuple[Document, ...]
    groups: tuple[Group, ...] = field(repr=False)

    @property
    def quiet(self) -> bool:
        """Whether nothing contradicts anything."""
        return not any(group.verdict == "conflict" for group in self.groups)

    def groups_of(self, figure: Figure) -> set[Group]:
        """The facts that a figure states."""
        return {group for group in self.groups if any(_meets(spot, figure) for spot in group.spots)}


def read() -> Iterator[Story]:
    """All stories, by name."""
    for path in sorted(FOLDER.glob("*.json")):
        yield _story(path.stem, json.loads(path.read_text(encoding="utf-8")))


def _story(name: str, data: dict[str, Any]) -> Story:
    texts = {document["name"]: document["text"] for document in data["docs"]}
    groups = (
        Group(group["about"], group["verdict"], group["check"], frozenset(_spot(texts, m) for m in group["members"]))
        for group in data["groups"]
    )
    return Story(name, tuple(map(_document, data["docs"])), tuple(groups))


def _document(data: dict[str, Any]) -> Document:
    day = datetime.date.fromisoformat(data["date"]) if data["date"] else None
    return Document(text=data["text"], name=data["name"], source=data["source"], date=day)


def _spot(texts: dict[str, str], member: dict[str, Any]) -> Spot:
    at = -1
    for _ in range(member["occurrence"] + 1):
        at = texts[member["doc"]].index(member["words"], at + 1)
    return member["doc"], at, at + len(member["words"])


def _meets(spot: Spot, figure: Figure) -> bool:
    return spot[0] == figure.document.name and spot[1] < figure.end and figure.start < spot[2]
