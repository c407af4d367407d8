"""Numbers that are part of a name: "Porsche 911", "NGC 4565", "the Seven Sisters", "Court of First Instance"."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.calendar.years import YEAR_DIGITS, is_likely_year
from claimcheck.exclusions import series
from claimcheck.exclusions._shape import (
    Stretch,
    begins_sentence,
    chunk_after,
    has_unit,
    in_list,
    is_grammar,
    known_word,
    measured,
    past_short_span,
    shares_unit,
    unlisted,
)
from claimcheck.exclusions.counted import counts
from claimcheck.languages._international import ANNO_DOMINI
from claimcheck.languages._proper_names import EXHAUST_NORMS, VARIANTS
from claimcheck.lexicon import Lexicon
from claimcheck.numerals import GROUP_DIGITS, digits
from claimcheck.tokens import CLOSING_QUOTES, OPENING_QUOTES, Tokens

LONGEST_ACRONYM = 6
"""Letters of an acronym before a number that it is named with."""
LONGEST_NUMBER, LONGEST_CODE = 5, 14
"""Digits behind a name in plain letters, and behind an acronym."""
FEWEST_DIGITS, RELEASE_DIGITS = 2, 2
"""Digits of a number joined to another at the least, and of a version, or behind its dot, at the most."""
LONGEST_NAME = 6
"""How many tokens before a number its name may open in quotation marks."""
VARIED = 3
"""Tokens of "2000-5"."""
BRACKETED = 4
"""Tokens from an acronym to the number behind another one in brackets."""
NORMS = frozenset("1234567")
NOUN_REACH = 3
"""Words behind a number among which a noun would be counted."""


def numbered(tokens: Tokens, at: int, lexicon: Lexicon, floor: int) -> Stretch:
    """ "Android 9", "Lemma 2", "iOS 14": a name, then a whole number that counts and measures nothing.

    Numbers before token `floor` are known to be no figures.
    """
    if at == 0 or tokens.gap(at) not in (" ", "\u00a0"):
        return None
    before = tokens.written(at - 1)
    if _is_dotted_name(tokens, at - 1):
        return _of_dotted(tokens, at, lexicon)
    if before in CLOSING_QUOTES and (after := _past_release(tokens, at, lexicon)) is not None:
        return after, "version or outline number"
    if before == ")" and _has_acronym_in_brackets(tokens, at, lexicon):
        return at + 1, "part of a name"
    if before.islower() or not before.isalpha() or not any(letter.isupper() for letter in before):
        return None
    if lexicon.ballot.behind(tokens.low, at) is not None:
        return None  # "Ja 401, Nein 6, Enthaltungen 5"
    if before in ANNO_DOMINI and len(tokens.low[at]) <= YEAR_DIGITS and tokens.low[at][0] != "0":
        return None
    if _is_norm(tokens, at) or series.is_generation(tokens, at, lexicon):
        return at + 1, "part of a name"
    quoted = next((end for end in (at + 1, at + 3) if _is_quoted(tokens, at, end)), None)
    if quoted is not None:
        return quoted, "part of a name"
    return _behind_name(tokens, at, lexicon, floor) if may_name(tokens, at - 1, lexicon) else None


def _is_dotted_name(tokens: Tokens, at: int) -> bool:
    """ "Node.js", "Vue.js", "ASP.NET": letters glued over a dot to a word with a capital."""
    name = at - 2
    if name < 0 or tokens.low[at - 1] != "." or not (tokens.glued(at - 1) and tokens.glued(at)):
        return False
    latin = tokens.low[at].isascii() and tokens.low[at].isalpha() and tokens.low[name].isascii()
    return latin and tokens.written(name)[0].isupper() and len(tokens.low[name]) > 1


def _of_dotted(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """The version behind such a name."""
    end = at + 3 if tokens.low[at + 1 : at + 2] == ["."] and tokens.glued(at + 1) and tokens.glued(at + 2) else at + 1
    ends = not tokens.glued(end) or tokens.low[end] in ".,;:)"
    short = len(tokens.low[at]) <= RELEASE_DIGITS and ends
    counted = counts(tokens, end, lexicon, Decimal(tokens.low[at]))
    return (end, "part of a name") if short and not counted else None


def _past_release(tokens: Tokens, at: int, lexicon: Lexicon) -> int | None:
    """The token after "4.0" in "додаток «Дія» 4.0": two numbers over a dot behind a name between quotation marks."""
    low, after = tokens.low, at + 3
    if after > len(low) or low[at + 1] != "." or not low[at + 2].isdecimal() or len(low[at + 2]) > RELEASE_DIGITS:
        return None
    joined = tokens.glued(at + 1) and tokens.glued(at + 2) and not (tokens.glued(after) and tokens.glued(after + 1))
    opened = next((back for back in range(at - 2, max(-1, at - LONGEST_NAME), -1) if low[back] in OPENING_QUOTES), None)
    named = opened is not None and tokens.written(opened + 1)[0].isupper()
    ends = after >= len(low) or low[after] in lexicon.grammar or not measured(tokens, after, lexicon)
    return after if joined and named and ends else None


def _behind_name(tokens: Tokens, at: int, lexicon: Lexicon, floor: int) -> Stretch:
    """The number behind a name, or what looks like one, and what it is part of; None where it may count or measure."""
    read = digits.literal(tokens, at, lexicon)
    if read is None:
        return None
    end, whole, plain = read[0], read[1], read[4]
    if past_short_span(tokens, at) is not None and not _is_acronym(tokens, at - 1):
        return None
    foreign = tokens.written(at - 1).isascii() and lexicon.page.script != "Latn"
    if not foreign and shares_unit(tokens, end, lexicon):
        return None
    if plain and end < len(tokens.low) and tokens.written(end) in VARIANTS and tokens.gap(end) == " ":
        return end + 1, "part of a name"
    if not is_grammar(tokens, end, lexicon) and known_word(tokens, end, lexicon):
        return None
    if plain and _is_varied(tokens, at) and not begins_sentence(tokens, at - 1):
        return at + VARIED, "part of a name"
    acronym = _is_acronym(tokens, at - 1)
    if acronym and at > 1 and tokens.low[at - 2] == "." and tokens.glued(at - 1) and not tokens.glued(at - 2):
        return end, "version or outline number"
    if acronym and not plain and len(tokens.low[at]) < 3 and _names_a_thing(tokens, end, lexicon):
        return end, "part of a name"
    if _is_release(tokens, at, end, lexicon) and (acronym or not begins_sentence(tokens, at - 1)):
        return end, "version or outline number"
    if _is_counted_name(tokens, at - 1, end, lexicon):
        return end, "part of a name"
    if acronym and (second := _past_variant(tokens, end, lexicon)) is not None:
        return second, "part of a name"
    if not plain or not _stands_alone(tokens, at, end, lexicon):
        return None
    if acronym:
        return _of_acronym(tokens, at, end, lexicon) if len(whole) <= LONGEST_CODE else None
    listed = begins_sentence(tokens, at - 1) or in_list(tokens, at, end, lexicon, floor) or _year(whole, lexicon)
    return None if listed or len(whole) > LONGEST_NUMBER else _named(tokens, at, end, lexicon)


def _of_acronym(tokens: Tokens, at: int, end: int, lexicon: Lexicon) -> Stretch:
    """The number of "JAMA 12, 340" or "HB 12": that and the pages behind commas, or what a name is of."""
    low, last = tokens.low, end
    while last + 1 < len(low) and low[last] == "," and low[last + 1].isdecimal():
        last += 2
    return (last, "citation") if last > end else _named(tokens, at, end, lexicon)


def _named(tokens: Tokens, at: int, end: int, lexicon: Lexicon) -> Stretch:
    """The number from token `at` to token `end` as part of a name, with what is joined to it."""
    if tokens.glued(end) and tokens.low[end] == "-":
        return chunk_after(tokens, at), "part of a name"
    return _past_joined(tokens, end, lexicon), "part of a name"


def _is_acronym(tokens: Tokens, at: int) -> bool:
    written = tokens.written(at)
    return written[1:].lower() != written[1:] and len(written) <= LONGEST_ACRONYM


def _stands_alone(tokens: Tokens, at: int, end: int, lexicon: Lexicon) -> bool:
    """Whether nothing behind a number, which ends before token `end`, is counted or measured by it."""
    acronym = _is_acronym(tokens, at - 1)
    foreign = tokens.written(at - 1).isascii() and lexicon.page.script != "Latn"
    foreign = foreign and end < len(tokens.low) and not any(map(str.isascii, tokens.low[end]))
    ends = foreign or ends_name(tokens, end, lexicon) or (acronym and _is_designated(tokens, at - 1, lexicon))
    ends = ends or (acronym and _counts_nothing(tokens, end, lexicon))
    alone = ends and (is_grammar(tokens, end, lexicon) or not measured(tokens, end, lexicon))
    return alone or (acronym and _is_led(tokens, at - 1, end, lexicon))


def _is_counted_name(tokens: Tokens, name: int, end: int, lexicon: Lexicon) -> bool:
    """ "Two Thunderbolt 4 ports": another number counts the noun behind a name and its own number."""
    low, before = tokens.low, name - 1
    counted = before >= 0 and (
        low[before].isdecimal() or (low[before] in lexicon.cardinals.first and low[before] not in lexicon.articles)
    )
    short = len(low[end - 1]) <= 2 and end < len(low) and tokens.written(end).islower()
    return counted and short and not tokens.glued(name) and low[end] not in lexicon.grammar


def _is_varied(tokens: Tokens, at: int) -> bool:
    """ "Mirage 2000-5": a single digit glued on by a hyphen that is no year following ("2004-5")."""
    low, variant = tokens.low, at + 2
    if variant >= len(low) or low[at + 1] != "-" or len(low[variant]) > 1 or len(low[at]) <= GROUP_DIGITS:
        return False
    joined = tokens.glued(at + 1) and tokens.glued(variant) and low[variant].isdecimal()
    ends = not tokens.glued(variant + 1) or not (low[variant + 1].isalnum() or low[variant + 1] in "-/.,")
    return joined and ends and int(low[variant]) != int(low[at][-1]) + 1


def _past_variant(tokens: Tokens, at: int, lexicon: Lexicon) -> int | None:
    """The token after "9340" in "the XPS 13 9340": a longer number right behind the one of a model, with no unit."""
    low = tokens.low
    if at >= len(low) or not low[at].isdecimal() or tokens.gap(at) != " " or len(low[at - 1]) > 2:
        return None
    longer = GROUP_DIGITS < len(low[at]) <= LONGEST_NUMBER and not tokens.glued(at + 1)
    return at + 1 if longer and not measured(tokens, at + 1, lexicon) else None


def _has_acronym_in_brackets(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "МСФО (IAS) 34": an acronym, and in brackets another one, before a number that counts nothing."""
    if at < BRACKETED or tokens.low[at - 3] != "(" or len(tokens.low[at]) > LONGEST_NUMBER:
        return False
    acronyms = tokens.written(at - BRACKETED), tokens.written(at - 2)
    named = all(word.isalpha() and word.isupper() and 1 < len(word) <= LONGEST_ACRONYM for word in acronyms)
    return named and ends_name(tokens, at + 1, lexicon)


