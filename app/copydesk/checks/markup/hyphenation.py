"""Words still divided as they were at a line's end: ``Regie- rung``, ``Regie-⏎rung``."""

import re
from collections.abc import Iterator
from dataclasses import replace

from copydesk.checks.check import Check, Example
from copydesk.checks.markup.seeing.marks import Mark, finding
from copydesk.checks.markup.seeing.protected import addresses, touches
from copydesk.checks.markup.seeing.rejoined import joint, written
from copydesk.model.finding import Finding, Fix
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.model.span import Span
from copydesk.text.document import Document
from copydesk.text.frequency import frequency, has_words
from copydesk.text.language import primary
from copydesk.text.paragraph import Paragraph
from copydesk_resources import read_words

_INLINE = re.compile(
    r"(?<![\w-])(?P<left>[^\W\d_]{2,40})(?P<gap>- )(?P<right>[^\W\d_]{2,40})(?!\w)"
)
_AT_END = re.compile(
    r"""(?x)
    (?P<left> [^\W\d_]{1,40} )
    (?P<gap> [-\u00ad¬][ \t]{0,3}\n[ \t\n]{0,4} | \u00ad\  | ¬\ ? )  # at the end of a line; a soft hyphen and a blank
    (?P<right> [^\W\d_]{1,40} )"""
)
_OVER_PAGE = re.compile(
    r"""(?x)
    (?P<left> [^\W\d_]{1,40} )
    (?P<gap> [-\u00ad][ \t]{0,3}\n\s{0,4}
      (?: [^\n]{0,60}\d[^\n]{0,40}\n\s{0,4} | [^\n]{0,30}\f[^\n]{0,60}\n\s{0,4} ){1,2} )  # the foot of one page, the head of the next
    (?P<right> [a-zäöüß]{1,40} )"""
)
_INSIDE = re.compile(
    r"(?<![\w@./-])(?P<left>[^\W\d_]{2,20})(?P<gap>-)(?P<right>[a-zäöüß]{3,20})(?![\w@/-]|\.\w)"
)
"""A division whose line break is gone."""
_GOES_ON = re.compile(r"-[^\W\d_]")
_WHOLE, _NO_WORD = 3.5, 2.6
"""How common the whole must be there, and one of its parts at most."""
_RARE, _SHORTEST = 3.0, 3
"""How common the part behind may be that is the end of a compound's last word, and how many letters stand before that word."""
_SMALL = 5.0
"""How common words are that join others, and stand behind a hyphen that is meant."""
_COMMON = 2.0
"""Zipf frequency from which a word counts as one that writers use."""


def measure(paragraph: Paragraph) -> tuple[Mark, ...]:
    """The words divided inside one line."""
    text = paragraph.text
    if "-" not in text or not has_words(paragraph.language):
        return ()
    language = primary(paragraph.language)
    away = addresses(paragraph)
    found = [
        mark
        for match in _INLINE.finditer(text)
        if not touches(away, *match.span("gap")) and (mark := _inline(match, language))
    ]
    found += [
        _mark(match, "", bulk=False)
        for match in _INSIDE.finditer(text)
        if _is_broken(match, language) and not touches(away, *match.span("gap"))
    ]
    return tuple(sorted(found, key=lambda mark: mark.start))


def _is_broken(match: re.Match[str], language: str) -> bool:
    """Whether the whole is a common word and one of its parts is none."""
    left, right = match["left"], match["right"]
    parts = frequency(left, language), frequency(right, language)
    whole = frequency(left + right, language)
    if language == "de" and len(left) >= _SHORTEST and left.istitle() and whole >= _WHOLE:
        abroad = frequency(left, "en") > parts[0]  # Play-offs
        return parts[1] < _SMALL and not abroad  # Stadt-rat: a noun behind a hyphen has a capital
    return min(parts) <= _NO_WORD and whole >= max(_WHOLE, min(parts) + _COMMON)


