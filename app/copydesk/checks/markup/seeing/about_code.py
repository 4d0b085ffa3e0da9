"""Is this text about code? Judged once for a whole document, since one tag alone cannot tell."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from copydesk.checks.markup.seeing.words import WORDS
from copydesk.text.document import Document
from copydesk.text.paragraph import Paragraph
from copydesk.text.words import count_words
from copydesk_resources import read_words

_TOKEN = re.compile(r"\w+")
_JOINED = re.compile(r"['’.\-](?<=[^\W_].)(?=[^\W_])")
"""A sign within what an editor counts as one word."""
_LINE = re.compile(
    r"""(?x)
    ^\s*
    (?: [^\n]{0,200}[;{}]\s*$  # ends like a statement or a block
      | </?[a-z][^\n<>]{0,200}>\s*$
      | \$\s\S | >>>\s  # a prompt
      | (?:import|from|def|class|let|const|var|fn|pub|func|return)\s\w[^.\n]{0,120}[(){}:=]
      | [\w.]{2,60}\([^\n]{0,120}\)\s*$  # a call
      | [\w-]{2,30}:\s*[\w"'\[{#-][^.\n]{0,60};?$  # a setting
      | (?:SELECT|INSERT|CREATE|UPDATE)\s
      | [.#]?[\w-]{1,40}\s*\{  # a rule of style
    )"""
)
"""A line of program."""
_TAG = re.compile(
    r"""(?ix)
      </?[a-z][a-z0-9]{0,12}\b[^<>\n]{0,60}>(?=[\s.,;:)-])  # with something behind it as behind a word
    | </?[a-z][a-z0-9]{0,12}>(?=-)"""
)
_MARKUP = re.compile(
    r"""(?x)
    [<\[{]  # asked first: what begins with a set of characters is found fast
    (?: (?<=<) (?: !--[^\n]{0,600}?--> | /?[a-zA-Z][^<>\n]{0,600}> )
      | (?<=\[) (?: \[\{[^\n]{0,600}?\}\]\] | [\w-]{1,40}\s[^\[\]\n]{0,200}=[^\[\]\n]{0,400}\] )
      | (?<=\{) (?: \{[^{}\n]{0,300}\}\} | [a-z]{2,20}\s[^{}\n]{0,200}=[^{}\n]{0,200}\}{1,2} ) )"""
)
"""Tags, comments, short codes: their own words say nothing about the subject of the text."""
_PAGE = re.compile(
    r"""(?x)
      schema\.org | @context\" | googletag | \bdataLayer\b | \bgtag\( | \b_gaq\b | \bfbq\( | adsbygoogle | -wjs\b
    | createElement\(.script | div-gpt-ad | \bwp-(?:block|content|image)"""
)
"""What only the programs of a page say, and no lesson: such a line is debris whatever the text is about."""
_BEFORE = re.compile(rf"(?i)\b{WORDS.before_tag}\s{{1,3}}$")
_BEHIND = re.compile(rf"(?i)(?:-|\s){WORDS.behind_tag}")
_MANUAL, _LEAST_OF_MANUAL = 60, 150
"""Words of computing in a thousand that no news has, and how long a text must be to be judged by them."""
_TERMS = 5
"""Different words of computing that such a text must have: ``Tag`` alone is a day, too."""
_LISTING = 20
"""Lines of program that are more than a page leaves behind."""
_NEAR = 14
"""Code points before a tag in which the word stands that speaks of it."""
_IDENTIFIER = re.compile(
    r"""(?x)
      \b[a-z]{2,30}(?:_[a-z]{2,30}){1,4}\b  # snake_case
    | \b[a-z]{2,20}(?:[A-Z][a-z]{2,20}){1,3}\b  # camelCase
    | \b[\w.]{2,40}\(\) | \b[a-z]\w{1,20}\.[a-z]\w{1,20}\(\w{0,20}\)  # calls"""
)
_LIKELY = re.compile(r"[A-Z_(](?:(?<=[a-z][A-Z_])|(?<=\w\())")
"""What every identifier has."""


@dataclass(frozen=True, slots=True)
class _Signs:
    words: int
    vocabulary: tuple[str, ...]
    lines: int
    mentions: int
    identifiers: int


def _signs(paragraph: Paragraph) -> _Signs:
    text = paragraph.text
    if not text.strip():
        return _Signs(0, (), 0, 0, 0)
    known = read_words("markup/code_words.txt")
    prose = _MARKUP.sub(" ", text) if any(sign in text for sign in "<[{") else text
    program = _LINE.match(text) is not None
    tokens = _TOKEN.findall(prose)
    words = len(tokens) - len(_JOINED.findall(prose))
    terms = tuple(filter(known.__contains__, tokens))
    if (terms or program) and _PAGE.search(text):
        program = False
        prose = "\n".join(line for line in prose.split("\n") if not _PAGE.search(line))
        terms = tuple(filter(known.__contains__, _TOKEN.findall(prose)))
        words = count_words(prose)
    return _Signs(
        words,
        terms,
        int(program),
        _mentions(text) if "<" in text else 0,
        sum(1 for _ in _IDENTIFIER.finditer(prose)) if _LIKELY.search(prose) else 0,
    )


def _mentions(text: str) -> int:
    """Tags that the text speaks of: ``das Tag <b>``, ``a <p> element``."""
    return sum(
        1
        for match in _TAG.finditer(text)
        if _BEFORE.search(text, max(0, match.start() - _NEAR), match.start())
        or _BEHIND.match(text, match.end())
    )


def vocabulary_of_code(document: Document) -> float:
    """Words of computing in a thousand words of the text."""
    signs = document.facts(_signs)
    return 1000 * sum(len(s.vocabulary) for s in signs) / max(100, sum(s.words for s in signs))


def _terms(signs: Iterable[_Signs]) -> int:
    return len({word for sign in signs for word in sign.vocabulary})


def is_about_code(document: Document) -> bool:
    """Whether the text explains code or shows it, so that a tag in it may be meant."""
    signs = document.facts(_signs)
    words = max(100, sum(s.words for s in signs))
    vocabulary = document.fact(vocabulary_of_code)
    lines = sum(s.lines for s in signs)
    mentions = sum(s.mentions for s in signs)
    identifiers = 1000 * sum(s.identifiers for s in signs) / words
    return (
        (mentions >= 2 and vocabulary >= 6)
        or (lines >= _LISTING and vocabulary >= 2)
        or (vocabulary >= _MANUAL and words >= _LEAST_OF_MANUAL and _terms(signs) >= _TERMS)
        or (vocabulary >= 15 and (lines >= 4 or identifiers >= 8))
        or (
            vocabulary >= 5
            and (lines >= 10 or identifiers >= 20 or (lines >= 6 and identifiers >= 10))
        )
    )
