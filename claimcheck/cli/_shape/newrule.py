"""How `claimcheck rules new` gets its answers: from options, from a terminal, or from a conflict."""

from __future__ import annotations

import os
import re
import sys
from argparse import Namespace
from collections.abc import Iterable
from typing import TYPE_CHECKING

from claimcheck.cli._shape.arguments import KINDS, SEVERITIES, Parser, add_documents, did_you_mean
from claimcheck.cli._shape.exits import OK
from claimcheck.cli._shape.streams import tell
from claimcheck.errors import UsageError

if TYPE_CHECKING:
    from claimcheck.proof.drafting import Answers

Words = dict[str, dict[str, list[str]]]


def add_arguments(parser: Parser) -> None:
    """What a new rule can be made of."""
    parser.add_argument("id", metavar="ID", help="the id of the rule: lower case, with hyphens")
    add_documents(parser, needed=False)
    made = parser.add_argument_group("what the rule says")
    made.add_argument("--title", help="what it is about")
    made.add_argument("--kind", choices=KINDS, metavar="KIND", help=f"kind of figure: {', '.join(KINDS)}")
    made.add_argument(
        "--of", default="", metavar="WHAT", help="what is counted (state, person), or the unit (EUR, day)"
    )
    made.add_argument(
        "--words",
        action="append",
        default=[],
        metavar="LINE:CODE=WORD,…",
        help="words of a line in a language, as receiver:fr=OMS,Organisation mondiale de la santé",
    )
    made.add_argument(
        "--sentence", action="append", default=[], metavar="CODE=TEXT", help="a sentence with such a figure"
    )
    made.add_argument("--over-time", choices=("constant", "growing", "varying"), default="constant", help="its course")
    made.add_argument("--severity", choices=SEVERITIES, default="error", help="how bad a conflict is")
    made.add_argument("--from", dest="origin", metavar="FINGERPRINT", help="draft it from a conflict of the documents")
    made.add_argument(
        "-o", "--output", metavar="FILE", help="where it is written; ID.yaml without it, - for the screen"
    )


def write_rule(arguments: Namespace) -> int:
    """Drafts the rule, proves it, and writes it.

    Raises:
        UsageError: Something is missing, the rule does not pass its examples, or the file is there already.
    """
    from claimcheck.cli._shape.streams import put

    _check_id(arguments.id)
    _check_origin(arguments)
    _check_free(arguments)
    place = arguments.output or f"{arguments.id}.yaml"
    if place != "-" and os.path.exists(place):
        raise UsageError(f"{place} is there already; name another file with -o")
    text = _from_conflict(arguments) if arguments.origin else _from_answers(arguments)
    put(text, place, data=True)
    if place != "-" and not arguments.quiet:
        tell(f"{place} written; its examples pass. Replace them by real sentences: claimcheck rules test {place}")
    return OK


def _check_id(name: str) -> None:
    from claimcheck.ruleset.keys import ID_PATTERN

    if not re.fullmatch(ID_PATTERN, name):
        usable = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")
        hint = f"; did you mean {usable}?" if usable else ""
        raise UsageError(f"{name!r} is no id of a rule: lower-case letters, digits and hyphens{hint}")


def _check_origin(arguments: Namespace) -> None:
    """Documents are for drafting from a conflict, what the rule says is for all others; neither is passed over."""
    said = [name for name in ("kind", "of", "words", "sentence") if getattr(arguments, name)]
    if arguments.origin and said:
        raise UsageError(f"--from drafts the rule from a conflict; leave out --{said[0]}")
    if arguments.paths and not arguments.origin:
        raise UsageError(f"{arguments.paths[0]}: documents are looked at with --from FINGERPRINT only")


def _check_free(arguments: Namespace) -> None:
    """No rule of that id may be there already: the new one could not be used beside it."""
    from claimcheck.cli._shape.loading import rules, settings

    known = rules(settings(arguments)).get(arguments.id)
    if known is not None:
        raise UsageError(f"there is a rule {arguments.id!r} already, in {known.path}:{known.line}; choose another id")


def _from_conflict(arguments: Namespace) -> str:
    from claimcheck.cli._shape.checking import checked
    from claimcheck.proof.drafting import from_conflict

    if not arguments.paths:
        raise UsageError("--from needs the documents of the report")
    return from_conflict(checked(arguments, accepted=True).conflict(arguments.origin), arguments.id)


