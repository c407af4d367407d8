"""What each stage costs, as ratios to counting `[0-9]+` with `regex` on the same text; all measured in one run.

    make bench            every language
    make bench ARGS="en"  some of them

Two texts of about 1 MB are made for each language from the sentences of its corpus, both with two or three figures in a
KB. "News": a sentence of numbers that are no figures for every three with figures, and prose between. "Dense": numbers
that are no figures in all sentences between, a dozen for each figure. The bare count is slower on dense text, so that
its ratios are smaller.
"""

from __future__ import annotations

import itertools
import sys
import time
from collections.abc import Callable
from pathlib import Path

import regex
from bench_prose import PROSE

from claimcheck import claims, figures, languages, scan, text
from claimcheck.lexicon import lexicon_of
from claimcheck.model import Document

HERE = Path(__file__).parent
SIZE = 1_000_000
SPACING = 400
"""Code points for each figure."""
TRAPS_APART = 3
"""Sentences with figures for each one whose numbers are none."""
DIGITS = regex.compile("[0-9]+")


def rows(code: str, *names: str) -> list[str]:
    """The rows of a language's corpus as sentences without marks: those of the files named, or of all."""
    found = []
    for path in sorted((HERE / "corpus" / code).glob("*.tsv")):
        if names and path.stem not in names:
            continue
        for line in path.read_text(encoding="utf-8").splitlines():
            sentence = line.split("\t")[0].replace("‹", "").replace("›", "").strip()
            if len(sentence) > 25 and not sentence.startswith("#"):
                found.append(sentence if sentence.endswith((".", "!", "?")) else sentence + ".")
    return found


def found_in(sentence: str, code: str) -> int:
    """How many figures a sentence holds."""
    document = Document(text=sentence, language=code)
    return len(figures.extract(document, text.passages(document))[0])


def sample(code: str, *, dense: bool) -> str:
    """About 1 MB of paragraphs: a sentence with figures, at times one with numbers that are none, then ones between."""
    running = rows(code, "running")
    counted = [(sentence, found_in(sentence, code)) for sentence in running]
    bare = [sentence for sentence, count in counted if not count]
    traps = itertools.cycle(sentence for sentence in bare if DIGITS.search(sentence))
    plain = itertools.cycle(PROSE[code])
    parts, size = [], 0
    for index, (sentence, count) in enumerate(itertools.cycle(pair for pair in counted if pair[1])):
        if size >= SIZE:
            break
        paragraph = [sentence, *([next(traps)] if index % TRAPS_APART == 0 else [])]
        while sum(map(len, paragraph)) < count * SPACING:
            paragraph.append(next(traps if dense else plain))
        parts.append(" ".join(paragraph) + "\n\n")
        size += len(parts[-1])
    return "".join(parts)[:SIZE]


def best(work: Callable[[], object], times: int = 3) -> float:
    """The shortest of several runs, in seconds of CPU."""
    taken = []
    for _ in range(times):
        start = time.process_time()
        work()
        taken.append(time.process_time() - start)
    return min(taken)


def measure(code: str, *, dense: bool) -> dict[str, float]:
    """The ratio of each stage, and how many figures there are."""
    body = sample(code, dense=dense)
    document = Document(text=body, language=code)
    passages = text.passages(document)
    words = lexicon_of(code)
    base = best(lambda: sum(1 for _ in DIGITS.finditer(body)), 9)
    found, _ = figures.extract(document, passages)
    scanned = best(lambda: scan.candidates(body, 0, len(body), words))
    read = best(lambda: figures.extract(document, passages), 2)
    claimed = best(lambda: claims.read(found[0].document, passages, tuple(found)), 2)
    return {
        "scan": scanned / base,
        "figures": read / base,
        "claims": (read + claimed) / base,
        "count": len(found),
    }


def main() -> None:
    """Print the table."""
    codes = sys.argv[1:] or languages.codes()
    print("cost of 1 MB as multiples of counting [0-9]+ (budgets: scan 10, figures 20, claims 80)\n")
    for dense in (False, True):
        print(f"{'dense' if dense else 'news':10}{'figures found':>15}{'scan':>10}{'figures':>10}{'claims':>10}")
        for code in codes:
            row = measure(code, dense=dense)
            print(f"{code:10}{row['count']:15,}{row['scan']:10.1f}{row['figures']:10.1f}{row['claims']:10.1f}")
        print()


if __name__ == "__main__":
    main()
