"""More than there is: parts that places, purposes or kinds set apart, which together are more than their total.

A list may leave some parts out, so that too little is no contradiction; too much always is one, if no
part is told twice.
"""

from __future__ import annotations

import itertools
import unicodedata
from collections.abc import Iterator, Sequence

from attrs import evolve

from claimcheck.checks._shape.balances import is_opposed
from claimcheck.checks.sum._shape import (
    MOST_PARTS,
    SMALL_MISS,
    Parted,
    alike,
    amounts,
    amounts_before,
    is_amount,
    listed,
    without_counts_of_parts,
)
from claimcheck.comparison import COUNTED, UNITED, in_scale_of
from claimcheck.languages.concepts import GROUPS, NOUNS, PEOPLE, SCOPES
from claimcheck.model import Claim
from claimcheck.setting import MARKS, Setting, closes, holds, opens
from claimcheck.tokens import Tokens
from claimcheck.values import ZERO

FEWEST_PARTS, FEWEST_HELD = 2, 3
"""How few parts may be more than their total, and how few where only what holds them sets them apart."""
NAME_BEHIND = 3
"""How many tokens behind the number of a part may name the thing that it is of."""
LONGEST_OPENING = 1
"""How many tokens may stand before the first part of a sentence that opens with parts."""
EARNED = frozenset(("profit", "income", "revenue", "win"))
"""What more may be spent than there is of it."""
OF_OTHER_PERIODS = frozenset(("previous", "next", "planned", "annual", "monthly"))
OTHERS = 3
"""How many tokens behind the last part may say that it is of others."""
LONGEST_LEAD = 14
"""How many tokens may stand between a total and the first of its parts."""
DATE_BEHIND = 25
"""How many code points behind a figure the date may begin that says when it was so."""
THEN = 5
"""How many tokens behind a figure may say that it is of a time before."""
LONGEST_VERB = 2
"""How many tokens of a verb may stand before the preposition of a label."""
LABEL_LENGTH = 60
"""How many code points behind a part are looked at for its label."""


def overfull(setting: Setting) -> Iterator[Parted]:
    """ "Thirty were treated, 18 in Hull and 15 in Leeds": parts behind a total that come to more than it."""
    claims = amounts(without_counts_of_parts(setting))
    for at, total in enumerate(claims):
        if any(alike(other, total) for other in claims[:at]):
            continue
        parts = _behind(setting, claims, at)
        parted = Parted(total, tuple(parts))
        if len(parts) >= FEWEST_PARTS and _is_list(setting, total, parts) and _set_apart(setting, parted):
            if parted.added > parted.stated and parted.is_plausible():
                yield parted
            return


def more_than_all(setting: Setting, earlier: Sequence[Setting]) -> Iterator[Parted]:
    """ "Of the 137 people on board, 169 were rescued": a part of a whole that is more than all of it."""
    whole, *parts = amounts(setting.claims) or [setting.claims[0]]
    if not parts or whole.figure.kind != "count" or not setting.opens_with_whole(whole):
        return
    low = setting.between(whole, parts[0])
    if not _is_of(whole, parts[0]) or low[-1:] != [","] or low.count(",") > 1:
        return
    parted = Parted(whole, (parts[0],))
    if parted.added > parted.stated:
        yield parted


def _is_of(whole: Claim, part: Claim) -> bool:
    """Whether a number counts nothing else than a whole does: nothing that is named, the same, or people as well."""
    if part.figure.kind not in COUNTED:
        return False
    nouns = {whole.figure.noun, part.figure.noun}
    return part.figure.noun in (None, whole.figure.noun) or nouns <= PEOPLE - GROUPS


def of_these(setting: Setting, earlier: Sequence[Setting]) -> Iterator[Parted]:
    """ "It cost 5.2 million. Of this the state paid 3.1 million, the town 1.4 million and …": more than the total."""
    parts = amounts(without_counts_of_parts(setting))
    before = [claim for place in earlier[-1:] for claim in _of_its_time(place) if is_amount(claim)]
    if len(parts) < FEWEST_PARTS or len(before) != 1 or not opens(setting.lexicon.of_which, setting.before(parts[0])):
        return
    parts = [evolve(part, figure=in_scale_of(parts[0].figure, part.figure)) for part in parts]
    total, parted = before[0], Parted(before[0], tuple(parts))
    if not all(alike(total, part) for part in parts) or not listed(setting, parts):
        return
    joined = setting.joined(parts[-2], parts[-1])
    apart = total.figure.kind in UNITED or _are_placed(setting, parted) or _names_others(setting, parts)
    if joined and apart and parted.added > parted.stated and parted.is_plausible():
        yield parted


