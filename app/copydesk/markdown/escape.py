"""Which characters of running text need a backslash, because Markdown would take them for markup.

Only those: ``3 * 4``, ``snake_case`` and ``Bürger*innen`` stay as they are. (A single star between two letters is
never markup at this desk; export reads it the same way.) Tags and entities that stand as text stay too: they are
what the desk looks for.
"""

import re
from collections.abc import Collection, Iterator

_SPECIAL = re.compile(r"[*_`\[\\#>+~=-]")
_BACKSLASH = re.compile(r"\\(?=[!-/:-@\[-`{-~])")
_RUNS = {"*": re.compile(r"\*+"), "_": re.compile("_+")}
_RULE = re.compile(r"[ \t]{0,3}([*_-])(?:[ \t]{0,20}\1){2,80}[ \t]{0,20}\Z")
_FIRST = re.compile(r"#{1,6}(?=[ \t\n]|\Z)|>|[*+](?=[ \t\n]|\Z)|```|~~~|\[(?=[^\]\n]{1,999}\]:)")
_LATER = re.compile(
    r"#{1,6}(?=[ \t\n]|\Z)|>|[*+](?=[ \t\n]|\Z)|```|~~~|(?:=+|-+)(?=[ \t]*(?:\n|\Z))"
)
_TYPED = re.compile(r"(?:\d{0,9}([.)])|-)[ \t]+(?=[#>*+`~\[-]|\d{1,9}[.)])")
"""A list item typed by hand reads the same as one; not so where its text begins like markup once more."""


def escapes(text: str, starts: Collection[int], cuts: Collection[int]) -> set[int]:
    """The positions in a paragraph's literal text that get a backslash before them.

    Args:
        text: the paragraph without any markup of ours; a newline is a line break.
        starts: where its lines begin, the first one first.
        cuts: where our own emphasis, code or links begin or end; empty where the paragraph has none.
    """
    if not _SPECIAL.search(text) or (not cuts and _RULE.match(text)):
        return set()
    found = {match.start() for match in _BACKSLASH.finditer(text)}
    found.update(cut - 1 for cut in cuts if cut and text[cut - 1] == "\\")
    found.update(_delimiters(text, "*", cuts), _delimiters(text, "_", cuts))
    found.update(_code(text), _brackets(text), _strikes(text))
    for number, start in enumerate(starts):
        opener = (_LATER if number else _FIRST).match(text, start)
        if opener:
            found.add(start)
        elif typed := _TYPED.match(text, start):
            found.add(typed.start(1) if typed[1] else start)
    return found


def _delimiters(text: str, delimiter: str, cuts: Collection[int]) -> Iterator[int]:
    """Stars or underscores that could be half of a pair; beside markup of ours, all but those within a word."""
    if not cuts:
        yield from _pairs(text, delimiter)
        return
    for run in _RUNS[delimiter].finditer(text):
        start, end = run.span()
        inside = text[max(0, start - 1) : start].isalnum() and text[end : end + 1].isalnum()
        if not inside or start in cuts or end in cuts or (delimiter == "*" and end - start > 1):
            yield from range(start, end)


def within_word(text: str, start: int, end: int) -> bool:
    """Whether the run of delimiters is a single one between two letters or digits."""
    return (
        end - start == 1
        and start > 0
        and text[start - 1].isalnum()
        and text[end : end + 1].isalnum()
    )


def _pairs(text: str, delimiter: str) -> Iterator[int]:
    """Delimiters that could open with one that could close after it, and those."""
    runs = [
        (run, _opens(text, run, delimiter), _closes(text, run, delimiter))
        for run in _RUNS[delimiter].finditer(text)
        if delimiter == "_" or not within_word(text, run.start(), run.end())
    ]
    first = next((i for i, (_, opens, _c) in enumerate(runs) if opens), len(runs))
    last = next((i for i in range(len(runs) - 1, -1, -1) if runs[i][2]), -1)
    for number, (run, opens, closes) in enumerate(runs):
        if (opens and number < last) or (closes and number > first):
            yield from range(run.start(), run.end())


def _opens(text: str, run: re.Match[str], delimiter: str) -> bool:
    before, after = text[max(0, run.start() - 1) : run.start()], text[run.end() : run.end() + 1]
    if not after or after.isspace():
        return False
    return delimiter == "*" or not before.isalnum()


def _closes(text: str, run: re.Match[str], delimiter: str) -> bool:
    before, after = text[max(0, run.start() - 1) : run.start()], text[run.end() : run.end() + 1]
    if not before or before.isspace():
        return False
    return delimiter == "*" or not after.isalnum()


def _code(text: str) -> Iterator[int]:
    """Backticks, unless there is but one."""
    if text.count("`") > 1:
        yield from (tick.start() for tick in re.finditer("`", text))


def _strikes(text: str) -> Iterator[int]:
    """Double tildes, unless there is but one: two would strike out what is between them."""
    runs = list(re.finditer("~~+", text)) if text.count("~~") > 1 else []
    if len(runs) > 1:
        yield from (at for run in runs for at in range(run.start(), run.end()))


def _brackets(text: str) -> Iterator[int]:
    """The ``]`` of each ``[…](``: without it nothing is a link."""
    first = text.find("[")
    if first >= 0:
        yield from (found.start() for found in re.compile(r"\]\(").finditer(text, first))
