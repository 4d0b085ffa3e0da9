"""``copydesk check``: what is wrong with these drafts?"""

import argparse
import json
import sys
from pathlib import Path
from typing import Any, TextIO

from copydesk.checks.analysis import Analyst
from copydesk.engine.wire import finding_for_readers
from copydesk.model.draft import TextFormat
from copydesk.model.phrase import CopydeskError, Phrase


def configure(parser: argparse.ArgumentParser) -> None:
    """The options of ``check``."""
    parser.add_argument(
        "--jsonl", metavar="FILE", help="a draft a line in, a line a draft out; - is standard input"
    )


def run(options: argparse.Namespace) -> int:
    """Check what was named; 0 nothing found, 1 findings, 2 a line or file could not be read."""
    return _jsonl(options.jsonl)


def _jsonl(name: str) -> int:
    analyst, status = Analyst(), 0
    with _lines(name) as lines:
        for line in lines:
            if line.strip():
                answer = _answer(analyst, line)
                sys.stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")
                sys.stdout.flush()
                status = (
                    2 if "error" in answer or status == 2 else max(status, bool(answer["findings"]))
                )
    return status


def _lines(name: str) -> TextIO:
    sys.stdout.reconfigure(encoding="utf-8", errors="surrogatepass")  # type: ignore[union-attr]
    if name == "-":
        return open(
            sys.stdin.fileno(),
            encoding="utf-8",
            errors="surrogatepass",
            newline="\n",
            closefd=False,
        )
    try:
        return Path(name).open(encoding="utf-8", errors="surrogatepass", newline="\n")
    except OSError as error:
        raise CopydeskError(
            Phrase("{file} cannot be read: {why}.", file=name, why=error.strerror or "")
        ) from error


def _answer(analyst: Analyst, line: str) -> dict[str, Any]:
    identity = None
    try:
        row = json.loads(line)
        identity = row.get("id")
        text, language = row["text"], row.get("language", "")
        document = analyst.read(text, TextFormat(row.get("format", "plain")), language)
        findings = analyst.findings(document)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        return {
            "id": identity,
            "error": f"This line is not a draft: {type(error).__name__}: {error}.",
        }
    return {
        "id": identity,
        "language": document.language,
        "findings": [finding_for_readers(f) for f in findings],
    }
