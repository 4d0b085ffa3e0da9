"""Pages and pasted text: what a reader sees, as Markdown; what a reader does not see, counted."""

import pytest

from copydesk.intake.read import read, read_rich
from copydesk.model.draft import TextFormat
from copydesk.model.phrase import CopydeskError


def text(html: str) -> str:
    return read_rich(html).text


def lost(html: str) -> str:
    return " ".join(str(phrase) for phrase in read_rich(html).left_out)


def test_headings_paragraphs_and_emphasis():
    html = "<h1>Kopf</h1><p>Ein <b>fettes</b> und <em>leises</em>\n   Wort</p><h3>Unter</h3>los"
    assert text(html) == "# Kopf\n\nEin **fettes** und *leises* Wort\n\n### Unter\n\nlos"


def test_a_large_first_letter_is_the_beginning_of_its_paragraph():
    letter = '<p style="mso-element:dropcap-dropped">D</p>'
    framed = f'<div style="mso-element:dropcap-dropped">\n<table>\n<tr>\n<td>\n{letter}\n</td>\n</tr>\n</table>\n</div>'
    assert text(f"<p>Vor.</p>\n{framed}\n\n<p>ie Stadt.</p><p>Neu.</p>") == (
        "Vor.\n\nDie Stadt.\n\nNeu."
    )
    assert text(f"{framed}\n<p><b>ie</b> Stadt.</p>") == "Die Stadt."
    assert text("<p>D</p><p>ie Stadt.</p>") == "D\n\nie Stadt."


def test_what_pictures_and_fields_say_is_told():
    html = (
        '<p>x <img src="a.png" alt="Der Steg"> <svg><title>Plan</title><text>Nord</text></svg>'
        '<select><option>eins<option selected>zwei</select><textarea>drei</textarea><input value="vier">'
        '<input type="password" value="geheim"></p>'
    )
    assert "Images left out: 2, described as “Der Steg Plan · Nord”." in lost(html)
    assert "Form fields left out: 4, with the words “zwei drei vier”." in lost(html)


def test_a_drawings_title_is_not_the_pages():
    page = b"<body><svg><title>Zeichnung</title></svg><p>Der Steg.</p></body>"
    assert read(page, "steg.html").title == "steg"


def test_emphasis_by_style_counts_and_a_clipboards_wrapper_does_not():
    html = '<b style="font-weight:normal"><p>a <span style="font-weight: 700">b</span></p></b>'
    assert text(html) == "a **b**"


def test_links_lead_to_pages_and_mailboxes_only():
    html = (
        '<a href="https://example.org/?a=1&amp;b=2">w</a> <a href="mailto:a@example.org">m</a> '
        '<a href="javascript:alert(1)">j</a> <a href="file:///etc/passwd">f</a> <a href="#x">i</a>'
    )
    assert text(html) == "[w](https://example.org/?a=1&b=2) [m](mailto:a@example.org) j f i"
    assert "kept as words: 3" in lost(html)


def test_lists_nest_and_count():
    html = "<ul><li>a<ol start=3><li>b</li><li value=7><p>c</p><p>d</p></ol></li><li>e</ul>f"
    assert text(html) == "- a\n  3. b\n  7. c\n\n     d\n- e\n\nf"


def test_quotations_and_line_breaks():
    html = "<blockquote><p>a<br>b</p><p>c</p></blockquote>d<br><br>e<hr>f"
    assert text(html) == "> a  \n> b\n>\n> c\n\nd\n\ne\n\n* * *\n\nf"


def test_listings_keep_their_lines():
    assert text("<pre>  a\n b*</pre><p><code>c_d</code></p>") == "```\n  a\n b*\n```\n\n`c_d`"


@pytest.mark.parametrize(
    "element",
    [
        "<p hidden>Geheim</p>",
        '<div style="color:red; DISPLAY : none">Geheim</div>',
        '<span aria-hidden="true">Geheim</span>',
        '<i style="visibility:hidden">Geheim</i>',
        "<span style='mso-hide:all'>Geheim</span>",
    ],
)
def test_what_a_reader_does_not_see_is_listed_and_not_shown(element):
    assert text(f"<p>Vor</p>{element}<p>Nach</p>") == "Vor\n\nNach"
    assert "Hidden text left out: “Geheim”" in lost(element)


def test_scripts_styles_comments_images_and_frames_are_counted():
    html = "<p>x<script>a()</script><style>b</style><!-- c --><img src=d><iframe src=e></iframe><input>"
    assert text(html) == "x"
    for sentence in ("Scripts left out: 1", "Style sheets left out: 1", "source left out: 1"):
        assert sentence in lost(html)
    for sentence in (
        "Images left out: 1",
        "Embedded objects left out: 1",
        "Form fields left out: 1",
    ):
        assert sentence in lost(html)


