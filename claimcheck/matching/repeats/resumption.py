"""A number behind a definite article takes up one that has been told: "seven rounds of talks", then "the nine rounds".

An article, a demonstrative or "whole" before a number says that the reader knows it. Where nothing of one kind and one
thing counted has that number, and one figure before it could be meant, both state one fact. A smaller number may be a
part of the one before it; then nothing may follow that says which part ("the nine rounds in Dakar").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from claimcheck.arithmetic import TELLING_DIGITS
from claimcheck.claims import concepts_near
from claimcheck.comparison import dimension
from claimcheck.diagnosis import slip_between
from claimcheck.languages.concepts import BROADER, GENERIC, PEOPLE
from claimcheck.lexicon import lexicon_of
from claimcheck.matching.repeats._shape import (
    MOST_ALIKE,
    SPAN,
    SWAP,
    TAKES_UP,
    TELLING_WORD,
    apart,
    apart_but_for,
    comparable,
    drops_scope,
    first_stem,
    leaves,
    of_one_size,
    one_name,
    one_noun,
    ranks,
    stated_again,
    swaps_many,
    telling,
    telling_stems,
)
from claimcheck.model import Claim
from claimcheck.tokens import Tokens
from claimcheck.values import HUNDRED, ZERO

RESUMABLE = frozenset(("count", "money", "quantity", "duration"))
ARTICLE_REACH = 30
"""How many code points before a figure its article may begin."""
NOUN_REACH = 4
"""Within how many tokens of a figure a word says what it is of."""
ADJOINING = 3
"""How many code points at most part two sentences that follow each other."""
LASTING = frozenset(
    ("build", "close", "strike", "outage", "repair", "war", "conference", "festival", "season", "tournament",
     "training", "contract_term", "notice_period", "travel_time", "warranty", "validity", "exhibition", "flight",
     "trial", "phase", "vote", "contract", "expedition", "clinical_trial", "shift", "delay", "waiting_time")
)  # fmt: skip
"""Events and deeds that take their time."""
ENDS_BEHIND = frozenset(".;:!?)")
"""Marks behind which nothing says more of a figure; a comma is one in some languages."""


def pairs(claims: Sequence[Claim], every: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Each figure that is taken up, with the other number that it is told as.

    Args:
        claims: The claims of one document that may be taken up.
        every: All of its claims, with the numbers of nothing.
    """
    table: dict[tuple[str, str | None], list[Claim]] = {}
    for claim in claims:
        if claim.figure.kind in RESUMABLE:
            table.setdefault((dimension(claim.figure), claim.figure.unit), []).append(claim)
    for rows in table.values():
        for at, later in enumerate(rows):
            if not at or not _is_definite(later):
                continue
            near = (each for each in rows[max(0, at - MOST_ALIKE) : at] if later.start - each.start <= TAKES_UP)
            known = [earlier for earlier in near if _is_meant(earlier, later)]
            if len({_number(claim) for claim in known}) != 1 or _is_told(later, rows):
                continue
            if not leaves(known[-1], later, every):
                yield known[-1], later


