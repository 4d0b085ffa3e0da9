"""The author's own Word file for author and lawyer: every change of the desk as a tracked one, every claim as a comment.

House style, header, tables and the author's own changes and comments stay as they came, but for comments that are sources
to be kept quiet. Where the original is no Word file,
one is made of it first. Accepted, the copy says what the Word export says; rejected, what came in.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import chain

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from copydesk.export.report.content import CheckedClaim, report_of
from copydesk.export.report.words import KINDS, Speaker
from copydesk.export.word.commenting import Comments, leave_out
from copydesk.export.word.fallbacks import leave_out_stale
from copydesk.export.word.lines import FileLine, hidden_styles, lines_of
from copydesk.export.word.manuscript import Manuscript, opened
from copydesk.export.word.marks import Changes
from copydesk.export.word.note_pairs import note_pairs
from copydesk.export.word.parts import edits_of_parts, kept_places, places_in_parts
from copydesk.export.word.places import Places, places
from copydesk.export.word.revise import Revision
from copydesk.export.word.setting import Setting
from copydesk.export.word.xml import Element
from copydesk.export.writer import Writer
from copydesk.export.writers.docx import docx_of
from copydesk.markdown.blocks import story_of
from copydesk.markdown.plain import PlainText, plain_text
from copydesk.markdown.prose import Blocks, notes_of
from copydesk.model.claim import ClaimStatus
from copydesk.model.phrase import Phrase
from copydesk.model.span import Span
from copydesk.model.version import ApprovedVersion
from copydesk.review.anchors import place_all

_SETTLED = frozenset({ClaimStatus.VERIFIED, ClaimStatus.CORRECTED})


def write_docx_review(approved: ApprovedVersion) -> bytes:
    """The original with what became of it.

    Raises:
        CopydeskError: the Word file that came in cannot be opened any more.
    """
    version, approval, dossier = approved.version, approved.approval, approved.dossier
    old_blocks = story_of(dossier.original, version.format, dossier.original_title)
    new_blocks = story_of(version.text, version.format, version.title)
    data = dossier.manuscript or docx_of(
        old_blocks, replace(version, title=dossier.original_title or version.title), approval
    )
    file = opened(data)
    leave_out(file, dossier.secret_comments | dossier.forgotten_comments, dossier.comments)
    body, notes = _lines(file)
    pairs = note_pairs(_told_notes(old_blocks)[: len(notes)], _told_notes(new_blocks))
    theirs, ours = [one for one, _ in pairs], [other for _, other in pairs]
    gone = [number for number in range(1, len(notes) + 1) if number not in theirs]
    old, new = plain_text(old_blocks, theirs, silent=gone), plain_text(new_blocks, ours)
    new_lines = [*new.lines, *chain.from_iterable(new.notes)]
    changes = Changes(approval.by, approval.at, _last_number(file))
    revision = Revision([body, *(notes[number - 1].lines for number in theirs)], changes)
    old_parts, new_parts = _parts(old), _parts(new)
    words = "\n".join(new_parts)
    claims = list(_claims(approved, words))
    edges = sorted({edge for span, _ in claims for edge in (span.start, span.end)})
    setting = Setting(changes, _heading_styles(file), new_lines, edges)
    edits = list(edits_of_parts(old_parts, new_parts))
    in_file = places_in_parts(old_parts, revision.texts)
    back = kept_places(edits, len("\n".join(old_parts)))
    before = changes.last
    revision.apply(edits, in_file, back, setting)
    for number in gone:
        changes.delete(notes[number - 1].sign)
    leave_out_stale(file.text, before)
    if claims:
        comments = Comments(file, changes.moment)
        speaker = Speaker(version.language)
        for span, checked in claims:
            runs = list(_runs(revision, setting, span, back, in_file))
            if runs:
                settled = checked.claim.status in _SETTLED
                said = _words(checked, speaker)
                comments.add(runs[0], runs[-1], checked.claim.by, said, resolved=settled)
    return file.saved()


@dataclass(frozen=True, slots=True)
class _FileNote:
    """One footnote or endnote of the file."""

    lines: list[FileLine]
    sign: Element
    """The run in the text that refers to it."""


def _told_notes(blocks: Blocks) -> list[str]:
    """What each note of a text says."""
    return ["\n".join(line.text for line in plain_text(note).lines) for note in notes_of(blocks)]


def _parts(text: PlainText) -> list[str]:
    """What the story says, and each of its notes."""
    return ["\n".join(line.text for line in lines) for lines in (text.lines, *text.notes)]


def _lines(file: Manuscript) -> tuple[list[FileLine], list[_FileNote]]:
    """The lines of the text, and its footnotes and endnotes in the order of their signs."""
    hidden = hidden_styles(file.styles)
    parts = {
        kind: file.tree(file.related(file.body, f"{kind}s")) for kind in ("footnote", "endnote")
    }
    notes: list[_FileNote] = []
    for sign in file.text.iter(qn("w:footnoteReference"), qn("w:endnoteReference")):
        if next(sign.iterancestors(qn("w:del"), qn("w:moveFrom")), None) is not None:
            continue  # the author took it out
        kind = "footnote" if sign.tag == qn("w:footnoteReference") else "endnote"
        note = _note(parts[kind], kind, sign.get(qn("w:id")))
        lines = lines_of(note, hidden) if note is not None else []
        run = sign.getparent()
        notes += [_FileNote(lines, run)] if lines else []
    body = lines_of(file.text, hidden) or [FileLine(paragraphs=[_some_paragraph(file.text)])]
    return body, notes


def _note(part: Element | None, kind: str, number: str) -> Element | None:
    notes = part.iter(qn(f"w:{kind}")) if part is not None else ()
    return next((note for note in notes if note.get(qn("w:id")) == number), None)


def _some_paragraph(body: Element) -> Element:
    """The last paragraph of a text without words, made where there is none."""
    paragraphs = body.findall(qn("w:p"))
    if paragraphs:
        return paragraphs[-1]
    paragraph = OxmlElement("w:p")
    body.insert(0, paragraph)
    return paragraph


def _claims(approved: ApprovedVersion, words: str) -> Iterator[tuple[Span, CheckedClaim]]:
    """The claims and their places in the text without markup."""
    report = report_of(approved)
    text = approved.version.text
    found = places(text, words)
    spans = place_all([checked.claim.anchor for checked in report.claims], text)
    for checked, span in zip(report.claims, spans, strict=True):
        if span is not None:
            stand = [at for at in map(found.of, range(span.start, span.end)) if at is not None]
            if stand:
                yield Span(stand[0], stand[-1] + 1), checked


def _runs(
    revision: Revision, setting: Setting, span: Span, back: Places, in_file: Places
) -> Iterator[Element]:
    """The runs of a stretch of the new text, in order: those that stayed and those that came."""
    for at in range(span.start, span.end):
        if at in setting.runs:
            yield setting.runs[at]
            continue
        old = back.of(at)
        place = in_file.of(old) if old is not None else None
        run = revision.chars[place].run if place is not None else None
        if run is not None:
            yield run


def _heading_styles(file: Manuscript) -> dict[int, str]:
    styles = file.styles
    found: dict[int, str] = {}
    for style in styles.iter(qn("w:style")) if styles is not None else ():
        name = style.find(qn("w:name"))
        words = (name.get(qn("w:val"), "") if name is not None else "").lower()
        if words.startswith("heading ") and words[8:].isdecimal():
            found[int(words[8:])] = style.get(qn("w:styleId"), "")
        elif words == "title":
            found[0] = style.get(qn("w:styleId"), "")
    return found


def _last_number(file: Manuscript) -> int:
    """The highest number of a change or comment in the text."""
    numbers = (node.get(qn("w:id"), "") for node in file.text.iter())
    return max((int(n) for n in numbers if n.isdecimal() and len(n) < 10), default=0)


def _words(checked: CheckedClaim, speaker: Speaker) -> str:
    """What a comment says of a claim, a line a thing."""
    say, claim = speaker.say, checked.claim
    lines = [f"{speaker.status(claim)} · {say(KINDS[claim.kind])}: {claim.statement}"]
    if checked.cited:
        lines.append(f"{say(Phrase('Named in the text'))}: {speaker.proofs(checked.cited)}")
    if checked.proved:
        lines.append(f"{say(Phrase('Verified with'))}: {speaker.proofs(checked.proved)}")
    lines += speaker.remarks(claim)
    return "\n".join(lines)


WRITER = Writer(
    "docx-review",
    ".docx",
    write_docx_review,
    Phrase("Review copy: changes tracked, claims as comments (Word)"),
    80,
    name_tail="-review",
    tells_release=True,
    tells_claims=True,
)
