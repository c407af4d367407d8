"""Draws the pictures of docs/gallery.md: real reports, in a terminal of 80 columns and in a browser.

`python docs/make_gallery.py` needs Chromium and the `dev` extra; without a browser only the terminal is drawn.
"""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import Any

import claimcheck
from claimcheck.model import Report
from claimcheck.reports.text import render as as_text
from claimcheck.terminal import Look, width

DOCS = Path(__file__).parent
PICTURES = DOCS / "pictures"
SEEDS = "seeds/"
FLOOD = """\
rule: displaced
title: People displaced by the flood
severity: error
find:
  kind: count
  about: {deed: {en: [displaced, homeless], fr: [déplacées], es: [desplazadas]}}
must: agree
over_time: growing
examples:
  - flag: fewer than before
    texts: [{en: The flood displaced 900 people on 1 March.}, {en: The flood had displaced 700 people by 2 March.}]
  - pass: the same
    texts: [{en: The flood displaced 900 people.}, {en: In all 900 people were displaced.}]
"""
DAYS = (
    ("2022-03-01", "North Wire", "en", "The flood displaced 1,200 people, the district said."),
    ("2022-03-02", "Agence du Nord", "fr", "Les inondations ont fait 2 450 personnes déplacées, selon la préfecture."),
    ("2022-03-04", "North Wire", "en", "By Friday more than 6,000 people had been displaced."),
    ("2022-03-06", "Diario del Norte", "es", "La crecida deja 6.301 personas desplazadas."),
    ("2022-03-09", "North Wire", "en", "The flood displaced about 9,800 people, relief workers said."),
)

STYLES = {"1": "bold", "2": "dim", "31": "red", "33": "yellow", "34": "blue", "36": "cyan", "32": "green", "7": "mark"}
CELL, LINE, MARGIN, SIZE = 8.4, 19, 20, 14
SVG = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img">
<title>{title}</title>
<style>
rect {{ fill: #14181d }}
text {{ font: {size}px "DejaVu Sans Mono", Menlo, Consolas, monospace; fill: #d7dde3; white-space: pre }}
.bold {{ font-weight: 700 }} .dim {{ fill: #8b96a1 }} .red {{ fill: #ff7b72 }} .yellow {{ fill: #e3b341 }}
.blue {{ fill: #79b8ff }} .cyan {{ fill: #5fd3d3 }} .green {{ fill: #7ee787 }} .mark {{ fill: #ffd866 }}
</style>
<rect width="100%" height="100%" rx="8"/>
{lines}
</svg>
"""


def pieces(line: str) -> Iterator[tuple[int, str, str]]:
    """The pieces of a line with escape sequences: column, text, classes."""
    column, classes = 0, ""
    for part in re.split(r"(\x1b\[[0-9;]*m)", line):
        if part.startswith("\x1b"):
            names = [STYLES.get(code, "") for code in part[2:-1].split(";")]
            classes = " ".join(filter(None, names))
        elif part:
            yield column, part, classes
            column += width(part)


def terminal(command: str, output: str) -> str:
    """A command and its coloured output as a picture."""
    lines = [f"\x1b[32m$\x1b[0m \x1b[1m{command}\x1b[0m", *output.rstrip("\n").split("\n")]
    rows = []
    for number, line in enumerate(lines):
        for column, text, classes in pieces(line):
            if text.strip():
                lead = len(text) - len(text.lstrip())
                x, bare = MARGIN + (column + lead) * CELL, text.strip()
                named = f' class="{classes}"' if classes else ""
                y, reach = MARGIN + (number + 0.8) * LINE, width(bare) * CELL
                rows.append(
                    f'<text x="{x:.1f}" y="{y:.1f}" textLength="{reach:.1f}"{named}>{escape(bare, quote=False)}</text>'
                )
    size = {"width": round(80 * CELL + 2 * MARGIN), "height": round(len(lines) * LINE + 2 * MARGIN)}
    return SVG.format(title=escape(f"{command} in a terminal"), size=SIZE, lines="\n".join(rows), **size)


def flood() -> Report:
    """The report on a figure that grows over days."""
    import datetime

    with tempfile.TemporaryDirectory() as folder:
        rule = Path(folder) / "displaced.yaml"
        rule.write_text(FLOOD, encoding="utf-8")
        rules = claimcheck.load_rules([rule])
    assert not rules.faults, rules.faults
    documents = [
        claimcheck.Document(
            text=text, name=f"{day}.txt", source=source, language=code, date=datetime.date.fromisoformat(day)
        )
        for day, source, code, text in DAYS
    ]
    return claimcheck.check(documents, rules=rules)


def draw_terminal(report: Report) -> None:
    """The text report in colours."""
    picture = terminal(f"claimcheck report {SEEDS}", as_text(report, Look(width=80, colour=True)))
    (PICTURES / "terminal.svg").write_text(picture, encoding="utf-8")


def draw_pages(browser: Any, report: Report, growing: Report) -> None:
    """The page in light and dark, its matrix, a marked document, and a timeline."""
    for scheme in ("light", "dark"):
        context = browser.new_context(
            viewport={"width": 1100, "height": 860}, color_scheme=scheme, device_scale_factor=1.5
        )
        page = context.new_page()
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "report.html"
            path.write_text(claimcheck.render(report, "html"), encoding="utf-8")
            page.goto(path.as_uri())
            page.screenshot(path=PICTURES / f"page-{scheme}.png")
            if scheme == "light":
                page.goto(path.as_uri() + "#ledger")
                page.screenshot(path=PICTURES / "matrix.png")
                page.goto(path.as_uri())
                page.locator("a.mark").first.click()
                page.screenshot(path=PICTURES / "document.png")
                path.write_text(claimcheck.render(growing, "html"), encoding="utf-8")
                page.goto(path.as_uri() + "#timelines")
                page.reload()
                page.locator("figure.time").screenshot(path=PICTURES / "timeline.png")
        context.close()


def main() -> None:
    """Draws all pictures."""
    os.chdir(DOCS.parent)
    PICTURES.mkdir(exist_ok=True)
    report = claimcheck.check(claimcheck.load(SEEDS))
    draw_terminal(report)
    path = os.environ.get("CLAIMCHECK_BROWSER") or shutil.which("chromium") or shutil.which("google-chrome")
    if path is None:
        print("no browser was found: only the terminal is drawn")
        return
    from playwright.sync_api import sync_playwright

    flags = "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=path, args=[*flags.split(), "--disable-component-update", "--disable-sync"]
        )
        draw_pages(browser, report, flood())
        browser.close()


if __name__ == "__main__":
    main()
