"""What a finding can be about: every kind with its family, its rank among others, its repairs and its words."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Self

from copydesk.model.family import Family
from copydesk.model.phrase import Phrase
from copydesk.model.severity import Severity


@dataclass(frozen=True, slots=True)
class Traits:
    """All that is true of a kind, wherever it is found."""

    family: Family
    label: Phrase
    """What it is called, e.g. "Leftover tag"."""
    about: Phrase
    """One line: what it is."""
    severity: Severity
    """That of its findings, where a check does not say otherwise."""
    precedence: int = 0
    """Of two kinds of markup that claim the same characters the lower one is shown: the longest reading first, so that a
    shortcode that holds a tag is a shortcode. 0 where findings may lie over others."""
    joins: bool = False
    """Whether it stands inside words, so that its repair brings their letters together."""
    debris: bool = False
    """Whether its words are going to be deleted: names and claims in them are no news."""


def markup(
    precedence: int,
    label: Phrase,
    about: Phrase,
    severity: Severity = Severity.ERROR,
    *,
    joins: bool = False,
    debris: bool = False,
) -> Traits:
    """The traits of a kind of markup, which has a precedence of its own."""
    return Traits(Family.MARKUP, label, about, severity, precedence, joins, debris)


class Kind(StrEnum):
    """The values are the command line's and are final: one may be added, none renamed. The order is that of the lists."""

    traits: Traits

    TAG = (
        "tag",
        markup(80, Phrase("Leftover tag"), Phrase("A tag of a web page, whole or in part.")),
    )
    ENTITY = (
        "entity",
        markup(
            150, Phrase("HTML entity"), Phrase("A character still written as a code."), joins=True
        ),
    )
    MARKDOWN = (
        "markdown",
        markup(130, Phrase("Markdown sign"), Phrase("A sign of Markdown in a text that has none.")),
    )
    WIKI = (
        "wiki",
        markup(70, Phrase("Wiki markup"), Phrase("Links, templates and headings of a wiki.")),
    )
    BBCODE = (
        "bbcode",
        markup(120, Phrase("Forum code"), Phrase("The tags in square brackets of forums.")),
    )
    LATEX = ("latex", markup(110, Phrase("LaTeX"), Phrase("Commands of the typesetting program.")))
    RTF = ("rtf", markup(60, Phrase("RTF code"), Phrase("The inside of a rich text file.")))
    SHORTCODE = (
        "shortcode",
        markup(50, Phrase("CMS shortcode"), Phrase("A place that a content system fills.")),
    )
    PLACEHOLDER = (
        "placeholder",
        markup(140, Phrase("Placeholder"), Phrase("A slot that nobody has filled.")),
    )
    SCRIPT = (
        "script",
        markup(10, Phrase("Program code"), Phrase("Script, style or data of a page."), debris=True),
    )
    URL = (
        "url",
        markup(
            100,
            Phrase("Tracking link"),
            Phrase("A link that carries who clicked it from where."),
            joins=True,
        ),
    )
    MOJIBAKE = (
        "mojibake",
        markup(
            90,
            Phrase("Wrong encoding"),
            Phrase("Letters that were read in the wrong encoding."),
            joins=True,
        ),
    )
    INVISIBLE = (
        "invisible",
        markup(
            180,
            Phrase("Invisible character"),
            Phrase("A character that no reader sees."),
            joins=True,
        ),
    )
    SPACING = (
        "spacing",
        markup(
            200,
            Phrase("Spacing"),
            Phrase("A blank too many, too few or in the wrong place."),
            Severity.WARNING,
        ),
    )
    HYPHENATION = (
        "hyphenation",
        markup(
            160,
            Phrase("Broken word"),
            Phrase("A word still divided as it was at the end of a line."),
            joins=True,
        ),
    )
    OCR = (
        "ocr",
        markup(
            170,
            Phrase("Scanning error"),
            Phrase("Letters that a scanner took for others."),
            Severity.WARNING,
            joins=True,
        ),
    )
    BOILERPLATE = (
        "boilerplate",
        markup(
            30,
            Phrase("Page debris"),
            Phrase("Lines of the page round the article."),
            Severity.WARNING,
            debris=True,
        ),
    )
    DUPLICATE = (
        "duplicate",
        markup(
            40,
            Phrase("Duplicate"),
            Phrase("A paragraph or line that stands there twice."),
            Severity.WARNING,
            debris=True,
        ),
    )
    QUOTES = (
        "quotes",
        markup(
            190,
            Phrase("Quotation marks"),
            Phrase("A mark of another style, or without its partner."),
            Severity.WARNING,
        ),
    )
    AI = (
        "ai",
        markup(
            20,
            Phrase("Chatbot residue"),
            Phrase("What a chat program says round the text."),
            debris=True,
        ),
    )
    REPEAT = (
        "repeat",
        markup(
            210,
            Phrase("Repeated word"),
            Phrase("A word that stands there twice in a row."),
            Severity.WARNING,
        ),
    )
    NAME_SPELLING = (
        "name-spelling",
        Traits(
            Family.NAMES,
            Phrase("Name spelling"),
            Phrase("One name in two spellings."),
            Severity.WARNING,
        ),
    )
    UNSOURCED_CLAIM = (
        "unsourced-claim",
        Traits(
            Family.CLAIMS,
            Phrase("Unsourced claim"),
            Phrase("A statement that names nobody who says so."),
            Severity.WARNING,
        ),
    )
    ANONYMOUS_SOURCE = (
        "anonymous-source",
        Traits(
            Family.CLAIMS,
            Phrase("Anonymous source"),
            Phrase("Somebody whose name is withheld."),
            Severity.WARNING,
        ),
    )
    VAGUE_ATTRIBUTION = (
        "vague-attribution",
        Traits(
            Family.CLAIMS,
            Phrase("Vague attribution"),
            Phrase("A crowd or a rumour in place of a source."),
            Severity.WARNING,
        ),
    )
    FIGURES_DISAGREE = (
        "figures-disagree",
        Traits(
            Family.CLAIMS,
            Phrase("Figures disagree"),
            Phrase("One fact told with two figures."),
            Severity.WARNING,
        ),
    )
    DATE = (
        "date",
        Traits(
            Family.CLAIMS,
            Phrase("Date"),
            Phrase("A day and a date that do not go together."),
            Severity.WARNING,
        ),
    )
    FIGURE = (
        "figure",
        Traits(
            Family.CLAIMS,
            Phrase("Figure"),
            Phrase("A sum, share or rate that does not work out."),
            Severity.WARNING,
        ),
    )

    def __new__(cls, value: str, traits: Traits | None = None) -> Self:
        """A member of the list above; a kind without its traits is none."""
        if traits is None:
            raise TypeError(f"nothing is said of the kind {value}")
        member = str.__new__(cls, value)
        member._value_ = value
        member.traits = traits
        return member

    @property
    def family(self) -> Family:
        """The question that the kind belongs to."""
        return self.traits.family

    @property
    def label(self) -> Phrase:
        """What it is called, e.g. "Leftover tag"."""
        return self.traits.label
