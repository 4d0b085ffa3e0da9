"""Recovery copies: what was typed and not yet saved, kept apart from the versions."""

import json
import re
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from copydesk.archive.file.rows import time_from_column, time_to_column
from copydesk.files.reasons import reason
from copydesk.files.whole import make_folder, replacing
from copydesk.model.draft import TextFormat
from copydesk.model.phrase import CopydeskError, Phrase

KEPT = timedelta(days=14)
"""How long a copy that somebody discarded is kept."""
_KEY = re.compile(r"[0-9A-Za-z-]{1,120}")


@dataclass(frozen=True, slots=True)
class RecoveryCopy:
    """The unsaved state of one open draft, and what it was made from."""

    key: str
    """Names the file: letters, digits and hyphens (``copy_key``)."""
    text: str
    title: str
    format: TextFormat
    language: str
    guid: str
    """The draft's own name, the same in every copy of its database; "" for a draft that was never saved."""
    base: int
    """The number of the version that it was made from."""
    at: datetime
    """UTC."""
    base_sha256: str = ""
    """The hash of that version's text; "" where it is not known."""
    database: str = ""
    """The name of the database, the same wherever its file lies (``Drafts.first_guid``); "" where it is not known."""
    path: str = ""
    """Where that database lay; "" where it is not known."""
    discarded: datetime | None = None
    """When somebody said that it is not wanted (UTC); None where nobody did."""


@dataclass(frozen=True, slots=True)
class Recovered:
    """What lies in the folder."""

    copies: tuple[RecoveryCopy, ...]
    """Newest first."""
    unreadable: tuple[Path, ...]
    """Files that are no copies, or damaged: they are left where they are."""


def copy_key(database: str, guid: str, base: int, writer: str) -> str:
    """The key of the copy of one draft on one base by one writer: nobody's copy takes the place of another's."""
    return f"{database[:8] or 'new'}-{guid}-{base}-{writer}"


class Recovery:
    """The recovery copies in one folder: one private file each, replaced whole or not at all."""

    def __init__(self, folder: Path, now: Callable[[], datetime]) -> None:
        self._folder = folder
        self._now = now

    def keep(self, copy: RecoveryCopy) -> None:
        """Write the copy, in the place of an older one of the same key.

        Raises:
            CopydeskError: it cannot be written; the older one is as it was.
        """
        row = {
            **asdict(copy),
            "format": copy.format.value,
            "at": time_to_column(copy.at),
            "discarded": time_to_column(copy.discarded) if copy.discarded else None,
        }
        try:
            make_folder(self._folder)
            with replacing(self._path(copy.key)) as part:
                part.write_bytes(json.dumps(row, ensure_ascii=True).encode("ascii"))
        except OSError as error:
            raise CopydeskError(
                Phrase(
                    "The recovery copy in {folder} cannot be written: {why}. Save the draft now.",
                    folder=str(self._folder),
                    why=reason(error),
                )
            ) from error

    def list(self) -> Recovered:
        """Every copy there is, the discarded ones too."""
        copies: list[RecoveryCopy] = []
        unreadable: list[Path] = []
        for path in sorted(self._folder.glob("*.json")):
            try:
                copies.append(_read(path))
            except (OSError, ValueError, KeyError, TypeError):
                unreadable.append(path)
        copies.sort(key=lambda copy: copy.at, reverse=True)
        return Recovered(tuple(copies), tuple(unreadable))

    def remove(self, key: str) -> None:
        """Delete the copy of that key, if there is one: its words, or its own later state, stand elsewhere.

        Raises:
            CopydeskError: it cannot be deleted.
        """
        try:
            self._path(key).unlink(missing_ok=True)
        except OSError as error:
            raise CopydeskError(
                Phrase(
                    "The recovery copy {file} cannot be deleted: {why}.",
                    file=str(self._path(key)),
                    why=reason(error),
                )
            ) from error

    def discard(self, key: str) -> None:
        """Somebody does not want the copy of that key: it is offered no more, and kept for fourteen days.

        Raises:
            CopydeskError: that cannot be noted; the copy is as it was.
        """
        for copy in self.list().copies:
            if copy.key == key and copy.discarded is None:
                self.keep(replace(copy, discarded=self._now()))

    def saved(self, guid: str, text: str) -> None:
        """A version of the draft says this: copies of the draft with just these words are not needed.

        Raises:
            CopydeskError: one cannot be deleted.
        """
        for copy in self.list().copies:
            if copy.guid == guid and copy.text == text:
                self.remove(copy.key)

    def expire(self) -> None:
        """Delete the discarded copies whose fourteen days are over. Others wait until somebody decides."""
        for copy in self.list().copies:
            if copy.discarded is not None and self._now() - copy.discarded > KEPT:
                self.remove(copy.key)

    def _path(self, key: str) -> Path:
        if not _KEY.fullmatch(key):
            raise ValueError(f"not a key: {key!r}")
        return self._folder / f"{key}.json"


def _read(path: Path) -> RecoveryCopy:
    row: dict[str, Any] = json.loads(path.read_bytes())
    # the first copies were named by the draft alone, and a draft that was never saved had no number
    guid = row.get("guid", path.stem if row.get("draft_id") is not None else "")
    return RecoveryCopy(
        key=path.stem,
        text=row["text"],
        title=row["title"],
        format=TextFormat(row["format"]),
        language=row["language"],
        guid=guid,
        base=row["base"] or 0,
        at=time_from_column(row["at"]),
        base_sha256=row.get("base_sha256", ""),
        database=row.get("database", ""),
        path=row.get("path", ""),
        discarded=time_from_column(row["discarded"]) if row.get("discarded") else None,
    )
