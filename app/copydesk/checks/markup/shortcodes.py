"""Short codes of content systems: ``[caption id="…"]``, ``{{< figure >}}``, ``{% include %}``, ``<!-- wp:… -->``, and those of messengers."""

import re
from collections.abc import Iterator

from copydesk.checks.check import Check, Example
from copydesk.checks.markup.seeing.marks import Mark, without_overlaps
from copydesk.checks.markup.seeing.report import report
from copydesk.model.finding import Finding
from copydesk.model.kinds import Kind
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
_BUILDERS = "vc|et|su|ad|fusion|av|penci|wp|elementor|ays|tm|mk|cs|x|dt|ult|nectar|kc|fl|td|tve|thrive|mepr|wpcode|woocommerce"
"""With these begin the codes of page builders: ``[vc_row]``."""
_ATTRIBUTES = re.compile(
    r"""(?x)
    \[\s?/?\s?[a-zA-Z][\w-]{1,40}
    (?: \s{1,3} [\w-]{1,40} \s?=\s?  # name="value", in any quotation marks or none
      (?: "[^"\n]{0,400}" | '[^'\n]{0,400}' | ”[^”\n]{0,400}” | “[^”\n]{0,400}” | [^\s\]"'\n]{1,200} )
    )+
    \s{0,2}/?\]"""
)
_DOUBLE = re.compile(
    r"""(?x)
    \[\[\s?[a-z][\w-]{1,30} (?: : [\w-]{1,30} )?  # [[embed:video id=99812]]
    (?: \s{1,3} [\w-]{1,30} = (?: "[^"\n]{0,300}" | [^\s\]"]{1,200} ) ){1,20}
    \s?\]\]"""
)
_NAMED = re.compile(rf"(?i)\{{\{{\s?(?:{_KNOWN})\s?[:=]\s?[\w/.,#-]{{1,120}}\s?\}}\}}")
_ENDING = re.compile(rf"(?i)\[\s?/\s?(?:{_KNOWN}|[a-z][a-z0-9]{{0,40}}[_-][\w-]{{1,40}})\s?\]")
_BARE = re.compile(
    rf"""(?x)
    (?<!\w)\[
    (?: (?:{_KNOWN})
      | (?:{_BUILDERS})_[\w-]{{1,40}}
    )
    \](?!\()"""
)
_CAPITALS = re.compile(r"\[[A-Z]{2,20}(?:_[A-Z0-9]{1,20}){1,4}\]")
_EMBED = re.compile(
    r"""(?ix)
    \[ (?P<name> embed|youtube|vimeo|audio|video|iframe ) (?: \s[^\[\]\n]{0,300} )? \]
    \s{0,2} https?://[^\s\[\]]{1,400} \s{0,2}
    \[/(?P=name)\]"""
)
_ADDRESS = re.compile(
    r"""(?ix)
    \[ (?:youtube|vimeo|embed|tweet|soundcloud|instagram|iframe|video) [ =:]{1,2} \"?
    https?://[^\[\]\n]{1,400} \]"""
)
_HUGO = re.compile(r"\{\{[<%](?:[^{}\n]|\{(?!\{)|\}(?!\})){1,400}[>%]\}\}")
_LIQUID = re.compile(r"\{%[^{}%\n]{1,300}%\}")
_DRUPAL = re.compile(
    r"\[\[\{(?:[^\n\]]|\](?!\])){2,1500}\}\]\]|\[\[(?:nid|fid|media):[^\[\]\n]{1,100}\]\]"
)
_MAIL = re.compile(r" ?\[(?:cid:[^\[\]\s]{3,160}|mailto:[^\[\]\s]{3,160}|signature_\d{5,12})\]")
_HANDLEBARS = re.compile(
    r"\{\{(?:[#/^>&!]\s?(?![a-z]{2,12}:)[^{}\n]{1,80}|else(?:\s[^{}\n]{1,60})?)\}\}"
)
_MESSENGER = re.compile(
    r"""(?x)
    < (?: [@\#][UWCS][A-Z0-9]{6,12} (?: \|[^<>\n]{0,60} )?  # <@U024BE7LH|kim>
        | !(?:here|channel|everyone) (?: \|[^<>\n]{0,20} )? )
    >"""
)
_SLACK_LINK = re.compile(r"(?P<open><https?://[^<>|\s]{1,300}\|)[^<>\n]{1,120}(?P<close>>)")
_EMOJI = re.compile(
    r"""(?x)
    (?<![\w:/]) :
    (?: [a-z]{2,20}(?:_[a-z0-9]{1,20}){1,5}
      | [a-z]{3,16}(?=:\ :[a-z_]{3,20}:) | (?<=:\ :)[a-z]{3,16}
      | \+1|smile|tada|fire|rocket|pray|heart|wave|joy|eyes|warning|thumbsup|bulb|wink|grin|sob|clap )
    : (?![\w:])"""
)
_TYPO3 = re.compile(r"###[A-Z][A-Z0-9_]{2,40}###|\bLLL:EXT:[^\s\"“”]{5,200}")
_BLOCK = re.compile(r"<!--\s?/?wp:(?:(?!-->)[^\n]){0,1000}-->")
_SPECIAL = re.compile(r"\[(?:sic!?|[a-z]{1,3}=\d{1,4})\]")

