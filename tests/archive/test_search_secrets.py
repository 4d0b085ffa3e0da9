"""No word of a confidential source can be found, nor stands in the bytes of a search table."""

from dataclasses import fields, replace

import pytest

from archive.test_claims import claim
from archive.test_versions import approve, decision
from copydesk.archive.tables.index import SEARCH_TABLES
from copydesk.model.claim import Link, Use
from copydesk.model.source import Source

TOKEN = "qxzt" + "0123456789abcdef"
WORDS = tuple(
    field.name for field in fields(Source)
    if field.name not in {"id", "kind", "confidential", "primary", "medium", "attribution", "attachments"}
)  # fmt: skip


@pytest.mark.parametrize("field", [*WORDS, "file", "locator of a link", "note of a decision"])
@pytest.mark.parametrize("later", [False, True], ids=["from the start", "later"])
def test_no_word_of_a_confidential_source_is_in_any_search_table(
    archive, draft, clock, field, later
):
    dates = {"published", "accessed", "interviewed"}
    source = Source(0, "Jemand", confidential=not later)
    if field in WORDS and field not in dates:
        source = replace(source, **{field: TOKEN})
    kept = archive.sources.add(draft.id, source, "Mia")
    if field == "file":
        archive.sources.attach(kept.id, f"{TOKEN}.txt", TOKEN.encode(), "Mia")
    note = TOKEN if field == "note of a decision" else "ja"
    archive.decisions.add(decision(draft, clock, note=note, source_id=kept.id))
    link = Link(kept.id, Use.CITED, "Mia", clock(), TOKEN if field == "locator of a link" else "")
    archive.claims.record(claim(draft, clock, links=(link,)))
    approve(archive, draft, clock)
    if later:
        whole = archive.sources.of_draft(draft.id)[-1]
        archive.sources.change(replace(whole, confidential=True), "Mia")
    assert archive.search.find(TOKEN) == ()
    assert archive.search.find(TOKEN, rank=True) == ()
    assert archive.search.uses_of(Source(0, TOKEN, url=TOKEN, person=TOKEN)).drafts == ()
    for table in (*(f"{name}_data" for name in SEARCH_TABLES), "public_notes"):
        rows = archive._connection.rows(f"SELECT * FROM {table}")
        assert TOKEN[:8] not in repr(rows).lower(), table
