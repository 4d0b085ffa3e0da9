"""Where a paragraph is a note to a colleague or holds one, told by what its words do (``note_words``).

A bracket in prose must say more than one in square brackets, and a line more than either: headings have a thing and a verb, too.
"""

import re
from collections.abc import Iterator
from functools import cache

from copydesk.checks.markup.seeing.marks import Mark, without_overlaps
from copydesk.checks.markup.seeing.note_words import letters, note_words
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.text.paragraph import Paragraph

_LONGEST = 120
"""Code points of a line that is a note and nothing else."""
_LINE = re.compile(
    r"""(?x)
      D [TDd]{0,3} S [nwNTDdoaAsQH?!]{0,12} |  # PIC 4 CAPTION TK – heron or bridge?
      [PN]* [TD][TDnwNd]{0,5} S [nwNTDd]{0,4} [?!]?  # Foto folgt, Zitat Lüders folgt morgen, photo to come
    | [PN]* (?=[^?!]*[NP!]) [TD][TDnwNd]{0,5} s [nwNTDd]{0,4} [?!]?  # Zahlen fehlen noch
    | [PN]* D [nw]{0,3} s [?!]?  # BU fehlt
    | (?=.*(?:D|TT|GH)) [TD]{1,3} G? H !?  # pull quote here, headline goes here
    | H [NP]{1,3} [TD] [TDnwNd]{0,6} [AaSs]? [?!]?  # hier noch Zahlen einfügen
    | H [NP]{1,3} [TDnwNd]{0,6} A [?!]?
    | H s [NP] w{0,2} [TD] [TDnwNd]{0,6} [?!]?  # hier fehlt noch ein Absatz zu den Kosten
    | [NP]* [TDnwNd]{0,3} [TD] [TDnwNdP]{0,4} A [?!]?  # Zahlen gegenchecken
    | [NP]* D [TDnwNdP]{0,4} a [?!]?  # Bildtext ändern
    | (?=.*[NP!]) [TDnwNd]{0,3} [TD] [TDnwNdP]{0,4} a [?!]?  # Namen bitte noch prüfen
    | P [TDNnwd]{1,6} [Aa] [?!]?
    | A [wnNd]{0,3} [TD] [TDnwNdH]{0,4} [?!]?  # insert map here
    | a [wY]? [TD]{1,3} H !?  # add your heading text here
    | a [wnNd]{0,2} [TD]{1,2} [wnNTD]{0,3} !  # check figures!
    | N? K [wnN]{0,2} [TD] [TDnwNdo]{0,6} !?  # need quote from the trust
    | S{1,3} | S [TD] [TDnwNdo]{0,6} [?!]?  # TK: quote from the trust
    | D w [TDn]{1,3}  # Platzhalter für Karte
    | [no]{1,3} [TD] S  # council response pending
    | N w [Aa] [TD] [TDnw]{0,4}  # noch zu klären: Kosten
    | n w [AaK] [wnTDNd]{0,4} [?!]?  # Sarah to confirm
    | M [PNnwTDdH]{0,6} [AaSsK] [TDnwNdPoH]{0,9} [?!]?  # To do: Zahlen prüfen
    """
)
"""The words of a line that only colleagues write."""
_CALLED = re.compile(r"@[PNTDwnodYHMQ]{0,9}[AaSsKPQ?][TDnwNdYo?!]{0,9}")
"""``@Anna bitte prüfen``."""
_FENCED = re.compile(r"(?=.*(?:[ASKP?!]|[HN][NH]?[TD]|[TDnNH].*[as]|[as].*[TDnNH]))[^Y]{2,12}")
"""What stands between marks that set it apart, ``*** check figures ***``."""
_CAPITALS = re.compile(
    r"(?<![\w-])[A-ZÄÖÜ]{2,}(?:[ ,/–-]{1,3}[A-ZÄÖÜ\d][A-ZÄÖÜ\d’'-]*){1,9}(?![\w-])[.!?]{0,2}"
)
"""Words in capitals within a text, ``QUOTE FROM COUNCIL TO COME``."""
_PLEADS = re.compile(r"[MnTD]{0,3}P[wN]{0,2}[AaQ][wTDnNMo]{0,6}|[MnTD]{1,3}[Aa][wTDnN]{0,4}P")
"""``EDITOR PLS CONFIRM CLOSING TIME``."""
_SQUARE = re.compile(
    r"""(?x)
      [TDn]{0,2} D n? w? S [nwNTDdoa?!]{0,12} |  # SIDEBAR TO COME – two kinds of eel
      [PN]* [TD][TDnwNd]{0,6} [Ss] [nwNTDd]{0,5} [?!]?
    | H? [NP]{1,3} [TDnwNd]{0,6} [TDAaSs] [TDnwNd]{0,4} [?!]?
    | H [TD] [TDnwNd]{0,5} [Aa]? !?
    | [TDnwNd]{0,6} [Aa] [!?]
    | [TD] [TDnwNd]{0,6} [Aa] | [nTDwNd]{1,5} A
    | [AaK] [wnNd]{0,3} [TD] [TDnwNdH]{0,5} [?!]? | N? K [wnTDNo]{1,5}
    | (?:(?=.*D)[TD]{1,3} | TT) [nd]{0,2} | D [wnTDd]{0,6}
    | [TD]{1,2} w{1,2} [nTDdw]{1,6}  # Link zum Artikel vom 3.5.
    | [TDQ] [wnTD]{0,5} Q? \? | n{1,2} \? | T n{1,2} | Q [wTDn]{1,5} \? | w{0,2} Q [w]{1,4} o{0,2}
    | [Ns] w? [wnTDso]{1,5} | D | A[!?]? | P[Aa]!?
    | n w [AaK] [nwTDNd]{0,4} | [nd]{0,2} M (?=.*[aAsSPKQ?]) [NPTDnwdoaAsSKQ]{1,12} [?!]?
    """
)
_ROUND = re.compile(
    r"""(?x)
      [PN]* [TD][TDnwNd]{0,5} S [nwNTDd]{0,4} [?!]?
    | [TD][TDnNd]{0,3} N? s [N!]{0,2} | N s
    | H [NP]{1,3} [TD] [TDnwNd]{0,7} [AaSs]? [?!]?
    | H [NP]{1,3} [TDnwNd]{0,5} A !?
    | [TDnwNd]{0,5} P [TDnwNd]{0,5} [Aa] !?
    | [wnTDN]{0,5} [Aa] ! | [TDnN]{0,3} N [Aa]
    | [TDwn]{0,5} A
    | Q [wTDn]{1,5} \? | [TDn]{1,3} Q \? | [nTD]{1,2} \? [Aa]
    | [TD] [TD]? a | a [TD]
    | A [wTDn]{1,4} | a n | [aA] ! | n w [Aa] [nwTDNd]{0,3}
    | M [PNTDwnd]{0,6} [AaSs] [TDnwNd]{0,6} [?!]?
    """
)
_PLS = re.compile(r"(?<![\w’'-])(?:pls|plz|PLS)(?![\w’'-])")
"""What nobody writes but colleagues to each other."""
_SHORT = re.compile(r"[TDnwNd]{1,6}[Aa]!?|[Aa][nwTDNd]{1,6}")
"""The same between signs that no prose has."""
_NAMED_ASK = re.compile(r"[A-ZÄÖÜ][\w-]+ (?:fragen|anrufen)")
_BRACKETS = (
    ("[", "square", re.compile(r"\[\[?(?P<inside>[^\[\]\n|=]{2,140})\]\]?(?![(\[])")),
    ("(", "round", re.compile(r"\(\(?(?P<inside>[^()\n=]{2,140})\)\)?")),
    ("{", "", re.compile(r"(?<![\w{$#%])\{(?P<inside>[^{}\n|=:;]{4,140})\}(?![\w}])")),
    ("<", "", re.compile(r"<<?(?P<inside>[^<>\n=/]{4,140})>>?")),
    ("##", "", re.compile(r"##(?P<inside>[^#\n]{4,80})##")),
    (
        "*",
        "",
        re.compile(
            r"(?<![\w*])(?P<stars>\*{1,3})(?P<inside>(?=\S)[^*\n]{4,80}(?<=\S))(?P=stars)(?![\w*])"
        ),
    ),
    ("//", "", re.compile(r"(?<![\w:/])//(?P<inside>[^/\n]{4,80})//")),
)
"""The sign that each has, the name of those of prose, what it looks like."""
_APART = re.compile(
    r"(?P<sign>[*!?>/<=~-])(?P=sign){1,9}\s?(?P<inside>[^\n]*?)\s?[*!?></=#~-]{0,10}\s*"
)
_TASK = re.compile(r"(?![^\n]{2,}[☐☑☒])(?:\\?[-*•] ?){0,2}(?:\\?\[[ xX]\\?\]|[☐☑☒]) ?\S[^\n]{2,}")
_CALL = re.compile(
    r"""(?x)
      (?<![\w.@]) (?P<called> @[A-Za-zÄÖÜäöü]\w{1,20} [:,]?\s (?P<wish> [^\n.!?]{3,120} ) [.!?]? )
    | (?<=[.!?”“]\s) [A-ZÄÖÜ][a-zäöü]{1,11} \s[–-]\s
      (?:(?:can|could|would)\syou|pls|please|bitte|kannst\sdu|könntest\sdu) \s [^.!?\n]{5,100} [?.!]"""
)
_WISHES = re.compile(
    r"P|s[wn]?N|[NH]{1,2}s|A|K[wnN]{0,2}[TD]|[TD][wn]{0,2}[aQ]|^oY[wTDno]{0,4}a|Q\?"
)
"""A colleague who is called in the middle of a text."""
_CODES = frozenset({"caption", "embed", "gallery", "video", "audio", "map", "quote", "image"})
"""What is a short code when it stands alone in brackets."""
_CASED = re.compile(r"[A-ZÄÖÜ]")
_WORDS = re.compile(r"[^\W_]+")
_BEFORE = 60
"""Code points before a bracket in which a verb would make an infinitive in it part of the sentence."""
_WHY = Phrase("a note to a colleague")
_MESSAGE = Phrase("Something is missing here")


