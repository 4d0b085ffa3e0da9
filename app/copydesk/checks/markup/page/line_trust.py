"""When the line model is believed: only in texts that look like a pasted page, and never about what the author wrote.

Before the first full paragraph and behind the last one pages have little but chrome: there little more than an even chance is enough.
Between them stand headings, captions and lists of the author's, so more is asked for. The figures are those at which
pages of publishers not seen in training keep their text (``packaging/train_line_model.py --folds``).
"""

from collections import Counter
from collections.abc import Sequence
from itertools import groupby

from copydesk.checks.markup.page.line_context import evidence
from copydesk.checks.markup.page.line_features import Line
from copydesk.text.language import primary

MOST_LINES = 1500
"""Lines beyond which a text is a book and no page."""
_LEAST_LINES, _LEAST_PROSE = 14, 3
"""Lines, and paragraphs of prose among them, without which there is nothing to tell the page from."""
_AT_EDGE = {"de": 0.5, "": 0.6}
"""By language: the chance from which a line outside of the prose is taken for chrome."""
_INSIDE = {"de": ((2.0, 0.7), (1.0, 0.85)), "": ((2.0, 0.96),)}
"""By language: with that much evidence of a pasted page, the chance from which a line inside of the prose is."""
_EVIDENCE = 3.0
"""What shows a page by its words alone."""
_KNOWN_LINES, _RUN, _RUN_CHANCE = 2, 6, 0.7
"""Else two lines that a phrase table knows are needed and, at that edge, a run of lines of that mean chance."""
_FOR_SENTENCES = 0.95
"""The chance from which even a sentence is taken for the page's."""
_KNOWN = 0.66
"""The share of its words that the prose must use for a repeated line to be a subject of the text."""
_AROUND, _MENU = 5, 0.6
"""Lines on each side, and their mean chance from which a line above the text stands in a menu."""
_ROW = 3
"""Lines that the tables know, one below the other, that are no headings."""
_SHORT, _SHARED = 15, 0.5
"""Code points of a headline, and the share of its longer words that the prose has too."""
_NEXT = 3
"""Lines right above the prose that its headline may have for neighbours."""
_LEAST_OF_HEADLINE = 3
"""Longer words that such a neighbour must have: the name of a paper has fewer."""
_OPENING = 5
"""Lines above the prose among which its headline is looked for."""
_FEW_ABOVE, _LEAST_OF_TITLE = 6, 3
"""Lines above the prose that are no menu, and words from which one of them may be its title or second line."""
_FEW_BELOW, _LEAST_OF_LAST = 3, 7
"""The same behind it: a date, a hint, a service."""
_LOUD = 3
"""Lines in capitals that are how a text sets its headings."""
_OFTEN = 3
"""Times that a line stands inside of the prose when it is part of how the text is built."""


def in_a_row(phrases: Sequence[str]) -> set[int]:
    """The places of lines that the tables know and that stand together, as the buttons of a page do.

    Three in a row where one of them is chrome by its words alone, else four: headings stand between texts.
    """
    found: set[int] = set()
    start = 0
    for known, group in groupby(phrases, key=bool):
        run = list(group)
        sure = any(phrase in {"line", "lead"} for phrase in run)
        if known and len(run) >= (_ROW if sure else _ROW + 1):
            found.update(range(start, start + len(run)))
        start += len(run)
    return found


def may_be_page(phrases: Sequence[str]) -> bool:
    """Whether the lines that phrase tables know are reason enough to ask the model at all."""
    return any(p in {"line", "lead"} for p in phrases) or sum(map(bool, phrases)) >= _KNOWN_LINES


def believed(lines: Sequence[Line], chances: Sequence[float], language: str) -> list[bool]:
    """For each line whether it is taken for page chrome."""
    body = [place for place, line in enumerate(lines) if line.is_body]
    if len(lines) < _LEAST_LINES or len(body) < _LEAST_PROSE:
        return [False] * len(lines)
    least = _least(lines, chances, language, body[0], body[-1])
    opening = {*_headlines(lines, body[0]), *_opening(lines, body[0]), *_over_bylines(lines)}
    named, headings = _subjects(lines), _headings(lines[body[0] : body[-1] + 1])
    often = Counter(line.key for line in lines if line.key)
    loud = sum(line.is_loud for line in lines) >= _LOUD
    found: list[bool] = []
    for place, (line, chance) in enumerate(zip(lines, chances, strict=True)):
        wanted = max(least[place], _FOR_SENTENCES) if line.is_sentence else least[place]
        inside = body[0] <= place <= body[-1]
        own = (
            line.is_own
            or place in opening
            or (line.is_byline and often[line.key] < 2)
            or (line.is_loud and loud)
            or (place < body[0] <= _FEW_ABOVE and _may_be_title(line))
            or (place > body[-1] >= len(lines) - 1 - _FEW_BELOW and _may_be_last(line))
            or (place in named and not (place < body[0] and _in_menu(chances, place)))
            or (not inside and line.wording in headings and not line.phrase)
            or (inside and often[line.key] >= _OFTEN and not line.phrase and language != "de")
        )
        found.append(chance >= wanted and not own)
    return found


