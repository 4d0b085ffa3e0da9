"""A page pasted whole: its lines go, the article stays, and a clean article is not touched."""

from copydesk.checks.markup.boilerplate import find
from copydesk.checks.markup.page.line_context import evidence
from copydesk.checks.markup.page.line_features import look
from copydesk.checks.markup.page.line_model import model
from copydesk.text.document import Document, Role

ARTICLE = (
    "Der Stadtrat hat am Dienstagabend nach langer Debatte beschlossen, den alten Hafen umzubauen und für die Öffentlichkeit zu öffnen.",
    "Die Kosten von rund vier Millionen Euro tragen das Land und die Gemeinde je zur Hälfte, wie der Kämmerer nach der Sitzung sagte.",
    "Kritik kam von den Anwohnern, die mehr Verkehr fürchten und eine Befragung aller Haushalte in der Nähe des Hafens verlangen.",
    "Im kommenden Frühjahr sollen die ersten Bagger rollen, sofern das Amt die Pläne bis dahin geprüft und genehmigt hat.",
    "Fertig sein soll der neue Hafen in drei Jahren, also rechtzeitig zum Fest, das die Stadt zu ihrem Jubiläum plant.",
)
HEAD = (
    "Startseite",
    "Anmelden",
    "Abonnieren",
    "Politik",
    "Hafen wird umgebaut",
    "Aktualisiert am 3. Mai 2024, 18:20 Uhr",
    "Artikel teilen",
    "Facebook",
    "WhatsApp",
)
TAIL = (
    "Mehr zum Thema",
    "Kommentare (12)",
    "Zur Startseite",
    "Impressum",
    "Datenschutz",
    "Newsletter",
    "Folgen Sie uns auf Facebook",
)


def lines(text: str, language: str = "de") -> list[str]:
    return [finding.text for finding in find(Document(text, language=language))]


def test_the_lines_round_a_pasted_article_are_found_and_its_prose_is_left_alone():
    found = lines("\n".join((*HEAD, *ARTICLE, *TAIL)))
    assert not set(found) & set(ARTICLE)
    assert {
        "Artikel teilen",
        "Mehr zum Thema",
        "Kommentare (12)",
        "Zur Startseite",
        "WhatsApp",
        "Anmelden",
    } <= set(found)


def test_the_headline_stays_though_it_stands_between_buttons():
    assert "Hafen wird umgebaut" not in lines("\n".join((*HEAD, *ARTICLE, *TAIL)))
    page = (
        "Home",
        "Sign in",
        "Subscribe",
        "Council votes to rebuild the harbour",
        "Share this article",
        "Facebook",
        "WhatsApp",
    )
    prose = (
        "The council voted on Tuesday night, after hours of debate, to rebuild the old harbour and to open it to everybody.",
        "The cost of four million is shared by the state and the town, the treasurer said after the meeting had ended.",
        "Neighbours fear more traffic and ask for a vote of all households that lie in the streets round the harbour.",
    )
    end = ("Most read", "Leave a comment", "Back to top", "Privacy policy", "Newsletter sign-up")
    found = lines("\n".join((*page, *prose, *end)), "en")
    assert "Council votes to rebuild the harbour" not in found
    assert {"Sign in", "Share this article", "Facebook", "Leave a comment", "Back to top"} <= set(
        found
    )


def test_an_article_without_a_page_round_it_is_not_touched():
    assert lines("\n\n".join(("Hafen wird umgebaut", *ARTICLE))) == []


def test_all_repairs_of_a_page_leave_the_article():
    text = "\n\n".join((*ARTICLE, "Artikel teilen", "Zurück nach oben"))
    document = Document(text, language="de")
    for finding in sorted(find(document), key=lambda f: -f.span.start):
        assert finding.fix is not None
        text = finding.fix.edit(text).apply(text)
    assert text == "\n\n".join(ARTICLE)


def test_the_model_rates_the_prose_below_the_buttons():
    document = Document("\n".join((*HEAD, *ARTICLE, *TAIL)), language="de")
    known = [
        block.paragraph.fact(look) for block in document.blocks if block.role is not Role.BLANK
    ]
    chances = model().chances(known)
    prose = [chance for line, chance in zip(known, chances, strict=True) if line.is_body]
    assert len(prose) == len(ARTICLE)
    assert max(prose) < min(chances[-3:])
    assert evidence(known) >= 3


def test_a_credit_is_asked_about_and_never_removed_in_bulk():
    document = Document("\n\n".join((*ARTICLE, "Quelle: HB")), language="de")
    (finding,) = find(document)
    assert finding.fix is not None
    assert not finding.fix.bulk


def test_a_table_of_contents_under_the_text_is_the_authors():
    headings = ("Warum der Hafen zu klein wurde", "Was die Anwohner nun verlangen")
    text = "\n".join(
        (*HEAD, *ARTICLE[:2], headings[0], ARTICLE[2], headings[1], *ARTICLE[3:], *TAIL, *headings)
    )
    assert not set(headings) & set(lines(text))


def test_a_menu_shows_a_page_even_where_no_line_is_chrome_by_itself():
    menu = (
        "Politik",
        "Wirtschaft",
        "Sport",
        "Kultur",
        "Wissen",
        "Facebook",
        "Instagram",
        "Podcasts",
    )
    assert lines("\n".join((*menu, *ARTICLE, "Der Autor lebt in Kiel."))) == list(menu)


def test_a_book_is_no_page_however_many_buttons_stand_in_it():
    chapters = "\n\n".join(f"{number}. Tag\n\n{ARTICLE[number % 5]}" for number in range(800))
    assert lines(f"Artikel teilen\n\n{chapters}") == ["Artikel teilen"]
