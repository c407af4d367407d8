"""What the control words of a rich text file do to the text around them."""

from __future__ import annotations

from collections.abc import Callable

from attrs import define, evolve, field

from claimcheck.readers._shape import Known, Source, superscript, words
from claimcheck.readers.rtf.tokens import CHARSETS, DEFAULT_CHARSET, PAGES, WESTERN, Token, page_of, tokens
from claimcheck.readers.rtf.writer import BREAK, Writer

LEFT_OUT = words(
    "colortbl pict header headerl headerr headerf footer footerl footerr footerf listtext pntext xe tc tcn rxe sp "
    "nonshppict nonesttables objdata fldinst annotation atnid atnauthor shprslt ftnsep ftnsepc ftncn aftnsep aftnsepc "
    "aftncn"
)
"""Groups whose text is not that of the document."""
OPTIONAL = words("company nesttableprops shpinst")
"""Groups that are read though they are marked as ones that need not be known."""
SIGNS = {"~": "\u00a0", "_": "\u2011", "\n": BREAK, "\r": BREAK}
CHARACTERS = {
    "line": "\n", "tab": "\t", "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“",
    "rdblquote": "”", "bullet": "•", "emspace": "\u2003", "enspace": "\u2002", "qmspace": "\u2005", "nestcell": "\t",
    "nestrow": BREAK,
}  # fmt: skip
MARKS = words("v strike striked deleted super")
"""Properties of text that matter: hidden, struck (once or twice), deleted, raised."""
PROPERTIES = {"title": "title", "author": "creator", "company": "company", "subject": "subject"}
TITLES = words("title heading1")
"""Names of styles whose paragraphs are headlines, without the spaces."""


@define(eq=False, repr=False)
class State:
    """What holds within a group, and ends with it.

    Attributes:
        into: The pieces that text is added to; None where it is left out.
        part: The table or the properties that the group belongs to; "" for the text itself.
        page: The encoding of its bytes.
        fallback: How many characters behind a Unicode character stand for it in old programs.
        marks: Those of `MARKS` that are set.
        font: The number of the font being told in the table of fonts.
        style: The number of the paragraph's style.
        level: The level of the paragraph in the outline, from 0; None for plain text.
        listed: Whether the paragraph is an item of a list.
        tabled: Whether the paragraph is one of a cell.
    """

    into: list[str] | None
    part: str = ""
    page: str = WESTERN
    fallback: int = 1
    marks: frozenset[str] = frozenset()
    font: int = 0
    style: int = 0
    level: int | None = None
    listed: bool = False
    tabled: bool = False


