"""The fact-check report as a table: a row a claim, as spreadsheets open it."""

import csv
import io

from copydesk.export.characters import encodable
from copydesk.export.report.content import moment, report_of
from copydesk.export.report.words import KINDS, Speaker
from copydesk.export.writer import Writer
from copydesk.model.phrase import Phrase
from copydesk.model.version import ApprovedVersion
from copydesk.text.cells import harmless_cell

_WITH_COMMAS = frozenset({"", "und", "en", "ja", "zh", "ko", "he", "th"})
"""Languages that write decimals with a point, so that commas are free to part cells."""
_HEADS = (
    Phrase("No."),
    Phrase("Words of the text"),
    Phrase("Statement"),
    Phrase("Kind"),
    Phrase("Status"),
    Phrase("Named in the text"),
    Phrase("Verified with"),
    Phrase("Checked by"),
    Phrase("Last change"),
    Phrase("Doubts"),
    Phrase("Question"),
    Phrase("Answer"),
    Phrase("Remark"),
    Phrase("Right is"),
)


def write_report_csv(approved: ApprovedVersion) -> bytes:
    """UTF-8 with a mark, which spreadsheets need to see umlauts; RFC 4180, with semicolons where commas part decimals. No cell is a formula."""
    report = report_of(approved)
    speaker = Speaker(report.language)
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=_delimiter(report.language), lineterminator="\r\n")
    writer.writerow(map(speaker.say, _HEADS))
    for checked in report.claims:
        claim = checked.claim
        cells = (
            str(claim.id),
            claim.anchor.exact,
            claim.statement,
            speaker.say(KINDS[claim.kind]),
            speaker.status(claim),
            speaker.proofs(checked.cited),
            speaker.proofs(checked.proved),
            ", ".join(claim.checkers),
            f"{claim.by}, {speaker.say(moment(claim.at))}",
            claim.concerns,
            claim.question,
            claim.answer,
            speaker.remark(claim),
            claim.instead,
        )
        writer.writerow(map(harmless_cell, cells))
    return encodable(out.getvalue()).encode("utf-8-sig")


def _delimiter(language: str) -> str:
    """What spreadsheets of the language take for the end of a cell."""
    return "," if language.split("-", maxsplit=1)[0] in _WITH_COMMAS else ";"


WRITER = Writer(
    "report-csv",
    ".csv",
    write_report_csv,
    Phrase("Fact-check report (table)"),
    110,
    name_tail="-report",
    tells_release=True,
    tells_claims=True,
)
