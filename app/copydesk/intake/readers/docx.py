"""Word files (.docx and its relatives)."""

from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser

from copydesk.intake.docx.file import WordFile
from copydesk.intake.docx.names import W
from copydesk.intake.docx.story import Story
from copydesk.intake.html.attributes import guard_attributes
from copydesk.intake.html.depth import guard_depth
from copydesk.intake.html.encoding import decode_page
from copydesk.intake.limits import UnreadableError
from copydesk.intake.losses import Loss
from copydesk.intake.package import Node, Package, local
from copydesk.intake.reader import Reader, ReadOptions
from copydesk.intake.written.notes import Note
from copydesk.intake.written.reading import Original, rich_reading
from copydesk.markdown.compose import plain_words
from copydesk.model.draft import WORD, Reading, RemarkKind
from copydesk.model.phrase import Phrase


def read_docx(data: bytes, name: str, options: ReadOptions) -> Reading:
    """The body as Markdown, footnotes and endnotes with it; these and comments as remarks, too; headers, footers and hidden text listed.

    Raises:
        UnreadableError: not a Word file, damaged, encrypted, or over a limit.
    """
    package = Package(data)
    file = WordFile(package, accepted=options.tracked == "accepted")
    document = package.part(file.body)
    body = document.find(f"{W}body") if document is not None else None
    if body is None:
        raise UnreadableError(Phrase("it holds no text of a Word document"))
    blocks = Story(file, file.links(file.body)).read(body)
    notes = [
        *_notes(file, "comment", RemarkKind.COMMENT),
        *_notes(file, "footnote", RemarkKind.FOOTNOTE),
        *_notes(file, "endnote", RemarkKind.FOOTNOTE),
    ]
    _list_margins(file)
    _tell_diagrams(file)
    _tell_pages(file)
    return rich_reading(
        blocks,
        Original(name, READER.media_type, data),
        losses=file.losses,
        notes=notes,
        language=file.language,
        tracked_changes=file.tracked,
    )


def _notes(file: WordFile, kind: str, remark: RemarkKind) -> Iterator[Note]:
    for part in file.related(file.body, f"{kind}s"):
        root = file.package.part(part)
        links = file.links(part)
        for note in root.iterfind(f"{W}{kind}") if root is not None else ():
            # The lines above footnotes are kept as notes, too.
            if "eparator" not in note.get(f"{W}type", ""):
                key = f"{kind} {note.get(f'{W}id', '')}"
                blocks = tuple(Story(file, links).read(note))
                kept = blocks if remark is RemarkKind.FOOTNOTE else ()
                yield Note(key, remark, plain_words(blocks), note.get(f"{W}author", ""), kept)


def _words(file: WordFile, root: Node, links: dict[str, str]) -> str:
    return plain_words(Story(file, links).read(root))


def _list_margins(file: WordFile) -> None:
    """Count each different header and footer with its words."""
    seen: set[str] = set()
    for kind, loss in (("header", Loss.HEADER), ("footer", Loss.FOOTER)):
        for part in file.related(file.body, kind):
            root = file.package.part(part)
            words = _words(file, root, file.links(part)) if root is not None else ""
            if words and words not in seen:
                seen.add(words)
                file.losses.add(loss, words=words)


def _tell_diagrams(file: WordFile) -> None:
    """Tell the words of charts and SmartArt, which are parts of their own; their figures are no words."""
    for kind in ("diagramData", "chart", "chartEx"):
        for name in file.related(file.body, kind):
            root = file.package.part(name)
            said = (
                [node.text or "" for node in root.iter() if local(node) in {"t", "v", "pt"}]
                if root is not None
                else []
            )
            words = (word.strip() for word in dict.fromkeys(said))
            told = " · ".join(word for word in words if any(sign.isalpha() for sign in word))
            file.losses.tell(Loss.DIAGRAM, told)


def _tell_pages(file: WordFile) -> None:
    """Tell the words of web pages and plain texts that are to be shown within the text."""
    for name in file.related(file.body, "aFChunk"):
        suffix = name.rpartition(".")[2].lower()
        if suffix in {"htm", "html", "xhtml", "txt"}:
            source = decode_page(file.package.data(name), "").text
            guard_depth(source)
            guard_attributes(source)
            body = LexborHTMLParser(source).body if suffix != "txt" else None
            words = (
                source if suffix == "txt" else body.text(separator=" ") if body is not None else ""
            )
            file.losses.tell(Loss.EMBEDDED, " ".join(words.split()))


READER = Reader(
    (".docx", ".docm", ".dotx"),
    WORD,
    Phrase("a Word document"),
    read_docx,
)