@define(eq=False, repr=False)
class Parser:
    """Reads the tokens of a source and hands its paragraphs to `writer`; `known` holds the properties."""

    source: Source
    writer: Writer = field(factory=Writer)
    known: Known = field(factory=Known)
    _state: State = field(init=False)
    _above: list[State] = field(factory=list)
    _skip: int = 0
    _optional: bool = False
    _page: str = WESTERN
    _font: int = 0
    _pages: dict[int, str] = field(factory=dict)
    _styles: dict[int, list[str]] = field(factory=dict)
    _entries: dict[str, list[str]] = field(factory=dict)
    _made: dict[str, int] = field(factory=dict)
    _length: int = 0

    def __attrs_post_init__(self) -> None:
        self._state = State(self.writer.line)

    def parse(self) -> None:
        """Read the file to its end, or up to the limit of characters."""
        takers: dict[str, Callable[[Token], None]] = {
            "word": self._word, "sign": self._sign, "text": self._text, "bytes": self._bytes
        }  # fmt: skip
        for token in tokens(self.source):
            if token.kind == "group":
                if not self._brace(token.value):
                    break
            else:
                takers[token.kind](token)
            if self._length > self.source.limits.characters:
                self.source.note(f"is longer than {self.source.limits.characters:,} characters; split it", "limit")
                break
        else:
            self.source.note("is cut off; what stands before its end was read", "read")
        self.writer.end()
        self._finish()

    def _finish(self) -> None:
        entries = {name: "".join(pieces).strip() for name, pieces in self._entries.items()}
        self.known.source = entries.pop("company", "") or None
        year, month, day = (self._made.get(part, 0) for part in ("yr", "mo", "dy"))
        entries["created"] = f"{year:04}-{month:02}-{day:02}" if year else ""
        self.known.keys.update({name: text for name, text in entries.items() if text})

    def _brace(self, brace: str) -> bool:
        """Enter or leave a group; False behind the last one."""
        self._skip, self._optional = 0, False
        if brace == "{":
            if len(self._above) > self.source.limits.depth:
                raise self.source.refusal(f"nests over {self.source.limits.depth:,} groups; not read")
            self._above.append(self._state)
            self._state = evolve(self._state)
        elif self._above:
            self._state = self._above.pop()
        return bool(self._above)

    def _sign(self, token: Token) -> None:
        if self._skipped(1):
            return
        if token.value == "*":
            self._optional = True
        elif token.value in "\r\n":
            self._end_paragraph()
        elif token.value not in "-:|":
            self._add(SIGNS.get(token.value, token.value))

    def _text(self, token: Token) -> None:
        text = token.value.replace("\r", "").replace("\n", "")
        self._encoded(text if text.isascii() else text.encode("latin-1"))

    def _bytes(self, token: Token) -> None:
        digits = token.value.replace("\\'", "").replace("\r", "").replace("\n", "")
        self._encoded(bytes.fromhex(digits))

    def _encoded(self, data: str | bytes) -> None:
        skipped = min(self._skip, len(data))
        self._skip -= skipped
        data = data[skipped:]
        self._add(data if isinstance(data, str) else data.decode(self._state.page, "replace"))

    def _skipped(self, count: int) -> bool:
        """Whether a token stands for a Unicode character before it, and is passed over."""
        if not self._skip:
            return False
        self._skip -= count
        return True

    def _add(self, text: str) -> None:
        state = self._state
        if state.into is None or not text or state.marks - {"super"}:
            return
        if "super" in state.marks:
            text = superscript("".join(state.into[-3:]), text)
        self._length += len(text)
        state.into.append(text)

    def _word(self, token: Token) -> None:
        word, number = token.value, token.number
        optional, self._optional = self._optional, False
        if self._skipped(1):
            return
        if word in LEFT_OUT or (optional and word not in OPTIONAL):
            self._state.into, self._state.part = None, "left out"
        elif word == "u" and number is not None:
            self._add(chr(number & 0xFFFF))
            self._skip = self._state.fallback
        elif word == "uc" and number is not None:
            self._state.fallback = max(number, 0)
        elif self._state.part:
            self._property(word, number)
        elif word in CHARACTERS:
            self._add(CHARACTERS[word])
        elif word in MARKS or word in ("nosupersub", "plain"):
            self._mark(word, number)
        elif not self._block(word):
            self._setting(word, number)

    def _mark(self, word: str, number: int | None) -> None:
        state = self._state
        gone = (
            state.marks if word == "plain" else {"super"} if word == "nosupersub" else {word} if number == 0 else set()
        )
        state.marks = (state.marks | ({word} & MARKS)) - gone
        if word == "plain":
            state.page = self._pages.get(self._font, self._page)

    def _block(self, word: str) -> bool:
        """Do what ends a paragraph, a cell or a row, or begins one; False for any other word."""
        if word in ("par", "sect"):
            self._end_paragraph()
        elif word == "pard":
            self._state.tabled = self._state.listed = False
            self._state.style, self._state.level = 0, None
        elif word == "intbl":
            self._state.tabled = True
        elif self._state.into is not self.writer.line:
            return False
        elif word == "cell":
            self.writer.end_cell()
        elif word == "row":
            self.writer.end_row()
        elif word == "trowd":
            self.writer.begin_row()
        else:
            return False
        return True

    def _end_paragraph(self) -> None:
        state = self._state
        if state.into is not self.writer.line or state.tabled:
            self._add(BREAK)
            return
        name = "".join(self._styles.get(state.style, ())).partition(";")[0].replace(" ", "").lower()
        self.writer.paragraph(headline=state.level == 0 or name in TITLES, listed=state.listed)

    def _setting(self, word: str, number: int | None) -> None:
        """Take up a word that says how what comes next is written, or where it belongs."""
        state = self._state
        if word in ("footnote", "shptxt"):
            state.into = []
            (self.writer.notes if word == "footnote" else self.writer.boxes).append(state.into)
        elif word in ("fonttbl", "stylesheet", "info"):
            state.into, state.part = None, word
        elif word in PAGES:
            state.page = self._page = PAGES[word]
        elif word == "trhdr":
            self.writer.row.header = True
        elif word == "clvmrg" and not self.writer.row.edges:
            self.writer.row.goes_on = True
        elif number is not None:
            self._numbered(word, number)

    def _numbered(self, word: str, number: int) -> None:
        state = self._state
        if word == "ansicpg":
            state.page = self._page = page_of(number)
        elif word == "f":
            state.page = self._pages.get(number, self._page)
        elif word == "deff":
            self._font = number
        elif word == "s":
            state.style = number
        elif word == "ls":
            state.listed = number > 0
        elif word == "outlinelevel":
            state.level = number
        elif word == "cellx":
            self.writer.row.edges.append(number)

    def _property(self, word: str, number: int | None) -> None:
        """Take up a word in the tables of fonts and styles, or in the properties."""
        part = self._state.part
        if part == "fonttbl" and number is not None:
            if word == "f":
                self._state.font = number
            elif word == "fcharset" and number != DEFAULT_CHARSET:
                self._pages[self._state.font] = CHARSETS.get(number, WESTERN)
        elif part == "stylesheet" and word == "s" and number is not None:
            self._state.into = self._styles.setdefault(number, [])
        elif part == "info" and word in PROPERTIES:
            self._state.into = self._entries.setdefault(PROPERTIES[word], [])
        elif part == "info" and word == "creatim":
            self._state.part = "created"
        elif part == "created" and number is not None:
            self._made.setdefault(word, number)
