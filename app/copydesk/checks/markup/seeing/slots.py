"""Slots in brackets of any kind: ``{{ort}}``, ``<<DATUM>>``, ``[Name einfügen]``, ``[[TK: name of the firm]]``.

Each is one place from its first bracket to its last, so that neither its inside nor its brackets are something else too.
"""

import re
from collections.abc import Iterator

from copydesk.checks.markup.seeing.protected import addresses, touches
from copydesk.text.paragraph import Paragraph

_FIELD = re.compile(
    r"\{\{\{?\s?[\w.$-]{1,60}(?:\s?\|\s?[\w:' \"-]{1,40})?\s?\}?\}\}|%%\w{2,40}%%|(?<![\w%])%[A-ZÄÖÜ][A-ZÄÖÜ_]{2,40}%(?![\w%])|\$\{[\w.]{1,60}\}|@@\w{2,40}@@"
    r"|<<[\w äöüÄÖÜß:,.?-]{2,60}>>|(?<![\w\\}])\{[A-Za-z][\w.]{1,30}\}(?![\w{])|(?<=\s)%[sd](?=[\s.,])|(?<![\w#])#(?:NAME\?|REF!|NV\b|BEZUG!|WERT!|VALUE!|DIV/0!|N/A)"
    r"|(?:Fehler|Error)! (?:Textmarke nicht definiert|Verweisquelle konnte nicht gefunden werden|Kein gültiger Dateiname|Unbekannter \w{3,20}|Reference source not found|"
    r"Bookmark not defined|Hyperlink reference not valid|Not a valid \w{3,20})\.|\{ ?(?:PAGEREF|HYPERLINK|REF|INCLUDEPICTURE|TOC|SEQ) [^{}\n]{1,120}\}|\bHYPERLINK \"[^\"\n]{3,300}\"(?: \\[a-z](?: \"[^\"\n]{0,40}\")?)?"
    r"|(?<![\w_])(?:INSERT|ENTER)_[A-Z_]{2,30}(?![\w_])"
    r"|\*\|[A-Z][A-Z0-9_:]{1,40}\|\*|<%[=-]? ?[^%<>\n]{1,80}%>|\{ ?MERGEFIELD [^{}\n]{1,60}\}|\{![\w.$]{2,60}\}"
    r"|\[(?:site|node|user|current-user|current-page|term|webform_submission|comment|author|file):(?!in(?:nen)?\])[a-z][a-z0-9:_-]{1,40}\]"
)
_NOUN = (
    r"(?:name|datum|date|ort|city|place|titel|title|zitat|quote|bild|image|foto|photo|link|quelle|source|zahl|number|firma|company|autor|author|betrag|amount|todo|"
    r"tbd|tba|tbc|tk|xxx?|platzhalter|placeholder|vorname|nachname|firmenname|ortsname|ihr name|your name|company name|position|headline|überschrift|teaser|"
    r"bildunterschrift|caption)"
)
_MARK = r"(?-i:TK(?:TK)?|TODO|FIXME|TB[ACD]|XX+|PLATZHALTER|PLACEHOLDER)"
_ASKS = re.compile(
    rf"""(?ix)(?:
    (?:hier|bitte|noch)\b.{{0,60}} | .{{1,60}}\b(?:einfügen|einsetzen|ergänzen|nachtragen|einfuegen|ergaenzen|folgt|fehlt|prüfen|here|tbd|tk|tbc)
    | (?:insert|add|enter|fill\ in|include)\b.{{1,60}} | {_MARK}(?:\s?[:;,–-]\s|\s).{{1,100}}
    | {_NOUN}(?:\s?[,/]\s?{_NOUN}){{0,3}}(?:\ ?(?:\d|hier|here))?\?? | \?{{3,5}}
    | (?:citation|source|quote|verification|attribution)s?\ needed
    | (?-i:BILD|FOTO|VIDEO|GRAFIK|INFOGRAFIK|KASTEN|INFOBOX|ZITAT|IMAGE|PHOTO|PICTURE|GRAPHIC|QUOTE|EMBED)(?:\s?[:;–-]\s?.{{1,100}}|\s\d)
    | (?:kommentar|comment|notiz|(?:anm\.?|anmerkung|notiz|note)\ (?:an|to)\ (?!die\ leser|readers).{{1,30}})\s?:\s.{{2,90}}
    | name\ (?:der|des|of)\ (?!redaktion).{{1,40}} | (?-i:(?=[A-ZÄÖÜ ]{{6,40}}$)){_NOUN}\ .{{1,30}} )"""
)
"""What stands in a bracket that asks to be filled."""
_BRACKET = re.compile(
    r"\[\[(?P<double>[^\[\]|\n]{2,110})\]\]|(?<!\[)\[(?P<single>[^\[\]\n]{2,110})\](?![(\]])|\(\((?P<round>[^()\n]{2,110})\)\)|(?<!\{)\{\{(?P<curly>[^{}|\n]{2,110})\}\}(?!\})"
)
_PROMISE = re.compile(
    r"(?i)\((?:zahl|name|zitat|quelle|datum|link|bild|foto|titel|betrag|ort|figure|number|quote|source|photo|link|name)[^()\n]{0,30}\s(?:folgt|fehlt|einfügen|ergänzen|"
    r"nachtragen|prüfen|checken|to come|tbc|tbd|tk)[!?.]{0,3}\)|\((?:KOMMENTAR|NOTIZ|COMMENT|NOTE TO (?:EDITOR|DESK|SELF))\s?:\s[^()\n]{2,160}\)"
)
"""The same in round brackets: only where the words can mean nothing else, as ``(Fortsetzung folgt)`` does."""
_ANGLED = re.compile(
    r"(?i)<(?:[^<>\n]{0,40}\s)?(?:einfügen|einsetzen|ergänzen|nachtragen|here|insert|add)\b[^<>\n]{0,40}>|(?-i:<TK(?:TK)?(?::?\s[^<>\n]{1,60})?>)"
)
_WORDS = re.compile(r"(?i)here|hier|bild am sonntag|.{0,60}\b(?:bekannt|geändert|changed)")
"""What only looks like a wish: a pointing word, a paper, the desk's own note."""
_INSURER = re.compile(r"(?i)\b(?:die|der|bei|von|laut|vom|zur|den)\stk$|^tk\s(?!.*:)")
_ENTRY = re.compile(r"[A-ZÄÖÜ][a-zäöüß]+(?: (?:hier|here|\d))?")
_TEMPLATE = re.compile(r"\{\{[A-ZÄÖÜ](?=\w{0,60}[a-zäöüß])[\w-]{1,60}\}\}")
"""What may be a wiki's template as well as a field: only its name can tell."""