def _of_its_time(setting: Setting) -> list[Claim]:
    """The claims of a sentence without those behind the first that are of another time: ", against 16 last year"."""
    first, *others = setting.claims
    return [first, *(claim for claim in others if not _is_of_another_time(setting, claim))]


def _is_of_another_time(setting: Setting, claim: Claim) -> bool:
    told = "previous" in setting.concepts(setting.behind_number(claim)[:THEN])
    dated = any(other.figure.kind == "date" and _is_beside(claim, other) for other in setting.claims)
    return told or dated or closes(setting.lexicon.compared, setting.lead(claim))


def _is_beside(claim: Claim, date: Claim) -> bool:
    """Whether a date stands right behind a figure: ", against 8 million last autumn"."""
    return 0 <= date.figure.start - claim.figure.number_end <= DATE_BEHIND


def opened(setting: Setting, earlier: Sequence[Setting]) -> Iterator[Parted]:
    """ "It raised €42 million. €30 million comes as equity and €14 million as a loan": it opens with parts.

    They come to more than the only such amount of the sentence before, of which they tell no other time.
    """
    first = setting.claims[0]
    before = [claim for place in earlier[-1:] for claim in place.claims if is_amount(claim) and alike(claim, first)]
    if len(before) != 1 or not is_amount(first) or len(setting.before(first)) > LONGEST_OPENING:
        return
    parts = [claim for claim in without_counts_of_parts(setting) if is_amount(claim) and _is_part(before[0], claim)]
    if (
        not FEWEST_PARTS <= len(parts) <= MOST_PARTS
        or not listed(setting, parts)
        or not _are_of_now(setting, earlier[-1])
    ):
        return
    parted = Parted(before[0], tuple(parts))
    joined = setting.joined(parts[-2], parts[-1])
    if joined and _are_for_something(setting, parted) and parted.added > parted.stated and parted.is_close():
        yield parted


def _is_part(total: Claim, claim: Claim) -> bool:
    """Whether an amount is one of money as the total is, or a number of the same as it."""
    if total.figure.kind in UNITED:
        return alike(total, claim) and (claim.figure.unit is not None or claim.figure.value.worded)
    return alike(total, claim) and claim.figure.noun in (None, total.figure.noun)


def _are_of_now(setting: Setting, before: Setting) -> bool:
    """Whether parts are told of no other time than their total, not as changes nor as what is spent of earnings."""
    low, told = setting.low(), setting.concepts(setting.low())
    if any(claim.figure.kind in ("date", "percent") for claim in setting.claims) or holds(
        setting.lexicon.differences, low
    ):
        return False
    total = before.concepts(before.low())
    other = OF_OTHER_PERIODS & told - total or EARNED & total
    if holds(setting.lexicon.needed, low) or "cost" in told - total:
        return False
    return not other and not holds(setting.lexicon.changes, low) and not is_opposed(told, total)


def _are_for_something(setting: Setting, parted: Parted) -> bool:
    """Whether each part leads to what it is for or from, by a preposition; people and things to where they are."""
    lexicon, labels = setting.lexicon, [_label(setting, part) for part in parted.parts]
    if not all(map(len, labels)):
        return False
    if parted.total.figure.kind not in UNITED:
        return {_lead(setting, label) for label in labels} <= lexicon.locatives
    if lexicon.page.declined:
        return True
    leads = lexicon.grammar - lexicon.joiners - lexicon.finite
    return all(not leads.isdisjoint(label.low[: LONGEST_VERB + 1]) for label in labels)


def _names_others(setting: Setting, parts: Sequence[Claim]) -> bool:
    """Whether the last of some parts is of others than those before: "15 local ones and 9 from elsewhere"."""
    return holds(setting.lexicon.others, setting.after(parts[-1])[:OTHERS])


def held(setting: Setting, earlier: Sequence[Setting]) -> Iterator[Parted]:
    """ "The council has 31 seats. Labour holds 14, the Greens nine and the Liberals ten": each part behind its name."""
    claims = amounts(setting.claims)
    before = amounts_before(earlier)
    stated = before + claims if len(before) == 1 else claims
    if not stated:
        return
    total, *parts = stated
    if not FEWEST_HELD <= len(parts) <= MOST_PARTS or len(parts) < len(setting.claims) - 1:
        return
    if not all(alike(total, part) and _is_bare(setting, part) for part in parts) or not listed(setting, parts):
        return
    parted = Parted(total, tuple(parts))
    if setting.joined(parts[-2], parts[-1]):
        if parted.added > parted.stated and parted.is_close():
            yield parted


