"""Names across scripts: a Latin skeleton under which Женева, Genève and Geneva look alike.

Transliteration follows ISO 9 loosely (the letters a press agency would choose); accents are dropped by Unicode
decomposition. The skeleton is for comparison only and is never shown.
"""

from __future__ import annotations

import functools
import unicodedata

CYRILLIC = dict(
    zip(
        "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґ",
        (
            "a", "b", "v", "g", "d", "e", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u",
            "f", "h", "ts", "ch", "sh", "sh", "", "i", "", "e", "iu", "ia", "i", "i", "e", "g",
        ),
        strict=True,
    )
)  # fmt: skip
SOUNDS = (
    ("ph", "f"), ("th", "t"), ("ch", "h"), ("kh", "h"), ("zh", "j"), ("sh", "s"), ("ts", "c"), ("ck", "k"), ("qu", "k"),
    ("ou", "u"), ("eau", "o"), ("au", "o"), ("w", "v"), ("y", "i"), ("q", "k"), ("x", "ks"), ("ç", "s"), ("j", "i"),
)  # fmt: skip
CLOSING = "ow"
"""How names end whose last letter is heard in some languages only: Marlow is Марлоу, and Kraków Краков."""
VOWELS = str.maketrans("", "", "aeiou")


@functools.lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """The skeleton of a name: Latin letters, no accents, no doubled letters, like sounds written alike."""
    lowered = "".join(CYRILLIC.get(letter, letter) for letter in word.lower())
    plain = "".join(letter for letter in unicodedata.normalize("NFD", lowered) if not unicodedata.combining(letter))
    plain = plain[:-1] if plain.endswith(CLOSING) else plain
    for sound, letter in SOUNDS:
        plain = plain.replace(sound, letter)
    plain = plain.replace("c", "k")
    return "".join(letter for index, letter in enumerate(plain) if index == 0 or letter != plain[index - 1])


def consonants(name: str) -> str:
    """A folded name without its vowels: endings and transliteration leave its first consonants as they are."""
    return name.translate(VOWELS)
