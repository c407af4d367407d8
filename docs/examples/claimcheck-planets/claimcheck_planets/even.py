"""The verb `even`: every figure that the rule selects must be an even number."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.checks import Finding, Material


def check(material: Material) -> Iterator[Finding]:
    """One finding for each claim with an exact whole number."""
    for claims in material.claims.values():
        for claim in claims:
            value = claim.figure.value
            if value.exact and value.first is not None and value.first % 1 == 0:
                odd = value.first % 2 == 1
                note = f"{value.first:f} is odd." if odd else "It is even."
                yield Finding((claim,), "conflict" if odd else "same", (0,), note=note)
