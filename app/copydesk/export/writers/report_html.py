"""The fact-check report as a page: readable, printable, and asking for nothing."""

from copydesk.export.report.content import report_of
from copydesk.export.report.sections import Facts, Lines, Piece, Section, Table, sections_of
from copydesk.export.web import web_text
from copydesk.export.writer import Writer
from copydesk.model.phrase import Phrase
from copydesk.model.version import ApprovedVersion

_PAGE = """<!doctype html>
<html{language}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>{title}</title>
<style>
:root {{ color-scheme: light dark }}
body {{ font: 15px/1.5 system-ui, sans-serif; max-width: 62rem; margin: 2rem auto; padding: 0 1rem }}
h1 {{ font-size: 1.5rem }} h2 {{ font-size: 1.15rem; margin-top: 2rem }}
dl {{ display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1.2rem }}
dt {{ opacity: .7 }} dd {{ margin: 0; overflow-wrap: anywhere }}
table {{ border-collapse: collapse; width: 100% }}
th, td {{ text-align: left; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid #8886; overflow-wrap: anywhere }}
@media print {{ tr {{ break-inside: avoid }} }}
</style>
</head>
<body>
{body}
</body>
</html>
"""


def write_report_html(approved: ApprovedVersion) -> bytes:
    """A page in UTF-8."""
    report = report_of(approved)
    sections = sections_of(report)
    parts = [_section(section, level=1 if not n else 2) for n, section in enumerate(sections)]
    spoken = report.language not in {"", "und"}
    page = _PAGE.format(
        language=f' lang="{web_text(report.language)}"' if spoken else "",
        title=web_text(sections[0].heading),
        body="\n".join(parts),
    )
    return page.encode()


def _section(section: Section, level: int) -> str:
    heading = f"<h{level}>{web_text(section.heading)}</h{level}>"
    return "\n".join([heading, *map(_piece, section.pieces)])


def _piece(piece: Piece) -> str:
    match piece:
        case Facts(rows):
            inner = "\n".join(f"<dt>{web_text(k)}</dt><dd>{_lines(v)}</dd>" for k, v in rows)
            return f"<dl>\n{inner}\n</dl>"
        case Lines(lines):
            inner = "\n".join(f"<li>{web_text(line)}</li>" for line in lines)
            return f"<ul>\n{inner}\n</ul>"
        case Table(head, rows):
            top = "".join(f"<th>{web_text(cell)}</th>" for cell in head)
            body = "\n".join(
                f"<tr>{''.join(f'<td>{_lines(cell)}</td>' for cell in row)}</tr>" for row in rows
            )
            return f"<table>\n<thead><tr>{top}</tr></thead>\n<tbody>\n{body}\n</tbody>\n</table>"


def _lines(words: str) -> str:
    return "<br>".join(map(web_text, words.split("\n")))


WRITER = Writer(
    "report-html",
    ".html",
    write_report_html,
    Phrase("Fact-check report (web page)"),
    90,
    name_tail="-report",
    tells_release=True,
    tells_claims=True,
)