def _inline(match: re.Match[str], language: str) -> Mark | None:
    """A blank behind a hyphen is a division where the whole is a word, or one of the parts is none."""
    left, right = match["left"], match["right"]
    if not right.islower() or right in _linking():
        return None
    whole, parts = (
        frequency(left + right, language),
        (frequency(left, language), frequency(right, language)),
    )
    if whole >= 1.0:
        divided = whole >= _COMMON + 1 or whole > min(parts) or min(parts) < _COMMON + 1
    else:
        divided = (parts[1] < 1.5 and len(right) >= 4) or (
            min(parts) == 0.0 and parts[1] < 2.5 and len(right) >= 3
        )
    divided = divided or (language == "de" and len(right) >= 5 and parts[1] < _SMALL)
    divided = divided or (language == "de" and parts[1] < _RARE and _ends_in_word(left, right))
    return _mark(match, "", bulk=False) if divided else None


def _ends_in_word(left: str, right: str) -> bool:
    """Whether both make the end of a compound that is a word by itself: ``Haushaltsände- rung``."""
    return any(
        frequency(left[cut:] + right, "de") >= _WHOLE for cut in range(_SHORTEST, len(left) - 1)
    )


def _across_lines(document: Document) -> tuple[Mark, ...]:
    """The words divided at the end of a line."""
    text = document.text
    if not any(sign in text for sign in ("-\n", "\u00ad", "- \n", "¬")):
        return ()
    language = primary(document.language)
    words = document.fact(written)
    found = [
        mark for match in _AT_END.finditer(text) if (mark := _at_end(text, match, words, language))
    ]
    taken = {mark.start for mark in found}
    found += [
        mark
        for match in _OVER_PAGE.finditer(text)
        if match.start("gap") not in taken and (mark := _over_page(match, language))
    ]
    return tuple(sorted(found, key=lambda mark: mark.start))


def _over_page(match: re.Match[str], language: str) -> Mark | None:
    """A word whose parts stand on two pages: only where the whole is one, and its left part alone is rarer."""
    left, right = match["left"], match["right"]
    whole = frequency(left + right, language)
    if whole < 1.0 or right in _linking():
        return None
    start = match.start("gap")
    return replace(
        _mark(match, "", bulk=False), start=start, end=start + 1, reach=match.span("gap")
    )


def _at_end(text: str, match: re.Match[str], words: frozenset[str], language: str) -> Mark | None:
    left, right = match["left"], match["right"]
    if match["gap"][0] in "\u00ad¬":
        return _mark(match, "", bulk=True)
    if right in _linking() or text[max(0, match.start() - 1) : match.start()] in {"-", "–", "—"}:
        return None  # -Ende-⏎Der Rat: a mark between two dashes
    if not right[0].islower():
        if not left[-1].islower() and "\n\n" not in match["gap"]:
            return _mark(match, "-", bulk=True)  # EU-⏎Gipfel is a compound that keeps its hyphen
        return None
    goes_on = bool(_GOES_ON.match(text, match.end()))
    how = joint(left, right, words, language, goes_on=goes_on)
    mark = _mark(match, how.between, bulk=how.sure, joined=how.word(left, right))
    if how.between == "c":
        return replace(mark, reach=(mark.start - 1, mark.end))
    return mark


def _mark(match: re.Match[str], replacement: str, *, bulk: bool, joined: str = "") -> Mark:
    joined = joined or match["left"] + replacement + match["right"]
    return Mark(
        *match.span("gap"),
        Kind.HYPHENATION,
        Phrase("Divided word"),
        Phrase("{word} stands here in two parts", word=joined),
        replacement,
        bulk=bulk,
        joins=True,
        exact=True,
    )


def _linking() -> frozenset[str]:
    """Words that may follow a hyphen with a blank: ``Vor- und Nachteile``."""
    return read_words("markup/linking_words.txt")


