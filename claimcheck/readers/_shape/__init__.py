"""What every reader is given, and what it gives back.

A reader is a module (or an object) with the four names of `Reader`; nothing else is asked of it. It takes a `Source`,
the bytes of one file with the limits to keep, and gives the documents in it. What is odd but readable it notes with
`Source.note`; what it cannot read it refuses with a `ReadError` from `Source.refusal`.
"""

from claimcheck.readers._shape.archive import Archive, name_of, parse_xml, relation_of, resolved, value_of
from claimcheck.readers._shape.draft import Draft, as_lines, lays_out, letters_of, superscript, words
from claimcheck.readers._shape.known import Known, confirmed, day_of, from_record, in_script, language_of, text_key
from claimcheck.readers._shape.properties import properties, root
from claimcheck.readers._shape.source import Limits, Reader, Source

__all__ = [
    "Archive",
    "Draft",
    "Known",
    "Limits",
    "Reader",
    "Source",
    "as_lines",
    "confirmed",
    "day_of",
    "from_record",
    "in_script",
    "language_of",
    "lays_out",
    "letters_of",
    "name_of",
    "parse_xml",
    "properties",
    "relation_of",
    "resolved",
    "root",
    "superscript",
    "text_key",
    "value_of",
    "words",
]
