"""Which of the claims that a rule selects it sets against each other: those that share what `same` names.

What is equal or not (unit, noun, document, modality) divides the claims. What may be unknown (who gives, who speaks,
when) separates two claims only where both know it and have nothing in common. Names are compared across scripts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from attrs import define, field

from claimcheck.lexicon import lexicon_of
from claimcheck.matching.surroundings import Context, Sentence
from claimcheck.model import Claim, Group
from claimcheck.names import fold
from claimcheck.ruleset.records import Line, Rule

ALIKE = 82
"""How alike (of 100) two folded names are that are taken for one."""
SHORTEST_PREFIX = 5
"""How many letters of one name must begin the other (Azerbaijan, Azerbaijani)."""
SCOPE_REACH = 8
"""How many words after a figure the names of its scope stand."""
HARD: dict[str, Callable[[Claim], object]] = {
    "document": lambda claim: claim.document.name,
    "unit": lambda claim: claim.figure.unit,
    "noun": lambda claim: claim.figure.noun,
    "modality": lambda claim: claim.slot.modality,
}


@define(slots=True, eq=False, repr=False)
class _Known:
    """What one claim knows of a part of its slot: some names, words or days; nothing is known of an empty one."""

    claim: Claim
    names: frozenset[str] = field(factory=frozenset)
    days: tuple[int, int] | None = None


def groups(rule: Rule, claims: Sequence[Claim], context: Context) -> list[Group]:
    """The claims of a rule with a topic as groups: one, or several where `same` separates them."""
    divided: dict[tuple[object, ...], list[Claim]] = {}
    hard = [part for name, part in HARD.items() if name in rule.same]
    for claim in claims:
        divided.setdefault(tuple(part(claim) for part in hard), []).append(claim)
    found = [tuple(some) for some in divided.values()]
    for name in rule.same:
        if name not in HARD:
            found = [cluster for some in found for cluster in _clusters(rule, name, some, context)]
    return [Group(cluster, rule.title, rule.id) for cluster in found]


def _clusters(rule: Rule, name: str, claims: tuple[Claim, ...], context: Context) -> Iterator[tuple[Claim, ...]]:
    """The claims in clusters that know different things; those that know nothing join the cluster they agree with."""
    known = [_known(rule, name, claim, context) for claim in claims]
    clusters: list[list[_Known]] = []
    for one in known:
        if one.names or one.days:
            _join(one, clusters, known, context)
    if len(clusters) < 2:
        yield claims
        return
    for one in known:
        if not (one.names or one.days):
            _fitting(one, clusters).append(one)
    for cluster in clusters:
        members = {id(one.claim) for one in cluster}
        yield tuple(claim for claim in claims if id(claim) in members)


def _join(one: _Known, clusters: list[list[_Known]], known: Sequence[_Known], context: Context) -> None:
    """Puts a claim into the cluster it shares something with; clusters that it links become one."""
    linked = [cluster for cluster in clusters if any(not _separate(one, other, known, context) for other in cluster)]
    if not linked:
        clusters.append([one])
        return
    linked[0].append(one)
    for other in linked[1:]:
        linked[0].extend(other)
        clusters.remove(other)


def _fitting(one: _Known, clusters: list[list[_Known]]) -> list[_Known]:
    value = one.claim.figure.value
    return next(
        (cluster for cluster in clusters if any(other.claim.figure.value.first == value.first for other in cluster)),
        clusters[0],
    )


def _separate(a: _Known, b: _Known, known: Sequence[_Known], context: Context) -> bool:
    """Whether two claims that both know something have nothing in common."""
    if a.days and b.days:
        return a.days[1] < b.days[0] or b.days[1] < a.days[0]
    if _share(a.names, b.names):
        return False
    in_both = _share(a.names, context.names(b.claim.document)) and _share(b.names, context.names(a.claim.document))
    return not in_both or _told_apart(a, b, known) or _told_apart(b, a, known)


def _told_apart(a: _Known, b: _Known, known: Sequence[_Known]) -> bool:
    """Whether the document of one claim also makes a claim about those whom the other one names."""
    return any(
        other.claim is not a.claim and other.claim.document is a.claim.document and _share(other.names, b.names)
        for other in known
    )


def _share(some: frozenset[str], others: frozenset[str]) -> bool:
    return bool(some & others) or any(_alike(one, other) for one in some for other in others)


def _alike(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    if len(short) < SHORTEST_PREFIX:
        return False
    if long.startswith(short):
        return True
    from rapidfuzz import fuzz

    return fuzz.ratio(one, other, score_cutoff=ALIKE) > 0


def _known(rule: Rule, name: str, claim: Claim, context: Context) -> _Known:
    if name == "as_of":
        return _Known(claim, days=claim.slot.as_of)
    if name == "speaker":
        return _Known(claim, frozenset((claim.slot.speaker,)) - {""})
    if name in ("giver", "subject"):
        return _Known(claim, frozenset(_names(claim, context, (*rule.find.about, *rule.find.unless))))
    if name == "entities":
        return _Known(claim, frozenset(_names(claim, context, ())))
    if name == "scope":
        after = (word for word, distance in claim.slot.names if 0 <= distance <= SCOPE_REACH)
        return _Known(claim, frozenset(after))
    line = next((line for line in rule.find.about if line.name == name), None)
    return _Known(claim, frozenset(_words(claim, context, line) if line else ()))


def _words(claim: Claim, context: Context, line: Line) -> Iterator[str]:
    """The words of a line that stand in the sentence, folded."""
    sentence = context.sentence(claim)
    for first, last in context.spans(claim, line):
        yield fold("".join(sentence.tokens.low[first : last + 1]))


def _names(claim: Claim, context: Context, lines: Sequence[Line]) -> Iterator[str]:
    """The names of a claim's sentence that no line of words matched, and that belong to no other figure."""
    sentence = context.sentence(claim)
    matched = {at for line in lines for first, last in context.spans(claim, line) for at in range(first, last + 1)}
    inside = {at for other in sentence.claims for at in range(sentence.place(other)[0], sentence.place(other)[1] + 1)}
    common = context.common(claim.document)
    for at, word in enumerate(sentence.tokens.low):
        if at in matched or at in inside or word in common or not _is_name(sentence, at, claim.figure.language):
            continue
        if not sentence.nearer_to_another(claim, (at, at)):
            yield fold(word)


def _is_name(sentence: Sentence, at: int, language: str) -> bool:
    """Whether a token is written like a name: with a capital inside the sentence, or all in capitals."""
    tokens, lexicon = sentence.tokens, lexicon_of(language)
    word, written = tokens.low[at], tokens.written(at)
    if len(word) < 2 or not written[0].isupper() or word in lexicon.function_words:
        return False
    if word in lexicon.months.first or word in lexicon.weekdays.first or lexicon.meanings.concepts(word):
        return False
    if tokens.numbered(at):
        return False
    if not any(each[0].isalpha() for each in tokens.low[:at]):
        return written.isupper()
    return not lexicon_of(language).page.capital_nouns or tokens.low[at - 1] not in lexicon.function_words