def find(document: Document) -> Iterator[Finding]:
    """Divided words of the whole document."""
    marks = list(document.fact(_across_lines))
    ends = {mark.start for mark in marks}
    for block, found in zip(document.blocks, document.facts(measure), strict=True):
        moved = (mark.shifted(block.start) for mark in found)
        marks.extend(mark for mark in moved if mark.start not in ends)
    for mark in sorted(marks, key=lambda m: m.start):
        reach = mark.reach or (mark.start, mark.end)
        fix = Fix(Span(*reach), mark.replacement or "", mark.bulk)
        yield finding(document, CHECK.id, mark, fix)


CHECK = Check(
    id="markup.hyphenation",
    kinds=(Kind.HYPHENATION,),
    title=Phrase("Divided words"),
    run=find,
    examples=(
        Example(
            "Die Ver⟦-⟧waltung und die Kosten⟦- ⟧schätzung, im Auftrag der Stadt.",
            fixed="Die Verwaltung und die Kostenschätzung, im Auftrag der Stadt.",
        ),
        Example("Der Stadt⟦-⟧rat tagt.", fixed="Der Stadtrat tagt."),
        Example("The coun⟦-⟧cil met.", language="en", fixed="The council met."),
        Example("Die Play-offs, Ost-deutsch, EU-weit, der Vor-Ort-Termin und Corona-frei"),
        Example(
            "Die Vor- und Nachteile, das E-Bike und ein Nord-Süd-Gefälle.\n\nKosten- und Nutzen"
        ),
        Example("Der Rat tagt.\n\n-ENDE-\n\nDer Bau beginnt."),
        Example(
            "Die Regie⟦- ⟧rung plant ein Ge⟦-\n⟧setz.", fixed="Die Regierung plant ein Gesetz."
        ),
        Example("Das Dach der Müh⟦-⟧\n– 12 –\nle ist neu.", fixed="Das Dach der Mühle ist neu."),
        Example("Er las den Punkt-\n3 Seiten\nlang und ging."),
        Example("Das Minis⟦¬⟧terium und das Ge⟦¬\n⟧setz", fixed="Das Ministerium und das Gesetz"),
        Example("Das Minis⟦-\n\n⟧terium schweigt.", fixed="Das Ministerium schweigt."),
        Example("Der EU⟦-\n⟧Gipfel in Brüs⟦\u00ad\n⟧sel", fixed="Der EU-Gipfel in Brüssel"),
        Example(
            "The govern⟦- ⟧ment fell in Octo⟦-\n⟧ber.",
            language="en",
            fixed="The government fell in October.",
        ),
        Example("A motion⟦-\n⟧activated lamp", language="en", fixed="A motion-activated lamp"),
        Example(
            "A well⟦-\n⟧known, self⟦-\n⟧made and part⟦-\n⟧time judge made a U⟦-\n⟧turn, twenty⟦-\n⟧one said.",
            language="en",
            fixed="A well-known, self-made and part-time judge made a U-turn, twenty-one said.",
        ),
        Example(
            "A hand⟦-\n⟧ful of peo⟦-\n⟧ple met out⟦-\n⟧side, under⟦-\n⟧standing each other.",
            language="en",
            fixed="A handful of people met outside, understanding each other.",
        ),
        Example(
            "The tax-free sum and the carpool: no tax⟦-\n⟧free car⟦-\n⟧pool.",
            language="en",
            fixed="The tax-free sum and the carpool: no tax-free carpool.",
        ),
        Example(
            "Die Druk⟦-\n⟧ker und die Musik⟦-\n⟧kapelle in S⟦-\n⟧förmig.",
            fixed="Die Drucker und die Musikkapelle in S-förmig.",
        ),
        Example("Vor- und Nachteile, Haupt- oder Nebensatz, Spitals- zum Pflegebett"),
        Example("Die Haushaltsände⟦- ⟧rung gilt.", fixed="Die Haushaltsänderung gilt."),
        Example("Er kam- aber sie ging schon."),
        Example("Ein- und\nausgehende Post, Be-\nund Entladen"),
        Example("Il viendra peut- être demain, ou après- demain.", language="fr"),
        Example("Pre- and post-war flats, mid- to late summer", language="en"),
    ),
)
