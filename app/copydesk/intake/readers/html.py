"""Web pages, and rich text from the clipboard, which comes as a page."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from selectolax.lexbor import LexborHTMLParser, LexborNode

from copydesk.intake.decode import Decoded
from copydesk.intake.html.attributes import guard_attributes
from copydesk.intake.html.depth import guard_depth
from copydesk.intake.html.encoding import decode_page
from copydesk.intake.html.left_out import Sieve
from copydesk.intake.html.notes import PageNotes, notes_of
from copydesk.intake.html.story import story_of, title_of
from copydesk.intake.html.walk import Page
from copydesk.intake.html.weights import weights_of
from copydesk.intake.losses import Loss, Losses
from copydesk.intake.reader import Reader, ReadOptions
from copydesk.intake.readers.plain import doubts, losses_of
from copydesk.intake.written.notes import Note
from copydesk.intake.written.reading import Original, rich_reading
from copydesk.markdown.compose import compose, plain_words
from copydesk.markdown.written import BODY, Block
from copydesk.model.draft import Reading, RemarkKind
from copydesk.model.phrase import Phrase

_AUTHOR = re.compile(r"mso-comment-author:\s{0,5}[\"']?([^\"';]{1,100})")
_LANGUAGE = re.compile(r"[a-zA-Z]{2,3}(?:[-_][a-zA-Z0-9]{2,8}){0,3}")


@dataclass(frozen=True, slots=True)
class ReadPage:
    """What one page says, before it is a draft."""

    blocks: tuple[Block, ...]
    notes: tuple[Note, ...]
    sieve: Sieve
    title: str
    language: str
    around: tuple[Block, ...]
    """What stands around its story."""


def read_html(data: bytes, name: str, options: ReadOptions) -> Reading:
    """The page's text as Markdown: the part with the story where one is told from the rest, else all of it.

    Raises:
        UnreadableError: no text, too long, nested too deeply, or a tag of too many attributes.
    """
    decoded = decode_page(data, options.encoding)
    page = read_page(decoded, options)
    return rich_reading(
        page.blocks,
        Original(name, READER.media_type, data, decoded.encoding),
        losses=page.sieve.losses,
        notes=page.notes,
        said=doubts(decoded),
        title=page.title,
        language=page.language,
        tracked_changes=page.sieve.tracked,
        set_aside=compose(page.around).text,
    )


def read_page(decoded: Decoded, options: ReadOptions) -> ReadPage:
    """What the page says.

    Raises:
        UnreadableError: it is nested too deeply, or a tag has too many attributes.
    """
    guard_depth(decoded.text)
    guard_attributes(decoded.text)
    tree = LexborHTMLParser(decoded.text)
    sieve = Sieve(losses_of(decoded), accepted=options.tracked == "accepted")
    notes = notes_of(tree)
    story = None if options.whole_page else story_of(tree)
    root = story.root if story is not None else tree.root
    weights = weights_of(root) if root is not None else {}
    blocks = Page(sieve, notes=notes, weights=weights).read(root) if root is not None else []
    around: list[Block] = []
    if story is not None and tree.root is not None:
        read = {story.root.mem_id}
        if story.head is not None:
            read.add(story.head.mem_id)
            blocks = [*Page(sieve, notes=notes).read(story.head), *blocks]
        outside = Sieve(Losses(), accepted=sieve.accepted)
        around = Page(outside, read, notes).read(tree.root)
        words = sum(len(block.words.split()) for block in around)
        sieve.losses.add(Loss.AROUND_STORY, words, _prose_first(around))
    said = tuple(_notes(notes, sieve))
    return ReadPage(
        tuple(_without_last_rule(blocks)),
        said,
        sieve,
        title_of(tree),
        _language(tree, story.root if story is not None else None),
        tuple(around),
    )


def _notes(notes: PageNotes, sieve: Sieve) -> Iterator[Note]:
    """What the notes and comments of the page say."""
    for name, node in notes.nodes.items():
        kind = notes.kind(name)
        inside = replace(notes, bodies={})
        blocks = Page(sieve, notes=inside).read(node)
        if blocks and node.tag == "li":  # the note is not the list that holds it
            blocks[0] = replace(blocks[0], shape=BODY)
        kept = tuple(blocks) if kind is RemarkKind.FOOTNOTE else ()
        yield Note(f"note {name}", kind, plain_words(blocks), _author(node), kept)


def _author(comment: LexborNode) -> str:
    """Who wrote a comment, where Word says so."""
    named = comment.css_first("[style*='mso-comment-author']")
    style = (named.attributes.get("style") or "") if named is not None else ""
    found = _AUTHOR.search(style)
    return found[1].strip() if found else ""


def _prose_first(blocks: Sequence[Block]) -> str:
    """The words of the blocks, those that a reader might miss before menus and lists of links."""
    return plain_words(
        sorted(blocks, key=lambda block: len(block.words) < 80 or block.link_share > 0.5)
    )


def _without_last_rule(blocks: Sequence[Block]) -> list[Block]:
    """The blocks without the line that parted the text from its notes."""
    kept = list(blocks)
    while kept and kept[-1].shape.rule:
        del kept[-1]
    return kept


def _language(tree: LexborHTMLParser, part: LexborNode | None) -> str:
    for node in (part, tree.body, tree.css_first("html")):
        declared = (node.attributes.get("lang") or "").strip() if node is not None else ""
        if _LANGUAGE.fullmatch(declared):
            return declared.replace("_", "-")
    return ""


READER = Reader((".html", ".htm", ".xhtml"), "text/html", Phrase("a web page"), read_html)
