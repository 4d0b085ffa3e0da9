"""All drafts as one list of JSON, and what other formats of JSON share."""

import json
import sys
from collections.abc import Iterator

from copydesk.cli.checked import Checked, Tally


def write(drafts: Iterator[Checked], _: Tally) -> None:
    """Print the list, a draft at a time."""
    sys.stdout.write("[")
    for number, draft in enumerate(drafts):
        sys.stdout.write(("," if number else "") + "\n" + as_json(draft.for_readers()))
    sys.stdout.write("\n]\n")


def as_json(value: object) -> str:
    """The value in one line. A terminal is given no control characters, which JSON leaves above U+007F as they are."""
    return json.dumps(value, ensure_ascii=sys.stdout.isatty())
