"""Scores of matches with a dash: "3-1", the sets "3–6, 7–5, 10–8", "lost 24-31"."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.calendar import LAST_DAY
from claimcheck.exclusions._shape import UNIT_MARKS, Stretch, known_word
from claimcheck.exclusions.counted import counts
from claimcheck.lexicon import Lexicon
from claimcheck.tokens import SENTENCE_ENDS, Tokens

SCORES_APART = 20
"""Tokens between two scores of one sentence."""
SETS_REACH = 20
"""Tokens from one set to the last of the same match."""
RESULT_REACH = 2
"""Tokens behind a score that may say what came of it."""
PAIR, POINTS_DIGITS = 3, 3
"""Tokens of a score, and digits of the points of one side."""
VOTE_REACH = 8
"""How many tokens before two numbers it may be told that they are votes."""
PAUSES, JOINS, BEFORE_POWER = frozenset(",;/"), frozenset("-.,/"), frozenset("x×*·")
"""What stands between the sets of a match, between the parts of a longer number, and before a power of ten."""


def read(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """ "3-1", "2-2": a dash between small numbers that do not rise is no range."""
    low, after = tokens.low, at + 3
    if not _is_pair(tokens, at) or _goes_on(tokens, at) or is_vote(tokens, at, lexicon):
        return None
    if int(low[at]) < int(low[at + 2]) and not _may_rise(tokens, at, lexicon):
        return None
    told = bool(low[after : after + 1] and low[after] in lexicon.results_after)
    told = told or lexicon.results.behind(low, at) is not None or _follows_score(tokens, at)
    told = told or _is_set(tokens, at, lexicon)
    if lexicon.weekdays.behind(low, at) or (_leads_to_days(low, at, lexicon) and not told):
        return None
    known = not told and known_word(tokens, after, lexicon) and not lexicon.range_words.ahead(low, after)
    return None if known or lexicon.months.ahead(low, after) else (past_tie_break(low, at), "score")


def is_vote(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "The board voted 9-2", "backed by a vote of 44 to 19": whether votes for and against are told, and no score."""
    near = tokens.low[max(0, at - VOTE_REACH) : at]
    last = max((step + 1 for step, word in enumerate(near) if word in SENTENCE_ENDS), default=0)
    return any("vote" in lexicon.meanings.concepts(word) for word in near[last:])


def _is_pair(tokens: Tokens, at: int) -> bool:
    """Whether two short numbers stand there with nothing but a dash between."""
    low = tokens.low
    if at + 2 >= len(low) or low[at + 1] != "-" or not (tokens.glued(at + 1) and tokens.glued(at + 2)):
        return False
    return all(low[side].isdecimal() and len(low[side]) <= POINTS_DIGITS for side in (at, at + 2))


def _goes_on(tokens: Tokens, at: int) -> bool:
    """Whether a pair is a piece of a longer number, or a power of ten."""
    low, after = tokens.low, at + 3
    if at and ((low[at - 1] in JOINS and tokens.glued(at)) or (low[at] == "10" and low[at - 1] in BEFORE_POWER)):
        return True
    behind = tokens.glued(after) and low[after] in JOINS and tokens.glued(after + 1)
    return behind and after + 1 < len(low) and low[after + 1].isdecimal()


def _leads_to_days(low: list[str], at: int, lexicon: Lexicon) -> bool:
    """Whether both numbers may be days, and a word that leads to days stands before."""
    days = all(len(side) < POINTS_DIGITS for side in (low[at], low[at + 2])) and int(low[at]) <= LAST_DAY
    days = days and not (len(low[at]) == len(low[at + 2]) == 1 and int(low[at]) > int(low[at + 2]))
    return at > 0 and days and int(low[at + 2]) > 0 and low[at - 1] in lexicon.day_leads


