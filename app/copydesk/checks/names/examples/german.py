"""German cases of one name in two spellings, and traps that must stay untouched."""

from copydesk.checks.check import Example

FOUND = (
    Example(
        "Hedda Gabler spielt heute. Hedda Gabler ist ausverkauft. An der Tür stand „Heda Gabler“ [sic]."
    ),
    Example("Der Häftling Paul ⟦Whelen⟧ bleibt in Haft. Whelan hofft. Whelans Anwalt schweigt."),
    Example(
        "Die Anwältin Jutta Ferstl klagt. Ferstl fordert Geld. ⟦Frestl⟧s Mandant schweigt.",
        fixed="Die Anwältin Jutta Ferstl klagt. Ferstl fordert Geld. Ferstls Mandant schweigt.",
    ),
    Example(
        "Bürgermeisterin Lena Hofstätter eröffnete den Markt. Hofstätter lobte die Händler. Später tanzte ⟦Hofstetter⟧ mit.",
        fixed="Bürgermeisterin Lena Hofstätter eröffnete den Markt. Hofstätter lobte die Händler. Später tanzte Hofstätter mit.",
    ),
    Example(
        "Der Trainer Ivo Marković siegte wieder. Am Abend feierte Marković. Die Fans riefen nach ⟦Markovic⟧."
    ),
    Example(
        "In Köln stieg der Rhein. Die Altstadt von Köln blieb trocken. Wer nach ⟦Koeln⟧ fährt, braucht Zeit."
    ),
    Example(
        "Die Türkei wählt. Wer in der Türkei gewinnt, ist offen. Für die ⟦Turkei⟧ steht viel auf dem Spiel."
    ),
    Example(
        "Der Forscher Stefan Gruber warnt vor Trockenheit. „Es wird eng“, sagt ⟦Stephan⟧ Gruber im Gespräch."
    ),
    Example(
        "Gestern sprach Günther Lindmoser im Rathaus. Am Ende dankte ⟦Günter⟧ Lindmoser den Gästen."
    ),
    Example(
        "Der Geiger Nils Abendroth spielte Bach. Danach verbeugte sich Nils ⟦Abendrot⟧ lange. Abendroth bleibt bis Mai."
    ),
    Example(
        "Präsident Selenskyj reist nach Rom. In Rom trifft Selenskyj den Papst. Das Büro von ⟦Selenskij⟧ schweigt."
    ),
    Example(
        "Die Firma Dornhuber baut um. Bei Dornhuber fallen Stellen weg. Der Chef von ⟦Dornhueber⟧ schweigt."
    ),
    Example(
        "Richter Karl Strasser urteilte milde. Strasser gilt als streng. Gegen ⟦Straßer⟧ gibt es Beschwerden."
    ),
    Example(
        "Die Reederei Van den Broeck legt an. Kapitän Jan van den Broeck winkt. Später ging Jan van den ⟦Broek⟧ von Bord."
    ),
    Example(
        "Der Ire Sean McAllister führt. McAllister liegt vorn. Die Verfolger von ⟦MacAllister⟧ geben nicht auf."
    ),
    Example(
        "Die Sängerin Aylin Şimşek tritt auf. Das Konzert von Şimşek ist ausverkauft. Für ⟦Simsek⟧ ist es der dritte Auftritt."
    ),
    Example(
        "Der Minister al-Raschidi kam spät. Mit al-Raschidi kamen Berater. Karim al-Raschidi schwieg, dann sprach Karim al-⟦Raschdi⟧."
    ),
    Example(
        "Die Ökonomin Petra Wieczorek rechnet vor. Wieczorek sieht Risiken. Laut ⟦Wieczoreck⟧ wird es teuer."
    ),
    Example(
        "In Liechtenstein gilt das Gesetz. Wer in Liechtenstein lebt, zahlt wenig. Nach ⟦Lichtenstein⟧ ziehen viele."
    ),
    Example(
        "Der Konzern Mittermeier wächst. Die Aktie von Mittermeier steigt. Die ⟦Mittermaier⟧-Aktie war zuletzt gefallen."
    ),
    Example(
        "Der Zeuge Ralf Dörnberger widersprach. Dörnberger blieb dabei. Auch der Verteidiger von ⟦Dörnbreger⟧ schwieg."
    ),
    Example(
        "Die Autorin Mirjam Feichtinger liest. Mirjam Feichtinger signiert danach. Das Buch von Mirjam ⟦Feichtiner⟧ ist neu."
    ),
    Example(
        "Tanja Kowalczyk leitet das Amt. Frau Kowalczyk kam aus Posen. Der Stellvertreter von ⟦Kowalcyzk⟧ geht."
    ),
    Example(
        "Die Fähre nach Reykjavik fällt aus. In Reykjavik warten Gäste. Der Hafen von ⟦Reykjavík⟧ bleibt zu."
    ),
    Example(
        "Der Torwart Peter Hoffmann hielt alles. Hoffmann jubelte. Über ⟦Hofmann⟧s Paraden sprach danach jeder."
    ),
    Example(
        "Der Maler Rudi Kreuzpointner stellt aus. Kreuzpointner ist neu. ⟦Kreuzpontner⟧s Bilder hängen im Rathaus.",
        fixed="Der Maler Rudi Kreuzpointner stellt aus. Kreuzpointner ist neu. Kreuzpointners Bilder hängen im Rathaus.",
    ),
    Example("In Katar fiel ein Urteil. Katar zahlt viel. Das Emirat ⟦Kata⟧ will mehr."),
    Example("Das Rathaus lud Pia Ottenschlag ein. Später sprach ⟦Ottenschlak⟧ vor dem Rat."),
    Example(
        "Aus der Grantlstraße kam Rauch. Anwohner der Grantlstraße riefen die Wehr. Um elf war die ⟦Grandlstraße⟧ frei."
    ),
    Example(
        "Der Verein Phönix Lünen steigt auf. Phönix feierte bis zwei. ⟦Phoenix⟧ Lünen spielt nun in der Bezirksliga."
    ),
    Example(
        "Der Wirt Dieter Schwarzkopff kauft das Schloss. Schwarzkopff zahlt viel. Der Rat stimmte ⟦Schwarzkopf⟧s Plan zu."
    ),
    Example(
        "Direktor Reto Ammann kündigt im Mai. ⟦Amman⟧ geht im Juni. Das Spital sucht Ammanns Nachfolger."
    ),
    Example(
        "Aus dem Kloster Maulbronn kam Rauch. Gäste in Maulbronn flohen. ⟦Maulbron⟧ ist weithin bekannt."
    ),
    Example(
        "Für Gladbach traf Raul Bobadano. Später traf Raul Bobadano wieder. Bei Schalke fehlte ⟦Raúl⟧ heute."
    ),
)
"""Texts in which one spelling is a slip."""