def _is_bare(setting: Setting, part: Claim) -> bool:
    """Whether a count stands behind the name of whose it is, and before nothing."""
    figure, behind = part.figure, setting.behind_number(part)[:1]
    ended = not behind or behind[0] in MARKS or behind[0] in setting.lexicon.joiners
    last = max(
        (other.figure.end for other in setting.claims if other.figure.end <= figure.start), default=setting.start
    )
    named = any(word[0].isupper() for word in setting.document.text[last : figure.start].split())
    return figure.kind in COUNTED and ended and named


def _behind(setting: Setting, claims: Sequence[Claim], at: int) -> Sequence[Claim]:
    """The amounts behind a total, without one that counts them; of money those of money.

    None if some is no part, unless "of which" leads to those before it.
    """
    total, parts = claims[at], claims[at + 1 : at + 1 + MOST_PARTS]
    if total.figure.kind == "money":
        return [part for part in parts if alike(total, part)]
    if len(parts) > FEWEST_PARTS and parts[0].figure.kind in COUNTED and parts[0].figure.value.first == len(parts) - 1:
        parts = parts[1:]
    if all(alike(total, part) for part in parts):
        return parts
    named = list(itertools.takewhile(lambda part: alike(total, part), parts))
    return named if named and holds(setting.lexicon.of_which, setting.between(total, named[0])) else ()


def _is_list(setting: Setting, total: Claim, parts: Sequence[Claim]) -> bool:
    """Whether a mark opens the parts, and an "and" closes them."""
    opening = setting.between(total, parts[0])
    led = not setting.lexicon.alternatives.isdisjoint(opening[-1:])
    if led or len(opening) > LONGEST_LEAD or ";" in opening or "." in opening:
        return False
    if MARKS.isdisjoint(opening) and not setting.opens_with_whole(total):
        return False
    if not listed(setting, parts):
        return False
    return setting.joined(parts[-2], parts[-1])


def _set_apart(setting: Setting, parted: Parted) -> bool:
    """Whether the labels of the parts exclude each other: places, what money is for, or adjectives alone.

    Prices beside each other are no parts, so that those of an amount of money must be called so.
    """
    total, parts = parted.total, parted.parts
    if _are_bracketed(setting, parts):
        return parted.is_close()
    if total.figure.kind in UNITED and _are_apposed(setting, parted):
        return parted.is_close()
    if total.figure.kind in UNITED and not holds(setting.lexicon.of_which, setting.between(total, parts[0])):
        return opens(setting.lexicon.of_which, setting.after(parts[0])) and parted.is_close()
    if holds(setting.lexicon.of_which, setting.between(total, parts[0])) and _are_things(setting, parts):
        return parted.is_close()
    if total.figure.kind == "money" and _are_given(setting, parted):
        return parted.is_close()
    nouns = {part.figure.noun for part in parts if part.figure.end > part.figure.number_end} & NOUNS
    if nouns - {total.figure.noun}:
        return False
    if _are_placed(setting, parted) or _are_kinds(setting, parts) or _names_others(setting, parts):
        return True
    return _are_directed(setting, parted)


def _are_directed(setting: Setting, parted: Parted) -> bool:
    """ "Fourteen warnings, nine to a mailbox and six to a colleague": one preposition leads to what each part is for.

    Not one such as "with", behind which stands what several may have at once; and people may come for several things.
    """
    lexicon, labels = setting.lexicon, [_label(setting, part) for part in parted.parts]
    if parted.total.figure.noun in PEOPLE or parted.added - parted.stated > SMALL_MISS:
        return False
    if not all(len(label) > 1 for label in labels):
        return False
    leads, named = {label.low[0] for label in labels}, {tuple(label.low[1:3]) for label in labels}
    plain = leads <= lexicon.grammar - lexicon.joiners - lexicon.finite - lexicon.clause_openers
    if not plain or any(lexicon.accompanied.ahead([lead], 0) for lead in leads) or len(named) < len(labels):
        return False
    return len({_initial(lead) for lead in leads}) == 1 and (len(leads) == 1 or lexicon.articles.isdisjoint(leads))


def _initial(lead: str) -> str:
    """The first letter of a preposition, by which its contractions with articles are known: "ao", "à"; "al", "alla"."""
    return unicodedata.normalize("NFD", lead)[0]


