"""Lines of program: scripts, style sheets and page data that were copied with the text."""

import re
from collections.abc import Iterator

from copydesk.checks.check import Check, Example
from copydesk.checks.markup.seeing.about_code import is_about_code
from copydesk.checks.markup.seeing.code_elements import code_elements
from copydesk.checks.markup.seeing.lines_gone import reach
from copydesk.checks.markup.seeing.marks import (
    Mark,
    cut,
    finding,
    glues,
    in_plain_text,
    line_removal,
)
from copydesk.checks.markup.seeing.protected import touches
from copydesk.model.draft import TextFormat
from copydesk.model.finding import Finding, Fix
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.model.span import Span
from copydesk.text.document import Document, Role
from copydesk.text.paragraph import Paragraph

_MAYBE = re.compile(r"[{};=]|</|/\*|^//")
_BEGINS = re.compile(
    r"""(?x)
    ^\s*
    (?: (?:var|let|const)\s+[\w$]{1,60}\s?(?:=|,|;)  # var x =
      | (?:async\s+)?function\b\s?[\w$]{0,60}\s?\( | [!(;+]{1,3}function\s?[\w$]{0,40}\s?\( | \(\s?\(?\)?\s?=>
      | (?:window|document|jQuery|\$|googletag|dataLayer|console|self|location|navigator|__\w{2,20}|_gaq|fbq|gtag|ga|Drupal|wp|urban
          |module|define|require)
        (?:\.[\w$]{1,60}){0,4}\s?(?:\(|=(?!=)|\[)  # window.x =, gtag(
      | [\w$]{1,40}(?:\.[\w$]{1,40}){1,4}\s?(?:=(?!=)|\()\s?[\w$"'({\[!]  # a.b = c, a.b(c
      | [A-Za-z_$][\w$]{2,40}\s?=\s?[{(\[] | [\w$]{2,40}\(\s?["'{]  # x = {, call("
      | (?:import|export)\s[^.\n]{1,120}\sfrom\s["']
      | try\s?\{ | if\s?\([^)\n]{1,120}\)\s?\{ | return\s[^.\n]{1,120};
      | @(?:media|font-face|import|keyframes|charset|supports)\b | :root\s?\{  # style sheets
      | \*?[.#]?[\w-]{1,80}(?:[.:#>+~\s,*\[](?:[^{}\n\\!?„“”.]|\.(?!\s)){0,300})?(?<!\\ref)(?<!\\cite)\{\s?[\w-]{2,40}\s?:
      | \[?\{\s?(?:["']|&q;|&quot;)[@\w$-]{1,60}(?:["']|&q;|&quot;)\s?:  # {"key":
      | (?:/\*|//)\s?  # comments that no writer makes
        (?: <!\[CDATA|!|[\w-]{1,40}\.(?:js|css)|global\b|eslint|global|jQuery|wp-|Style|Google|End|Begin|Start|GTM|[\w ]{1,60}\bvar\b)
      | /\*[^*\n]{0,120}\*/ | //\s?[\w$]{2,40}\( | //\s[^\n]{0,160}\bvar\s[\w$]+\s?=
      | <(?:script|style)\b | <!\[CDATA | <div\s[^<>\n]{1,120}$
      | \}\)?\s?[();]{0,3}\s?$  # the end of a block
    )"""
)
"""How a line of program, style or data begins."""
_ANYWHERE = re.compile(
    r"""(?x)
      (?:\bvar|\blet|\bconst)\ [\w$]{1,40}\ ?=\ ?[\w\[{(\"'$]
    | \bfunction\ ?[\w$]{0,40}\([\w$, ]{0,80}\)\ ?\{ | \(function\(
    | \b(?:window|document)\.[\w$]{2,40}(?:\.|\ ?=\ ?|\()
    | \bjQuery\( | \$\([\"'(] | \bgoogletag\. | \bdataLayer\b
    | @media\ ?[\w( ] | (?:^|\s)[.\#][\w-]{2,40}\ ?\{\ ?[\w-]{2,30}\ ?:  # style
    | </script> | \{\"@context\""""
)
_HINTS = (
    "{",
    "$(",
    "function",
    "var ",
    "let ",
    "const ",
    "window.",
    "document.",
    "jQuery(",
    "@media",
    "googletag.",
    "dataLayer",
    "</script",
)
"""One of these stands in everything that the pattern above can find."""
_SIGNS = (
    re.compile(r"[{}]"),
    re.compile(r";"),
    re.compile(r"[\w$\])\"']\s?=(?!=)\s?[\w$\"'({\[!-]|:\s?[\w#\"'.({\[-]"),
    re.compile(r"\(.{0,400}\)|\(\)"),
    re.compile(
        r"=>|==|&&|\|\||!important|\bpx\b|\d(?:px|em|rem|vh|vw)\b|\b(?:function|return|null|true|false)\b"
    ),
    re.compile(r"[\w-]{2,40}\.[\w$-]{2,40}\.[\w$-]{2,40}|\w+\(\)|\"[\w@-]+\":|'[\w.-]+':|&q;"),
    re.compile(r"</?script>|<!\[CDATA|https?:\\/\\/"),
    re.compile(r"--[a-z][\w-]{2,40}|[a-z]-[a-z]{2,20}:|#[0-9a-fA-F]{3,6}\b|url\("),
    re.compile(
        r"^\s*(?:var|let|const)\s[\w$]+\s?=|^\s*<div\s[^<>]*$|^\s*[\w$.]{3,60}\s?=\s?[{\[(\"]|//|/\*"
    ),
)
_INNER = re.compile(
    r"""(?x)
    ^\s*
    (?: [\w-]{2,40}\s?:\s?[^.!?\n]{1,120};  # color: red;
      | [{}()\[\];,]{1,8}
      | [\w.$]{1,60}\([^\n]{0,200}\);  # call(…);
      | \"[\w@-]{1,40}\"\s?:\s?[^\n]{1,300},?  # "key": value,
      | //[^\n]{0,200}
      | </?(?:script|style)>
    )
    \s*$"""
)
_CLOSED = re.compile(r"(?i)<\s?/\s?(?:script|style)\s?>")
_OPENED = re.compile(r"(?i)\s*<(?:script|style)\b[^<>]{0,900}>")
_OPENED_LAST = re.compile(r"(?i)<(?:script|style)\b[^<>]{0,900}>\s*$")
_WORDS = re.compile(r"\s*[„“\"]?[^\W\d_]{2,}(?:[ ,.!?:“”\"][^{}=;<>]{0,400})?$")
_PROSE = re.compile(r"[A-ZÄÖÜ„“\"][^{}=;<>]{30,}[.!?]")


