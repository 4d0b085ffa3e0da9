"""Bytes to text, and by which encoding: never guessed without saying so."""

import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE, BOM_UTF32_BE, BOM_UTF32_LE, lookup
from dataclasses import dataclass
from unicodedata import category

from copydesk.intake.code_pages import best_page, repaired
from copydesk.intake.limits import UnreadableError, guard_characters
from copydesk.model.phrase import Phrase

# UTF-32 before UTF-16: the little-endian mark of the one begins with that of the other.
_MARKS = (
    (BOM_UTF8, "utf-8-sig", "utf-8"),
    (BOM_UTF32_LE, "utf-32", "utf-32-le"),
    (BOM_UTF32_BE, "utf-32", "utf-32-be"),
    (BOM_UTF16_LE, "utf-16", "utf-16-le"),
    (BOM_UTF16_BE, "utf-16", "utf-16-be"),
)
_REPLACED = "\ufffd"
_SAMPLE = 100_000
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_CONTROL_BYTES = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_MOST_CONTROLS = 0.03
"""The share of control signs that damage may bring into a text; bytes by chance have a tenth."""
_NO_WRITING = frozenset({"Cc", "Cn", "Co", "Cs"})
_HIGH = re.compile(rb"[\x80-\xff]")
_LETTER = re.compile(rb"[A-Za-z]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, the encoding that made it, and how sure that is."""

    text: str
    """Line ends are ``\\n``; a byte order mark is gone; nothing else was changed."""
    encoding: str
    replaced: int = 0
    """Places that do not decode, shown as U+FFFD."""
    guessed: bool = False
    """The bytes did not say and are not UTF-8."""
    mixed: str = ""
    """The code page of what is not UTF-8 in a file that is; "" where it is of one piece."""
    mixed_count: int = 0
    """How many signs were read in that page."""


def decode(data: bytes, encoding: str = "") -> Decoded:
    """The text of the bytes.

    Order: the encoding asked for; a byte order mark; UTF-8; UTF-16 told by its zero bytes; UTF-8 with places in
    another encoding, or broken ones; the code page that makes sense of the letters; what charset-normalizer says.

    Raises:
        UnreadableError: no such encoding, too many characters, or not text at all.
    """
    if encoding:
        return _as(data, _known(encoding))
    for mark, name, codec in _MARKS:
        if data.startswith(mark):
            text, replaced = _text(data[len(mark) :], codec)
            return Decoded(text, name, replaced)
    wide = _utf16_by_zeros(data)
    if wide:
        return _as(data, wide, guessed=True)
    text, replaced = _text(data, "utf-8")
    if replaced and replaced < 2 * (_not_ascii(text) - replaced):
        mixed = _two_encodings(data)
        if mixed is not None:
            return mixed
    if not replaced or replaced < _not_ascii(text) - replaced:
        return _refuse_binary(Decoded(text, "utf-8", replaced))
    return _refuse_noise(data, _refuse_binary(_as(data, _legacy(data), guessed=True)))


def _known(encoding: str) -> str:
    try:
        "".encode(encoding)  # also refuses what is no text encoding, as rot13
        return lookup(encoding).name
    except (LookupError, ValueError) as error:
        raise UnreadableError(
            Phrase("there is no encoding called {name}", name=encoding)
        ) from error


def _as(data: bytes, encoding: str, *, guessed: bool = False) -> Decoded:
    text, replaced = _text(data, encoding)
    text = text.removeprefix("\ufeff") if encoding.startswith("utf") else text
    return Decoded(text, encoding, replaced, guessed)


def _text(data: bytes, encoding: str) -> tuple[str, int]:
    """The text with plain line ends, and how many places were replaced."""
    try:
        text, replaced = data.decode(encoding), 0
    except UnicodeDecodeError:
        text = data.decode(encoding, "replace")
        replaced = text.count(_REPLACED) - data.decode(encoding, "ignore").count(_REPLACED)
    except UnicodeError as error:  # a codec without error handling, as punycode
        raise UnreadableError(Phrase("its bytes are not {name}", name=encoding)) from error
    guard_characters(len(text))
    return text.replace("\r\n", "\n").replace("\r", "\n"), replaced


def _utf16_by_zeros(data: bytes) -> str:
    """UTF-16 without a mark: Western text has a zero in every second byte, and only there."""
    sample = data[: _SAMPLE & ~1]
    if len(sample) < 4 or len(data) % 2:
        return ""
    half = len(sample) // 2
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if odd > 0.5 * half and even <= 0.02 * half:
        return "utf-16-le"
    return "utf-16-be" if even > 0.5 * half and odd <= 0.02 * half else ""


def _not_ascii(text: str) -> int:
    return len(text) - len(text.encode("ascii", "ignore"))


def _two_encodings(data: bytes) -> Decoded | None:
    """The text of a file put together from two; None where what is not UTF-8 makes no sense in any code page."""
    escaped = data.decode("utf-8", "surrogateescape")
    text, page = repaired(escaped)
    if not page:
        return None
    count = sum("\udc80" <= sign <= "\udcff" for sign in escaped)
    guard_characters(len(text))
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return Decoded(text, "utf-8", mixed=page, mixed_count=count)


def _legacy(data: bytes) -> str:
    """A code page whose letters are sprinkled over Latin words as a language sprinkles them, else what statistics say."""
    sample = data[:_SAMPLE]
    if len(_HIGH.findall(sample)) <= len(_LETTER.findall(sample)) + 5:
        page = best_page(data)
        if page:
            return page
    from charset_normalizer import from_bytes

    best = from_bytes(sample).best()
    return lookup(best.encoding).name if best else "cp1252"


def _refuse_noise(data: bytes, decoded: Decoded) -> Decoded:
    """Bytes that only a guess makes letters of are no text where control signs are sprinkled among them.

    Two bytes a letter may look so, too: then what they make must be signs that writing has.
    """
    sample = data[:_SAMPLE]
    if len(_CONTROL_BYTES.findall(sample)) <= _MOST_CONTROLS * len(sample):
        return decoded
    signs = decoded.text[:_SAMPLE]
    strange = sum(1 for sign in signs if category(sign) in _NO_WRITING and sign not in "\n\t\f")
    if not decoded.encoding.startswith("utf") or strange > _MOST_CONTROLS * len(signs):
        raise UnreadableError(Phrase("it holds data, not text"))
    return decoded


def _refuse_binary(decoded: Decoded) -> Decoded:
    sample = decoded.text[:10_000]
    if len(_CONTROLS.findall(sample)) > 0.1 * len(sample):
        raise UnreadableError(Phrase("it holds data, not text"))
    return decoded
