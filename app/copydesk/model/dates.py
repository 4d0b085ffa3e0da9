"""Dates as people write them, and as the desk keeps them."""

import re
from datetime import date

_KEPT = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d{2})(?:-(?P<day>\d{2}))?)?")
_SPOKEN = re.compile(
    r"(?:(?:(?P<day>\d{1,2})\.\s?)?(?P<month>\d{1,2})\.\s?)?(?P<year>\d{4})"  # 23.11.2026, 3. 4. 2026, 11.2026
)


def read_date(words: str) -> str | None:
    """The date as the desk keeps it, ``2024``, ``2024-03`` or ``2024-03-15``; also from ``15.3.2024`` and ``3.2024``. "" for no
    words, None where they are no date of the calendar.
    """
    words = words.strip()
    if not words:
        return ""
    found = _KEPT.fullmatch(words) or _SPOKEN.fullmatch(words)
    if found is None:
        return None
    parts = [int(found[name]) for name in ("year", "month", "day") if found[name]]
    try:
        date(*parts, *[1] * (3 - len(parts)))
    except ValueError:
        return None
    return "-".join(f"{part:04}" if not n else f"{part:02}" for n, part in enumerate(parts))
