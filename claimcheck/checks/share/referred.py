"""Shares of a whole that was told sentences before, and is meant by its kind: "147 of the boys (25 %)"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.checks._shape.shares import Share, alike, is_amount, ratio_of, stated_share
from claimcheck.comparison import COUNTED
from claimcheck.languages.concepts import NOUNS
from claimcheck.lexicon import Lexicon
from claimcheck.model import Claim
from claimcheck.setting import MARKS, Setting, closes

Meanings = list[set[str]]
"""What each of some words means: its stem, and the concepts that it names."""
WHOLE_BACK = 6
"""How many sentences with figures before a share its whole may stand."""
KIND_WORDS, KIND_BEHIND = 2, 4
"""How many words name a kind, and how many tokens behind a number say which kind it is of."""
LONGEST_LEAD = 6
"""How many tokens before a part may name its whole: "Of the boys in the school, 147"."""


def referred(setting: Setting, part: Claim, percent: Claim, earlier: Sequence[Setting]) -> Share | None:
    """The share of the only number before that is of the kind which the words beside a part name.

    The percentage must not be that of any other number told there.
    """
    kind = _kind(setting, part)
    if not kind or part.figure.kind not in COUNTED:
        return None
    told = [(place, claim) for place in earlier[-WHOLE_BACK:] for claim in place.claims if _may_hold(part, claim)]
    wholes = [claim for place, claim in told if all(_label(place, claim) & meant for meant in kind)]
    if len({claim.figure.value.first for claim in wholes}) != 1:
        return None
    share = Share(part, percent, wholes[-1])
    other = any(ratio_of(part, claim).meets(stated_share(percent)) for _, claim in told)
    missed = share.slips() or share.just_misses()
    return share if share.fits() or (missed and not other) else None


def is_narrower(setting: Setting, part: Claim, place: Setting, whole: Claim) -> bool:
    """Whether the words beside a part name some only of those that a number before counts: "of the older dogs"."""
    label = _label(place, whole)
    known = [bool(label & meant) for meant in _kind(setting, part)]
    return any(known) and not all(known)


def _may_hold(part: Claim, claim: Claim) -> bool:
    return is_amount(claim) and claim.figure.kind in COUNTED and alike(part, claim)


def _kind(setting: Setting, part: Claim) -> Meanings:
    """What the words behind "of the" beside a part mean: "147 of the boys", "Of the boys, 147"."""
    lexicon, behind, lead = setting.lexicon, setting.behind_number(part), setting.before(part)
    of = lexicon.out_of.ahead(behind, 0)
    if of is not None:
        return _meant(setting, behind[of[0] :])
    if setting.claims[0] is not part or len(lead) > LONGEST_LEAD:
        return []
    led = lexicon.out_of.ahead(lead, 0)
    if led is None or closes(lexicon.out_of, lead):
        return []
    return _meant(setting, lead[led[0] : _end_of_name(lexicon, lead, led[0])])


def _end_of_name(lexicon: Lexicon, low: Sequence[str], at: int) -> int:
    """The token after a name, before a word of grammar behind its noun that leads to a verb: "De los pisos se …"."""
    linking = lexicon.locatives | lexicon.of_words | lexicon.determiners | lexicon.articles
    named = next((step for step in range(at, len(low)) if low[step] not in lexicon.grammar), len(low))
    return next((step for step in range(named, len(low)) if low[step] in lexicon.grammar - linking), len(low))


def _label(setting: Setting, claim: Claim) -> set[str]:
    """What the words behind a number mean, up to the next mark or figure."""
    behind = setting.behind_number(claim)[:KIND_BEHIND]
    stop = next((at for at, word in enumerate(behind) if word in MARKS or word in setting.lexicon.joiners), len(behind))
    return set().union(*_meanings(setting, behind[:stop]))


def _meant(setting: Setting, low: Sequence[str]) -> Meanings:
    """The meanings of the one word, or the two, up to the next mark; none where there are more."""
    stop = next((at for at, word in enumerate(low) if word in MARKS), len(low))
    found = list(_meanings(setting, low[:stop]))
    return found if len(found) <= KIND_WORDS else []


def _meanings(setting: Setting, low: Sequence[str]) -> Iterator[set[str]]:
    """The stem of each word that is none of grammar, and the counted concepts that it names."""
    lexicon = setting.lexicon
    for word in low:
        told = word.isalpha() and word not in lexicon.grammar and word not in lexicon.determiners
        if told and lexicon.pointing.ahead([word], 0) is None:
            yield {lexicon.meanings.stem(word), *(setting.concepts([word]) & NOUNS)}
