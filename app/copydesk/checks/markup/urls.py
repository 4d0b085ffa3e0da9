"""Addresses that carry a tracker: only the tracker goes, the rest of the address stays."""

import re
from collections.abc import Iterator
from urllib.parse import unquote

from copydesk.checks.check import Check, Example
from copydesk.checks.markup.seeing.marks import Mark, in_plain_text
from copydesk.checks.markup.seeing.protected import touches
from copydesk.checks.markup.seeing.report import report
from copydesk.checks.markup.seeing.words import WORDS
from copydesk.model.draft import TextFormat
from copydesk.model.finding import Finding
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.text.document import Document
from copydesk.text.paragraph import Paragraph

_KEYS = (
    r"utm_\w{2,20}|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|li_fat_id|igshid|igsh|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|hsCtaTracking|"
    r"wt_mc|wt_zmc|wtmc|xtor|at_medium|at_campaign|ns_campaign|ns_mchannel|ito|cmpid|ncid|ocid|smid|sref|s_cid|spm|vero_id|oly_enc_id|oly_anon_id|"
    r"pk_\w{2,20}|mtm_\w{2,20}|piwik_\w{2,20}|matomo_\w{2,20}|ref_src|ref_url|__twitter_impression|amp_js_v|dicbo|traffic_source|partner_id(?==adv)"
)
_ONE = rf"""(?:
      (?:{_KEYS}) = (?:[^\s&\"'<>()\[\]{{}}\#„“”«»]{{0,300}}[^\s&\"'<>()\[\]{{}}\#„“”«».,;:!?*…])?
    | (?:referrer|referer|source|ref|via|from|utm)=(?:https?(?:://|%3A%2F%2F))?(?:www\.)?{WORDS.answering_sites}(?![\w-])
    | ref=(?:twitter|facebook|newsletter|rss|nl|share|social)\w{{0,10}}(?![\w-]) )"""
"""One setting that says where somebody came from."""
_CODED = r"https?(?:%3A|:)(?:%2F|/){2}[^\s&<>\"„“”»«]{3,600}"
_TRACKER = re.compile(
    rf"""(?x)
    (?P<lead> [?&] | (?<=[?&]) | &amp; )
    {_ONE} (?: &(?:amp;)? {_ONE} )*
    (?P<more> &(?:amp;)? (?=[\w%]) )?  # others follow that are none"""
)
_LINK_TARGET = re.compile(
    r"""(?ix)
      \]\( (?:https?://|/|www\.) [^\s()]{0,500} (?: \([^\s()]{0,80}\) [^\s()]{0,200} )? \)
    | \[(?:url|img|quote)=[^\[\]\n]{1,400}\]"""
)
"""An address that goes with its link, where the text is none of Markdown."""
_REDIRECT = re.compile(
    rf"""(?x)
      https?://[\w.-]{{1,60}}\.safelinks\.protection\.outlook\.com/[^\s?]{{0,40}}\?(?:[^\s&]{{1,40}}&)?url=(?P<safe>{_CODED})[^\s<>\"„“”»«)]{{0,1500}}
    | https?://(?:www\.)?google\.[a-z.]{{2,6}}/url\?(?:[^\s&]{{1,40}}&){{0,4}}?(?:q|url)=(?P<google>{_CODED})[^\s<>\"„“”»«)]{{0,900}}
    | https?://(?:l|lm|www)\.(?:facebook|instagram)\.com/(?:l\.php)?\?u=(?P<face>{_CODED})[^\s<>\"„“”»«)]{{0,900}}
    | https?://(?:www\.)?(?:linkedin\.com/redir/redirect|youtube\.com/redirect|steamcommunity\.com/linkfilter/)\?(?:[^\s&]{{1,200}}&){{0,4}}?(?:url|q)=(?P<other>{_CODED})[^\s<>\"„“”»«)]{{0,900}}
    | https?://(?:deref-(?:gmx|web-?de|web)\.\w{{2,4}}|duckduckgo\.com|slack-redir\.net|linkprotect\.cudasvc\.com|out\.reddit\.com|vk\.com|statics\.teams\.cdn\.office\.net|(?:www\.)?bing\.com|href\.li|click\.[\w.-]{{3,60}}|[\w-]{{2,30}}\.list-manage\.com|protect2\.fireeye\.com|shared\.outlook\.inky\.com|clicktime\.symantec\.com)
        /[^\s?<>"]{{0,120}}\?(?:[^\s&<>"]{{1,300}}&){{0,6}}?(?:redirectUrl|uddg|url|a|u|to|q|target|dest|link)=(?P<guard>{_CODED})[^\s<>\"„“”»«)]{{0,900}}
    | https?://secure-web\.cisco\.com/[\w-]{{2,300}}/(?P<cisco>{_CODED})
    | https?://urldefense\.(?:com|us)/v3/__(?P<third>[^\s]{{8,600}}?)__;[^\s<>\"„“”»«)]{{0,300}}
    | https?://urldefense\.proofpoint\.com/v2/url\?u=(?P<second>[^\s&]{{8,600}})&[^\s<>\"„“”»«)]{{0,600}}"""
)
"""An address that leads past a counter or a guard to the one that is meant."""
_SENTENCE_ENDS = ".,;:!?…"
_GLUED = re.compile(r"[\w.,)”“]<")
_FRAGMENT = re.compile(r"#:~:text=[^\s\"'<>()\[\]]{1,400}")


def measure(paragraph: Paragraph) -> tuple[Mark, ...]:
    """The trackers in the addresses of one paragraph."""
    text = paragraph.text
    if "://" not in text and "=" not in text:
        return ()
    led = tuple(_redirects(text))
    marks = [
        mark
        for mark in _in_address(paragraph)
        if not any(r.start < mark.end and mark.start < r.end for r in led)
    ]
    return tuple(sorted([*led, *marks], key=lambda mark: mark.start))


