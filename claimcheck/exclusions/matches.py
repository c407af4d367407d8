"""What tells of matches: scores with a word between ("2 a 0"), minutes of play ("88'", "90.+4")."""

from __future__ import annotations

from decimal import Decimal

import regex

from claimcheck.exclusions import scores
from claimcheck.exclusions._shape import ORDINAL_SIGNS, Stretch, has_unit, known_word, unlisted, until
from claimcheck.exclusions.counted import counts
from claimcheck.lexicon import Lexicon
from claimcheck.tokens import Tokens

ADDED_TIME = regex.compile(r"(?:45|90|105|120)['’′.eº°ª]?\s?\+\s?[0-9]{1,2}(?![0-9])")
LONGEST_MATCH, OF_HALF = 120, 3
"""Minutes of a match with extra time, and tokens to the ordinal of the half they are of."""
SHORTEST_CHAIN, LONGEST_DATE = 4, 6
"""Tokens from the first digit of a chain to its last one, and so many that it is no date ("10-2-34-4")."""
WICKETS, MANY_RUNS, MOST_RUNS = 10, 50, 1000
"""All wickets of a side; runs from which on wickets in words may follow, and which no side comes to."""
MINUTE_SIGNS = ORDINAL_SIGNS | {"'"}
LONGEST_SCORE = 3
"""Digits of what a batsman or a golfer scores."""
MOST_POINTS = 2
"""Digits of the points of a side, told behind its name."""
QUOTED = 12
"""Tokens before a closing quotation mark that are searched for its opening one."""