def _counts_nothing(tokens: Tokens, end: int, lexicon: Lexicon) -> bool:
    """Whether a small word follows that is no noun in the plural, where only the ending of nouns tells their number."""
    page, word = lexicon.page, tokens.low[end]
    told = bool(page.plural_endings) and not (page.capital_nouns or page.head_last or page.never_few)
    return told and tokens.written(end).islower() and len(word) > 2 and not word.endswith(page.plural_endings)


def _is_led(tokens: Tokens, at: int, end: int, lexicon: Lexicon) -> bool:
    """ "The PBD 40 bench drill": an article before an acronym, behind no verb, and nothing known to be counted."""
    low, page = tokens.low, lexicon.page
    if not page.head_last or at < 1 or low[at - 1] not in lexicon.determiners | lexicon.articles or end >= len(low):
        return False
    if not (begins_sentence(tokens, at - 1) or (at > 1 and low[at - 2] in lexicon.grammar - lexicon.finite)):
        return False
    singular = tokens.written(end).islower() and not low[end].endswith(page.plural_endings)
    singular = singular and not any(lexicon.concepts.ahead(low, step) for step in range(end, end + NOUN_REACH))
    return singular and low[end] not in lexicon.grammar and not has_unit(tokens, end, lexicon)


def _past_joined(tokens: Tokens, end: int, lexicon: Lexicon) -> int:
    """The token after "2459" in "maps Kompass 644 and 2459": digits of about the same length, nothing behind them."""
    low, second = tokens.low, end + 1
    if second >= len(low) or low[end] not in lexicon.reference_joiners or not low[second].isdecimal():
        return end
    alike = len(low[second]) >= FEWEST_DIGITS and abs(len(low[second]) - len(low[end - 1])) <= 1
    ends = second + 1 >= len(low) or (low[second + 1] in ".;:)" and not tokens.glued(second + 2))
    return second + 1 if alike and ends and low[end - 1].isdecimal() else end


