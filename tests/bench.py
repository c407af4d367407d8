"""What each stage costs, as ratios to counting `[0-9]+` with `regex` on the same text; all measured in one run.

    make bench            every language
    make bench ARGS="en"  some of them

The text is about 1 MB for each language: sentences of its corpus, those with figures between those without, so that two
or three figures stand in a KB, as in the seeds.
"""

from __future__ import annotations

import itertools
import sys
import time
from collections.abc import Callable
from pathlib import Path

import regex

from claimcheck import claims, figures, languages, scan, text
from claimcheck.lexicon import lexicon
from claimcheck.model import Document

HERE = Path(__file__).parent
SIZE = 1_000_000
SPACING = 400
"""Code points for each figure."""
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


def sample(code: str) -> str:
    """About 1 MB of paragraphs: a sentence with figures, then sentences without any, `SPACING` for each figure.

    The sentences are those of running text where the corpus of the language has some, else its corpus rows.
    """
    running = rows(code, "running")
    counted = [(sentence, found_in(sentence, code)) for sentence in running or rows(code)]
    bare = [sentence for sentence in running or rows(code, "none") if not found_in(sentence, code)]
    parts, size, without = [], 0, itertools.cycle(bare)
    for sentence, count in itertools.cycle(pair for pair in counted if pair[1]):
        if size >= SIZE:
            break
        paragraph = [sentence]
        while sum(map(len, paragraph)) < count * SPACING:
            paragraph.append(next(without))
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


def measure(code: str) -> dict[str, float]:
    """The ratio of each stage, and how many figures there are."""
    body = sample(code)
    document = Document(text=body, language=code)
    passages = text.passages(document)
    words = lexicon(code)
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
    print(f"{'language':10}{'figures found':>15}{'scan':>10}{'figures':>10}{'claims':>10}")
    for code in codes:
        row = measure(code)
        print(f"{code:10}{row['count']:15,}{row['scan']:10.1f}{row['figures']:10.1f}{row['claims']:10.1f}")


if __name__ == "__main__":
    main()
