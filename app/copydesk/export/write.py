"""The way out: an approved version as bytes, and as a file that is either whole or not there."""

import re
import unicodedata
from dataclasses import replace
from pathlib import Path

from copydesk.export.writer import all_writers, writer_of
from copydesk.files.whole import write_whole
from copydesk.model.phrase import CopydeskError, Phrase
from copydesk.model.version import ApprovedVersion

_LONGEST_NAME = 50
_UNWANTED = re.compile(r"[\W_]+")
_SPELLED = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "ø": "oe", "å": "a"}
)


def write(
    approved: ApprovedVersion,
    format: str,  # noqa: A002 - the command line's word
    *,
    confidential: bool = False,
) -> bytes:
    """The approved version in that format.

    Args:
        confidential: tell confidential sources, too. Without it no writer is ever given their words.

    Raises:
        CopydeskError: there is no writer for the format, or the text was withdrawn and the format cannot say so.
    """
    writer = writer_of(format)
    if not writer.can_tell(approved):
        others = (each.format for each in all_writers() if each.can_tell(approved))
        raise CopydeskError(
            Phrase(
                "Version {number} withdraws the text, which {format} cannot say. Formats that can: {others}.",
                number=approved.version.number,
                format=format,
                others=", ".join(others),
            )
        )
    return writer.write(
        replace(approved, dossier=approved.dossier.edition(confidential=confidential))
    )


def file_name(approved: ApprovedVersion, format: str) -> str:  # noqa: A002
    """A name that every system takes: the title in small letters and hyphens, the version, the suffix.

    Raises:
        CopydeskError: there is no writer for the format.
    """
    title = unicodedata.normalize("NFC", approved.version.title).lower().translate(_SPELLED)
    title = "".join(
        letter
        for letter in unicodedata.normalize("NFKD", title)
        if not unicodedata.combining(letter)
    )
    slug = _UNWANTED.sub("-", title.lower())[:_LONGEST_NAME].strip("-") or "draft"
    writer = writer_of(format)
    return f"{slug}-v{approved.version.number}{writer.name_tail}{writer.suffix}"


def save(
    approved: ApprovedVersion,
    format: str,  # noqa: A002
    path: Path,
    *,
    confidential: bool = False,
) -> None:
    """Write the approved version to ``path``, whole: a file that was there before stays until then. What tells confidential
    sources is the owner's alone.

    Raises:
        CopydeskError: as for ``write``, or the file cannot be written.
    """
    data = write(approved, format, confidential=confidential)
    write_whole(data, path, private=confidential)
