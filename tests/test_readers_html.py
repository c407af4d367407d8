"""The HTML reader: main text, what the page says about itself, tables, raised figures."""

from __future__ import annotations

import datetime

import pytest

from claimcheck.model import Document
from claimcheck.readers import load

PAGE = """<!DOCTYPE html>
<html lang="fr-FR"><head><title>Sommet - Journal</title>
<meta property="og:site_name" content="Journal du soir"><meta name="author" content="A. B.">
<meta property="article:published_time" content="2020-06-27T23:15:00+02:00">
<style>p { width: 120px }</style><script>var countries = 193;</script></head>
<body><header><div class="logo">Journal no 7</div></header>
<nav><ul><li>Page 1</li><li>Page 2</li></ul></nav>
<main><article><h1>Un don de 10&nbsp;millions</h1>
<p>Plus de <b>30 pays</b> ont re&ccedil;u<br>une aide de 16<b>,000</b> euros<sup><a href="#fn1">1</a></sup>.</p>
<div class="share-buttons"><p>Partagé 999 fois</p></div>
<ul><li>120 membres</li><li>40 participants</li></ul>
<aside>Lire aussi : 5 articles</aside></article></main>
<footer>Copyright 2024, tél. 01 02 03</footer></body></html>"""


def page(text: str, encoding: str = "utf-8") -> Document:
    loaded = load(["-"], stdin=text.encode(encoding))
    assert [problem.reason for problem in loaded.problems] == []
    assert loaded[0].reading.startswith("HTML")
    return loaded[0]


def body(markup: str) -> str:
    return page(f"<!doctype html><html><head><meta charset=utf-8></head><body>{markup}</body></html>").text


def test_main_text_without_what_surrounds_it() -> None:
    document = page(PAGE)
    assert document.text == (
        "Un don de 10\u00a0millions\n\n"
        "Plus de 30 pays ont reçu\nune aide de 16,000 euros.\n\n120 membres\n40 participants"
    )
    assert document.title is not None
    assert document.text[slice(*document.title)] == "Un don de 10\u00a0millions"


def test_what_the_page_says_about_itself() -> None:
    document = page(PAGE)
    assert (document.language, document.source) == ("fr", "Journal du soir")
    assert document.date == datetime.date(2020, 6, 27), "the day of the page's own time zone"
    assert document.keys["author"] == "A. B."
    assert document.keys["title"] == "Sommet - Journal"


@pytest.mark.parametrize(
    ("head", "markup"),
    [
        ('<script type="application/ld+json">{"@graph": [{"datePublished": "2020-05-04"}]}</script>', ""),
        ('<meta name="DC.date" content="20200504">', ""),
        ('<meta name="date" content="04.05.2020">', ""),
        ("", '<article><time datetime="2020-05-04T10:00">4 May</time><p>The summit.</p></article>'),
        ("", f'<p>On <time datetime="1999-01-01">1 January</time> {"x " * 90}</p><span><time>2020-05-04</time></span>'),
        ('<meta name="date" content="2020-05-04">', '<time datetime="1999-01-01">then</time>'),
        ("<script type='application/ld+json'>{broken</script>", '<time itemprop=datePublished datetime="2020-05-04">'),
    ],
)
def test_day_of_publication(head: str, markup: str) -> None:
    assert page(f"<html><head>{head}</head><body>{markup}<p>5 million</p></body></html>").date == datetime.date(
        2020, 5, 4
    )


def test_event_in_the_prose_does_not_date_the_page() -> None:
    text = f'<html><body><p>On <time datetime="1999-01-01">1 January</time> {"the summit met " * 20}</p></body></html>'
    assert page(text).date is None


