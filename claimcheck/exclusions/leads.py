"""Bare numbers that the words before them make a label: "wearing 23", "ending in 4481", "call us on 800 202 013",
"then choose the 3", "the coat comes in 38, 40 and 42".
"""

from __future__ import annotations

from decimal import Decimal

from claimcheck import roles
from claimcheck.calendar.years import may_be_year
from claimcheck.exclusions import classes, phones
from claimcheck.exclusions._shape import CODES, Stretch
from claimcheck.exclusions.counted import counts
from claimcheck.exclusions.extents import ENDING, is_bare
from claimcheck.exclusions.hours._shape import is_hour
from claimcheck.exclusions.hours.bare import before_day, behind_day, beside_day, between_bare
from claimcheck.exclusions.labels import last_of_labels
from claimcheck.languages._international import EMERGENCY_CALLS
from claimcheck.lexicon import Lexicon
from claimcheck.numerals import digits
from claimcheck.tokens import SENTENCE_ENDS, Tokens

CALL_REACH, LONGEST_CALL_LABEL = 3, 5
"""How many small words may stand between "call" and the number, and up to how many words label one before a colon."""
SHORTEST_CALL, SHORTEST_IN_GROUPS, LONG_CALL = 3, 6, 9
"""Digits of what is dialled in one group, in several, and in several behind another number."""
CODE_REACH, EMERGENCY_REACH, DAY_DIGITS = 5, 4, 8
"""How many tokens before a code and its small word or mark the word for it may stand, and before a call who is called;
digits of what may be a whole day.
"""
CODE_MARKS = frozenset(":-")
CALL_MARKS, CALL_ENDS = frozenset(":+(-"), frozenset(".,;:!?)")
CATALOGUE_GROUP = 4
"""Digits of the first group of a catalogue number, which may be a year."""
KEY_REACH, KEYS_APART, GARMENT_REACH = 16, 6, 14
"""How many tokens before a key a word of menus may stand, or the key before it; before a size, what has it."""
DIAL_REACH = 3
"""How many tokens before the number of a dial its word may stand."""
AREA_DIGITS = (3, 4)
"""Digits of the code of an area."""
SMALLEST_SIZE, LARGEST_SIZE = 4, 68
"""Sizes of what is worn or bakes."""


