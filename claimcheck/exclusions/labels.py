"""Numbers that label the noun before them: "carriage 23 derailed", "au guichet 4", "подъезд 3 закрыт".

Any noun may take a number for its name, so the shape has to tell: a noun in the singular, a bare whole number right
behind it, and nothing behind the number that could be counted. Nouns of amounts ("the population 4500") take none.
"""

from __future__ import annotations

from decimal import Decimal

from claimcheck import roles
from claimcheck.calendar import LAST_DAY
from claimcheck.calendar.years import YEAR_DIGITS, may_be_year
from claimcheck.exclusions._shape import (
    CLOSING_MARKS,
    Stretch,
    begins_sentence,
    has_unit,
    in_list,
    measured,
    unlisted,
)
from claimcheck.exclusions.counted import counts, counts_at_once, is_dated, is_finite, is_plural, is_plural_noun
from claimcheck.exclusions.extents import LONGEST_LABEL, is_outlined, is_parted, is_suffixed, past_first, past_words
from claimcheck.exclusions.references import after_part, further_part
from claimcheck.languages.concepts import MEASURES, PEOPLE
from claimcheck.lexicon import Lexicon
from claimcheck.numerals import Number
from claimcheck.tokens import OPENING_QUOTES, Tokens
from claimcheck.values import HUNDRED

SHORTEST_NOUN, LONGEST_ABBREVIATION = 3, 5
"""Letters of a noun, and of a word before a dot."""
YEAR_VERB_REACH = 7
"""How many words before a year a founding may stand."""
LAST_YEAR_OF_SCHOOL = 13
NUMBERED, HEADED = frozenset(("year", "month", "day")), frozenset(("day", "week", "month", "year"))
"""Units of time that a number behind their plural may tell apart from others; those that a number behind may head."""
YEAR_REACH = 4
"""How many tokens behind the number of a week its year or month may stand."""
COURSE = frozenset(("week", "month"))
"""Units of time by whose number a course is told, as that of a treatment: "at week 24, 54 % were well"."""
HEADING_DIGITS = 2
"""Digits of the number of a rule or step that heads a line."""
WITH_AMOUNT = MEASURES | {"population", "household"}
"""Concepts whose nouns have a number behind them that says how much or how many."""


def read(tokens: Tokens, at: int, lexicon: Lexicon, floor: int) -> Stretch:
    """The labels that begin with the digits at a token: one number, or several in a row ("halls 3, 4 and 7").

    Numbers before token `floor` are known to be no figures.
    """
    if at == 0 or tokens.gap(at) not in (" ", "\u00a0") or _goes_on(tokens, at + 1, lexicon):
        return None
    if tokens.low[at - 1] in lexicon.page.plurals and (last := _last_of_years(tokens, at, lexicon)) is not None:
        return last, "label"
    if (last := _past_time(tokens, at, lexicon)) is not None:
        return last, "label"
    noun, bare = _may_be_labelled(tokens, at - 1, lexicon), _labels_no_noun(tokens, at, lexicon)
    year = tokens.low[at - 1] in lexicon.year_leads
    after = past_first(tokens, at, lexicon) if noun or bare or year else None
    if after is None:
        return None
    if year and after == at + 1 and _is_year_of_school(tokens, at, lexicon):
        return after, "label"
    if not (noun or bare):
        return None
    behind, value = past_words(tokens, after, lexicon), Decimal(tokens.low[at])
    subject = _has_article(tokens.low, at - 1, lexicon)
    if counts_at_once(tokens, behind, lexicon) if subject else counts(tokens, behind, lexicon, value):
        return None
    end = last_of_labels(tokens, at, lexicon) if after == at + 1 else after
    single = after == at + 2 and len(tokens.low[at]) == 1
    suffixed = single and _is_elided(tokens, at, lexicon) and is_suffixed(tokens, at, lexicon)
    if (bare and (after == at + 1 or suffixed)) or (noun and _labels_noun(tokens, at, end, lexicon, floor)):
        return end, "label"
    return None


