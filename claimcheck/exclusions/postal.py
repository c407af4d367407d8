"""Postal codes: beside a town, behind a house number, at the end of an address."""

from __future__ import annotations

from claimcheck import roles
from claimcheck.exclusions._shape import Stretch, begins_sentence
from claimcheck.exclusions.streets import STREET_REACH, is_street
from claimcheck.lexicon import Lexicon
from claimcheck.tokens import Tokens

ADDRESS_REACH = 14
"""How many tokens before a postal code that closes an address the street's word may stand."""
POSTAL_DIGITS = (5, 6)
"""Digits of postal codes."""


def read(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """ "DC 20500", ", 75011 Paris", "1017 AB Amsterdam", "190000, Санкт-Петербург"."""
    low, size = tokens.low, len(tokens.low[at])
    if _beside_town(tokens, at, lexicon) or _closes_address(tokens, at, lexicon):
        return at + 1, "postal code"
    if size == 6 and low[at + 1 : at + 2] == [","] and tokens.glued(at + 1) and at + 2 < len(low):
        place = tokens.written(at + 2)
        return (at + 1, "postal code") if place[0].isupper() and not place.isascii() else None
    if (
        size not in (4, 5)
        or (at and tokens.glued(at) and low[at - 1] in ".,")
        or (tokens.glued(at + 1) and tokens.low[at + 1] not in ".,;)")
    ):
        return None
    return _of_four(tokens, at, lexicon) if size == 4 else _of_five(tokens, at, lexicon)


def _beside_town(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "101000, г. Москва", "м. Київ, 01001": a postal code of five or six digits before or behind a town."""
    low, town = tokens.low, at + 1 + (tokens.low[at + 1 : at + 2] == [","])
    if len(low[at]) not in POSTAL_DIGITS or not lexicon.towns:
        return False
    if low[town + 1 : town + 2] == ["."] and low[town] in lexicon.towns:
        return True
    if at > 3 and low[at - 1] == "," and low[at - 3] == "." and low[at - 4] in lexicon.towns:
        return tokens.written(at - 2).istitle()
    if town >= len(low) or not tokens.written(town).istitle() or tokens.low[town].isascii():
        return False
    return begins_sentence(tokens, at) and (town > at + 1 or low[town + 1 : town + 2] in ([], [","]))


def _of_four(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """ "200, 1049 Bruxelles", "quai de Meuse, 5000 Namur", ", 1017 AB Amsterdam": a postal code of four digits."""
    before = tokens.written(at - 1) if at else ""
    town, further = (tokens.written(step) if step < len(tokens.low) else "" for step in (at + 1, at + 2))
    street = before == "," and not lexicon.page.capital_nouns and _names_street(tokens, at, lexicon)
    if (street or _behind_house(tokens, at)) and len(town) > 2 and town.istitle():
        return at + 1, "postal code"
    if before == "," and len(town) == 2 and town.isupper() and further[:1].isupper():
        return at + 2, "postal code"
    return None


def _of_five(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """ "DC 20500", ", 75011 Paris", ": 75011 Paris", "10 - 75011 Paris": a postal code of five digits."""
    low = tokens.low
    before = tokens.written(at - 1) if at else ""
    town = tokens.written(at + 1) if at + 1 < len(low) else ""
    state = len(before) == 2 and before.isupper() and before.isalpha()
    if state and at > 1 and low[at - 2] == ",":
        return at + 1, "postal code"
    if town.istitle() and low[at + 2 : at + 3] == [","] and begins_sentence(tokens, at):
        near = tokens.holds(roles.PLACE, at, at + STREET_REACH)
        return (at + 1, "postal code") if near or not lexicon.page.capital_nouns else None
    if before == "(" and low[at + 1 : at + 2] == [")"] and not tokens.glued(at - 1) and _is_plain_name(tokens, at - 2):
        return at + 1, "postal code"
    dashed = before == "-" and not tokens.glued(at) and at > 1 and low[at - 2].isdecimal()
    named = len(town) > 2 and (
        (before == "," and town[0].isupper() and town.isalpha())
        or (before in ":(" and town.istitle() and not lexicon.page.capital_nouns)
        or (dashed and town.istitle() and tokens.holds(roles.PLACE, at - STREET_REACH, at))
    )
    return (at + 1, "postal code") if named else None


def _is_plain_name(tokens: Tokens, at: int) -> bool:
    """Whether a name of some letters, no acronym, stands there behind another word ("à Rennes (35000)")."""
    return at > 0 and tokens.written(at).istitle() and len(tokens.low[at]) > 2 and tokens.low[at - 1][-1].isalpha()


def _closes_address(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "Ул. Лесная, д. 14, кв. 3, 190068, часы работы": five or six digits alone between commas, a street before."""
    low, after = tokens.low, at + 1
    if len(low[at]) not in POSTAL_DIGITS or not at or low[at - 1] != ",":
        return False
    ends = after >= len(low) or (low[after] in ",." and not tokens.glued(after + 1))
    if not ends or not tokens.holds(roles.PLACE, at - ADDRESS_REACH, at):
        return False
    return _names_street(tokens, at, lexicon)


def _names_street(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether the word of a street stands shortly before a token."""
    return any(is_street(tokens, back, lexicon) for back in range(max(0, at - ADDRESS_REACH), at))


def _behind_house(tokens: Tokens, at: int) -> bool:
    """ "Rue de la Loi, 200, 1049 Bruxelles": whether a comma parts the digits at a token from a house number."""
    low = tokens.low
    return (
        at > 1 and low[at - 1] == "," and low[at - 2].isdecimal() and tokens.holds(roles.PLACE, at - STREET_REACH, at)
    )