def read(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """The label or telephone number that begins with the digits at a token."""
    low = tokens.low
    size, behind = len(low[at]), tokens.roles[at + 1] if at + 1 < len(low) else 0
    catalogued = _catalogued(tokens, at, lexicon) if behind & roles.DIGITS else None
    if catalogued is not None:
        return catalogued
    if low[at] in lexicon.service_codes and _is_service(tokens, at, lexicon):
        return at + 2, "phone number"
    if behind & roles.KNOWN and lexicon.page.stops and _is_stop(tokens, at, lexicon):
        return at + 2, "label"
    if size == DAY_DIGITS and _tells_code(tokens, at, lexicon) and _is_plain(tokens, at, lexicon):
        return at + 1, "label"
    paired = at + 2 < len(low) and low[at + 2].isdecimal()
    dotted = paired and low[at + 1] == "."
    if at and dotted and _is_outlined(tokens, at, lexicon):
        return _past_outlined(tokens, at + 3, lexicon), "reference"
    if size < SHORTEST_CALL:
        hours = between_bare(tokens, at, lexicon) if paired else None
        hours = hours or (beside_day(tokens, at, lexicon) if dotted else before_day(tokens, at, lexicon))
        hours = hours or (None if paired else behind_day(tokens, at, lexicon))
        if hours is not None:
            return hours
    if at > 2 and low[at - 2] == "," and _is_apposed(tokens, at, lexicon):
        return at + 1, "label"
    if at > 1 and low[at - 1] == "," and paired and _are_apposed(tokens, at, lexicon):
        return at + 3, "label"
    if size >= SHORTEST_CALL and lexicon.ending_after and _is_ending(tokens, at, lexicon):
        return at + 1, "label"
    led = at > 0 and bool(tokens.roles[at - 1] & roles.LEAD or tokens.held & roles.KEYED)
    if (led or (at and low[at] in EMERGENCY_CALLS)) and is_bare(tokens, at, lexicon):
        found = _led(tokens, at, lexicon)
        if found is not None:
            return found
    if behind & roles.DIGITS and _tells_code(tokens, at, lexicon):
        return _coded_groups(tokens, at, lexicon)
    return _dialled(tokens, at, lexicon) if tokens.held & roles.CALL else None


def _is_service(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "Bel 14 020": the code of a service and that of an area, which begins with zero; nothing counted behind."""
    low, area = tokens.low, at + 1
    if area >= len(low) or tokens.gap(area) != " " or tokens.glued(at) or not low[area].isdecimal():
        return False
    coded = low[area][0] == "0" and len(low[area]) in AREA_DIGITS and _stands(tokens, area + 1)
    return coded and not _counts(tokens, area + 1, lexicon, Decimal(low[at] + low[area]))


def _is_ending(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "Auf 4471 endet": bare digits between a small word and the verb that makes them the last ones of a number."""
    low, verb = tokens.low, at + 1
    told = 0 < at < len(low) - 1 and low[verb] in lexicon.ending_after and low[at - 1] in lexicon.grammar
    return told and bool(tokens.gap(verb)) and is_bare(tokens, at, lexicon)


def _is_apposed(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "The last bus, the 43, was late": an article and bare digits behind a comma and a word that refers."""
    low = tokens.low
    if low[at - 1] not in lexicon.determiners or lexicon.references.behind(low, at - 2) is None:
        return False
    ends = at + 1 >= len(low) or (low[at + 1] in CALL_ENDS and not tokens.glued(at + 2))
    return ends and is_bare(tokens, at, lexicon)


def _are_apposed(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "The best rooms, 11 and 14, look out": two bare numbers that "and" joins, between commas behind what refers."""
    low, second, after = tokens.low, at + 2, at + 3
    joined = low[at + 1] in lexicon.joiners and lexicon.references.behind(low, at - 1) is not None
    if not joined or after >= len(low) or low[after] not in CALL_ENDS or tokens.glued(after + 1):
        return False
    return is_bare(tokens, at, lexicon) and is_bare(tokens, second, lexicon)


def _led(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """The bare digits that a word before them makes an emergency call, an hour to call at, or a label."""
    low = tokens.low
    if low[at] in EMERGENCY_CALLS and _is_emergency(tokens, at, lexicon):
        return _past_other_call(tokens, at + 1, lexicon), "phone number"
    led = bool(tokens.roles[at - 1] & roles.LEAD)
    if led and _is_hour_to_call(tokens, at, lexicon):
        return at + 1, "time of day"
    if _joins_other(tokens, at, lexicon):
        return at + 1, "label"
    led = led and (
        lexicon.label_leads.behind(low, at) is not None or (low[at - 1] in lexicon.tiers and len(low[at]) == 1)
    )
    if led and (higher := lexicon.qualifiers_after.ahead(low, at + 1)) is not None and len(low[at]) == 1:
        return higher[0], "label"
    led = led or _is_told(tokens, at, lexicon)
    counted = led and (not _stands(tokens, at + 1) or _counts(tokens, at + 1, lexicon, Decimal(low[at])))
    return (last_of_labels(tokens, at, lexicon), "label") if led and not counted else None


def _joins_other(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "Un moule de 26 et 75 cl de cidre": a size before "and" and an amount of its own."""
    low, further = tokens.low, at + 2
    if further >= len(low) or low[at + 1] not in lexicon.joiners or not low[further].isdecimal():
        return False
    return bool(tokens.held & roles.KEYED) and len(low[at]) > 1 and _is_size(tokens, at, lexicon)


def _is_told(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether a word somewhere before makes a code, a key, a size or the number of a dial of the digits at a token."""
    if not tokens.held & roles.KEYED:
        return False
    size = len(tokens.low[at])
    if size >= SHORTEST_CALL:
        return _tells_code(tokens, at, lexicon)
    if size > 1:
        return _is_size(tokens, at, lexicon)
    dial = tokens.low[at - 1] in lexicon.grammar and _told_before(tokens, at, DIAL_REACH, lexicon.dials)
    return dial or _is_key(tokens, at, lexicon) or _is_size(tokens, at, lexicon)


def _is_hour_to_call(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "Ring after 5, or write", "opens at 8": a bare hour behind what is done by the clock."""
    low, after = tokens.low, at + 1
    called, told = low[at - 1] in lexicon.clock_calls, lexicon.clock_before.behind(low, at) is not None
    if not (called or told) or not is_hour(tokens, at) or not _stands(tokens, after):
        return False
    goes_on = low[after : after + 1] == [","] and low[after + 1 : after + 2] and low[after + 1].isdecimal()
    if goes_on or _counts(tokens, after, lexicon, Decimal(low[at])):
        return False
    if called and _told_before(tokens, at, KEY_REACH, lexicon.dialled):
        return True
    ends = after >= len(low) or not low[after][0].isalnum() or low[after] in lexicon.joiners
    return (
        told and ends and any(lexicon.scheduled.ahead(low, back) for back in range(max(0, at - CALL_REACH - 1), at - 1))
    )


def _is_stop(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "Платформа «47 км»": what trains stop at is named by its kilometre."""
    low, unit = tokens.low, lexicon.units.ahead(tokens.low, at + 1)
    lead = at - (at > 0 and low[at - 1] in classes.QUOTES)
    return unit is not None and unit[1] == "kilometer" and lexicon.stops.behind(low, lead) is not None


def _is_outlined(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "See 5.1", "(см. 5.1)": two short numbers over a dot behind what refers, which count nothing."""
    low, last, after = tokens.low, at + 2, at + 3
    if low[at - 1 - (at > 1 and low[at - 1] == ".")] not in lexicon.outline_leads:
        return False
    short = tokens.glued(at + 1) and tokens.glued(last) and max(len(low[at]), len(low[last])) < SHORTEST_CALL
    return short and _stands(tokens, after) and not _counts(tokens, after, lexicon, Decimal(low[at]))


def _past_outlined(tokens: Tokens, at: int, lexicon: Lexicon) -> int:
    """The token after "3.7" in "onder 3.4 tot en met 3.7": a further number of two parts behind a word of ranges."""
    low, joining = tokens.low, lexicon.range_words.ahead(tokens.low, at)
    further = joining[0] if joining is not None else at + 1
    if joining is None and (at >= len(low) or low[at] not in lexicon.joiners | CODE_MARKS):
        return at
    last = further + 3
    dotted = last <= len(low) and low[further].isdecimal() and low[further + 1] == "." and low[further + 2].isdecimal()
    short = dotted and max(len(low[further]), len(low[further + 2])) < SHORTEST_CALL
    return last if short and _stands(tokens, last) and not _counts(tokens, last, lexicon, Decimal(low[further])) else at


def _is_plain(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether digits without groups stand there that count nothing."""
    literal = digits.literal(tokens, at, lexicon)
    plain = literal is not None and literal[4] and _stands(tokens, at + 1)
    return plain and not _counts(tokens, at + 1, lexicon, Decimal(tokens.low[at]))


def _tells_code(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "The PIN of her card is 4471", "Wi-Fi password: 4471": a word for codes, a small word or mark before digits."""
    low = tokens.low
    if not at or not tokens.held & roles.KEYED:
        return False
    if low[at - 1] not in lexicon.grammar and (low[at - 1] not in CODE_MARKS or tokens.glued(at)):
        return False
    for back in range(at - 2, max(-1, at - 2 - CODE_REACH), -1):
        if low[back] in lexicon.code_words or _is_compound(low[back], lexicon):
            return True
        if not low[back][0].isalpha() and not (low[back] == "-" and tokens.glued(back) and tokens.glued(back + 1)):
            return False
    return False


def _coded_groups(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """ "Le SIREN est 412 345 678": groups of digits behind a word for codes, which count nothing."""
    after = phones.past_groups(tokens, at)
    number = "".join(filter(str.isdecimal, tokens.low[at:after]))
    if len(number) < SHORTEST_IN_GROUPS or counts(tokens, after, lexicon, Decimal(number)):
        return None
    return after, "label"


def _is_emergency(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "Police: 999", "she rang the 112": what is dialled in an emergency, a mark or small word before, and whom or how
    one calls; nothing is counted.
    """
    low = tokens.low
    if low[at - 1] not in lexicon.grammar and (low[at - 1] not in CODE_MARKS or tokens.glued(at)):
        return False
    if not _stands(tokens, at + 1) or _counts(tokens, at + 1, lexicon, Decimal(low[at])):
        return False
    for back in range(at - 1, max(-1, at - 2 - EMERGENCY_REACH), -1):
        if low[back] in lexicon.rescuers or low[back] in lexicon.dialled:
            return True
        if low[back].isdecimal() or low[back] in ",.;":
            return False
    return False


def _is_compound(word: str, lexicon: Lexicon) -> bool:
    """ "Schlüsselnummern": a compound that refers."""
    endings = lexicon.page.reference_endings
    return word.endswith(endings) and word not in endings


def _catalogued(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """ "RSO 2479 118", "EMI 7243 5 6719 2": behind a name groups of digits that cannot be thousands."""
    if not at or len(tokens.low[at]) not in (CATALOGUE_GROUP - 1, CATALOGUE_GROUP) or tokens.gap(at) != " ":
        return None
    name, after = tokens.written(at - 1), at + 1
    if not name.isalpha() or not name[0].isupper():
        return None
    while after < len(tokens.low) and tokens.low[after].isdecimal() and tokens.gap(after) == " ":
        after += 1
    acronym = len(name) > 1 and name.isupper()
    may_be_other = may_be_year(int(tokens.low[at])) or len(tokens.low[at]) < CATALOGUE_GROUP
    if after == at + 1:
        return None
    if not acronym and (may_be_other or lexicon.page.capital_nouns):
        return None
    if len(tokens.low[at]) < CATALOGUE_GROUP and all(len(group) < CATALOGUE_GROUP for group in tokens.low[at:after]):
        return None
    if max(map(len, tokens.low[at:after])) > CATALOGUE_GROUP or counts(
        tokens, after, lexicon, Decimal(tokens.low[after - 1])
    ):
        return None
    return None if name in CODES or lexicon.months.behind(tokens.low, at) else (after, "catalogue number")


def _stands(tokens: Tokens, after: int) -> bool:
    """Whether nothing is glued on behind a number but marks that end a phrase."""
    ended = not tokens.glued(after + 1) or tokens.low[after + 1] in ENDING
    return not tokens.glued(after) or (tokens.low[after] in ENDING and ended)


def _counts(tokens: Tokens, after: int, lexicon: Lexicon, value: Decimal) -> bool:
    """Whether what the number counts stands behind it, behind a word such as "other" too."""
    if counts(tokens, after, lexicon, value):
        return True
    if (
        lexicon.day_articles
        or not lexicon.noun_leads
        or after >= len(tokens.low)
        or tokens.low[after] not in lexicon.grammar
    ):
        return False
    between = lexicon.noun_leads | lexicon.of_words | lexicon.joiners
    return tokens.low[after] not in between and counts(tokens, after + 1, lexicon, value)


def _is_key(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "And then the 3", "press 1 for English, 2 for Spanish": one digit behind an article or "then", or behind the
    key before it, where a word of menus or telephoning stands before.
    """
    low = tokens.low
    led = lexicon.key_leads.behind(low, at) is not None
    if not led and not (low[at - 1] in ",;" and any(map(str.isdecimal, low[max(0, at - KEYS_APART) : at]))):
        return False
    return _told_before(tokens, at, KEY_REACH, lexicon.keypads | lexicon.dialled if led else lexicon.keypads)


def _is_size(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "The coat comes in 38", "take a 43": what is worn or bakes stands before, and what leads to a size of it."""
    low = tokens.low
    if not SMALLEST_SIZE <= int(low[at]) <= LARGEST_SIZE or lexicon.size_leads.behind(low, at) is None:
        return False
    return _told_before(tokens, at, GARMENT_REACH, lexicon.sized)


def _told_before(tokens: Tokens, at: int, reach: int, forms: frozenset[str]) -> bool:
    """Whether one of some words stands before a token in its sentence."""
    low = tokens.low
    for back in range(at - 1, max(-1, at - 1 - reach), -1):
        if low[back] in forms:
            return True
        if low[back] in SENTENCE_ENDS and not tokens.glued(back + 1) and tokens.written(back + 1)[0].isupper():
            return False
    return False


def _dialled(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """Groups of digits behind a word of telephoning, which nothing is counted by."""
    if not _is_call(tokens, at, lexicon):
        return None
    after = phones.past_groups(tokens, at)
    groups = [group for group in tokens.low[at:after] if group.isdecimal()]
    size = sum(map(len, groups))
    if size < (SHORTEST_CALL if len(groups) == 1 else SHORTEST_IN_GROUPS):
        return None
    if len(groups) == 1 and (tokens.low[at - 1] == "," or not is_bare(tokens, at, lexicon)):
        return None
    if counts(tokens, after, lexicon, Decimal("".join(groups))):
        return None
    return _past_other_call(tokens, after, lexicon), "phone number"


def _past_other_call(tokens: Tokens, at: int, lexicon: Lexicon) -> int:
    """The token after "111" in "call 999, or 111": a bare number of about as many digits, which counts nothing."""
    low = tokens.low
    other = at + (low[at : at + 1] == [","])
    other += other < len(low) and low[other] in lexicon.reference_joiners
    other += at < other < len(low) and low[other] in lexicon.grammar
    if not at < other < len(low) or not low[other].isdecimal() or len(low[other]) < SHORTEST_CALL:
        return at
    groups = phones.past_groups(tokens, other)
    long = sum(map(len, filter(str.isdecimal, low[other:groups]))) >= LONG_CALL
    if groups > other + 1 and (low[other][0] == "0" or long):
        return groups
    alone = abs(len(low[other]) - len(low[at - 1])) <= 1 and is_bare(tokens, other, lexicon)
    counted = not _stands(tokens, other + 1) or counts(tokens, other + 1, lexicon, Decimal(low[other]))
    return other + 1 if alone and not counted else at


def _labels_call(tokens: Tokens, colon: int, lexicon: Lexicon) -> bool:
    """ "Телефон редакции:", "Linha de apoio ao cliente:": a word of telephoning among those right before a colon."""
    words = tokens.low[max(0, colon - LONGEST_CALL_LABEL) : colon]
    last = max((at + 1 for at, word in enumerate(words) if not word[0].isalpha() and word != "'"), default=0)
    return not lexicon.dialled.isdisjoint(words[last:])


def _is_call(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether a word of telephoning stands before, small words between."""
    if not tokens.holds(roles.CALL, at - 1 - LONGEST_CALL_LABEL, at):
        return False
    low = tokens.low
    if low[at - 1] == ":" and _labels_call(tokens, at - 1, lexicon) and phones.past_groups(tokens, at) > at + 1:
        return True
    for back in range(at - 1, max(-1, at - 2 - CALL_REACH), -1):
        if low[back] in lexicon.dialled:
            return True
        small = low[back] in lexicon.grammar and low[back] not in lexicon.of_words - lexicon.determiners
        keyword = len(low[back]) > 1 and low[back].isalpha() and tokens.written(back).isupper()
        elided = low[back] == "'" or (len(low[back]) == 1 and low[back + 1] == "'")
        parted = low[back] == "," and back == at - 1
        if not (small or keyword or elided or parted or low[back] in CALL_MARKS or low[back] == "."):
            return False
    return False
