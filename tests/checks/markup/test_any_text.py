"""No text, however strange, makes a check fail or point outside of it."""

from hypothesis import given, settings
from hypothesis import strategies as st

from copydesk.checks.check import all_checks
from copydesk.checks.settle import settle
from copydesk.model.draft import TextFormat
from copydesk.model.edit import apply_all
from copydesk.text.document import Document
from properties import examples

MARKUP = tuple(check for check in all_checks() if check.id.startswith("markup."))
PIECES = st.sampled_from(
    [
        "<p>",
        "</p>",
        "< p>",
        "<",
        ">",
        "&auml;",
        "&amp;nbsp;",
        "&",
        "**",
        "*",
        "_",
        "__",
        "`",
        "# ",
        "> ",
        "---",
        "[",
        "]",
        "](",
        "https://a.example/?utm_source=b",
        "'''",
        "[[",
        "]]",
        "{{",
        "}}",
        "== X ==",
        "[b]",
        "[/b]",
        "\\emph{",
        "}",
        '\\"a',
        "\\\\",
        "\\'e4",
        "\\par",
        "{\\rtf1",
        '[caption id="1"]',
        "%TITEL%",
        "TK",
        "XXX",
        "undefined",
        "var a = {b: 1};",
        "Ã¼",
        "â€ž",
        "\ufffd",
        "\u200b",
        "\u00ad",
        "\u2028",
        "\x02",
        "  ",
        "\t",
        " ,",
        "- ",
        "-\n",
        "ﬁ",
        "– 3 –",
        "citeturn0search0",
        "【1:2†source】",
        "„",
        "“",
        "”",
        '"',
        "»",
        "«",
        "``",
        "''",
        "Teilen",
        "Lesen Sie auch: X",
        "Back to top",
        "Source: X",
        "Welt",
        "der Rat",
        "tagt",
        "Hafen",
        ".",
        " ",
        "\n",
        "\n\n",
        "1",
        "é",
        "🏳️\u200d🌈",
        "نمی\u200cخواهم",
    ]
)
TEXTS = st.one_of(
    st.text(max_size=200),
    st.lists(PIECES, max_size=40).map("".join),
    st.lists(PIECES, max_size=40).map(" ".join),
)


@settings(max_examples=examples(150))
@given(TEXTS, st.sampled_from(["de", "en", "fr", "und"]), st.sampled_from(list(TextFormat)))
def test_findings_lie_in_the_text_and_their_repairs_can_be_made_together(text, language, form):
    document = Document(text, form, language)
    findings = settle(finding for check in MARKUP for finding in check.run(document))
    for finding in findings:
        assert 0 <= finding.span.start < finding.span.end <= len(text)
        assert finding.text == finding.span.of(text)
    apply_all(text, [finding.fix.edit(text) for finding in findings if finding.fix])


@settings(max_examples=examples(60))
@given(TEXTS)
def test_the_same_text_has_the_same_findings(text):
    once, again = (
        settle(finding for check in MARKUP for finding in check.run(Document(text, language="de")))
        for _ in range(2)
    )
    assert once == again