Place = tuple[int, int, str]
"""Start and end in the paragraph, and how sure: ``line`` a whole line, ``tail`` the end of one, ``inner`` if beside program."""


def measure(paragraph: Paragraph) -> tuple[Place | None, ...]:
    """Where program stands in the paragraph, line by line: a text wrapped by hand has many lines in one."""
    text = paragraph.text
    if (
        not any(sign in text for sign in "{}=;/<")
        or not in_plain_text(paragraph)
        or not _MAYBE.search(text)
    ):
        return (None,)
    if "\n" not in text:
        return (_look(text, 0),)
    places: list[Place | None] = []
    start = 0
    for line in text.split("\n"):
        places.append(_look(line, start))
        start += len(line) + 1
    return tuple(places)


def _look(text: str, start: int) -> Place | None:
    place = _place(text)
    return (start + place[0], start + place[1], place[2]) if place else None


def _place(text: str) -> Place | None:
    """Where program stands in a line: what follows the end of a script, or goes before its beginning, is looked at apart."""
    end = max((match.end() for match in _CLOSED.finditer(text)), default=len(text))
    line = text[: min(end, 4000)]
    opened = _OPENED.match(line)
    if opened and line[opened.end() :].strip() and not _signs(line, opened.end()):
        return None  # a tag without an end, and words
    if _BEGINS.match(line) and _signs(line) >= 2:
        return (0, end, "line")
    if _INNER.match(line):
        return (0, end, "inner")
    inside = _ANYWHERE.search(line) if any(word in line for word in _HINTS) else None
    if inside is None:
        return None
    if inside.start() and _signs(line, inside.start()) >= 3:
        return _behind(text, inside.start(), end)
    if not inside.start() and _signs(line) >= 2:
        return (0, end, "line")
    return None


def _behind(text: str, start: int, end: int) -> Place:
    """Program that begins in the middle of a line: what goes before it stays, where that is words."""
    head = text[:start]
    tag = _OPENED_LAST.search(head)
    if tag:
        head, start = head[: tag.start()], tag.start()
    if _PROSE.match(head) or (_WORDS.match(head) and not _signs(head)):
        return (start, end, "tail")
    return (0, end, "line")


def _signs(line: str, start: int = 0) -> int:
    """How many kinds of signs of program stand there."""
    return sum(1 for sign in _SIGNS if sign.search(line, start))


def _elements(document: Document) -> tuple[tuple[int, int, bool], ...]:
    return tuple(code_elements(document.text))


def _in_code(document: Document, position: int) -> bool:
    """Whether a Markdown text shows it as code."""
    return document.block_at(position).role is Role.CODE


def _element(document: Document, start: int, end: int, *, sure: bool) -> Finding:
    """A script or a style sheet with its tags: its place alone goes, or its lines where nothing else stands in them."""
    mark = Mark(
        start,
        end,
        Kind.SCRIPT,
        Phrase("Program code of a page"),
        Phrase("from the tag that opens it to the one that closes it"),
    )
    gone = reach(document.text, start, end) or Span(*cut(document.text, start, end))
    bulk = sure and not glues(document.text, gone.start, gone.end)
    return finding(document, CHECK.id, mark, Fix(gone, "", bulk))


