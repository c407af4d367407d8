"""Where claims stand: sentences with their figures, and the words between, before and behind these."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence

import regex

from claimcheck.cells import BAR, BEHIND_HEADER, BETWEEN_CELLS, cell_mark, line_around
from claimcheck.lexicon import Lexicon, Phrases, lexicon_of
from claimcheck.model import Claim, Document
from claimcheck.tokens import SENTENCE_ENDS, Tokens

Claims = Mapping[Document, Sequence[Claim]]
"""The claims of each document, by offset."""
PARAGRAPH = regex.compile(r"\n[ \t\r\u00a0]*\n")
RANK, ENTRY = "#", regex.compile(r"[0-9]{1,3}[.)]\s")
"""What stands for the header of a ranking, and how its entries begin."""
MARKS = frozenset(",;:()[]-–—.\"'«»„“”")
CHANGES = frozenset(("increase", "decrease", "growth"))
"""Concepts of a change, whichever way."""
LONGEST_OPENING = 3
"""How many tokens may open a sentence up to a whole whose parts follow: "Of all the 180 patients"."""
CLAUSE_LENGTH = 160
"""How many code points before and behind a figure are looked at: more than a clause has, however long its sentence."""
SENTENCES_BACK = 2
"""How many sentences before one may hold what its figures are reckoned from; further back is another subject."""


class Setting:
    """A sentence with its claims in the order of offsets.

    Its stretches are asked for again and again, so that each is cut into tokens once; none of these lists is changed.
    """

    __slots__ = ("_cut", "_ends", "_starts", "claims", "document", "end", "lexicon", "start")

    def __init__(self, document: Document, claims: list[Claim]) -> None:
        self.document = document
        self.claims = claims
        self.start, self.end = claims[0].start, claims[0].end
        self.lexicon: Lexicon = lexicon_of(claims[0].figure.language)
        self._cut: dict[tuple[int, int], list[str]] = {}
        self._starts = sorted(claim.figure.start for claim in claims)
        self._ends = sorted(claim.figure.end for claim in claims)

    def between(self, a: Claim, b: Claim) -> list[str]:
        """The tokens between two figures of the document, the first before the second."""
        return self._low(a.figure.end, b.figure.start)

    def joined(self, a: Claim, b: Claim) -> bool:
        """Whether an "and" stands between two figures, the first before the second."""
        return not self.lexicon.joiners.isdisjoint(self.between(a, b))

    def up_to(self, a: Claim, b: Claim) -> list[str]:
        """The tokens between two figures, without the hedge or comparator of the second and the marks beside it."""
        return bare(self._low(a.figure.end, b.figure.qualified_start))

    def link(self, a: Claim, b: Claim) -> list[str]:
        """The tokens between two figures, without the hedge, the comparator and the words of emphasis of the second."""
        low = self._low(a.figure.end, b.figure.qualified_start)
        found = self.lexicon.emphatic.behind(low, len(low))
        return low if found is None else low[: found[0]]

    def before(self, claim: Claim) -> list[str]:
        """The tokens of the sentence before a figure, from the figure before it on."""
        return self._low(self._behind_last(claim), claim.figure.start)

    def lead(self, claim: Claim) -> list[str]:
        """The tokens before a figure, as `before` has them, without its hedge or comparator."""
        return self._low(self._behind_last(claim), claim.figure.qualified_start)

    def _behind_last(self, claim: Claim) -> int:
        """Where the figure before a figure ends, or what is looked at before it begins."""
        before = bisect_right(self._ends, claim.figure.start)
        last = self._ends[before - 1] if before else 0
        return max(self.start, last, claim.figure.start - CLAUSE_LENGTH)

    def hedge(self, claim: Claim) -> list[str]:
        """The tokens of a figure's hedge or comparator before it."""
        return self._low(claim.figure.qualified_start, claim.figure.start)

    def clause(self, claim: Claim) -> list[str]:
        """The tokens of the sentence before a figure, from the one of its kind before it on, with those of others."""
        alike = [other for other in self.claims if other.figure.kind == claim.figure.kind]
        last = max((other.figure.end for other in alike if other.figure.end <= claim.figure.start), default=0)
        return self._low(max(self.start, last, claim.figure.start - CLAUSE_LENGTH), claim.figure.start)

    def after(self, claim: Claim) -> list[str]:
        """The tokens of the sentence behind a figure, up to the next figure."""
        end = claim.figure.end
        behind = bisect_left(self._starts, end)
        following = self._starts[behind : behind + 1]
        return self._low(end, min([*following, self.end, end + CLAUSE_LENGTH]))

    def inside(self, claim: Claim) -> list[str]:
        """The tokens of a figure itself."""
        return self._low(claim.figure.start, claim.figure.end)

    def unit(self, claim: Claim) -> list[str]:
        """The tokens of a figure behind its number: its unit or noun."""
        return self._low(claim.figure.number_end, claim.figure.end)

    def around(self, claim: Claim) -> list[str]:
        """The tokens from the figure before to the figure behind, unit and noun included."""
        return [*self.before(claim), *self.behind_number(claim)]

    def behind_number(self, claim: Claim) -> list[str]:
        """The tokens of the sentence behind the number of a figure, its unit or noun first."""
        return [*self.unit(claim), *self.after(claim)]

    def opens_with_whole(self, claim: Claim) -> bool:
        """Whether a figure is the first of its sentence and little but "of" stands before it: "Of the 180 patients"."""
        lead, lexicon = self.before(claim), self.lexicon
        if self.claims[0] is not claim or len(lead) > LONGEST_OPENING:
            return False
        return closes(lexicon.out_of, lead) or (
            lead[-1:] != [] and lead[-1] in lexicon.grammar and closes(lexicon.out_of, lead[:-1])
        )

    def low(self) -> list[str]:
        """All tokens of the sentence."""
        return self._low(self.start, self.end)

    def concepts(self, low: Sequence[str]) -> set[str]:
        """What the words of a stretch mean."""
        return meanings(low, self.lexicon)

    def _low(self, start: int, end: int) -> list[str]:
        if start >= end:
            return []
        known = self._cut.get((start, end))
        if known is None:
            known = self._cut[start, end] = Tokens(self.document.text, start, end).low
        return known


