"""Two claims of one document: whether they can be compared, what they share, and what parts them."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Sequence
from decimal import Decimal

from claimcheck.arithmetic import TELLING_DIGITS, is_slip, telling_digits
from claimcheck.calendar.years import YEAR_DIGITS
from claimcheck.claims import concepts_near
from claimcheck.comparison import based, dimension, relation
from claimcheck.diagnosis import slip_between
from claimcheck.languages.concepts import GROUPS, NOUNS, OPPOSITES, PEOPLE, SCOPES
from claimcheck.lexicon import Lexicon, lexicon_of
from claimcheck.model import Claim
from claimcheck.tokens import Tokens
from claimcheck.values import TEN, ZERO, Rounding

NAME_REACH = 5
"""Up to how many words from a figure a concept or word says something of it."""
FEWEST_WORDS = 3
"""How many words two sentences must share to say the same."""
NARROWING = SCOPES - {"actual", "planned", "estimated", "forecast", "official", "confirmed"}
LARGEST_RATIO = 2
"""Of two numbers for one fact the larger is at most so many times the smaller, a slip of scale aside."""
SWAP = "transposition"
SPAN, TELLING_WORD = 80, 4
"""Within how many code points of a figure a word says what it is of, and how long that is at least."""
TAKES_UP = 2500
"""How many code points before a figure the sentence may begin that tells what it takes up."""
VOTE = "vote"
FEWEST_OF_SUBJECT, SHORTEST_OF_SUBJECT = 3, 2
"""So many words, digits among them, say which motion is meant, and so long are they at least."""
LONG_WORD = 7
"""Letters of the stem of a word that hardly two sentences on different things have in common."""
LEAD = 60
"""Within how many code points before a number its article stands, and behind an amount a preposition."""
CLAUSE_ENDS = frozenset(".;:!?")
Subject = tuple[frozenset[str], frozenset[str]]
"""The stems of the words before a number of votes in its clause, and the digits among them."""
ALIKE = 3
"""With how many letters the words for two numbers begin that are heard as one."""
MOST_ALIKE = 40
"""More claims of one kind and noun than this are a table or a list, not one fact twice."""


def comparable(a: Claim, b: Claim) -> bool:
    """Whether two figures are of one kind, and of one dimension."""
    return dimension(a.figure) == dimension(b.figure) and a.figure.kind == b.figure.kind


def are_other_years(a: Claim, b: Claim) -> bool:
    """ "The census of 2021", "that of 2009": whether no slip of the pen makes one year of the other."""
    one, two = a.figure, b.figure
    dates = one.kind == two.kind == "date"
    return dates and one.value.granularity == two.value.granularity == "year" and not slip_between(one, two)


def one_noun(a: Claim, b: Claim) -> bool:
    """Whether two figures count the same, or both nothing that is named."""
    return a.figure.noun == b.figure.noun


def people_alike(a: Claim, b: Claim) -> bool:
    """Whether two figures may both count people, and have many digits, two of them swapped.

    A noun that no page knows may be one of people.
    """
    known = {a.figure.noun, b.figure.noun} & NOUNS
    return bool(known) and known <= PEOPLE - GROUPS and swaps_many(a, b)


def swaps_many(a: Claim, b: Claim) -> bool:
    """Whether two numbers of many digits are the same but for two digits that are swapped."""
    return telling(a, b) >= TELLING_DIGITS and slip_between(a.figure, b.figure) == SWAP


def first_word_alike(a: Claim, b: Claim) -> bool:
    """Whether one word stands right behind both numbers: "1,250 packets of cheese", "1,520 packets"."""
    one, two = first_stem(a), first_stem(b)
    return one == two != ""


def first_stem(claim: Claim) -> str:
    """The stem of the word right behind a number, over a hyphen too; "" where that says nothing."""
    figure = claim.figure
    low = Tokens(figure.document.text, figure.number_end, min(claim.end, figure.number_end + SPAN)).low
    at = int(low[:1] == ["-"])
    return next(iter(telling_stems(low[at : at + 1], figure.language)), "")


def telling_stems(low: Sequence[str], language: str) -> frozenset[str]:
    """The stems of words that say something and are no units."""
    lexicon = lexicon_of(language)
    told = (word for word in low if len(word) >= TELLING_WORD and word[0].isalpha())
    return frozenset(
        lexicon.meanings.stem(word) for word in told if word not in lexicon.grammar and word not in lexicon.measuring
    )


def one_name(a: Claim, b: Claim) -> bool:
    """Whether no name stands beside one of two claims and another one beside the other."""
    one, two = ({name for name, _ in claim.slot.names} for claim in (a, b))
    return one <= two or two <= one


def of_one_size(a: Claim, b: Claim) -> bool:
    """Whether two numbers are near enough to be meant as one; days always are."""
    one, two = based(a.figure).first, based(b.figure).first
    if a.figure.kind == "date" or not one or not two:
        return a.figure.kind == "date"
    return max(abs(one), abs(two)) <= LARGEST_RATIO * min(abs(one), abs(two))


def misses_by_slip(a: Claim, b: Claim) -> bool:
    """Whether a slip of the pen makes one number of the other."""
    one, two = a.figure.value.first, b.figure.value.first
    return one is not None and two is not None and is_slip(one, two)


def heard_alike(a: Claim, b: Claim) -> bool:
    """Whether of two numbers, one of them in words, one is of teens and one a ten that begins alike: sixteen, sixty."""
    one, two = sorted(claim.figure.value.first or ZERO for claim in (a, b))
    worded = any("words" in claim.figure.trace for claim in (a, b))
    return worded and TEN < one < 2 * TEN and two == (one - TEN) * TEN and _begin_alike(a.figure.language, one, two)


@functools.cache
def _begin_alike(language: str, one: Decimal, two: Decimal) -> bool:
    """Whether the words for two numbers begin with the same letters in a language."""
    forms = dict(lexicon_of(language).page.cardinals)
    first, second = (forms.get(f"{number:f}", ("",))[0] for number in (one, two))
    return len(first) > ALIKE and first[:ALIKE] == second[:ALIKE]


def telling(a: Claim, b: Claim) -> int:
    """How many digits at least of two figures say something."""
    return min(telling_digits(claim.figure.value.first or ZERO) for claim in (a, b))


def stated_again(claim: Claim, others: Iterable[Claim], rounding: Rounding = "written") -> bool:
    """Whether a figure can be true together with that of one of some other claims: the text gives it again."""
    return any(
        relation(claim.figure, other.figure, rounding) not in ("apart", "incomparable")
        for other in others
        if other is not claim
    )


def leaves(whole: Claim, part: Claim, every: Sequence[Claim]) -> bool:
    """Whether the text tells what is left where the smaller number is taken from the larger one."""
    rest = (whole.figure.value.first or ZERO) - (part.figure.value.first or ZERO)
    return rest > 0 and any(
        other.figure.value.first == rest and other.figure.unit == part.figure.unit for other in every
    )


def words_of(claim: Claim) -> frozenset[str]:
    """The stems of the sentence of a claim, numbers left out."""
    return frozenset(word for word in claim.slot.words if not word.isdigit())


def is_for_something(claim: Claim) -> bool:
    """Whether a preposition stands right behind an amount, and says what it is for: "the £368,000 for the pool"."""
    figure, lexicon = claim.figure, lexicon_of(claim.figure.language)
    low = Tokens(figure.document.text, figure.end, min(claim.end, figure.end + SPAN)).low
    return low[:1] != [] and low[0] in lexicon.grammar - lexicon.finite


def cover(a: Claim, b: Claim) -> float:
    """The share of the words of the shorter sentence that the other repeats, by stem or, less surely, by concept."""
    one, two = sorted((words_of(a), words_of(b)), key=len)
    if not one:
        return 0.0
    stems = len(one & two) / len(one)
    first, second = ({concept for concept, _ in claim.slot.concepts} for claim in (a, b))
    meant = len(first & second) / min(len(first), len(second)) if min(len(first), len(second)) > 1 else 0.0
    return max(stems, (stems + meant) / 2)


def apart(a: Claim, b: Claim) -> bool:
    """Whether words near the figures part them, or the days of their sentences differ."""
    return _scopes(a) != _scopes(b) or parted(a, b) or _dates_differ(a, b)


def apart_but_for(a: Claim, b: Claim, scope: str) -> bool:
    """Whether anything but one word of scope beside a figure parts two: "We are now 319", "all 391 of us"."""
    return bool((_scopes(a) ^ _scopes(b)) - {scope}) or parted(a, b) or _dates_differ(a, b)


def drops_scope(earlier: Claim, later: Claim) -> bool:
    """Whether a figure leaves out words that narrow the earlier one, and nothing else parts the two."""
    return _scopes(later) < _scopes(earlier) and not parted(earlier, later) and not _dates_differ(earlier, later)


def parted(a: Claim, b: Claim) -> bool:
    """Whether one sentence speaks of another one of its kind, or concepts near the figures exclude each other."""
    return a.slot.of_another != b.slot.of_another or excluded(a, b)


def excluded(a: Claim, b: Claim, besides: frozenset[str] = frozenset()) -> bool:
    """Whether concepts near two figures exclude each other, some left out."""
    first, second = concepts_near(a, NAME_REACH) - besides, concepts_near(b, NAME_REACH) - besides
    for opposites in OPPOSITES:
        one, two = first & opposites, second & opposites
        if one and two and not one & two:
            return True
    return False


def of_other_days(a: Claim, b: Claim) -> bool:
    """Whether both sentences name days, and none of them is the same."""
    one, two = _other_dates(a), _other_dates(b)
    return bool(one) and bool(two) and one.isdisjoint(two)


def _dates_differ(a: Claim, b: Claim) -> bool:
    return _other_dates(a) != _other_dates(b) and bool(_other_dates(a)) and bool(_other_dates(b))


def _scopes(claim: Claim) -> frozenset[str]:
    """Words right beside the figure that narrow what it counts."""
    return frozenset(
        concept for concept, distance in claim.slot.concepts if concept in NARROWING and abs(distance) <= 2
    )


def _other_dates(claim: Claim) -> frozenset[str]:
    return frozenset(anchor for anchor in claim.slot.anchors if anchor.startswith("date:"))


def years_told(claim: Claim) -> list[int | None]:
    """The years of the other dates of a sentence; None for a day, which is compared without its year."""
    years = (anchor.removeprefix("date:")[:YEAR_DIGITS] for anchor in _other_dates(claim))
    return [int(year) if year.isdecimal() else None for year in years]


def ranks(claim: Claim) -> frozenset[str]:
    """The ordinals of a sentence, which tell one of several things from the next ("a second house")."""
    return frozenset(anchor for anchor in claim.slot.anchors if anchor.startswith("ordinal:"))


def recurs(low: list[str], lexicon: Lexicon) -> bool:
    """Whether words name a day of the week or a season, at which the same thing may be another."""
    return any(lexicon.weekdays.ahead(low, at) or lexicon.seasons.ahead(low, at) for at in range(len(low)))


def subject(claim: Claim) -> Subject:
    """What stands before a number of votes in its clause, which is what they were cast on."""
    figure, lexicon = claim.figure, lexicon_of(claim.figure.language)
    low = Tokens(figure.document.text, claim.start, figure.start).low
    start = max((at + 1 for at, word in enumerate(low) if word in CLAUSE_ENDS), default=0)
    told = [word for word in low[start:] if word not in lexicon.grammar and word not in lexicon.measuring]
    long = (word for word in told if word.isalpha() and len(word) >= SHORTEST_OF_SUBJECT)
    return frozenset(map(lexicon.meanings.stem, long)), frozenset(word for word in told if word.isdecimal())


def one_subject(one: Subject, two: Subject) -> bool:
    """Whether two votes can be on one motion: the same digits, and words of which one has all of the other's."""
    if one[1] != two[1] or not (one[0] <= two[0] or two[0] <= one[0]):
        return False
    return min(len(one[0]), len(two[0])) + len(one[1]) >= FEWEST_OF_SUBJECT


def is_definite(claim: Claim) -> bool:
    """Whether a definite article stands right before a number; where there are none, what a part is taken of.

    Behind a comma, "die" may be a pronoun; "les" and "los" are none there.
    """
    figure, lexicon = claim.figure, lexicon_of(claim.figure.language)
    low = Tokens(figure.document.text, max(claim.start, figure.start - LEAD), figure.start).low
    if not low:
        return False
    if lexicon.page.declined and lexicon.out_of.behind(low, len(low)) is not None:
        return True
    if lexicon.page.comma_clauses and low[-2:-1] == [","]:
        return False
    return low[-1] in lexicon.definites or low[-1] in lexicon.determiners


def share_word(a: Claim, b: Claim) -> bool:
    """Whether a long word stands in both sentences, and in no figure of them: "l'ouverture"."""
    one, two = ({word for word in claim.slot.words if len(word) >= LONG_WORD and word.isalpha()} for claim in (a, b))
    return not one.isdisjoint(two)
