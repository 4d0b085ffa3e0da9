"""Text files: the code points as they stand, no markup at all."""

from pathlib import PurePath

from copydesk.intake.decode import Decoded, decode
from copydesk.intake.losses import Loss, Losses
from copydesk.intake.reader import Reader, ReadOptions
from copydesk.model.draft import Reading, TextFormat
from copydesk.model.phrase import Phrase
from copydesk.text.headline import likely_headline


def read_plain(data: bytes, name: str, options: ReadOptions) -> Reading:
    """The text of the file; only its line ends are made one kind.

    Raises:
        UnreadableError: the encoding asked for does not exist, or the bytes are not text.
    """
    return plain_reading(decode(data, options.encoding), data, name)


def plain_reading(decoded: Decoded, data: bytes, name: str) -> Reading:
    """The draft that is nothing but that text."""
    return Reading(
        title=likely_headline(decoded.text) or PurePath(name).stem,
        text=decoded.text,
        format=TextFormat.PLAIN,
        origin=name,
        media_type=READER.media_type,
        original=data,
        encoding=decoded.encoding,
        left_out=(*doubts(decoded), *losses_of(decoded).phrases()),
    )


def doubts(decoded: Decoded) -> tuple[Phrase, ...]:
    """What to say where the encoding was guessed, or there are two."""
    if decoded.mixed:
        return (
            Phrase(
                "The file is of two encodings: {count} signs were read as {encoding}, the rest as UTF-8. Look at them.",
                count=decoded.mixed_count,
                encoding=decoded.mixed,
            ),
        )
    if not decoded.guessed:
        return ()
    return (
        Phrase(
            "The file does not say its encoding; it was read as {encoding}.",
            encoding=decoded.encoding,
        ),
    )


def losses_of(decoded: Decoded) -> Losses:
    """The tally, begun with the places that did not decode."""
    losses = Losses()
    losses.add(Loss.BYTES, decoded.replaced)
    return losses


READER = Reader((".txt", ".text"), "text/plain", Phrase("a text file"), read_plain)
