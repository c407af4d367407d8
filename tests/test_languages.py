"""Every language page has the shape that the code relies on."""

from __future__ import annotations

import functools
import re
import subprocess
import sys
from decimal import Decimal
from pathlib import Path

import pytest

from claimcheck import languages
from claimcheck.languages._shape import Language
from claimcheck.lexicon import Lexicon, lexicon_of
from claimcheck.tokens import split
from claimcheck.units import base, canonical

ROOT = Path(__file__).parent.parent / "claimcheck"
PARTS = Language.__mro__[:-1]
KINDS = {name: kind for part in PARTS for name, kind in part.__annotations__.items()}
TABLES = tuple(name for name, kind in KINDS.items() if kind == "Table")
PHRASES = tuple(name for name, kind in KINDS.items() if kind == "tuple[str, ...]")
NUMERIC = (
    "cardinals",
    "hundreds",
    "scales",
    "suffixes",
    "ordinals",
    "fractions",
    "collectives",
    "vague",
    "vague_plurals",
)
SHARES = {"percent", "percentage_point", "per_mille", "basis_point"}
DURATIONS = {
    "second", "minute", "hour", "day", "week", "fortnight", "month", "quarter", "year", "decade", "century",
    "millennium",
    "millisecond", "microsecond", "nanosecond", "half_year",
}  # fmt: skip


@pytest.fixture(params=languages.codes())
def page(request: pytest.FixtureRequest) -> Language:
    """Each page in turn."""
    return languages.load(request.param)


def test_a_page_says_nothing_unknown() -> None:
    """A misspelt field, or one that is missing, is told when the page is loaded."""
    fields = dict.fromkeys(KINDS, ())
    with pytest.raises(TypeError, match="cardnals"):
        Language(**fields, cardnals=())
    with pytest.raises(TypeError, match="cardinals"):
        Language(**{name: value for name, value in fields.items() if name != "cardinals"})


