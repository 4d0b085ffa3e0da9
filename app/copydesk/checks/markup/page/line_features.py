"""What one line looks like to the line model: its words, its shape, as numbers of a fixed table."""

import re
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from zlib import crc32

from copydesk.checks.markup.seeing.phrases import phrase_of
from copydesk.checks.markup.seeing.words import WORDS
from copydesk.text.language import primary
from copydesk.text.languages.language import languages
from copydesk.text.paragraph import Paragraph

TABLE = 1 << 16
"""Weights in the table: features are numbered by their checksum, modulo this."""
_TOKEN = re.compile(r"[^\W\d_]+|\d+|[^\w\s]")
_DATE = re.compile(
    rf"""(?x)
      \b\d{{1,2}}\.\ ?(?:\d{{1,2}}\.|{WORDS.german_months})  # 3. Mai, 3.5.
    | \b{WORDS.english_months}[a-z]{{0,6}}\.?\ \d{{1,2}}\b  # May 3
    | \b\d{{1,2}}\ {WORDS.english_months}  # 3 May
    | \b\d{{4}}-\d\d-\d\d\b
    | \b\d{{1,2}}/\d{{1,2}}/\d{{2,4}}\b"""
)
_TIME = re.compile(r"\b\d{1,2}[:.]\d\d(?: ?Uhr| ?[ap]\.?m)|\b\d+:\d\d\b| Uhr\b")
_PROPER = re.compile(
    rf"""(?x)
    (?: {WORDS.bylines}\b:?\  )?
    [A-ZÄÖÜ][\w.’'-]+
    (?: \ (?:van|von|de|der|la|al|[A-ZÄÖÜ]\.?) )*
    (?: \ [A-ZÄÖÜ][\w’'-]+ ){{1,2}}"""
)
_SIGNS = (
    ("pipe", "|"),
    ("copyright", "©"),
    ("arrow", "»"),
    ("arrow", "›"),
    ("arrow", "→"),
    ("bullet", "•"),
    ("mail", "@"),
    ("address", "://"),
    ("address", "www."),
    ("bracket", "("),
    ("euro", "€"),
    ("dollar", "$"),
    ("dots", "…"),
    ("dots", "..."),
    ("hash", "#"),
    ("quote", "„"),
    ("quote", "“"),
    ("quote", '"'),
    ("percent", "%"),
    ("plus", "+"),
    ("bang", "!"),
    ("question", "?"),
    ("semicolon", ";"),
    ("dash", " – "),
    ("dash", " — "),
    ("slash", "/"),
)
_REFERENCE = re.compile(r"\[?\d{1,3}[.\]]\s?[^\W\d_][^\n]{40,400}\b(?:19|20)\d\d\b")
_TICKER = re.compile(r"\+{2,3}\s?[^\n]{3,160}")
_CAPTION = re.compile(
    rf"(?:{WORDS.picture_credits}) ?: ?\w+(?: \S+){{4,}}|\w+\S*(?: \S+){{4,}} \(?(?:{WORDS.picture_credits}) ?:? [^\n]{{2,60}}"
)
_TAG = re.compile(r"<\s?/?\s?[a-zA-Z][^<>\n]{0,300}>")
_BYLINE = re.compile(
    rf"(?:{WORDS.bylines})\b:? [A-ZÄÖÜÉ][\w.’'-]{{1,30}}(?:,? [\w.’'-]{{1,30}}){{1,6}}"
)
_LONGEST_BYLINE = 70
_WORD = re.compile(r"[^\W\d_]{5,}")
_HEADING_WORD = re.compile(r"[^\W_]+")
_SHORTEST_HEADING, _LONGEST_HEADING = 8, 140
"""Code points of a line that may be a heading: a shorter one says too little to be known again."""
_SENTENCE_END = ".!?…”“»\"'’)"


@dataclass(frozen=True, slots=True)
class Line:
    """One line as the model sees it, wherever it stands."""

    features: tuple[int, ...]
    """Places in the table of weights, of the words and the shape."""
    shape: str
    """Length and end in two letters, for its neighbours to look at."""
    is_body: bool
    """Long prose that ends as a sentence does."""
    phrase: str
    """Which phrase table knows it."""
    length: int
    key: str
    """A line of at most six words, as it is compared with others; "" for a longer one."""
    wording: str
    """The words of a line that could be a heading; "" for others."""
    content: frozenset[str]
    """The beginnings of its longer words."""
    is_byline: bool
    """It names who wrote the text."""
    is_own: bool
    """An entry of a list of references, a caption with its credit, a line of a ticker: the author's, though no prose."""
    is_loud: bool
    """A short line in capitals that no phrase table knows, as newsletters set their headings."""

    @property
    def is_sentence(self) -> bool:
        """Whether the line is long enough for a sentence and ends like one."""
        return self.length >= 50 and self.shape.endswith("s")


