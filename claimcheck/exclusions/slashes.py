"""Numbers joined by slashes that are neither fraction nor date nor season: "24/7", "A/RES/75/4", "118/B"."""

from __future__ import annotations

import regex

from claimcheck.calendar import LAST_DAY, LAST_MONTH
from claimcheck.calendar.years import YEAR_DIGITS
from claimcheck.exclusions._shape import Stretch, chunk_after, measured, until
from claimcheck.languages._international import MEMORY_SYMBOLS
from claimcheck.lexicon import Lexicon
from claimcheck.numerals.digits import GROUP_SPACES
from claimcheck.tokens import Tokens

HOURS_OF_DELIVERY = (("24", "48"), ("48", "72"))
"""What shops write for one or two days."""
PAIR = 2
"""Digits of floors and sizes at the most, of which maps and memories have more; and letters of a size's system."""
SIZES_APART = 4
"""By how much two sizes that are one garment's may differ."""
MOST_POINTS = "20"
"""The best mark where the day stands before the month, which few parts of anything are told by."""
RATINGS, RATED_REACH = frozenset(("5", "10")), 4
"""The most points of a rating, and tokens before it that are searched for a word for one."""

SHEET = regex.compile(r"[0-9]{2,3}[x×х][0-9]{2,3}/[0-9]{1,2}(?![0-9])")


def sheet(tokens: Tokens, at: int) -> Stretch:
    """ "60×90/16": the size of a sheet of paper, and into how many leaves it is folded."""
    match = SHEET.match(tokens.text, tokens.start[at])
    return (until(tokens, at + 1, match.end()), "size of a sheet") if match is not None else None


