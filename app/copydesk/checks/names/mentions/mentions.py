"""Where a paragraph has words that may be names: capitalised words with their neighbours."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from copydesk.text.language import primary
from copydesk.text.paragraph import Paragraph

_LINK = re.compile(
    r"\]\([^()\s]{1,400}\)|(?:https?://|www\.)[^\s<>]{1,400}|[\w.+-]{1,64}@[\w.-]{1,100}|[@#]\w{1,60}|\w{0,40}&#?\w{2,8};\w{0,40}"
)
"""What looks like words and is an address or a handle."""
_SIC = re.compile(
    r"(?:[„“”\"»«‚‘'][^„“”\"»«‚‘’\n]{1,80}[“”\"«»’']|\S{1,40}(?: [A-ZÄÖÜ]\S{0,40}){0,2}) ?[\[(]sic!?[\])]"
)
"""What somebody else wrote so, and the draft only quotes."""
_PIECE = re.compile(
    r"[^\W_]+(?:[-‐‑'’`´][^\W_]+)*|(?P<mark>[^\w\s])",
)
_BROKEN = re.compile("[ÂÃ]|â(?![a-zäöüéèêàôîû])")
"""What is left of letters that were read in the wrong encoding."""
_LIKELY = re.compile(r"\]\(|[&@#]|www\.|://|[\[(]sic")
_ARTICLE = re.compile(r"(?:al|el|ad|as|an|ar|at|ul)[-‐‑](?=[A-ZÄÖÜ])", re.IGNORECASE)
"""The Arabic article, which joins a surname with a hyphen: ``al-Assad``."""
_ARABIC = frozenset(("al", "el", "ad", "as", "an", "ar", "at", "ul", "Al", "El"))
_POSSESSIVE = re.compile(r"['’`´][sS]\Z")
_INITIAL = re.compile(r"[A-ZÄÖÜ]")
_OPENERS = frozenset("\"'„“”‚‘’«»‹›([{*_>#•|–—-:…")
"""Marks after which a capital may be that of a beginning."""
_GAP = " \t\u00a0\n."
_GAP_AFTER_ARTICLE = _GAP + "-‐‑"
_RUN = 5
"""Neighbouring words that are kept on each side."""


@dataclass(frozen=True, slots=True)
class Mention:
    """One capitalised word in its paragraph."""

    start: int
    end: int
    """Code points of the paragraph; without an English possessive ``'s``."""
    form: str
    sentence: int
    """Which sentence of the paragraph it stands in."""
    number: int
    """Which piece of the sentence it is."""
    first: bool
    """It opens a sentence, a quotation or a line: its capital says nothing."""
    before: tuple[str, ...]
    """The words in front of it with nothing but blanks (and the point of an initial) between, nearest last."""
    after: tuple[str, ...]
    """The words behind it, likewise."""
    shouted: bool
    """It stands in capitals among words in capitals."""


@dataclass(frozen=True, slots=True)
class Words:
    """What the names of a text are judged by, of one paragraph."""

    mentions: tuple[Mention, ...]
    lower: frozenset[str]
    """The words that it writes in lower case."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A word or a mark of a sentence."""

    start: int
    end: int
    text: str
    word: bool


def words_of(paragraph: Paragraph) -> Words:
    """The paragraph's capitalised words, and which words it writes small."""
    text = masked(paragraph.text)
    mentions: list[Mention] = []
    lower: set[str] = set()
    for number in range(len(paragraph.sentences)):
        found = pieces(paragraph, number, text)
        lower.update(piece.text for piece in found if piece.word and piece.text[0].islower())
        if any(piece.word and piece.text[0].isupper() for piece in found):
            mentions.extend(_mentions(text, found, number))
    return Words(tuple(mentions), frozenset(lower))


def masked(text: str) -> str:
    """The text with addresses, handles, entities and what is marked *sic* blanked out, every other character in its place."""
    if not _LIKELY.search(text):
        return text
    if "sic" in text:
        text = _SIC.sub(_blank, text)
    return _LINK.sub(_blank, text)


def _blank(match: re.Match[str]) -> str:
    return "\u00a0" * len(match[0])


def pieces(paragraph: Paragraph, sentence: int, text: str) -> list[Piece]:
    """The words and marks of one sentence; ``text`` is the paragraph's text, masked."""
    span = paragraph.sentences[sentence]
    english = primary(paragraph.language) == "en"
    return list(_pieces(text, span.start, span.end, english=english))


def _pieces(text: str, start: int, end: int, *, english: bool) -> Iterator[Piece]:
    for match in _PIECE.finditer(text, start, end):
        begins, ends, word = match.start(), match.end(), match["mark"] is None
        article = _ARTICLE.match(match[0]) if word else None
        if article:
            yield Piece(begins, begins + article.end() - 1, article[0][:-1], word=True)
            begins += article.end()
        if word:
            possessive = _POSSESSIVE.search(text, begins, ends)
            if possessive and (english or ends - begins > 3):
                cut = possessive.start()
                yield Piece(begins, cut, text[begins:cut], word=True)
                yield Piece(cut, ends, text[cut:ends], word=False)
                continue
        yield Piece(begins, ends, text[begins:ends], word)


def _mentions(text: str, pieces: Sequence[Piece], sentence: int) -> Iterator[Mention]:
    first = True
    for number, piece in enumerate(pieces):
        if not piece.word:
            first = first or piece.text in _OPENERS
            continue
        if piece.text[0].isupper() and not _BROKEN.search(piece.text):
            before, after = _before(text, pieces, number), _after(text, pieces, number)
            yield Mention(
                piece.start,
                piece.end,
                piece.text,
                sentence,
                number,
                first,
                before,
                after,
                _shouts(piece.text)
                and (any(map(_shouts, before[-1:])) or any(map(_shouts, after[:1]))),
            )
        first = False


def _before(text: str, pieces: Sequence[Piece], number: int) -> tuple[str, ...]:
    found: list[str] = []
    end = pieces[number].start
    index = number - 1
    while index >= 0 and len(found) < _RUN:
        piece = pieces[index]
        if not piece.word:
            initial = piece.text == "." and index and _is_initial(pieces[index - 1].text)
            if not initial or text[piece.end : end].strip():
                break
            end = piece.start
            index -= 1
            piece = pieces[index]
        if text[piece.end : end].strip(_GAP_AFTER_ARTICLE if _is_article(piece) else _GAP):
            break
        found.append(piece.text)
        end = piece.start
        index -= 1
    return tuple(reversed(found))


def _after(text: str, pieces: Sequence[Piece], number: int) -> tuple[str, ...]:
    found: list[str] = []
    start = pieces[number].end
    initial = _is_initial(pieces[number].text)
    for piece in pieces[number + 1 : number + 1 + 2 * _RUN]:
        gap = text[start : piece.start].strip()
        if len(found) == _RUN or (gap and not (gap in "-‐‑" and found and found[-1] in _ARABIC)):
            break
        if not piece.word:
            if not (initial and piece.text == "."):
                break
        else:
            found.append(piece.text)
            initial = _is_initial(piece.text)
        start = piece.end
    return tuple(found)


def _is_article(piece: Piece) -> bool:
    return len(piece.text) == 2 and piece.word and piece.text[1] in "ldsnrt"


def _is_initial(word: str) -> bool:
    return len(word) <= 2 and bool(_INITIAL.match(word))


def _shouts(word: str) -> bool:
    return len(word) > 1 and word.isupper()
