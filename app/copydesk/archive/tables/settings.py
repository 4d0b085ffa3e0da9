"""What the user set: a value of JSON under each name."""

import json
from typing import Any, TypeAlias

from copydesk.archive.file.connection import Connection

Json: TypeAlias = Any
"""What JSON can say."""


class Settings:
    """The settings of one database."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, key: str, default: Json = None) -> Json:
        """The value under that name, ``default`` where there is none."""
        found = self._connection.value("SELECT value FROM settings WHERE key = ?", (key,))
        return default if found is None else json.loads(found)

    def set(self, key: str, value: Json) -> None:
        """Put a value of JSON under that name.

        Raises:
            CopydeskError: it could not be saved.
            TypeError: the value is none of JSON's.
        """
        with self._connection.write():
            self._connection.run(
                "INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                (key, json.dumps(value, ensure_ascii=True)),
            )

    def all(self) -> dict[str, Json]:
        """Every setting by its name."""
        rows = self._connection.rows("SELECT key, value FROM settings ORDER BY key")
        return {row["key"]: json.loads(row["value"]) for row in rows}
