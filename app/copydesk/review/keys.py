"""By which words a decision for a whole draft or the whole house knows a finding again."""

from copydesk.model.finding import Finding
from copydesk.model.kinds import Kind


def decision_key(finding: Finding) -> str:
    """The words that such a decision hangs on: what stands there, or all spellings of a name.

    The spellings are sorted, so that a pair of names once kept stays kept whichever of them is the suspect.
    """
    if finding.kind is Kind.NAME_SPELLING and finding.variants:
        return " / ".join(sorted(finding.variants))
    return finding.text
