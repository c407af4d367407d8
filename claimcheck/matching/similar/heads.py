"""Whether two figures can be of one thing: what they count, the deed that governs them, and what narrows them."""

from __future__ import annotations

from claimcheck.languages import concepts
from claimcheck.languages.concepts import BROADER, GENERIC, MEASURES, NOUNS, RECURRING, SCOPES, families
from claimcheck.lexicon import lexicon_of
from claimcheck.matching.similar._shape import CLOSE, PERIODS, Profile, one_whole, reach

CLEARLY = 1.5
"""How much nearer one of two excluding concepts must be than the other to govern a figure."""
BASE_REACH, NEAR_DEED = 5, 6
"""How many words behind a share its base may stand, and how far from a figure the deed that governs it."""
GOVERNED = 0.4
"""How near the deed next to another figure must be."""
_TOLD = NOUNS - GENERIC


def rivals(a: str, b: str) -> bool:
    """Whether two concepts exclude each other."""
    return b in concepts.rivals(a)


def related(a: str, b: str) -> bool:
    """Whether two concepts are one, or one takes in the other."""
    return a == b or b in concepts.wider(a) or a in concepts.wider(b)


def akin(a: str, b: str) -> bool:
    """Whether two concepts may name one thing: kin, or two kinds of one broader thing ("pupils", "children")."""
    broader = BROADER.get(a)
    return not families(a).isdisjoint(families(b)) or (broader is not None and broader == BROADER.get(b))


def heads_fit(a: Profile, b: Profile, *, strict: bool) -> bool:
    """Whether the counted things can be the same; strict asks for evidence, else nothing must speak against it."""
    if a.figure.kind == b.figure.kind == "ordinal" and RECURRING.issuperset((held(a), held(b))):
        return True
    if not a.head or not b.head:
        if strict and (a.head or b.head):
            named, bare = (a, b) if a.head else (b, a)
            return bare.near.get(named.head, 0.0) >= (0.6 if bare.noun else 0.25)
        return not (strict and a.noun and b.noun and a.noun != b.noun and a.figure.language == b.figure.language)
    if a.head == b.head:
        return True
    if rivals(a.head, b.head):
        return False
    if _names_of_all(a, b) or _names_of_all(b, a):
        return True
    if b.head in concepts.wider(a.head):
        return not strict or b.near.get(a.head, 0.0) >= 0.25
    if a.head in concepts.wider(b.head):
        return not strict or a.near.get(b.head, 0.0) >= 0.25
    return not strict and (akin(a.head, b.head) or _stands_near(a.head, b) or _stands_near(b.head, a))


def held(a: Profile) -> str:
    """What an ordinal numbers: an edition, where one is named behind ("12th Sopot Run") or told beside; its head."""
    if any(distance == 1 for _, distance in a.claim.slot.names):
        return "edition"
    return a.head or ("edition" if a.near.get("edition", 0.0) >= CLOSE else "")


def _stands_near(head: str, b: Profile) -> bool:
    """Whether what one figure counts stands near the other; that there are people or units near it tells nothing."""
    return head in b.near and head not in GENERIC


def _names_of_all(a: Profile, b: Profile) -> bool:
    """Whether a figure of people, units, … stands right beside what the other one counts ("8,900 people answered")."""
    if a.head not in GENERIC:
        return False
    deeds = families(b.head) - families(a.head)
    return any(a.near.get(name, 0.0) >= CLOSE for name in (b.head, *(f"kin:{deed}" for deed in deeds)))


def opposed(a: Profile, b: Profile) -> bool:
    """Whether the nearer of two excluding concepts differ: one figure stands under "signed", the other "ratified"."""
    counted = bool(a.head and b.head) and a.head not in GENERIC and b.head not in GENERIC
    if a.bucket.startswith("percent"):
        one, two = _base(a), _base(b)
        if one != two and (rivals(one, two) or (one in _TOLD and two in _TOLD and not related(one, two))):
            return True
    return _opposed(a, b, counted=counted) or _opposed(b, a, counted=counted)


