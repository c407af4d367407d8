"""What each stage costs, as ratios to counting `[0-9]+` with `regex` on the same text; all measured in one run.

    make bench            every language
    make bench ARGS="en"  some of them

The text is about 1 MB for each language: its seeds and corpus rows between sentences without figures, so that a figure
stands about as often as in the news.
"""

from __future__ import annotations

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
DIGITS = regex.compile("[0-9]+")
BUDGETS = {"scan": 10, "figures": 20, "claims": 80}


def rows(code: str) -> list[str]:
    """The corpus rows of a language as sentences."""
    found = []
    for path in sorted((HERE / "corpus" / code).glob("*.tsv")):
        for line in path.read_text(encoding="utf-8").splitlines()[1:]:
            sentence = line.split("\t")[0].replace("‹", "").replace("›", "").strip()
            if len(sentence) > 25 and not sentence.startswith("#"):
                found.append(sentence if sentence.endswith((".", "!", "?")) else sentence + ".")
    return found


def prose(code: str) -> list[str]:
    """Paragraphs of the seeds in this language; for a language without seeds its own words, shuffled in order."""
    found = []
    for path in sorted((HERE.parent / "seeds").glob("*.txt")):
        document = Document(text=path.read_text(encoding="utf-8"), name=path.name)
        for passage in text.passages(document):
            if passage.language == code:
                found += [part for part in document.text[passage.start : passage.end].split("\n") if len(part) > 80]
    words = list(languages.load(code).function_words)
    nouns = [form.rstrip("~") for _, forms in languages.load(code).concepts for form in forms]
    filler = " ".join(word for pair in zip(words, nouns * 20) for word in pair)
    return found or [filler.capitalize() + "."] * 3


def sample(code: str) -> str:
    """About 1 MB: two paragraphs of prose for each corpus sentence."""
    paragraphs, sentences = prose(code), rows(code)
    parts, size, index = [], 0, 0
    while size < SIZE:
        part = f"{paragraphs[index % len(paragraphs)]}\n\n"
        if index % 2:
            part += f"{sentences[(index // 2) % len(sentences)]}\n\n"
        parts.append(part)
        size += len(part)
        index += 1
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
