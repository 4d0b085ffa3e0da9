"""A draft a line."""

import sys
from collections.abc import Iterator

from copydesk.cli.checked import Checked, Tally
from copydesk.cli.formats.json_format import as_json


def write(drafts: Iterator[Checked], _: Tally) -> None:
    """Print a draft a line, as soon as it is looked at."""
    for draft in drafts:
        sys.stdout.write(as_json(draft.for_readers()) + "\n")
        sys.stdout.flush()
