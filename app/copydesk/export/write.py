"""The way out: an approved version as bytes, and as a file that is either whole or not there."""

import os
import re
import secrets
import sys
import unicodedata
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from copydesk.export.writer import all_writers, writer_of
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
    """Write the approved version to ``path``, whole: a file that was there before stays until then.

    The bytes go to a new file of the same folder that nobody else may read, are forced to the disk, and take the
    name in one step.

    Raises:
        CopydeskError: as for ``write``, or the file cannot be written.
    """
    save_bytes(write(approved, format, confidential=confidential), path)


def save_bytes(data: bytes, path: Path) -> None:
    """Write a file whole; what was there before stays until then.

    Raises:
        CopydeskError: the file cannot be written.
    """
    # A name that nobody can foresee, so that nobody can lay a link in its way.
    draft = path.parent / f".copydesk-{secrets.token_hex(8)}.tmp"
    try:
        try:
            _write_new(draft, data)
            draft.replace(path)
        except BaseException:
            draft.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise CopydeskError(
            Phrase(
                "{file} could not be written: {why}. What was there before is unchanged.",
                file=str(path),
                why=error.strerror or str(error),
            )
        ) from error
    _force_folder(path.parent)


def _write_new(path: Path, data: bytes) -> None:
    """A file that was not there before, safely on the disk, readable by all whom the user lets read."""
    flags = (
        os.O_WRONLY
        | os.O_CREAT
        | os.O_EXCL
        | getattr(os, "O_NOFOLLOW", 0)
        | getattr(os, "O_BINARY", 0)
    )
    with os.fdopen(os.open(path, flags, 0o600), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    path.chmod(0o644 & ~_umask())


def _umask() -> int:
    mask = os.umask(0o077)
    os.umask(mask)
    return mask


def _force_folder(folder: Path) -> None:
    """Force the new name to the disk, too; Windows does it by itself."""
    if sys.platform == "win32":
        return
    # Some folders cannot be opened or forced. The file is whole under the old name or the new one all the same.
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
