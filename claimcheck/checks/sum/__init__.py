"""sum: parts must add up to their total, where the text shows that they are all of its parts."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from claimcheck.checks._shape import Finding, Material
from claimcheck.checks.sum import (
    added,
    announced,
    bracketed,
    complete,
    excess,
    kinds,
    percentages,
    placed,
    present,
    results,
    scaled,
    summed_up,
    votes,
)
from claimcheck.checks.sum._shape import Parted, alike, is_amount
from claimcheck.checks.sum.evidence import missed
from claimcheck.checks.sum.explained import is_explained
from claimcheck.checks.sum.items import itemised
from claimcheck.checks.sum.lines import ballot, cast, lines
from claimcheck.checks.sum.near import near
from claimcheck.comparison import is_bare
from claimcheck.setting import Setting, paragraphs, recent, settings

Reader = Callable[[Setting, Sequence[Setting]], Iterator[Parted]]


def _alone(read: Callable[[Setting], Iterator[Parted]]) -> Reader:
    """A reader that looks at nothing but the sentence itself."""
    return lambda setting, earlier: read(setting)


READERS: tuple[Reader, ...] = (
    _alone(announced.in_a_row),
    _alone(announced.behind_colon),
    _alone(summed_up.totals),
    complete.rests,
    complete.rest_told,
    announced.broken_down,
    votes.votes,
    present.all_present,
    complete.all_told,
    _alone(complete.unnamed),
    _alone(complete.counted),
    complete.told_after,
    _alone(results.results),
    _alone(percentages.steps),
    _alone(percentages.all_of_it),
    _alone(excess.overfull),
    _alone(kinds.kinds),
    _alone(bracketed.bracketed),
    excess.more_than_all,
    excess.held,
    excess.of_these,
    excess.opened,
    scaled.misscaled,
    added.added,
    placed.placed,
)
"""Who is asked for a total and all of its parts in a sentence, behind those of its paragraph; the first that is found
holds.
"""


def check(material: Material) -> Iterator[Finding]:
    """One finding for each total whose parts the text lists in full, or nearly comes to."""
    told: set[int] = set()
    for paragraph in paragraphs(material.claims):
        for index, setting in enumerate(paragraph):
            found = _sum(setting, paragraph[:index]) or _listing(paragraph, index)
            if found is not None:
                found = found.fitting()
                told.update(map(id, (found.total, *found.parts)))
                yield from _telling(found, material)
            elif (shares := percentages.too_many_shares(setting)) is not None:
                yield shares
    yield from _beside(material, told)
    for parted in missed(material.claims, told):
        yield from _telling(parted, material)


def _sum(setting: Setting, earlier: Sequence[Setting]) -> Parted | None:
    """The first total with its parts that a reader finds in a sentence, unless another number of it is their sum."""
    found = next((found for read in READERS for found in read(setting, earlier)), None)
    if found is None or _is_of_another(setting, found) or votes.leaves_absent(setting, found):
        return None
    return found


def _is_of_another(setting: Setting, parted: Parted) -> bool:
    """ "Nineteen of the 21 are safe: 14 by helicopter and five from a raft": whether they come to another number.

    So they may do with their total: "64,300 hectares: 29,800 in the north, 21,400 in the east, 13,100 in the west".
    """
    others = [claim.figure for claim in setting.claims if claim is not parted.total and claim not in parted.parts]
    if parted.holds():
        return False
    together = any(figure.value.first == parted.added + parted.stated for figure in others)
    return together or any(figure.value.first == parted.added and is_bare(figure) for figure in others)


def _beside(material: Material, told: set[int]) -> Iterator[Finding]:
    """Totals that the parts beside them miss by a slip of the pen, where no words have told them yet."""
    every = list(settings(material.claims))
    for index in range(len(every)):
        around = recent(every, index)
        document = every[index].document
        others = (*votes.outvoted(every[: index + 1]), *itemised(every[index], material.claims[document]))
        for parted in (*near(around), *others):
            if told.isdisjoint(map(id, (parted.total, *parted.parts))):
                found = parted.fitting()
                told.update(map(id, (found.total, *found.parts)))
                yield from _telling(found, material)


def _listing(paragraph: Sequence[Setting], index: int) -> Parted | None:
    """A list of lines that ends in its total, or that counts votes."""
    found = ballot(paragraph, index) or lines(paragraph, index)
    if found is None:
        return _cast(paragraph, index)
    total, parts = found
    if not is_amount(total) or not all(is_amount(part) and alike(total, part) for part in parts):
        return None
    parted = Parted(total, parts)
    return parted if parted.is_plausible() else None


def _cast(paragraph: Sequence[Setting], index: int) -> Parted | None:
    """Votes with the invalid ones as the last, which a slip of the pen sets apart from those that were cast."""
    found = cast(paragraph, index)
    if found is None or not is_amount(found[0]) or not all(map(is_amount, found[1])):
        return None
    parted, valid = Parted(*found), Parted(found[0], found[1][:-1])
    return parted if parted.holds() or (parted.slips() and parted.is_close() and not valid.holds()) else None


def _telling(parted: Parted, material: Material) -> Iterator[Finding]:
    """The finding of a total and its parts, unless these come to another amount of their document."""
    if not is_explained(parted, material.claims[parted.total.document]):
        yield _finding(parted)


def _finding(parted: Parted) -> Finding:
    total, parts = parted.total, parted.parts
    fits = parted.holds()
    said = " ".join(total.figure.text.split())
    return Finding(
        claims=(total, *parts),
        verdict="compatible" if fits else "conflict",
        sides=(0,) * (len(parts) + 1) if fits else (0, *(1 for _ in parts)),
        diagnosis="" if fits else "sum",
        note=f"{parted.sums()}: that is the total." if fits else f"{parted.sums()}, the text says {said}.",
        about="parts and their total",
        key=total.document.file_name,
        expected=parted.added,
    )
