"""Blocks as HTML or XHTML: only the elements of a text, no style, no script, links to pages and mailboxes alone."""

from dataclasses import dataclass, field
from html import escape

from copydesk.export.characters import printable
from copydesk.markdown.prose import (
    Blocks,
    Code,
    Content,
    Heading,
    Listing,
    Notes,
    Paragraph,
    Quotation,
    Run,
    Runs,
    Table,
)


def web_text(text: str) -> str:
    """Text that can stand in an element or in an attribute."""
    return escape(printable(text))


def html(blocks: Blocks) -> str:
    """The blocks as HTML, a line each."""
    return _Page("<br>").blocks(blocks)


def xhtml(blocks: Blocks) -> str:
    """The blocks as XHTML, a line each."""
    return _Page("<br/>").blocks(blocks)


@dataclass(slots=True)
class _Page:
    """Writes the blocks of one text; ``line_break`` is the element's spelling, which HTML and XML do not share."""

    line_break: str
    _told: set[int] = field(default_factory=set[int])
    """The numbers of the notes that were referred to already: a name stands once in a page."""

    def blocks(self, blocks: Blocks) -> str:
        """The blocks, a line each."""
        return "\n".join(map(self._block, blocks))

    def _block(self, block: Content) -> str:
        match block:
            case Paragraph(runs):
                return f"<p>{self._runs(runs)}</p>"
            case Heading(level, runs):
                return f"<h{level}>{self._runs(runs)}</h{level}>"
            case Quotation(blocks):
                return f"<blockquote>{self.blocks(blocks)}</blockquote>"
            case Code(text):
                lines = (f"<code>{web_text(line)}</code>" for line in text.split("\n"))
                return f"<p>{self.line_break.join(lines)}</p>"
            case Listing(items, start):
                inner = "\n".join(f"<li>{self._item(item)}</li>" for item in items)
                if start is None:
                    return f"<ul>\n{inner}\n</ul>"
                first = "" if start == 1 else f' start="{start}"'
                return f"<ol{first}>\n{inner}\n</ol>"
            case Table(rows):
                head, *body = (
                    self._row(row, "td" if number else "th") for number, row in enumerate(rows)
                )
                inner = "\n".join(
                    [f"<thead>{head}</thead>", *(f"<tbody>{row}</tbody>" for row in body)]
                )
                return f"<table>\n{inner}\n</table>"
            case Notes(items):
                return "\n".join(self._note(number, item) for number, item in enumerate(items, 1))

    def _row(self, cells: tuple[Runs, ...], tag: str) -> str:
        return f"<tr>{''.join(f'<{tag}>{self._runs(cell)}</{tag}>' for cell in cells)}</tr>"

    def _note(self, number: int, blocks: Blocks) -> str:
        """A note as a block of its own, its number leading back: that of a list would be no text."""
        back = f'<a href="#ref{number}">[{number}]</a>'
        match blocks:
            case (Paragraph(runs), *rest):
                words = f"<p>{back} {self._runs(runs)}</p>"
                inner = "\n".join([words, *map(self._block, rest)])
            case _:
                inner = f"<p>{back}</p>\n{self.blocks(blocks)}"
        return f'<div id="note{number}">{inner}</div>'

    def _item(self, blocks: Blocks) -> str:
        """A list's item: its words alone, unless it has several paragraphs."""
        match blocks:
            case (Paragraph(runs), *rest) if all(isinstance(block, Listing) for block in rest):
                return "\n".join([self._runs(runs), *map(self._block, rest)])
            case _:
                return self.blocks(blocks)

    def _runs(self, runs: Runs) -> str:
        return "".join(map(self._run, runs))

    def _run(self, run: Run) -> str:
        if run.note:
            name = "" if run.note in self._told else f' id="ref{run.note}"'
            self._told.add(run.note)
            return f'<sup{name}><a href="#note{run.note}">[{run.note}]</a></sup>'
        if run.text == "\n":
            return self.line_break
        html = web_text(run.text)
        looks = ("code", run.code), ("s", run.struck), ("em", run.italic), ("strong", run.bold)
        for tag, on in looks:
            html = f"<{tag}>{html}</{tag}>" if on else html
        return f'<a href="{web_text(run.link)}">{html}</a>' if run.link else html