def _from_answers(arguments: Namespace) -> str:
    from claimcheck.proof.drafting import drafted

    asked = sys.stdin.isatty() and not (arguments.kind and arguments.words)
    return drafted(_asked(arguments) if asked else _given(arguments))


def _given(arguments: Namespace) -> Answers:
    from claimcheck.proof.drafting import Answers

    if not arguments.kind or not arguments.words:
        raise UsageError("a rule needs --kind and --words, as --kind money --words receiver:en=WHO")
    return Answers(
        id=arguments.id,
        title=arguments.title or arguments.id.replace("-", " ").capitalize(),
        kind=arguments.kind,
        of=arguments.of,
        words=_words(arguments.words),
        sentences=dict(_pairs(arguments.sentence, "--sentence")),
        over_time=arguments.over_time,
        severity=arguments.severity,
    )


def _words(given: Iterable[str]) -> Words:
    lines: Words = {}
    for head, text in _pairs(given, "--words"):
        name, colon, code = head.rpartition(":")
        line = lines.setdefault(name if colon else "topic", {})
        line.setdefault(_code(code), []).extend(word.strip() for word in text.split(",") if word.strip())
    return lines


def _pairs(given: Iterable[str], option: str) -> Iterable[tuple[str, str]]:
    for text in given:
        head, sign, rest = text.partition("=")
        if not sign or not rest.strip():
            raise UsageError(f"{option} {text!r}: a language, an equals sign and a text belong here")
        yield head.strip(), rest.strip()


def _code(code: str) -> str:
    from claimcheck.languages import codes

    known = [*codes(), "any"]
    if code not in known:
        raise UsageError(f"{code!r} is not a language{did_you_mean(code, known) or '; there are ' + ', '.join(known)}")
    return code


def _asked(arguments: Namespace) -> Answers:
    """The answers given on a terminal; what the options say already is not asked."""
    from claimcheck.proof.drafting import Answers

    title = arguments.title or _ask("What is the rule about? (its title)", arguments.id.replace("-", " ").capitalize())
    kind = arguments.kind or _choice(f"Which kind of figure? ({', '.join(KINDS)})", KINDS)
    of = arguments.of or (
        _ask("What is counted, or in which unit? (state, EUR; empty for any)") if kind != "percent" else ""
    )
    codes = _languages()
    words = _words(arguments.words)
    if not words:
        first = _name("Every line of words must be near the figure. Name the first", "topic")
        words[first] = _line(codes)
    while name := _name("Another line of words? (its name; empty for no more)"):
        words[name] = _line(codes)
    sentences = {
        code: text for code in codes if (text := _ask(f"A sentence in {code} with such a figure (may be empty)"))
    }
    return Answers(arguments.id, title, kind, of, words, sentences, arguments.over_time, arguments.severity)


def _languages() -> list[str]:
    """The codes of languages, asked for until all of them are known."""
    while True:
        try:
            return [_code(code.strip()) for code in _ask("In which languages? (en, fr, …)", "en").split(",")]
        except UsageError as error:
            tell(str(error))


def _name(question: str, usual: str = "") -> str:
    """The name of a line of words, a single word."""
    while (name := _ask(question, usual)) and not name.replace("-", "_").isidentifier():
        tell(f"{name!r} cannot name a line: use letters, digits and hyphens")
    return name


def _line(codes: Iterable[str]) -> dict[str, list[str]]:
    """The words of a line in each language; there must be one in each, or the rule would be silent there."""
    return {code: _some(f"  its words in {code}, with commas") for code in codes}


def _some(question: str) -> list[str]:
    while not (found := [word.strip() for word in _ask(question).split(",") if word.strip()]):
        tell("at least one word is needed")
    return found


def _ask(question: str, usual: str = "") -> str:
    """An answer from the terminal; the questions go to standard error, so that the rule may go to standard output."""
    sys.stderr.write(f"{question}{f' [{usual}]' if usual else ''}: ")
    sys.stderr.flush()
    answer = sys.stdin.readline()
    if not answer:
        raise UsageError("no more answers; nothing was written")
    return answer.strip() or usual


def _choice(question: str, legal: Iterable[str]) -> str:
    known = list(legal)
    while (answer := _ask(question)) not in known:
        tell(f"{answer!r} is none of them{did_you_mean(answer, known)}")
    return answer