def read(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """The score or the minute that begins with the digits at a token."""
    if len(tokens.low[at]) > 3:
        return None
    added = ADDED_TIME.match(tokens.text, tokens.start[at]) if tokens.low[at] in ("45", "90", "105", "120") else None
    if added is not None:
        return until(tokens, at + 1, added.end()), "minute of play"
    mark = tokens.low[at + 1] if at + 1 < len(tokens.low) else ""
    if mark == "+" and _is_sum(tokens, at):
        return at + 3, "sum"
    if at > 1 and tokens.low[at - 1] == "(" and (goals := _goals(tokens, at, lexicon)) is not None:
        return goals
    found = _chain(tokens, at, lexicon) if mark == "-" else None
    found = found or (_minute(tokens, at, lexicon) if mark in MINUTE_SIGNS else None)
    return found or score(tokens, at, lexicon)


def told(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """ "Nine under par", "87 not out": a bare number before what makes a score of it."""
    after = at + 1
    scored = after < len(tokens.low) and lexicon.scores_after.ahead(tokens.low, after) is not None
    return (after, "score") if scored and len(tokens.low[at]) <= LONGEST_SCORE else None


def _chain(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """ "4-3-3", "9-1-1", "10-2-34-4": three single digits or more in a chain, or four numbers."""
    low, last = tokens.low, at
    if tokens.glued(at) and at and low[at - 1] in "-./,":
        return None
    while last + 2 < len(low) and low[last + 1] == "-" and low[last + 2].isdecimal() and len(low[last + 2]) < 3:
        if not (tokens.glued(last + 1) and tokens.glued(last + 2)):
            return None
        last += 2
    single = max(map(len, low[at : last + 1 : 2])) == 1
    ends = not (tokens.glued(last + 1) and low[last + 1] in "-./" and tokens.glued(last + 2))
    chained = (
        last - at >= (SHORTEST_CHAIN if single else LONGEST_DATE) and ends and not has_unit(tokens, last + 1, lexicon)
    )
    return (last + 1, "chain of digits") if chained else None


def _is_sum(tokens: Tokens, at: int) -> bool:
    """ "«1+1»", "2+2": a plus between digits, nothing measured behind."""
    low, last = tokens.low, at + 2
    if last >= len(low) or not low[last].isdecimal() or (tokens.glued(at) and low[at - 1] == "+"):
        return False
    after = last + 1
    ends = not tokens.glued(after) or low[after] in ".,;:)»”\"'"
    return tokens.glued(at + 1) and tokens.glued(last) and ends


def _goals(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """ "Müller (12., 67.)", "Giroud (9e, 41e)", "Koch (88., Elfmeter)": ordinals of minutes in brackets, perhaps with a
    word behind them, one only behind a name.
    """
    low, last = tokens.low, at
    if not low[at - 2].isalpha():
        return None
    while (mark := _past_mark(tokens, last, lexicon)) > last + 1 and low[mark : mark + 1] == [","]:
        if mark + 1 >= len(low) or not low[mark + 1].isdecimal():
            break
        last = mark + 1
    minutes = all(int(low[step]) <= LONGEST_MATCH for step in range(at, last + 1) if low[step].isdecimal())
    told = minutes and (last > at or tokens.written(at - 2)[0].isupper())
    described = low[mark : mark + 3 : 2] == [",", ")"] and low[mark + 1].isalpha()
    closed = described or low[mark : mark + 1] == [")"]
    return (mark, "minute of play") if told and mark > last + 1 and closed else None


def _past_mark(tokens: Tokens, at: int, lexicon: Lexicon) -> int:
    """The token after the dot or the ending that makes an ordinal of digits; the one behind these without any."""
    mark = at + 1
    dotted = lexicon.page.ordinal_dot and tokens.low[mark : mark + 1] == ["."]
    ended = mark < len(tokens.low) and tokens.low[mark] in lexicon.ordinal_marks
    return mark + 1 if (dotted or ended) and tokens.glued(mark) else mark


def _minute(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """ "Al 12'", "al 67° minuto": digits and an apostrophe that closes no quotation, or the sign of degrees."""
    low, mark = tokens.low, at + 1
    if mark + 1 < len(low) and low[mark] in ORDINAL_SIGNS and lexicon.name_numbers.ahead(low, mark + 1):
        return mark + 1, "minute of play"
    if low[mark] != "'" or not tokens.glued(mark) or tokens.glued(at):
        return None
    if int(low[at]) > LONGEST_MATCH or (tokens.glued(mark + 1) and low[mark + 1].isalnum()):
        return None
    inches = low[mark + 1 : mark + 2] == ["'"] or low[mark + 2 : mark + 3] == ['"']
    if inches:
        return None
    opened = any(low[back] == "'" and not tokens.glued(back) for back in range(at, max(-1, at - QUOTED), -1))
    return None if opened else (mark + 1, "minute of play")


def of_half(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """ "Aos 12 do segundo tempo": a bare number, and "of" and an ordinal before what matches are played in."""
    low, part = tokens.low, at + 1
    while part < len(low) and low[part] in lexicon.of_words:
        part += 1
    which = lexicon.ordinals.ahead(low, part) if at + 1 < part <= at + OF_HALF else None
    if which is None or which[0] >= len(low) or low[which[0]] not in lexicon.halves_of_play:
        return None
    return which[0] + 1, "minute of play"


def score(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """ "2 a 0", "3 zu 1": a word of ranges between small numbers that do not rise; "4 for 37"."""
    low, size = tokens.low, len(tokens.low)
    if at + 2 >= size:
        return None
    if low[at + 1] in lexicon.wickets and low[at].isdecimal():
        return _innings(tokens, at, lexicon)
    if not low[at + 2].isdecimal():
        return None
    if _is_of_sides(tokens, at, lexicon):
        return at + 3, "score"
    if at and tokens.glued(at) and low[at - 1] in ".,'":
        return None
    joining = lexicon.range_words.ahead(low, at + 1)
    joined = joining is not None and joining[0] == at + 2
    if not (joined or low[at + 1] in lexicon.versus) or len(low[at + 2]) > 2 or scores.is_vote(tokens, at, lexicon):
        return None
    rising = int(low[at]) < int(low[at + 2]) and lexicon.results.behind(low, at) is None
    if rising or len(low[at]) > 2 or _opened(low, at, lexicon) or lexicon.voting.behind(low, at) is not None:
        return None
    after = at + 3
    marked = tokens.glued(after) and low[after] in ".,':-/%" and tokens.glued(after + 1) and low[after + 1].isalnum()
    joined = lexicon.range_words.ahead(low, after) is not None
    counted = after < size and (low[after] in "%$€£¥₽°" or (known_word(tokens, after, lexicon) and not joined))
    counted = counted or lexicon.concepts.ahead(low, after) is not None
    return None if marked or counted else (after, "score")


def _is_of_sides(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "Warrington 24 Widnes 10": two names that no table knows, each with its points, nothing counted behind."""
    low, name, after = tokens.low, at + 1, at + 3
    if not at or lexicon.page.capital_nouns or max(len(low[at]), len(low[at + 2])) > MOST_POINTS:
        return False
    if not all(tokens.written(side).istitle() and unlisted(tokens, side, lexicon) for side in (at - 1, name)):
        return False
    apart = all(tokens.gap(step) == " " for step in range(at, after))
    ends = after >= len(low) or not low[after][0].isalnum() or low[after] in lexicon.grammar
    return apart and ends and not (tokens.glued(after) and tokens.glued(after + 1))


def _innings(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """ "4 for 37", "212 for 5", "301 for six": wickets and runs in either order, and nothing counted behind."""
    second, after = _second_number(tokens, at + 2, lexicon), at + 3
    if second is None:
        return None
    closed = after >= len(tokens.low) or not tokens.low[after][0].isalnum()
    if not tokens.low[at + 2].isdecimal() and (int(tokens.low[at]) < MANY_RUNS or not closed):
        return None
    taken, other = sorted((int(tokens.low[at]), second))
    if taken > WICKETS or other >= MOST_RUNS or (at and tokens.glued(at)):
        return None
    marked = tokens.glued(at + 3) and tokens.glued(at + 4) and tokens.low[at + 3] in ".,:-/%"
    return None if marked or counts(tokens, at + 3, lexicon, Decimal(second)) else (at + 3, "score")


def _second_number(tokens: Tokens, at: int, lexicon: Lexicon) -> int | None:
    """Digits, or a number of one word."""
    if tokens.low[at].isdecimal():
        return int(tokens.low[at])
    named = lexicon.cardinals.ahead(tokens.low, at)
    return (
        int(named[1]) if named is not None and named[0] == at + 1 and tokens.low[at] not in lexicon.articles else None
    )


def _opened(low: list[str], at: int, lexicon: Lexicon) -> bool:
    """Whether a word before the first number opens a span or a change ("de 10 a 5", "from 3 to 2")."""
    if low[at] == low[at + 2]:
        return False
    lead = low[at - 1] if at else ""
    singular = lead in lexicon.day_articles or lead in lexicon.elided_articles
    if lexicon.from_level.behind(low, at) is not None or (lead in lexicon.of_words and not singular):
        return True
    return any(tuple(low[max(0, at - len(opening)) : at]) == opening for opening, _ in lexicon.between)
