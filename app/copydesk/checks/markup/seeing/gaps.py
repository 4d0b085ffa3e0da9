"""What is still to come or was meant for a colleague: figures, dates, blanks to fill, tasks, notes with a name before them."""

import re
from collections.abc import Iterator

from copydesk.checks.markup.seeing.words import WORDS
from copydesk.model.phrase import Phrase

_FIGURE = re.compile(
    rf"""(?x)
      (?<!\w) [$€£]? (?:XX|xx) (?:[.,]X{{1,3}})? (?= \s?(?:%|{WORDS.counted}\b) )
    | (?<!\w) (?:xxx|X[.,]X) (?= \s{WORDS.counted}\b )  # xxx Millionen, X,X Prozent
    | (?<!\w) [$€£] X{{1,3}} (?:[.,]X{{1,3}})? (?:m|bn|k|mn|tn)? (?!\w)  # £XXm
    | (?<!\w) (?:XX?|xx|\?\?) (?= -(?:jähr|köpfig|stündig|minütig|year-old|minute|hour|strong) )  # XX-jährige
    | (?<![\w.]) (?:1[89]|20) (?:XX|xx|\?\?) (?!\w)  # 19XX
    | (?<=,\ ) \?\? (?=,) | (?<=\s) \?{{2,4}} (?=\s{WORDS.counted}\b)  # an age, a number
    | (?<![\w/]) \d{{3,5}} (?:\s?[/-]\s?|\s) (?:X{{3,8}} (?:[ -]X{{3,8}})? ) (?!\w)  # 555-XXXX"""
)
_DAY = re.compile(
    rf"""(?x)
      (?<![\w.:]) XX:XX (?!\w) | (?<![\w.]) 00\.00\. (?:20\d\d|0000)? (?!\w)
    | (?<![\w.]) XX\.XX\. (?:(?:19|20)?\d\d(?!\w)|XX(?:XX)?(?!\w))? | (?<![\w.]) XX\.XX (?=\ Uhr)
    | (?<![\w-]) (?:19|20)\d\d-(?:\d\d|XX)-XX (?![\w-])
    | (?<![\w.]) (?:TT\.MM\.JJ(?:JJ)?|DD[./]MM[./]YYYY|MM/DD(?:/YYYY)?|YYYY-MM-DD|HH:MM\ Uhr) (?!\w)
    | (?:(?:Wochentag|Weekday),?\ )? (?<![\w.]) (?:TT|DD)\.?\ (?:Monat|Month) (?!\w)
    | (?<!\w) [A-Z]{{2,4}}\ X{{4,8}} (?!\w)
    | (?<![\w.]) (?:xx|XX|__|\?\?|X)\.?\ {WORDS.months}\b  # xx. März
    | \b{WORDS.months}\ (?:xx|XX|__|\?\?) (?!\w)
    | (?<!\w) X\ ?[ap]\.?m\b"""
)
_ASKED = re.compile(rf"\b{WORDS.before_unknown}\s(?P<marks>\?{{2,6}})(?=\s[^\W_])")
_NUMBERED = re.compile(
    rf"\b{WORDS.numbered}\s?(?P<marks>\?{{2,4}})|\b{WORDS.pictured}\s(?P<letter>(?:XX?|xx|[YN])(?!\w|\.\w))"
)
_ALIKE = re.compile(r"(?<![\w.])XX(?= [a-zäöüß]{3})(?![^.!?\n]{0,20}\bXX\b)")
"""A number that is to come, before a word in small letters; Roman numbers stand behind a name."""
_BLANK = re.compile(r"(?<![\w_])_{4,40}(?![\w_])")
_MOST_BLANKS = 4
"""Blanks to fill that a paragraph leaves open by mistake; more are a form."""
_STARRED = re.compile(
    r"(?<![*\w])\*{2,3} ?(?:[A-ZÄÖÜ]{2,12}|[A-ZÄÖÜ][a-zäöüß]{1,12}) ?[:–—-] ?[^*\n]{4,160}\*{2,3}(?![*\w])"
)
_BEFORE_ROMAN = re.compile(rf"[A-ZÄÖÜ][\w.’'-]* $|(?i:\b{WORDS.before_roman} ?$)")
_TASK = re.compile(r"(?m)^[ \t]*(?:\\?[-*•] ?)?(?:\\?\[[ xX]\\?\]|[☐☑☒])[ \t]*[^\n]{3,160}$")
_ADDRESSED = re.compile(
    rf"(?m)^[ \t]*@[A-ZÄÖÜ]\w{{1,20}}(?:[:,](?= )|(?= (?:{WORDS.requests})\b)) ?[^\n]{{3,200}}$|(?<!\S)@(?:Foto|Bild|Pic|Photo):[ \w]{{2,30}}\?{{2,3}}"
)
_NAMED = re.compile(
    rf"(?m)^[ \t]*[A-ZÄÖÜ][a-zäöüß]{{1,14}}(?:,| -| –|:) (?:(?:{WORDS.requests})\b(?=[^\n]{{0,160}}\b(?:{WORDS.desk_things}))|(?=[^\n]{{3,120}}\b(?:pls|plz)\b))[^\n]{{5,200}}$"
)
"""``Jas - can you ring the artist before 4?``: a request with a thing of the desk; families ask for other things."""
_REQUESTS = ("bitte", "lease", "pl", " you", " du", "hier ")
"""Of which one stands in every such request."""
_NOTE = re.compile(
    r"""(?x)
      \(\((?=[^()\n]{0,200}[^\W\d_]{4})[^()\n]{3,200}\)\)  # ((Zwischentitel))
    | (?<!>)>{2,3}\ ?(?=[^\W\d_])[^<>\n]{3,120}<{2,3}(?!<)  # >>> check this <<<
    | (?<!\S)@{3,}(?!\S) | \[\?\] | \(\?\?\)"""
)
_ASKED_BEHIND = re.compile(r"[\[(](?:sp|cq|spelling|Schreibweise|name|Name)\?[\])]|\[CQ\]|\(CQ\)")
_TO_FOLLOW = re.compile(
    r"(?i)\((?:folgt|fehlt noch|kommt noch|noch offen|t\.?b\.?[acd]\.?|to come|to follow|tk tk)\)|(?-i:\bINSERT [A-Z]{3,20}(?: [A-Z]{2,20}){0,3}\b)"
)
_LIKE_ME = re.compile(
    r"(?i)(?<![\w.@-])(?:name|your\.?name|firstname\.lastname|vorname\.(?:nach)?name|ihr\.?name|ihre-?e?-?mail|deine-?e?-?mail|e-?mail|emailadresse|user(?:name)?|you)@(?:example|domain|your-?domain|email|company|firma|beispiel|musterfirma|ihre-?domain|provider|website)\.(?:com|de|org|net|example|co\.uk|at|ch)\b"
)
"""The address of nobody, as templates have it."""
_SMALL_TK = re.compile(r"(?<=[a-z,$£€]\s)(?:tktk|tk(?:\stk)?)(?=[\s.,;)])")
_FIGURE_WHY = Phrase("a figure is still to come")
_NOTE_WHY = Phrase("a note to a colleague")
_SHAPES = (
    (("XX", "xx", "X.X", "X,X", "X-", "£X", "$X", "€X", "??"), _FIGURE, _FIGURE_WHY),
    (
        ("XX", "xx", "X ", "X.", "__", "??", "TT", "DD", "HH:", "00.00."),
        _DAY,
        Phrase("a date is still to come"),
    ),
    (("??",), _ASKED, _FIGURE_WHY),
    (("??", "X", "xx", " Y", " N"), _NUMBERED, _FIGURE_WHY),
    (("**",), _STARRED, Phrase("a note to a colleague between stars")),
    (("[ ]", "[x]", "[X]", "[ \\]", "☐", "☑", "☒"), _TASK, Phrase("a task on somebody's list")),
    (("@",), _ADDRESSED, _NOTE_WHY),
    (("((", ">>", "@@@", "[?", "(??"), _NOTE, _NOTE_WHY),
    (("?]", "?)", "CQ"), _ASKED_BEHIND, Phrase("somebody was to look at the word before it")),
    (
        ("(f", "(F", "(k", "(K", "(n", "(N", "(t", "(T", "INSERT "),
        _TO_FOLLOW,
        Phrase("a note in brackets asks for it"),
    ),
    (("@",), _LIKE_ME, Phrase("an address that a template brings")),
    ((" tk",), _SMALL_TK, _NOTE_WHY),
    (_REQUESTS, _NAMED, _NOTE_WHY),
)
"""What each has in it, what it looks like, what it is."""


def gaps(text: str) -> Iterator[tuple[int, int, Phrase]]:
    """Start and end of each gap of the text, and what it is."""
    for signs, pattern, why in _SHAPES:
        if any(sign in text for sign in signs):
            for match in pattern.finditer(text):
                yield *_span(match), why
    for match in _ALIKE.finditer(text) if "XX " in text else ():
        if not _BEFORE_ROMAN.search(text[max(0, match.start() - 20) : match.start()]):
            yield *match.span(), _FIGURE_WHY
    blanks = list(_BLANK.finditer(text)) if "____" in text else []
    if len(blanks) <= _MOST_BLANKS and text.strip(" _\t-"):
        for match in blanks:
            yield *match.span(), Phrase("a blank to be filled")


def _span(match: re.Match[str]) -> tuple[int, int]:
    """The stretch without blanks before it; where the pattern names its marks, these alone."""
    if "marks" in match.re.groupindex:
        return match.span("marks" if match["marks"] else "letter")
    return match.end() - len(match[0].lstrip()), match.end()
