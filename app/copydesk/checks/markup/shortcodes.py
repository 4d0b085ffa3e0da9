"""Short codes of content systems: ``[caption id="…"]``, ``{{< figure >}}``, ``{% include %}``, ``<!-- wp:… -->``."""

import re
from collections.abc import Iterator

from copydesk.checks.check import Check, Example
from copydesk.checks.markup.marks import Mark, without_overlaps
from copydesk.checks.markup.report import report
from copydesk.model.finding import Finding, Kind
from copydesk.model.phrase import Phrase
from copydesk.text.document import Document
from copydesk.text.paragraph import Paragraph

_MESSAGE = Phrase("Leftover short code")
_KNOWN = (
    "caption|gallery|embed|audio|video|playlist|irp|adrotate|contact-form-7|contact-form|wpforms|gravityform|ninja_form|mc4wp_form|newsletter|toc|"
    "ez-toc|lwptoc|button|columns?|one_half|one_third|row|tabs?|accordion|toggle|spacer|divider|quads|the_ad|ad|ads|adsense|iframe|"
    "tweet|twitter|instagram|facebook|youtube|vimeo|soundcloud|spotify|podcast|blockquote|pullquote|bildergalerie|galerie|infobox|teaser|poll|"
    "recipe|product|products|table|related|readmore|nextpage|sidebar|widget|social|share|cookies?|shortcode|paywall|newsticker|rev_slider|slider"
)
_ATTRIBUTES = re.compile(
    r"""\[/?[a-zA-Z][\w-]{1,40}(?:\s{1,3}[\w-]{1,40}=(?:"[^"\n]{0,400}"|'[^'\n]{0,400}'|”[^”\n]{0,400}”|“[^”\n]{0,400}”|[^\s\]"'\n]{1,200}))+\s{0,2}/?\]"""
)
_ENDING = re.compile(rf"(?i)\[/(?:{_KNOWN}|[a-z][a-z0-9]*[_-][\w-]{{1,40}})\]")
_BARE = re.compile(
    rf"(?<!\w)\[(?:(?:{_KNOWN})|(?:vc|et|su|ad|fusion|av|penci|wp|elementor|ays|tm|mk|cs|x|dt|ult|nectar|kc|fl|td|tve|thrive|mepr|wpcode|woocommerce)_[\w-]{{1,40}})\](?!\()"
)
_CAPITALS = re.compile(r"\[[A-Z]{2,20}(?:_[A-Z0-9]{1,20}){1,4}\]")
_EMBED = re.compile(
    r"(?i)\[(?P<name>embed|youtube|vimeo|audio|video|iframe)(?:\s[^\[\]\n]{0,300})?\]\s{0,2}https?://[^\s\[\]]{1,400}\s{0,2}\[/(?P=name)\]"
)
_ADDRESS = re.compile(
    r"(?i)\[(?:youtube|vimeo|embed|tweet|soundcloud|instagram|iframe|video)[ =:]{1,2}\"?https?://[^\[\]\n]{1,400}\]"
)
_HUGO = re.compile(r"\{\{[<%](?:[^{}\n]|\{(?!\{)|\}(?!\})){1,400}[>%]\}\}")
_LIQUID = re.compile(r"\{%[^{}%\n]{1,300}%\}")
_DRUPAL = re.compile(
    r"\[\[\{(?:[^\n\]]|\](?!\])){2,1500}\}\]\]|\[\[(?:nid|fid|media):[^\[\]\n]{1,100}\]\]"
)
_MAIL = re.compile(r" ?\[(?:cid:[^\[\]\s]{3,160}|mailto:[^\[\]\s]{3,160}|signature_\d{5,12})\]")
_BLOCK = re.compile(r"<!--\s?/?wp:(?:(?!-->)[^\n]){0,1000}-->")
_SPECIAL = re.compile(r"\[(?:sic!?|[a-z]{1,3}=\d{1,4})\]")


def measure(paragraph: Paragraph) -> tuple[Mark, ...]:
    """The short codes of one paragraph."""
    text = paragraph.text
    if "[" not in text and "{" not in text and "wp:" not in text:
        return ()
    return without_overlaps(_marks(text))


def _marks(text: str) -> Iterator[Mark]:
    if "[" in text:
        yield from _each(text, _EMBED, Phrase("an embedded page and its address"))
        yield from _each(text, _ADDRESS, Phrase("an embedded page and its address"))
        yield from _each(text, _DRUPAL, Phrase("a media block of Drupal"))
        yield from _each(text, _ATTRIBUTES, Phrase("a name with settings in brackets"))
        yield from _each(text, _MAIL, Phrase("a picture or address as mail programs note it"))
        yield from _each(text, _ENDING, Phrase("the end of a block"))
        yield from _each(text, _BARE, Phrase("a name that content systems use"))
        yield from _each(text, _CAPITALS, Phrase("a name in capitals and brackets"))
    if "{{" in text:
        yield from _each(text, _HUGO, Phrase("an instruction to the page builder"))
    if "{%" in text:
        yield from _each(text, _LIQUID, Phrase("an instruction to the page builder"))
    if "wp:" in text:
        yield from _each(text, _BLOCK, Phrase("a block mark of WordPress"))


def _each(text: str, pattern: re.Pattern[str], why: Phrase) -> Iterator[Mark]:
    for match in pattern.finditer(text):
        if not _SPECIAL.fullmatch(match[0]):
            alone = match[0] == text.strip()
            yield Mark(match.start(), match.end(), Kind.SHORTCODE, _MESSAGE, why, sure=alone)


def find(document: Document) -> Iterator[Finding]:
    """Short codes of the whole document."""
    yield from report(document, CHECK.id, measure)


CHECK = Check(
    id="markup.shortcodes",
    kinds=(Kind.SHORTCODE,),
    title=Phrase("Short codes"),
    run=find,
    examples=(
        Example('Oben.\n\n⟦[gallery ids="3,4"]⟧\n\nUnten.', fixed="Oben.\n\nUnten."),
        Example('⟦[caption id="a" width="300"]⟧Der Hafen⟦[/caption]⟧', fixed="Der Hafen"),
        Example("Oben.\n\n⟦[vc_row]⟧⟦[vc_column]⟧\n\nUnten.", fixed="Oben.\n\nUnten."),
        Example("⟦[embed]https://film.example/a[/embed]⟧\n\nText", fixed="Text"),
        Example(
            "Von: Anna Meier⟦ [mailto:anna@amt.example]⟧\n\n⟦[cid:image001.png@01D7]⟧\n\nDer Text.",
            fixed="Von: Anna Meier\n\nDer Text.",
        ),
        Example('⟦{{< figure src="a.jpg" >}}⟧\n\nText', fixed="Text"),
        Example("The end.\n\n⟦{% include ad.html %}⟧", language="en", fixed="The end."),
        Example("⟦<!-- wp:paragraph -->⟧\n\nIt rains.", language="en", fixed="It rains."),
        Example("Sie sagte, es sei „egal [sic]“ [Anm. d. Red.]."),
        Example("“What the [expletive] is [map] doing?”", language="en"),
        Example("Die Fraktion [der Grünen] fehlte [u.a.], siehe [1] und [a=2]."),
        Example("Rust schreibt #[no_mangle] vor die Funktion."),
    ),
)
