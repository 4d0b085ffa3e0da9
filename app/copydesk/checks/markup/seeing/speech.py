"""Does a line speak as a chat program does to whoever asked it for a text? Told by what it speaks of, not by whole sentences.

Such a line opens with assent, hands over a piece of writing, says how it was worked on, speaks as "I" to a "you", and offers
more. Each of these says little; together they leave nothing else. Only the edges of a text are asked.
"""

import re
from collections.abc import Sequence
from functools import cache

from copydesk.files.compiled import lasting
from copydesk_resources import read_toml

_WEIGHTS = {
    "presents": 1,
    "pieces": 1,
    "works": 1,
    "second_person": 1,
    "first_person": 2,
    "conditions": 1,
    "offers": 2,
    "sizes": 2,
    "cautions": 3,
}
"""What each sign in a line weighs; an opening of assent weighs two, a colon at its end one."""
_OPENS = 2
_ENOUGH = 4
_STRONG = ("works", "first_person", "offers", "sizes", "cautions")
"""One of these must be there, or an opening of assent: a newsletter hands over its summary too."""
_LONGEST, _BEGINNING = 300, 80
"""Code points of such a line, and of its beginning, where one of the strong signs must stand."""
_QUOTED = re.compile(r"[“”„»«\"]")
_NOTE = re.compile(
    r"(?i)[*_(\[\s]{0,4}(?:hinweis|anmerkung|note|disclaimer|important)\b[*_]{0,2} ?:"
)


@cache
def _words(name: str) -> re.Pattern[str]:
    """One pattern for a list; the words stand alone, the line is in lower case."""
    entries: Sequence[str] = read_toml("markup/answers.toml")["speech"][name]
    together = "|".join(entries)
    if name == "opens":
        return lasting(rf"[*_\s]{{0,4}}(?:{together})(?P<after> ?[!,.:–—-]{{1,2}}(?=\s|$))")
    if name == "changes":
        return lasting(rf"[#*_\s]{{0,6}}(?:{together})[*_]{{0,2}} ?:[*_]{{0,2}}")
    return lasting(rf"(?<!\w)(?:{together})(?!\w)")


def speaks(line: str) -> bool:
    """Whether the line is such speech."""
    text = line.strip().lower()
    if not 12 <= len(text) <= _LONGEST or "\n" in text:
        return False
    opened = _words("opens").match(text)
    weight = _OPENS if opened else 0
    seen = {name for name in _WEIGHTS if _words(name).search(text)}
    weight += sum(_WEIGHTS[name] for name in seen)
    weight += text.endswith(":") + 2 * bool(
        _NOTE.match(text) and seen & {"cautions", "first_person"}
    )
    about = bool(seen & {"pieces", "sizes", "cautions"})
    strong = opened is not None or (
        not _QUOTED.search(text)
        and any(_words(name).search(text, 0, _BEGINNING) for name in _STRONG if name in seen)
    )
    return about and strong and weight >= _ENOUGH


def hands_over(line: str) -> bool:
    """Whether the line assents and hands over a piece of writing, as between two answers in the middle of a text."""
    text = line.strip().lower()
    return (
        text.endswith(":")
        and _words("opens").match(text) is not None
        and _words("presents").search(text) is not None
        and speaks(line)
    )


def lists_changes(line: str) -> bool:
    """Whether the line heads a list of what the program changed."""
    text = line.strip().lower()
    return len(text) <= 80 and _words("changes").fullmatch(text) is not None
