"""How the tables came to be, a module a step, never changed once shipped: SQL literals, and work on rows where SQL has no words."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from copydesk.archive.migrations import (
    m001_drafts_and_versions,
    m002_claims,
    m003_names,
    m004_search,
    m005_declared_language,
    m006_quotations,
    m007_erasable_notes,
    m008_words,
    m009_packed_texts,
    m010_deadline,
    m011_what_is_right,
    m012_kind_of_text,
)

if TYPE_CHECKING:
    from copydesk.archive.file.connection import Connection

Step: TypeAlias = "str | Callable[[Connection], None]"
"""A statement, or work on rows, which changes no table's form."""


@dataclass(frozen=True, slots=True)
class Migration:
    """One step; ``number`` is the ``user_version`` of a file that has taken it."""

    number: int
    statements: tuple[Step, ...]


MIGRATIONS = (
    Migration(1, m001_drafts_and_versions.STATEMENTS),
    Migration(2, m002_claims.STATEMENTS),
    Migration(3, m003_names.STATEMENTS),
    Migration(4, m004_search.STATEMENTS),
    Migration(5, m005_declared_language.STATEMENTS),
    Migration(6, m006_quotations.STATEMENTS),
    Migration(7, m007_erasable_notes.STATEMENTS),
    Migration(8, m008_words.STATEMENTS),
    Migration(9, m009_packed_texts.STATEMENTS),
    Migration(10, m010_deadline.STATEMENTS),
    Migration(11, m011_what_is_right.STATEMENTS),
    Migration(12, m012_kind_of_text.STATEMENTS),
)
CURRENT = MIGRATIONS[-1].number
"""The version of the tables that this program writes."""
