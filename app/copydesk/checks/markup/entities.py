"""Characters still written as codes: ``&auml;``, ``&#8217;``, ``&amp;nbsp;``."""

import html
import re
from collections.abc import Iterator
from html.entities import html5

from copydesk.checks.check import Check, Example
from copydesk.checks.markup.seeing.marks import ENDS, Mark
from copydesk.checks.markup.seeing.protected import addresses, touches
from copydesk.checks.markup.seeing.report import report
from copydesk.checks.markup.seeing.words import WORDS
from copydesk.model.finding import Finding
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.text.document import Document
from copydesk.text.paragraph import Paragraph

_UNCLOSED = (
    "nbsp|quot|amp|lt|gt|[aouAOUeE]uml|szlig|[aeiouAEIOU](?:acute|grave|circ)|[nN]tilde|[cC]cedil|[nm]dash|hellip|[bl]dquo|rdquo|[lrs]{1,2}quo|"
    "[lr]aquo|euro|copy|reg|deg|shy"
)
_ENTITY = re.compile(
    rf"""(?x)
    & (?:amp;){{0,3}}
    (?: (?P<code> \#\d{{2,6}} | \#[xX][0-9a-fA-F]{{2,6}} ) (?: ; | (?![\w;]) )  # &#8222;
      | (?P<loose> \#x[0-9a-f]{{4}} | \#\d{{3,4}} ) (?= [A-Z(] | \b )  # &#8222Wort
      | (?P<name> [A-Za-z][A-Za-z0-9]{{1,24}} ) ;  # &nbsp;
      | \s (?P<apart> \#\s?\d{{2,5}} | {_UNCLOSED} ) \s? ;  # & nbsp;
      | (?P<split> \#\s\d{{2,5}} (?=\s?;) | (?:{_UNCLOSED}) (?=\s;) ) \s? ;  # &nbsp ;
      | (?P<open> {_UNCLOSED} ) (?![\w;=])  # &nbsp
      | (?P<glued> nbsp ) (?=\w)  # &nbspWort
    )"""
)
_CLOSING = frozenset("\"'“”’«»")
_LAYERS = 4
"""How often a page can have escaped its own escapes."""
_TAG_BEFORE = re.compile(r"(?:</?[a-zA-Z][^<>\n]{0,200}>){1,8}\Z")
_TAG_BEHIND = re.compile(r"\A(?:</?[a-zA-Z][^<>\n]{0,200}>){1,8}")
_QUOTED = re.compile(r"[`„“\"'‚‘«»(]$")
_CLOSES = frozenset("`”“\"'’‘»«)")
_ABOUT = re.compile(rf"(?i)\b{WORDS.about_entities}\b")


def measure(paragraph: Paragraph) -> tuple[Mark, ...]:
    """The entities of one paragraph."""
    text = paragraph.text
    if "&" not in text:
        return ()
    away = addresses(paragraph)
    return tuple(
        mark
        for match in _ENTITY.finditer(text)
        if (mark := _read(text, match, inside=touches(away, *match.span())))
    )


def _read(text: str, match: re.Match[str], *, inside: bool) -> Mark | None:
    start, end = match.span()
    name = match["name"] or match["open"] or match["glued"]
    apart = (match["apart"] or match["split"] or "").replace(" ", "")
    if (name and f"{name};" not in html5) or (inside and match[0] != "&amp;"):
        return None
    if _is_mentioned(text, start, end):
        return None
    written = _unescaped(f"&{name or apart or match['code'] or match['loose']};")
    if len(written) != 1:
        return None
    shown = written
    if written == "\u00a0":
        written = _blank(text, start, end)
    elif written in "\u00ad\u200b\u200c\u200d\u2060\ufeff":
        written = ""
    return Mark(
        start,
        end,
        Kind.ENTITY,
        Phrase("Character written as a code"),
        Phrase("{code} stands for a space", code=match[0])
        if shown.isspace()
        else Phrase("{code} stands for {character}", code=match[0], character=shown),
        written,
        bulk=True,
        joins=True,
        exact=True,
        sure=False,
        reach=_drawn_in(text, start, end) if apart and written in _CLOSING else None,
    )


