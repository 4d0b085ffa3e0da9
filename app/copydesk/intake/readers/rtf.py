"""Rich Text Format, as word processors and the clipboard write it."""

from copydesk.intake.limits import RTF_WORDS, UnreadableError
from copydesk.intake.reader import Reader, ReadOptions
from copydesk.intake.rtf.interpreter import Interpreter
from copydesk.intake.rtf.manuscript import Manuscript
from copydesk.intake.written.reading import Original, rich_reading
from copydesk.model.draft import Reading
from copydesk.model.phrase import Phrase


def read_rtf(data: bytes, name: str, options: ReadOptions) -> Reading:
    """The text as Markdown; comments and footnotes as remarks; headers, footers and hidden text listed.

    Raises:
        UnreadableError: not RTF, nested too deeply, or too long.
    """
    if not data.lstrip()[:5].lower().startswith(b"{\\rtf"):
        raise UnreadableError(Phrase("it does not begin as RTF does"))
    if data.count(b"\\") > RTF_WORDS:
        raise UnreadableError(
            Phrase(
                "it holds more than {limit} control words; save it as .docx or plain text",
                limit=RTF_WORDS,
            )
        )
    manuscript = Manuscript(accepted=options.tracked == "accepted")
    blocks = Interpreter(manuscript).read(data)
    return rich_reading(
        blocks,
        Original(name, READER.media_type, data),
        losses=manuscript.losses,
        notes=manuscript.notes,
        tracked_changes=manuscript.tracked,
    )


READER = Reader((".rtf",), "application/rtf", Phrase("an RTF document"), read_rtf)