def slots(paragraph: Paragraph) -> tuple[tuple[int, int, bool], ...]:
    """The slots of one paragraph: start, end, and whether a person wrote it and not a program's template."""
    text = paragraph.text
    found: list[tuple[int, int, bool]] = []
    if any(
        sign in text
        for sign in (
            "{",
            "HYPERLINK",
            "ehler! ",
            "rror! ",
            "%",
            "@@",
            "<<",
            "#",
            "T_",
            "R_",
            "*|",
            "[",
        )
    ):
        away = addresses(paragraph)
        found += [
            (*match.span(), False)
            for match in _FIELD.finditer(text)
            if not touches(away, *match.span()) and not _TEMPLATE.fullmatch(match[0])
        ]
    if "[" in text or "((" in text or "{{" in text:
        found += [(*span, True) for span in _wishes(text)]
    if "(" in text:
        found += [(*match.span(), True) for match in _PROMISE.finditer(text)]
    if "<" in text:
        found += [(*match.span(), True) for match in _ANGLED.finditer(text)]
    return tuple(sorted(set(found), key=lambda slot: (slot[0], -slot[1])))


def _wishes(text: str) -> Iterator[tuple[int, int]]:
    for match in _BRACKET.finditer(text):
        inside = (match[match.lastgroup or 0]).strip()
        if not _ASKS.fullmatch(inside) or _WORDS.fullmatch(inside):
            continue
        if match["curly"] and inside.endswith(("fehlt", "prüfen")):
            continue  # {{Beleg fehlt}}: the template of a wiki
        if match["double"] and _ENTRY.fullmatch(inside):
            continue  # [[Ort]], [[Bild hier]]: the link of a wiki
        if _INSURER.search(inside) and ("Techniker" in text or inside[:2] != "TK"):
            continue
        yield match.span()
