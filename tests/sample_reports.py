"""Reports made by hand for the tests of the formats: no extraction takes part."""

from __future__ import annotations

import datetime
from decimal import Decimal

from claimcheck.model import Claim, Conflict, Document, Fact, Figure, Problem, Report, Skipped, Slot
from claimcheck.values import Value

HOSTILE = '<script>alert("1")</script>'


def document(text: str, name: str, *, source: str | None = None, date: str | None = None) -> Document:
    """A document whose date is an ISO day."""
    return Document(text=text, name=name, source=source, date=datetime.date.fromisoformat(date) if date else None)


def claim(where: Document, form: str, value: Value, kind: str = "count", **more: object) -> Claim:
    """A claim on the sentence that holds `form` (sentences end with a full stop and a space, or with the line)."""
    start = where.text.index(form)
    first = max(where.text.rfind(". ", 0, start) + 2, where.text.rfind("\n", 0, start) + 1, 0)
    first = first if first > 1 or where.text[:2] == ". " else 0
    ends = [end for end in (where.text.find(". ", start), where.text.find("\n", start)) if end >= 0]
    last = min(ends) + 1 if ends else len(where.text)
    figure = Figure(
        where, start, start + len(form), kind, value, str(more.pop("language", "en")), trace=("digits",), **more
    )
    return Claim(figure, Slot(), first, last)


def number(text: str, *, worded: bool = False, step: str = "1") -> Value:
    """A plain number."""
    return Value.number(Decimal(text), literal=text, worded=worded, step=Decimal(step))


def harbour() -> Report:
    """Two conflicts of three documents: tonnes of grain, and the ships of a harbour (Japanese and combining marks)."""
    wire = document(
        "The port handled 120 ships in May. It shipped 5 million tonnes of grain.\nThe quay is 300 metres long.\n",
        "wire.txt",
        source="Example Wire",
        date="2021-06-01",
    )
    bulletin = document(
        "Le po\u0302rt a accueilli 193 navires en mai. Il a expédié 10 millions de tonnes.\n",
        "bulletin.txt",
        date="2021-06-03",
    )
    japan = document("港は五月に百三十隻以上の船を扱った。\n", "港/日報.txt", source="港新聞")
    ships = (
        claim(wire, "120 ships", number("120"), noun="ship"),
        claim(bulletin, "193 navires", number("193"), noun="ship", language="fr"),
        claim(japan, "百三十隻以上", number("130").bounded(">="), noun="ship", language="ja"),
    )
    grain = (
        claim(wire, "5 million tonnes", number("5000000", worded=True, step="1000000"), "quantity", unit="tonne"),
        claim(
            bulletin, "10 millions de tonnes", number("10000000", worded=True, step="1000000"), "quantity", unit="tonne"
        ),
    )
    quay = claim(wire, "300 metres", number("300"), "quantity", unit="meter")
    facts = (
        Fact("ships in the port", ships, "port-ships", "conflict", (0, 1, 2)),
        Fact("grain shipped", grain, "port-grain", "conflict", (0, 1)),
    )
    conflicts = (
        Conflict(
            "port-ships",
            "Ships handled by the port in a month",
            "error",
            "conflict",
            "scope",
            "wire.txt says 120 ships, bulletin.txt says 193 navires",
            "120 ships (wire.txt) and 193 (bulletin.txt) cannot both be the number of ships handled in May; the "
            "sides may count different ships.",
            "0123456789ab",
            ships,
            (0, 1, -1),
            (0, 1, 2),
            "ships in the port",
        ),
        Conflict(
            "port-grain",
            "Grain shipped",
            "warning",
            "conflict",
            "",
            "5 million tonnes against 10 millions de tonnes",
            "",
            "ba9876543210",
            grain,
            (0, 1),
            (0, 1),
            "grain shipped",
        ),
    )
    figures = tuple(each.figure for each in (ships[0], grain[0], quay, ships[1], grain[1], ships[2]))
    skipped = (Skipped(wire, wire.text.index("May"), wire.text.index("May") + 3, "a month without a day"),)
    problems = (Problem("scan.pdf", "is protected by a password; save a copy without one"),)
    return Report((wire, bulletin, japan), figures, facts, conflicts, skipped, problems, suppressed=1)


