"""Messages of electronic mail (.eml): a draft that came by mail, with what its head says and what hung on it."""

from collections.abc import Iterator
from dataclasses import replace
from email import policy
from email.message import EmailMessage, MIMEPart
from email.parser import BytesParser
from pathlib import PurePath

from copydesk.intake.limits import UnreadableError
from copydesk.intake.losses import Loss, Losses
from copydesk.intake.mail import unflowed
from copydesk.intake.reader import Reader, ReadOptions
from copydesk.intake.readers.html import read_html
from copydesk.intake.readers.plain import read_plain
from copydesk.model.draft import Reading
from copydesk.model.phrase import Phrase

_SIGNATURES = frozenset(
    {"application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature"}
)
"""Parts that say who signed, and nothing of the text."""


def read_eml(data: bytes, name: str, options: ReadOptions) -> Reading:
    """The text of the message: its rich form where it has one, else its plain one. Who sent it, and when, is told.

    Raises:
        UnreadableError: it is no message, is encrypted, or holds no text.
    """
    try:
        message = BytesParser(policy=policy.default).parsebytes(data)
        body = message.get_body(("html", "plain"))
    except (RecursionError, LookupError, ValueError, AttributeError) as error:
        raise UnreadableError(Phrase("its parts cannot be told apart")) from error
    if body is None:
        encrypted = message.get_content_type() in {"multipart/encrypted", "application/pkcs7-mime"}
        raise UnreadableError(
            Phrase("it is encrypted; save it without a password")
            if encrypted
            else Phrase("it holds no text")
        )
    reading = _text_of(body, name, options)
    losses = Losses()
    names = list(_left_out(message, body))
    losses.add(Loss.ATTACHMENT, len(names), ", ".join(names))
    return replace(
        reading,
        title=_header(message, "subject") or reading.title,
        origin=name,
        media_type=READER.media_type,
        original=data,
        left_out=(*_head(message), *reading.left_out, *losses.phrases()),
    )


def _text_of(body: MIMEPart, name: str, options: ReadOptions) -> Reading:
    payload = body.get_payload(decode=True)
    assert isinstance(payload, bytes), "a part without parts has bytes"
    declared = str(body.get_param("charset") or "").strip("'\" ")
    if body.get_content_subtype() == "html":
        return read_html(payload, name, options if options.encoding else _in(declared, options))
    if str(body.get_param("format") or "").lower() == "flowed":
        payload = unflowed(
            payload, delete_space=str(body.get_param("delsp") or "").lower() == "yes"
        )
    return read_plain(payload, name, options if options.encoding else _in(declared, options))


def _in(declared: str, options: ReadOptions) -> ReadOptions:
    """The options with the encoding that the part declares, where that is one that Python knows and reads it."""
    try:
        "".encode(declared or "ascii")
    except (LookupError, ValueError):
        return options
    # What calls itself ASCII or Latin-1 is often something else; the bytes are asked then.
    sure = declared.lower() not in {
        "",
        "us-ascii",
        "ascii",
        "iso-8859-1",
        "latin1",
        "utf-8",
        "utf8",
    }
    return replace(options, encoding=declared if sure else "")


def _left_out(message: EmailMessage, body: MIMEPart) -> Iterator[str]:
    """The names of what else the message holds, but for other forms of its text."""
    for part in message.walk():
        if part is body or (part.is_multipart() and part.get_content_type() != "message/rfc822"):
            continue
        kind = part.get_content_type()
        other_form = kind in {"text/plain", "text/html"} and not part.is_attachment()
        if kind in _SIGNATURES or (other_form and not part.get_filename()):
            continue
        yield PurePath(part.get_filename() or kind).name


def _head(message: EmailMessage) -> tuple[Phrase, ...]:
    sender, date = _header(message, "from"), _header(message, "date")
    if not sender:
        return ()
    return (Phrase("Sent by {sender}, {date}.", sender=sender, date=date),)


def _header(message: EmailMessage, name: str) -> str:
    """A header in one line; "" where it is missing or broken."""
    try:
        return " ".join(str(message.get(name, "")).split())
    except (ValueError, IndexError, AttributeError):  # what the library makes of broken addresses
        return ""


READER = Reader((".eml",), "message/rfc822", Phrase("a mail message"), read_eml)
