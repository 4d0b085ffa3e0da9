"""A text as blocks, whichever its format."""

from copydesk.markdown.parse import parse
from copydesk.markdown.prose import Blocks, Heading, Paragraph, broken, words_of
from copydesk.model.draft import TextFormat


def blocks_of(text: str, format: TextFormat) -> Blocks:  # noqa: A002 - the model's word
    """The text as blocks. Of a plain text every paragraph is one, with its line breaks."""
    if format is TextFormat.MARKDOWN:
        parsed = parse(text)
        if parsed is not None:
            return parsed
    return plain_blocks(text)


def story_of(text: str, format: TextFormat, title: str) -> Blocks:  # noqa: A002
    """The text as blocks whose first line is the headline where it says the draft's title: a plain text has no sign for it."""
    match blocks_of(text, format):
        case (Paragraph(runs), _, *_) as blocks if words_of(runs).strip() == title.strip():
            return (Heading(1, runs), *blocks[1:])
        case blocks:
            return blocks


def plain_blocks(text: str) -> tuple[Paragraph, ...]:
    """Paragraphs between empty lines; in a text without any, every line is one."""
    lines = text.split("\n")
    worded = [number for number, line in enumerate(lines) if line.strip()]
    if not worded:
        return ()
    spaced = worded[-1] - worded[0] >= len(worded)
    blocks: list[Paragraph] = []
    run: list[str] = []
    for line in [*lines, ""]:
        if line.strip():
            run.append(line)
        if run and (not spaced or not line.strip()):
            blocks.append(Paragraph(broken(run)))
            run = []
    return tuple(blocks)
