"""The HTML report in a real browser: filters, search, links both ways, keys, print, dark mode, no error on the console.

Skipped where there is no Chromium; CLAIMCHECK_BROWSER names one that is elsewhere.
"""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import sample_reports

import claimcheck
from claimcheck.model import Report

api = pytest.importorskip("playwright.sync_api", reason="no browser tests: playwright is not installed")

NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")
FLAGS = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking"
    " --disable-component-update --disable-sync"
).split()
SEEDS = Path(__file__).parent.parent / "seeds"
SLOW = 5.0
"""Seconds that no step may take, on a busy machine too."""


def browser_path() -> str | None:
    """The browser to use."""
    return os.environ.get("CLAIMCHECK_BROWSER") or next(filter(None, map(shutil.which, NAMES)), None)


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """A headless browser with a fresh profile."""
    path = browser_path()
    if path is None:
        pytest.skip("no browser tests: Chromium was not found")
    with api.sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=path, headless=True, args=FLAGS)
        yield started
        started.close()


@pytest.fixture
def opened(browser: Any, tmp_path: Path) -> Iterator[Callable[..., Any]]:
    """Opens the page of a report; nothing may be told on the console, and nothing asked of a network."""
    troubles: list[str] = []
    contexts = []

    def open_page(report: Report, **options: Any) -> Any:
        context = browser.new_context(**{"viewport": {"width": 1200, "height": 800}, **options})
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(30_000)
        page.on("console", lambda message: troubles.append(message.text))
        page.on("pageerror", lambda error: troubles.append(str(error)))
        page.on("request", lambda request: request.url.startswith("file:") or troubles.append(request.url))
        path = tmp_path / "report.html"
        path.write_text(claimcheck.render(report, "html"), encoding="utf-8")
        page.goto(path.as_uri())
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert troubles == []


@pytest.fixture(scope="module")
def seeds() -> Report:
    """The report on the example documents."""
    return claimcheck.check(claimcheck.load(SEEDS))


def shown(page: Any, query: str) -> int:
    """How many elements are visible."""
    return int(page.locator(f"{query}:visible").count())


def until(page: Any, condition: str, argument: object = None) -> None:
    """Waits for a condition; the page's own policy forbids the browser to wait for it."""
    end = time.monotonic() + 6 * SLOW
    while not page.evaluate(f"argument => {condition}", argument):
        assert time.monotonic() < end, condition
        time.sleep(0.02)


def test_the_conflicts_come_first(opened: Callable[..., Any], seeds: Report) -> None:
    page = opened(seeds)
    assert shown(page, ".conflict") == len(seeds.conflicts)
    assert shown(page, "#ledger") == 0


def test_filters_and_search_narrow_the_list_and_reset_widens_it(opened: Callable[..., Any]) -> None:
    page = opened(sample_reports.harbour())
    assert shown(page, ".conflict") == 2
    page.locator("#severities .error").click()
    assert shown(page, ".conflict") == 1
    assert page.locator("#shown").inner_text() == "1 of 2"
    page.locator("#reset").click()
    page.locator("#rule").select_option("port-ships")
    assert page.locator(".conflict:visible").get_attribute("data-rule") == "port-ships"
    page.locator("#reset").click()
    page.locator("#search").fill("grain shipped")
    until(page, "document.querySelectorAll('.conflict:not([hidden])').length === 1")
    assert page.locator(".conflict:visible").get_attribute("data-rule") == "port-grain"
    page.locator("#search").fill("no such words")
    until(page, "!document.querySelector('#none').hidden")
    page.locator("#search").press("Escape")
    assert shown(page, ".conflict") == 2


def test_filters_by_source_and_kind(opened: Callable[..., Any]) -> None:
    page = opened(sample_reports.harbour())
    page.locator("#kind").select_option("quantity")
    assert page.locator(".conflict:visible").get_attribute("data-rule") == "port-grain"
    page.locator("#reset").click()
    page.locator("#source").select_option(label="港新聞")
    assert page.locator(".conflict:visible").get_attribute("data-rule") == "port-ships"


