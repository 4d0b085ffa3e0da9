"""German cases of unsourced claims: what must be flagged, and beside each what must not."""

from copydesk.checks.check import Example

GERMAN = (
    # A figure with a source and without.
    Example("⟦Bei dem Brand in Rostock starben am Montag 14 Menschen.⟧"),
    Example("Bei dem Brand in Rostock starben nach Angaben der Feuerwehr 14 Menschen."),
    Example("Laut Feuerwehr starben bei dem Brand in Rostock 14 Menschen."),
    Example("Laut „Ostseeblatt“ starben bei dem Brand 14 Menschen."),
    Example("Der Feuerwehr zufolge starben bei dem Brand 14 Menschen."),
    Example("Bei dem Brand starben, so die Feuerwehr, 14 Menschen."),
    Example("Wie die Feuerwehr am Abend mitteilte, starben bei dem Brand 14 Menschen."),
    Example("Bei dem Brand starben 14 Menschen, teilte die Feuerwehr mit."),
    Example("Bei dem Brand starben 14 Menschen. Das teilte die Feuerwehr am Abend mit."),
    # A preposition without a source behind it.
    Example("⟦Nach dem Hochwasser standen 300 Häuser leer.⟧"),
    Example("Nach Einschätzung des Landratsamts standen 300 Häuser leer."),
    Example("⟦Der Motor lief zu laut für die 90 Anwohner.⟧"),
    Example("⟦Nach der Pressekonferenz wurden 40 Stühle gestohlen.⟧"),
    # Konjunktiv I is somebody else's voice; as-if and thanks are not.
    Example("Der Bau koste 80 Millionen Euro."),
    Example("⟦Der Bau kostete 80 Millionen Euro.⟧"),
    Example("⟦Das Rathaus wirkte, als sei es 300 Jahre alt.⟧"),
    Example("⟦Der Deich hielt 300 Tonnen Wasser zurück, Pumpen sei Dank.⟧"),
    # A source carried on.
    Example(
        "Die Ministerin nannte drei Gründe. Erstens kamen 2019 nur 400 Anträge. Zweitens fehlten 70 Stellen."
    ),
    Example(
        "Der Zeuge sagte, er habe einen Knall gehört. Danach seien 20 Leute gerannt. Zwei hätten geblutet."
    ),
    Example("Der Bürgermeister sagte, er trete zurück.\n\n⟦Im Ort leben 4.300 Menschen.⟧"),
    Example("Die Bank bestätigte den Diebstahl. Die Täter sollen 90.000 Euro erbeutet haben."),
    # Money, shares, dates, superlatives.
    Example("⟦Die Mieten stiegen um 12 Prozent.⟧"),
    Example("Die Mieten stiegen um 12 Prozent, zeigt eine Erhebung des Mietervereins."),
    Example("⟦Im Januar 2019 verkaufte die Stadt das Grundstück für 2,4 Millionen Euro.⟧"),
    Example("⟦Der Turm ist der höchste Bau des Landes.⟧"),
    Example("⟦Erstmals regiert in Lindental eine Frau.⟧"),
    Example("⟦Dies ist das erste Mal, dass beide Länder verhandeln.⟧"),
    Example("⟦Tausende zogen durch die Altstadt.⟧"),
    # Accusations.
    Example("⟦Der Kassenwart hat Spenden veruntreut.⟧"),
    Example("Der Kassenwart hat Spenden veruntreut, wie das Amtsgericht Meldorf feststellte."),
    Example("⟦Der Konzern bestach zwei Beamte.⟧"),
    Example("Die Staatsanwaltschaft wirft dem Konzern vor, zwei Beamte bestochen zu haben."),
    Example("⟦Die Regierung hält ihn seit Jahren hinter Gittern und beschuldigt ihn der Spionage.⟧"),
    Example("Die Regierung beschuldigt ihn der Spionage."),
    Example("Der mutmaßliche Täter schweigt."),
    # Verbs: who speaks, and what only sounds like speaking.
    Example("Die Vorsitzende kündigte an, 200 Stellen zu streichen."),
    Example("Der Verein fordert 300.000 Euro vom Land."),
    Example("⟦Der Sturm forderte 14 Todesopfer.⟧"),
    Example("⟦Der Park wurde 1998 zum Naturschutzgebiet erklärt.⟧"),
    Example("Der Minister hat die Zahl von 400 Fällen bestätigt."),
    Example("Der Rat geht davon aus, dass 90 Prozent der Keller trocken bleiben."),
    Example("⟦Die Halle ging 1974 in Flammen auf.⟧"),
    Example("Für die Opposition stand früh fest, dass 30 Millionen Euro fehlen, sagte ihr Sprecher."),
    Example("Der Vorwurf, dass 30 Millionen Euro fehlen, ist alt."),
    # Quotations, titles, words at arm's length.
    Example("„Wir haben 40 Bäume gefällt und 80 neue gepflanzt“, sagte die Försterin."),
    Example("„Wir haben viel zu lange auf diese Brücke gewartet.“ Der Förster Karl Brandt lächelt."),
    Example("⟦Der Film „Die lange Nacht“ spielte 3 Millionen Euro ein.⟧"),
    Example("⟦Die „Brückenfreunde“ sammelten 3.000 Unterschriften.⟧"),
    Example("⟦„Wir haben hier alles verloren, was wir hatten.“⟧"),
    # Evidence that is no verb: links, notes, agencies.
    Example("Im Ort leben 4.300 Menschen (Quelle: Statistisches Landesamt)."),
    Example("Im Ort leben 4.300 Menschen.[3] Es gibt dort auch Schulen."),
    Example("Im Ort leben 4.300 Menschen: https://statistik.example/ort"),
    Example("Bei dem Unfall starben drei Menschen.\n\nDie Straße war bis 17.30 Uhr gesperrt. (dpa)"),
    # No claims.
    Example("Warum kostet die Brücke 80 Millionen Euro?"),
    Example("80 Millionen Euro für eine Brücke"),
    Example("Foto: Die Brücke kostete 80 Millionen Euro."),
    Example("Wir haben 80 Millionen Euro gezählt."),
    Example("Ich kam 1998 nach Kiel."),
    Example("Karten gibt es an der Abendkasse, der Eintritt kostet 12 Euro."),
    Example("Der 43-jährige Maurer lebt in Husum."),
    Example("Petra Klaasen (43) leitet den Chor."),
    Example("Das neue Modell heißt Falke 950 und kommt im Herbst."),
    Example("Hinter der Bar zapft ein Mann Bier, draußen regnet es."),
    Example("Der Zweite Weltkrieg endete 1945."),
    Example("Das Werk soll 2027 eröffnet werden."),
    Example("Der Verein will 2027 ein neues Stadion bauen."),
    Example("Vielleicht war das leider der schönste Abend des Jahres."),
    # The second tier, on request.
    Example("⟦Die Ministerin traf Karl Brandt in Husum.⟧", hint=True),
    Example("Die Ministerin traf Karl Brandt in Husum."),
)  # fmt: skip
