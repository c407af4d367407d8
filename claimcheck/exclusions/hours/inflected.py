"""Hours whose word, by its form or its place in the clause, tells them from a length of time."""

from __future__ import annotations

from claimcheck.exclusions._shape import Stretch
from claimcheck.exclusions.hours._shape import NOON, REASON, is_hour, past_told_minutes
from claimcheck.lexicon import Lexicon
from claimcheck.numerals import Number, takes_few
from claimcheck.tokens import Tokens

LASTING_REACH = 4
"""How many tokens behind an hour that opens its clause what lasts may stand."""
TEN, TEEN, HUNDRED = 10, 11, 100


def read(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """ "До 18 години", "около 23 часов он вышел": an hour in digits and its word, where nouns have cases."""
    if not lexicon.page.declined or tokens.glued(at) or not is_hour(tokens, at):
        return None
    hour = lexicon.durations.ahead(tokens.low, at + 1)
    if hour is None or hour != (at + 2, "hour"):
        return None
    told = _is_ordinal(int(tokens.low[at]), tokens.low[at + 1], lexicon) or _opens_clause(tokens, at, lexicon)
    told = told or _is_on_day(tokens, at, lexicon)
    return (past_told_minutes(tokens, hour[0], lexicon), REASON) if told else None


def past_ranked(tokens: Tokens, number: Number, lexicon: Lexicon) -> int | None:
    """The token after "о 9-й годині", "до дев'ятої години", "з 8-ї до 17-ї години": hours by ordinals of their own."""
    low, after = tokens.low, number.j
    if not number.ordinal or not lexicon.page.ordinal_hours:
        return None
    joining = lexicon.range_words.ahead(low, after)
    second = joining[0] if joining is not None else after
    if joining is not None and is_hour(tokens, second) and low[second + 1 : second + 2] == ["-"]:
        after = second + 3
    hour = lexicon.durations.ahead(low, after)
    return past_told_minutes(tokens, hour[0], lexicon) if hour is not None and hour[1] == "hour" else None


def is_about(tokens: Tokens, number: Number, lexicon: Lexicon) -> bool:
    """ "Часов с шести", "часам к трём": the word for hours before a preposition and an hour in words."""
    low, lead = tokens.low, number.i - 1
    if not lexicon.page.declined or lead < 1 or low[lead] not in lexicon.noun_leads or number.ordinal:
        return False
    hour = lexicon.durations.ahead(low, lead - 1)
    ends = number.j >= len(low) or not low[number.j][0].isalnum() or low[number.j] in lexicon.grammar
    return hour == (lead, "hour") and low[lead - 1] in lexicon.clock_hours and ends


def _is_ordinal(value: int, hour: str, lexicon: Lexicon) -> bool:
    """ "До 18 години": a singular where so many hours would stand in the plural, if hours are ranked."""
    if not lexicon.page.ordinal_hours or takes_few(value) or (value % TEN == 1 and value % HUNDRED != TEEN):
        return False
    return hour.endswith(lexicon.page.never_many)


def _is_on_day(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "С 18 часов 12 июля": a preposition before, and a day with its month right behind the word for the hour."""
    low, day = tokens.low, at + 2
    dated = day + 1 < len(low) and low[day].isdecimal() and lexicon.months.ahead(low, day + 1) is not None
    return (
        dated and at > 0 and (low[at - 1] in lexicon.noun_leads or lexicon.date_comparators.behind(low, at) is not None)
    )


def _opens_clause(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "Около 23 часов он услышал шум": about an hour of the afternoon opens a clause in which nothing lasts."""
    low, after = tokens.low, at + 2
    hedge = lexicon.qualifiers.behind(low, at)
    if hedge is None or hedge[1] != "~" or int(low[at]) <= NOON:
        return False
    before = low[hedge[0] - 1] if hedge[0] else "."
    if (before[0].isalnum() and before not in lexicon.grammar) or after >= len(low) or not low[after][0].isalnum():
        return False
    near = range(after, min(len(low), after + LASTING_REACH))
    tables = lexicon.lasting, lexicon.afterwards, lexicon.ago
    return not any(table.ahead(low, step) for table in tables for step in near)