def _least(
    lines: Sequence[Line], chances: Sequence[float], language: str, first: int, last: int
) -> list[float]:
    """For each line the chance from which it is taken for chrome; 2 where it never is."""
    proof, count = evidence(lines), len(lines)
    steps = _INSIDE.get(primary(language), _INSIDE[""])
    at_edge = _AT_EDGE.get(primary(language), _AT_EDGE[""])
    known = any(line.phrase in {"line", "lead"} for line in lines)
    inside = next((chance for enough, chance in steps if known and proof >= enough), 2.0)
    phrases = sum(1 for line in lines if line.phrase) >= _KNOWN_LINES

    def edge(start: int, end: int) -> float:
        run = chances[start:end]
        dense = phrases and len(run) >= _RUN and sum(run) >= _RUN_CHANCE * len(run)
        if (known and proof >= _EVIDENCE) or (dense and (known or start == 0)):
            return at_edge
        return inside

    return (
        [edge(0, first)] * first
        + [inside] * (last + 1 - first)
        + [edge(last + 1, count)] * (count - 1 - last)
    )


def _may_be_title(line: Line) -> bool:
    """Whether a line above the prose may be what the author put there: no phrase of pages, and words enough."""
    return not line.phrase and len(line.wording.split()) >= _LEAST_OF_TITLE


def _may_be_last(line: Line) -> bool:
    """Whether a line behind the prose may be the author's last remark."""
    return not line.phrase and len(line.wording.split()) >= _LEAST_OF_LAST


def _in_menu(chances: Sequence[float], place: int) -> bool:
    around = [*chances[max(0, place - _AROUND) : place], *chances[place + 1 : place + 1 + _AROUND]]
    return sum(around) >= _MENU * len(around)


def _headlines(lines: Sequence[Line], first: int) -> set[int]:
    """The places of the lines above the prose that share their words with it: the one that shares most, and those next to it."""
    prose = {word for line in lines if line.is_body for word in line.content}
    shared = {
        place: len(line.content & prose)
        for place, line in enumerate(lines[:first])
        if not line.phrase
        and line.length >= _SHORT
        and len(line.content & prose) >= max(1, _SHARED * len(line.content))
    }
    if not shared:
        return set()
    best = max(shared, key=lambda place: (shared[place], place))
    return {
        place
        for place in shared
        if place == best
        or (place >= first - _NEXT and len(lines[place].content) >= _LEAST_OF_HEADLINE)
    }


def _opening(lines: Sequence[Line], first: int) -> set[int]:
    """The places of the byline above the prose, and of the headline and its second line above that."""
    found: set[int] = set()
    for place in range(first - 1, max(-1, first - 1 - _OPENING), -1):
        line = lines[place]
        if line.is_byline:
            found.add(place)
        elif not line.phrase and line.length >= _SHORT and line.wording:
            found.add(place)
            if len(found) > 2 or not any(lines[other].is_byline for other in found):
                break
    return found


def _over_bylines(lines: Sequence[Line]) -> set[int]:
    """The places of headlines: what stands right above the name of who wrote the text."""
    return {
        place - 1
        for place, line in enumerate(lines)
        if place
        and line.is_byline
        and lines[place - 1].length >= _SHORT
        and lines[place - 1].wording
    }


def _headings(lines: Sequence[Line]) -> set[str]:
    """The wordings inside of the prose: a line outside that says the same is a table of contents."""
    return {line.wording for line in lines if line.wording}


def _subjects(lines: Sequence[Line]) -> set[int]:
    """The places of short lines that stand there twice or more and whose words the prose knows: names, not buttons."""
    repeated = Counter(line.key for line in lines if line.key)
    prose = Counter(word for line in lines if line.is_body for word in line.content)
    return {
        place
        for place, line in enumerate(lines)
        if line.content
        and not line.is_body
        and repeated[line.key] >= 2
        and sum(prose[word] > 0 for word in line.content) >= _KNOWN * len(line.content)
    }
