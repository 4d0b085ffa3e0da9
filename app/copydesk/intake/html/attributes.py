"""How many attributes one tag of a page has, told before it is parsed: the parser's time grows with their square."""

import re

from copydesk.intake.limits import HTML_ATTRIBUTES, UnreadableError
from copydesk.model.phrase import Phrase

# Possessive throughout: nothing is tried twice.
_ATTRIBUTE = r"(?>[\s/]++[^\s>/=<]++(?:\s*+=\s*+(?>\"[^\"]*+\"|'[^']*+'|[^\s>]*+))?+)"
_TOO_MANY = re.compile(rf"<[a-zA-Z][^\s></]*+{_ATTRIBUTE}{{{HTML_ATTRIBUTES + 1}}}")


def guard_attributes(source: str) -> None:
    """Refuse a page with a tag of more attributes than any writer gives one.

    Raises:
        UnreadableError: there is one of more than ``HTML_ATTRIBUTES``.
    """
    if _TOO_MANY.search(source):
        raise UnreadableError(
            Phrase(
                "one of its tags has more than {limit} attributes; paste its text instead",
                limit=HTML_ATTRIBUTES,
            )
        )
