"""Shares of a sum that was told sentences before, and is meant by its name: "£40m, which is 60 % of net sales"."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence

from claimcheck.checks._shape.shares import Share, alike, is_amount, ratio_of, stated_share
from claimcheck.comparison import UNITED
from claimcheck.languages.concepts import MEASURES, NOUNS, SCOPES
from claimcheck.lexicon import Lexicon
from claimcheck.model import Claim
from claimcheck.setting import CHANGES, Setting, holds

WHOLE_BACK = 6
"""How many sentences with figures before a share its whole may stand."""
NAME_LENGTH = 4
"""How many tokens behind "of" may name a sum, its article included."""
LABEL_BEFORE, LABEL_BEHIND = 12, 3
"""How many tokens before and behind an amount may say what it is."""
PART_AND_SHARE = 2
"""How many figures a sentence has that tells nothing else."""
KIND = 2
"""How many tokens "of" and the kind of some costs are."""
POINTED = 3
"""How many tokens behind a name may point at a time or place that narrows it."""
PLAIN = frozenset(("total", "amount", "value", "current", "annual"))
"""Concepts beside the name of a sum that set it apart from no other of the text."""


def named(setting: Setting, part: Claim, percent: Claim, earlier: Sequence[Setting]) -> Share | None:
    """The share of the only amount before whose words name what the percentage is told to be of.

    The percentage must not be that of any other amount told there.
    """
    name = name_of_whole(setting, percent)
    meant = setting.concepts(name) & MEASURES
    if not name or part.figure.kind not in {*UNITED, "number"} or part.figure.end > percent.figure.start:
        return None
    if not _ends(setting, percent, name):
        return None
    told = [(place, claim) for place in earlier[-WHOLE_BACK:] for claim in place.claims if _may_hold(part, claim)]
    called = [(place, claim) for place, claim in told if _is_called(place, claim, name)]
    found = called or [
        (place, claim)
        for place, claim in told
        if meant and meant <= label(place, claim) and all(are_told(place, name, place.low()))
    ]
    if len({claim.figure.value.first for _, claim in found}) != 1 or is_narrowed(setting, percent, earlier):
        return None
    share = Share(part, percent, found[-1][1])
    other = any(ratio_of(part, claim).meets(stated_share(percent)) for _, claim in told)
    sure = bool(called) or _tells_no_more(setting, found[-1][0])
    missed = share.just_misses() or share.slips() or (share.is_near() and sure)
    return share if share.fits() or (missed and not other) else None


def _is_called(setting: Setting, claim: Claim, name: Sequence[str]) -> bool:
    """Whether an amount is that of the noun of a name, joined to it by "of": "the loan of £40m", "25 % of the loan"."""
    lexicon, low, stem = setting.lexicon, setting.before(claim), setting.lexicon.meanings.stem
    words = _content(lexicon, name)
    if not words or not low or low[-1] not in lexicon.of_words:
        return False
    return len(low) > 1 and stem(low[-2]) == stem(words[-1])


def _ends(setting: Setting, percent: Claim, name: list[str]) -> bool:
    """Whether a name closes its clause, so that nothing says of which place or kind it is: "of exports to Asia"."""
    behind = _behind(setting, percent, name)
    return not behind or not behind[0].isalpha()


def _behind(setting: Setting, percent: Claim, name: list[str]) -> list[str]:
    """The tokens behind the name of what a percentage is of."""
    low = setting.after(percent)
    return low[next((at for at in range(len(low)) if low[at : at + len(name)] == name), 0) + len(name) :]


def _tells_no_more(setting: Setting, place: Setting) -> bool:
    """Whether a sentence tells nothing but a part and its share, of no other scope than the whole and no change."""
    told = setting.concepts(setting.low())
    return len(setting.claims) == PART_AND_SHARE and told & (SCOPES | CHANGES) <= place.concepts(place.low())


def names_another(setting: Setting, percent: Claim, place: Setting, whole: Claim) -> bool:
    """Whether the sum behind "% of" is named, and the words beside a whole name another: "% of revenue", "costs of"."""
    name = name_of_whole(setting, percent)
    meant = setting.concepts(name) & MEASURES - PLAIN
    if not meant or _is_for_kind(place, whole, _behind(setting, percent, name)):
        return False
    return meant.isdisjoint(label(place, whole)) or not _ends(setting, percent, name)


def _is_for_kind(place: Setting, whole: Claim, behind: Sequence[str]) -> bool:
    """ "51,9 M€ en fonctionnement", "65 % des dépenses de fonctionnement": the kind behind "of" is an amount's, too."""
    lexicon, stem = place.lexicon, place.lexicon.meanings.stem
    if len(behind) < KIND or behind[0] not in lexicon.of_words or any(map(str.isalpha, behind[KIND : KIND + 1])):
        return False
    return stem(behind[1]) in map(stem, place.after(whole)[:LABEL_BEHIND])


def is_narrowed(setting: Setting, percent: Claim, earlier: Iterable[Setting]) -> bool:
    """Whether "% of" leads to some only of what was told: "71 % of local revenue", "of revenue in those months"."""
    lexicon, name = setting.lexicon, name_of_whole(setting, percent)
    low = [*itertools.chain.from_iterable(place.low() for place in earlier), *setting.clause(percent)]
    if not all(are_told(setting, name, low)):
        return True
    behind = _behind(setting, percent, name)[:POINTED]
    return not lexicon.locatives.isdisjoint(behind[:1]) and holds(lexicon.pointing, behind)


def name_of_whole(setting: Setting, percent: Claim) -> list[str]:
    """The tokens behind "% of", up to a mark or a word of grammar behind the first noun; none without "of"."""
    lexicon, behind = setting.lexicon, setting.after(percent)
    led = lexicon.out_of.ahead(behind, 0)
    if led is None or led[0] >= len(behind):
        return []
    phrase = lexicon.meanings.phrase(behind, led[0])
    if phrase is not None:
        return behind[led[0] : phrase[0]]
    name = list[str]()
    for word in behind[led[0] : led[0] + NAME_LENGTH]:
        if not (word.isalpha() or word == "'") or (word in lexicon.grammar and any(_content(lexicon, name))):
            break
        name.append(word)
    return name


def label(setting: Setting, claim: Claim) -> set[str]:
    """The concepts of the words beside an amount."""
    return setting.concepts([*setting.clause(claim)[-LABEL_BEFORE:], *setting.after(claim)[:LABEL_BEHIND]])


def are_told(setting: Setting, name: Sequence[str], low: Sequence[str]) -> Iterator[bool]:
    """For each word of a name whether it stands among some tokens too, by its stem or as a concept."""
    lexicon, told = setting.lexicon, setting.concepts(low) | PLAIN
    known, words = set(map(lexicon.meanings.stem, low)), _content(lexicon, name)
    single = [setting.concepts([word]) for word in words]
    phrase = setting.concepts(name) - set().union(*single)
    for word, meant in zip(words, single, strict=True):
        yield lexicon.meanings.stem(word) in known or not told.isdisjoint(meant) or bool(phrase & told)


def _content(lexicon: Lexicon, low: Iterable[str]) -> list[str]:
    """The words that are none of grammar, and none that only point."""
    small = lexicon.grammar | lexicon.determiners
    return [word for word in low if word.isalpha() and word not in small and lexicon.pointing.ahead([word], 0) is None]


def _may_hold(part: Claim, claim: Claim) -> bool:
    unnamed = claim.figure.noun not in NOUNS
    return is_amount(claim) and claim.figure.kind in UNITED and unnamed and alike(part, claim)
