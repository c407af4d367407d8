"""Numbers in words: sums and products of cardinals, hundreds and scales, an ordinal at the end of some."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.lexicon import Lexicon
from claimcheck.numerals.groups import TWENTY, Spelled
from claimcheck.numerals.one_word import decompose
from claimcheck.values import HUNDRED, ONE, TEN, ZERO


def read(low: list[str], at: int, lexicon: Lexicon) -> Spelled | None:
    """The longest number in words at token `at`, or None."""
    state = Spelled(at)
    while _take(state, low, lexicon):
        if state.ordinal:
            while lexicon.page.ordinal_chain and _chain(state, low, lexicon):
                pass
            break
    return state if state.used else None


def _take(state: Spelled, low: list[str], lexicon: Lexicon) -> bool:
    """Take the next word, with a joiner before it where one fits."""
    if _step(state, low, state.after, lexicon):
        return True
    at = state.after
    if not state.used or at + 1 >= len(low):
        return False
    if low[at] == "-":
        unit = lexicon.cardinals.ahead(low, at + 1) if TEN < state.tail < HUNDRED else None
        return unit is not None and ZERO < unit[1] < TEN and _step(state, low, at + 1, lexicon)
    if low[at] == ",":
        return state.group is None and _behind_comma(state, low, at + 1, lexicon)
    return low[at] in lexicon.joiners and _joined(state, low, at + 1, lexicon)


def _behind_comma(state: Spelled, low: list[str], at: int, lexicon: Lexicon) -> bool:
    """Take a smaller number behind the comma after a scale: "one million, two hundred thousand".

    One without a scale of its own is not round, or it may be the next of a list: "two thousand, five hundred and six".
    """
    rest = read(low, at, lexicon) if state.parts else None
    if rest is None or rest.value >= state.parts[-1][1]:
        return False
    odd = rest.group is not None and rest.group > HUNDRED and rest.group % HUNDRED != 0
    if not (odd or (rest.parts and not rest.ordinal)):
        return False
    state.ordinal = rest.ordinal
    state.parts += rest.parts
    state.group, state.least, state.tail, state.after = rest.group, rest.least, rest.tail, rest.after
    state.used += rest.used
    state.trace += rest.trace
    return True


def _joined(state: Spelled, low: list[str], at: int, lexicon: Lexicon) -> bool:
    """Take a cardinal or ordinal after a joiner, unless what follows shows that another number begins."""
    if lexicon.page.inverted and state.least == ZERO:
        return False
    found = lexicon.cardinals.ahead(low, at)
    if found is not None and found[1] < HUNDRED:
        following = found[0]
        if state.group is not None and lexicon.hundreds.ahead(low, following):
            return False
        whole = state.least == TEN and lexicon.page.ordinal_chain
        if found[1] < TWENTY and not whole and lexicon.fractions.ahead(low, following):
            return False
        scale = lexicon.scales.ahead(low, following)
        if scale is not None and state.group is None and state.parts and scale[1] >= state.parts[-1][1]:
            return False
    elif found is None and lexicon.scales.ahead(low, at) is not None:
        return bool(state.parts) and _step(state, low, at, lexicon)
    return _step(state, low, at, lexicon, joined=True)


def _step(state: Spelled, low: list[str], at: int, lexicon: Lexicon, *, joined: bool = False) -> bool:
    """Take the longest form at a token that fits; a word written in one is taken whole or not at all."""
    if at >= len(low):
        return False
    word = low[at]
    entries = lexicon.spelled.get(word)
    if entries is None:
        return bool(lexicon.parts) and _compound_step(state, word, at, lexicon)
    for tokens, kind, value in entries:
        size = len(tokens)
        if size > 1 and tuple(low[at : at + size]) != tokens:
            continue
        if lexicon.page.inverted and not joined and state.least == ONE and TWENTY <= value < HUNDRED:
            continue
        if _may_follow(state, word, kind, value, lexicon) and state.take(kind, value, inverted=lexicon.page.inverted):
            state.after = at + size
            if kind == "scale":
                state.trace.append(f"scale:{word}")
            return True
    return False


def _may_follow(state: Spelled, word: str, kind: str, value: Decimal, lexicon: Lexicon) -> bool:
    """Whether a word of a kind may go on with what was read: no cent behind a ten, no scale that needs a number.

    Where every word of an ordinal is one ("vigésimo primero"), a cardinal stands only before "thousandth".
    """
    if kind == "hundred":
        return word not in lexicon.subunits.first or (state.group or ZERO) < TWENTY
    if kind == "scale":
        return bool(state.used) or word in lexicon.bare_scales
    return kind != "ordinal" or not (lexicon.page.ordinal_chain and state.used and value <= HUNDRED)


def _chain(state: Spelled, low: list[str], lexicon: Lexicon) -> bool:
    """ "Vigésimo primero", "tricentésimo quadragésimo sétimo": a smaller ordinal after one that leaves room."""
    if state.after >= len(low):
        return False
    found = lexicon.ordinals.ahead(low, state.after)
    if found is None:
        return False
    if state.tail == TEN and found[1] < TEN and state.group is not None:
        state.group += found[1]
        state.tail = state.least = ONE
    elif not state.add(found[1], inverted=False):
        return False
    state.after = found[0]
    return True


def _compound_step(state: Spelled, word: str, at: int, lexicon: Lexicon) -> bool:
    pieces = decompose(word, lexicon)
    if pieces is None:
        return False
    trial = state.copy()
    if not all(trial.take(kind, value, inverted=lexicon.page.inverted) for kind, value in pieces):
        return False
    for name in Spelled.__slots__:
        setattr(state, name, getattr(trial, name))
    state.after = at + 1
    return True