def notes(paragraph: Paragraph) -> tuple[Mark, ...]:
    """The notes of one paragraph."""
    text = paragraph.text
    bare = text.strip()
    if len(bare) <= _LONGEST and "\n" not in bare and _is_note(bare):
        start = text.index(bare)
        return (_mark(start, start + len(bare)),)
    return without_overlaps(_inside(text))


def _is_note(line: str) -> bool:
    """Whether the line is a note and nothing else."""
    if line[:1] in "*!?></=~-" and (apart := _APART.fullmatch(line)):
        said = letters(apart["inside"])
        both = line[-1:] in "*?></=~-"
        return bool(
            (said and _FENCED.fullmatch(said) and not _ends_as_prose(line))
            or (both and re.fullmatch(r"[TD]{1,2}d?", said))
        )
    if line[:1] in "-*•\\[☐☑☒" and _TASK.fullmatch(line):
        return True
    said = letters(line)
    if _PLS.search(line) and not _ends_as_prose(line):
        return True
    if said in {"D", "?"}:
        return line.isupper() or line[:2] == "??"
    if not said or (_ends_as_prose(line) and len(said) > 2 and said[0] != "H"):
        return False
    return bool(_LINE.fullmatch(said) or _CALLED.fullmatch(said))


def _ends_as_prose(line: str) -> bool:
    return line[-1:] in '.,;:“”"»«'