def find(document: Document) -> Iterator[Finding]:
    """Whole scripts, and lines of program; a closing bracket or a style rule alone counts where it stands beside one."""
    whole = [each for each in document.fact(_elements) if not _in_code(document, each[0])]
    found = document.facts(measure)
    if not (whole or any(map(any, found))) or document.fact(is_about_code):
        return
    for start, end, sure in whole:
        yield _element(document, start, end, sure=sure)
    away = tuple((start, end) for start, end, _ in whole)
    taken = False
    for number, place in ((n, place) for n, places in enumerate(found) for place in places):
        block = document.blocks[number]
        if block.role in {Role.BLANK, Role.CODE}:
            continue
        if place is None or (place[2] == "inner" and not taken):
            taken = False
            continue
        taken = True
        start, end, form = place
        if touches(away, block.start + start, block.start + end):
            continue
        mark = Mark(
            block.start + start,
            block.start + end,
            Kind.SCRIPT,
            Phrase("Program code of a page"),
            Phrase("brackets, semicolons and assignments as programs have them"),
        )
        if form == "tail":
            kept = len(block.paragraph.text[:start].rstrip())
            yield finding(
                document, CHECK.id, mark, Fix(Span(block.start + kept, mark.end), "", bulk=True)
            )
        else:
            text = block.paragraph.text
            gone = (
                line_removal(document, number)
                if (start, end) == (0, len(text))
                else Span(*cut(text, start, end)).shifted(block.start)
            )
            yield finding(document, CHECK.id, mark, Fix(gone, "", bulk=True))


CHECK = Check(
    id="markup.scripts",
    kinds=(Kind.SCRIPT,),
    title=Phrase("Program code"),
    run=find,
    examples=(
        Example(
            "Oben.\n\n⟦var zaehler = zaehler || []; zaehler.push('seite');⟧\n\nUnten.",
            fixed="Oben.\n\nUnten.",
        ),
        Example("Oben.\n\n⟦.kopf{color:#fff;margin:0 auto}⟧\n\nUnten.", fixed="Oben.\n\nUnten."),
        Example(
            'Oben.\n\n⟦{"@context":"https://schema.org","@type":"NewsArticle"}⟧', fixed="Oben."
        ),
        Example(
            "The vote is on.\n\n⟦(function(d){d.write('x');})(document);⟧\n\nIt ends.",
            language="en",
            fixed="The vote is on.\n\nIt ends.",
        ),
        Example(
            "The vote is on.\n\n⟦@media (max-width: 600px){.ad{display:none}}⟧",
            language="en",
            fixed="The vote is on.",
        ),
        Example(
            "Der Rat tagt heute bis in den späten Abend. ⟦window.ads = window.ads || {};⟧",
            fixed="Der Rat tagt heute bis in den späten Abend.",
        ),
        Example(
            "Der Rat tagte am Abend lange, und die Reihen waren voll, weil\n"
            "die Brücke seit Jahren bröckelt und niemand sie bezahlen will,\n"
            "wie sich zeigte. Am Ende stimmten dreißig Abgeordnete zu, und\n"
            "⟦googletag.cmd.push(function() { googletag.display('a-1'); });⟧\n"
            "so beginnt der Bau nun im Mai, wenn die Anträge fertig sind und\n"
            "das Wetter hält.",
        ),
        Example(
            "Vorher. ⟦<script>alert(1)</script>⟧ Der Satz steht hier. Und noch einer.",
            fixed="Vorher. Der Satz steht hier. Und noch einer.",
        ),
        Example(
            'Vorher. ⟦<style>.x{}</style>⟧Danach.\n\n⟦<script src="x.js"></script>⟧Der Satz bleibt, oder?\n\n'
            "Vor ⟦<script>var a=1;\nfoo();\n\n</script>⟧ danach.",
            fixed="Vorher. Danach.\n\nDer Satz bleibt, oder?\n\nVor danach.",
        ),
        Example(
            "Vorher ⟦<script>alert(1)</script>⟧ und nachher.",
            fixed="Vorher und nachher.",
            format=TextFormat.MARKDOWN,
        ),
        Example("Zwischen <script> und </script> steht das Programm, sagte sie."),
        Example("Vor „<script>“ und „</script>“ steht nichts; a = b gilt."),
        Example("<script>Der Satz, vor dem ein Tag steht, bleibt hier stehen."),
        Example("Die Funktion f(x) = {x | x > 0} ist stetig; sie steigt."),
        Example("The fund is solvent. {color:red}Check with legal.{color} See it.", language="en"),
        Example("Im Paket {Brot; Käse; Wein} für 20 Euro (netto)."),
        Example("Let x = 3; then the rest (of it) is simple.", language="en"),
        Example("Das Ergebnis: 3:2 (1:1); Tore: Meier (12.), Huber (80.);"),
    ),
)
