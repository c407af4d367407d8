"""How the tables and lists of a page are written, and that they are read when somebody looks at them."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Any, TypeVar, cast, dataclass_transform

T = TypeVar("T")
Table = tuple[tuple[str, tuple[str, ...]], ...]
"""Rows of a key and its written forms. The same form may stand in several tables, but once within one."""


def table(text: str) -> Table:
    """A table from ``"key form form | key form"``; forms are separated by white space, `_` in a form is a space.

    Raises:
        ValueError: A row has no form.
    """
    rows = []
    for row in text.split("|"):
        key, *forms = row.split()
        if not forms:
            raise ValueError(f"row {row!r} has a key and no form")
        rows.append((key, tuple("\n".join(forms).replace("_", " ").split("\n") if "_" in row else forms)))
    return tuple(rows)


def _listed(text: str) -> tuple[str, ...]:
    return tuple([" ".join(words) for part in text.split("|") if (words := part.split())])


class _Unread:
    """The text of a table or list that nobody has looked at yet."""

    __slots__ = ("read", "text")

    def __init__(self, read: Callable[[str], Any], text: str) -> None:
        self.read = read
        self.text = text


def words(text: str) -> Table:
    """A table of a page, as `table` reads it; it is read when it is first looked at."""
    return cast(Table, _Unread(table, text))


def phrases(text: str) -> tuple[str, ...]:
    """A list of a page, of words or phrases, from ``"no more than | up to"``; read when it is first looked at."""
    return cast("tuple[str, ...]", _Unread(_listed, text))


REQUIRED = object()
"""In place of the default of a field that every page has to fill."""


class _Field:
    """A field of a page: reads it when it is first looked at, and is passed by afterwards."""

    def __init__(self, name: str, default: Any) -> None:
        self.name = name
        self.default = default

    def __get__(self, page: Any, owner: type) -> Any:
        if page is None:
            return self.default
        found = page.written.get(self.name, self.default)
        value = page.__dict__[self.name] = found.read(found.text) if isinstance(found, _Unread) else found
        return value


@dataclass_transform(kw_only_default=True)
def page(cls: type[T]) -> type[T]:
    """A class of pages, or of parts of them, whose fields are its own and those of the parts it is put together of.

    It reads a table when asked for it: telling languages apart takes two of the many of a page.
    """
    own = {name: vars(cls).get(name, REQUIRED) for name in cls.__annotations__}
    names = dict(itertools.chain(*(getattr(part, "fields", {}).items() for part in cls.__bases__), own.items()))
    needed = {name for name, default in names.items() if default is REQUIRED}

    def init(self: Any, **written: Any) -> None:
        if wrong := (written.keys() - names.keys()) | (needed - written.keys()):
            raise TypeError(f"a page has these fields wrongly, or not: {', '.join(sorted(wrong))}")
        self.written = written

    cls.__init__ = init  # type: ignore[method-assign]
    for name, default in own.items():
        setattr(cls, name, _Field(name, None if default is REQUIRED else default))
    cls.fields = names  # type: ignore[attr-defined]
    return cls
