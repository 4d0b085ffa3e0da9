"""OpenDocument texts (.odt), as LibreOffice writes them."""

from copydesk.intake.limits import UnreadableError
from copydesk.intake.losses import Loss, Losses
from copydesk.intake.odt.changes import Changes
from copydesk.intake.odt.names import MANIFEST, OFFICE, STYLE
from copydesk.intake.odt.shared import Shared
from copydesk.intake.odt.story import Story
from copydesk.intake.odt.styles import Styles
from copydesk.intake.package import Node, Package
from copydesk.intake.reader import Reader, ReadOptions
from copydesk.intake.written.reading import Original, rich_reading
from copydesk.markdown.compose import plain_words
from copydesk.model.draft import Reading
from copydesk.model.phrase import Phrase


def read_odt(data: bytes, name: str, options: ReadOptions) -> Reading:
    """The body as Markdown, notes with it; these and comments as remarks; headers, footers and hidden text listed.

    Raises:
        UnreadableError: not an OpenDocument text, damaged, encrypted, or over a limit.
    """
    package = Package(data)
    _refuse_encrypted(package)
    content = package.part("content.xml")
    return read_parts(
        content, package.part("styles.xml"), data, name, options, media_type=READER.media_type
    )


def read_parts(
    content: Node | None,
    looks: Node | None,
    data: bytes,
    name: str,
    options: ReadOptions,
    *,
    media_type: str,
) -> Reading:
    """The draft in the two parts of an OpenDocument text, or in the one that is both.

    Raises:
        UnreadableError: there is no text in it.
    """
    text = content.find(f"{OFFICE}body/{OFFICE}text") if content is not None else None
    if content is None or text is None:
        raise UnreadableError(Phrase("it holds no text of an OpenDocument file"))
    styles = Styles([root for root in (looks, content) if root is not None])
    ends = (end.get(f"{OFFICE}name", "") for end in text.iter(f"{OFFICE}annotation-end"))
    changes = Changes(text, accepted=options.tracked == "accepted")
    shared = Shared(styles, changes, Losses(), frozenset(ends))
    blocks = Story(shared).read(text)
    _list_margins(shared, looks)
    return rich_reading(
        blocks,
        Original(name, media_type, data),
        losses=shared.losses,
        notes=shared.notes,
        language=styles.language,
        tracked_changes=changes.number,
    )


def _refuse_encrypted(package: Package) -> None:
    manifest = package.part("META-INF/manifest.xml")
    if manifest is not None and manifest.find(f".//{MANIFEST}encryption-data") is not None:
        raise UnreadableError(Phrase("it is encrypted; save it without a password"))


def _list_margins(shared: Shared, looks: Node | None) -> None:
    """Count each different header and footer with its words."""
    seen: set[str] = set()
    for kind, loss in (("header", Loss.HEADER), ("footer", Loss.FOOTER)):
        for margin in (
            looks.iter(*(f"{STYLE}{kind}{page}" for page in ("", "-left", "-first")))
            if looks is not None
            else ()
        ):
            words = plain_words(Story(shared).read(margin))
            if words and words not in seen:
                seen.add(words)
                shared.losses.add(loss, words=words)


READER = Reader(
    (".odt", ".ott"),
    "application/vnd.oasis.opendocument.text",
    Phrase("an OpenDocument text"),
    read_odt,
)
