"""Document → lines: every sentence with what can be recognised of it in a version or a translation."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from claimcheck import sentences
from claimcheck.claims import Sentence
from claimcheck.lexicon import lexicon_of
from claimcheck.matching.parallel._shape import Line
from claimcheck.model import Claim, Document, Figure, Passage
from claimcheck.names import fold
from claimcheck.tokens import Tokens
from claimcheck.values import Value, written

COGNATE_LENGTH = 5
"""With how many letters words of two languages begin alike that are one word."""
SHORTEST_COGNATE = 6
"""Letters of such a word at least: with so many alike in a shorter one there is no room for two endings."""


def lines(document: Document, passages: Sequence[Passage], claims: Sequence[Claim]) -> list[Line]:
    """All sentences of a document, in order."""
    result: list[Line] = []
    index = 0
    for passage in passages:
        for start, end in sentences.split(document.text, passage):
            inside = []
            while index < len(claims) and claims[index].figure.start < end:
                inside.append(claims[index])
                index += 1
            result.append(_line(document, start, end, passage.language, tuple(inside)))
    return result


def _line(document: Document, start: int, end: int, language: str, claims: tuple[Claim, ...]) -> Line:
    lexicon = lexicon_of(language)
    sentence = Sentence(document.text, start, end, lexicon)
    low = sentence.tokens.low
    content = [word for word in low if word[0].isalpha() and word not in lexicon.function_words and len(word) > 2]
    return Line(
        start=start,
        end=end,
        language=language,
        values=frozenset(key for claim in claims for key in keys(claim.figure)),
        digits=frozenset(word.lstrip("0") for word in low if word.isdigit()),
        names=frozenset(name for name in sentence.names.values() if len(name) > 2),
        concepts=frozenset().union(*sentence.concepts.values()),
        words=frozenset(lexicon.meanings.stem(word) for word in content),
        cognates=frozenset(fold(word)[:COGNATE_LENGTH] for word in content if len(word) >= SHORTEST_COGNATE),
        claims=claims,
        stray=_stray(sentence.tokens, claims),
    )


def _stray(tokens: Tokens, claims: Sequence[Claim]) -> frozenset[str]:
    """The digits that belong to no figure."""
    spans = [(claim.figure.start, claim.figure.end) for claim in claims]
    return frozenset(
        word.lstrip("0")
        for word, at in zip(tokens.low, tokens.start, strict=True)
        if word.isdigit() and not any(start <= at < end for start, end in spans)
    )


def keys(figure: Figure) -> list[str]:
    """A figure as text, equal for equal numbers: the number alone for amounts, the written parts of a date."""
    value = figure.value
    if value.problem:
        return []
    if value.axis != "number":
        return _date_keys(value)
    group = "ordinal:" if figure.kind == "ordinal" else ""
    return [f"{group}{_plain(end)}" for end in dict.fromkeys((value.first, value.last)) if end is not None]


def _date_keys(value: Value) -> list[str]:
    found = []
    for end in dict.fromkeys((value.first, value.last)):
        text = written(end, value)
        if text is not None:
            size = {"day": (-5, None), "month": (-5, -3)}.get(value.granularity, (0, 4))
            found.append(f"{value.granularity}:{text[size[0] : size[1]]}")
    return found[:1] if value.granularity != "day" else found


def _plain(number: Decimal) -> str:
    return format(number.normalize(), "f")
