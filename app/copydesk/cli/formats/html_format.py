"""What ``check`` found as one page: no script, nothing loaded, everything from the drafts escaped."""

from collections.abc import Iterator
from html import escape

from copydesk.cli.checked import Checked, Tally
from copydesk.cli.terminal import catalogue, excerpt, harmless
from copydesk.cli.terminal import write as put
from copydesk.model.finding import Finding
from copydesk.model.phrase import Phrase

_AROUND = 60
"""Code points shown on each side of a finding."""

_STYLE = """
:root { color-scheme: light dark; --ink: #1f2328; --dim: #59636e; --line: #d1d9e0; --paper: #fff; --card: #f6f8fa;
  --error: #b3261e; --warning: #8a5a00; --mark: #fff1b8; --good: #1a7f37 }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e9ec; --dim: #9aa4ad; --line: #3a424a; --paper: #14181c;
  --card: #1c2126; --error: #ff8a80; --warning: #e8b75a; --mark: #5a4a12; --good: #6fcf87 } }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 62rem; padding: 2rem 1.25rem 4rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif }
h1 { font-size: 1.5rem; margin: 0 0 .25rem } h2 { font-size: 1.1rem; margin: 2.5rem 0 .75rem; overflow-wrap: anywhere }
.dim { color: var(--dim) } .good { color: var(--good) }
ol { list-style: none; margin: 0; padding: 0; display: grid; gap: .6rem }
li { background: var(--card); border: 1px solid var(--line); border-left: .25rem solid var(--warning);
  border-radius: .4rem; padding: .6rem .9rem }
li.error { border-left-color: var(--error) } li.question { border-left-color: var(--line) }
.head { display: flex; flex-wrap: wrap; gap: .2rem .75rem; align-items: baseline }
.place { font-variant-numeric: tabular-nums; color: var(--dim) }
q { quotes: none; display: block; margin: .35rem 0; font-family: Georgia, serif; overflow-wrap: anywhere }
mark { background: var(--mark); color: inherit; padding: 0 .1em; border-radius: .15em }
ins { text-decoration: none; font-weight: 600 }
"""


def write(drafts: Iterator[Checked], tally: Tally) -> None:
    """Print the page on standard output, a draft at a time."""
    out = put
    title = _said(Phrase("What Copydesk found"))
    language = "de" if catalogue() else "en"
    out(
        f'<!doctype html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        f"<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n"
    )
    for draft in drafts:
        out(_section(draft))
    summary = Phrase(
        "Drafts: {drafts}, findings: {findings}", drafts=tally.drafts, findings=tally.findings
    )
    out(f'<p class="dim">{_said(summary)}</p>\n</main>\n</body>\n</html>\n')


def _section(draft: Checked) -> str:
    head = f"<section>\n<h2>{_shown(draft.name)}</h2>\n"
    if not draft.findings:
        return f'{head}<p class="good">{_said(Phrase("Nothing found."))}</p>\n</section>\n'
    items = "".join(_item(draft, finding) for finding in draft.findings)
    return f"{head}<ol>\n{items}</ol>\n</section>\n"


def _item(draft: Checked, finding: Finding) -> str:
    line, column = draft.position(finding)
    span, text = finding.span, draft.text
    before = text[max(0, span.start - _AROUND) : span.start]
    after = text[span.end : span.end + _AROUND]
    place = Phrase("Line {line}, column {column}", line=line, column=column)
    quote = f"{_shown(before)}<mark>{_shown(excerpt(finding.text))}</mark>{_shown(after)}"
    fix = ""
    if finding.fix:
        words = excerpt(finding.fix.replacement)
        repair = f"<ins>{_shown(words)}</ins>" if words else _said(Phrase("delete"))
        fix = f"<div>{_said(Phrase('Proposed:'))} {repair}</div>\n"
    return (
        f'<li class="{finding.severity}">\n<div class="head"><strong>{_said(finding.message)}</strong>'
        f'<span class="dim">{finding.kind}</span><span class="place">{_said(place)}</span></div>\n'
        f'<q>{quote}</q>\n<div class="dim">{_said(finding.evidence)}</div>\n{fix}</li>\n'
    )


def _said(phrase: Phrase) -> str:
    return _shown(phrase.said(catalogue()))


def _shown(text: str) -> str:
    """Escaped, with everything written out that no page may hold and no terminal be given: control characters, halves."""
    return escape(harmless(text))