def test_publisher_in_linked_data() -> None:
    text = '<html><script type="application/ld+json">[{"publisher": {"name": "Agence"}}]</script><p>5</p></html>'
    assert page(text).source == "Agence"


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p>25 km<sup>2</sup></p>", "25 km²"),
        ("<p>5 m<sup>3</sup> of water</p>", "5 m³ of water"),
        ("<p>3 × 10<sup>6</sup></p>", "3 × 10^6"),
        ("<p>3 × 10<sup>−6</sup></p>", "3 × 10^-6"),
        ("<p>120 states<sup>2</sup> met</p>", "120 states met"),
        ("<p>120<sup>3</sup> states</p>", "120 states"),
        ("<p>120<sup>[4]</sup> states<sup>*</sup></p>", "120 states"),
        ("<p>the 18<sup>th</sup> summit, XX<sup>e</sup> si&egrave;cle</p>", "the 18th summit, XXe siècle"),
        ("<p>CO<sub>2</sub></p>", "CO2"),
        ("<p>16<b>,000</b></p>", "16,000"),
        ("<p>1<span>0</span>&#160;000 &shy;mil&shy;lions</p>", "10\u00a0000 millions"),
        ("<p>from <del>5</del> <ins>10</ins> million</p>", "from 10 million"),
        ("<p>one</p><p>two<br>three</p>", "one\n\ntwo\nthree"),
        ("<div>one<div>two</div>three</div>", "one\n\ntwo\n\nthree"),
        ("<p>a\n   b</p>", "a b"),
        ("<p>see</p><pre><code>x = 193</code></pre><p style='display: none'>120</p><p hidden>5</p>", "see"),
        ("<p>5 &lt;script&gt; 6</p><!-- 7 --><template>8</template><noscript>9</noscript>", "5 <script> 6"),
    ],
)
def test_inline_markup(markup: str, text: str) -> None:
    assert body(markup) == text


def test_table_of_figures_is_read_row_by_row() -> None:
    markup = (
        "<table><caption>Aid</caption><thead><tr><th>Country</th><th colspan=2>Cases</th></tr>"
        "<tr><th></th><th>2019</th><th>2020</th></tr></thead>"
        "<tr><th rowspan=2>France</th><td>1&nbsp;200</td><td>16<b>,000</b></td></tr>"
        "<tr><td>5</td><td></td></tr></table>"
    )
    text = "Aid\n\nCountry: France; Cases, 2019: 1\u00a0200; Cases, 2020: 16,000;\nCountry: France; Cases, 2019: 5"
    document = page(f"<html><body>{markup}</body></html>")
    assert document.text == text
    assert document.place(text.index("16,000")) == "table 1, cell C3"


def test_places_are_paragraphs_behind_a_table_too() -> None:
    rows = "<tr><th>Country</th><th>Dead</th></tr><tr><td>France</td><td>12</td></tr>"
    document = page(f"<html><body><h1>Aid</h1><p>For 40 states</p><table>{rows}</table><p>and 7 more</p></body></html>")
    places = [document.place(document.text.index(number)) for number in ("40", "12", "7")]
    assert places == ["paragraph 2", "table 1, cell B2", "paragraph 3"]


def test_table_without_marked_headers() -> None:
    cells = [("Country", "Dead"), ("France", "12"), ("Spain", "9")]
    rows = "".join(f"<tr><td>{first}</td><td>{second}</td></tr>" for first, second in cells)
    assert body(f"<table>{rows}</table>") == "Country: France; Dead: 12;\nCountry: Spain; Dead: 9"
    assert body("<table><tr><td>France</td><td>12</td></tr></table>") == "France; 12"


def test_table_that_lays_out_a_page_is_read_as_paragraphs() -> None:
    long = "The summit met and 120 states agreed. " * 8
    assert (
        body(f"<table><tr><td>Menu</td><td><p>{long}</p><p>5</p></td></tr></table>") == f"Menu\n\n{long.strip()}\n\n5"
    )


def test_headline_outside_the_main_text() -> None:
    paragraphs = "<p>The summit of 120 states.</p>" * 5
    document = page(f"<html><body><div><h1>A gift</h1></div><main>{paragraphs}</main><p>Old: 7</p></body></html>")
    assert document.text.startswith("A gift\n\nThe summit")
    assert "Old" not in document.text


def test_boilerplate_class_around_the_article_keeps_it() -> None:
    assert body("<div class='comments nav'><article><h1>A</h1><p>5 states</p></article></div>") == "A\n\n5 states"


def test_declared_encoding() -> None:
    text = '<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"></head><p>5 стран</p>'
    document = page(text, "cp1251")
    assert (document.text, document.reading) == ("5 стран", "HTML, windows-1251 (declared)")
