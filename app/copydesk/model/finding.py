"""What a check has found, and the repair it offers."""

from dataclasses import dataclass
from typing import cast

from copydesk.model.edit import Edit
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.model.severity import Severity
from copydesk.model.span import Span

_AS_ITS_KIND = cast("Severity", "")


@dataclass(frozen=True, slots=True)
class Fix:
    """A repair that a person may apply; nothing applies it by itself."""

    span: Span
    replacement: str
    bulk: bool = False
    """Safe to apply together with all others of its kind."""
    also: tuple[Span, ...] = ()
    """What goes with it where it is applied by itself: the other half of a pair, which would be found by nobody."""

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
    severity: Severity = _AS_ITS_KIND
    """By default that of its kind."""
    hint: bool = False
    """Second tier: shown only where asked for."""
    fix: Fix | None = None
    spans: tuple[Span, ...] = ()
    """All places of all spellings, for a name; both places, for figures that disagree; otherwise empty."""
    variants: tuple[str, ...] = ()
    """The spellings, the proposed one last; otherwise empty."""
    focus: tuple[Span, ...] = ()
    """The words that make it one, where ``span`` is the sentence around them; empty where all of it does."""

    def __post_init__(self) -> None:
        if not self.severity:
            object.__setattr__(self, "severity", self.kind.traits.severity)

    @property
    def counts(self) -> bool:
        """Whether it is something to do: of the first tier, and severe enough."""
        return not self.hint and self.severity.counts

    @property
    def places(self) -> tuple[Span, ...]:
        """What is marked on the page: all its places, else the words that make it one, else all of it."""
        return self.spans or self.focus or (self.span,)
