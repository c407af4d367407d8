"""A claim's slot as weighted features."""

from __future__ import annotations

from claimcheck.languages.concepts import NOUNS, families, wider
from claimcheck.lexicon import lexicon_of
from claimcheck.matching.similar._shape import Profile, bucket, closeness
from claimcheck.model import Claim
from claimcheck.tokens import Tokens

FAINTEST = 0.1
"""Closeness below which a feature counts nothing."""
ROUND, OPENING_LENGTH = frozenset((10, 100, 1000)), 12
"""Amounts that measure others, and how many code points before them a sentence may begin with "of every"."""
BESIDE = RANKED = 2
"""How many words off a word is right beside a figure, and behind an ordinal the noun that it ranks."""
KINSHIP = 0.5
"""How much a concept says of its kin."""
COUNTED_DEEDS = frozenset(("hire", "lay_off", "birth", "death", "arrival", "departure", "win", "appoint", "download"))
"""Deeds that are counted like things ("250 layoffs")."""


def is_comparable(claim: Claim) -> bool:
    """Whether a claim says something definite of one thing."""
    value = claim.figure.value
    return not value.problem and not (value.first is None and value.last is None) and not _for_instance(claim)


def _for_instance(claim: Claim) -> bool:
    """Whether a round amount opens its sentence as a measure of others: "Of 100 euros spent, 88 come back"."""
    figure = claim.figure
    if figure.value.first not in ROUND or figure.start - claim.start > OPENING_LENGTH:
        return False
    lead = Tokens(figure.document.text, claim.start, figure.start).low
    return len(lead) > 0 and lexicon_of(figure.language).out_of.ahead(lead, 0) is not None


def profile_of(claim: Claim, name_of: dict[str, str]) -> Profile:
    """What a claim says of itself, with the one name of each thing that has several."""
    slot, figure = claim.slot, claim.figure
    known = figure.noun in NOUNS if figure.noun else False
    head = (figure.noun or "") if known else _deed(claim) or _ranked(claim)
    noun = "" if head or not figure.noun else lexicon_of(figure.language).meanings.stem(figure.noun)
    profile = Profile(claim, bucket(figure), head, noun)
    if noun:
        keep(profile.near, f"{figure.language}:{noun}", 1.0)
    for concept, distance in slot.concepts:
        keep(profile.near, concept, closeness(distance))
        if concept not in profile.signed:
            profile.signed[concept] = distance
    for concept in list(profile.near):
        for step, broader in enumerate(wider(concept), 1):
            keep(profile.near, broader, profile.near[concept] * 0.6**step)
        for family in families(concept):
            keep(profile.near, f"kin:{family}", profile.near[concept] * KINSHIP)
    named = [*slot.names, *((slot.opening,) if slot.opening and slot.opening[0] in name_of else ())]
    for name, distance in named:
        if len(name) > 1:
            keep(profile.names, name_of.get(name, name), closeness(distance))
    profile.place = name_of.get(slot.place, slot.place)
    own = figure.text.lower()
    for rank, stem in enumerate(word for word in slot.words if word not in own):
        keep(profile.words, f"{figure.language}:{stem}", closeness(rank + 1))
    profile.beside = frozenset(slot.anchors)
    return profile


def _deed(claim: Claim) -> str:
    """The deed that a count counts ("250 layoffs"); "" where it counts none that is known."""
    if claim.figure.kind != "count":
        return ""
    return next((concept for concept, distance in claim.slot.concepts if not distance and concept in COUNTED_DEEDS), "")


def _ranked(claim: Claim) -> str:
    """What an ordinal ranks: the first noun right behind it ("the third lock"); "" where none is known."""
    if claim.figure.kind != "ordinal":
        return ""
    behind = [(distance, concept) for concept, distance in claim.slot.concepts if 0 < distance <= RANKED]
    return min(((distance, concept) for distance, concept in behind if concept in NOUNS), default=(0, ""))[1]


def keep(table: dict[str, float], key: str, weight: float) -> None:
    """Note how close a feature is; the closest place counts, and the faintest ones count nothing."""
    if weight >= FAINTEST and weight > table.get(key, 0.0):
        table[key] = weight