TRAPS = (
    Example("Jana Maier kam mit Jonas Mayer nach Hause. Maier lachte, Mayer schwieg."),
    Example("Lawrow kam am Montag. Lawrows Flugzeug landete spät. Mit Lawrow kam ein Berater."),
    Example("Russland liefert Gas. Russlands Nachbarn zahlen. Die russische Seite droht."),
    Example(
        "Das Gespräch war kurz. Die Gespräche gehen weiter. Nach den Gesprächen wurde gegessen."
    ),
    Example("Der Iran lehnt ab. Auch der Irak lehnt ab. Der Iran und der Irak verhandeln."),
    Example("Litauen stimmt zu. Lettland stimmt zu. Für Litauen und für Lettland ist das neu."),
    Example(
        "Die Slowakei wählt im Mai. Slowenien wählt im Juni. Die Slowakei und Slowenien sind in der EU."
    ),
    Example("Die Mutter rief. Die Mütter kamen. Eine Mutter weinte."),
    Example(
        "Wien wächst. Die Wiener bauen. In Wien und für die Wienerinnen ist das gut. Wiens Bürgermeister lacht."
    ),
    Example("München feiert. Der Münchner Flughafen ist voll. Viele Münchnerinnen sind verreist."),
    Example(
        "Klaus Berger führt den Verein. Klara Berger ist seine Tochter. Berger siegt, sagt die Tochter."
    ),
    Example("Martin Huber gewann das Rennen. Seine Schwester Martina Huber wurde Zweite."),
    Example("Christian Pichler fährt. Christiane Pichler fährt mit. Beide kommen aus Graz."),
    Example("Der Bürgermeister sprach. Die Bürgermeisterin schwieg. Alle Bürgermeister waren da."),
    Example("Die EU-Kommission prüft. Die EU zahlt. Die Kommission schweigt."),
    Example("Baden liegt am Fluss. Baden-Württemberg ist groß. Die Badener feiern."),
    Example("Trentino ist schön. Die Trentiner Wirte hoffen. Im Trentino liegt Schnee."),
    Example("Grönland ist groß. Die Grönländer wählen. Ein Grönländer spricht."),
    Example("Die A4 ist frei, auf der A44 steht alles. Auch die A5 und die A45 sind voll."),
    Example("Ein Airbus A350 landete. Der A380 blieb am Boden."),
    Example("Tore: Laimer (12.), Lainer (30.). Danach wechselte der Trainer."),
    Example("MÜLLER TRIFFT WIEDER\n\nThomas Müller traf. Müller jubelte."),
    Example("Die Fahrt nach Halle dauert. Frau Haller wohnt in Halle. Haller lacht."),
    Example("Georg Stadler und Georg Stalder spielen im Team. Beide Georgs sind schnell."),
    Example("Der Arzt Peter Hauser half. Der Anwalt Peter Hansen half nicht."),
    Example(
        "Die Flensburgerin Mette Jensen spielt gegen die Dänin Mette Jansen. Jensen gewann den Satz, Jensen jubelt."
    ),
    Example("Am Main liegt Mainz. Der Main steigt, Mainz bangt."),
    Example("Niger liegt im Norden von Nigeria. In Niger regnet es, in Nigeria nicht."),
    Example("Guinea wählt. Guyana wählt auch. Guinea liegt in Afrika."),
    Example("Die Partei von Jörg Haas verliert. Die Firma von Anna Haase gewinnt."),
    Example("Die SPD lehnt ab. Die SPÖ stimmt zu. CDU und CSU streiten."),
    Example("Herr Winkel kam. Herr Winkler kam auch. Winkel und Winkler kennen sich."),
    Example("In Essen wurde gegessen. Das Essen war gut. Essens Rathaus ist alt."),
    Example("Der Kreml schweigt. Im Kreml brennt Licht. Des Kremls Sprecher lacht."),
    Example("Die Grünen freuen sich. Die Grüne Anna Wolf sagt ja. Ein Grüner sagt nein."),
    Example("Das Haus Habsburg herrschte. Die Habsburger herrschten lange. Habsburgs Erbe bleibt."),
    Example("Johannes Kern sprach. Seine Frau Johanna Kern schwieg."),
    Example("Der Sohn von Angela Stein heißt Angelo Stein."),
    Example(
        "Nach dem Spiel gegen Bremen kam Bremerhaven. In Bremen regnet es, in Bremerhaven nicht."
    ),
    Example("Das Team Jumbo fährt. Die Jumbos landen. Ein Jumbo startet."),
    Example("Moskau droht. Die Moskauer frieren. Moskaus Bürgermeister hilft."),
    Example("Frau Roth kam mit Herrn Rothe. Claudia Roth sprach, Werner Rothe hörte zu."),
    Example("Der FC Basel siegt. In Basel feiert man. Die Basler sind froh."),
    Example(
        "Die Uni Graz forscht. Die Grazer Forscher hoffen. An der Uni in Graz lehrt Eva Grassl."
    ),
    Example("Politico berichtet. Auch Politiker lesen Politico. Ein Politiker klagt."),
    Example("Ungarn stimmt zu. Die Ungarin Eva Nagy freut sich. Ein Ungar jubelt."),
    Example("Gestern tagte in Kiel der Rat. In Kiel der Räte wegen. Kiels Rat schweigt."),
    Example("Anton Weber kam. Klaus Huber lachte. Webers Hund bellte, Hubers Katze schlief."),
    Example("Das ist Hannes Fuchs’ Haus. Fuchs wohnt dort. Die Füchse im Wald sind scheu."),
    Example("Die Türkei wählt. Ein Türke und die Türken im Land hoffen. In der Türkei ist Sommer."),
    Example("Die Stadt Kassel wächst. Karl Kasseler isst Kasseler. Die Kasseler freuen sich."),
    Example("Mailand ruft. In Mailand spielt Mila. Polen siegt, ein Pole jubelt. Polen feiert."),
    Example(
        "Die Slowakei wählt. In der Slowakei lebt er, und Slowake ist er auch. Die Mongolei lockt."
    ),
    Example("Der Urvogel lag im Kalk. Urvögel sind selten. Von den Urvögeln blieb ein Urvogel."),
    Example("Das Lagerzentrum öffnet. Zwei Lagerzentren fehlen. Ein Lagerzentrum steht leer."),
    Example("Die Rakete Sarvan flog weit. Die Sarvan-II flog weiter. Die Sarvan ist alt."),
    Example("Premier Marí Alkantra sprach. Am 3. März kam der Rat. Im März wird gewählt."),
    Example("In der Ligue 1 führt Lille. Die Champions League ruht. Auch die Premier League ruht."),
    Example("Die Lindenstraße ist gesperrt, der Lindenweg ist frei. In Lindau staut es sich."),
    Example(
        "Die Züge der NBA-Stars halten. Die MBA-Kurse beginnen. Die NBA zahlt, der MBA kostet."
    ),
    Example("Richterin Anja Köhn fragte. Der Zeuge Jens Kühn schwieg. Köhn vertagte, Kühn ging."),
    Example(
        "Regisseurin Tamara Kosić räumt das Stück aus. Ines Wolf ist die Kathi auf der Bühne. Kosić traut dem Einfall nicht."
    ),
    Example(
        "Altdorf: Gisler (9), Zberg (8/2), Planzer (3), Arnold (2), Furger (3), Herger, Walker. Präsident Walter Imholz freut sich."
    ),
    Example("Der Zug fährt von Lindau nach Lindow. In Lindau steigt Eva aus, in Lindow Ben."),
)
"""Texts in which all spellings are right."""