def _are_given(setting: Setting, parted: Parted) -> bool:
    """ "€485,000, of which a trust gives €310,000, the diocese €120,000 and the parish €65,000": by three or more.

    Two are told by name behind "of which". None of them is what the others come to, and no days part them.
    """
    parts = parted.parts
    if any(claim.figure.kind in ("date", "percent") for claim in setting.claims):
        return False
    if len(parts) <= FEWEST_PARTS and not _are_named(setting, parted):
        return False
    largest = max(part.figure.value.first or ZERO for part in parts)
    return largest != parted.added - largest and all(setting.before(part) != [","] for part in parts[1:])


def _are_named(setting: Setting, parted: Parted) -> bool:
    """Whether "of which" and the name of whose it is lead to each part: "of which Hull takes £3m and Leeds £2m"."""
    lead, last = setting.before(parted.parts[0]), setting.before(parted.parts[-1])
    if not last or last[0] not in setting.lexicon.joiners or not holds(setting.lexicon.of_which, lead):
        return False
    return all(any(word.isalpha() and word not in setting.lexicon.grammar for word in low) for low in (lead, last[1:]))


def _are_apposed(setting: Setting, parted: Parted) -> bool:
    """ "It is worth €42 million, 30 million of capital and 14 million of debt": parts behind a comma, with one "of"."""
    if setting.between(parted.total, parted.parts[0]) != [","] or holds(setting.lexicon.differences, setting.low()):
        return False
    labels = [setting.after(part)[:1] for part in parted.parts]
    return labels[0] != [] and labels[0][0] in setting.lexicon.of_words and all(label == labels[0] for label in labels)


def _are_things(setting: Setting, parts: Sequence[Claim]) -> bool:
    """Whether each part is of another kind of thing; people are told of by what they are in many ways at once."""
    lexicon, stem = setting.lexicon, setting.lexicon.meanings.stem
    behind = [
        [word for word in setting.behind_number(part)[:NAME_BEHIND] if word not in lexicon.grammar] for part in parts
    ]
    if not all(behind) or len({stem(low[0]) for low in behind}) < len(parts) or len(parts) <= FEWEST_PARTS:
        return False
    told = [setting.concepts(low[:1]) & NOUNS for low in behind]
    return sum(map(bool, told)) >= FEWEST_PARTS and not any(concepts & PEOPLE for concepts in told)


def _are_bracketed(setting: Setting, parts: Sequence[Claim]) -> bool:
    """Whether each part stands alone in brackets behind its name: "the town (48,000), the county (32,000) and …"."""
    return all(setting.before(part)[-1:] == ["("] and setting.after(part)[:1] == [")"] for part in parts)


def _label(setting: Setting, part: Claim) -> Tokens:
    """What stands behind a part."""
    end = part.figure.end
    return Tokens(setting.document.text, end, min(setting.end, end + LABEL_LENGTH))


def _are_placed(setting: Setting, parted: Parted) -> bool:
    """Whether a preposition of place or of purpose stands behind each part, before names if it is not the same."""
    labels = [_label(setting, part) for part in parted.parts]
    if not all(map(len, labels)):
        return False
    lexicon, leads = setting.lexicon, {_lead(setting, label) for label in labels}
    named = {tuple(label.low[1:3]) for label in labels}
    if len(named) < len(labels) or not leads.isdisjoint(setting.after(parted.total)[:1]):
        return False
    if len(leads) == 1 and (leads <= lexicon.locatives or leads <= lexicon.directions):
        return True
    if not leads <= lexicon.grammar - lexicon.joiners:
        return False
    if len(leads) == 1 and (parted.total.figure.kind in UNITED or leads <= lexicon.origins):
        return True
    capital = all(len(label) > 1 and label.written(1)[:1].isupper() for label in labels)
    return capital and not lexicon.page.capital_nouns and (len(leads) == 1 or leads <= lexicon.locatives)


def _lead(setting: Setting, label: Tokens) -> str:
    """The preposition of a label, which may stand behind a verb told once: "18 are in Hull and 15 in Leeds"."""
    verb = itertools.takewhile(str.isalpha, label.low[: LONGEST_VERB + 1])
    return next((word for word in verb if word in setting.lexicon.locatives), label.low[0])


def _are_kinds(setting: Setting, parts: Sequence[Claim]) -> bool:
    """ "22 restored and 28 new": one adjective for each part, before one noun at most; some tell a known kind."""
    labels = [setting.behind_number(part) for part in parts]
    ends = MARKS | setting.lexicon.joiners
    told = [next((low[:at] for at, word in enumerate(low) if word in ends), low) for low in labels]
    if not all(0 < len(low) <= 2 and low[0].isalpha() for low in told) or len({tuple(low[1:]) for low in told}) > 1:
        return False
    return any(setting.concepts(low[:1]) & SCOPES for low in told)