def test_a_tables_rows_become_lines():
    html = "<table><tr><th>Ort<th>Zahl<tr><td>Ulm<td><p>3</p></table>danach"
    assert text(html) == "Ort | Zahl\n\nUlm | 3\n\ndanach"
    assert "one a row: 1" in lost(html)


def test_a_table_that_only_lays_out_the_page_is_no_table():
    html = "<table><tr><td><p>Absatz</p><p>Zweiter</p></td><td>Rand</td></tr></table>"
    assert text(html) == "Absatz\n\nZweiter\n\nRand"
    assert "Tables" not in lost(html)


def test_debris_that_stands_as_text_stays_as_it_is():
    html = "<p>Satz. &lt; /p&gt; A&nbsp;B &amp;amp; [sic] Bürger*innen und Leser*innen</p>"
    assert text(html) == "Satz. < /p> A\xa0B &amp; [sic] Bürger*innen und Leser*innen"


def test_text_that_would_become_markup_is_escaped():
    assert text("<p># Titel *so* nicht</p>") == "\\# Titel \\*so\\* nicht"


def test_page_furniture_is_kept_because_it_is_looked_for():
    assert text("<nav>Menü</nav><p>Text</p><aside>Lesen Sie auch</aside>") == (
        "Menü\n\nText\n\nLesen Sie auch"
    )


def test_a_single_article_is_read_alone_and_the_rest_is_said():
    html = "<nav>Menü</nav><article><h1>T</h1><p>a</p></article><footer>Fuß</footer>"
    assert text(html) == "# T\n\na"
    assert "left out around it (words: 2): “Menü Fuß”" in lost(html)
    assert text("<article>a</article><article>b</article>") == "a\n\nb"
    assert text("<nav>Menü</nav><main>a</main>") == "a"


def test_title_and_language_are_taken_from_the_page():
    reading = read_rich("<html lang=de-CH><title>Kopf | Seite</title><h1>Kopf</h1>")
    assert (reading.title, reading.language) == ("Kopf", "de-CH")
    assert read_rich("<title>Nur Titel</title><p>x").title == "Nur Titel"
    assert read_rich("<p>Erster Satz").title == "Erster Satz"


def test_words_own_bullets_become_a_list():
    html = (
        "<p style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·"
        "<span>&nbsp;&nbsp; </span></span><![endif]>eins</p>"
        "<p style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>2.</span>zwei</p><o:p>&nbsp;</o:p>"
    )
    assert text(html) == "- eins\n\n2. zwei"


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        ("<meta charset=iso-8859-1><p>Grüße – „x“".encode("cp1252"), "cp1252"),
        (
            "<meta http-equiv=Content-Type content='text/html; charset=windows-1252'><p>Grüße – „x“".encode(
                "cp1252"
            ),
            "cp1252",
        ),
        ("<meta charset=utf-8><p>Grüße – „x“".encode(), "utf-8"),
        ("<p>Grüße – „x“".encode(), "utf-8"),
        ("<meta charset=iso-8859-1><p>Grüße – „x“".encode("utf-16"), "utf-16"),
        ("<meta charset=utf-8><p>Grüße – „x“".encode("cp1252"), "cp1252"),
        ("<meta charset=utf-7><p>Grüße – „x“".encode(), "utf-8"),
    ],
)
def test_the_encoding_is_what_mark_page_and_bytes_say(data, encoding):
    reading = read(data, "a.html")
    assert reading.text == "Grüße – „x“"
    assert reading.encoding == encoding


def test_a_page_is_markdown_of_media_type_html():
    reading = read(b"<p>x", "a.htm")
    assert (reading.format, reading.media_type) == (TextFormat.MARKDOWN, "text/html")


@pytest.mark.parametrize(
    "bait", ["<!--" * 60_000, "<![CDATA[" * 60_000, "<![foo", "<" * 100_000, "&" * 100_000]
)
def test_bait_for_parsers_is_read_or_left(bait):
    assert text(f"<p>davor</p>{bait}").startswith("davor")


def test_a_page_nested_without_end_is_refused_before_it_is_parsed():
    with pytest.raises(CopydeskError, match="nested more than 2000 deep"):
        read(b"<div>" * 100_000 + b"x", "a.html")


def test_many_open_paragraphs_are_not_deep():
    assert text("<p>a" * 5_000).count("a") == 5_000