def read(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """The stretch that begins with the digits at a token and the slash behind them."""
    low, after = tokens.low, at + 1
    if _has_letter_over_slash(tokens, after):
        return after + 2, "reference number"
    if _are_sizes(tokens, at):
        return after + 2, "label"
    if not (tokens.glued(after) and tokens.glued(after + 1)) or not low[after + 1].isdecimal():
        return None
    one, two = low[at], low[after + 1]
    if _is_of_memory(tokens, at, lexicon):
        return after + 2, "label"
    if _is_scale_of_map(tokens, at, lexicon):
        return _past_thousands(tokens, after + 2), "ratio"
    if _is_floor(tokens, at, lexicon):
        return after + 2, "address"
    if (one, two) in HOURS_OF_DELIVERY:
        return after + 2, "ratio"
    if _is_mark(tokens, at, lexicon) or _is_rating(tokens, at, lexicon):
        return after + 2, "score"
    if len(one) == 4 and (len(two) == 3 or len(two) > 4):
        return after + 2, "reference number"
    if _has_letters_over_slash(tokens, after + 2) or (len(one) == 2 and len(two) > YEAR_DIGITS):
        return chunk_after(tokens, at), "reference number"
    if len(two) == 4 and len(one) > 2 and not (len(one) == 4 and int(two) - int(one) == 1):
        return after + 2, "reference number"
    falls = len(one) <= 2 and len(two) <= 2 and int(one) >= int(two)
    if falls and (int(one) > LAST_DAY or int(two) > LAST_MONTH or (one, two) == ("24", "7")):
        return after + 2, "ratio"
    if len(one) > 2 and len(one) != 4:
        return after + 2, "reference number"
    return None


def _is_of_memory(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "8/256 GB": the working memory of a device before its storage, told in bytes."""
    low, after = tokens.low, at + 3
    told = after < len(low) and len(low[at + 2]) > PAIR and tokens.written(after) in MEMORY_SYMBOLS
    unit = lexicon.units.ahead(low, after)
    return told or (unit is not None and len(low[at + 2]) > PAIR and unit[1].endswith("byte"))


def _are_sizes(tokens: Tokens, at: int) -> bool:
    """ "EU 38/40": two numbers of two digits that rise by a few, behind capitals."""
    low, last = tokens.low, at + 2
    written = tokens.written(at - 1) if at else ""
    if not (written.isupper() and written.isalpha() and len(written) == PAIR and tokens.gap(at)):
        return False
    paired = last < len(low) and len(low[at]) == len(low[last]) == PAIR and tokens.glued(last)
    return paired and low[last].isdecimal() and 0 < int(low[last]) - int(low[at]) <= SIZES_APART


def _has_letters_over_slash(tokens: Tokens, at: int) -> bool:
    """Whether a slash and capitals are glued on: "22/01874/FUL"."""
    letters = at + 1
    if letters >= len(tokens.low) or tokens.low[at] != "/" or not (tokens.glued(at) and tokens.glued(letters)):
        return False
    written = tokens.written(letters)
    return len(written) > 1 and written.isalpha() and written.isupper()


def _has_letter_over_slash(tokens: Tokens, at: int) -> bool:
    """Whether a slash and one capital letter are glued on, which is no litre: "118/B"."""
    letter = at + 1
    if not tokens.glued(letter) or tokens.low[letter] == "l":
        return False
    ended = not tokens.glued(letter + 1) or not tokens.low[letter + 1].isalnum()
    return len(tokens.low[letter]) == 1 and tokens.written(letter).isupper() and ended


def _is_scale_of_map(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "Plan au 1/500", "carte au 1/25 000": one over hundreds or thousands, which nothing is a part of."""
    low, below = tokens.low, at + 2
    after = _past_thousands(tokens, below + 1)
    round_number = low[at] == "1" and len(low[below]) > PAIR and low[below].endswith("00")
    round_number = round_number or (low[at] == "1" and after > below + 1)
    of = lexicon.of_after(low, after) or measured(tokens, after, lexicon) or _has_genitive(tokens, after, lexicon)
    return round_number and not of


def _has_genitive(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """«1/300 ключевой ставки»: whether a small word that is no grammar follows, where a genitive says of what."""
    page = lexicon.page
    if not page.bare_genitive or at >= len(tokens.low):
        return False
    return tokens.written(at).islower() and tokens.low[at] not in lexicon.grammar


def _past_thousands(tokens: Tokens, at: int) -> int:
    """The token after a group of three zeros behind digits."""
    grouped = at < len(tokens.low) and tokens.low[at] == "000" and tokens.gap(at) in GROUP_SPACES
    return at + grouped


def _is_mark(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "Noté 14/20", "13/20 en maths": so many points of twenty, and no part of anything told."""
    low, after = tokens.low, at + 3
    if low[at + 2] != MOST_POINTS or not 1 < int(low[at]) <= int(low[at + 2]) or tokens.glued(at):
        return False
    if lexicon.page.date_order == "mdy" or lexicon.page.decimal == ".":
        return False
    if len(tokens.low) == after - at or (tokens.glued(after) and tokens.glued(after + 1)):
        return False
    of = lexicon.of_after(low, after) and low[after] not in lexicon.page.in_words[:2]
    return not (of or measured(tokens, after, lexicon))


def _is_rating(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "Rated 7/10", «Оценка 2/5»: points of five or ten shortly behind a word for a rating, no part of a whole."""
    low, after = tokens.low, at + 3
    if low[at + 2] not in RATINGS or int(low[at]) > int(low[at + 2]):
        return False
    rated = not lexicon.rated.isdisjoint(low[max(0, at - RATED_REACH) : at])
    return rated and not (lexicon.of_after(low, after) or measured(tokens, after, lexicon))


def _is_floor(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "4/9 эт.": the floor, how many the house has, and the word for either."""
    low, noun = tokens.low, at + 3
    short = max(len(low[at]), len(low[at + 2])) <= PAIR and int(low[at]) <= int(low[at + 2])
    return short and not tokens.glued(noun) and lexicon.rooms.ahead(low, noun) is not None
