"""Questions to the author or the editor as a letter, and its answers read back.

A letter is no export of the text: it quotes single sentences to the one who wrote or ordered them. It names claims by
their numbers, so that answers find their way back, and never a source.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from io import BytesIO

from copydesk.export.characters import encodable, printable
from copydesk.export.report.content import moment
from copydesk.export.report.words import Speaker
from copydesk.model.claim import Claim, ClaimStatus
from copydesk.model.phrase import CopydeskError, Phrase

LETTER_FORMATS = ("md", "docx")
_HEAD = re.compile(r"^[^\w\n]{0,6}(?:Claim|Aussage) (\d{1,9})\b[^\n]*$", re.MULTILINE)
_ANSWER = re.compile(r"^[^\w\n]{0,6}(?:Answer|Antwort)[*_]{0,3}:[*_]{0,3}", re.MULTILINE)


def write_letter(
    claims: Sequence[Claim],
    to: ClaimStatus,
    *,
    title: str,
    by: str,
    at: datetime,
    language: str,
    fmt: str,
) -> bytes:
    """The open questions among the claims, with room for answers.

    Args:
        to: ``QUERY_AUTHOR`` or ``QUERY_EDITOR``.
        at: UTC.
        fmt: one of ``LETTER_FORMATS``.

    Raises:
        CopydeskError: there is no question to them.
    """
    asked = [claim for claim in claims if claim.status is to]
    if not asked:
        raise CopydeskError(Phrase("There is no open question to ask."))
    speaker = Speaker(language)
    author = to is ClaimStatus.QUERY_AUTHOR
    head = Phrase("Questions to the author") if author else Phrase("Questions to the editor")
    heading = speaker.say(Phrase("{head}: {title}", head=head, title=title))
    lines = [heading, f"{by}, {speaker.say(moment(at))}"]
    questions = [list(_question(claim, speaker)) for claim in asked]
    if fmt == "docx":
        return _docx(lines, questions, language, by, at)
    text = f"# {lines[0]}\n\n{lines[1]}\n"
    for label, words, quoted, answer in questions:
        quote = "".join(f"> {line}\n" for line in quoted.splitlines())
        text += f"\n## {label}\n\n{quote}\n{words}\n\n{answer}\n"
    return encodable(text).encode()


def answers_in(text: str) -> dict[int, str]:
    """The answers of a letter that came back: claim's number to words. Questions without an answer are left out."""
    heads = list(_HEAD.finditer(text))
    found: dict[int, str] = {}
    for number, head in enumerate(heads):
        end = heads[number + 1].start() if number + 1 < len(heads) else len(text)
        label = _ANSWER.search(text, head.end(), end)
        words = text[label.end() : end].strip() if label else ""
        if words:
            found[int(head[1])] = words
    return found


def answered(
    claims: Sequence[Claim], answers: Mapping[int, str], by: str, at: datetime
) -> tuple[Claim, ...]:
    """The claims that have a new answer, with it, to be recorded. An answer is no verdict: they wait for a check then.

    Args:
        answers: as ``answers_in`` reads them.
        at: UTC.
    """
    return tuple(
        replace(claim, answer=answer, status=_after(claim.status), by=by, at=at, remark="")
        for claim in claims
        if claim.id in answers
        and (
            (answer := _joined(claim.answer, answers[claim.id])) != claim.answer
            or claim.status.asks
        )
    )


def _joined(known: str, new: str) -> str:
    """Both answers, the new one behind; where one holds the other word for word, that one."""
    old, come = known.split(), new.split()
    if _holds(old, come):
        return known
    return new if _holds(come, old) else f"{known}\n\n{new}"


def _holds(words: Sequence[str], part: Sequence[str]) -> bool:
    """Whether the part stands in the words, as one stretch."""
    return any(
        words[start : start + len(part)] == part for start in range(len(words) - len(part) + 1)
    )


def _after(status: ClaimStatus) -> ClaimStatus:
    """A claim is open once somebody has answered, and again where it was checked before; what is none stays none."""
    none = status in {ClaimStatus.NOT_A_CLAIM, ClaimStatus.COMMON_KNOWLEDGE}
    return status if none else ClaimStatus.OPEN


def _question(claim: Claim, speaker: Speaker) -> Iterator[str]:
    """Label, question, the words in question, and where the answer goes."""
    say = speaker.say
    yield say(Phrase("Claim {number}", number=claim.id))
    asked = claim.question or say(Phrase("Where does this come from?"))
    doubt = f" {claim.concerns}" if claim.concerns else ""
    yield asked + doubt
    yield claim.anchor.exact
    yield say(Phrase("Answer:"))


def _docx(
    lines: Sequence[str], questions: Sequence[Sequence[str]], language: str, by: str, at: datetime
) -> bytes:
    from copydesk.export.word.package import clean_document, set_properties
    from copydesk.markdown.blocks import plain_blocks

    document = clean_document(language)
    set_properties(document, title=printable(lines[0]), author=printable(by), at=at)
    document.add_paragraph(printable(lines[0]), style="Title")
    document.add_paragraph(printable(lines[1]))
    for label, words, quoted, answer in questions:
        document.add_paragraph(label, style="Heading 2")
        for block in plain_blocks(quoted):
            quote = printable("".join(run.text for run in block.runs))
            document.add_paragraph(quote, style="Quote")
        document.add_paragraph(printable(words))
        document.add_paragraph(answer)
        document.add_paragraph()
    out = BytesIO()
    document.save(out)
    return out.getvalue()
