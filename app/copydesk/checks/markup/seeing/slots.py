"""Slots in brackets of any kind: ``{{ort}}``, ``<<DATUM>>``, ``[Name einfügen]``, ``[[TK: name of the firm]]``.

Each is one place from its first bracket to its last, so that neither its inside nor its brackets are something else too.
"""

import re
from collections.abc import Iterator

from copydesk.checks.markup.seeing.fields import fields
from copydesk.checks.markup.seeing.protected import addresses, touches
from copydesk.checks.markup.seeing.words import WORDS
from copydesk.text.paragraph import Paragraph

_MARK = r"(?-i:TK(?:TK)?|TODO|FIXME|TB[ACD]|XX+|PLATZHALTER|PLACEHOLDER)"
_ASKS = re.compile(
    rf"""(?ix)(?:
      {WORDS.slot_begins}\b.{{0,60}}
    | .{{1,60}}\b{WORDS.slot_ends}
    | {WORDS.slot_wants}\b.{{1,60}}
    | {_MARK}(?:\s?[:;,–-]\s|\s).{{1,100}}
    | {WORDS.slot_nouns}(?:\s?[,/]\s?{WORDS.slot_nouns}){{0,3}}(?:\ ?(?:\d|hier|here))?\??  # Name, Ort
    | \?{{3,5}} | .{{0,90}}\?\?.{{0,60}}  # Zahl??
    | (?-i:[A-ZÄÖÜ]{{2,3}}):\ .{{4,100}}  # GP: Schluss kürzen
    | .{{12,180}}[?.!]\ (?-i:[A-ZÄÖÜ]{{2,3}})  # Is she happy? ring her. NB
    | .{{20,180}}\s?[–—-]{{1,2}}\s?(?-i:(?!(?:so|ja|da|no|it|we|he|is|in)$)[a-zäöü]{{2,3}}|[a-z]\.\ ?[a-z]\.|[A-ZÄÖÜ]{{2,3}})  # left out at her wish –d.a.
    | .{{0,90}}\b{WORDS.not_done}\b.{{0,60}}  # noch nicht gegengelesen
    | (?-i:{WORDS.slot_pictures})[ :]+(?-i:[A-ZÄÖÜ\d„“]).{{2,120}}  # Grafik Sitzverteilung alt/neu
    | (?-i:Scan|Microfilm|Mikrofilm|OCR)\b.{{2,120}}
    | (?:your|ihre?|deine?)\ (?-i:[A-ZÄÖÜ])\w{{2,20}}(?:\ \w{{2,20}})?  # Your Title
    | .{{2,80}}\b{WORDS.desk_asks}[!?.,\ ]{{0,4}}(?:.{{0,20}}!)?
    | {WORDS.desk_speaks}\b.{{3,100}}
    | .{{3,90}}\b(?:pls|plz)\b.{{0,40}}
    | (?-i:{WORDS.slot_titles}):\ .{{2,90}}  # Box: how to give
    | (?-i:image):\ ?[\w.-]{{3,60}}  # [image: image002.jpg]
    | translate\ to\ .{{2,30}}
    | {WORDS.slot_needed}s?\ needed
    | (?-i:{WORDS.slot_parts}(?:(?:\ [A-Z\d]{{1,8}}){{0,4}}\s?[:;–-]\s?.{{1,100}}|\s\d))  # FOTO: Hafen, BILD 1
    | {WORDS.slot_notes}\s?:\s.{{2,90}}
    | name\ (?:der|des|of)\ (?!redaktion).{{1,40}}
    | (?-i:(?=[A-ZÄÖÜ ]{{6,40}}$)){WORDS.slot_nouns}\ .{{1,30}}  # all in capitals: NAME DES AMTES
    )"""
)
"""What stands in a bracket that asks to be filled."""
_BRACKET = re.compile(
    r"""(?x)
      \[\[(?P<double>[^\[\]|\n]{2,110})\]\]
    | (?<!\[)\[(?P<single>[^\[\]\n]{2,190})\](?![(\]])
    | \(\((?P<round>[^()\n]{2,110})\)\)
    | (?<!\{)\{\{(?P<curly>[^{}|\n]{2,110})\}\}(?!\})"""
)
_PROMISE = re.compile(
    rf"""(?ix)
      \((?:{WORDS.promised}|{WORDS.slot_nouns})\?{{1,3}}\)  # (Quelle?)
    | \([^()\n]{{3,90}}\?\?[^()\n]{{0,40}}\)
    | \({WORDS.promised}[^()\n]{{0,30}}\s{WORDS.promises}[!?.]{{0,3}}\)  # (Zahl folgt)
    | \((?:{WORDS.translators_notes})\s?:?\s[^()\n]{{0,120}}\b(?:{WORDS.doubts})\b[^()\n]{{0,80}}\)  # (Anm. d. Ü.: Name prüfen)
    | \((?:{WORDS.by_machine})\)
    | \((?:KOMMENTAR|NOTIZ|COMMENT|NOTE\ TO\ (?:EDITOR|DESK|SELF))\s?:\s[^()\n]{{2,160}}\)"""
)
"""The same in round brackets: only where the words can mean nothing else, as ``(Fortsetzung folgt)`` does."""
_ANGLED = re.compile(
    rf"""(?ix)
      <(?:[^<>\n]{{0,40}}\s)?{WORDS.angled_wishes}\b[^<>\n]{{0,40}}>  # <Name einfügen>
    | (?-i:<TK(?:TK)?(?::?\s[^<>\n]{{1,60}})?>)  # <TK: Ort>"""
)
_WORDS = re.compile(rf"(?i){WORDS.no_wish}")
"""What only looks like a wish: a pointing word, a paper, the desk's own note."""
_INSURER = re.compile(r"(?i)\b(?:die|der|bei|von|laut|vom|zur|den)\stk$|^tk\s(?!.*:)")
_ENTRY = re.compile(r"[A-ZÄÖÜ][a-zäöüß]+(?: (?:hier|here|\d))?")
_TEMPLATE = re.compile(r"\{\{[A-ZÄÖÜ](?=\w{0,60}[a-zäöüß])[\w-]{1,60}\}\}")
"""What may be a wiki's template as well as a field: only its name can tell."""


def slots(paragraph: Paragraph) -> tuple[tuple[int, int, bool], ...]:
    """The slots of one paragraph: start, end, and whether a person wrote it and not a program's template."""
    text = paragraph.text
    found: list[tuple[int, int, bool]] = []
    program = list(fields(text))
    if program:
        away = addresses(paragraph)
        found += [
            (*place, False)
            for place in program
            if not touches(away, *place) and not _TEMPLATE.fullmatch(text, *place)
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
