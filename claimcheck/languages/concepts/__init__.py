"""The concept lexicon: what figures count, measure and are scoped by, as ids that hold in every language.

A concept is an English singular in snake_case. One page per language gives the words that name it, in the notation of
`claimcheck.languages._shape`: a form that ends in `~` matches any ending, and where several match a word the exact form
goes before a stem and the longer stem before the shorter one.
"""

from __future__ import annotations

import functools
import importlib
import pkgutil

from claimcheck.errors import UsageError
from claimcheck.languages._opposites import OPPOSITES as OPPOSITES
from claimcheck.languages._shape import Table

CODES: tuple[str, ...] = tuple(sorted(module.name for module in pkgutil.iter_modules(__path__)))
"""ISO 639-1 codes of the languages that have a page."""


def _ids(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_PEOPLE = _ids(
    """
    person man woman child boy girl teenager adult pensioner worker manager engineer scientist expert artist author
    musician athlete driver pilot crew farmer volunteer passenger patient pupil student teacher visitor tourist guest
    spectator participant member delegate delegation representative candidate applicant voter signatory donor recipient
    customer user shareholder owner tenant resident citizen population migrant refugee displaced evacuee homeless
    unemployed soldier police_officer firefighter rescuer doctor nurse journalist lawyer deputy demonstrator striker
    prisoner hostage victim dead injured missing survivor rescued hospitalised infected arrested household family group
    team pedestrian cyclist observer
    apprentice couple defendant witness
    reader investor judge fisherman
    """
)
PEOPLE = frozenset(_PEOPLE)
GROUPS = frozenset(_ids("population household family group team crew delegation couple"))
"""Words for several people at once."""
HELD = PEOPLE | frozenset(
    _ids(
        """
        bed seat book book_volume animal cattle sheep pig horse chicken bird fish dog tree car truck bicycle computer
        machine painting exhibit parking_space desk ticket dose bottle box photograph
        """
    )
)
"""What rooms, halls and houses hold."""
_THINGS = _ids(
    """
    state region district city municipality village island
    school kindergarten university hospital house building apartment room classroom floor
    car vehicle truck bus tram train carriage ship ferry boat aircraft helicopter drone satellite flight bicycle missile
    bridge tunnel road street lane railway_line route section station stop airport port charging_point power_plant
    reactor wind_farm turbine panel pump engine battery machine combine device unit computer phone camera
    tree animal cattle bird species
    ticket book book_volume library page document newspaper film work painting exhibit museum exhibition theatre
    event concert performance stage meeting session match goal_scored medal prize
    ballot polling_station seat signature letter complaint objection question answer application message call visit
    guided_tour view order contract tender treaty resolution law amendment permit patent
    dose vaccine test operation bed ambulance shipment parcel container bag
    field farm company shop restaurant hotel branch bank factory mine well pipe pipeline cable network project programme
    site monument church stadium park parking_space desk product sample piece stock_share account transaction instalment
    website organisation party trade_union committee attack explosion earthquake storm crime violation inspection
    lawsuit job
    grain wheat maize rice potato sugar milk meat oil gas coal electricity water steel gold copper timber fuel food
    medicine waste fertiliser
    shelter parliament education healthcare culture defence sport forest ice glacier sand soil snow sheep pig
    chicken horse fish dolphin dog fruit vegetable wine beer coffee tea cotton cement tank gun shell robot chip
    sector capital_city aftershock barley rapeseed sunflower
    screen song tent mask lake river beach dam canal lift window roof wall overnight_stay download
    landslide avalanche wolf bear tiger leopard elephant egg bottle coin grave skeleton pottery photograph video
    episode stall season race round cinema error server box taxi tower lamp pool survey meal drug campaign
    """
)
_BOTH = _ids("election vote accident fire flood strike festival summit conference war protest loan grant fine subsidy")
_DEEDS = _ids(
    """
    donate contribute pay cost price budget invest finance revenue profit loss margin dividend debt asset capital wage
    pension bonus tax tariff fee aid fund raise spend save sell buy export import trade produce harvest yield consume
    supply deliver transport cargo install build repair replace demolish destroy damage compensation insurance interest
    inflation unemployment gdp exchange_rate income deficit surplus reserve backlog value amount allocate receive refund
    repay rent advance deposit discount
    capacity power voltage torque pressure length height width depth diameter thickness weight area volume level
    altitude speed temperature distance range age duration travel_time delay warranty emission rainfall magnitude
    leakage traffic density life_expectancy mortality
    start end open close reopen complete commission launch publish found anniversary adopt sign ratify accede withdraw
    enter_into_force expire pledge approve reject abstain in_favour against turnout attendance share growth increase
    decrease rate average median record maximum minimum total part rest difference deadline death birth arrival
    departure hire lay_off appoint resign win rank vaccinate training register elect threshold target limit quota
    edition phase
    efficacy occupancy prison_term box_office poverty charging wave collapse bribe
    research advertising television rescue demand recall
    """
)

NOUNS: tuple[str, ...] = _PEOPLE + _THINGS + _BOTH
"""What is counted: people, things, events, goods."""

MEASURES: tuple[str, ...] = _DEEDS + _BOTH
"""Deeds and measures that govern a figure; events and amounts such as a loan are both counted and measured."""

SCOPES: tuple[str, ...] = _ids(
    """
    first_half second_half half_year quarter annual monthly weekly daily hourly
    regional national international foreign domestic local federal european global
    public private male female young urban rural new used old northern southern eastern western central
    upper lower left right initial final provisional revised previous current next
    planned forecast estimated actual proposed per_capita each net gross operating online paper nominal real installed
    additional official confirmed suspected serious minor direct temporary permanent full_time part_time free
    civilian military primary secondary wholesale retail long_term short_term renewable electric nuclear solar wind
    onshore offshore residential agricultural cumulative reduced
    """
)
"""Words that narrow a fact: period, place, kind, and how sure or final it is."""

ORIGINS: frozenset[str] = frozenset(_ids("found build birth open start launch commission"))
"""Deeds with which something begins."""

GROWING: frozenset[str] = frozenset(
    _ids(
        """
        dead injured victim hospitalised infected arrested rescued evacuee displaced homeless vaccinate dose harvest
        ratify signature visitor complaint lawsuit cumulative destroy
        """
    )
)
"""What is counted since a beginning: a later total may be larger, and is smaller only where one was corrected."""

KIN: tuple[frozenset[str], ...] = tuple(
    frozenset(row.split())
    for row in (
        "found start open birth launch commission build",
        "end close complete expire deadline",
        "donate contribute grant aid fund subsidy finance",
        "cost price invest spend budget value",
        "pay spend disburse allocate transfer",
        "attendance participant visitor spectator guest delegation delegate turnout demonstrator",
        "worker person job hire",
        "sell ship deliver export",
        "buy order",
        "produce harvest yield",
        "supply deliver distribute",
        "build install construct",
        "sign signatory signature",
        "adopt approve vote resolution",
        "duration travel_time",
        "length distance",
        "increase growth",
        "publish launch",
        "damage loss",
        "house apartment household",
        "stop station",
        "charge battery",
        "member state",
        "dam lake",
        "dead death",
    )
)
"""Concepts that often name one fact between two writers; they fit each other half, and exclude each other where
`OPPOSITES` says so."""

NARROWING: frozenset[str] = frozenset(
    _ids(
        """
        aftershock each reduced per_capita quarter first_half second_half half_year monthly weekly daily hourly previous
        additional part rest average median minimum record threshold target limit difference old young
        """
    )
)
"""What makes a figure another fact where only one of two figures stands under it."""

BROADER: dict[str, str] = {
    narrow: broad
    for broad, row in {
        "person": "man woman child adult pensioner worker volunteer passenger patient pupil student teacher visitor"
        " participant member delegate candidate applicant voter donor recipient customer user shareholder owner tenant"
        " resident citizen migrant refugee displaced homeless unemployed soldier police_officer firefighter rescuer"
        " doctor nurse journalist lawyer deputy demonstrator prisoner hostage victim survivor rescued infected arrested"
        " pedestrian cyclist observer artist author athlete driver pilot crew farmer scientist expert engineer manager"
        " representative spectator population apprentice defendant witness reader investor judge fisherman",
        "child": "boy girl teenager",
        "visitor": "tourist guest",
        "displaced": "evacuee",
        "victim": "dead injured missing",
        "artist": "musician",
        "group": "delegation team",
        "vehicle": "car truck bus tram bicycle taxi",
        "ship": "ferry boat",
        "aircraft": "helicopter drone",
        "building": "house",
        "municipality": "city village",
        "room": "classroom",
        "road": "street lane",
        "machine": "combine server",
        "power_plant": "wind_farm reactor",
        "animal": "cattle bird sheep pig chicken horse dog fish dolphin wolf bear tiger leopard elephant",
        "work": "painting",
        "event": "concert performance festival exhibition",
        "meeting": "session conference",
        "conference": "summit",
        "company": "bank",
        "organisation": "party trade_union",
        "grain": "wheat maize rice barley",
        "fuel": "oil gas coal",
        "pipe": "pipeline",
        "document": "letter",
        "aid": "grant subsidy",
    }.items()
    for narrow in row.split()
}
"""A concept and the next broader one: "14 ferries" may be what another source calls "14 ships"."""


@functools.cache
def rivals(concept: str) -> frozenset[str]:
    """The concepts that exclude this one."""
    return frozenset().union(*(row for row in OPPOSITES if concept in row)) - {concept}


@functools.cache
def load(code: str) -> Table:
    """The words of one language for each concept.

    Raises:
        UsageError: There is no page for this code.
    """
    if code not in CODES:
        raise UsageError(f"no concepts for language {code!r}; there are {', '.join(CODES)}")
    table: Table = importlib.import_module(f"claimcheck.languages.concepts.{code}").CONCEPTS
    return table