def _drawn_in(text: str, start: int, end: int) -> tuple[int, int] | None:
    """With the blanks that a translating program set round a closing mark: ``Halt & quot; , rief``."""
    after = len(text) - len(text[end : end + 3].lstrip(" ")) - len(text[end + 3 :])
    if text[start - 1 : start] != " " or text[after : after + 1] not in ENDS:
        return None
    return start - 1, after


def _unescaped(code: str) -> str:
    for _ in range(_LAYERS):
        plain = html.unescape(code)
        if plain == code:
            break
        code = plain
    return code


def _blank(text: str, start: int, end: int) -> str:
    """What a no-break space becomes: itself between a figure and its unit, else a space, nothing beside a space."""
    text, start, end = _without_tags(text, start, end)
    before, after = text[start - 1 : start], text[end : end + 1]
    if before in {"", " ", "\n"} or after in {"", " ", "\n"}:
        return ""
    return (
        "\u00a0"
        if before.isdigit() and re.match(r"(?:[%€$]|[A-Za-z]{1,3}\b)", text[end : end + 4])
        else " "
    )


def _without_tags(text: str, start: int, end: int) -> tuple[str, int, int]:
    """The text as it is when the tags beside the entity are gone, and the entity's place in it."""
    before, after = _TAG_BEFORE.sub("", text[:start]), _TAG_BEHIND.sub("", text[end:])
    return before + text[start:end] + after, len(before), len(before) + end - start


def _is_mentioned(text: str, start: int, end: int) -> bool:
    """Whether the entity is the subject: quoted by itself, or "write &amp; for …"."""
    if _QUOTED.search(text[max(0, start - 1) : start]) and text[end : end + 1] in _CLOSES:
        return True
    alone = text[start - 1 : start].isspace() and text[end : end + 1] in {"", " ", "\n", ",", "."}
    return bool(alone and _ABOUT.search(text[max(0, start - 120) : start]))


def find(document: Document) -> Iterator[Finding]:
    """Entities of the whole document."""
    yield from report(document, CHECK.id, measure)


CHECK = Check(
    id="markup.entities",
    kinds=(Kind.ENTITY,),
    title=Phrase("Characters written as codes"),
    run=find,
    examples=(
        Example("Die Gr⟦&uuml;⟧nen stimmten zu.", fixed="Die Grünen stimmten zu."),
        Example("Es fiel⟦&amp;nbsp;⟧Schnee.", fixed="Es fiel Schnee."),
        Example("Rund 40⟦&nbsp;⟧km weiter", fixed="Rund 40\u00a0km weiter"),
        Example("Sie rief: ⟦&bdquo;⟧Halt!⟦&ldquo;⟧", fixed="Sie rief: „Halt!“"),
        Example(
            "It⟦&#8217;⟧s late ⟦&ndash;⟧ too late.", language="en", fixed="It’s late – too late."
        ),
        Example("Fish ⟦&amp;amp;⟧ chips", language="en", fixed="Fish & chips"),
        Example("The ⟦&quot⟧ mark", language="en", fixed='The " mark'),
        Example("https://blatt.example/?a=1⟦&amp;⟧b=2", fixed="https://blatt.example/?a=1&b=2"),
        Example(
            "Der Plan ⟦& # 8211;⟧ ein Fehler ⟦&amp ;⟧ ⟦& quot;⟧alt ⟦& quot;⟧ , hieß es.",
            fixed='Der Plan – ein Fehler & "alt", hieß es.',
        ),
        Example("Müller & Söhne; Q & A; R & D; 5 & 6; er & sie"),
        Example("In HTML schreibt man `&amp;` für das Und-Zeichen."),
        Example("Im Quelltext schreibt man &auml; statt ä."),
        Example("Die Abteilung R&D bei AT&T; und Q&A."),
        Example("Siehe https://blatt.example/?a=1&copy=2&reg=3"),
    ),
)
