"""What a check is given and what it gives."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal

from attrs import define, field

from claimcheck.model import Claim, Document, Group, Verdict
from claimcheck.ruleset.records import Rule


@define(frozen=True, slots=True, eq=False, repr=False)
class Material:
    """All that a check may look at.

    Attributes:
        rule: The rule it serves.
        groups: The groups that matching found for the rule.
        claims: The claims that the rule selects, by document.
        figures: For equations the claims of each named figure.
    """

    rule: Rule
    groups: Sequence[Group] = ()
    claims: Mapping[Document, Sequence[Claim]] = field(factory=dict)
    figures: Mapping[str, Sequence[Claim]] = field(factory=dict)


@define(frozen=True, slots=True, eq=False, repr=False)
class Finding:
    """What a check found about some claims; a conflict or not.

    Attributes:
        claims: The claims compared.
        verdict: How they stand to each other.
        sides: For each claim the number of its side, from 0; -1 for a further statement.
        diagnosis: The likely slip; "" where none shows.
        note: Why, in plain words.
        about: The fact in words.
        key: The fact as text that does not change with its values.
        origins: For each claim the number of its origin.
        names: For equations the name of each claim's figure; empty for other checks.
        expected: For arithmetic checks what would hold, for messages: a number, or words ("Monday").
    """

    claims: tuple[Claim, ...]
    verdict: Verdict
    sides: tuple[int, ...] = ()
    diagnosis: str = ""
    note: str = ""
    about: str = ""
    key: str = ""
    origins: tuple[int, ...] = ()
    names: tuple[str, ...] = ()
    expected: Decimal | str | None = None

    @classmethod
    def reckoned(
        cls,
        claims: tuple[Claim, ...],
        *,
        diagnosis: str,
        note: str,
        said: str,
        came: str,
        about: str,
        sides: tuple[int, ...] = (),
    ) -> Finding:
        """What the claims of one document come to, in words, beside what it says; compatible without a diagnosis.

        Args:
            claims: The claims.
            diagnosis: The slip; "" where they fit.
            note: What they come to, without a full stop.
            said: What the text says instead, told where they do not fit.
            came: What would hold.
            about: The fact in words.
            sides: The side of each claim where they do not fit; empty where each is one of its own.
        """
        return cls(
            claims=claims,
            verdict="conflict" if diagnosis else "compatible",
            sides=(sides or tuple(range(len(claims)))) if diagnosis else (0,) * len(claims),
            diagnosis=diagnosis,
            note=f"{note}, the text says {' '.join(said.split())}." if diagnosis else f"{note}.",
            about=about,
            key=claims[0].document.file_name,
            expected=came,
        )