def number(feature: str) -> int:
    """The feature's place in the table of weights."""
    return crc32(feature.encode("utf-8", "surrogatepass")) % TABLE


@cache
def stop_words(language: str) -> frozenset[str]:
    """The commonest words of the language."""
    known = languages().get(primary(language))
    return known.stop_words if known else frozenset()


def known_as(paragraph: Paragraph) -> str:
    """Which phrase table knows the paragraph."""
    return phrase_of(paragraph.text)


def look(paragraph: Paragraph) -> Line:
    """The line of one paragraph; of a long one its first and last words only."""
    text = _TAG.sub("", paragraph.text).strip() or paragraph.text.strip()
    tokens = [_digits(token.lower()) for token in _TOKEN.findall(text[:200])]
    words = [token for token in tokens if token[0].isalpha()]
    language = primary(paragraph.language)
    stops = stop_words(language)
    share = sum(1 for word in words if word in stops) / max(1, len(words))
    length, end = _bucket(len(text), (4, 8, 13, 20, 30, 45, 65, 90, 130, 200, 320)), _end(text)
    is_body = len(text) >= 110 and text[-1:] in _SENTENCE_END and share >= 0.2
    phrase = paragraph.fact(known_as)
    phrase = "" if phrase == "letter" else phrase  # it says nothing of a web page
    capitals = sum(1 for word in text[:200].split() if word[:1].isupper()) / max(
        1, len(text[:200].split())
    )
    names = [
        f"L{length}",
        f"E{end}",
        f"L{length}E{end}",
        f"P{phrase}",
        f"B{text[:1].isupper():d}{text[:1].isdigit():d}{text[:1].isalpha():d}",
    ]
    names += [
        f"C{_bucket(capitals, (0.2, 0.4, 0.6, 0.8, 0.99))}L{length}",
        f"S{_bucket(share, (0.05, 0.15, 0.25, 0.35, 0.45))}L{length}",
    ]
    names += [
        f"D{_bucket(sum(c.isdigit() for c in text[:200]) / max(1, len(text[:200])), (0.01, 0.08, 0.2, 0.4))}",
        f"U{text.isupper():d}L{length}",
    ]
    names += [f"M{name}" for name, sign in _SIGNS if sign in text]
    if len(text) < 120:
        names += [
            f"T{name}"
            for name, pattern in (("date", _DATE), ("time", _TIME))
            if pattern.search(text)
        ]
        if _PROPER.fullmatch(text):
            names.append(f"name{len(words)}")
    names += _wording(tokens, words, len(text), language)
    key = " ".join(tokens) if len(tokens) <= 6 else ""
    content = frozenset(word[:5] for word in _WORD.findall(text.casefold()))
    return Line(
        tuple({number(name) for name in names}),
        f"{length}{end}",
        is_body,
        phrase,
        len(text),
        key,
        _heading(text),
        content,
        len(text) < _LONGEST_BYLINE and _BYLINE.fullmatch(text) is not None,
        any(form.match(text) for form in (_REFERENCE, _TICKER, _CAPTION)),
        text.isupper() and len(text) < _LONGEST_BYLINE and not phrase,
    )


def _heading(text: str) -> str:
    words = " ".join(_HEADING_WORD.findall(text.casefold())) if len(text) < _LONGEST_HEADING else ""
    return words if len(words) >= _SHORTEST_HEADING else ""


def _wording(tokens: list[str], words: list[str], length: int, language: str) -> list[str]:
    """The line's words: all of a short line, the first ones of a long one."""
    few = words[:16] if length < 200 else words[:6]
    names = [f"w{word}" for word in few]
    names += [f"b{a} {b}" for a, b in pairwise(tokens[:11])]
    names += [f"f{' '.join(tokens[:count])}" for count in (1, 2, 3)]
    names += [f"e{word[-5:]}" for word in few if len(word) > 7]
    if tokens and length < 200:
        names += [f"l{tokens[-1]}", f"l{' '.join(tokens[-2:])}"]
    if len(tokens) <= 5:
        names.append(f"a{' '.join(tokens)}")
    if len(tokens) <= 2:
        names.append(f"few{len(tokens)}{language}")
    return names


def _digits(token: str) -> str:
    return "0" * min(4, len(token)) if token.isdigit() else token


def _bucket(value: float, limits: tuple[float, ...]) -> int:
    return sum(value >= limit for limit in limits)


def _end(text: str) -> str:
    last = text[-1:]
    if last in _SENTENCE_END:
        return "s"
    if last == ":":
        return "c"
    if last == ",":
        return "k"
    return "d" if last.isdigit() else "n"