def _inside(text: str) -> Iterator[Mark]:
    for sign, name, pattern in _BRACKETS:
        for match in pattern.finditer(text) if sign in text else ():
            if _asks(text, match, name):
                yield _mark(*match.span())
    if any(word in text for word in _told_in_capitals()):
        for match in _CAPITALS.finditer(text):
            said = letters(match[0])
            promise = "S" in said and _LINE.fullmatch(said) and re.search("[TD]", said)
            if promise or _PLEADS.fullmatch(said):
                yield _mark(*match.span())
    for match in _CALL.finditer(text) if "@" in text or " - " in text or " – " in text else ():
        if match["wish"] is None or _WISHES.search(letters(match["wish"])):
            yield _mark(*match.span())


@cache
def _told_in_capitals() -> tuple[str, ...]:
    """The words that promise something or beg for it, in capitals."""
    words = note_words()
    return tuple(word.upper() for word in (*words.promises, *words.please))


def _asks(text: str, match: re.Match[str], name: str) -> bool:
    words = match["inside"]
    said = letters(words)
    if not said or words[0] == "/" or words.lower() in _CODES:
        return False
    if said[0] == "@":
        return bool(_CALLED.fullmatch(said))
    whole = match.start() == 0 and match.end() == len(text)
    if name == "square" or (name == "round" and (whole or match[0][:2] == "((")):
        if said == "T":
            return len(words) > 2 and words.isupper()
        alone = len(said) > 1 or _CASED.match(words) or said in {"A", "P", "D"}
        return bool(alone and _SQUARE.fullmatch(said))
    if name != "round":
        return len(said) > 1 and bool(
            _ROUND.fullmatch(said) or _LINE.fullmatch(said) or _SHORT.fullmatch(said)
        )
    return _NAMED_ASK.fullmatch(words) is not None or (
        _ROUND.fullmatch(said) is not None and not (said[-1] in "Aa" and _is_governed(text, match))
    )


def _is_governed(text: str, match: re.Match[str]) -> bool:
    """Whether a verb before the bracket makes the infinitive in it a part of the sentence."""
    before = text[max(0, match.start() - _BEFORE) : match.start()].rpartition(". ")[2]
    return bool(note_words().modals & {word.lower() for word in _WORDS.findall(before)})


def _mark(start: int, end: int) -> Mark:
    return Mark(start, end, Kind.PLACEHOLDER, _MESSAGE, _WHY, "", bulk=False, sure=False)