def _base(a: Profile) -> str:
    """What a percentage is of: the first noun right behind it; "" where none follows."""
    behind = [
        (distance, concept) for concept, distance in a.signed.items() if 0 < distance <= BASE_REACH and concept in NOUNS
    ]
    return min(behind, default=(0, ""))[1]


def _opposed(a: Profile, b: Profile, *, counted: bool) -> bool:
    """Where both name what they count, other nouns around do not matter."""
    if a.excluded.isdisjoint(b.governing):
        return False
    for concept in a.governing:
        if counted and concept in NOUNS:
            continue
        weight = a.near[concept]
        theirs = b.near.get(concept, 0.0)
        for rival in concepts.rivals(concept):
            other = b.near.get(rival, 0.0)
            if other >= reach(rival) and other >= CLEARLY * theirs and weight >= CLEARLY * a.near.get(rival, 0.0):
                return True
    return False


def governed(a: Profile, b: Profile) -> bool:
    """Whether the deeds nearest to two figures can be one: the same, kin, or unknown."""
    one, two = _deed(a), _deed(b)
    if a.near.get(two, 0.0) >= GOVERNED or b.near.get(one, 0.0) >= GOVERNED:
        return True
    return not one or not two or one == two or not families(one).isdisjoint(families(two))


def _deed(a: Profile) -> str:
    near = [(abs(distance), concept) for concept, distance in a.signed.items() if concept in MEASURES]
    distance, concept = min(near, default=(99, ""))
    return concept if distance <= NEAR_DEED else ""


def narrowed(a: Profile, b: Profile) -> bool:
    """Whether one of the two figures alone stands under a word that makes it a part, a rate or another period."""
    return any(not _under(concept, b) for concept in a.narrow) or any(not _under(concept, a) for concept in b.narrow)


def _under(concept: str, profile: Profile) -> bool:
    if concept in PERIODS:
        return concept in profile.signed
    return concept in profile.narrow or profile.near.get(concept, 0.0) >= CLOSE


def measured(a: Profile, b: Profile) -> bool:
    """Whether both figures stand near one concept that says more than what is counted, or near one word."""
    if (a.head and a.head == b.head and a.head not in GENERIC) or one_noun(a, b) or one_whole(a, b):
        return True
    if _counts_like(a, b) or _counts_like(b, a):
        return True
    for concept, weight in a.near.items():
        if weight >= 0.3 and b.near.get(concept, 0.0) >= 0.3 and concept not in SCOPES:
            if concept in (a.head, b.head) or concept in GENERIC:
                continue
            if a.bucket == "number" and concept.startswith("kin:"):
                continue
            return True
    if any(weight >= CLOSE and b.names.get(name, 0.0) >= CLOSE for name, weight in a.names.items()):
        return True
    return sum(1 for word, weight in a.words.items() if weight >= 0.4 and b.words.get(word, 0.0) >= 0.4) > 1


def one_noun(a: Profile, b: Profile) -> bool:
    """Whether both count what one word of one language names, be its meaning unknown."""
    return bool(a.noun) and a.noun == b.noun and a.figure.language == b.figure.language


def _counts_like(a: Profile, b: Profile) -> bool:
    """Whether a number without a noun, or of people, stands right beside what the other one counts ("doctors: 840")."""
    bare = not a.head and not a.noun and b.head not in GENERIC and a.near.get(b.head, 0.0) >= CLOSE
    return bare or (a.head != b.head and _names_of_all(a, b))


def foreign(a: Profile, known: frozenset[str]) -> bool:
    """Whether the sentence speaks of somebody whom the other document never names, and of nobody else."""
    if lexicon_of(a.figure.language).page.capital_nouns:
        return False
    return any(weight >= 0.2 for weight in a.names.values()) and not any(name in known for name in a.names)
