"""The contract of ``check --jsonl`` holds for every text that there is."""

import json

from hypothesis import given, settings
from hypothesis import strategies as st

from copydesk.checks.analysis import Analyst
from copydesk.cli.jsonl import _answer
from copydesk.cli.selection import Selection
from properties import examples

PIECES = st.sampled_from(
    ["<b>", "< /p>", "&nbsp;", "Kim Petersen", "Kim Peterson", "um 38 Prozent", "\r\n", "\u2028", "😀", "e\u0301", "\u202e", "\0", "**", "[b]"]
)  # fmt: skip
ANY = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
TEXTS = st.lists(ANY | PIECES, max_size=12).map("".join)


@settings(max_examples=examples(150))
@given(TEXTS, st.sampled_from(["plain", "markdown"]), st.sampled_from(["", "de", "en", "fr"]))
def test_every_finding_quotes_exactly_its_span_and_its_fix_lies_in_the_text(text, fmt, language):
    line = json.dumps({"id": "a", "text": text, "format": fmt, "language": language})
    answer = json.loads(
        json.dumps(_answer(Analyst(), line, Selection(hints=True)), ensure_ascii=False)
    )
    assert answer["id"] == "a"
    for finding in answer["findings"]:
        assert text[finding["start"] : finding["end"]] == finding["text"]
        for start, end in finding.get("spans", []):
            assert 0 <= start < end <= len(text)
        if finding["fix"]:
            assert 0 <= finding["fix"]["start"] <= finding["fix"]["end"] <= len(text)


@settings(max_examples=examples(100))
@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=60))
def test_a_line_that_is_no_draft_gets_one_sentence(line):
    answer = _answer(Analyst(), line, Selection(hints=False))
    assert "error" in answer or "findings" in answer
    assert "\n" not in str(answer.get("error", ""))