def _may_rise(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether a pair that rises is a score for sure: by what stands before, or by the pairs beside it."""
    if len(tokens.low[at + 2]) == 1 and (_follows_score(tokens, at) or _is_lost(tokens, at, lexicon)):
        return True
    tied = past_tie_break(tokens.low, at) > at + PAIR
    return tied or _is_set(tokens, at, lexicon) or _is_result(tokens, at, lexicon)


def _is_set(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "3–6, 7–5", "(25-21, 22-25)", "el 6-4 y el 3-6": whether a pair that falls stands before it or behind, pairs and
    pauses between; beside games told in one digit that fall themselves any pair will do.
    """
    games = _is_surely(tokens.low, at) and all(len(tokens.low[side]) == 1 for side in (at, at + 2))
    low, after = tokens.low, _past_pair(tokens, at)
    while after is not None and after < at + SETS_REACH:
        pair = after + (after < len(low) and (low[after] in PAUSES or low[after] in lexicon.joiners))
        pair += after < pair < len(low) and low[pair] in lexicon.determiners
        after = _past_pair(tokens, pair)
        if after is not None and (games or _is_surely(low, pair)):
            return True
    before = at
    while before > max(0, at - SETS_REACH):
        before -= low[before - 1] in lexicon.determiners
        end = before - (low[before - 1] in PAUSES or low[before - 1] in lexicon.joiners)
        starts = (end - PAIR, end - 2 * PAIR)
        before = next((pair for pair in starts if pair >= 0 and _past_pair(tokens, pair) == end), -1)
        if before >= 0 and (games or _is_surely(low, before)):
            return True
    return False


def _is_surely(low: list[str], pair: int) -> bool:
    """Whether a pair of two numbers falls, or has the points of a tie-break behind it."""
    return int(low[pair]) > int(low[pair + 2]) or past_tie_break(low, pair) > pair + PAIR


def _past_pair(tokens: Tokens, at: int) -> int | None:
    """The token after two short numbers with a dash between, and the points of a tie-break."""
    if not _is_pair(tokens, at):
        return None
    low, after = tokens.low, past_tie_break(tokens.low, at)
    return None if tokens.glued(after) and low[after] in ".,-/" and tokens.glued(after + 1) else after


def _is_result(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "Lost 24-31": behind a word that tells how a match ended, and nothing that the pair counts."""
    after = _past_pair(tokens, at)
    if after is not None and not lexicon.results_after.isdisjoint(tokens.low[after : after + RESULT_REACH]):
        return True
    lead = at - (at > 0 and tokens.low[at - 1] in (":", ","))
    if lexicon.results.behind(tokens.low, lead) is None:
        return False
    return after is not None and not counts(tokens, after, lexicon, Decimal(tokens.low[at + 2]))


def _is_lost(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether the score is "0-2": nothing to something, and nothing that it could count."""
    following = tokens.low[at + 3] if at + 3 < len(tokens.low) else "."
    return (
        tokens.low[at] == "0"
        and following not in UNIT_MARKS
        and (not following[0].isalnum() or following in lexicon.grammar)
    )


def past_tie_break(low: list[str], at: int) -> int:
    """The token after "7-6 (5)": the points of a tie-break in brackets behind its set."""
    after = at + 3
    set_of_tie_break = sorted((low[at], low[at + 2])) == ["6", "7"]
    bracketed = low[after : after + 1] == ["("] and low[after + 2 : after + 3] == [")"]
    return after + 3 if set_of_tie_break and bracketed and low[after + 1].isdecimal() else after


def _follows_score(tokens: Tokens, at: int) -> bool:
    """Whether another score stands shortly before ("won 3-1 after trailing 0-1")."""
    low = tokens.low
    for dash in range(at - 2, max(0, at - SCORES_APART), -1):
        pair = low[dash - 1], low[dash + 1]
        if low[dash] == "-" and all(part.isdecimal() and len(part) == 1 for part in pair):
            sure = pair[0] == pair[1] or _is_surely(low, dash - 1)
            return sure and tokens.glued(dash) and tokens.glued(dash + 1)
    return False
