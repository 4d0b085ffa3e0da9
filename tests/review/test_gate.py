"""What keeps a draft in the house, and who may let it go all the same."""

from dataclasses import replace

import pytest

from copydesk.model.claim import ClaimKind, ClaimStatus, Link, Use
from copydesk.model.draft import TextFormat
from copydesk.model.edit import Edit
from copydesk.model.kinds import Kind
from copydesk.model.phrase import CopydeskError
from copydesk.model.severity import Severity
from copydesk.model.version import Release, Status, Version, text_hash
from copydesk.review.gate import gate, unproved
from copydesk.review.gate_rules import DEFAULT_RULES, GateRules
from copydesk.review.ledger import Ledger
from copydesk.review.review import Review
from copydesk.review.sign_off import approve
from review.making import NOW, decision, finding
from review.test_ledger import TEXT as LEDGER_TEXT
from review.test_ledger import claim

TEXT = "Ein <b>Hafen.\n\nXXX folgt. Meier sprach.\nDas ist der größte Hafen."
BLOCKING = (
    finding(TEXT, "größte", Kind.UNSOURCED_CLAIM, severity=Severity.WARNING),
    finding(TEXT, "<b>"),
    finding(TEXT, "XXX", Kind.PLACEHOLDER, severity=Severity.WARNING),
    finding(TEXT, "Meier", Kind.NAME_SPELLING, severity=Severity.WARNING),
)
PASSING = (
    finding(TEXT, "Ein", Kind.SPACING, severity=Severity.WARNING),
    finding(TEXT, "sprach", Kind.TAG, hint=True),
    finding(TEXT, "Das", Kind.VAGUE_ATTRIBUTION, severity=Severity.WARNING),
)


def version(text=TEXT):
    return Version(
        1, 3, "Hafen", text, TextFormat.PLAIN, "de", text_hash(text), "", "Jo", NOW, Status.IN_REVIEW
    )  # fmt: skip


def test_errors_placeholders_names_and_unsourced_claims_block():
    items = gate(Review(TEXT, findings=BLOCKING + PASSING))
    assert [(item.text, item.line) for item in items] == [
        ("<b>", 1),
        ("XXX", 3),
        ("Meier", 3),
        ("größte", 4),
    ]
    assert items[0].sentence.said() == "Line 1: Leftover tag: <b>"


def test_what_is_settled_blocks_no_more():
    decisions = tuple(decision(TEXT, found) for found in BLOCKING)
    assert gate(Review(TEXT, findings=BLOCKING + PASSING, decisions=decisions)) == ()


def test_a_house_may_set_its_own_rules():
    rules = GateRules(kinds=frozenset({Kind.SPACING}), markup_errors=False)
    items = gate(Review(TEXT, findings=BLOCKING + PASSING), rules)
    assert [item.text for item in items] == ["Ein"]


def test_nothing_open_is_approved_without_a_reason():
    approved = approve(version(), (), "Eva", NOW)
    assert (approved.approval.by, approved.approval.open_items) == ("Eva", ())


def test_open_items_need_a_reason_which_is_recorded_with_them():
    items = gate(Review(TEXT, findings=BLOCKING))
    for reason in ("", "  "):
        with pytest.raises(CopydeskError, match="Still open: 4"):
            approve(version(), items, "Eva", NOW, reason)
    approval = approve(version(), items, "Eva", NOW, "Redaktionsschluss").approval
    assert approval.reason == "Redaktionsschluss"
    assert approval.open_items[1] == "Zeile 3: Tag-Rest: XXX"


def test_nobody_signs_without_a_name():
    with pytest.raises(CopydeskError, match="name of who gives it"):
        approve(version(), (), " ", NOW)


def standing_in_the_way(*claims, rules=DEFAULT_RULES, text=LEDGER_TEXT):
    return [
        (item.line, item.message.said()) for item in gate(Review(text), rules, Ledger(text, claims))
    ]


def test_claims_block_by_their_state():
    verified = claim("Er wird 2027 fertig.")
    asked = claim("Das sagte die Bürgermeisterin.", status=ClaimStatus.QUERY_AUTHOR, number=2)
    assert standing_in_the_way(verified, asked) == [(3, "The author has not answered yet")]
    lenient = GateRules(statuses=frozenset())
    assert standing_in_the_way(verified, asked, rules=lenient) == []


