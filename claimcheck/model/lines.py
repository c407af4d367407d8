r"""Lines of a text: each ends at ``\n``, ``\r\n`` or ``\r``, as editors have it."""

from __future__ import annotations


def starts(text: str) -> list[int]:
    """The offsets at which the lines begin, ascending."""
    found = [0]
    for end in "\n\r":
        at = 0
        while (at := text.find(end, at) + 1) > 0:
            if end == "\n" or text[at : at + 1] != "\n":
                found.append(at)
    return sorted(found)
