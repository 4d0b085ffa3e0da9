"""What the panel of findings lists: a heading for each kind, a card for each finding."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from copydesk.model.decision import Decision, Verdict
from copydesk.model.family import Family
from copydesk.model.finding import Finding, Fix
from copydesk.model.kinds import Kind
from copydesk.review.ledger import Standing
from copydesk_ui.words.claims import claim_status_name
from copydesk_ui.words.counting import counting
from copydesk_ui.words.kinds import kind_name, verdict_name
from copydesk_ui.words.translation import said

_EXCERPT = 140


@dataclass(frozen=True, slots=True)
class Heading:
    """A kind of findings, and how many there are."""

    key: str
    title: str
    count: int
    open: bool


@dataclass(frozen=True, slots=True)
class Card:
    """One finding as it is shown."""

    finding: Finding
    line: int
    by: Decision | Standing | None = None
    """What settles it, or the note on it."""

    @property
    def decision(self) -> Decision | None:
        """What a person decided about it."""
        return self.by if isinstance(self.by, Decision) else None

    @property
    def done(self) -> bool:
        """Whether it is settled: decided, or a claim that is checked in the ledger."""
        if self.decision is not None:
            return self.decision.verdict is not Verdict.NOTED
        return self.by is not None

    @property
    def asks(self) -> bool:
        """Whether it only asks, and nobody has answered yet."""
        return self.finding.severity.quiet and not self.done


@dataclass(frozen=True, slots=True)
class More:
    """How many rows there are before or after those listed now: chosen, they are listed."""

    count: int
    after: bool


Row = Heading | Card | More


def arrange(
    cards: Sequence[Card], *, grouped: bool, closed: frozenset[str], wanted: Callable[[Card], bool]
) -> list[Row]:
    """The rows for these cards: those wanted, by kind or by place, what is done at the end."""
    shown = [card for card in cards if wanted(card)]
    to_do = [card for card in shown if not card.done]
    done = [card for card in shown if card.done]
    groups: list[tuple[str, str, list[Card]]] = []
    if grouped:
        for kind in Kind:
            of_kind = [card for card in to_do if card.finding.kind is kind]
            if of_kind:
                groups.append((kind.value, kind_name(kind), of_kind))
    elif to_do:
        groups.append(("", "", to_do))
    if done:
        groups.append(("done", QCoreApplication.translate("FindingRows", "Decided"), done))
    rows: list[Row] = []
    for key, title, members in groups:
        is_open = key not in closed
        if title:
            rows.append(Heading(key, title, len(members), is_open))
        if is_open:
            rows.extend(members)
    return rows


def place_words(card: Card) -> str:
    """Where the finding stands, e.g. "Line 5 · 4 places"."""
    line = counting().line(card.line)
    places = len(card.finding.spans)
    if places < 2:
        return line
    return f"{line} · {counting().places(places)}"


def headline(finding: Finding) -> str:
    """The words that the finding is about."""
    if finding.kind.family is Family.NAMES and finding.variants:
        return " / ".join(finding.variants)
    words = visible(finding.text)
    return QLocale().quoteString(words) if finding.text.strip() else words


def explanation(finding: Finding) -> str:
    """Why it is shown: the check's sentence and what it looked at."""
    message, evidence = said(finding.message), said(finding.evidence)
    if not evidence or evidence == message:
        return message
    if message.casefold() == kind_name(finding.kind).casefold():
        return _sentence(evidence)
    return f"{_sentence(message)} {_sentence(evidence)}"


def fix_words(fix: Fix, text: str) -> str:
    """What the repair does, e.g. "Delete" or "Replace by “Whelan”"."""
    if not fix.replacement:
        return QCoreApplication.translate("FindingRows", "Delete")
    if fix.replacement.strip("\n") == "" and "\n" in fix.replacement:
        return QCoreApplication.translate("FindingRows", "New paragraph")
    if fix.replacement == " ":
        return QCoreApplication.translate("FindingRows", "One space")
    if text.strip() == fix.replacement:
        return QCoreApplication.translate("FindingRows", "Remove the blanks around it")
    words = QLocale().quoteString(visible(fix.replacement))
    return QCoreApplication.translate("FindingRows", "Replace by {words}").format(words=words)


def fix_sides(finding: Finding) -> tuple[str, str]:
    """The words before the fix and after it, on one line each; both empty where there is none."""
    if finding.fix is None:
        return "", ""
    start, end = (
        place - finding.span.start for place in (finding.fix.span.start, finding.fix.span.end)
    )
    inside = 0 <= start <= end <= len(finding.text)
    before = visible(finding.text[start:end] if inside else finding.text)
    return before, visible(finding.fix.replacement) or fix_words(finding.fix, finding.text)


def settled_words(by: Decision | Standing) -> str:
    """What was decided, by whom, and why; or how far the check of the claim has come."""
    if isinstance(by, Standing):
        words = QCoreApplication.translate("FindingRows", "In the ledger: {status}")
        return words.format(status=claim_status_name(by.status))
    return _decision_words(by)


def _decision_words(decision: Decision) -> str:
    words = f"{verdict_name(decision.verdict)} · {decision.by}"
    return f"{words} · {decision.note}" if decision.note else words


def spoken(card: Card) -> str:
    """The whole card as a sentence, for a screen reader."""
    finding = card.finding
    parts = [kind_name(finding.kind), place_words(card), headline(finding), explanation(finding)]
    if finding.severity.quiet:
        parts.insert(0, said(finding.severity.label))
    if finding.fix and not card.done:
        parts.append(fix_words(finding.fix, finding.text))
    if card.by:
        parts.append(settled_words(card.by))
    return ". ".join(part.rstrip(".") for part in parts)


def visible(text: str) -> str:
    """The text on one line, cut to a card's length, with what cannot be seen made visible."""
    if len(text) <= _EXCERPT and text.isprintable():
        return text
    shown = "".join(_visible_character(character) for character in text[: 2 * _EXCERPT])
    return (
        shown
        if len(shown) <= _EXCERPT and len(text) <= 2 * _EXCERPT
        else shown[: _EXCERPT - 1] + "…"
    )


def _visible_character(character: str) -> str:
    if character == "\n":
        return "↵"
    if character == "\t":
        return "→"
    if character == "\u00a0":
        return "⍽"
    if character.isprintable():
        return character
    return f"[U+{ord(character):04X}]"


def _sentence(words: str) -> str:
    words = words[:1].upper() + words[1:]
    return words if words[-1:] in ".!?…" else f"{words}."


def kinds_in(cards: Iterable[Card]) -> dict[Family, int]:
    """How many findings of each family are still to do."""
    counts = dict.fromkeys(Family, 0)
    for card in cards:
        if not card.done:
            counts[card.finding.kind.family] += 1
    return counts
