"""Recovery copies: what was typed and not yet saved, kept apart from the versions and never applied by itself."""

import json
import re
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from copydesk.archive.file.rows import time_from_column, time_to_column
from copydesk.files.whole import make_folder, replacing
from copydesk.model.draft import TextFormat
from copydesk.model.phrase import CopydeskError, Phrase

KEPT = timedelta(days=14)
"""How long a copy is kept after a clean exit."""
_KEY = re.compile(r"[0-9A-Za-z-]{1,80}")


@dataclass(frozen=True, slots=True)
class RecoveryCopy:
    """The unsaved state of one open draft."""

    key: str
    """Names the open draft and the file: letters, digits and hyphens, as in a draft's guid."""
    text: str
    title: str
    format: TextFormat
    language: str
    draft_id: int | None
    """None for a draft that was never saved."""
    base: int | None
    """The number of the version that it was made from."""
    at: datetime
    """UTC."""
    closed: datetime | None = None
    """When Copydesk was left in good order with this copy still there; None after a crash."""


@dataclass(frozen=True, slots=True)
class Recovered:
    """What lies in the folder."""

    copies: tuple[RecoveryCopy, ...]
    """Newest first."""
    unreadable: tuple[Path, ...]
    """Files that are no copies, or damaged: they are left where they are."""


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
            "closed": time_to_column(copy.closed) if copy.closed else None,
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
                    why=error.strerror or "",
                )
            ) from error

    def list(self) -> Recovered:
        """Every copy there is."""
        copies: list[RecoveryCopy] = []
        unreadable: list[Path] = []
        for path in sorted(self._folder.glob("*.json")):
            try:
                copies.append(_read(path))
            except (OSError, ValueError, KeyError, TypeError):
                unreadable.append(path)
        copies.sort(key=lambda copy: copy.at, reverse=True)
        return Recovered(tuple(copies), tuple(unreadable))

    def discard(self, key: str) -> None:
        """Delete the copy of that key, if there is one: its text was saved, or the user does not want it."""
        self._path(key).unlink(missing_ok=True)

    def leave(self) -> None:
        """Note a clean exit: the copies still there are kept for fourteen days more.

        Raises:
            CopydeskError: one cannot be written.
        """
        for copy in self.list().copies:
            if copy.closed is None:
                self.keep(replace(copy, closed=self._now()))

    def expire(self) -> None:
        """Delete the copies whose fourteen days are over. One left by a crash waits until somebody decides."""
        for copy in self.list().copies:
            if copy.closed is not None and self._now() - copy.closed > KEPT:
                self.discard(copy.key)

    def _path(self, key: str) -> Path:
        if not _KEY.fullmatch(key):
            raise ValueError(f"not a key: {key!r}")
        return self._folder / f"{key}.json"


def _read(path: Path) -> RecoveryCopy:
    row: dict[str, Any] = json.loads(path.read_bytes())
    return RecoveryCopy(
        key=path.stem,
        text=row["text"],
        title=row["title"],
        format=TextFormat(row["format"]),
        language=row["language"],
        draft_id=row["draft_id"],
        base=row["base"],
        at=time_from_column(row["at"]),
        closed=time_from_column(row["closed"]) if row["closed"] else None,
    )
