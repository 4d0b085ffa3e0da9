"""What a search found as rows: a passage each, the first of a draft with its title."""

from collections.abc import Sequence
from dataclasses import dataclass

from copydesk.archive.search.hits import Hit, Passage
from copydesk_ui.parts.rows_model import RowsModel
from copydesk_ui.search.wording import hit_kind_name, origin_words, snippet_words
from copydesk_ui.words.kinds import status_name


@dataclass(frozen=True, slots=True)
class FoundRow:
    """One passage of a draft."""

    hit: Hit
    passage: Passage
    first: bool
    """Whether it is the draft's first one, which bears its title."""


def rows_of(hits: Sequence[Hit]) -> list[FoundRow]:
    """The passages of all hits, in their order."""
    return [
        FoundRow(hit, passage, first=number == 0)
        for hit in hits
        for number, passage in enumerate(hit.passages)
    ]


class FoundModel(RowsModel[FoundRow]):
    """The rows and their words."""

    def words(self, row: FoundRow) -> str:
        """The words found, and where they come from."""
        return f"{snippet_words(row.passage)}\n{origin_words(row.passage)}"

    def spoken(self, row: FoundRow) -> str:
        """The draft, the kind, the words and where they come from, in one line."""
        return (
            f"{row.hit.title}, {status_name(row.hit.status)}, {hit_kind_name(row.passage.kind)}: "
            f"{snippet_words(row.passage)}, {origin_words(row.passage)}"
        )
