"""How figures in words begin: the words at which a text is searched for them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from claimcheck.languages import _international
from claimcheck.lexicon.fields import keys, numbers
from claimcheck.lexicon.phrases import Phrases
from claimcheck.tokens import split

if TYPE_CHECKING:
    from claimcheck.lexicon import Lexicon

APOSTROPHES = "'’ʼ‘`"
PLAIN_APOSTROPHES = str.maketrans(dict.fromkeys(APOSTROPHES, "'"))


def seconds(*tables: Phrases[Any]) -> dict[str, set[str]]:
    """The first word of each phrase of several -> the words that may come second."""
    found: dict[str, set[str]] = {}
    for table in tables:
        for first, second in table.beginnings():
            found.setdefault(first, set()).add(second)
    return found


def triggers(lexicon: Lexicon) -> dict[str, str]:
    """Words that open a search for a figure where no digit does, in lower case -> how they do it.

    "word": by themselves. "part": also at the beginning of a number or an adjective of time written as one word.
    "weak": before a word that makes them a number. "period": beside a word that says which ("last", "end of").
    "name": a whole name of several words.
    """
    strong: list[Phrases[Any]] = [
        lexicon.cardinals,
        lexicon.age_nouns,
        lexicon.hundreds,
        lexicon.ordinals,
        lexicon.collectives,
        lexicon.vague_plurals,
        lexicon.vague,
    ]
    placed_by_others = (*lexicon.times, *lexicon.few.first)
    found = dict.fromkeys((word for word in placed_by_others if word.isalpha()), "period")
    placed = _days_behind_common_words(lexicon)
    page = lexicon.page
    tables = (page.holidays, page.to_date, page.own_years, page.edges)
    names = [*(form for table in tables for _, forms in table for form in forms), *placed]
    found |= dict.fromkeys((form.replace("'", mark) for form in names for mark in "'’"), "name")
    found |= dict.fromkeys(_openings(lexicon.weekdays) - _lone_weekdays(lexicon), "word")
    common = {split(form)[0] for form in placed}
    found |= dict.fromkeys(_openings(lexicon.day_words) - common, "word")
    found |= dict.fromkeys(_openings(lexicon.months, lexicon.decade_names, *strong, lexicon.bare_scales), "word")
    found |= dict.fromkeys(lexicon.page.definite_parts, "word")
    if lexicon.page.bare_genitive:
        found |= dict.fromkeys(lexicon.fraction_nouns, "word")
    found |= dict.fromkeys((*lexicon.vague_plurals.stems, *lexicon.ordinals.stems), "part")
    found |= dict.fromkeys((word for word in found if _is_part(word, lexicon)), "part")
    ones = lexicon.weak | lexicon.articles | lexicon.negatives | (lexicon.pairs - found.keys())
    halves = {form for form, value in numbers(lexicon.page.cardinals) if value < 1}
    found |= {word: "word" if word in halves - lexicon.articles else "weak" for word in ones}
    found |= dict.fromkeys(_weak_beginnings(lexicon, ones), "part")
    return {word: how for word, how in found.items() if len(word) > 1 or how == "weak"}


def _is_part(word: str, lexicon: Lexicon) -> bool:
    """Whether a word, or what stands behind its apostrophe, may begin a number or adjective written as one word."""
    behind = word.translate(PLAIN_APOSTROPHES).rpartition("'")[2]
    return behind in lexicon.prefixes or word in lexicon.parts


def _days_behind_common_words(lexicon: Lexicon) -> list[str]:
    """ "The day before yesterday", "avant-hier": words for days whose first word stands in every sentence.

    One that places a period, too ("pasado mañana", "el mes pasado"), opens a search by itself.
    """
    common = lexicon.function_words | (lexicon.date_comparators.first.keys() - frozenset(lexicon.relative.alone()))
    forms = [form for _, forms in lexicon.page.day_words for form in forms]
    return [form for form in forms if len(tokens := split(form)) > 1 and tokens[0] in common]


def _lone_weekdays(lexicon: Lexicon) -> set[str]:
    """Forms of weekdays that are other words too and begin no longer form ("segunda-feira")."""
    days = lexicon.weekdays
    return {word for word in lexicon.weekday_ambiguous if all(len(tokens) == 1 for tokens, _ in days.beginning(word))}


def _weak_beginnings(lexicon: Lexicon, ones: frozenset[str]) -> set[str]:
    """ "Einund", "einhundert", "eenen", "одно…": how a longer word begins that begins with a weak one."""
    parts = {f"{one}{part}" for one in ones if one in lexicon.parts for part in lexicon.parts}
    stems = {
        one + rest
        for one in ones & lexicon.prefixes
        for rest in {word[:2] for word in (*lexicon.durations.first, *lexicon.durations.stems)}
    }
    measures = {word[:2] for word in (*lexicon.units.first, *lexicon.shares.first, *lexicon.scales.first)}
    named = {part + rest for part in lexicon.part_prefixes for rest in measures if rest.isalpha()}
    return {form for form in parts | stems | named if form not in lexicon.cardinals.first}


def after_weak(lexicon: Lexicon) -> frozenset[str]:
    """Words after which a weak word before them is a number ("one hour", "un tiers", "half an hour")."""
    tables = (
        lexicon.durations, lexicon.duration_multiples, lexicon.units, lexicon.currencies, lexicon.subunits,
        lexicon.shares, lexicon.fractions, lexicon.hundreds, lexicon.scales, lexicon.halves, lexicon.quarters,
    )  # fmt: skip
    found = {word for table in tables for word in table.first} | lexicon.decimal_words | lexicon.articles
    found |= lexicon.whole_units | lexicon.nights
    found |= {form for form, _ in keys(_international.UNIT_SYMBOLS) if form.isalpha()}
    return frozenset(word for word in found | lexicon.weak if len(word) > 1 or word in lexicon.articles)


def little(lexicon: Lexicon) -> frozenset[str]:
    """Words that may stand between a part of a period and the period ("end of the month")."""
    openings = (lexicon.thirds, lexicon.earlier, lexicon.later, lexicon.same)
    parts = (word for table in openings for word in table.words())
    return lexicon.of_words.union(lexicon.determiners, parts)


def times(lexicon: Lexicon) -> frozenset[str]:
    """Nouns of periods, which "last", "this", "next" or "the end of" beside them make a date."""
    fortnights = (form for key, forms in lexicon.page.durations if key == "fortnight" for form in forms)
    found = frozenset((*lexicon.periods.first, *lexicon.seasons.first, *fortnights))
    return found if lexicon.articles else found | lexicon.durations.first.keys()


def placing(lexicon: Lexicon) -> frozenset[str]:
    """Words that open what places a period in time: "last", "end of", and "in" where there is no article."""
    tables: list[Phrases[Any]] = [
        lexicon.relative, lexicon.thirds, lexicon.beyond, lexicon.earlier, lexicon.later, lexicon.same
    ]  # fmt: skip
    if not lexicon.articles:
        tables += [lexicon.ahead_words, lexicon.ago]
    return frozenset(word for table in tables for word in table.first)


def _openings(*tables: Phrases[Any] | Iterable[str]) -> set[str]:
    """How the forms of tables begin in a text; one with an apostrophe inside is taken up to the letters behind it."""
    found: set[str] = set()
    for table in tables:
        if not isinstance(table, Phrases):
            found.update(table)
            continue
        for word in table.first:
            entries = table.beginning(word)
            elided = [tokens for tokens, _ in entries if len(tokens) > 2 and tokens[1] == "'"]
            if len(elided) < len(entries):
                found.add(word)
            found.update(f"{word}{mark}{tokens[2]}" for tokens in elided for mark in APOSTROPHES)
    return found
