"""Until when a text must not be published: the embargo that it carries, or carried when it came in."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone

from copydesk.model.version import ApprovedVersion
from copydesk_resources import read_toml

_TOP, _BOTTOM = 40, 20
"""Lines at the beginning and at the end of a text among which its embargo stands."""
_ISO = re.compile(r"\b(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)\b")
_NUMBERS = re.compile(r"\b(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.\s?(?P<year>\d{4}|\d\d)?")
_DAY_FIRST = re.compile(
    r"\b(?P<day>\d{1,2})(?:\.|st|nd|rd|th)?\s(?P<name>[^\W\d_]{3,9})\.?(?:,?\s(?P<year>\d{4}))?"
)
_NAME_FIRST = re.compile(
    r"\b(?P<name>[^\W\d_]{3,9})\.?\s(?P<day>\d{1,2})(?:st|nd|rd|th)?\b(?:,?\s(?P<year>\d{4}))?"
)
_DATES = (_ISO, _NUMBERS, _DAY_FIRST, _NAME_FIRST)
_CLOCK = re.compile(
    r"""(?ix)
      \b(?P<hour>\d{1,2})[.:](?P<minute>\d\d)(?:\s?(?P<half>[ap])\.?m)?
    | \b(?P<full>\d{1,2})\s?(?:uhr|h\b)
    | \b(?P<twelve>\d{1,2})\s?(?P<of>[ap])\.?m
    | \b(?P<four>\d{4})\s?(?:hrs?\b|(?=[A-Z]{2,4}\b))"""
)
_ZONE = re.compile(r"\b(?P<zone>[A-Z]{2,4})\b")


@dataclass(frozen=True, slots=True)
class Embargo:
    """What the line says."""

    line: str
    until: datetime | None
    """UTC; None where the line tells no day."""

    def holds(self, now: datetime) -> bool:
        """Whether the text must wait: without a day until somebody says otherwise."""
        return self.until is None or now < self.until


def embargo_of(approved: ApprovedVersion) -> Embargo | None:
    """The embargo of an approved text; one whose line was cut from it since still holds, if it told its day."""
    year = approved.version.at.year
    for line in _lines(approved.version.text):
        return Embargo(line, _until(line, year))
    for line in _lines(approved.received):
        until = _until(line, year)
        return Embargo(line, until) if until else None
    return None


def _lines(text: str) -> Iterator[str]:
    from copydesk.checks.markup.agency import is_embargo  # with all its patterns: for who exports

    lines = [line.strip() for line in text.split("\n") if line.strip()]
    if len(lines) > _TOP + _BOTTOM:
        lines = lines[:_TOP] + lines[-_BOTTOM:]
    return (line for line in lines if is_embargo(line))


def _until(line: str, year: int) -> datetime | None:
    """The moment that the line names; at the beginning of its day where it names no hour, this year where it names none."""
    for pattern in _DATES:
        for match in pattern.finditer(line):
            day = _day(match, year)
            if day is not None:
                rest = f"{line[: match.start()]} {line[match.end() :]}"
                return _at(day, rest)
    return None


def _day(match: re.Match[str], year: int) -> datetime | None:
    said = match.groupdict()
    month = _months().get(said["name"][:3].casefold()) if "name" in said else int(said["month"])
    told = int(said["year"]) if said["year"] else year
    try:
        return datetime(told + 2000 * (told < 100), month or 0, int(said["day"]))  # noqa: DTZ001 - the zone is told with the hour
    except ValueError:
        return None  # a number that is no day


def _at(day: datetime, rest: str) -> datetime:
    hour, minute = _hour(rest)
    moment = day + timedelta(hours=hour, minutes=minute)
    hours = next((_zones()[m["zone"]] for m in _ZONE.finditer(rest) if m["zone"] in _zones()), None)
    if hours is not None:
        return moment.replace(tzinfo=timezone(timedelta(hours=hours))).astimezone(UTC)
    return moment.astimezone(UTC)  # the clock of the desk


def _hour(rest: str) -> tuple[int, int]:
    match = _CLOCK.search(rest)
    if match is None:
        return 0, 0
    if match["four"]:
        hour, minute = divmod(int(match["four"]), 100)
    else:
        hour = int(match["hour"] or match["full"] or match["twelve"])
        minute = int(match["minute"] or 0)
    half = (match["half"] or match["of"] or "").lower()
    if half:
        hour = hour % 12 + 12 * (half == "p")
    return (hour, minute) if hour <= 24 and minute < 60 else (0, 0)


def _months() -> dict[str, int]:
    return dict(read_toml("times.toml")["months"])


def _zones() -> dict[str, int]:
    return dict(read_toml("times.toml")["zones"])