def _redirects(text: str) -> Iterator[Mark]:
    if not any(
        sign in text
        for sign in (
            "safelinks",
            "/url?",
            "urldefense",
            "redir",
            "?u=",
            "linkfilter",
            "deref",
            "uddg=",
            "cisco",
            "away.php",
            "list-manage",
            "fireeye",
            "inky",
            "symantec",
            "//click.",
            "href.li",
        )
    ):
        return
    for match in _REDIRECT.finditer(text):
        inside = match[match.lastgroup or 0]
        if match.lastgroup == "second":
            inside = inside.replace("-", "%").replace("_", "/")
        inside = unquote(inside)
        end = match.end() - (len(match[0]) - len(match[0].rstrip(_SENTENCE_ENDS)))
        if inside.startswith("http") and inside.isprintable() and " " not in inside:
            why = Phrase("it leads past a counter to the address inside")
            start, meant = match.start(), inside.rstrip(_SENTENCE_ENDS)
            if _GLUED.match(text, start - 2) and text[end : end + 1] == ">":
                start, end, meant = start - 1, end + 1, ""  # words<address>: the words are the link
            yield Mark(
                start,
                end,
                Kind.URL,
                Phrase("Address within an address"),
                why,
                meant,
                exact=True,
            )


def _in_address(paragraph: Paragraph) -> tuple[Mark, ...]:
    text = paragraph.text
    if "=" not in text or ("?" not in text and "&" not in text and "#:~" not in text):
        return ()
    marks = [_tracker(match) for match in _TRACKER.finditer(text)]
    marks += [
        _mark(match.start(), match.end(), Phrase("a jump to marked words"))
        for match in _FRAGMENT.finditer(text)
    ]
    if marks and "[" in text and in_plain_text(paragraph):
        gone = tuple(match.span() for match in _LINK_TARGET.finditer(text))
        marks = [mark for mark in marks if not touches(gone, mark.start, mark.end)]
    return tuple(sorted(marks, key=lambda mark: mark.start))


def _tracker(match: re.Match[str]) -> Mark:
    """The run of trackers; where other keys follow, the mark before them stays."""
    start, end = match.span()
    if match["more"] and match["lead"] == "?":
        start += 1
    elif match["more"]:
        end = match.start("more")
    why = Phrase("an address that says where the reader came from")
    return _mark(start, end, why)


def _mark(start: int, end: int, why: Phrase) -> Mark:
    return Mark(start, end, Kind.URL, Phrase("Tracker in an address"), why, joins=True, exact=True)


def find(document: Document) -> Iterator[Finding]:
    """Trackers of the whole document, in Markdown too."""
    yield from report(document, CHECK.id, measure)


CHECK = Check(
    id="markup.urls",
    kinds=(Kind.URL,),
    title=Phrase("Trackers in addresses"),
    run=find,
    examples=(
        Example(
            "Mehr: https://blatt.example/a⟦?utm_source=nl&utm_medium=mail⟧",
            fixed="Mehr: https://blatt.example/a",
        ),
        Example("https://blatt.example/?⟦fbclid=Iw3&⟧id=7", fixed="https://blatt.example/?id=7"),
        Example(
            "https://blatt.example/?id=7⟦&gclid=Cj4⟧&page=2",
            fixed="https://blatt.example/?id=7&page=2",
        ),
        Example(
            "https://news.example/story⟦#:~:text=the%20end⟧",
            language="en",
            fixed="https://news.example/story",
        ),
        Example(
            "(https://news.example/x⟦?mc_cid=1&mc_eid=2⟧)",
            language="en",
            fixed="(https://news.example/x)",
        ),
        Example(
            "See [the plan](https://plan.example/?id=2⟦&utm_source=nl⟧).",
            language="en",
            fixed="See [the plan](https://plan.example/?id=2).",
            format=TextFormat.MARKDOWN,
        ),
        Example(
            "In plain text [the link](https://plan.example/?utm_source=nl) goes as a whole.",
            language="en",
        ),
        Example(
            "Mehr unter https://amt.example/x⟦?utm_source=openai⟧. Die Stadt baut, sagte Lund.",
            fixed="Mehr unter https://amt.example/x. Die Stadt baut, sagte Lund.",
        ),
        Example("https://amt.example/lang⟦?referrer=grok.com⟧", fixed="https://amt.example/lang"),
        Example(
            "The notes⟦<https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.example%2Far&data=05>⟧ say so.",
            language="en",
            fixed="The notes say so.",
        ),
        Example(
            "Siehe ⟦https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Famt.example%2Fbericht&data=05&reserved=0⟧.",
            fixed="Siehe https://amt.example/bericht.",
        ),
        Example(
            "⟦https://www.google.com/url?q=https://amt.example/kurse&sa=D&source=docs⟧",
            fixed="https://amt.example/kurse",
        ),
        Example(
            "⟦https://urldefense.com/v3/__https://amt.example/gutachten__;!!Kx9!abQ2$⟧",
            fixed="https://amt.example/gutachten",
        ),
        Example(
            "Siehe ⟦https://deref-gmx.net/mail/client/a/dereferrer/?redirectUrl=https%3A%2F%2Famt.example%2Fbad⟧ dort.",
            fixed="Siehe https://amt.example/bad dort.",
        ),
        Example(
            "https://amt.example/redirect?ziel=https://andere.example/a und www.google.com/url"
        ),
        Example("https://blatt.example/?id=7&page=2&q=hafen&ref=4711"),
        Example("Was ist 2 = 2? R&D = Forschung & Entwicklung."),
        Example("https://store.example/item?ref=abc&sig=9f3#top", language="en"),
    ),
)
