"""The house settings on their way to the engine: each setting as a file has it, and the names that the archive adds."""

from dataclasses import replace
from datetime import date
from typing import Any

from copydesk.model.house import ApprovedName, House, HouseName
from copydesk.model.setting import parsed, settings_of

Message = dict[str, Any]


def house_message(house: House) -> Message:
    """The request that makes the engine follow these house settings."""
    return {
        "do": "house",
        "settings": {
            setting.key or name: setting.write(getattr(house, name))
            for name, setting in settings_of(House).items()
        },
        "listed": [[n.german, n.english, n.note] for n in house.listed],
        "approved": [[n.name, n.count, n.last.isoformat()] for n in house.approved],
    }


def house_from(row: Message) -> House:
    """The house settings that ``house_message`` packed."""
    return replace(
        parsed(House, row["settings"]).settings,
        listed=frozenset(
            HouseName(tuple(german), tuple(english), note)
            for german, english, note in row["listed"]
        ),
        approved=frozenset(
            ApprovedName(name, count, date.fromisoformat(last))
            for name, count, last in row["approved"]
        ),
    )
