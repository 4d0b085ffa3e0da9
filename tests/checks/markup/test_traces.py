"""What left a trace is named in the reader's language."""

from copydesk.checks.markup.seeing.traces import rows
from copydesk_resources import read_toml


def test_systems_that_are_no_names_are_told_in_german_too():
    german = read_toml("phrases/markup.de.toml")
    told = {row["system"] for row in rows()}
    described = {name for name in told if name[:1].islower() or " or " in name}
    assert described - set(german) == {"git", "reStructuredText"}
