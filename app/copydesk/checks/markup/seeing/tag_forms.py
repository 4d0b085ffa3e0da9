"""The shapes a leftover tag can have, and whether one is only being talked about."""

import re
from collections.abc import Collection, Iterator

from copydesk.checks.markup.seeing.words import WORDS
from copydesk_resources import read_words

_NAMES = sorted(read_words("markup/html_names.txt"), key=lambda name: (-len(name), name))
_NAME = "(?P<name>" + "|".join(map(re.escape, _NAMES)) + ")"
_LONG = "|".join(re.escape(name) for name in _NAMES if len(name) >= 3)
_SHORT = "|".join(re.escape(name) for name in _NAMES if len(name) < 3)
_BARE = r"(?:[\w:@.]{0,40}[-\d][\w:@.-]{0,40}|itemscope|hidden|disabled|async|defer|checked|required|rel|controls|open)"
_VALUE = r"""=\s?(?:"[^"<>\n]{0,600}"|'[^'<>\n]{0,600}')"""

_SETTING = rf"(?:[\w:@.-]{{1,60}}{_VALUE}|{_BARE})"
_MADE_UP = r"[a-z][a-z0-9]{1,20}(?:-[a-z0-9]{1,20}){1,4}"
"""The name of a tag that a content system made up."""
_BLOCKS = "p|div|li|ul|ol|h[1-6]|blockquote|section|article|table|tr|figure|header|footer|hr"

TAG = re.compile(
    rf"""(?ix)
    < \s{{0,2}} (?P<slash> /? ) \s{{0,2}} {_NAME}
    (?P<rest> \s{{0,2}} (?: / \s{{0,2}} )?
      | \s{{1,3}} (?: [^<>=\n]{{1,80}} = [^<>\n]{{0,900}}  # settings
                  | (?:disabled|checked|hidden|nowrap|async|defer|required|selected|controls|loop) \s{{0,2}} /? )
      | / [^<>\n\s]{{0,20}}
    )
    >"""
)
"""A whole tag, blanks inside allowed: ``<p>``, ``< /p>``, ``<a href="…">``."""
CUSTOM = re.compile(
    rf"""(?x)
      < (?P<name> {_MADE_UP} ) (?: \s{{1,3}} [\w:@.-]{{1,60}} {_VALUE} ){{1,20}} \s{{0,2}} /? >
    | </ (?P<closing> {_MADE_UP} ) >"""
)
"""A tag that a content system made up, known by its settings or its slash: ``<drupal-media data-x="1">``, ``</amp-img>``."""
OPEN_END = re.compile(
    rf"""(?ix)
    < \s? {_NAME}
    (?: (?: \s{{1,3}} {_SETTING} ){{0,30}}? \s{{1,3}} [\w:@.-]{{1,60}} {_VALUE} (?: \s{{1,3}} data-v-[0-9a-f]{{8}} )?
        (?! \s{{0,2}} /? > | \s [\w:-]{{1,40}} = )  # all of its settings, and no end
      | (?-i: (?= [A-ZÄÖÜ„“»] [^<>\n]{{0,80}} (?:[^<>\n]|$) ) (?<! <[A-Z] ) )  # the text goes on at once
        (?! [\w.-]{{0,40}} > )
    )"""
)
"""An opening tag that lost its ``>``: ``<emThe``, ``<p class="x"The``."""
HALF_CLOSING = re.compile(rf"(?<!<\s)(?<![</:])/\s?{_NAME}>(?!>)", re.IGNORECASE)
"""A closing tag that lost its ``<``: ``/p>``."""
HALF_OPENING = re.compile(
    rf"""(?ix)
      (?<! [<\w/.\#&-] ) (?<! <\s ) (?P<name> {_LONG} | {_SHORT} )
      (?: (?: \s{{1,3}} {_SETTING} ){{0,30}}? \s{{1,3}} [\w:@.-]{{1,60}} {_VALUE} (?: \s{{1,3}} {_BARE} ){{0,3}} \s{{0,2}} /? >
        | > (?= [^\s>=<\d] ) )
    | (?<! [<\s] ) (?P<glued> {_LONG} ) (?: \s{{1,3}} [\w:@.-]{{1,60}} {_VALUE} ){{1,30}} \s{{0,2}} /? >  # at the end of a word"""
)
"""An opening tag that lost its ``<``: ``p>``, ``span class="x">``."""
ESCAPED = re.compile(
    rf"""(?ix)
    &(?:amp;){{0,3}}lt; \s{{0,2}} /? \s{{0,2}} {_NAME}
    (?: \s{{1,3}} (?: (?! &(?:amp;){{0,3}}gt; ) [^\n<>] ){{0,600}} )? \s{{0,2}} /?
    &(?:amp;){{0,3}}gt;"""
)
"""A whole tag whose angle brackets are codes: ``&lt;p&gt;``."""
DECLARATION = re.compile(
    r"""(?ix)
      <!\[CDATA\[ | \]\]>
    | <!\[(?:if|endif)[^<>\n]{0,80}\]> | <!DOCTYPE[^<>\n]{0,200}> | <\?(?:xml|php)[^<>\n]{0,200}\?>"""
)
"""What stands at the head of a page's code or round its data."""
LINK = re.compile(
    r"""(?x)
    <link \s{1,3}
    (?: https?:// | www\. | mailto: | t3:// | file(?:admin|:) | \d{1,8}(?=[\s>\#]) )
    [^<>\n]{0,300}>"""
)
"""A link as TYPO3 kept it: ``<link 42 - internal>``, without a single setting that has a name."""
PARAGRAPHS = re.compile(rf"(?i)(?:^|[</;\s])(?:{_BLOCKS})\b")
BREAKS = re.compile(rf"(?i)(?:^|[</;\s])(?:{_BLOCKS}|br|td|th|dd|dt)\b")
"""Tags that part words from each other."""
_GENERIC = re.compile(
    r"""(?x)
    \b(?: List|Map|Vec|Set|Option|Array|Result|Promise|Optional|Iterator|Box|Stack|Queue|Dict|Tuple|vector|Func|Task )$"""
)
"""Before ``<b>`` the name of a type."""
_LONGEST_COMMENT = 20_000
_CONDITION = re.compile(r"\\?\[if\b")
_NEAR = 120
"""Code points on each side that tell whether a tag is spoken of."""
_ABOUT = re.compile(rf"(?i)\b{WORDS.about_tags}\b")