def test_telling_languages_apart_reads_few_tables() -> None:
    """A table is read when it is looked at; English text leaves those of other pages alone."""
    code = (
        "import claimcheck; claimcheck.extract('The minister said that they gave 5 million to all of us.');"
        "from claimcheck import languages; print(*languages.load('de').__dict__)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "function_words" in done.stdout
    assert "cardinals" not in done.stdout


def test_a_page_names_its_own_code(page: Language) -> None:
    """The file's name is the code, and the name is the language's in English."""
    assert page.code in languages.codes()
    assert page.name[0].isupper()


def test_twelve_months_and_seven_weekdays(page: Language) -> None:
    """Months are 1 to 12, weekdays 1 (Monday) to 7, and there are four seasons."""
    assert {int(key) for key, _ in page.months} == set(range(1, 13))
    assert {int(key) for key, _ in page.weekdays} == set(range(1, 8))
    assert {key for key, _ in page.seasons} == {"spring", "summer", "autumn", "winter"}


@pytest.mark.parametrize("table", NUMERIC)
def test_keys_of_number_tables_are_numbers(page: Language, table: str) -> None:
    """Every key of a table of numbers is a positive number, or zero."""
    assert all(Decimal(key) >= 0 for key, _ in getattr(page, table))


@pytest.mark.parametrize(
    "table", ["cardinals", "hundreds", "scales", "suffixes", "months", "weekdays", "shares", "collectives"]
)
def test_no_form_has_two_values(page: Language, table: str) -> None:
    """Within one table a form stands once."""
    seen: dict[str, str] = {}
    for key, forms in getattr(page, table):
        for form in forms:
            assert seen.setdefault(form, key) == key, f"{form!r} is {seen[form]} and {key}"


def test_small_cardinals_and_ordinals_are_there(page: Language) -> None:
    """Zero to twenty, every ten, and the ordinals of one to twelve have a form."""
    cardinals = {Decimal(key) for key, _ in page.cardinals}
    assert {Decimal(number) for number in (*range(21), *range(30, 100, 10))} <= cardinals
    assert {Decimal(number) for number in range(1, 13)} <= {Decimal(key) for key, _ in page.ordinals}
    assert {Decimal(1000), Decimal(10**6), Decimal(10**9)} <= {Decimal(key) for key, _ in page.scales}


def test_forms_are_lower_case_and_tokens(page: Language) -> None:
    """Forms are lower case, except where case counts, and none is empty as tokens."""
    for table in set(TABLES) - {"suffixes", "scales", "units", "subunits"}:
        for _, forms in getattr(page, table):
            for form in forms:
                assert form == form.lower(), f"{table}: {form}"
                assert split(form.replace("~", "") or form), f"{table}: {form!r}"


@pytest.mark.parametrize("phrase_list", PHRASES)
def test_phrases_are_trimmed(page: Language, phrase_list: str) -> None:
    """A phrase has single spaces inside and none around."""
    for phrase in getattr(page, phrase_list):
        assert phrase == " ".join(phrase.split()) or phrase.isspace(), repr(phrase)


def test_a_form_stands_once_in_its_list(page: Language) -> None:
    """A phrase in a list, and a form below a key, is written once: who looks for it finds all that is said of it."""
    lists = {name: list(getattr(page, name)) for name in PHRASES}
    lists |= {f"{table} {key}": [] for table in TABLES for key, _ in getattr(page, table)}
    for table in TABLES:
        for key, forms in getattr(page, table):
            lists[f"{table} {key}"] += forms
    assert not {name: form for name, forms in lists.items() for form in forms if forms.count(form) > 1}


def test_keys_are_known(page: Language) -> None:
    """Shares, durations, currencies and units have keys that the kinds know."""
    assert {key for key, _ in page.shares} <= SHARES
    assert {"percent", "percentage_point"} <= {key for key, _ in page.shares}
    assert {key for key, _ in page.durations} <= DURATIONS
    assert all(re.fullmatch("[A-Z]{3}", key.rpartition("*")[2]) for key, _ in (*page.currencies, *page.subunits))
    assert not [key for key, _ in page.units if base(canonical(key.rpartition("*")[2])) is None]


def test_what_every_language_says(page: Language) -> None:
    """The lists without which a language would go half read are not empty."""
    for name in (
        "about", "over", "at_least", "under", "at_most", "between", "range_words", "changes", "joiners", "negatives",
        "decimal_words", "weak", "halves_after", "fractions", "at_least_after", "at_most_after", "idioms", "references",
    ):  # fmt: skip
        assert getattr(page, name), name
    assert len(page.function_words) >= 60


def test_a_comparator_has_one_meaning(page: Language) -> None:
    """No phrase before a figure is both "more than" and "less than"."""
    groups = {name: set(getattr(page, name)) for name in ("over", "at_least", "under", "at_most")}
    assert not (groups["over"] | groups["at_least"]) & (groups["under"] | groups["at_most"])


def test_weak_words_are_numbers(page: Language) -> None:
    """A weak word is a form of a number."""
    tables = (page.cardinals, page.hundreds, page.scales, page.fractions)
    forms = {split(form)[0] for table in tables for _, forms in table for form in forms}
    assert set(page.weak) <= forms


def test_the_lexicon_is_built(page: Language) -> None:
    """A page makes a lexicon whose triggers hold its number words."""
    triggers = lexicon_of(page.code).triggers
    assert {form for key, forms in page.cardinals if Decimal(key) == 7 for form in forms} & triggers.keys()


def test_every_table_is_read() -> None:
    """Every field of a page is looked up outside the pages, by its own name or by that of a field made of it."""
    paths = [path for path in ROOT.rglob("*.py") if "languages" not in path.relative_to(ROOT).parts]
    code = "\n".join(path.read_text(encoding="utf-8") for path in paths)
    lexicon_code = "\n".join(path.read_text(encoding="utf-8") for path in paths if path.parent.name == "lexicon")
    made = set(re.findall(r"Field\([^\n]*, \"(\w+)\"\)", code))
    read = set(re.findall(r"\b(?:words|lexicon|page|load\(code\))\.(?!page\b)(\w+)", code))
    read |= set(re.findall(r"\b(?:self|known)\.(\w+)", lexicon_code))
    assert not KINDS.keys() - read - made - {"name"}


@pytest.mark.parametrize("shape", PARTS)
def test_every_field_is_told(shape: type) -> None:
    """What a page may hold is told where its fields are declared."""
    assert not shape.__annotations__.keys() - set(re.findall(r"\w+", shape.__doc__ or ""))


@pytest.mark.parametrize("code", languages.codes())
def test_every_look_up_can_be_made(code: str) -> None:
    """Tables are made when they are first asked for: a field that the page does not have would show only then."""
    words = lexicon_of(code)
    fields = {name: value for each in Lexicon.__mro__ for name, value in vars(each).items()}
    made = [name for name, value in fields.items() if isinstance(value, functools.cached_property)]
    assert len(made) > 100
    assert all(getattr(words, name) is not None for name in made)


@pytest.mark.parametrize("code", languages.codes())
@pytest.mark.parametrize("table", ["references", "name_numbers"])
def test_a_label_is_no_number_and_no_change(code: str, table: str) -> None:
    """A word beside a number that makes a label of it is no number itself, and tells of no rise or fall."""
    words = lexicon_of(code)
    labels = [form.split() for form in getattr(words.page, table)]
    assert not [
        word for word, *more in labels if not more and (word in words.numeric or words.changes.ahead([word], 0))
    ]


@pytest.mark.parametrize("whole", [Language, Lexicon])
def test_no_part_of_a_page_takes_the_name_of_another(whole: type) -> None:
    """The last of two fields of one name would silently be the only one."""
    fields = [
        name
        for part in whole.__mro__[:-1]
        for name in (part.__annotations__ if whole is Language else vars(part))
        if not name.startswith("_")
    ]
    twice = {name for name in fields if fields.count(name) > 1}
    assert not twice
