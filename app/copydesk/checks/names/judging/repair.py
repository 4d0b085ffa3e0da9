"""The right spelling put in, in the inflection that stands there: ``Whelens`` becomes ``Whelans``."""

from copydesk.model.finding import Fix
from copydesk.model.span import Span

_HISSING = ("s", "ß", "x", "z")


def repair(span: Span, ending: str, wanted: str) -> Fix:
    """The fix for a name at ``span`` that is followed by ``ending``: after a hissing sound German writes an apostrophe."""
    if ending and wanted.endswith(_HISSING):
        return Fix(Span(span.start, span.end + len(ending)), f"{wanted}’")
    return Fix(span, wanted)
