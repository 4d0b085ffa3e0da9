"""English cases of unsourced claims: what must be flagged, and beside each what must not."""

from copydesk.checks.check import Example

ENGLISH = (Example("⟦The fire killed four people on Monday.⟧", language="en"),)
