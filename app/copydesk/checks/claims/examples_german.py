"""German cases of unsourced claims: what must be flagged, and beside each what must not."""

from copydesk.checks.check import Example

GERMAN = (
    Example("⟦Bei dem Brand in Rostock starben am Montag vier Menschen.⟧"),
    Example("Bei dem Brand in Rostock starben nach Angaben der Feuerwehr vier Menschen."),
)