def everyone(claims: Sequence[Claim], every: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """ "We are now 151 people", "all 115 of us": a bare number behind an article, with two digits swapped.

    Args:
        claims: The claims of one document that may be taken up.
        every: All of its claims, with the numbers of nothing.
    """
    people = [claim for claim in claims if claim.figure.kind == "count" and claim.figure.noun in PEOPLE]
    for later in every:
        if later.figure.kind != "number" or not _is_definite(later) or not _stands_for_people(later):
            continue
        known = [one for one in people if one.figure.end < later.figure.start and swaps_many(one, later)]
        told = any(_number(other) == _number(later) for other in every if other is not later)
        if (
            len({_number(claim) for claim in known}) == 1
            and not told
            and not apart_but_for(known[-1], later, "current")
        ):
            yield known[-1], later


def _stands_for_people(claim: Claim) -> bool:
    """Whether nothing behind a bare number says what it counts but "of us"."""
    lexicon, behind = lexicon_of(claim.figure.language), _behind(claim)
    if not behind or not behind[0].isalpha():
        return True
    return lexicon.out_of.ahead(behind, 0) is not None and behind[1:2] != [] and behind[1] in lexicon.grammar


def _is_definite(claim: Claim) -> bool:
    """Whether an article or another word that points back stands right before a figure."""
    figure = claim.figure
    words = figure.document.text[max(claim.start, figure.start - ARTICLE_REACH) : figure.start].split()
    return bool(words) and words[-1].lower() in lexicon_of(figure.language).definites


def _is_told(claim: Claim, rows: Sequence[Claim]) -> bool:
    """Whether the text gives a figure elsewhere as it is; a number of three digits or more may be rounded there."""
    alike = (other for other in rows if one_noun(claim, other))
    return stated_again(claim, alike, "loose" if _number(claim) >= HUNDRED else "written")


def _number(claim: Claim) -> Decimal:
    return claim.figure.value.first or ZERO


def _is_meant(earlier: Claim, later: Claim) -> bool:
    """Whether a figure can be the one that a later one takes up: of one thing, and parted from it by nothing."""
    if earlier.start == later.start or not comparable(earlier, later) or not _is_tied(earlier, later):
        return False
    one, two = earlier.slot, later.slot
    if one.amount.change != two.amount.change or one.corrected or two.corrected or two.place not in ("", one.place):
        return False
    fewer = _number(later) < _number(earlier) and drops_scope(earlier, later)
    apart_now = apart_but_for(earlier, later, "current") if swaps_many(earlier, later) else apart(earlier, later)
    return (fewer or not apart_now) and one_name(earlier, later) and ranks(earlier) == ranks(later)


def _is_tied(earlier: Claim, later: Claim) -> bool:
    """Whether two figures are of one thing, by what they count, by a word beside both, or by their own digits."""
    same = one_noun(earlier, later)
    if slip_between(earlier.figure, later.figure) == SWAP and telling(earlier, later) >= TELLING_DIGITS:
        if _names_another(earlier, later):
            return False
        return same or bool(GENERIC & {earlier.figure.noun, later.figure.noun}) or _is_broader(earlier, later)
    behind = _behind(later)
    if _is_definite(earlier) or not of_one_size(earlier, later):
        return False
    if _number(later) < _number(earlier) and not _ends(behind, later):
        return False
    if later.figure.kind == "count" and later.figure.noun not in GENERIC:
        return _one_thing(earlier, later) and not _narrows(behind, later)
    if not same or ("age", 0) in later.slot.concepts:
        return False
    if later.figure.kind == "duration" and (_points_back(earlier, later) or _last_alike(earlier, later)):
        return True
    return not _beside(earlier).isdisjoint(_beside(later))


def _names_another(earlier: Claim, later: Claim) -> bool:
    """Whether a preposition behind a figure leads to what the sentence before does not tell of: "£368 for the pool"."""
    lexicon, text = lexicon_of(later.figure.language), later.document.text
    low = Tokens(text, later.figure.end, min(later.end, later.figure.end + SPAN)).low[:NOUN_REACH]
    if not low or low[0] not in lexicon.grammar - lexicon.finite - lexicon.joiners:
        return False
    named = next((word for word in low if len(word) >= TELLING_WORD and word not in lexicon.grammar), "")
    known = telling_stems(Tokens(text, earlier.start, earlier.end).low, later.figure.language)
    return bool(named) and named.isalpha() and lexicon.meanings.stem(named) not in known


def _is_broader(a: Claim, b: Claim) -> bool:
    """Whether what one figure counts is a kind of what the other counts: buses and vehicles."""
    one, two = a.figure.noun or "", b.figure.noun or ""
    return BROADER.get(one) == two or BROADER.get(two) == one


def _points_back(earlier: Claim, later: Claim) -> bool:
    """ "It lasted four days. After these three days …": a demonstrative takes up what the sentence before tells."""
    figure = later.figure
    words = figure.document.text[max(later.start, figure.start - ARTICLE_REACH) : figure.start].split()
    shown = bool(words) and bool(lexicon_of(figure.language).pointing.ahead([words[-1].lower()], 0))
    return shown and 0 <= later.start - earlier.end <= ADJOINING


def _last_alike(earlier: Claim, later: Claim) -> bool:
    """Whether one event or deed is told beside two durations: "the works take 14 months", "the 16 months of works"."""
    return not (concepts_near(earlier, NOUN_REACH) & concepts_near(later, NOUN_REACH)).isdisjoint(LASTING)


def _one_thing(earlier: Claim, later: Claim) -> bool:
    """Whether two counts, more than one, name what they count by one word: "rounds of talks", "rounds"."""
    figure = later.figure
    bare = len(figure.document.text[figure.number_end : figure.end].split()) == 1
    return (
        _number(earlier) > 1 and (bare or one_noun(earlier, later)) and first_stem(earlier) == first_stem(later) != ""
    )


def _behind(claim: Claim) -> list[str]:
    """The two tokens behind a figure within its sentence."""
    return Tokens(claim.document.text, claim.figure.end, min(claim.end, claim.figure.end + ARTICLE_REACH)).low[:2]


def _ends(behind: Sequence[str], claim: Claim) -> bool:
    """Whether a sentence, a clause or a verb follows a figure, so that it is all of what is counted."""
    lexicon = lexicon_of(claim.figure.language)
    return not behind or behind[0] in ENDS_BEHIND | lexicon.finite or (behind[0] == "," and not _narrows(behind, claim))


def _narrows(behind: Sequence[str], claim: Claim) -> bool:
    """Whether what follows a figure begins to say which ones are counted: "the nine who", "the nine in Dakar"."""
    lexicon = lexicon_of(claim.figure.language)
    first = behind[1:2] if lexicon.page.comma_clauses and behind[:1] == [","] else behind[:1]
    return any(word in lexicon.grammar and word not in lexicon.finite | lexicon.joiners for word in first)


def _beside(claim: Claim) -> frozenset[str]:
    """The stems of the words beside a figure, those of its unit left out."""
    figure, text = claim.figure, claim.document.text
    before = Tokens(text, max(claim.start, figure.start - SPAN), figure.start).low[-NOUN_REACH:]
    behind = Tokens(text, figure.end, min(claim.end, figure.end + SPAN)).low[:NOUN_REACH]
    return telling_stems((*before, *behind), figure.language)
