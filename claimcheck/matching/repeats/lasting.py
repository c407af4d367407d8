"""How long one thing lasts, told twice: "the crossing takes three hours", "during the four-hour crossing".

One sentence says with a verb how long its subject lasts; another one has the time as an attribute of the same word, and
an article, a demonstrative or its place at the head of the sentence tells that it takes this up.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

from claimcheck.claims import concepts_near
from claimcheck.lexicon import Lexicon, Phrases, lexicon_of
from claimcheck.matching.repeats._shape import (
    CLAUSE_ENDS,
    SPAN,
    of_one_size,
    of_other_days,
    one_name,
    ranks,
    recurs,
    stated_again,
    telling_stems,
)
from claimcheck.model import Claim
from claimcheck.tokens import Tokens

VERB_REACH, OTHER_TIME_REACH = 3, 5
"""How many tokens before or behind a duration its verb may stand, and how far from it "earlier" tells of another."""
OWNER_TOKENS = 3
"""How many tokens an article, a noun and "of" are."""
LONGEST_OPENING = 2
"""How many words of grammar may stand before a duration that opens its sentence."""
OF_ANOTHER_TIME = frozenset(("previous", "next", "average", "maximum", "minimum", "planned"))


def twice(body: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Each duration that its subject takes, with the other one that is an attribute of the same word."""
    durations = [claim for claim in body if claim.figure.kind == "duration" and claim.figure.value.comparator == "="]
    if len(durations) < 2:
        return
    taken = [(claim, _subject(claim)) for claim in durations]
    borne = [(claim, _bearer(claim)) for claim in durations]
    for (one, stems), (two, stem) in product(taken, borne):
        if stem in stems and _may_be_one(one, two) and not _is_told(two, stem, durations):
            yield (one, two) if one.start < two.start else (two, one)


def _may_be_one(one: Claim, two: Claim) -> bool:
    """Whether nothing in the sentences of two durations says that these are of two things, or of two times."""
    if one.start == two.start or not of_one_size(one, two) or ranks(one) != ranks(two):
        return False
    if one.slot.of_another or two.slot.of_another or of_other_days(one, two) or _recurs(one) != _recurs(two):
        return False
    other_times = any(concepts_near(claim, OTHER_TIME_REACH) & OF_ANOTHER_TIME for claim in (one, two))
    return not other_times and one_name(one, two)


def _recurs(claim: Claim) -> bool:
    """Whether a sentence names a day of the week or a season."""
    low = Tokens(claim.document.text, claim.start, claim.end).low
    return recurs(low, lexicon_of(claim.figure.language))


def _is_told(claim: Claim, stem: str, durations: Sequence[Claim]) -> bool:
    """Whether another sentence says as well that a thing lasts as long as a duration tells."""
    others = (other for other in durations if other.start != claim.start and stem in _subject(other) | {_bearer(other)})
    return stated_again(claim, others, "loose")


def _subject(claim: Claim) -> frozenset[str]:
    """The stems of the subject of a verb that says how long it lasts; none where no such verb stands beside."""
    figure, lexicon = claim.figure, lexicon_of(claim.figure.language)
    low = Tokens(figure.document.text, max(claim.start, figure.start - 2 * SPAN), figure.qualified_start).low
    start = max((at + 1 for at, word in enumerate(low) if word in CLAUSE_ENDS), default=0)
    clause = low[start:]
    verb = next((at for at in range(len(clause)) if _is_verb(clause, at, lexicon)), None)
    if verb is not None and len(clause) - verb <= VERB_REACH and not _of_another(clause, lexicon):
        return telling_stems(_head(clause[:verb], lexicon), figure.language)
    return frozenset()


def _head(low: Sequence[str], lexicon: Lexicon) -> Sequence[str]:
    """The first words in a row that are none of grammar: "the guided walk along the river"."""
    first = next((at for at, word in enumerate(low) if word not in lexicon.grammar), len(low))
    last = next((at for at in range(first, len(low)) if low[at] in lexicon.grammar), len(low))
    return low[first:last]


def _of_another(clause: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether a clause speaks of another one of its kind."""
    return any(lexicon.others.ahead(list(clause), at) for at in range(len(clause)))


def _is_verb(low: Sequence[str], at: int, lexicon: Lexicon) -> bool:
    """Whether a phrase begins at a token that says that something lasts, and is more than a preposition."""
    listed = list(low)
    found = lexicon.lasting.ahead(listed, at)
    if found is None or lexicon.of_words.issuperset(low[at : at + found[0]]):
        return False
    return lexicon.afterwards.ahead(listed, at) is None and lexicon.for_so_long.ahead(listed, at) is None


def _bearer(claim: Claim) -> str:
    """The stem of the noun whose attribute a duration is, where the text takes it up; "" elsewhere."""
    figure, lexicon = claim.figure, lexicon_of(claim.figure.language)
    text = figure.document.text
    before = Tokens(text, max(claim.start, figure.start - SPAN), figure.start).low
    behind = Tokens(text, figure.end, min(claim.end, figure.end + SPAN)).low
    return _led(before, behind, lexicon, claim) or _of(before, lexicon, claim)


def _led(before: Sequence[str], behind: Sequence[str], lexicon: Lexicon, claim: Claim) -> str:
    """The noun behind a duration: "the four-hour crossing", "ces trois jours de grève", "за два часа экскурсии"."""
    known = before[-1:] != [] and (before[-1] in lexicon.definites or _shows(lexicon.pointing, before[-1:]))
    if not (known or _opens(before, lexicon)):
        return ""
    linked = behind[:1] != [] and behind[0] in lexicon.of_words
    named, rest = behind[linked : linked + 1], behind[linked + 1 : linked + 2]
    return "" if rest and rest[0] in lexicon.of_words - lexicon.determiners else _stem(named, claim)


def _opens(before: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether a duration opens its sentence behind a preposition ("after a four-hour"), or where no articles are."""
    articles = lexicon.determiners.union(lexicon.page.articles)
    if len(before) > LONGEST_OPENING or not (lexicon.grammar | articles).issuperset(before):
        return False
    return before[0] not in articles if before else lexicon.page.declined


def _of(before: Sequence[str], lexicon: Lexicon, claim: Claim) -> str:
    """The noun before "of" and a duration, behind an article: "la visite de deux heures"."""
    if len(before) < OWNER_TOKENS or before[-1] not in lexicon.of_words - lexicon.locatives:
        return ""
    article, named, of = before[-OWNER_TOKENS:]
    known = article in lexicon.determiners | lexicon.of_words or _shows(lexicon.pointing, [article])
    return _stem([named], claim) if known and article != of else ""


def _shows(phrases: Phrases[str], low: Sequence[str]) -> bool:
    return phrases.ahead(list(low), 0) is not None


def _stem(named: Sequence[str], claim: Claim) -> str:
    return next(iter(telling_stems(named, claim.figure.language)), "")
