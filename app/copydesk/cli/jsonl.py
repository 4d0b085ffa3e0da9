"""``copydesk check --jsonl``: a draft a line in, a line a draft out, in the same order."""

import json
import os
import sys
from typing import Any, TextIO, TypeAlias

from copydesk.checks.analysis import Analyst
from copydesk.cli.house import analyst_of_the_house
from copydesk.cli.selection import Selection
from copydesk.cli.terminal import DEBUG
from copydesk.engine.wire import finding_for_readers
from copydesk.files.reasons import reason
from copydesk.model.draft import TextFormat
from copydesk.model.phrase import CopydeskError, Phrase
from copydesk.text.kinds_of_text import AS_FOUND, kind_chosen

Json: TypeAlias = dict[str, Any]


def check_lines(name: str, selection: Selection, kind: str = AS_FOUND) -> int:
    """Check every line of the file, ``-`` being standard input; the exit status.

    Args:
        kind: what kind of text each is that does not say so itself.

    Raises:
        CopydeskError: the file cannot be read.
    """
    analyst, status = analyst_of_the_house(), 0
    with _lines(name) as lines:
        for line in lines:
            if line.strip():
                answer = _answer(analyst, line, selection, kind)
                text = json.dumps(answer, ensure_ascii=sys.stdout.isatty())
                sys.stdout.write(text + "\n")
                sys.stdout.flush()
                incomplete = "error" in answer or "unfinished" in answer
                status = max(status, 2 if incomplete else int(bool(answer["findings"])))
    return status


def _lines(name: str) -> TextIO:
    try:
        return _opened(sys.stdin.fileno() if name == "-" else name)
    except OSError as error:
        raise CopydeskError(
            Phrase("{file} cannot be read: {why}.", file=name, why=reason(error))
        ) from error


def _opened(file: str | int) -> TextIO:
    """Lines end at a line feed alone: a draft may hold any other break, and half characters."""
    return open(
        file,
        encoding="utf-8",
        errors="surrogatepass",
        newline="\n",
        closefd=not isinstance(file, int),
    )


def _answer(analyst: Analyst, line: str, selection: Selection, kind: str = AS_FOUND) -> Json:
    """The line out; a bad line, and one that we fail on, is named and the run goes on."""
    identity = None
    try:
        row = json.loads(line)
        identity = row.get("id")
        text, language = row["text"], row.get("language", "")
        format = TextFormat(row.get("format", "plain"))  # noqa: A001
        chosen = kind_chosen(row.get("kind", kind))
        document = analyst.read(text, format, language, kind=chosen)
    except (
        ValueError,
        KeyError,
        TypeError,
        AttributeError,
        RecursionError,
        CopydeskError,
    ) as error:
        return _error(identity, f"This line is not a draft: {type(error).__name__}: {error}.")
    try:
        findings = analyst.findings(document)
    except Exception as error:
        if os.environ.get(DEBUG):
            raise
        said = f"Copydesk made a mistake with this draft: {type(error).__name__}: {error}."
        return _error(identity, said)
    answer = {
        "id": identity,
        "language": document.language,
        "findings": [finding_for_readers(each) for each in selection.shown(findings)],
    }
    return {**answer, "unfinished": list(analyst.unfinished)} if analyst.unfinished else answer


def _error(identity: object, sentence: str) -> Json:
    return {"id": identity, "error": " ".join(sentence.split())}
