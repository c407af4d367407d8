"""Rates with a sign of their own, which need no word of change: "(+4.3 %)", ": minus 4,3 Prozent", "−4,3 %"."""

from __future__ import annotations

from claimcheck.model import Claim
from claimcheck.setting import Setting, bare, is_one_of

SIGNS = frozenset("+-−–")
LEADING = frozenset("([:,–—=;")
"""What parts a rate from its levels."""
ENDING = frozenset(")].;:,!?")
"""What ends the clause of a rate, so that nothing tells what else it is compared with."""


def is_signed(setting: Setting, rate: Claim) -> bool:
    """Whether a percentage has a sign, stands in brackets or behind a mark, and is all that its clause tells."""
    if rate.figure.kind != "percent" or not _has_sign(setting, rate):
        return False
    lead, behind = setting.lead(rate), setting.after(rate)
    if lead and lead[-1] in setting.lexicon.positives:
        lead = lead[:-1]
    marks = [at for at, word in enumerate(lead) if word in LEADING]
    told = bare(lead[marks[-1] :]) if marks else lead
    apposed = bool(marks) and (not told or is_one_of(setting.lexicon.that_is, told))
    return apposed and (not behind or behind[0] in ENDING)


def _has_sign(setting: Setting, rate: Claim) -> bool:
    """Whether a plus or a minus stands in a percentage, or the word for a plus right before it."""
    number, positives = rate.figure.value.first, setting.lexicon.positives
    signed = (number is not None and number < 0) or rate.figure.text[0] in SIGNS
    return signed or not positives.isdisjoint(setting.before(rate)[-1:])
