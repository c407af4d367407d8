"""Settings of a project: `claimcheck.toml`, or `[tool.claimcheck]` in `pyproject.toml`, the nearest one upwards.

Every setting knows where its value came from. An unknown key is refused, with the nearest legal one.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Literal

from attrs import define, field

from claimcheck.errors import ConfigurationError
from claimcheck.spelling import nearest

FILE = "claimcheck.toml"
PROJECT = "pyproject.toml"
TABLE = "tool.claimcheck"
ACCEPTED = "claimcheck-accepted.yaml"
DEFAULT = "default"
COMMAND_LINE = "command line"

Type = Literal["text", "language", "texts", "path", "paths", "flag", "count", "day", "choice"]


@define(frozen=True, eq=False, repr=False)
class Key:
    """A setting that may be made.

    Attributes:
        name: As written in the file; the command-line option is the same after two hyphens.
        type: What its value must be; a path is taken from the folder of the file.
        default: Its value where nobody sets it.
        meaning: What it does, in a few words.
        choices: The values allowed, where they are few.
    """

    name: str
    type: Type
    default: Any
    meaning: str
    choices: tuple[str, ...] = ()


KEYS: tuple[Key, ...] = (
    Key("rules", "paths", (), "rule files and folders used besides the shipped rules"),
    Key("select", "texts", (), "only these rules, by id or pattern such as special-*"),
    Key("ignore", "texts", (), "all but these rules"),
    Key(
        "fail-on",
        "choice",
        "error",
        "the mildest severity that makes the exit code 1",
        ("error", "warning", "info", "never"),
    ),
    Key("format", "texts", (), "report formats, each with a file if wanted: html=report.html"),
    Key("date", "day", None, "date of documents that do not tell theirs, as YYYY-MM-DD"),
    Key("language", "language", None, "language of documents that state none, as a code such as fr"),
    Key("jobs", "count", None, "at most so many processes are used"),
    Key("baseline", "path", None, f"the file of accepted conflicts; {ACCEPTED} where there is one"),
    Key("near", "flag", False, "also tell which figures were looked at and not compared"),
    Key("include", "texts", (), "only files of folders whose path matches one of these patterns"),
    Key("exclude", "texts", (), "no files of folders whose path matches one of these patterns"),
)
"""All settings, in the order in which they are shown."""

_EXPECTED = {
    "text": "a text",
    "texts": "a text or a list of texts",
    "path": "a path",
    "paths": "a path or a list of paths",
    "flag": "true or false",
    "count": "a whole number of at least 1",
    "day": "a day such as 2020-06-27",
}


@define(frozen=True, eq=False, repr=False)
class Setting:
    """The value of a key, and where it came from: "default", "command line" or a file with its line."""

    key: Key
    value: Any
    origin: str = DEFAULT


@define(frozen=True, eq=False, repr=False)
class Settings:
    """All settings of a run.

    Attributes:
        entries: One for each key, by its name.
        file: The file that was read; None where there is none.
    """

    entries: Mapping[str, Setting] = field(factory=lambda: {key.name: Setting(key, key.default) for key in KEYS})
    file: Path | None = None

    def __iter__(self) -> Iterator[Setting]:
        return iter(self.entries.values())

    def __getitem__(self, name: str) -> Any:
        """The value of a setting."""
        return self.entries[name].value

    def overridden(self, values: Mapping[str, Any]) -> Settings:
        """The settings with those of the command line over them; None means that nothing was said there."""
        entries = dict(self.entries)
        for name, value in values.items():
            if value is not None:
                entries[name] = Setting(entries[name].key, value, COMMAND_LINE)
        return Settings(entries, self.file)


def find(start: Path) -> Path | None:
    """The nearest configuration file of a folder or those above it; None where there is none."""
    for folder in (start, *start.parents):
        if (folder / FILE).is_file():
            return folder / FILE
        if (folder / PROJECT).is_file() and _has_table(folder / PROJECT):
            return folder / PROJECT
    return None


def _has_table(path: Path) -> bool:
    try:
        return f"[{TABLE}".encode() in path.read_bytes()
    except OSError:
        return False


def read(path: Path) -> Settings:
    """The settings of a file.

    Raises:
        ConfigurationError: The file cannot be read, is not TOML, or has an unknown key or an illegal value; all faults
            are told at once.
    """
    text, table = _table(path)
    keys = {key.name: key for key in KEYS}
    entries = {key.name: Setting(key, key.default) for key in KEYS}
    faults = []
    for name, given in table.items():
        where = f"{path}:{_line(text, name)}"
        if name not in keys:
            faults.append(f"{where}: {_unknown(name)}")
            continue
        try:
            entries[name] = Setting(keys[name], _typed(keys[name], given, path.parent), where)
        except ValueError as error:
            faults.append(f"{where}: {name}: {error}")
    if faults:
        raise ConfigurationError("\n".join(faults))
    return Settings(entries, path)


def _table(path: Path) -> tuple[str, dict[str, Any]]:
    import tomllib

    try:
        text = path.read_text(encoding="utf-8-sig")
        table = tomllib.loads(text)
    except OSError as error:
        raise ConfigurationError(f"{path}: cannot be read: {error.strerror or error}") from None
    except ValueError as error:
        raise ConfigurationError(f"{path}: is not TOML: {error}") from None
    if path.name == PROJECT:
        table = table.get("tool", {}).get("claimcheck", {})
    if not isinstance(table, dict):
        raise ConfigurationError(f"{path}: {TABLE} must be a table")
    return text, table


def _line(text: str, name: str) -> int:
    """The line on which a key is set; the first one where it is written in another way."""
    import re

    found = re.search(rf"^[ \t]*[\"']?{re.escape(name)}[\"']?[ \t]*[=.]", text, re.MULTILINE)
    found = found or re.search(rf"^[ \t]*\[+[^\]\n]*{re.escape(name)}", text, re.MULTILINE)
    return text.count("\n", 0, found.start()) + 1 if found else 1


def _unknown(name: str) -> str:
    near = nearest(name, (key.name for key in KEYS))
    hint = f"did you mean {near}?" if near else "there are " + ", ".join(key.name for key in KEYS)
    return f"unknown key {name!r}; {hint}"


def _typed(key: Key, given: Any, folder: Path) -> Any:
    """The value as its key wants it.

    Raises:
        ValueError: It is not what the key wants.
    """
    value = _checked(key, given)
    if value is None:
        legal = _languages() if key.type == "language" else key.choices
        expected = "one of " + ", ".join(legal) if legal else _EXPECTED[key.type]
        raise ValueError(f"{given!r} is not {expected}")
    if key.type == "path":
        return str(folder / value)
    if key.type == "paths":
        return tuple(str(folder / each) for each in value)
    return value


def _languages() -> tuple[str, ...]:
    from claimcheck.languages import codes

    return codes()


def _checked(key: Key, given: Any) -> Any:
    """The value in its right type; None where it has another."""
    if key.type in ("texts", "paths"):
        many = [given] if isinstance(given, str) else given
        return tuple(many) if isinstance(many, list) and all(isinstance(each, str) for each in many) else None
    if key.type == "flag":
        return given if isinstance(given, bool) else None
    if key.type == "count":
        return given if isinstance(given, int) and not isinstance(given, bool) and given > 0 else None
    if key.type == "day":
        return day(given)
    legal = _languages() if key.type == "language" else key.choices
    if not isinstance(given, str) or (legal and given not in legal):
        return None
    return given


def day(given: Any) -> datetime.date | None:
    """A day from a TOML date or an ISO text; None for anything else."""
    if isinstance(given, datetime.datetime):
        return None
    if isinstance(given, datetime.date):
        return given
    try:
        return datetime.date.fromisoformat(given) if isinstance(given, str) and len(given) == 10 else None
    except ValueError:
        return None
