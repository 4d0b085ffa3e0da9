"""Fields that a program should have filled, in the syntax of every program: ``{{ort}}``, ``${ort}``, ``%DATUM%``, ``*|FNAME|*``."""

import re
from collections.abc import Iterator

from copydesk.checks.markup.seeing.words import WORDS

_FIELDS = (
    (
        ("{{",),
        re.compile(
            r"""(?x)
              \{\{\{?\s?[\w.$-]{1,60}(?::[\w.-]{1,40}){0,3}(?:\s?\|\s?[\w:'\ \"-]{1,40})?\s?\}?\}\}  # {{ort}}, {{name|trim}}
            | \{\{\ ?(?:config|store|media|block|widget|quote|embed)[\ :][^{}\n]{2,120}\}\}
            | \{\{=\s?[\w.]{2,60}\s?\}\}  # {{=it.name}}"""
        ),
    ),
    (
        ("{",),
        re.compile(
            r"""(?x)
              (?<![\w\\}{$\#%@])\{(?=[A-Za-z])[\w.]{2,31}\}(?![\w{}])  # {ort}
            | (?<![\w\\}{$\#%@])\{\d\}(?![\w{}])  # {0}
            | \{widget\ [^{}\n]{2,120}\}{1,2}
            | \{\ ?(?:PAGEREF|HYPERLINK|REF|INCLUDEPICTURE|TOC|SEQ|MERGEFIELD|DOCPROPERTY|FILENAME|DATE)\ [^{}\n]{1,120}\}
            | \{[!$@~][A-Za-z_][\w.$>|-]{1,60}\}  # {!Contact.Name}, {$name}
            | \{[A-ZÄÖÜ][\w’'-]{1,40}(?:\ et\ al\.?)?,\ (?:19|20)\d\d[a-z]?\ \#\d{1,6}\}  # {Lind, 2021 #45}
            | \{exp:[a-z_]{2,30}[^{}\n]{0,80}\}
            | [$\#@]\{[A-Za-z_][^{}\n]{0,60}\}  # ${ort}, #{ort}, @{ort}"""
        ),
    ),
    (
        ("%",),
        re.compile(
            r"""(?x)
              %%\w{2,40}%% | %%=[^%\n]{2,80}=%%
            | (?<![\w%])%[A-ZÄÖÜ][A-ZÄÖÜ_]{2,40}(?:\|[^%|\n]{0,40})?%(?![\w%])  # %ORT%
            | (?<=\s)%(?:\d\$)?[sdi@](?=[\s.,;:!?]|$)  # %s, %1$s
            | (?<!\w)%\([a-z_]{2,40}\)[sdif](?!\w)  # %(ort)s
            | <%[=-]?\ ?[^%<>\n]{1,80}%> | \[%-?\ ?[^%\[\]\n]{1,80}%\]  # <%= name %>, [% name %]"""
        ),
    ),
    (("@@",), re.compile(r"@@\w{2,40}@@")),
    (("<<",), re.compile(r"<<[\w äöüÄÖÜß:,.?-]{2,60}>>")),
    (("<?",), re.compile(r"<\?(?:=|php\b)[^<>?\n]{1,160}\?>")),
    (("«",), re.compile(r"«\w{2,30}_\w{1,30}»")),
    (
        ("*|", "[*", "[[*", "[[+", "[[$", "[[~", "[[!"),
        re.compile(
            r"""(?x)
              \*\|[A-Z][A-Z0-9_]{1,40}(?::[\w:/ ,.-]{0,40})?\|\*  # *|FNAME|*, *|FNAME:Leser|*
            | \[\*[a-z][\w-]{2,40}\*\] | \[\[[*+$~!][A-Za-z\d][^\[\]\n]{1,80}\]\]  # [[*pagetitle]]"""
        ),
    ),
    (("##",), re.compile(r"(?<![\w#])##[A-ZÄÖÜ][A-ZÄÖÜ0-9_]{2,40}##(?![\w#])")),
    (
        ("__",),
        re.compile(
            r"(?<![\w_])__(?!(?:NO)?[A-Z]{0,9}(?:TOC|INDEX)__)[A-ZÄÖÜ][A-ZÄÖÜ0-9_]{1,40}__(?![\w_])"
        ),
    ),
    (
        ("$",),
        re.compile(
            r"(?<![\w$])\$(?=[a-z_.]{3,40}\$)[a-z]{2,30}(?:[._][a-z]{2,20}){0,3}\$(?![\w$])"
        ),
    ),
    (
        ("#",),
        re.compile(
            r"(?<![\w#])#(?:NAME\?|REF!|NV\b|BEZUG!|WERT!|VALUE!|DIV/0!|N/A|ZAHL!|NUM!|NULL!)"
        ),
    ),
    (("ehler! ", "rror! "), re.compile(rf"(?:Fehler|Error)! {WORDS.field_errors}\.")),
    (
        ("HYPERLINK",),
        re.compile(r"\bHYPERLINK \"[^\"\n]{3,300}\"(?: \\[a-z](?: \"[^\"\n]{0,40}\")?)?"),
    ),
    (
        ("_",),
        re.compile(
            r"(?<![\w_])(?:PASTE|INSERT|ENTER|EINFÜGEN|EINSETZEN|YOUR|REPLACE|ADD)_[A-ZÄÖÜ_]{2,40}(?![\w_])"
        ),
    ),
    (
        ("lick or tap", "licken oder tippen", "lick here to"),
        re.compile(
            r"(?:Click or tap (?:here )?to enter (?:text|a date)|Klicken oder tippen Sie(?: hier)?,? um (?:Text|ein Datum) einzugeben|Click here to enter (?:text|a date))\.?"
        ),
    ),
    (
        ("[",),
        re.compile(
            r"""(?x)
            \[(?:site|node|user|current-user|current-page|term|webform_submission|comment|author|file):
            (?!in(?:nen)?\])[a-z][a-z0-9:_-]{1,40}\]  # [site:name], not [user:in]"""
        ),
    ),
)
"""What each kind has in it, and what it looks like."""

_SIGN = re.compile(r"[{}%@<«#_$*\[]")
_IN_WORDS = ("ehler! ", "rror! ", "HYPERLINK", "lick or tap", "licken oder tippen", "lick here to")
"""Every kind has one of these in it."""


def fields(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each field of the text."""
    if not _SIGN.search(text) and not any(words in text for words in _IN_WORDS):
        return
    for signs, pattern in _FIELDS:
        if any(sign in text for sign in signs):
            for match in pattern.finditer(text):
                yield match.span()
