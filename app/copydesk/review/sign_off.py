"""The sign-off: somebody answers for a version, by the rules of the house."""

from collections.abc import Iterable
from datetime import datetime

from copydesk.model.person import same_person
from copydesk.model.phrase import CopydeskError, Phrase
from copydesk.model.version import Approval, ApprovedVersion, Release, Version
from copydesk.review.gate import OpenItem
from copydesk.review.gate_rules import DEFAULT_RULES, GateRules
from copydesk_resources import catalogue_for


def approve(
    version: Version,
    items: Iterable[OpenItem],
    by: str,
    at: datetime,
    reason: str = "",
    *,
    rules: GateRules = DEFAULT_RULES,
    release: Release = Release.FIRST,
    change: str = "",
) -> ApprovedVersion:
    """Sign the version off.

    Args:
        items: what stood in the way, for the record: said in the language of the text, as the report is.
        at: UTC.
        reason: why it leaves all the same; required where something stood in the way.
        release: what it is to those who have an earlier version.
        change: what was corrected, or why it is withdrawn; required for these two.

    Raises:
        CopydeskError: something is open and no reason is given, the house does not let this person sign,
            nobody signs, or a correction or withdrawal is not explained.
    """
    sentences = catalogue_for(version.language)
    open_items = tuple(item.sentence.said(sentences) for item in items)
    who = " ".join(by.split())
    if not who:
        raise CopydeskError(Phrase("An approval needs the name of who gives it."))
    refused = refusal(who, version.by, rules)
    if refused is not None:
        raise CopydeskError(refused)
    if open_items and not reason.strip():
        raise CopydeskError(
            Phrase(
                "Still open: {count}. Settle what is open, or give a reason, which is recorded.",
                count=len(open_items),
            )
        )
    refused = refusal(who, version.by, rules, blocked=bool(open_items))
    if refused is not None:
        raise CopydeskError(refused)
    if release in {Release.CORRECTION, Release.WITHDRAWAL} and not change.strip():
        raise CopydeskError(
            Phrase("Say what was corrected, or why it is withdrawn: readers are told.")
        )
    approval = Approval(
        who, at, version.sha256, open_items, reason.strip(), release, change.strip()
    )
    return ApprovedVersion(version, approval)


def refusal(who: str, saved_by: str, rules: GateRules, *, blocked: bool = False) -> Phrase | None:
    """Why the house does not let this person sign; None where it does.

    Args:
        saved_by: who saved the version, or would.
        blocked: something is open.
    """
    if rules.four_eyes and same_person(who, saved_by):
        return Phrase(
            "{name} saved this version. By the rules of the house somebody else approves it.",
            name=who,
        )
    if blocked and not _may_override(who, rules):
        return Phrase(
            "Something is open, and by the rules of the house only {names} may approve all the same.",
            names=", ".join(sorted(rules.override)),
        )
    return None


def _may_override(who: str, rules: GateRules) -> bool:
    return not rules.override or any(same_person(who, name) for name in rules.override)