def half_openings(text: str, whole: Collection[int]) -> Iterator[re.Match[str]]:
    """Opening tags that lost their ``<``; ``whole`` are the ends of the whole tags, which need no second look.

    Only the stretch before each ``>`` is searched: the pattern alone would try every name at every letter.
    """
    end = text.find(">")
    start = 0
    while end >= 0:
        if end + 1 not in whole:
            start = max(start, text.rfind("<", start, end) + 1, text.rfind("\n", start, end) + 1)
            match = HALF_OPENING.search(text, start, end + 2)
            if match:
                yield match
        start = end + 1
        end = text.find(">", start)


def comments(text: str) -> Iterator[tuple[int, int]]:
    """Comments of the page's code, those of WordPress blocks apart; one without an end reaches to the line's end."""
    start = text.find("<!--")
    while start >= 0:
        close, line_end = text.find("-->", start), text.find("\n", start)
        stop = len(text) if line_end < 0 else line_end
        end = close + 3 if 0 <= close < stop else stop
        if not text[start + 4 : start + 10].lstrip(" /").startswith("wp:"):
            yield start, end
        start = text.find("<!--", end)


def long_comments(text: str) -> Iterator[tuple[int, int, bool]]:
    """Comments that go on over several lines, as Word writes them into a page, and whether they are of Word's kind."""
    start = text.find("<!--")
    while start >= 0:
        close = text.find("-->", start, start + _LONGEST_COMMENT)
        if close < 0:
            start = text.find("<!--", start + 4)
            continue
        if "\n" in text[start:close]:
            yield start, close + 3, bool(_CONDITION.match(text, start + 4))
        start = text.find("<!--", close)


def is_mentioned(text: str, match: re.Match[str]) -> bool:
    """Whether the tag is spoken of ("the tag <b>") or no tag at all (``List<b>``, ``a < b > c``)."""
    start, end = match.span()
    before = text[max(0, start - _NEAR) : start].rpartition("-->")[2]  # a comment speaks of nothing
    after = text[end : end + _NEAR].partition("<!--")[0]
    name = match["name"].lower()
    if len(name) == 1 and not match["rest"].strip():
        if _GENERIC.search(before[-24:]):
            return True
        if not match["slash"] and match[0][1:2] == " " and match[0][-2:-1] == " ":
            return True
    if match["rest"].strip() not in {"", "/"}:
        return bool(re.search(r"[„“\"'`(]$", before)) and bool(re.match(r"[”“\"'`)]", after))
    if re.search(r"[„“‚‘\"'`»«(]$", before) and re.match(r"[”“’\"'`»«)]", after):
        return True
    inside = bool(before.strip()) and bool(after.strip())
    apart = before[-1:] in {" ", ""} and (after[:1] in {" ", "-", ",", "."} or not after)
    return (inside or apart) and apart and bool(_ABOUT.search(before) or _ABOUT.search(after))
