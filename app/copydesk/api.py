"""For programs in Python: read a draft, check it, repair what is safe. ``resources/docs/python.md`` shows how.

Nothing is recorded and no database is opened; what stands in the user's house rules is not asked unless they are given.
"""

from pathlib import Path

from copydesk.checks.analysis import Analyst
from copydesk.engine.house_file import load_house
from copydesk.engine.sandbox import read_in_child
from copydesk.intake.reader import ReadOptions, Tracked
from copydesk.model.draft import Reading, TextFormat
from copydesk.model.finding import Finding
from copydesk.model.house import DEFAULT_HOUSE, House
from copydesk.review.repairing import repaired
from copydesk.text.kinds_of_text import kind_chosen

__all__ = ["Finding", "House", "Reading", "TextFormat", "check", "fix", "house", "read"]


def read(path: str | Path, *, changes: Tracked = "accepted") -> Reading:
    """The draft in a file of any format that Copydesk reads, parsed in a child process.

    Args:
        changes: read tracked changes as ``accepted``, or as in the ``original``.

    Raises:
        CopydeskError: it cannot be read, or not as a draft; the sentence says why.
    """
    return read_in_child(Path(path), ReadOptions(tracked=changes))


def house(path: str | Path) -> House:
    """The house's rules in a TOML file. What cannot be followed in it is left out."""
    return load_house(Path(path)).house


def check(
    draft: str | Reading,
    *,
    language: str = "",
    format: TextFormat | None = None,  # noqa: A002 - the name that the command line has for it
    house: House = DEFAULT_HOUSE,
    hints: bool = False,
    kind: str = "",
) -> tuple[Finding, ...]:
    """What is found in a text, in its order. Spans are code points, half open.

    Args:
        language: ISO 639-1; "" leaves it to the text.
        format: of a text; plain where it is not said. A reading knows its own.
        hints: the second tier, too.
        kind: what kind of text it is (``copydesk.text.kinds_of_text``); "" leaves it to its words.
    """
    reading = _reading(draft, format)
    return _found(Analyst(house), reading, reading.text, language, hints=hints, kind=kind)


def fix(
    draft: str | Reading,
    *,
    language: str = "",
    format: TextFormat | None = None,  # noqa: A002 - as for ``check``
    house: House = DEFAULT_HOUSE,
) -> str:
    """The text with every repair that is safe in bulk; the arguments are those of ``check``."""
    reading, analyst = _reading(draft, format), Analyst(house)

    def found(text: str) -> tuple[Finding, ...]:
        return _found(analyst, reading, text, language, hints=False)

    return repaired(reading.text, found(reading.text), found).text


def _reading(draft: str | Reading, given: TextFormat | None) -> Reading:
    if isinstance(draft, Reading):
        return draft
    name = "draft.md" if given is TextFormat.MARKDOWN else "draft.txt"
    return Reading("", draft, given or TextFormat.PLAIN, name, "", b"")


def _found(
    analyst: Analyst, reading: Reading, text: str, language: str, *, hints: bool, kind: str = ""
) -> tuple[Finding, ...]:
    document = analyst.read(
        text, reading.format, language, declared=reading.language, kind=kind_chosen(kind)
    )
    return tuple(each for each in analyst.findings(document) if hints or not each.hint)
