"""Markdown with front matter: what was approved, when and by whom, then the text."""

import json
import re

from copydesk.export.characters import encodable
from copydesk.export.writer import Writer
from copydesk.markdown.blocks import story_of
from copydesk.markdown.portable import for_others
from copydesk.markdown.prose import Heading, Paragraph, words_of
from copydesk.model.draft import TextFormat
from copydesk.model.phrase import Phrase
from copydesk.model.version import ApprovedVersion

_SIGNS = re.compile(r"[\\`*\[\]<>|~]|(?<![^\W_])_|_(?![^\W_])|&(?=#?\w{1,32};)")
_OPENERS = re.compile(r"#{1,6}(?=\s|$)|[-+=](?=[\s=+-]|$)|(?<=\d)[.)](?=\s|$)")
_NUMBER = re.compile(r"\d{1,9}(?=[.)](?:\s|$))")
_YAML_BREAKS = re.compile("[\x7f-\x9f\u2028\u2029\ufeff]")


def write_md(approved: ApprovedVersion) -> bytes:
    """UTF-8, LF. A plain text is escaped so that every reader of Markdown shows the same."""
    version, approval = approved.version, approved.approval
    front = {
        "title": _quoted(version.title),
        "lang": _quoted(version.language),
        "version": str(version.number),
        "approved_by": _quoted(approval.by),
        "approved_at": _quoted(approval.at.isoformat(timespec="seconds")),
    }
    if version.format is TextFormat.MARKDOWN:
        body = for_others(version.text)
    else:
        body = _escaped(version.text, version.title)
    lines = [f"{key}: {value}" for key, value in front.items() if value != '""']
    text = "\n".join(["---", *lines, "---", "", body.rstrip("\n"), ""])
    return encodable(text).encode()


def _quoted(value: str) -> str:
    """A scalar of YAML in double quotes, whose escapes are those of JSON."""
    quoted = json.dumps(encodable(value), ensure_ascii=False)
    return _YAML_BREAKS.sub(lambda found: f"\\u{ord(found[0]):04x}", quoted)


def _escaped(text: str, title: str) -> str:
    paragraphs: list[str] = []
    for block in story_of(text, TextFormat.PLAIN, title):
        match block:
            case Heading(_, runs):
                paragraphs.append(f"# {_escaped_line(words_of(runs))}")
            case Paragraph(runs):
                lines = "".join(run.text for run in runs).split("\n")
                paragraphs.append("\\\n".join(map(_escaped_line, lines)))
            case _:
                raise TypeError(f"a plain text has no {type(block).__name__}")
    return "\n\n".join(paragraphs)


def _escaped_line(line: str) -> str:
    """The line with a backslash before whatever could be markup. Blanks at its ends never show in Markdown."""
    line = _SIGNS.sub(r"\\\g<0>", line.strip(" \t"))
    number = _NUMBER.match(line)
    opener = _OPENERS.match(line, number.end() if number else 0)
    return f"{line[: opener.start()]}\\{line[opener.start() :]}" if opener else line


WRITER = Writer("md", ".md", write_md, Phrase("Markdown"), 40)
