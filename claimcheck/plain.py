"""Records shown and compared by one piece of code: to generate it for each class is half of what its import costs."""

from __future__ import annotations

from typing import Any


class Shown:
    """A record of attrs that shows its fields (`define(repr=False)`)."""

    __slots__ = ()
    __attrs_attrs__: Any

    def __repr__(self) -> str:
        """The class with its fields, those with `repr=False` left out."""
        fields = (f"{field.name}={getattr(self, field.name)!r}" for field in self.__attrs_attrs__ if field.repr)
        return f"{type(self).__name__}({', '.join(fields)})"


class Plain(Shown):
    """A record of attrs that also equals those of its class with equal fields (`define(eq=False, repr=False)`)."""

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        """Whether all fields are equal."""
        if other.__class__ is not self.__class__:
            return NotImplemented
        return self._fields() == other._fields()

    def __hash__(self) -> int:
        """A hash of the class and all fields."""
        return hash((type(self), self._fields()))

    def _fields(self) -> tuple[Any, ...]:
        return tuple([getattr(self, field.name) for field in self.__attrs_attrs__ if field.eq])
