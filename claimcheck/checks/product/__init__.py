"""product: so many at a price each, or a rate over a time, must come to the total that is told with them.

So must an amount that recurs come to that of a longer time.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from attrs import define

from claimcheck import arithmetic
from claimcheck.checks._shape import Finding, Material
from claimcheck.checks.product._shape import of_one, stated
from claimcheck.checks.product.average import average
from claimcheck.checks.product.recurring import recurring
from claimcheck.checks.product.taxed import taxed
from claimcheck.comparison import COUNTED, UNITED, dimension, is_bare
from claimcheck.model import Claim, Figure
from claimcheck.setting import MARKS, Setting, closes, holds, opens, settings
from claimcheck.tokens import Tokens
from claimcheck.values import ONE, ZERO

TOTALLING = frozenset(("total", "amount", "cost", "price", "value", "pay", "spend", "each"))
"""Concepts of words that may stand between a price and the total that it comes to."""
REDUCED = frozenset(("tax", "discount"))
"""Concepts of what makes a total more or less than its parts, told in the sentence after it."""
LONGEST_LINK = 7
"""How many tokens may stand between how many there are and the price of one."""
LONGEST_TO_TOTAL, TOTAL_BEHIND = 14, 3
"""How many may stand between a price and its total, and behind the total up to what says that it is one."""
UNSHARED = frozenset(("profit", "loss", "save", "deficit", "surplus"))
"""Concepts between an amount and those counted that make it none that they share."""
EACH_BEFORE, IN_PARTS = 3, 8
"""Within how many tokens before a number "each of" may stand, and between a total and how many instalments it has."""
LONGEST_CLAUSE_END = 5
"""How many tokens behind a price may end its clause."""
FURTHER_REACH = 160
"""How far behind a total, in code points, what else it holds may be told: about a line and a half."""
FARTHEST_TOTAL = Decimal(2)
"""A product so many times larger or smaller than its total is no slip but of something else."""
POWERS_MISSED = (Decimal(10), Decimal(100), Decimal(1000))
"""How many times too large or too small a total is whose noughts were miscounted."""


@define(frozen=True, slots=True, eq=False, repr=False)
class Product:
    """How many there are or how long it lasts, what one costs or weighs, and what all come to."""

    count: Claim
    price: Claim
    total: Claim

    @property
    def exact(self) -> Decimal:
        """The product of both as they are written."""
        return (self.count.figure.value.first or ZERO) * (self.price.figure.value.first or ZERO)

    def fits(self) -> bool:
        """Whether the product, rounding allowed for, is the total."""
        product = arithmetic.times(stated(self.count), of_one(self.price))
        return product.meets(stated(self.total))

    def is_plausible(self) -> bool:
        """Whether the product is near enough to the total to be meant as it, or misses it by a slip of scale."""
        told = self.total.figure.value.first or ZERO
        if not told or not self.exact:
            return False
        ratio = self.exact / told
        slips = any(ratio in (scale, ONE / scale) for scale in POWERS_MISSED) or arithmetic.is_slip(self.exact, told)
        return slips or ONE / FARTHEST_TOTAL <= ratio <= FARTHEST_TOTAL


def check(material: Material) -> Iterator[Finding]:
    """One finding for each total that stands in one sentence with how many there are and the price of one."""
    for setting in settings(material.claims):
        found = next((product for product in _products(setting) if not _holds_more(setting, product)), None)
        if found is not None and (found.fits() or found.is_plausible()):
            yield _finding(found)
        yield from average(setting)
        yield from recurring(setting)
        yield from taxed(setting)


def _products(setting: Setting) -> Iterator[Product]:
    for at in range(len(setting.claims) - 2):
        first, second, third = setting.claims[at : at + 3]
        yield from _told_behind(setting, first, second, third)
        yield from _told_before(setting, first, second, third)


def _told_behind(setting: Setting, first: Claim, second: Claim, total: Claim) -> Iterator[Product]:
    """ "24 desks at €310 each, €7,440 in all"; of a rate and its time either may stand first."""
    for count, price in ((first, second), (second, first)):
        product = Product(count, price, total)
        if not _is_of_one_thing(setting, product) or not _is_told(setting, second, total):
            continue
        if (count is first and _is_priced(setting, product)) or _recurs(setting, product):
            yield product


def _told_before(setting: Setting, total: Claim, count: Claim, price: Claim) -> Iterator[Product]:
    """ "€7,440 for 24 desks at €310 each"."""
    product, low = Product(count, price, total), setting.between(total, count)
    led = bool(low) and setting.lexicon.grammar.issuperset(low) and setting.lexicon.joiners.isdisjoint(low)
    if _is_in_instalments(setting, product) or _is_shared(setting, product):
        yield product
    if led and len(low) <= TOTAL_BEHIND and _is_of_one_thing(setting, product) and _is_each(setting, product):
        if _is_priced(setting, product):
            yield product


def _is_shared(setting: Setting, product: Product) -> bool:
    """ "The $12,000 go to eight schools, $1,500 each": what each gets closes the clause behind a comma."""
    opening, led = setting.before(product.total), setting.between(product.total, product.count)
    low = setting.between(product.count, product.price)
    if len(opening) > 1 or not setting.lexicon.grammar.issuperset(opening):
        return False
    plain = 0 < len(led) <= IN_PARTS and MARKS.isdisjoint(led) and setting.lexicon.joiners.isdisjoint(led)
    if not plain or low[:1] != [","] or len(low) > 2 or UNSHARED & setting.concepts(led):
        return False
    number = product.count.figure.value.first or ZERO
    counted = product.count.figure.kind in COUNTED and number > 1 and number % 1 == 0
    return counted and _is_of_one_thing(setting, product) and _is_each(setting, product)


def _is_in_instalments(setting: Setting, product: Product) -> bool:
    """ "The loan of $2.4 million is repaid in 12 instalments of $200,000"."""
    lexicon, count = setting.lexicon, product.count.figure
    if count.noun != "instalment" or not _is_of_one_thing(setting, product):
        return False
    led, low = setting.between(product.total, product.count), setting.up_to(product.count, product.price)
    plain = len(led) <= IN_PARTS and MARKS.isdisjoint(led) and lexicon.joiners.isdisjoint(led)
    return plain and len(low) == 1 and (low[0] in lexicon.priced or low[0] in lexicon.of_words)


def _is_of_one_thing(setting: Setting, product: Product) -> bool:
    """Whether price and total are of one dimension, and nothing else is told to be in the total."""
    price, total = product.price.figure, product.total.figure
    if not all(map(_is_exact, (product.count, product.price, product.total))):
        return False
    if not (_in_one_unit(price, total) or _counts_alike(setting, product)) or _others(setting, product):
        return False
    return not opens(setting.lexicon.differences, setting.after(product.total))


def _holds_more(setting: Setting, product: Product) -> bool:
    """Whether a sentence tells of what else the total holds, or what follows does: "VAT is included"."""
    text = setting.document.text
    figures = sorted(
        (claim.figure for claim in (product.count, product.price, product.total)), key=lambda figure: figure.start
    )
    low = Tokens(text, setting.start, figures[0].start).low + Tokens(text, figures[1].end, setting.end).low
    following = Tokens(text, figures[2].end, min(len(text), figures[2].end + FURTHER_REACH)).low
    told = sum(setting.lexicon.extras.ahead(following, at) is not None for at in range(len(following)))
    return holds(setting.lexicon.extras, low) or told > 1 or not REDUCED.isdisjoint(setting.concepts(following))


def _in_one_unit(price: Figure, total: Figure) -> bool:
    """Whether price and total have one unit, which one of them may leave to the other."""
    kinds = {price.kind, total.kind} & (UNITED | {"duration"})
    return bool(kinds) and (price.unit == total.unit or is_bare(price) or is_bare(total))


def _counts_alike(setting: Setting, product: Product) -> bool:
    """ "24 tables with eight seats each, 192 seats in all": both count one thing."""
    price, total = product.price.figure, product.total.figure
    if price.kind != "count" or total.kind not in COUNTED:
        return False
    stem = setting.lexicon.meanings.stem
    one, two = ({stem(word) for word in setting.unit(claim)} for claim in (product.price, product.total))
    return price.noun == total.noun or bool(one & two) or total.kind == "number"


def _is_exact(claim: Claim) -> bool:
    value = claim.figure.value
    return value.comparator in ("=", "~") and (value.first or ZERO) > 0 and not value.problem


def _others(setting: Setting, product: Product) -> bool:
    """Whether another amount of the kind of the total stands before what is multiplied, and is not the price itself."""
    first = min(claim.figure.start for claim in (product.count, product.price, product.total))
    return any(
        claim.figure.start < first
        and dimension(claim.figure) == dimension(product.total.figure)
        and claim.figure.value.first != product.price.figure.value.first
        for claim in setting.claims
    )


def _is_priced(setting: Setting, product: Product) -> bool:
    """Whether a price is told to be that of one of those counted before it, with no "and" between."""
    count = product.count.figure
    low = _without_unit_price(setting, product)
    if len(low) > LONGEST_LINK or not MARKS.isdisjoint(low) or not setting.lexicon.joiners.isdisjoint(low):
        return False
    if product.price.slot.amount.paid_for:
        return count.kind == "quantity" and product.price.slot.amount.paid_for == f"1 {count.unit}"
    number = count.value.first or ZERO
    if count.kind not in COUNTED or number < 2 or number % 1 or product.price.slot.amount.pace:
        return False
    return _is_each(setting, product) or (count.kind == "count" and _is_of_size(setting, product))


def _without_unit_price(setting: Setting, product: Product) -> list[str]:
    """What stands between a number and a price, ", unit price" left out."""
    low = setting.between(product.count, product.price)
    found = setting.lexicon.apiece.behind(low, len(low))
    named = found is not None and low[: found[0]][-1:] == [","]
    return low[: found[0] - 1] if found is not None and named else low


def _is_each(setting: Setting, product: Product) -> bool:
    """Whether words beside a price say that it is that of one: "at €310 each", "je 45 Euro", "45 euros per ticket"."""
    lexicon, lead, behind = setting.lexicon, setting.lead(product.price), setting.after(product.price)
    if closes(lexicon.apiece, lead) or opens(lexicon.apiece, behind) or _of_each(setting, product.count):
        return True
    if len(behind) < 2 or not (behind[0] in lexicon.per_words or behind[0] in lexicon.articles):
        return False
    stem = lexicon.meanings.stem
    return stem(behind[1]) in {stem(word) for word in setting.unit(product.count)}


def _of_each(setting: Setting, count: Claim) -> bool:
    """ "Each of the 24 schools", "chacune des 24 écoles": whether what follows is told of each of those counted."""
    lexicon, lead = setting.lexicon, setting.before(count)[-EACH_BEFORE:]
    return not lexicon.each.isdisjoint(lead) or holds(lexicon.apiece, lead)


def _is_of_size(setting: Setting, product: Product) -> bool:
    """ "40 chairs at €65, €2,600 in total", "12 trucks of 20 tonnes": so little told that the total must be named."""
    lexicon, low = setting.lexicon, setting.up_to(product.count, product.price)
    led = len(low) == 1 and (low[0] in lexicon.priced or low[0] in lexicon.of_words)
    apposed = setting.between(product.price, product.total)[:1] in ([","], ["("], [":"], ["="])
    return led and apposed and "total" in setting.concepts(_near_total(setting, product.price, product.total))


def _near_total(setting: Setting, last: Claim, total: Claim) -> list[str]:
    return [*setting.between(last, total), *setting.after(total)[:TOTAL_BEHIND]]


def _is_told(setting: Setting, last: Claim, total: Claim) -> bool:
    """Whether what stands between a price and a total says no more than that the one comes to the other."""
    lexicon, low = setting.lexicon, setting.between(last, total)
    rest = list(_without_phrases(setting, _behind_clause(setting, low) if last.figure.kind in UNITED else low))
    if len(low) > LONGEST_TO_TOTAL or {";", "."} & set(low) or opens(lexicon.out_of, rest):
        return False
    named = "total" in setting.concepts(_near_total(setting, last, total)) or "=" in low
    named |= holds(lexicon.that_is, low) or holds(lexicon.coming_to, low)
    return named and all(_is_empty(setting, word) for word in rest)


def _behind_clause(setting: Setting, low: list[str]) -> list[str]:
    """The tokens without those that end the clause of a price: "40 Stipendien zu je 500 Euro wurden vergeben, …"."""
    ended = "," in low[: LONGEST_CLAUSE_END + 1] and setting.lexicon.joiners.isdisjoint(low[: low.index(",")])
    return low[low.index(",") :] if ended else low


def _without_phrases(setting: Setting, low: list[str]) -> Iterator[str]:
    """The tokens that are no part of "each" or "that is"."""
    at, lexicon = 0, setting.lexicon
    while at < len(low):
        found = lexicon.apiece.ahead(low, at) or lexicon.that_is.ahead(low, at) or lexicon.coming_to.ahead(low, at)
        if found is None:
            yield low[at]
        at = found[0] if found is not None else at + 1


def _is_empty(setting: Setting, word: str) -> bool:
    lexicon = setting.lexicon
    if word in lexicon.joiners:
        return False
    return word in MARKS or word == "=" or word in lexicon.grammar or bool(TOTALLING & setting.concepts([word]))


def _recurs(setting: Setting, product: Product) -> bool:
    """ "€80 a month for 18 months": a rate, and how many of its times it runs."""
    count, price = product.count.figure, product.price
    if count.kind != "duration" or price.slot.amount.pace != count.unit or "age" in count.trace:
        return False
    low = setting.between(*sorted((product.count, price), key=lambda claim: claim.figure.start))
    return len(low) <= LONGEST_LINK and MARKS.isdisjoint(low) and setting.lexicon.joiners.isdisjoint(low)


def _finding(product: Product) -> Finding:
    claims = (product.total, product.count, product.price)
    total, count, price = (" ".join(claim.figure.text.split()) for claim in claims)
    came = arithmetic.written(product.exact, 2)
    return Finding.reckoned(
        claims,
        diagnosis="" if product.fits() else "product",
        note=f"{count} times {price} is {came}",
        said=total,
        came=came,
        about="a price, how many, and their total",
    )