def may_name(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether the word at a token is one that no table knows, and no common noun with a capital."""
    common = lexicon.page.capital_nouns and lexicon.concepts.behind(tokens.low, at + 1) is not None
    return not common and (unlisted(tokens, at, lexicon) or _is_plus(tokens, at, lexicon))


def _is_plus(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "Der Comfy Plus 3000": a word for more with a capital, behind another one."""
    titled = at > 0 and tokens.written(at).istitle() and tokens.written(at - 1).istitle() and tokens.gap(at) == " "
    return titled and tokens.low[at] in lexicon.positives and unlisted(tokens, at - 1, lexicon)


def _is_release(tokens: Tokens, at: int, end: int, lexicon: Lexicon) -> bool:
    """ "Bluetooth 5.0" where the decimal mark is a comma."""
    if lexicon.page.decimal != "," or end != at + 3 or tokens.low[at + 1] != "." or _ends_in_year(tokens, end):
        return False
    single = len(tokens.low[at + 2]) < 3 or lexicon.page.grouping[0] != "."
    return len(tokens.low[at]) < 3 and single and not measured(tokens, end, lexicon)


def _ends_in_year(tokens: Tokens, at: int) -> bool:
    """ "In Husum 3.6.1764": whether a dot and four digits are glued on, so that a day and its month stand before."""
    year = at + 1
    dotted = year < len(tokens.low) and tokens.low[at] == "." and tokens.glued(at) and tokens.glued(year)
    return dotted and tokens.low[year].isdecimal() and len(tokens.low[year]) == YEAR_DIGITS


def _is_quoted(tokens: Tokens, at: int, end: int) -> bool:
    """ "«Studio 54»": a name of a few words and a number, alone between quotation marks."""
    if end >= len(tokens.low) or tokens.low[end] not in CLOSING_QUOTES or not tokens.glued(end):
        return False
    first = next(
        (back for back in range(at - 2, max(-1, at - LONGEST_NAME), -1) if tokens.low[back] in OPENING_QUOTES), None
    )
    return (
        first is not None and not tokens.written(first + 1)[0].islower() and tokens.low[first + 1] not in CLOSING_QUOTES
    )


def _is_designated(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether a common noun stands right before an acronym ("la galaxie NGC 4565 observée")."""
    before = tokens.written(at - 1) if at else ""
    return before.isalpha() and before.islower() and before not in lexicon.grammar and before not in lexicon.of_words


def _names_a_thing(tokens: Tokens, end: int, lexicon: Lexicon) -> bool:
    """Whether a small word follows, as in "USB 3.0 port"."""
    return end < len(tokens.low) and tokens.written(end).islower() and tokens.low[end] not in lexicon.grammar


def ends_name(tokens: Tokens, end: int, lexicon: Lexicon) -> bool:
    """Whether nothing that could be counted follows: the end, a mark, a short word of grammar."""
    if end >= len(tokens.low):
        return True
    word = tokens.low[end]
    if (
        word[0].isalpha()
        and tokens.written(end).isupper()
        and tokens.glued(end + 1)
        and tokens.low[end + 1].isdecimal()
    ):
        return True
    if word[0].isalpha():
        free = word in lexicon.grammar or _no_noun(tokens, end, lexicon) or _counts_itself(tokens.low, end, lexicon)
        return free and not tokens.glued(end)
    if word in ".,;:)\"'»”":
        return not (tokens.glued(end) and end + 1 < len(tokens.low) and tokens.glued(end + 1) and word in ".,:")
    return word == "("


def _counts_itself(low: list[str], at: int, lexicon: Lexicon) -> bool:
    """ "Pela EN 125 dois quilómetros": whether another number in words stands there, and no scale."""
    scaled = lexicon.scales.ahead(low, at) or lexicon.hundreds.ahead(low, at)
    return low[at] in lexicon.cardinals.first and low[at] not in lexicon.articles and not scaled


def _no_noun(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether neither this word nor the next one can be a noun, where nouns have capitals."""
    if not lexicon.page.capital_nouns or not tokens.written(at).islower():
        return False
    return at + 1 >= len(tokens.low) or not tokens.written(at + 1)[0].isupper()


def _year(whole: str, lexicon: Lexicon) -> bool:
    """Whether the number may be a year behind a common noun, which some languages write with a capital."""
    return lexicon.page.capital_nouns and len(whole) == YEAR_DIGITS and is_likely_year(int(whole))


def _is_norm(tokens: Tokens, at: int) -> bool:
    """ "Euro 6", "Euro 6d": a norm of exhaust gases, not an amount."""
    if tokens.written(at - 1) not in EXHAUST_NORMS or tokens.low[at] not in NORMS:
        return False
    after = at + 1
    if after >= len(tokens.low) or not tokens.low[after][0].isalnum():
        return not (tokens.glued(after) and tokens.glued(after + 1) and tokens.low[after + 1].isdecimal())
    return len(tokens.low[after]) == 1 or not (tokens.glued(after) or tokens.low[after].isdecimal())