def test_a_cell_of_the_matrix_leads_to_the_passage_and_back(opened: Callable[..., Any], seeds: Report) -> None:
    page = opened(seeds)
    page.locator("nav a[data-view=ledger]").click()
    cell = page.locator("td .cell.conflicts").first
    target = cell.get_attribute("href")
    cell.click()
    until(page, "location.hash === argument", target)
    figure = page.locator(target)
    assert figure.is_visible()
    assert figure.evaluate("each => document.activeElement === each")
    box = figure.bounding_box()
    assert 0 <= box["y"] <= 800
    figure.locator(".back a[title='to the ledger']").first.click()
    until(page, "document.querySelector('#ledger').classList.contains('current')")
    assert page.locator("tr:focus").count() == 1
    page.go_back()
    until(page, "'#' + document.activeElement.id === argument", target)
    figure.locator(".back a[title='to the conflict']").first.click()
    until(page, "document.activeElement.matches('.conflict')")


def test_the_keyboard_is_enough(opened: Callable[..., Any], seeds: Report) -> None:
    page = opened(seeds)
    page.keyboard.press("j")
    assert page.locator(".conflict.at").count() == 1
    page.keyboard.press("o")
    until(page, "document.activeElement.matches('.figure')")
    page.keyboard.press("Backspace")
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.id") == "search"
    page.keyboard.press("Escape")
    page.keyboard.press("2")
    until(page, "location.hash === '#ledger'")
    page.keyboard.press("?")
    assert page.locator("#help").is_visible()


def test_dark_colours_follow_the_system_and_the_button(opened: Callable[..., Any], seeds: Report) -> None:
    page = opened(seeds, color_scheme="dark")

    def lightness() -> int:
        colour = page.evaluate("getComputedStyle(document.body).backgroundColor")
        return max(int(part) for part in colour.strip("rgba()").split(",")[:3])

    assert lightness() < 80
    page.locator("#theme").click()
    assert lightness() > 200
    page.emulate_media(color_scheme="light")
    page.reload()
    assert lightness() > 200


def test_it_prints_all_parts(opened: Callable[..., Any], seeds: Report) -> None:
    page = opened(seeds)
    paper = page.pdf(format="A4")
    pdfium = pytest.importorskip("pypdfium2")
    document = pdfium.PdfDocument(paper)
    text = "".join(document[index].get_textpage().get_text_bounded() for index in range(len(document)))
    document.close()
    assert "10 millions de dollars" in text
    assert "Who says what" in text
    assert "Search" not in text


def test_hostile_text_stays_text(opened: Callable[..., Any]) -> None:
    page = opened(sample_reports.hostile())
    page.on("dialog", lambda dialog: pytest.fail("a script of a document has run"))
    assert page.locator("script").count() == 1
    assert "<script>alert" in page.locator(".conflict").inner_text()


def test_a_narrow_screen_scrolls_only_the_matrix(opened: Callable[..., Any], seeds: Report) -> None:
    page = opened(seeds, viewport={"width": 360, "height": 640})
    for view in ("conflicts", "ledger", "documents", "notes"):
        page.evaluate(f"location.hash = '#{view}'")
        until(page, f"document.getElementById('{view}').classList.contains('current')")
        assert page.evaluate("document.documentElement.scrollWidth") <= 360, view


def test_five_thousand_conflicts_stay_usable(opened: Callable[..., Any]) -> None:
    begin = time.monotonic()
    page = opened(sample_reports.many(5000))
    assert page.locator("#conflicts .conflict").count() == 5000
    assert time.monotonic() - begin < 6 * SLOW
    steps: tuple[tuple[str, Callable[[], object], str], ...] = (
        ("search", lambda: page.locator("#search").fill("depot 000000001267"), "1 of 5,000"),
        ("reset", lambda: page.locator("#reset").click(), ""),
        ("rule", lambda: page.locator("#rule").select_option("depot-3"), "714 of 5,000"),
    )
    for name, act, told in steps:
        begin = time.monotonic()
        act()
        until(page, "document.querySelector('#shown').textContent === argument", told)
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => done(0)))")
        assert time.monotonic() - begin < SLOW, name
    page.locator("#reset").click()
    begin = time.monotonic()
    page.evaluate("location.hash = document.querySelectorAll('a.mark')[9000].getAttribute('href')")
    until(page, "document.activeElement.matches('.figure')")
    assert time.monotonic() - begin < SLOW
