"""What the checks say of one text: all that a save or an approval of it records."""

from dataclasses import dataclass

from copydesk.model.finding import Finding
from copydesk.model.voices import Statement


@dataclass(frozen=True, slots=True)
class Analysed:
    """One state of a text, looked at in full."""

    sha256: str
    """Of the text: what was found holds for no other."""
    language: str
    findings: tuple[Finding, ...]
    names: tuple[tuple[str, int], ...] = ()
    """Each name as it stands most fully, and how often it stands there."""
    said: tuple[Statement, ...] = ()
    """Who is let say what, in the order of the text."""
    checked: bool = True
    """False where the checks could not look at it: nothing is known of it, which is no praise."""
