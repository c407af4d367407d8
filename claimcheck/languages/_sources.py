"""What a language page holds of laws and works that are cited; `_shape.py` says how its forms are written."""

from __future__ import annotations

from claimcheck.languages._tables import page


@page
class SourcePage:
    """How one language cites laws and works, and tells of votes and sentences.

    Attributes:
        statutes, statute_leads: Nouns of laws and acts, whose day beside their number is no figure; what leads to it.
        divisions: Nouns of parts of a law that an ordinal before them only tells apart ("paragraph", "alinéa").
        citing: What leads to the authors of a work with its year in brackets ("see", "according to").
        finding: Verbs behind that year ("found that"); `~` allowed.
        sentenced: Verbs before a time of prison, which the "to" behind them does not bound; `~` allowed.
        voting: Verbs and nouns before the votes of both sides ("voted 31 to 24"); `~` allowed.
        filled: Adjectives of what is full or done to a part ("a third full", "piena per un terzo").
        channels: Ordinals that are names of broadcasters, behind their article ("das Erste").
    """

    statutes: tuple[str, ...] = ()
    statute_leads: tuple[str, ...] = ()
    divisions: tuple[str, ...] = ()
    citing: tuple[str, ...] = ()
    finding: tuple[str, ...] = ()
    sentenced: tuple[str, ...] = ()
    voting: tuple[str, ...] = ()
    filled: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
