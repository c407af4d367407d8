"""The report as one page of HTML that needs nothing else: no network, no fonts, no files beside it.

The documents are hostile: every text goes through jinja2's autoescape, and the page's content security policy names
the hashes of its own style and script, so that nothing else could run or load.
"""

from __future__ import annotations

import base64
import functools
import hashlib
import re
from importlib import resources
from typing import TYPE_CHECKING

from claimcheck import wording
from claimcheck.model import Report
from claimcheck.reports.html.view import Page, conflict_views
from claimcheck.terminal import PLAIN, Look

if TYPE_CHECKING:
    from jinja2 import Environment

_UNSHOWN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202d\u202e\ud800-\udfff]")
MOST_IN_FRAGMENT = 50
"""Conflicts shown in a notebook."""


def render(report: Report, look: Look = PLAIN) -> str:
    """The page."""
    style, script = _own("page.css"), _own("page.js")
    text = (
        _environment()
        .get_template("page.html")
        .render(page=Page.of(report), style=style, script=script, style_hash=_hash(style), script_hash=_hash(script))
    )
    return shown(text) + "\n"


def fragment(report: Report) -> str:
    """A part of a page with the conflicts in a table, for notebooks: no script, no style sheet."""
    views = conflict_views(report, most=MOST_IN_FRAGMENT)
    more = len(report.conflicts) - len(views)
    template = _environment().get_template("fragment.html")
    return shown(template.render(conflicts=views, more=more, summary=wording.summary(report)))


def shown(text: str) -> str:
    """The text with a replacement character for each control character, direction override and lone surrogate."""
    return _UNSHOWN.sub("\ufffd", text)


@functools.cache
def _environment() -> Environment:
    from jinja2 import Environment, FunctionLoader, StrictUndefined

    return Environment(
        loader=FunctionLoader(_own), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )


@functools.cache
def _own(name: str) -> str:
    return (resources.files("claimcheck.reports.html") / name).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
