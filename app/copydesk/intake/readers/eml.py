"""Messages of electronic mail (.eml): a draft that came by mail, with what its head says and what hung on it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from email import policy
from email.message import EmailMessage, MIMEPart
from email.parser import BytesParser
from functools import partial
from pathlib import PurePath

from copydesk.intake.decode import Decoded
from copydesk.intake.limits import UnreadableError
from copydesk.intake.losses import Loss, Losses
from copydesk.intake.mail.parts import Parts, words_besides
from copydesk.intake.mail.saying import SaidPart, said_in
from copydesk.intake.reader import Reader, ReadOptions
from copydesk.intake.readers.plain import doubts, losses_of, plain_reading
from copydesk.intake.written.notes import Note
from copydesk.intake.written.reading import Original, rich_reading
from copydesk.markdown.compose import compose
from copydesk.markdown.written import Block
from copydesk.model.draft import Reading
from copydesk.model.phrase import Phrase

_SIGNATURES = frozenset(
    {"application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature"}
)
"""Parts that say who signed, and nothing of the text."""
_FORWARDED = "message/rfc822"
_MOST_FORWARDS = 10


def read_eml(data: bytes, name: str, options: ReadOptions) -> Reading:
    """The text of the message, all parts of it: in its rich form where it has one, else in its plain one.

    Who sent it, and when, is told. A message that only hands on another one is read as that one.

    Raises:
        UnreadableError: it is no message, is encrypted, or holds no text.
    """
    try:
        message = BytesParser(policy=policy.default).parsebytes(data)
        parts = Parts(partial(said_in, options=options))
        texts = parts.of(message)
        heads = [message]
        while not texts and len(heads) <= _MOST_FORWARDS:
            inner = _only_forwarded(heads[-1])
            if inner is None:
                break
            heads.append(inner)
            texts = parts.of(inner)
        names = [name for head in heads for name in _left_out(head, parts, heads)]
    except (RecursionError, LookupError, ValueError, AttributeError) as error:
        raise UnreadableError(Phrase("its parts cannot be told apart")) from error
    if not texts:
        raise UnreadableError(_why_without_text(message, names))
    losses = Losses()
    losses.add(Loss.ATTACHMENT, len(names), ", ".join(names))
    told = "\n".join(text.words for text in texts)
    for other in parts.other_forms:
        besides = words_besides(other.words, told)
        losses.add(Loss.OTHER_FORM, bool(besides), besides)
    reading = _reading(texts, data, name)
    return replace(
        reading,
        title=_header(heads[-1], "subject") or reading.title,
        media_type=READER.media_type,
        left_out=(
            *(phrase for head in heads for phrase in _head(head)),
            *reading.left_out,
            *losses.phrases(),
        ),
    )


def _reading(texts: Sequence[SaidPart], data: bytes, name: str) -> Reading:
    """The parts as one draft: in Markdown where one of them is rich."""
    pages = [text.page for text in texts if text.page is not None]
    decoded = [text.decoded for text in texts]
    encoding = decoded[0].encoding if len({one.encoding for one in decoded}) == 1 else ""
    if not pages:
        whole = replace(decoded[0], text=_joined(decoded), encoding=encoding)
        said = [
            phrase for one in decoded[1:] for phrase in (*doubts(one), *losses_of(one).phrases())
        ]
        plain = plain_reading(whole, data, name)
        return replace(plain, left_out=(*plain.left_out, *said))
    blocks: list[Block] = []
    notes: list[Note] = []
    losses = Losses()
    for number, text in enumerate(texts):
        prefix = f"part {number} " if number else ""
        blocks += text.blocks(prefix)
        losses.join(text.page.sieve.losses if text.page is not None else losses_of(text.decoded))
        if text.page is not None:
            notes += [replace(note, key=prefix + note.key) for note in text.page.notes]
    return rich_reading(
        blocks,
        Original(name, READER.media_type, data, encoding),
        losses=losses,
        notes=notes,
        said=tuple(dict.fromkeys(phrase for one in decoded for phrase in doubts(one))),
        title=pages[0].title,
        language=pages[0].language,
        tracked_changes=sum(page.sieve.tracked for page in pages),
        set_aside=compose([block for page in pages for block in page.around]).text,
    )


def _joined(texts: Sequence[Decoded]) -> str:
    """The texts, an empty line between each two."""
    if len(texts) == 1:
        return texts[0].text
    return "\n\n".join(one.text.strip("\n") for one in texts) + "\n"


def _only_forwarded(message: EmailMessage) -> EmailMessage | None:
    """The message that this one hands on without a word; None where there is none, or more than one."""
    inner = [part for part in _leaves(message) if part.get_content_type() == _FORWARDED]
    return _forwarded(inner[0]) if len(inner) == 1 else None


def _forwarded(part: MIMEPart) -> EmailMessage | None:
    payload = part.get_payload()
    inner = payload[0] if isinstance(payload, list) and payload else None
    return inner if isinstance(inner, EmailMessage) else None


def _leaves(part: MIMEPart) -> Iterator[MIMEPart]:
    """The parts that hold no others, in order; a message within the message is one."""
    if not part.is_multipart() or part.get_content_type() == _FORWARDED:
        yield part
        return
    for child in part.iter_parts():
        yield from _leaves(child)


def _left_out(message: MIMEPart, parts: Parts[SaidPart], read: Sequence[MIMEPart]) -> Iterator[str]:
    """The names of what else the message holds, but for other forms of its text and what is ``read`` in its place."""
    for part in _leaves(message):
        kind = part.get_content_type()
        if kind in _SIGNATURES or id(part) in parts.looked_at:
            continue
        inner = _forwarded(part) if kind == _FORWARDED else None
        if inner is not None and inner in read:
            continue
        subject = _header(inner, "subject") if inner is not None else ""
        called = part.get_filename() or (f"{subject}.eml" if subject else kind)
        yield PurePath(called).name if part.get_filename() else called


def _why_without_text(message: EmailMessage, names: Sequence[str]) -> Phrase:
    if message.get_content_type() in {"multipart/encrypted", "application/pkcs7-mime"}:
        return Phrase("it is encrypted; save it without a password")
    if names:
        return Phrase(
            "it holds no text of its own; take in by themselves: {words}", words=", ".join(names)
        )
    return Phrase("it holds no text")


def _head(message: EmailMessage) -> tuple[Phrase, ...]:
    sender, date = _header(message, "from"), _header(message, "date")
    if not sender:
        return ()
    if not date:
        return (Phrase("Sent by {sender}.", sender=sender),)
    return (Phrase("Sent by {sender}, {date}.", sender=sender, date=date),)


def _header(message: EmailMessage, name: str) -> str:
    """A header in one line; "" where it is missing or broken."""
    try:
        return " ".join(str(message.get(name, "")).split())
    except (ValueError, IndexError, AttributeError):  # what the library makes of broken addresses
        return ""


READER = Reader((".eml",), "message/rfc822", Phrase("a mail message"), read_eml)