_LIKELY = ("[", "{", "wp:", "###", "LLL:", "<@", "<#", "<!", "<http", ":")


def measure(paragraph: Paragraph) -> tuple[Mark, ...]:
    """The short codes of one paragraph."""
    text = paragraph.text
    if not any(sign in text for sign in _LIKELY):
        return ()
    return without_overlaps(_marks(text))


def _marks(text: str) -> Iterator[Mark]:
    if "[" in text:
        yield from _each(text, _EMBED, Phrase("an embedded page and its address"))
        yield from _each(text, _ADDRESS, Phrase("an embedded page and its address"))
        yield from _each(text, _DRUPAL, Phrase("a media block of Drupal"))
        yield from _each(text, _DOUBLE, Phrase("a name with settings in brackets"))
        yield from _each(text, _ATTRIBUTES, Phrase("a name with settings in brackets"))
        yield from _each(text, _MAIL, Phrase("a picture or address as mail programs note it"))
        yield from _each(text, _ENDING, Phrase("the end of a block"))
        yield from _each(text, _BARE, Phrase("a name that content systems use"))
        yield from _each(text, _CAPITALS, Phrase("a name in capitals and brackets"))
    if "{{" in text:
        yield from _each(text, _NAMED, Phrase("a name that content systems use"))
        yield from _each(text, _HUGO, Phrase("an instruction to the page builder"))
        yield from _each(text, _HANDLEBARS, Phrase("an instruction to the page builder"))
    if "###" in text or "LLL:EXT:" in text:
        yield from _each(text, _TYPO3, Phrase("a name that TYPO3 should have replaced"))
    if "<" in text:
        why = Phrase("a name or link as Slack notes it")
        yield from _each(text, _MESSENGER, why)
        for match in _SLACK_LINK.finditer(text):
            for half in ("open", "close"):
                yield Mark(*match.span(half), Kind.SHORTCODE, _MESSAGE, why, sure=False)
    if text.count(":") > 1:
        yield from _each(text, _EMOJI, Phrase("the name of a small picture"))
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
        Example(
            "Die Feuerwehr kam um acht. ⟦[[embed:video id=99812 autoplay=false]]⟧ Danach war Ruhe.",
            fixed="Die Feuerwehr kam um acht. Danach war Ruhe.",
        ),
        Example("⟦{{galerie:4711}}⟧\n\nDas Boot liegt am Ufer.", fixed="Das Boot liegt am Ufer."),
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
        Example("Oben.\n\n⟦{{#if member}}⟧Danke!⟦{{else}}⟧Mehr⟦{{/if}}⟧"),
        Example('⟦[ caption id = "a5" ]⟧Der Saal⟦[ / caption ]⟧', fixed="Der Saal"),
        Example(
            "Fertig ⟦:white_check_mark:⟧ für ⟦<@U02AB3C4D>⟧ im ⟦<https://rat.example/p|⟧Rat⟦>⟧.",
            fixed="Fertig für im Rat.",
        ),
        Example("⟦###TITEL###⟧ Die Schule bleibt zu. ⟦LLL:EXT:news/lang.xlf:more⟧"),
        Example("Um 10:12:30 Uhr: Bayern:Kiel 3:1 (Mt 5:3:7), Leser:innen und a:b:c"),
        Example("Sie sagte, es sei „egal [sic]“ [Anm. d. Red.]."),
        Example("“What the [expletive] is [map] doing?”", language="en"),
        Example("Die Fraktion [der Grünen] fehlte [u.a.], siehe [1] und [a=2]."),
        Example("Rust schreibt #[no_mangle] vor die Funktion."),
    ),
)
