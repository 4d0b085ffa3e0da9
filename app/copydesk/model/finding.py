"""What a check has found, and the repair it offers."""

from dataclasses import dataclass
from enum import StrEnum

from copydesk.model.edit import Edit
from copydesk.model.phrase import Phrase
from copydesk.model.span import Span


class Family(StrEnum):
    """The three questions the desk asks of a draft."""

    MARKUP = "markup"
    NAMES = "names"
    CLAIMS = "claims"


class Kind(StrEnum):
    """What a finding is about. The values are the command line's and are final: one may be added, none renamed."""

    TAG = "tag"
    ENTITY = "entity"
    MARKDOWN = "markdown"
    WIKI = "wiki"
    BBCODE = "bbcode"
    LATEX = "latex"
    RTF = "rtf"
    SHORTCODE = "shortcode"
    PLACEHOLDER = "placeholder"
    SCRIPT = "script"
    URL = "url"
    MOJIBAKE = "mojibake"
    INVISIBLE = "invisible"
    SPACING = "spacing"
    HYPHENATION = "hyphenation"
    OCR = "ocr"
    BOILERPLATE = "boilerplate"
    DUPLICATE = "duplicate"
    QUOTES = "quotes"
    AI = "ai"
    NAME_SPELLING = "name-spelling"
    UNSOURCED_CLAIM = "unsourced-claim"
    ANONYMOUS_SOURCE = "anonymous-source"
    VAGUE_ATTRIBUTION = "vague-attribution"
    FIGURES_DISAGREE = "figures-disagree"

    @property
    def family(self) -> Family:
        """The question that the kind belongs to."""
        if self is Kind.NAME_SPELLING:
            return Family.NAMES
        if self in {
            Kind.UNSOURCED_CLAIM,
            Kind.ANONYMOUS_SOURCE,
            Kind.VAGUE_ATTRIBUTION,
            Kind.FIGURES_DISAGREE,
        }:
            return Family.CLAIMS
        return Family.MARKUP


class Severity(StrEnum):
    """How sure the desk can be that something must happen."""

    ERROR = "error"
    """Wrong in any edited text."""
    WARNING = "warning"
    """An editor must look."""


@dataclass(frozen=True, slots=True)
class Fix:
    """A repair that a person may apply; nothing applies it by itself."""

    span: Span
    replacement: str
    bulk: bool = False
    """Safe to apply together with all others of its kind."""

    def edit(self, text: str) -> Edit:
        """The repair as an edit of ``text``."""
        return Edit(self.span.start, self.span.of(text), self.replacement)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to look at, with everything needed to understand it without the check that made it."""

    check: str
    """The check's id, e.g. ``markup.tags``."""
    kind: Kind
    span: Span
    text: str
    """The characters at ``span``, exactly."""
    message: Phrase
    evidence: Phrase
    """What the check looked at, so that the editor can judge it."""
    severity: Severity = Severity.WARNING
    hint: bool = False
    """Second tier: shown only where asked for."""
    fix: Fix | None = None
    spans: tuple[Span, ...] = ()
    """All places of all spellings, for a name; both places, for figures that disagree; otherwise empty."""
    variants: tuple[str, ...] = ()
    """The spellings, the proposed one last; otherwise empty."""