def test_a_check_that_an_edit_undid_blocks_and_says_so():
    changed = LEDGER_TEXT.replace("2027", "2028")
    edit = Edit.between(LEDGER_TEXT, changed)
    ledger = Ledger(LEDGER_TEXT, (claim("Er wird 2027 fertig."),)).edited(edit)
    (item,) = gate(Review(changed), DEFAULT_RULES, ledger)
    assert item.sentence.said() == (
        "Line 3: The words were changed after the check: Er wird 2028 fertig."
    )


def test_a_claim_without_words_blocks_last():
    gone = claim("Er wird 2027 fertig.")
    (item,) = gate(Review("Neu."), DEFAULT_RULES, Ledger("Neu.", (gone,)))
    assert item.sentence.said() == "The words of this claim are gone: Er wird 2027 fertig."


def test_a_second_pair_of_eyes_is_asked_for_where_the_house_wants_it():
    figure = replace(claim("Er wird 2027 fertig."), kind=ClaimKind.FIGURE, checkers=("Mia",))
    rules = GateRules(second_pair=frozenset({ClaimKind.FIGURE}))
    assert standing_in_the_way(figure) == []
    assert standing_in_the_way(figure, rules=rules) == [
        (3, "A second person must verify this claim")
    ]
    assert standing_in_the_way(replace(figure, checkers=("Mia", "Ben")), rules=rules) == []


def test_four_eyes_see_more_than_two():
    rules = GateRules(four_eyes=True)
    for saver, signer in (
        ("Jo", "jo"),
        ("Jo Königsmann", "JO  königsmann "),
        ("Jo  König", "Jo Ko\u0308nig"),
    ):
        saved = replace(version(), by=saver)
        with pytest.raises(CopydeskError, match="somebody else approves it"):
            approve(saved, (), signer, NOW, rules=rules)
    assert approve(version(), (), "Eva", NOW, rules=rules).approval.by == "Eva"


def test_only_those_whom_the_house_names_may_override():
    items = gate(Review(TEXT, findings=BLOCKING))
    rules = GateRules(override=frozenset({"Eva"}))
    with pytest.raises(CopydeskError, match="only Eva may approve"):
        approve(version(), items, "Jo", NOW, "Redaktionsschluss", rules=rules)
    assert approve(version(), items, "eva", NOW, "Redaktionsschluss", rules=rules)


def test_a_correction_says_what_was_wrong():
    with pytest.raises(CopydeskError, match="readers are told"):
        approve(version(), (), "Eva", NOW, release=Release.CORRECTION)
    given = approve(version(), (), "Eva", NOW, release=Release.CORRECTION, change="Der Name.")
    assert (given.approval.release, given.approval.change) == (Release.CORRECTION, "Der Name.")


@pytest.mark.parametrize(("language", "said"), [("de", "Zeile 1: "), ("en", "Line 1: ")])
def test_what_was_open_is_recorded_in_the_language_of_the_text(language, said):
    items = gate(Review(TEXT, findings=BLOCKING))
    spoken = replace(version(), language=language)
    signed = approve(spoken, items, "Eva", NOW, "Druckschluss")
    assert signed.approval.open_items[0].startswith(said)


def test_a_verification_without_a_source_passes_and_is_said_unless_the_house_wants_one():
    link = Link(1, Use.VERIFIED, "Mia", NOW)
    bare = claim("Der Hafen kostet")
    proved = replace(claim("40 Millionen Euro.", number=2), links=(link,))
    named = replace(
        claim("Er wird 2027 fertig.", status=ClaimStatus.CORRECTED, number=3),
        links=(replace(link, use=Use.CITED),),
    )
    ledger = Ledger(LEDGER_TEXT, (bare, proved, named))
    said = [item.subject.claim.id for item in unproved(ledger)]
    assert said == [1, 3]
    assert gate(Review(LEDGER_TEXT), ledger=ledger) == ()
    blocked = gate(Review(LEDGER_TEXT), GateRules(unproved=True), ledger)
    assert [item.subject.claim.id for item in blocked] == said
    assert str(blocked[0].message) == "This claim was verified without a source"


@pytest.mark.parametrize("status", [ClaimStatus.QUERY_AUTHOR, ClaimStatus.QUERY_EDITOR])
def test_who_has_answered_is_not_said_to_owe_an_answer(status):
    asked = replace(claim("Er wird 2027 fertig.", status=status), question="Woher?")
    for answer, words in (
        ("", "has not answered yet"),
        ("Vom Amt.", "answer to this question is not"),
    ):
        (item,) = gate(
            Review(LEDGER_TEXT), ledger=Ledger(LEDGER_TEXT, (replace(asked, answer=answer),))
        )
        assert words in str(item.message)
