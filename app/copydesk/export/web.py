"""Blocks as HTML or XHTML: only the elements of a text, no style, no script, links to pages and mailboxes alone."""

from dataclasses import dataclass
from html import escape

from copydesk.export.characters import printable
from copydesk.markdown.prose import (
    Blocks,
    Code,
    Content,
    Heading,
    Listing,
    Paragraph,
    Quotation,
    Run,
    Runs,
)


def web_text(text: str) -> str:
    """Text that can stand in an element or in an attribute."""
    return escape(printable(text))


@dataclass(frozen=True, slots=True)
class Web:
    """Writes blocks; ``line_break`` is the element's spelling, which HTML and XML do not share."""

    line_break: str = "<br>"

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
        if run.text == "\n":
            return self.line_break
        html = web_text(run.text)
        for tag, on in (("code", run.code), ("em", run.italic), ("strong", run.bold)):
            html = f"<{tag}>{html}</{tag}>" if on else html
        return f'<a href="{web_text(run.link)}">{html}</a>' if run.link else html


HTML = Web()
XHTML = Web("<br/>")