def _goes_on(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether a token begins the name of an era ("nel 79 d. C."), or a comparison ("90 statt 120 Euro")."""
    if any(era.ahead(tokens.low, at) is not None for era in (lexicon.eras, lexicon.eras_before)):
        return True
    compared = lexicon.compared.ahead(tokens.low, at)
    return (
        compared is not None
        and tokens.low[compared[0] : compared[0] + 1] != []
        and tokens.low[compared[0]][0].isdigit()
    )


def spelled(tokens: Tokens, number: Number, lexicon: Lexicon) -> bool:
    """Whether a number in words is a label: "gate four", "вагон три"."""
    if number.style != "words" or number.ordinal or number.weak or number.step != 1 or number.value >= HUNDRED:
        return False
    if number.comparator != "=" or _is_spanned(tokens, number.j, lexicon):
        return False
    if number.i == 0 or tokens.gap(number.i) not in (" ", "\u00a0"):
        return False
    whole = lexicon.out_of.ahead(tokens.low, number.j)
    if whole is not None and whole[0] < len(tokens.low) and tokens.low[whole[0]] in lexicon.numeric:
        return False
    if lexicon.differences.ahead(tokens.low, number.j) is not None:
        return False
    referred = lexicon.references.behind(tokens.low, number.i) is not None
    return (referred or _follows_noun(tokens, number, lexicon)) and not counts(tokens, number.j, lexicon, number.value)


def _is_spanned(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "Варите два-три часа": whether a hyphen and a further number stand behind a number in words."""
    return at < len(tokens.low) and tokens.gap(at) == "-" and tokens.low[at] in lexicon.numeric


def _follows_noun(tokens: Tokens, number: Number, lexicon: Lexicon) -> bool:
    """Whether the word before a number in words is a noun in the singular that it may be the number of."""
    noun = number.i - 1
    plural = is_plural_noun(tokens.low[noun], lexicon) and not _has_article(tokens.low, noun, lexicon)
    if lexicon.leaving_out.behind(tokens.low, number.i) is not None or _counts_people(tokens, noun, lexicon):
        return False
    if plural or not _may_be_labelled(tokens, noun, lexicon):
        return False
    if _opens_sentence(tokens, noun, lexicon):
        return not _closes(tokens, number.j) and _may_act(tokens.low[number.j], lexicon)
    return _is_listed(tokens.low, noun, lexicon) or _is_led(tokens.low, noun, lexicon)


def _counts_people(tokens: Tokens, noun: int, lexicon: Lexicon) -> bool:
    """«Чоловік вісім біжать»: people before their number, which makes it rough where nouns may stand so."""
    held = lexicon.concepts.behind(tokens.low, noun + 1) if lexicon.page.inverts else None
    return held is not None and held[1] in PEOPLE


def _last_of_years(tokens: Tokens, at: int, lexicon: Lexicon) -> int | None:
    """The token after "4" in "Years 3 and 4", "days 1, 8 and 15": two or more small numbers behind a plural of time."""
    named, low = lexicon.durations.ahead(tokens.low, at - 1), tokens.low
    joined = tokens.glued(at + 1) and low[at + 1] != "-" and not (low[at + 1] == "," and tokens.gap(at + 2))
    if named is None or named[1] not in NUMBERED or len(low[at]) > HEADING_DIGITS or joined:
        return None
    after = last_of_labels(tokens, at, lexicon)
    short = all(len(word) <= HEADING_DIGITS for word in low[at:after] if word.isdecimal())
    dated = is_dated(low, after, lexicon) or lexicon.months.ahead(low, after) is not None
    if after == at + 1 or not short or dated or has_unit(tokens, after, lexicon):
        return None
    goes_on = after + 1 < len(low) and low[after + 1].isdecimal()
    return None if goes_on and is_dated(low, after + 2, lexicon) else after


def _past_time(tokens: Tokens, at: int, lexicon: Lexicon) -> int | None:
    """The token after "12" in "Week 12: a visit", "Tag 3 – Ankunft", "day 3 of no sugar": a unit of time in the
    singular that begins a sentence, and its number; before a small word only a day, perhaps behind a preposition. So
    is, before a mark, a week or month ("well at week 24, …"), but for "in week 24", which is one of the calendar.
    """
    unit, low = at - 1, tokens.low
    if len(low[at]) > HEADING_DIGITS or is_plural(low[unit], lexicon):
        return None
    named = lexicon.durations.ahead(low, unit)
    if named is None or named != (at, named[1]) or named[1] not in HEADED:
        return None
    if low[unit] in lexicon.day_leads or lexicon.calendar_weeks.ahead(low, unit) is not None:
        return None
    begins, after = begins_sentence(tokens, unit), at + 1
    if begins and (
        after >= len(low) or "\n" in tokens.gap(after) or (low[after] in ":-" and not tokens.glued(after + 1))
    ):
        return after
    if not (begins or low[unit - 1] in lexicon.noun_leads) or after >= len(low):
        return None
    joined = tokens.glued(after) and tokens.glued(after + 1)
    goes_on = joined and (low[after] not in CLOSING_MARKS or low[after + 1].isdecimal())
    closed = not low[after][0].isalnum()
    course = named[1] in COURSE and closed and low[unit - 1] not in lexicon.in_words
    led = course or (named[1] == "day" and (closed or low[after] in lexicon.grammar))
    if not led or goes_on or has_unit(tokens, after, lexicon):
        return None
    return None if any(_tells_year(low, step, lexicon) for step in range(after, after + YEAR_REACH)) else after


def _tells_year(low: list[str], at: int, lexicon: Lexicon) -> bool:
    """Whether a year, a month or a word for them stands at a token ("week 12 of 2019")."""
    if at >= len(low):
        return False
    year = low[at].isdecimal() and len(low[at]) == YEAR_DIGITS
    return year or lexicon.months.ahead(low, at) is not None or lexicon.periods.ahead(low, at) is not None


def _is_year_of_school(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "Year 6 pupils": the word for a year in a capital, and a small number."""
    word = at - 1
    if lexicon.page.capital_nouns or not tokens.written(word).istitle() or tokens.low[word] not in lexicon.year_leads:
        return False
    named = lexicon.durations.ahead(tokens.low, word)
    year = named is not None and named[1] == "year" and not is_plural(tokens.low[word], lexicon)
    return year and int(tokens.low[at]) <= LAST_YEAR_OF_SCHOOL


def _labels_no_noun(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether an abbreviation, a letter or an article without its noun stands before a bare number."""
    if tokens.low[at - 1] == ".":
        return _is_abbreviated(tokens, at, lexicon)
    return _is_elided(tokens, at, lexicon) or (
        _has_letter(tokens, at) and not _is_word_in_capitals(tokens, at, lexicon)
    )


def _is_abbreviated(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "See Eq. 11.", "ауд. 511": a short word with a dot, and nothing behind the number."""
    word = at - 2
    if word < 0 or not tokens.glued(at - 1) or not _closes(tokens, at + 1):
        return False
    short = tokens.low[word].isalpha() and len(tokens.low[word]) <= LONGEST_ABBREVIATION
    other = lexicon.qualifiers.behind(tokens.low, at) or lexicon.births.behind(tokens.low, at)
    return short and unlisted(tokens, word, lexicon) and other is None


def _is_elided(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "La 308", "nella 5": an article in the singular without its noun; no day of a month, no year."""
    article = tokens.low[at - 1]
    elided = article in lexicon.elided_articles
    if not (elided or article in lexicon.day_articles) or len(tokens.low[at]) > LONGEST_LABEL:
        return False
    value = int(tokens.low[at])
    return not may_be_year(value) and (elided or value > LAST_DAY)


def _is_word_in_capitals(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "DOS MUERTOS Y 19 HERIDOS", «КРЫША И 19 ДОЛЖНИКОВ»: whether a letter is a word, and its line in capitals."""
    before = tokens.written(at - 2)
    return len(before) > 1 and before.isupper() and tokens.low[at - 1] in lexicon.joiners | lexicon.locatives


def _has_letter(tokens: Tokens, at: int) -> bool:
    """ "La D 12", "l'A 75", "auf der B 96": a single capital letter behind a word, nothing behind the number."""
    letter = tokens.written(at - 1)
    if len(letter) > 1 or not letter.isupper() or at < 2:
        return False
    return tokens.low[at - 2].isalpha() if tokens.gap(at - 1) else tokens.low[at - 2] == "'"


def _labels_noun(tokens: Tokens, at: int, end: int, lexicon: Lexicon, floor: int) -> bool:
    noun, several = at - 1, end > at + 1
    if not several and is_plural_noun(tokens.low[noun], lexicon) and not _has_article(tokens.low, noun, lexicon):
        return False
    if noun and tokens.low[noun - 1].isdecimal() and noun > floor:
        return False
    if not several and lexicon.ballot.behind(tokens.low, at) is not None:
        return False
    if not several and (_is_of_many(tokens.low, noun, lexicon) or lexicon.differences.ahead(tokens.low, at + 1)):
        return False
    phrase = lexicon.concepts.behind(tokens.low, at)
    if not several and phrase is not None and phrase[0] < noun and is_plural_noun(tokens.low[phrase[0]], lexicon):
        return False  # "votes cast 389"
    spanned = tokens.low[at + 1 : at + 2] == ["-"] and tokens.glued(at + 1)
    after = end if spanned or is_outlined(tokens, at, lexicon) else at + 1
    if not _is_noun(tokens, noun, after, lexicon) or _may_be_year(tokens, at, lexicon):
        return False
    return not in_list(tokens, at, end, lexicon, floor)


def _is_of_many(low: list[str], noun: int, lexicon: Lexicon) -> bool:
    """«Сидячих мест 28», "le théâtre en offrira 990": a noun behind a plural adjective, and what counts of them."""
    before = low[noun - 1] if noun else ""
    if lexicon.page.declined:
        return before.endswith(lexicon.page.plural_adjectives) and lexicon.concepts.behind(low, noun + 1) is not None
    return before in lexicon.page.partitives and low[noun].endswith(lexicon.page.partitive_verbs)


def _may_be_year(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether four digits may be the year of a founding told before, where years stand bare."""
    if not lexicon.page.bare_years or len(tokens.low[at]) != YEAR_DIGITS:
        return False
    return any(lexicon.year_verbs.ahead(tokens.low, step) for step in range(max(0, at - YEAR_VERB_REACH), at))


def _may_be_labelled(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether a word may be a noun with a number for its name: no table knows it, it tells no amount or deed."""
    word = tokens.low[at]
    if len(word) < SHORTEST_NOUN or not word.isalpha():
        return False
    if (
        tokens.roles[at] & roles.LISTED
        and not _is_named_verb(tokens, at, lexicon)
        and not unlisted(tokens, at, lexicon)
    ):
        return False
    if word.endswith(lexicon.page.verbal_endings) and not _has_article(tokens.low, at, lexicon):
        return False
    if word.endswith(lexicon.page.past_endings) and lexicon.concepts.ahead([word], 0) is None:
        return False
    if lexicon.page.capital_nouns and tokens.written(at).islower():
        return False
    if is_parted(tokens, at + 1) or WITH_AMOUNT.isdisjoint(lexicon.meanings.concepts(word)):
        return True
    return at + 2 < len(tokens.low) and len(tokens.low[at + 1]) < YEAR_DIGITS and is_finite(tokens.low[at + 2], lexicon)


def _is_named_verb(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether a small word or a verb of change is a noun, by the article before it."""
    word, before = tokens.low[at], tokens.low[at - 1] if at else ""
    if word not in lexicon.small_words and lexicon.changes.behind(tokens.low, at + 1) is None:
        return False
    led = word not in lexicon.in_words and _has_article(tokens.low, at, lexicon)
    return led and (before == "'" or before in lexicon.determiners)


def last_of_labels(tokens: Tokens, at: int, lexicon: Lexicon) -> int:
    """The token after the last label; a number that counts something is none ("in hall 3, 12 people")."""
    after, plural = after_part(tokens, at), is_plural(tokens.low[at - 1], lexicon)
    while (further := further_part(tokens, after, lexicon)) is not None:
        end = after_part(tokens, further)
        if measured(tokens, end, lexicon) or (
            not plural and counts(tokens, end, lexicon, Decimal(tokens.low[further]))
        ):
            break
        after = end
    return after


def _may_act(word: str, lexicon: Lexicon) -> bool:
    """Whether a word may be the verb of a sentence."""
    return word not in lexicon.grammar or is_finite(word, lexicon)


def _is_noun(tokens: Tokens, at: int, after: int, lexicon: Lexicon) -> bool:
    """Whether a word is a noun, no verb or adverb: by its kind, by its lead, or as it does not look like another."""
    low, closed = tokens.low, _closes(tokens, after)
    if _opens_sentence(tokens, at, lexicon):
        return not closed or low[after : after + 1] == [","] or _heads(tokens, at, after, lexicon)
    named = tokens.written(at)[0].isupper()
    return named or _is_listed(low, at, lexicon) or _is_led(low, at, lexicon) or not _may_be_verb(low, at, lexicon)


def _heads(tokens: Tokens, at: int, after: int, lexicon: Lexicon) -> bool:
    """ "Regel 1: nie zu spät kommen", «Риск 3 „Пожар“»: a noun that no page lists, a small number, a colon and a word;
    or any noun, the number and a name between quotation marks.
    """
    low = tokens.low
    if after + 1 >= len(low) or not (low[after] == ":" or _opens_quotation(tokens, after)):
        return False
    small = len(low[after - 1]) <= HEADING_DIGITS and low[after - 1].isdecimal() and low[after + 1].isalpha()
    return small and (low[after] != ":" or lexicon.concepts.behind(low, at + 1) is None)


def _opens_quotation(tokens: Tokens, at: int) -> bool:
    """Whether a quotation mark stands apart from the word before it, and touches a word in a capital."""
    opens = tokens.written(at) in OPENING_QUOTES and not tokens.glued(at) and tokens.glued(at + 1)
    return opens and tokens.written(at + 1)[0].isupper()


def _opens_sentence(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether a word is the first of its sentence; behind the dot of an abbreviation it is not."""
    abbreviated = at > 1 and tokens.low[at - 1] == "." and tokens.low[at - 2] in lexicon.abbreviations
    return begins_sentence(tokens, at) and not (abbreviated and tokens.written(at).islower())


def _is_listed(low: list[str], at: int, lexicon: Lexicon) -> bool:
    """Whether a word is a known noun of things, and no verb of the same form."""
    thing = lexicon.concepts.behind(low, at + 1) if low[at - 1] not in lexicon.verb_leads else None
    return thing is not None and thing[1] not in PEOPLE


def _may_be_verb(low: list[str], at: int, lexicon: Lexicon) -> bool:
    """Whether a word looks like a verb or an adverb, or a pronoun or an auxiliary verb leads to it.

    A pronoun that is an article, too, is one before a plural ("nos portões 1 e 2").
    """
    led = low[at - 1] in lexicon.verb_leads and not (low[at - 1] in lexicon.definites and is_plural(low[at], lexicon))
    return low[at].endswith(lexicon.page.verb_endings) or led


def _closes(tokens: Tokens, at: int) -> bool:
    return at >= len(tokens.low) or not tokens.low[at][0].isalpha()


def _has_article(low: list[str], at: int, lexicon: Lexicon) -> bool:
    """Whether an article in the singular stands before a noun, where articles tell: no counted noun comes next."""
    before = low[at - 1] if at else ""
    singular = lexicon.elided_articles | lexicon.day_articles
    return before in singular or (before == "'" and bool(singular))


def _is_led(low: list[str], at: int, lexicon: Lexicon) -> bool:
    """Whether an article or a preposition stands before that no verb follows."""
    lead = low[at - 2] if low[at - 1] == "'" and at > 1 else low[at - 1]
    return lead in lexicon.noun_leads