def growing() -> Report:
    """A count that grows over three days, and one that agrees after rounding."""
    days = [
        document(
            f"The flood displaced {people} people.\nThe dam holds {water} litres.\n",
            f"day{day}.txt",
            date=f"2022-03-0{day}",
        )
        for day, people, water in ((1, "1,200", "4.97 million"), (2, "2,450", "5 million"), (4, "6,301", "5 million"))
    ]
    people = tuple(
        claim(day, f"{form} people", number(form.replace(",", "")), noun="person")
        for day, form in zip(days, ("1,200", "2,450", "6,301"))
    )
    water = tuple(
        claim(day, form, number(value, worded=True, step=step), "quantity", unit="liter")
        for day, form, value, step in zip(
            days,
            ("4.97 million litres", "5 million litres", "5 million litres"),
            ("4970000", "5000000", "5000000"),
            ("10000", "1000000", "1000000"),
        )
    )
    facts = (
        Fact("people displaced by the flood", people, "displaced", "update", (0, 1, 2), "a later, larger total"),
        Fact("water behind the dam", water, "dam", "compatible", (0, 1, 2)),
    )
    figures = tuple(each.figure for pair in zip(people, water) for each in pair)
    return Report(tuple(days), figures, facts)


def hostile() -> Report:
    """Text that would be markup, control sequences or formulas if a format let it through."""
    evil = document(
        f"={HOSTILE} \x1b[31mred\x1b[0m \u202e 40 dead ]]> `x` | @all \ud800 & co.\n",
        f"a,{HOSTILE}:%0A.txt",
        source=f"=1+1{HOSTILE}",
    )
    other = document("There were 50 dead.\n", "b.txt")
    claims = (claim(evil, "40 dead", number("40"), noun="dead"), claim(other, "50 dead", number("50"), noun="dead"))
    conflict = Conflict(
        "evil",
        f"Title {HOSTILE}",
        "error",
        "conflict",
        "",
        f"message {HOSTILE}\n::error::x",
        f"why {HOSTILE}",
        "feedfacecafe",
        claims,
        (0, 1),
        (0, 1),
        HOSTILE,
    )
    figures = tuple(each.figure for each in claims)
    return Report((evil, other), figures, (Fact(HOSTILE, claims, "evil", "conflict"),), (conflict,))


def many(number_of_conflicts: int) -> Report:
    """So many conflicts between two documents."""
    lines = [f"Depot {index} holds {index + 10} barrels." for index in range(number_of_conflicts)]
    others = [f"Depot {index} holds {index + 90} barrels." for index in range(number_of_conflicts)]
    one, two = document("\n".join(lines), "one.txt"), document("\n".join(others), "two.txt")
    conflicts, facts, offsets = [], [], [0, 0]
    for index in range(number_of_conflicts):
        claims = []
        for side, (where, extra) in enumerate(((one, 10), (two, 90))):
            start = offsets[side] + len(f"Depot {index} holds ")
            form = f"{index + extra} barrels"
            figure = Figure(where, start, start + len(form), "count", number(str(index + extra)), "en", noun="barrel")
            claims.append(Claim(figure, Slot(), offsets[side], start + len(form) + 1))
            offsets[side] = start + len(form) + 2
        pair = tuple(claims)
        severity = ("error", "warning", "info")[index % 3]
        message = f"{pair[0].figure.text} against {pair[1].figure.text}"
        conflicts.append(
            Conflict(
                f"depot-{index % 7}", f"Barrels in depot {index}", severity, "conflict", "", message, message,
                f"{index:012x}", pair, (0, 1), (0, 1), f"depot {index}",
            )
        )  # fmt: skip
        facts.append(Fact(f"depot {index}", pair, f"depot-{index % 7}", "conflict", (0, 1)))
    figures = tuple(claim.figure for conflict in conflicts for claim in conflict.claims)
    return Report((one, two), figures, tuple(facts), tuple(conflicts))


def as_rows(report: Report, look: object = None) -> str:
    """A format of a package of somebody else's."""
    return f"{len(report.facts)} facts"


def write_goldens() -> None:
    """Writes what the reports look like now; look at the difference before it is kept."""
    from pathlib import Path

    from claimcheck.reports import render

    folder = Path(__file__).parent / "golden" / "reports"
    suffixes = {"text": "txt", "json": "json", "junit": "xml", "github": "github", "markdown": "md", "csv": "csv"}
    for name, report in (("harbour", harbour()), ("growing", growing()), ("hostile", hostile())):
        for form, suffix in suffixes.items():
            path = folder / f"{name}.{suffix}"
            path.write_bytes(render(report, form).encode("utf-8", "backslashreplace"))


if __name__ == "__main__":
    write_goldens()