def share_behind(claim: Claim, claims: Iterable[Claim]) -> Claim | None:
    """The percentage in brackets right behind a figure, "201 votes (52.2 %)"; None where there is none.

    Args:
        claim: The claim of the figure.
        claims: Those of its document, by offset.
    """
    behind = next((other for other in claims if other.figure.start >= claim.figure.end), None)
    if behind is None or behind.figure.unit != "percent":
        return None
    return behind if claim.document.text[claim.figure.end : behind.figure.start].strip() == "(" else None


def in_other_rows(a: Claim, b: Claim) -> bool:
    """Whether two claims stand in two rows of one table, or entries of rankings, which tell of different things."""
    one, two = _first_cell(a), _first_cell(b)
    return one is not None and two is not None and one[0] == two[0] and one[1] != two[1]


def _first_cell(claim: Claim) -> tuple[str, str] | None:
    """Header and content of the first cell of the row that a claim stands in; None where that is no row of a table."""
    text = claim.document.text[claim.start : claim.end].rstrip("; \n")
    if (mark := cell_mark(text)) is not None:
        return mark, text.strip(BAR).partition(mark)[0].strip()
    first, mark, rest = text.partition(BETWEEN_CELLS)
    if not mark or not all(BEHIND_HEADER in cell for cell in rest.split(BETWEEN_CELLS)):
        return _ranked(claim)
    header, mark, content = first.partition(BEHIND_HEADER)
    return (header, content) if mark else ("", first)


def _ranked(claim: Claim) -> tuple[str, str] | None:
    """The entry of a ranking that a claim stands in, which is no sentence: "2. Ben Mori, Hutt Harriers, 1:04:05"."""
    found = line_around(claim.document.text, claim.figure.start)
    line = found[1].strip() if found is not None else ""
    return (RANK, line) if ENTRY.match(line) and line[-1] not in SENTENCE_ENDS else None


def meanings(low: Sequence[str], lexicon: Lexicon) -> set[str]:
    """The concepts that words name, phrases of several words before single ones."""
    found: set[str] = set()
    listed, skip = list(low), 0
    for at, word in enumerate(listed):
        if not word[0].isalpha() or at < skip:
            continue
        phrase = lexicon.meanings.phrase(listed, at)
        if phrase is not None:
            skip = phrase[0]
            found.add(phrase[1])
        elif word not in lexicon.function_words or len(word) > 3:
            found.update(lexicon.meanings.concepts(word))
    return found


def settings(claims_of: Claims) -> Iterator[Setting]:
    """Every sentence that holds a claim, by document and offset."""
    for document, claims in claims_of.items():
        group: list[Claim] = []
        for claim in claims:
            if group and claim.start != group[0].start:
                yield Setting(document, group)
                group = []
            group.append(claim)
        if group:
            yield Setting(document, group)


def paragraphs(claims_of: Claims) -> Iterator[list[Setting]]:
    """Sentences grouped by paragraph: no blank line stands between them."""
    group: list[Setting] = []
    for setting in settings(claims_of):
        if group and (setting.document is not group[0].document or _parted(group[-1], setting)):
            yield group
            group = []
        group.append(setting)
    if group:
        yield group


def by_document(sentences: Iterable[Setting]) -> list[list[Setting]]:
    """Sentences grouped by their documents, in the order given."""
    groups: dict[Document, list[Setting]] = {}
    for setting in sentences:
        groups.setdefault(setting.document, []).append(setting)
    return list(groups.values())


def recent(told: Sequence[Setting], index: int) -> list[Setting]:
    """A sentence, behind those shortly before it in its document."""
    document = told[index].document
    return [place for place in told[max(0, index - SENTENCES_BACK) : index + 1] if place.document is document]


def _parted(a: Setting, b: Setting) -> bool:
    last = a.claims[-1].figure.end
    return PARAGRAPH.search(a.document.text, last, b.claims[0].figure.start) is not None


def holds(phrases: Phrases[str], low: list[str]) -> bool:
    """Whether a phrase stands anywhere in the tokens."""
    return any(phrases.ahead(low, at) for at in range(len(low)))


def opens(phrases: Phrases[str], low: list[str]) -> bool:
    """Whether a phrase stands at the beginning, marks left out."""
    at = 0
    while at < len(low) and low[at] in MARKS:
        at += 1
    return phrases.ahead(low, at) is not None


def closes(phrases: Phrases[str], low: list[str]) -> bool:
    """Whether a phrase stands at the end."""
    return phrases.behind(low, len(low)) is not None


def bare(low: list[str]) -> list[str]:
    """The tokens without marks at either end."""
    first, last = 0, len(low)
    while first < last and low[first] in MARKS:
        first += 1
    while last > first and low[last - 1] in MARKS:
        last -= 1
    return low[first:last]


def is_one_of(phrases: Phrases[str], low: list[str]) -> bool:
    """Whether the tokens are exactly one phrase, which may end in a dot, marks around it left out."""
    inner = bare(low)
    found = [(phrases.ahead(tokens, 0), len(tokens)) for tokens in (inner, [*inner, "."])]
    return any(phrase is not None and phrase[0] == size for phrase, size in found)
