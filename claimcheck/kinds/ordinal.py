"""Ordinals: "31st", "двадцать первый", "XVIII" before a noun; the share in "every fourth"."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.kinds._shape import ROUGH, WHOLES, half_in_turn
from claimcheck.languages._currencies import CURRENCY_SIGNS
from claimcheck.languages.concepts import GROUPS, HELD
from claimcheck.lexicon import ranks
from claimcheck.numerals import SCALE_ADJECTIVE, Number
from claimcheck.values import TWO, Value
from claimcheck.zones import Reading, Zone, value_of

OTHER_REACH = 14
"""How many tokens before "the second" the word for one may stand that it is the other of."""
MOST_LETTERS = 4
"""Letters of a unit of an army in short."""
ADJECTIVES = 4
"""How many words behind the number of a brigade its noun is the last of."""


def read(zone: Zone, number: Number) -> Reading | None:
    """An ordinal by its form; a Roman numeral only before a word and not after a name."""
    if not number.ordinal:
        told = _is_in_turn(zone, number) or ranks.is_place(zone.tokens.low, number.i, zone.lexicon)
        return Reading(number.i, number.j, "ordinal", value_of(number), number) if told else None
    if _is_kind_of(zone, number):
        return None
    if number.i and zone.tokens.low[number.i - 1] in zone.lexicon.each and number.value > 1:
        return _share(zone, number)
    if number.style == "roman" and not _roman_counts(zone, number):
        return None
    if number.value == 1 and number.style == "words" and _is_of_several(zone, number):
        return None
    if _is_unit_of_time(zone, number) or _is_adverb(zone, number) or _enumerates(zone, number):
        return None
    if _names(zone, number) or _names_early_ones(zone, number) or _names_channel(zone, number):
        return None
    if _is_preposition(zone, number) or half_in_turn(zone, number) or _is_part(zone, number):
        return None
    if (number.value == TWO and _is_the_other(zone, number)) or _is_class(zone, number) or _are_classes(zone, number):
        return None
    if number.value == 1 and number.j < len(zone.tokens.low) and zone.tokens.low[number.j] in CURRENCY_SIGNS:
        return None  # "the first £1,000"
    return Reading(number.i, number.j, "ordinal", value_of(number), number)


def _names(zone: Zone, number: Number) -> bool:
    """Whether what is numbered stands behind an ordinal, or the last of several ("the 31st and 78th minutes")."""
    low, lexicon, after = zone.tokens.low, zone.lexicon, number.j
    joins = lexicon.joiners | lexicon.range_words.first.keys() | lexicon.date_joins.first.keys() | {","}
    while after + 1 < len(low) and low[after] in joins:
        further = zone.number_at(after + 1 + (low[after + 1] in lexicon.determiners))
        if further is None or not further.ordinal:
            break
        after = further.j
    graded = number.style == "roman" and low[after : after + 1] != [] and low[after] in lexicon.graded
    named = graded or lexicon.name_numbers.ahead(low, after) is not None
    return named or _names_troops(zone, number) or _names_unit(zone, number)


def _names_unit(zone: Zone, number: Number) -> bool:
    """ "La 2e DB", "le 5e RI": an ordinal in digits right before two or three capitals, where a head comes first."""
    tokens, after = zone.tokens, number.j
    if "digits" not in number.trace or after >= len(tokens.low) or not zone.lexicon.page.agreeing:
        return False
    letters = tokens.written(after)
    return letters.isalpha() and letters.isupper() and 1 < len(letters) <= MOST_LETTERS


def _names_troops(zone: Zone, number: Number) -> bool:
    """ "The 93rd Mechanised Brigade": an ordinal in digits, adjectives, and a noun for a part of an army."""
    low, lexicon = zone.tokens.low, zone.lexicon
    if "digits" not in number.trace:
        return False
    for at in range(number.j, min(number.j + ADJECTIVES, len(low))):
        if low[at] in lexicon.troops or (lexicon.page.compound_nouns and low[at].endswith(lexicon.page.troops)):
            return True
        if not low[at].isalpha() or low[at] in lexicon.grammar:
            return False
    return False


def _names_early_ones(zone: Zone, number: Number) -> bool:
    """ "Los primeros discos": a plural of "first" before its noun, which says nothing of a place in a row."""
    low, lexicon, after = zone.tokens.low, zone.lexicon, number.j
    if after - number.i > 1 or low[number.i] not in lexicon.firsts or after >= len(low):
        return False
    return low[after][0].isalpha() and low[after] not in lexicon.grammar


def _names_channel(zone: Zone, number: Number) -> bool:
    """ "Läuft im Ersten": an ordinal with a capital that is the name of a broadcaster, and no noun behind it."""
    tokens, after = zone.tokens, number.j
    if number.style != "words" or not tokens.written(number.i).istitle():
        return False
    noun = after < len(tokens.low) and tokens.written(after)[0].isupper()
    return not noun and zone.lexicon.channels.behind(tokens.low, after) is not None


def _is_part(zone: Zone, number: Number) -> bool:
    """ "A tenth behind the leader": an ordinal behind an indefinite article, and no noun behind it."""
    low, lexicon, after = zone.tokens.low, zone.lexicon, number.j
    led = number.style == "words" and number.i > 0 and low[number.i - 1] in lexicon.articles
    return led and number.value > TWO and after < len(low) and low[after] in lexicon.grammar


def _is_preposition(zone: Zone, number: Number) -> bool:
    """ "Secondo Bianchi", "secondo ISO": an ordinal that elsewhere says who says so, before a name in capitals."""
    tokens, lexicon, after = zone.tokens, zone.lexicon, number.j
    if number.style != "words" or lexicon.page.capital_nouns or lexicon.speech.ahead(tokens.low, number.i) is None:
        return False
    led = number.i > 0 and tokens.low[number.i - 1].isalpha()
    if after >= len(tokens.low) or (led and tokens.low[number.i - 1] in lexicon.grammar):
        return False
    acronym = tokens.written(after).isupper() and len(tokens.low[after]) > 1
    return acronym or (not led and tokens.written(after).istitle())


def _is_kind_of(zone: Zone, number: Number) -> bool:
    """ "Der 3er BMW", "ein 6er-Pack": an ending of decades glued to digits, where a dot makes an ordinal of them."""
    low, mark = zone.tokens.low, number.j - 1
    return (
        zone.lexicon.page.ordinal_dot
        and mark == number.i + 1
        and low[number.i].isdecimal()
        and low[mark] in zone.lexicon.decade_endings
    )


def _is_in_turn(zone: Zone, number: Number) -> bool:
    """ "100-миллионный житель": the adjective of a scale before who or what is numbered one by one."""
    if SCALE_ADJECTIVE not in number.trace:
        return False
    noun = zone.lexicon.concepts.ahead(zone.tokens.low, number.j)
    return noun is not None and noun[1] in HELD - GROUPS


def _share(zone: Zone, number: Number) -> Reading | None:
    """ "Jeder vierte Haushalt": one of so many; not "every fourth year", which tells how often."""
    low, lexicon, after = zone.tokens.low, zone.lexicon, number.j
    timed = (lexicon.durations, lexicon.periods, lexicon.weekdays, lexicon.months, lexicon.day_words)
    if number.value not in WHOLES or any(table.ahead(low, after) for table in timed):
        return None
    if lexicon.durations.ahead(low, number.i) or lexicon.durations.ahead(low, zone.after_of(after)):
        return None
    value = Value.number(Decimal(100) / number.value, step=Decimal(0), worded=True).roughly(ROUGH)
    reading = Reading(number.i - 1, number.j, "percent", value, number, "percent")
    reading.trace.append("share:every")
    return reading


def _is_unit_of_time(zone: Zone, number: Number) -> bool:
    """ "Sesenta fotogramas por segundo", "en quelques secondes": behind "per" or a plural, nothing counted behind."""
    low, lexicon, after = zone.tokens.low, zone.lexicon, number.j
    per = number.i > 0 and low[number.i - 1] in lexicon.per_words and low[number.i - 1] not in lexicon.articles
    plural = number.i > 0 and low[number.i].endswith(lexicon.page.plural_endings)
    if not (per or (plural and number.style == "words")):
        return False
    ends = after >= len(low) or not low[after][0].isalpha() or low[after] in lexicon.grammar
    return ends and lexicon.durations.ahead(low, number.i) is not None


def _is_adverb(zone: Zone, number: Number) -> bool:
    """ "The museum first opened in 1990", ", first shown in May", "lane 4 reopens first": behind no article, before a
    verb or, where verbs of ranking are told apart, at the end of a clause.

    Behind a mark or at the beginning a word of grammar must follow the verb.
    """
    low, lexicon, after = zone.tokens.low, zone.lexicon, number.j
    if number.value != 1 or number.style != "words" or not lexicon.page.head_last:
        return False
    before = low[number.i - 1] if number.i else "."
    if lexicon.ranking and (after >= len(low) or not low[after][0].isalnum()):
        return before[0].isalpha() and before not in lexicon.grammar and before not in lexicon.ranking
    if after >= len(low):
        return False
    if not before[0].isalpha() and _is_pronoun(zone, after) and low[after + 1 : after + 2] != []:
        return low[after + 1] in lexicon.finite
    if not before[0].isalpha() and low[after].endswith(lexicon.page.verb_endings):
        return after + 1 < len(low) and low[after + 1] in lexicon.grammar
    led = (
        before in lexicon.determiners | lexicon.possessives
        or not before[0].isalpha()
        or lexicon.concepts.ahead(low, after)
    )
    modal = before in lexicon.verb_leads and before in lexicon.finite
    return not led and (modal or _is_said_of(zone, number) or low[after].endswith(lexicon.page.verb_endings))


def _is_said_of(zone: Zone, number: Number) -> bool:
    """ "They first have to win": a pronoun before, and a verb behind."""
    low, lexicon = zone.tokens.low, zone.lexicon
    led = _is_pronoun(zone, number.i - 1) and lexicon.qualifiers.behind(low, number.i) is None
    return led and low[number.j] in lexicon.finite


def _is_pronoun(zone: Zone, at: int) -> bool:
    """Whether a word of grammar is no preposition, no article or verb, and joins nothing."""
    lexicon, word = zone.lexicon, zone.tokens.low[at]
    other = (
        lexicon.finite
        | lexicon.locatives
        | lexicon.of_words
        | lexicon.joiners
        | lexicon.alternatives
        | lexicon.determiners
    )
    return word in lexicon.grammar and word not in other and word not in lexicon.page.in_words


def _enumerates(zone: Zone, number: Number) -> bool:
    """ "Second, the roof leaks": one word at the beginning of a sentence, a comma behind."""
    tokens, after = zone.tokens, number.j
    if number.style != "words" or after - number.i > 1 or tokens.low[after : after + 1] != [","]:
        return False
    return tokens.written(number.i)[0].isupper() and (not number.i or tokens.low[number.i - 1] in ".;:!?")


def _is_the_other(zone: Zone, number: Number) -> bool:
    """ "Одна живе в Одесі, друга щойно повернулася": behind a comma and "one" before it, a second one that acts."""
    low, lexicon, after = zone.tokens.low, zone.lexicon, number.j
    if number.style != "words" or not number.i or low[number.i - 1] != "," or after - number.i > 1:
        return False
    if not any(lexicon.acts(low, step) for step in (after, after + 1) if step < len(low)):
        return False
    return not lexicon.weak.isdisjoint(low[max(0, number.i - OTHER_REACH) : number.i])


def _is_class(zone: Zone, number: Number) -> bool:
    """ "Operadora de 2.ª", "materiali di 1ª": a class in digits behind "of" and a noun, and nothing it would number."""
    low, lexicon, after = zone.tokens.low, zone.lexicon, number.j
    if "digits" not in number.trace or number.i < 2 or low[number.i - 1] not in lexicon.of_words:
        return False
    noun = low[number.i - 2].isalpha() and low[number.i - 2] not in lexicon.grammar
    return noun and (after >= len(low) or not low[after][0].isalnum())


def _are_classes(zone: Zone, number: Number) -> bool:
    """ "Les 5e partiront", "le quinte andranno a Praga": a plural with its article, and a verb behind."""
    low, lexicon, page, after = zone.tokens.low, zone.lexicon, zone.lexicon.page, number.j
    if not page.agreeing or number.value == 1 or after >= len(low) or not number.i:
        return False
    if (
        low[number.i - 1] not in lexicon.determiners
        or low[number.i - 1] in lexicon.day_articles | lexicon.elided_articles
    ):
        return False
    plural = number.style == "digits" or low[after - 1].endswith(page.plural_endings)
    verbs = (*page.finite_endings, *page.never_counted, *page.verb_endings)
    return plural and low[after].isalpha() and (low[after] in lexicon.finite or low[after].endswith(verbs))


def _is_of_several(zone: Zone, number: Number) -> bool:
    """Whether a number stands beside "first": "the first five", "los siete primeros"."""
    before, after = zone.number_before(number.i), zone.number_at(number.j)
    return any(beside is not None and not beside.ordinal and not beside.weak for beside in (before, after))


def _labels_noun(zone: Zone, noun: int, after: int) -> bool:
    """ "Ветвь II переселилась": a Roman numeral between a noun and a verb, where nouns have cases."""
    low, lexicon = zone.tokens.low, zone.lexicon
    named = low[noun].isalpha() and low[noun] not in lexicon.grammar and lexicon.page.declined
    return named and (lexicon.acts(low, after) or low[after] in lexicon.grammar)


def _roman_counts(zone: Zone, number: Number) -> bool:
    tokens, after = zone.tokens, number.j
    if after >= len(tokens.low) or not tokens.low[after][0].isalpha() or not tokens.gap(after):
        return False
    if len(tokens.low[after]) == 1 and tokens.written(after).isupper() and not tokens.glued(after + 1):
        return False
    if tokens.low[number.i] in zone.lexicon.finite:
        return False
    if number.i == 0:
        return True
    before = tokens.written(number.i - 1)
    if _labels_noun(zone, number.i - 1, after):
        return False
    return not before[0].isupper() or before.lower() in zone.lexicon.function_words
