"""Who says that a name is right, in words: the house's list, the list that ships, or what was approved before."""

from datetime import date

from copydesk.checks.names.known.known import Source
from copydesk.checks.names.known.nearly import Match
from copydesk.checks.names.known.shipped import Listed
from copydesk.checks.names.likeness.difference import in_words
from copydesk.model.house import HouseName
from copydesk.model.phrase import Phrase

_MONTHS = (
    Phrase("January"),
    Phrase("February"),
    Phrase("March"),
    Phrase("April"),
    Phrase("May"),
    Phrase("June"),
    Phrase("July"),
    Phrase("August"),
    Phrase("September"),
    Phrase("October"),
    Phrase("November"),
    Phrase("December"),
)


def provenance(match: Match, words: tuple[str, ...]) -> Phrase:
    """``the house wrote Antony Blinken 14 times, last on 3 May 2026; one letter more (h)``."""
    said = _said(match.known.source, match.known.form)
    if len(match.wrong) > 1:
        return Phrase("{source}; two parts of the name differ", source=said)
    wrong = min(match.wrong)
    return Phrase(
        "{source}; {difference}",
        source=said,
        difference=in_words(words[wrong], match.right[wrong]),
    )


def _said(source: Source, form: str) -> Phrase:
    if isinstance(source, HouseName):
        if source.note:
            return Phrase("the house list says {name} ({note})", name=form, note=source.note)
        return Phrase("the house list says {name}", name=form)
    if isinstance(source, Listed):
        # data in two languages: the German catalogue takes {what_de}
        return Phrase(
            "the reference list knows {name}, {what}",
            name=form,
            what=source.what,
            what_de=source.was,
        )
    return Phrase(
        "the house wrote {name} {count} times, last on {day}",
        name=form,
        count=source.count,
        day=_day(source.last),
    )


def _day(day: date) -> Phrase:
    return Phrase("{day} {month} {year}", day=day.day, month=_MONTHS[day.month - 1], year=day.year)
