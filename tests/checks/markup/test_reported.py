"""What people report of programs like this one, each as a whole text: what must be found in it, and by which repair it goes."""

import pytest

from copydesk.checks.analysis import Analyst
from copydesk.model.draft import TextFormat

PROSE = "Die Stadt baut im Mai eine neue Halle. Der Rat hat am Montag lange darüber gesprochen.\n\nDer Bau dauert ein Jahr, sagte Lund."
REPORTED = (
    ("Mehr unter https://amt.example/x⟦?utm_source=openai⟧. Die Stadt baut, sagte Lund.", ""),
    ("Mehr unter https://amt.example/lang⟦?referrer=grok.com⟧. Die Stadt baut, sagte Lund.", ""),
    ("Ein Sprecher bestätigte das. ⟦[cite:2598d0ab-1]⟧", PROSE),
    ("Das Haus ist alt, sagte er. ⟦filecite turn0file3⟧", PROSE),
    ('Der ⟦entity["organization","Holmsunder Bauverein","Verein"]⟧ hatte geklagt.', PROSE),
    ("Der Rat hat am Montag getagt.⟦**⟧", PROSE),
    (
        "⟦<!--[if gte mso 9]><xml>\n <o:OfficeDocumentSettings>\n  <o:AllowPNG/>\n </o:OfficeDocumentSettings>\n</xml><![endif]-->⟧",
        PROSE,
    ),
    ("⟦Normal 0 21 false false false DE X-NONE X-NONE MicrosoftInternetExplorer4⟧", PROSE),
    ('Mehr steht unter ⟦{{config path="web/unsecure/base_url"}}⟧info.', PROSE),
    ('Im ⟦{widget type="newsletter"}}⟧ der Stadtwerke steht es.', PROSE),
    ('Der Verein zählt ⟦<x id="tolgee-number">⟧412⟦</x>⟧ Mitglieder.', PROSE),
    ("Der Preis stieg. ⟦%% hier noch Zahl vom Amt einholen %%⟧", PROSE),
    ("Der Hafen soll wachsen.\n⟦<!--kg-card-end: html-->⟧", PROSE),
    ("Sie liegt an der Küste.⟦[1][2]⟧ Sie hat 21.000 Einwohner.⟦[3]⟧", PROSE),
    (
        "Siehe ⟦https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Famt.example%2Fbericht&data=05⟧ dazu.",
        PROSE,
    ),
    ("Karl Gr⟦o¨⟧ner mahlt Mehl in K⟦o¨⟧ln und M⟦¨u⟧nchen.", PROSE),
    ("Präsident ⟦\u0420⟧utin empfing den Gast. Am Abend lobte Putin den Koch.", PROSE),
    ("⟦WEBVTT⟧\n\n⟦1\n00:00:01.000 --> 00:00:04.200⟧\nGuten Abend aus dem Rathaus.", PROSE),
    (
        "⟦[10:12] Lund, Ada⟧\nDer Text ist fertig.\n⟦[10:13] Ott, Kim (Gast)⟧\nDann lese ich ihn jetzt.",
        PROSE,
    ),
    ("⟦<ASCII-WIN>⟧\n⟦<pstyle:Grundtext>⟧⟦<ct:Bold>⟧Holmsund.⟦<ct:>⟧ Die Stadt baut.", PROSE),
    ("Der B⟦Ăź⟧rgermeister stand an der T⟦Ăź⟧r und winkte.", PROSE),
    ("Die M⟦³⟧hle stand fr⟦³⟧her am Fluss, sagte M⟦³⟧ller.", PROSE),
    ("Es ist f⟦\x81⟧r alle da, das Geb⟦„⟧ude ist sch⟦”⟧n.", ""),
    ("Das Geb⟦‰⟧ude ist sch⟦ˆ⟧n und gro⟦ﬂ⟧ geworden.", ""),
    ("Die Halle ist „fast fertig⟦â€\ufffd⟧, sagte Lund am Abend.", PROSE),
    ("Der Rat hat ⟦den den⟧ Bau beschlossen, und sie wusste, dass das das Ende war.", PROSE),
    ("Die⟦\u202f⟧Halle⟦\u202f⟧kostet⟦\u202f⟧vier Millionen Euro.", PROSE),
    (
        "⟦HOLMSUNDER BOTE · SEITE 3⟧\n\nDer Rat tagt im Saal.\n\n⟦HOLMSUNDER BOTE · SEITE 4⟧",
        PROSE,
    ),
    (
        "⟦[EXTERN] Diese E-Mail kommt von außerhalb. Klicken Sie keine Links an.⟧",
        f"{PROSE}\n\n⟦Diese Nachricht ist vertraulich und nur für den Empfänger bestimmt.⟧",
    ),
    (
        (
            "Der Förderverein des Freibads hat am Sonntag seine neue Rutsche⟦\n⟧eingeweiht. Mehr als zweihundert Kinder standen Schlange, als die\n"
            "Vorsitzende das Band durchschnitt. Die Rutsche ist vierzig Meter lang\nund wurde zur Hälfte mit Spenden bezahlt."
        ),
        "",
    ),
    (
        PROSE,
        "⟦Pressekontakt:\n\nStadtwerke AG\nIda Rohde\nTelefon: 0431 12345\n\nOriginal-Content von: Stadtwerke AG, übermittelt durch news aktuell⟧",
    ),
    (
        PROSE,
        "⟦Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt\n\n## dpa-Kontakte\n- Autorin: Kim Ott⟧",
    ),
    ("⟦SPERRFRIST: 3. März 2026, 12.00 Uhr⟧", f"{PROSE}\n\n⟦-Ende-⟧"),
    ("Siehe ⟦t3://page?uid=42⟧ oder ⟦<link 42 _blank>⟧im Bericht⟦</link>⟧.", PROSE),
    ('⟦&lt;a href="{{config path="web/base"}}info"&gt;⟧mehr⟦&lt;/a&gt;⟧ steht dort.', PROSE),
    ("⟦Sieh dir diesen Beitrag auf Instagram an⟧", PROSE),
    ("⟦Created by: Kim Ott⟧\n⟦Last edited time: May 3⟧\n⟦Status: In progress⟧", PROSE),
    ("Mit Gruß, ⟦[Your Name]⟧, siehe ⟦PASTE_CITATION_URL_HERE⟧ vom ⟦2026-XX-XX⟧.", PROSE),
    ("Das kostet ⟦xx⟧ Millionen, sagte der Wirt ⟦(Quelle?)⟧ dazu.", PROSE),
    (
        "Die Halle wird groß, sagte Lund. ⟦Als KI-Sprachmodell kann ich keine aktuellen Preise nennen.⟧ Der Bau beginnt im Mai.",
        PROSE,
    ),
    ("Guten Morgen⟦“⟧, sagte Lund. ⟦„⟧Schön, dass Sie da sind. Die Halle ist fertig.", ""),
)


@pytest.mark.parametrize(("first", "second"), REPORTED)
def test_what_was_reported_is_found_and_nothing_else_is_of_leftover_markup(first, second):
    marked = f"{first}\n\n{second}".rstrip() + "\n"
    pieces = marked.replace("⟧", "⟦").split("⟦")
    text, wanted = "".join(pieces), set()
    start = 0
    for number, piece in enumerate(pieces):
        if number % 2:
            wanted.add((start, start + len(piece)))
        start += len(piece)
    analyst = Analyst()
    found = analyst.findings(analyst.read(text, TextFormat.PLAIN, "de"))
    shown = {
        (f.span.start, f.span.end) for f in found if f.check.startswith("markup.") and not f.hint
    }
    assert {text[a:b] for a, b in wanted - shown} == set()
    assert {text[a:b] for a, b in shown - wanted} == set()
