"""Is this text about code? Judged once for a whole document, since one tag alone cannot tell."""

import re
from dataclasses import dataclass

from copydesk.text.document import Document
from copydesk.text.paragraph import Paragraph
from copydesk.text.words import count_words

_WORDS = re.compile(
    r"\b(?:HTML5?|CSS3?|XML|XSLT|SVG|DOM|JSON|YAML|SQL|API|APIs|SDK|CLI|URI|HTTP|SSH|ARIA|JavaScript|TypeScript|Python|Java|Rust|Django|Flask|PHP|"
    r"Node(?:\.js)?|npm|React|Angular|Docker|Kubernetes|Linux|Unix|Bash|bash|Git|git|GitHub|MathML|XPath|LaTeX|TeX|Markdown|WordPress|"
    r"Tags?|Elementen?|Elements|elements?|Attributs?|Attributen?|attributes?|Selektor\w{0,3}|selectors?|Quelltext\w{0,2}|Quellcode\w{0,2}|"
    r"source code|functions?|methods?|parameters?|arguments?|variables?|compiler|syntax|Syntax|strings?|arrays?|boolean|"
    r"callback|widgets?|namespace|middleware|repository|query|queries|database|Datenbank|Programmiersprache|"
    r"Markup|markup|Browser|browser|Stylesheet|class|Klasse|Variablen?|Methoden?|Parameter|Befehl\w{0,2}|Kommandozeile|commands?|commit|config|configuration)\b"
)
_LINE = re.compile(
    r"""(?x)^\s*(?:
      [^\n]{0,200}[;{}]\s*$ | </?[a-z][^\n<>]{0,200}>\s*$ | \$\s\S | >>>\s | (?:import|from|def|class|let|const|var|fn|pub|func|return)\s\w[^.\n]{0,120}[(){}:=]
      | [\w.]{2,60}\([^\n]{0,120}\)\s*$ | [\w-]{2,30}:\s*[\w"'\[{#-][^.\n]{0,60};?$ | (?:SELECT|INSERT|CREATE|UPDATE)\s
      | [.#]?[\w-]{1,40}\s*\{ )"""
)
_MENTION = re.compile(
    r"(?i)\b(?:das|die|der|den|dem|des|ein|eine|einen|einem|the|a|an|of|und|and|oder|or|mit|with|tag|element|attribut|html|demo:)\s+</?[a-z][a-z0-9]{0,12}\b[^<>\n]{0,60}>(?=[\s.,;:)-])"
    r"|</?[a-z][a-z0-9]{0,12}>(?:-|\s)(?:tags?|elemente?n?s?|attribut|wrapper|befehl)",
)
_IDENTIFIER = re.compile(
    r"\b[a-z]{2,30}(?:_[a-z]{2,30}){1,4}\b|\b[a-z]{2,20}(?:[A-Z][a-z]{2,20}){1,3}\b|\b[\w.]{2,40}\(\)"
)


@dataclass(frozen=True, slots=True)
class _Signs:
    words: int
    vocabulary: int
    lines: int
    mentions: int
    identifiers: int


def _signs(paragraph: Paragraph) -> _Signs:
    text = paragraph.text
    if not text.strip():
        return _Signs(0, 0, 0, 0, 0)
    return _Signs(
        count_words(text),
        sum(1 for _ in _WORDS.finditer(text)),
        1 if _LINE.match(text) else 0,
        sum(1 for _ in _MENTION.finditer(text)) if "<" in text else 0,
        sum(1 for _ in _IDENTIFIER.finditer(text)),
    )


def vocabulary_of_code(document: Document) -> float:
    """Words of computing in a thousand words of the text."""
    signs = document.facts(_signs)
    return 1000 * sum(s.vocabulary for s in signs) / max(100, sum(s.words for s in signs))


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
        or (vocabulary >= 15 and (lines >= 4 or identifiers >= 8))
        or (
            vocabulary >= 5
            and (lines >= 10 or identifiers >= 20 or (lines >= 6 and identifiers >= 10))
        )
    )
