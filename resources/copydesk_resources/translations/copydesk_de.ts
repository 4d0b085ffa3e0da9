<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Search the &amp;archive…</source>
        <translation>Archi&amp;v durchsuchen …</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>&amp;Ordner öffnen …</translation>
    </message>
    <message>
        <source>&amp;Paste as new draft</source>
        <translation>Als neuen Entwurf &amp;einfügen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>&amp;Save version</source>
        <translation>Fassung &amp;sichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Save a cop&amp;y of the text…</source>
        <translation>&amp;Kopie des Textes sichern …</translation>
    </message>
    <message>
        <source>&amp;Details of the draft…</source>
        <translation>&amp;Angaben zum Entwurf …</translation>
    </message>
    <message>
        <source>&amp;Export approved version…</source>
        <translation>Freigegebene Fassung e&amp;xportieren …</translation>
    </message>
    <message>
        <source>Copy appro&amp;ved text as rich text</source>
        <translation>Frei&amp;gegebenen Text formatiert kopieren</translation>
    </message>
    <message>
        <source>P&amp;rint or save as PDF…</source>
        <translation>D&amp;rucken oder als PDF sichern …</translation>
    </message>
    <message>
        <source>&amp;Close draft</source>
        <translation>Entwurf s&amp;chließen</translation>
    </message>
    <message>
        <source>Move draft to &amp;trash…</source>
        <translation>Entwurf in den &amp;Papierkorb …</translation>
    </message>
    <message>
        <source>Tras&amp;h…</source>
        <translation>Pap&amp;ierkorb …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Paste as plain te&amp;xt</source>
        <translation>Als reinen Te&amp;xt einfügen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen …</translation>
    </message>
    <message>
        <source>Find and r&amp;eplace…</source>
        <translation>Suchen und erset&amp;zen …</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Weitersu&amp;chen</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Rückwär&amp;ts suchen</translation>
    </message>
    <message>
        <source>Add to my &amp;words</source>
        <translation>Zu &amp;meinen Wörtern</translation>
    </message>
    <message>
        <source>&amp;House style…</source>
        <translation>&amp;Hausstil …</translation>
    </message>
    <message>
        <source>House list of na&amp;mes…</source>
        <translation>Hausliste der &amp;Namen …</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>Einste&amp;llungen …</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>Jetzt &amp;prüfen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>Nä&amp;chster Fund</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>&amp;Voriger Fund</translation>
    </message>
    <message>
        <source>&amp;What can be done here</source>
        <translation>Was &amp;hier zu tun ist</translation>
    </message>
    <message>
        <source>&amp;Apply the fix</source>
        <translation>Korrektur &amp;anwenden</translation>
    </message>
    <message>
        <source>Apply all a&amp;like…</source>
        <translation>A&amp;lle gleichen anwenden …</translation>
    </message>
    <message>
        <source>&amp;Keep as it is…</source>
        <translation>So lasse&amp;n …</translation>
    </message>
    <message>
        <source>Add &amp;source…</source>
        <translation>&amp;Quelle angeben …</translation>
    </message>
    <message>
        <source>Add n&amp;ote…</source>
        <translation>N&amp;otiz anfügen …</translation>
    </message>
    <message>
        <source>Propose for the &amp;house list…</source>
        <translation>Für die Hausliste vorschla&amp;gen …</translation>
    </message>
    <message>
        <source>&amp;Revoke the decision</source>
        <translation>Entscheidung &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>All &amp;decisions…</source>
        <translation>Alle &amp;Entscheidungen …</translation>
    </message>
    <message>
        <source>K&amp;ind of text…</source>
        <translation>Te&amp;xtsorte …</translation>
    </message>
    <message>
        <source>&amp;Make a claim of it</source>
        <translation>Zur Aussage &amp;machen</translation>
    </message>
    <message>
        <source>&amp;Next claim</source>
        <translation>&amp;Nächste Aussage</translation>
    </message>
    <message>
        <source>&amp;Previous claim</source>
        <translation>&amp;Vorige Aussage</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Geprüft</translation>
    </message>
    <message>
        <source>&amp;Correct: changed and checked</source>
        <translation>&amp;Korrigiert: geändert und geprüft</translation>
    </message>
    <message>
        <source>Wron&amp;g: say what is right…</source>
        <translation>Fals&amp;ch: sagen, was richtig ist …</translation>
    </message>
    <message>
        <source>Ask the &amp;author…</source>
        <translation>&amp;Autorin oder Autor fragen …</translation>
    </message>
    <message>
        <source>Ask the &amp;editor…</source>
        <translation>&amp;Redaktion fragen …</translation>
    </message>
    <message>
        <source>Cannot be verifie&amp;d</source>
        <translation>Nicht &amp;prüfbar</translation>
    </message>
    <message>
        <source>N&amp;ot a claim</source>
        <translation>Keine &amp;Tatsachenaussage</translation>
    </message>
    <message>
        <source>Common &amp;knowledge</source>
        <translation>Allgemein&amp;wissen</translation>
    </message>
    <message>
        <source>&amp;Reopen: not checked after all</source>
        <translation>Wieder ö&amp;ffnen: doch nicht geprüft</translation>
    </message>
    <message>
        <source>Add a &amp;source to the claim…</source>
        <translation>&amp;Quelle zur Aussage angeben …</translation>
    </message>
    <message>
        <source>Details of the c&amp;laim…</source>
        <translation>Angaben &amp;zur Aussage …</translation>
    </message>
    <message>
        <source>All so&amp;urces…</source>
        <translation>Alle Q&amp;uellen …</translation>
    </message>
    <message>
        <source>Take in a source s&amp;heet…</source>
        <translation>Quellen&amp;liste übernehmen …</translation>
    </message>
    <message>
        <source>Questions as a le&amp;tter…</source>
        <translation>Fragen als &amp;Brief …</translation>
    </message>
    <message>
        <source>Take in ans&amp;wers…</source>
        <translation>Antw&amp;orten übernehmen …</translation>
    </message>
    <message>
        <source>Check&amp;ing view</source>
        <translation>Pr&amp;üfansicht</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>Au&amp;ssagen</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Compare versions…</source>
        <translation>Fassungen &amp;vergleichen …</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Restore version as new</source>
        <translation>Fassung als neue &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Approve…</source>
        <translation>&amp;Freigeben …</translation>
    </message>
    <message>
        <source>Co&amp;mmands and drafts…</source>
        <translation>&amp;Befehle und Entwürfe …</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Nä&amp;chster Bereich</translation>
    </message>
    <message>
        <source>No&amp;tes in the margin</source>
        <translation>N&amp;otizen am Rand</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Vori&amp;ger Bereich</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>&amp;Funde</translation>
    </message>
    <message>
        <source>Nam&amp;es</source>
        <translation>Namensl&amp;iste</translation>
    </message>
    <message>
        <source>Export the &amp;names…</source>
        <translation>&amp;Namen exportieren …</translation>
    </message>
    <message>
        <source>Who s&amp;ays what</source>
        <translation>Wer sag&amp;t was</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Warteschlange</translation>
    </message>
    <message>
        <source>F&amp;ocus mode</source>
        <translation>&amp;Ungestört schreiben</translation>
    </message>
    <message>
        <source>La&amp;rger text</source>
        <translation>G&amp;rößere Schrift</translation>
    </message>
    <message>
        <source>Sort the &amp;drafts…</source>
        <translation>Entwürfe or&amp;dnen …</translation>
    </message>
    <message>
        <source>Go to the mar&amp;gin</source>
        <translation>&amp;Zum Rand</translation>
    </message>
    <message>
        <source>Findings by &amp;kind</source>
        <translation>Funde nach &amp;Art</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>More line s&amp;pacing</source>
        <translation>&amp;Mehr Zeilenabstand</translation>
    </message>
    <message>
        <source>&amp;Less line spacing</source>
        <translation>W&amp;eniger Zeilenabstand</translation>
    </message>
    <message>
        <source>Sho&amp;w hints too</source>
        <translation>Auch &amp;Hinweise zeigen</translation>
    </message>
    <message>
        <source>&amp;Keys and kinds of findings…</source>
        <translation>&amp;Tasten und Arten von Funden …</translation>
    </message>
    <message>
        <source>Man&amp;ual…</source>
        <translation>Handb&amp;uch …</translation>
    </message>
    <message>
        <source>Take the &amp;tour</source>
        <translation>&amp;Führung</translation>
    </message>
    <message>
        <source>&amp;Notices so far…</source>
        <translation>Bisherige &amp;Hinweise…</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple</source>
        <translation>Beis&amp;piel öffnen</translation>
    </message>
    <message>
        <source>Check the &amp;database…</source>
        <translation>&amp;Datenbank prüfen …</translation>
    </message>
    <message>
        <source>&amp;Back up the database…</source>
        <translation>Datenbank &amp;sichern …</translation>
    </message>
    <message>
        <source>&amp;About Copydesk</source>
        <translation>Ü&amp;ber Copydesk</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Ver&amp;sions</source>
        <translation>&amp;Fassungen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>{key} in the claims</source>
        <translation>{key} in den Aussagen</translation>
    </message>
    <message>
        <source>{key} in the findings</source>
        <translation>{key} in den Funden</translation>
    </message>
</context>
<context>
    <name>AlikeDialog</name>
    <message>
        <source>Apply all alike</source>
        <translation>Alle gleichen anwenden</translation>
    </message>
</context>
<context>
    <name>Annotating</name>
    <message>
        <source>Nothing was noted or claimed in this text yet.</source>
        <translation>In diesem Text ist noch nichts notiert und keine Aussage festgehalten.</translation>
    </message>
    <message>
        <source>Comment of the file</source>
        <translation>Kommentar der Datei</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Versions and approvals will be signed “{name}”.</source>
        <translation>Fassungen und Freigaben werden mit „{name}“ gezeichnet.</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>Anderer Name …</translation>
    </message>
    <message>
        <source>Something went wrong in Copydesk ({error}). Your text is kept.</source>
        <translation>In Copydesk ist etwas schiefgegangen ({error}). Ihr Text ist gesichert.</translation>
    </message>
    <message>
        <source>Only the words were pasted: links, emphasis and lists stay behind. As a new draft (Ctrl+N) they are kept.</source>
        <translation>Eingefügt sind nur die Wörter, ohne Links, Hervorhebungen und Listen. Als neuer Text (Strg+N) bleiben sie erhalten.</translation>
    </message>
</context>
<context>
    <name>ApproveDialog</name>
    <message>
        <source>Approve “{title}”</source>
        <translation>„{title}“ freigeben</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are open. They can be decided first, or the text approved with a reason.</source>
        <translation>
            <numerusform>%n Punkt ist offen. Er kann zuerst entschieden oder der Text mit einer Begründung freigegeben werden.</numerusform>
            <numerusform>%n Punkte sind offen. Sie können zuerst entschieden oder der Text mit einer Begründung freigegeben werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>Offene Punkte</translation>
    </message>
    <message>
        <source>Nothing is open. The approval holds for exactly this text; any later edit voids it.</source>
        <translation>Nichts ist offen. Die Freigabe gilt für genau diesen Text; jede spätere Änderung hebt sie auf.</translation>
    </message>
    <message>
        <source>Approved &amp;by</source>
        <translation>Freigegeben &amp;von</translation>
    </message>
    <message>
        <source>W&amp;hat it is</source>
        <translation>&amp;Was es ist</translation>
    </message>
    <message>
        <source>What &amp;changed, for the readers</source>
        <translation>Was sich &amp;geändert hat, für die Leser</translation>
    </message>
    <message>
        <source>&amp;Reason (required: items are open)</source>
        <translation>&amp;Begründung (nötig, weil Punkte offen sind)</translation>
    </message>
    <message>
        <source>&amp;Remark (may stay empty)</source>
        <translation>&amp;Bemerkung (darf leer bleiben)</translation>
    </message>
    <message>
        <source>&amp;Export it now</source>
        <translation>Gleich &amp;exportieren</translation>
    </message>
    <message>
        <source>What is not saved yet is saved with the approval.</source>
        <translation>Was noch nicht gesichert ist, wird mit der Freigabe gesichert.</translation>
    </message>
</context>
<context>
    <name>AskingFiles</name>
    <message>
        <source>Open drafts</source>
        <translation>Entwürfe öffnen</translation>
    </message>
    <message>
        <source>Open a folder of drafts</source>
        <translation>Einen Ordner mit Entwürfen öffnen</translation>
    </message>
</context>
<context>
    <name>AtMark</name>
    <message>
        <source>Nothing is marked here: F8 goes to the next finding.</source>
        <translation>Hier ist nichts markiert: F8 geht zum nächsten Fund.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message numerus="yes">
        <source>%n more: show all</source>
        <translation>
            <numerusform>%n weiterer: alle zeigen</numerusform>
            <numerusform>%n weitere: alle zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>Drafts of a folder</source>
        <translation>Entwürfe eines Ordners</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>How far the reading is</source>
        <translation>Wie weit das Lesen ist</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Drafts of the folder, the worst first</source>
        <translation>Entwürfe des Ordners, die schlimmsten zuerst</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <translation>Lesen &amp;abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{read} of {of} files are read.</source>
        <translation>{read} von {of} Dateien sind gelesen.</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>noch nicht angesehen</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing open</source>
        <translation>nichts offen</translation>
    </message>
</context>
<context>
    <name>BeforeAfterDialog</name>
    <message>
        <source>One undo takes all of them back.</source>
        <translation>Einmal „Rückgängig“ nimmt alle zurück.</translation>
    </message>
    <message>
        <source>Repairs, before and after</source>
        <translation>Korrekturen, vorher und nachher</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>Alle &amp;ankreuzen</translation>
    </message>
    <message>
        <source>Tick n&amp;one</source>
        <translation>Kein&amp;e ankreuzen</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n</source>
        <translation>
            <numerusform>%n anwenden</numerusform>
            <numerusform>%n anwenden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Changing</name>
    <message>
        <source>a change of a claim</source>
        <translation>eine Änderung an einer Aussage</translation>
    </message>
    <message>
        <source>a claim taken back</source>
        <translation>eine zurückgenommene Aussage</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>A claim was made of it</source>
        <translation>Als Aussage vermerkt</translation>
    </message>
    <message>
        <source>Verified without a source: the report will say so.</source>
        <translation>Ohne Quelle verifiziert: Der Bericht wird es sagen.</translation>
    </message>
    <message>
        <source>how far the check of a claim has come</source>
        <translation>wie weit die Prüfung einer Aussage ist</translation>
    </message>
    <message>
        <source>No claim is left to check.</source>
        <translation>Keine Aussage ist mehr zu prüfen.</translation>
    </message>
    <message>
        <source>No claim is selected: F4 goes to the next one.</source>
        <translation>Keine Aussage ist ausgewählt: F4 geht zur nächsten.</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>{path} (missing)</source>
        <translation>{path} (fehlt)</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Noch keine Dateien</translation>
    </message>
</context>
<context>
    <name>ChoosingDialog</name>
    <message>
        <source>Compare versions</source>
        <translation>Fassungen vergleichen</translation>
    </message>
    <message>
        <source>Put on the pa&amp;ge</source>
        <translation>Auf die Seite ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>The text before with the changes that are taken; one undo takes it back</source>
        <translation>Der Text davor mit den übernommenen Änderungen; ein Rückgängig nimmt es zurück</translation>
    </message>
    <message>
        <source>&amp;Take this change</source>
        <translation>Diese &amp;Änderung nehmen</translation>
    </message>
    <message>
        <source>Take &amp;all or none</source>
        <translation>A&amp;lle oder keine nehmen</translation>
    </message>
    <message>
        <source>With a &amp;file…</source>
        <translation>Mit einer &amp;Datei …</translation>
    </message>
</context>
<context>
    <name>ClaimCards</name>
    <message>
        <source>Its words are gone from the text: “{words}”</source>
        <translation>Ihre Wörter stehen nicht mehr im Text: „{words}“</translation>
    </message>
    <message>
        <source>The words were changed after the check.</source>
        <translation>Die Wörter wurden nach der Prüfung geändert.</translation>
    </message>
    <message>
        <source>A second person must verify it.</source>
        <translation>Eine zweite Person muss sie prüfen.</translation>
    </message>
    <message>
        <source>Verified, but none of its sources is said to prove it.</source>
        <translation>Belegt, doch keine der Quellen gilt als Beleg.</translation>
    </message>
    <message>
        <source>Verified without a source.</source>
        <translation>Ohne Quelle verifiziert.</translation>
    </message>
    <message>
        <source>Answer: {words}</source>
        <translation>Antwort: {words}</translation>
    </message>
    <message>
        <source>Asked: {words}</source>
        <translation>Gefragt: {words}</translation>
    </message>
    <message>
        <source>Right is: {words}</source>
        <translation>Richtig ist: {words}</translation>
    </message>
    <message>
        <source>{title} (confidential)</source>
        <translation>{title} (vertraulich)</translation>
    </message>
</context>
<context>
    <name>ClaimDialog</name>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>&amp;Statement, in one plain sentence</source>
        <translation>&amp;Aussage, in einem einfachen Satz</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Ar&amp;t</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>Sta&amp;nd</translation>
    </message>
    <message>
        <source>Question and answer</source>
        <translation>Frage und Antwort</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>&amp;Why this change (may stay empty)</source>
        <translation>Warum &amp;diese Änderung (darf leer bleiben)</translation>
    </message>
    <message>
        <source>What is &amp;doubtful</source>
        <translation>Was &amp;zweifelhaft ist</translation>
    </message>
    <message>
        <source>&amp;Question to the author or the editor</source>
        <translation>&amp;Frage an Autorin, Autor oder Redaktion</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>Ant&amp;wort</translation>
    </message>
    <message>
        <source>What is &amp;right instead</source>
        <translation>Was stattdessen &amp;richtig ist</translation>
    </message>
    <message>
        <source>Take awa&amp;y from this claim</source>
        <translation>Von dieser Aussage &amp;lösen</translation>
    </message>
    <message>
        <source>Statement: {words}</source>
        <translation>Aussage: {words}</translation>
    </message>
    <message>
        <source>Doubtful: {words}</source>
        <translation>Zweifel: {words}</translation>
    </message>
    <message>
        <source>Question: {words}</source>
        <translation>Frage: {words}</translation>
    </message>
    <message>
        <source>Answer: {words}</source>
        <translation>Antwort: {words}</translation>
    </message>
    <message>
        <source>Right instead: {words}</source>
        <translation>Richtig wäre: {words}</translation>
    </message>
    <message>
        <source>a source that was removed</source>
        <translation>eine gelöschte Quelle</translation>
    </message>
</context>
<context>
    <name>Claiming</name>
    <message>
        <source>These words are a claim of the ledger already.</source>
        <translation>Diese Wörter sind schon eine Aussage.</translation>
    </message>
    <message>
        <source>a new claim</source>
        <translation>eine neue Aussage</translation>
    </message>
    <message>
        <source>a source</source>
        <translation>eine Quelle</translation>
    </message>
    <message>
        <source>a source taken back</source>
        <translation>eine zurückgenommene Quelle</translation>
    </message>
    <message>
        <source>Source added</source>
        <translation>Quelle hinzugefügt</translation>
    </message>
    <message>
        <source>Draft or proof?</source>
        <translation>Text oder Beleg?</translation>
    </message>
    <message>
        <source>“{file}” was dropped on this sentence: {words}</source>
        <translation>„{file}“ wurde auf diesen Satz gezogen: {words}</translation>
    </message>
    <message>
        <source>&amp;Open it as a draft</source>
        <translation>Als Text &amp;öffnen</translation>
    </message>
    <message>
        <source>It &amp;proves the sentence</source>
        <translation>Es &amp;belegt den Satz</translation>
    </message>
    <message>
        <source>Drop a file or a web address to prove a claim.</source>
        <translation>Legen Sie eine Datei oder eine Webadresse ab, um eine Aussage zu belegen.</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Needs a source</source>
        <translation>Braucht eine Quelle</translation>
    </message>
    <message>
        <source>Has a source</source>
        <translation>Hat eine Quelle</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Korrigiert</translation>
    </message>
    <message>
        <source>Author asked</source>
        <translation>Autor gefragt</translation>
    </message>
    <message>
        <source>Editor asked</source>
        <translation>Redaktion gefragt</translation>
    </message>
    <message>
        <source>Cannot be verified</source>
        <translation>Nicht prüfbar</translation>
    </message>
    <message>
        <source>Not a claim</source>
        <translation>Keine Aussage</translation>
    </message>
    <message>
        <source>Common knowledge</source>
        <translation>Allgemeinwissen</translation>
    </message>
    <message>
        <source>Partly verified</source>
        <translation>Teilweise geprüft</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Name or title</source>
        <translation>Name oder Titel</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Allegation</source>
        <translation>Vorwurf</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Other fact</source>
        <translation>Andere Tatsache</translation>
    </message>
    <message>
        <source>Named in the text</source>
        <translation>Im Text genannt</translation>
    </message>
    <message>
        <source>Verifies it</source>
        <translation>Belegt sie</translation>
    </message>
    <message>
        <source>no interview</source>
        <translation>kein Gespräch</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>persönlich</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>am Telefon</translation>
    </message>
    <message>
        <source>by video</source>
        <translation>per Video</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>schriftlich</translation>
    </message>
    <message>
        <source>not settled</source>
        <translation>nicht geklärt</translation>
    </message>
    <message>
        <source>on the record</source>
        <translation>mit Namen</translation>
    </message>
    <message>
        <source>on background</source>
        <translation>als Hintergrund</translation>
    </message>
    <message>
        <source>off the record</source>
        <translation>nicht zur Veröffentlichung</translation>
    </message>
</context>
<context>
    <name>ClaimsPanel</name>
    <message>
        <source>Claims</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Search the claims</source>
        <translation>Aussagen durchsuchen</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Korrigiert</translation>
    </message>
    <message>
        <source>Wrong…</source>
        <translation>Falsch …</translation>
    </message>
    <message>
        <source>Ask…</source>
        <translation>Fragen …</translation>
    </message>
    <message>
        <source>Source…</source>
        <translation>Quelle …</translation>
    </message>
    <message>
        <source>Nothing in this part of the ledger.</source>
        <translation>In diesem Teil ist nichts.</translation>
    </message>
    <message>
        <source>No claims yet. Mark the words that state a fact and make a claim of them, or add a source to a finding.</source>
        <translation>Noch keine Aussagen. Markieren Sie Wörter, die eine Tatsache behaupten, und machen Sie daraus eine Aussage, oder geben Sie zu einem Fund eine Quelle an.</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Alle {count}</translation>
    </message>
    <message>
        <source>To do {count}</source>
        <translation>Zu tun {count}</translation>
    </message>
    <message>
        <source>Asked {count}</source>
        <translation>Gefragt {count}</translation>
    </message>
    <message>
        <source>Wrong {count}</source>
        <translation>Falsch {count}</translation>
    </message>
    <message>
        <source>Done {count}</source>
        <translation>Fertig {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) left</source>
        <translation>
            <numerusform>%n Tatsache offen</numerusform>
            <numerusform>%n Tatsachen offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked by {names}</source>
        <translation>Geprüft von {names}</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>a change</source>
        <translation>eine Änderung</translation>
    </message>
    <message>
        <source>the text of “{title}”</source>
        <translation>der Text von „{title}“</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands and drafts</source>
        <translation>Befehle und Entwürfe</translation>
    </message>
    <message>
        <source>Search commands, drafts and the archive</source>
        <translation>Befehle, Entwürfe und Archiv durchsuchen</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare versions</source>
        <translation>Fassungen vergleichen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>&amp;In one text</source>
        <translation>&amp;In einem Text</translation>
    </message>
    <message>
        <source>Side by &amp;side</source>
        <translation>Nebenein&amp;ander</translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation>&amp;Vorige Änderung</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>&amp;Nächste Änderung</translation>
    </message>
    <message>
        <source>Text before</source>
        <translation>Text vorher</translation>
    </message>
    <message>
        <source>Text after</source>
        <translation>Text nachher</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} von {total}</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Kein Unterschied</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>The text on the page</source>
        <translation>Der Text auf der Seite</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>Mit einer Datei vergleichen</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>A copy of the database can take its place.</source>
        <translation>Eine Kopie der Datenbank kann an ihre Stelle treten.</translation>
    </message>
    <message>
        <source>Put a copy back…</source>
        <translation>Kopie zurückspielen …</translation>
    </message>
    <message numerus="yes">
        <source>The copy of {time} is in the database&apos;s place, with %n version(s).</source>
        <translation>
            <numerusform>Die Kopie vom {time} steht an der Stelle der Datenbank, mit %n Fassung.</numerusform>
            <numerusform>Die Kopie vom {time} steht an der Stelle der Datenbank, mit %n Fassungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was there is kept as {path}.</source>
        <translation>Was da war, bleibt als {path}.</translation>
    </message>
    <message>
        <source>Back up the database</source>
        <translation>Datenbank sichern</translation>
    </message>
    <message numerus="yes">
        <source>A checked copy with %n version(s) was written to {path}.</source>
        <translation>
            <numerusform>Eine geprüfte Kopie mit %n Fassung wurde nach {path} geschrieben.</numerusform>
            <numerusform>Eine geprüfte Kopie mit %n Fassungen wurde nach {path} geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put a copy back</source>
        <translation>Eine Kopie zurückspielen</translation>
    </message>
    <message>
        <source>Copies (*.db)</source>
        <translation>Kopien (*.db)</translation>
    </message>
    <message>
        <source>Put back the copy of {time}?</source>
        <translation>Die Kopie vom {time} zurückspielen?</translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation>&amp;Zurückspielen</translation>
    </message>
    <message>
        <source>&amp;Keep the database</source>
        <translation>Datenbank be&amp;halten</translation>
    </message>
    <message numerus="yes">
        <source>The copy holds %n version(s).</source>
        <translation>
            <numerusform>Die Kopie enthält %n Fassung.</numerusform>
            <numerusform>Die Kopie enthält %n Fassungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database is damaged or cannot be read.</source>
        <translation>Die Datenbank ist beschädigt oder nicht zu lesen.</translation>
    </message>
    <message numerus="yes">
        <source>The database holds %n.</source>
        <translation>
            <numerusform>Die Datenbank enthält %n.</numerusform>
            <numerusform>Die Datenbank enthält %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{titles} and %n more</source>
        <translation>
            <numerusform>{titles} und %n weiterer</numerusform>
            <numerusform>{titles} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Came in or was saved since, and is not in the copy: {titles}.</source>
        <translation>Seither eingegangen oder gesichert und nicht in der Kopie: {titles}.</translation>
    </message>
    <message>
        <source>What is there now is kept beside it under another name, and can be put back likewise.</source>
        <translation>Was jetzt da ist, bleibt unter anderem Namen daneben liegen und lässt sich ebenso zurückspielen.</translation>
    </message>
    <message>
        <source>Text that is not saved is kept, too: it comes back with its draft, or is offered to you where that is not in the copy.</source>
        <translation>Auch nicht gesicherter Text bleibt: Er kommt mit seinem Entwurf zurück oder wird angeboten, wo der nicht in der Kopie ist.</translation>
    </message>
    <message>
        <source>Unsaved text could not be kept, so nothing was replaced. Save it.</source>
        <translation>Nicht gesicherter Text war nicht zu bewahren, darum wurde nichts ersetzt. Sichern Sie ihn.</translation>
    </message>
</context>
<context>
    <name>Corresponding</name>
    <message>
        <source>Nobody is asked anything: A and E on a claim ask.</source>
        <translation>Niemand wird etwas gefragt: A und E auf einer Aussage fragen.</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Geschrieben: {path}</translation>
    </message>
    <message>
        <source>All answers of this letter were there already.</source>
        <translation>Alle Antworten dieses Briefes waren schon da.</translation>
    </message>
    <message>
        <source>Answers taken in</source>
        <translation>Antworten übernommen</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were put to their claims.</source>
        <translation>
            <numerusform>%n Antwort wurde ihrer Aussage zugeordnet.</numerusform>
            <numerusform>%n Antworten wurden ihren Aussagen zugeordnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were put to their claims in “{title}”.</source>
        <translation>
            <numerusform>%n Antwort in „{title}“ wurde ihrer Aussage zugeordnet.</numerusform>
            <numerusform>%n Antworten in „{title}“ wurden ihren Aussagen zugeordnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>answers that came in</source>
        <translation>Antworten, die gekommen sind</translation>
    </message>
    <message>
        <source>Questions as a letter</source>
        <translation>Fragen als Brief</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>A letter that came back</source>
        <translation>Ein Brief, der zurückkam</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n T.</numerusform>
            <numerusform>%n T.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Only a person can decide this one: change the text, keep it, or add a source.</source>
        <translation>Das kann nur ein Mensch entscheiden: Text ändern, so lassen oder eine Quelle angeben.</translation>
    </message>
    <message>
        <source>There is no fix to apply to all alike.</source>
        <translation>Es gibt keine Korrektur, die sich auf alle gleichen anwenden ließe.</translation>
    </message>
    <message>
        <source>Nothing was decided about this finding.</source>
        <translation>Zu diesem Fund wurde nichts entschieden.</translation>
    </message>
    <message>
        <source>This was decided already: R on its card takes that back.</source>
        <translation>Darüber ist schon entschieden: R auf der Karte nimmt es zurück.</translation>
    </message>
    <message>
        <source>No finding is selected: F8 goes to the next one.</source>
        <translation>Kein Fund ist ausgewählt: F8 geht zum nächsten.</translation>
    </message>
    <message numerus="yes">
        <source>%n fix(es) applied</source>
        <translation>
            <numerusform>%n Korrektur angewandt</numerusform>
            <numerusform>%n Korrekturen angewandt</numerusform>
        </translation>
    </message>
    <message>
        <source>a decision</source>
        <translation>eine Entscheidung</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>a decision taken back</source>
        <translation>die Rücknahme einer Entscheidung</translation>
    </message>
</context>
<context>
    <name>DecisionsDialog</name>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>This draft</source>
        <translation>Dieser Entwurf</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Haus</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) no longer find their words in the text; they are kept and marked “orphaned”.</source>
        <translation>
            <numerusform>%n Entscheidung findet ihre Wörter im Text nicht mehr; sie bleibt erhalten und ist als „verwaist“ gekennzeichnet.</numerusform>
            <numerusform>%n Entscheidungen finden ihre Wörter im Text nicht mehr; sie bleiben erhalten und sind als „verwaist“ gekennzeichnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Fund</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>{verdict} (revoked)</source>
        <translation>{verdict} (zurückgenommen)</translation>
    </message>
    <message>
        <source>{verdict} (orphaned)</source>
        <translation>{verdict} (verwaist)</translation>
    </message>
</context>
<context>
    <name>Describing</name>
    <message>
        <source>what is said of the draft</source>
        <translation>die Angaben zum Entwurf</translation>
    </message>
</context>
<context>
    <name>Detailing</name>
    <message>
        <source>Claim changed</source>
        <translation>Aussage geändert</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Details of the draft</source>
        <translation>Angaben zum Entwurf</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Desk</source>
        <translation>&amp;Ressort</translation>
    </message>
    <message>
        <source>&amp;Byline</source>
        <translation>&amp;Autorenzeile</translation>
    </message>
    <message>
        <source>It has a deadli&amp;ne</source>
        <translation>&amp;Mit Abgabezeit</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Abgabezeit</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>eingefügt</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>Original (SHA-256)</source>
        <translation>Original (SHA-256)</translation>
    </message>
    <message>
        <source>Another &amp;encoding</source>
        <translation>Anderer &amp;Zeichensatz</translation>
    </message>
    <message>
        <source>&amp;Read the original again as a new draft</source>
        <translation>Original als neuen Entwurf noch einmal &amp;lesen</translation>
    </message>
    <message>
        <source>&amp;Not carried over from the file</source>
        <translation>&amp;Nicht aus der Datei übernommen</translation>
    </message>
</context>
<context>
    <name>DivergedDialog</name>
    <message>
        <source>This draft has moved on</source>
        <translation>Dieser Entwurf ist inzwischen weiter</translation>
    </message>
    <message>
        <source>&amp;Keep both versions</source>
        <translation>&amp;Beide Fassungen behalten</translation>
    </message>
    <message>
        <source>&amp;Decide later</source>
        <translation>&amp;Später entscheiden</translation>
    </message>
    <message>
        <source>Take over &amp;mine</source>
        <translation>&amp;Meinen Text übernehmen</translation>
    </message>
    <message>
        <source>Take the ne&amp;west</source>
        <translation>Die ne&amp;ueste nehmen</translation>
    </message>
    <message>
        <source>Mine as a new d&amp;raft</source>
        <translation>Meinen als neuen &amp;Entwurf</translation>
    </message>
</context>
<context>
    <name>Diverging</name>
    <message>
        <source>Nothing of yours was unsaved: version {number} by {name} is on the page.</source>
        <translation>Von Ihnen war nichts ungesichert: Fassung {number} von {name} steht jetzt auf der Seite.</translation>
    </message>
    <message>
        <source>This is your unsaved text, made from version {base}. Meanwhile version {number} was saved by {name}.</source>
        <translation>Dies ist Ihr ungesicherter Text, begonnen mit Fassung {base}. Inzwischen hat {name} Fassung {number} gesichert.</translation>
    </message>
    <message>
        <source>Compare and decide…</source>
        <translation>Vergleichen und entscheiden…</translation>
    </message>
    <message>
        <source>Your unsaved text</source>
        <translation>Ihr ungesicherter Text</translation>
    </message>
    <message>
        <source>Version {number} by {name} is the newest; your text was made from another one. Nothing of yours is lost, whatever you choose.</source>
        <translation>Fassung {number} von {name} ist die neueste; Ihr Text wurde mit einer anderen begonnen. Von Ihrem Text geht nichts verloren, was Sie auch wählen.</translation>
    </message>
    <message>
        <source>“{title}” is a draft of its own now.</source>
        <translation>„{title}“ ist jetzt ein eigener Entwurf.</translation>
    </message>
    <message>
        <source>the text of “{title}”</source>
        <translation>der Text von „{title}“</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>Verify it without a source?</source>
        <translation>Ohne Quelle als geprüft vermerken?</translation>
    </message>
    <message>
        <source>No source stands behind this claim. The report will say so.</source>
        <translation>Hinter dieser Aussage steht keine Quelle. Der Bericht wird das sagen.</translation>
    </message>
    <message>
        <source>&amp;Verify without a source</source>
        <translation>&amp;Ohne Quelle vermerken</translation>
    </message>
    <message>
        <source>Do its sources prove it?</source>
        <translation>Belegen die Quellen sie?</translation>
    </message>
    <message>
        <source>{titles}: named in the text so far, and not said to prove it.</source>
        <translation>{titles}: bisher nur im Text genannt; dass das die Aussage belegt, hat niemand gesagt.</translation>
    </message>
    <message>
        <source>&amp;They prove it</source>
        <translation>Sie &amp;belegen sie</translation>
    </message>
    <message>
        <source>Corrected, though nothing was changed?</source>
        <translation>Korrigiert, obwohl nichts geändert wurde?</translation>
    </message>
    <message>
        <source>The words stand there as they came in. What was checked and found right is verified.</source>
        <translation>Die Wörter stehen da, wie sie eingegangen sind. Was geprüft ist und stimmt, ist „Geprüft“.</translation>
    </message>
    <message>
        <source>&amp;Corrected all the same</source>
        <translation>&amp;Trotzdem korrigiert</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;So lassen</translation>
    </message>
</context>
<context>
    <name>DraftEditor</name>
    <message>
        <source>Text of the draft</source>
        <translation>Text des Entwurfs</translation>
    </message>
</context>
<context>
    <name>DraftFiles</name>
    <message>
        <source>Drafts ({patterns})</source>
        <translation>Entwürfe ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>“{name}” is there already</source>
        <translation>„{name}“ gibt es schon</translation>
    </message>
    <message>
        <source>What stands in it would be replaced.</source>
        <translation>Was darin steht, würde ersetzt.</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Stehen lassen</translation>
    </message>
</context>
<context>
    <name>EmbargoDialog</name>
    <message>
        <source>The embargo holds</source>
        <translation>Die Sperrfrist gilt noch</translation>
    </message>
    <message>
        <source>Let it leave</source>
        <translation>Trotzdem herausgeben</translation>
    </message>
    <message>
        <source>&amp;Reason to leave before it ends (recorded)</source>
        <translation>&amp;Grund, vor ihrem Ende herauszugeben (wird festgehalten)</translation>
    </message>
</context>
<context>
    <name>EngineClient</name>
    <message>
        <source>The checks have not answered yet.</source>
        <translation>Die Prüfungen haben noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>The checks have stopped. F7 starts them again; the text can be edited, saved and approved without them.</source>
        <translation>Die Prüfungen stehen still. F7 startet sie neu; der Text kann auch ohne sie bearbeitet, gesichert und freigegeben werden.</translation>
    </message>
    <message>
        <source>The checks do not answer. They are started again.</source>
        <translation>Die Prüfungen antworten nicht. Sie werden neu gestartet.</translation>
    </message>
    <message>
        <source>The checks cannot be started: {why}. It is tried again.</source>
        <translation>Die Prüfungen lassen sich nicht starten: {why}. Es wird noch einmal versucht.</translation>
    </message>
    <message>
        <source>The checks answer nonsense. They are started again.</source>
        <translation>Die Prüfungen antworten Unverständliches. Sie werden neu gestartet.</translation>
    </message>
    <message>
        <source>The checks have broken off. They are started again.</source>
        <translation>Die Prüfungen sind abgebrochen. Sie werden neu gestartet.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export version {number}</source>
        <translation>Fassung {number} exportieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Tell &amp;confidential sources in this one file</source>
        <translation>&amp;Vertrauliche Quellen in dieser einen Datei nennen</translation>
    </message>
    <message>
        <source>&amp;Reason to leave before the embargo ends (recorded): {line}</source>
        <translation>Be&amp;gründung, warum er vor dem Ende der Sperrfrist hinausgeht (wird festgehalten): {line}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Zurück (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Weiter (Eingabe)</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n ersetzt</numerusform>
            <numerusform>%n ersetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} von {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingAll</name>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>FindingRows</name>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>New paragraph</source>
        <translation>Neuer Absatz</translation>
    </message>
    <message>
        <source>One space</source>
        <translation>Ein Leerzeichen</translation>
    </message>
    <message>
        <source>Remove the blanks around it</source>
        <translation>Leerraum ringsum entfernen</translation>
    </message>
    <message>
        <source>Replace by {words}</source>
        <translation>Ersetzen durch {words}</translation>
    </message>
    <message>
        <source>In the ledger: {status}</source>
        <translation>Aussage: {status}</translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message numerus="yes">
        <source>%n more below: list them</source>
        <translation>
            <numerusform>Darunter noch %n: auflisten</numerusform>
            <numerusform>Darunter noch %n: auflisten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more above: list them</source>
        <translation>
            <numerusform>Darüber noch %n: auflisten</numerusform>
            <numerusform>Darüber noch %n: auflisten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>Funde</translation>
    </message>
    <message>
        <source>Search the findings</source>
        <translation>Funde durchsuchen</translation>
    </message>
    <message>
        <source>Nothing to look at here.</source>
        <translation>Hier ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>All…</source>
        <translation>Alle …</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Lassen …</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Source…</source>
        <translation>Quelle …</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz …</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Alle {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided</source>
        <translation>
            <numerusform>%n entschieden</numerusform>
            <numerusform>%n entschieden</numerusform>
        </translation>
    </message>
    <message>
        <source>All findings are decided.</source>
        <translation>Alle Funde sind entschieden.</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>GateBox</name>
    <message>
        <source>Open items of the gate</source>
        <translation>Was an der Freigabe noch offen ist</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Freigeben …</translation>
    </message>
    <message numerus="yes">
        <source>✓ Approved · %n open</source>
        <translation>
            <numerusform>✓ Freigegeben · %n offen</numerusform>
            <numerusform>✓ Freigegeben · %n offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) open at the gate</source>
        <translation>
            <numerusform>%n Punkt vor der Freigabe offen</numerusform>
            <numerusform>%n Punkte vor der Freigabe offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Still checking …</source>
        <translation>Wird noch geprüft …</translation>
    </message>
    <message>
        <source>✓ Approved</source>
        <translation>✓ Freigegeben</translation>
    </message>
    <message numerus="yes">
        <source>✓ Nothing holds it back · %n open</source>
        <translation>
            <numerusform>✓ Nichts hält die Freigabe auf · %n offen</numerusform>
            <numerusform>✓ Nichts hält die Freigabe auf · %n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Nothing is open</source>
        <translation>✓ Nichts ist offen</translation>
    </message>
    <message>
        <source>Approve again…</source>
        <translation>Erneut freigeben …</translation>
    </message>
</context>
<context>
    <name>Gating</name>
    <message>
        <source>No longer approved: changed since version {number}.</source>
        <translation>Nicht mehr freigegeben: seit Fassung {number} geändert.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen …</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>&amp;Manual…</source>
        <translation>&amp;Handbuch …</translation>
    </message>
    <message>
        <source>Search keys and kinds of findings</source>
        <translation>Tasten und Arten von Funden suchen</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
</context>
<context>
    <name>Helping</name>
    <message>
        <source>Move “{title}” to the trash?</source>
        <translation>„{title}“ in den Papierkorb legen?</translation>
    </message>
    <message>
        <source>Versions, claims and sources stay with it. It can be taken back from there.</source>
        <translation>Fassungen, Aussagen und Quellen bleiben dabei. Von dort lässt er sich zurückholen.</translation>
    </message>
    <message>
        <source>&amp;Move to the trash</source>
        <translation>In den &amp;Papierkorb</translation>
    </message>
    <message>
        <source>“{title}” is in the trash.</source>
        <translation>„{title}“ liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Move to &amp;trash…</source>
        <translation>In den &amp;Papierkorb …</translation>
    </message>
    <message>
        <source>{key} in the claims</source>
        <translation>{key} in den Aussagen</translation>
    </message>
    <message>
        <source>{key} in the findings</source>
        <translation>{key} in den Funden</translation>
    </message>
    <message>
        <source>For example: {words}</source>
        <translation>Zum Beispiel: {words}</translation>
    </message>
    <message>
        <source>In this draft: {words}</source>
        <translation>In diesem Entwurf: {words}</translation>
    </message>
    <message>
        <source>Nothing was said so far.</source>
        <translation>Bisher gibt es keine Hinweise.</translation>
    </message>
    <message>
        <source>Database: {path}</source>
        <translation>Datenbank: {path}</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n Fassung</numerusform>
            <numerusform>%n Fassungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Structure, links, history and search are sound.</source>
        <translation>Aufbau, Verknüpfungen, Verlauf und Suche sind in Ordnung.</translation>
    </message>
    <message>
        <source>The newest good copy is {path}, of {time}.</source>
        <translation>Die neueste heile Kopie ist {path}, von {time}.</translation>
    </message>
    <message>
        <source>The database</source>
        <translation>Die Datenbank</translation>
    </message>
    <message>
        <source>Copydesk {version}

A desk for copy editors and fact-checkers: leftover markup, names and sources, from the draft to the sign-off. Everything stays on this machine.

MIT licence. Qt and PySide6 under the LGPL 3; Inter and Literata under the SIL Open Font License; icons by Lucide under the ISC licence. See THIRD_PARTY.md.</source>
        <translation>Copydesk {version}

Ein Arbeitsplatz für Schlussredaktion und Dokumentation: Markup-Reste, Namen und Quellen, vom Entwurf bis zur Freigabe. Alles bleibt auf diesem Rechner.

MIT-Lizenz. Qt und PySide6 unter der LGPL 3; Inter und Literata unter der SIL Open Font License; Symbole von Lucide unter der ISC-Lizenz. Siehe THIRD_PARTY.md.</translation>
    </message>
    <message>
        <source>About Copydesk</source>
        <translation>Über Copydesk</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Version 0, as it came in</source>
        <translation>Fassung 0, wie eingegangen</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Fassung {number}</translation>
    </message>
    <message>
        <source>Approved by {name}</source>
        <translation>Freigegeben von {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>{done} von {total} erledigt</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Open a draft to see its versions.</source>
        <translation>Öffnen Sie einen Entwurf, um seine Fassungen zu sehen.</translation>
    </message>
    <message>
        <source>Compare with the text…</source>
        <translation>Mit dem Text vergleichen …</translation>
    </message>
    <message>
        <source>Restore as new</source>
        <translation>Als neue herstellen</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n Fassung</numerusform>
            <numerusform>%n Fassungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HouseDialog</name>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Hausstil</translation>
    </message>
    <message>
        <source>House style as a file</source>
        <translation>Hausstil als Datei</translation>
    </message>
    <message>
        <source>What is wrong with the rules</source>
        <translation>Was an den Regeln nicht stimmt</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>Wört&amp;er</translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation>Prüf&amp;ungen</translation>
    </message>
    <message>
        <source>&amp;Gate</source>
        <translation>&amp;Freigabe</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personen</translation>
    </message>
    <message>
        <source>P&amp;atterns</source>
        <translation>&amp;Muster</translation>
    </message>
    <message>
        <source>The &amp;file, for experts</source>
        <translation>Die &amp;Datei, für Kundige</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>Da&amp;tei</translation>
    </message>
    <message>
        <source>Forms &amp;not wanted and preferred ones: Delphin = Delfin, one a line</source>
        <translation>Unerwünschte und bevor&amp;zugte Formen: Delphin = Delfin, eine je Zeile</translation>
    </message>
    <message>
        <source>&amp;Quotation marks of German texts</source>
        <translation>&amp;Anführungszeichen deutscher Texte</translation>
    </message>
    <message>
        <source>Quotation marks of &amp;English texts</source>
        <translation>Anführungszeichen engli&amp;scher Texte</translation>
    </message>
    <message>
        <source>Kinds of findings that are not &amp;looked for</source>
        <translation>Arten von Funden, nach denen nicht &amp;gesucht wird</translation>
    </message>
    <message>
        <source>Phrases to &amp;flag, one a line</source>
        <translation>&amp;Wendungen, die anzuzeigen sind, eine je Zeile</translation>
    </message>
    <message>
        <source>Forms that no check ma&amp;y flag, one a line</source>
        <translation>Formen, die &amp;nie angezeigt werden, eine je Zeile</translation>
    </message>
    <message>
        <source>Names that are &amp;right as they are, one a line</source>
        <translation>Namen, die &amp;richtig sind, wie sie stehen, einer je Zeile</translation>
    </message>
    <message>
        <source>Statements without a &amp;source: how strict</source>
        <translation>Aussagen ohne &amp;Quelle: wie streng</translation>
    </message>
    <message>
        <source>Findings that bl&amp;ock while they are open</source>
        <translation>Fun&amp;de, die offen die Freigabe sperren</translation>
    </message>
    <message>
        <source>Leftover &amp;markup that is wrong in any text blocks</source>
        <translation>Mar&amp;kup-Reste, die in jedem Text falsch sind, sperren</translation>
    </message>
    <message>
        <source>States of claims that b&amp;lock</source>
        <translation>&amp;Stände von Aussagen, die sperren</translation>
    </message>
    <message>
        <source>Claims that lost their wor&amp;ds block</source>
        <translation>Aussagen, deren Wörter &amp;weg sind, sperren</translation>
    </message>
    <message>
        <source>Claims verified without a so&amp;urce block</source>
        <translation>Ohne &amp;Quelle bestätigte Aussagen sperren</translation>
    </message>
    <message>
        <source>&amp;Nobody approves a version that they saved themselves</source>
        <translation>&amp;Niemand gibt eine Fassung frei, die er selbst gesichert hat</translation>
    </message>
    <message>
        <source>Kinds of claims that a &amp;second person must verify</source>
        <translation>Arten von Aussagen, die eine &amp;zweite Person bestätigen muss</translation>
    </message>
    <message>
        <source>Who &amp;may approve although something is open, one name a line; nobody named: everybody</source>
        <translation>Wer freigeben &amp;darf, obwohl etwas offen ist, ein Name je Zeile; ohne Namen: alle</translation>
    </message>
    <message>
        <source>The rules are in order.</source>
        <translation>Die Regeln sind in Ordnung.</translation>
    </message>
</context>
<context>
    <name>HouseKeeping</name>
    <message>
        <source>{file} cannot be read: {why}</source>
        <translation>{file} kann nicht gelesen werden: {why}</translation>
    </message>
    <message>
        <source>Import a house style</source>
        <translation>Hausstil importieren</translation>
    </message>
    <message>
        <source>Export the house style</source>
        <translation>Hausstil exportieren</translation>
    </message>
    <message>
        <source>House styles ({patterns})</source>
        <translation>Hausstile ({patterns})</translation>
    </message>
</context>
<context>
    <name>HouseListDialog</name>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>House list of names</source>
        <translation>Hausliste der Namen</translation>
    </message>
    <message>
        <source>Filter names</source>
        <translation>Namen filtern</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>A&amp;ccept</source>
        <translation>A&amp;nnehmen</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Zurückziehen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>nobody: anyone may accept</source>
        <translation>niemand: Alle dürfen annehmen</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>Über&amp;geben</translation>
    </message>
    <message>
        <source>&amp;Keeper of the list</source>
        <translation>&amp;Wer die Liste führt</translation>
    </message>
    <message>
        <source>Accepted names are right in every draft; names near them are found. Anyone may propose.</source>
        <translation>Angenommene Namen sind in jedem Text richtig; was ihnen ähnelt, wird gefunden. Vorschlagen dürfen alle.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Wer oder was es ist</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>HouseListing</name>
    <message>
        <source>Select a name, or a finding about one.</source>
        <translation>Wählen Sie einen Namen oder einen Fund zu einem Namen aus.</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Geschrieben: {path}</translation>
    </message>
    <message>
        <source>{name} is on the house list.</source>
        <translation>{name} steht auf der Hausliste.</translation>
    </message>
    <message>
        <source>{name} is proposed for the house list.</source>
        <translation>{name} ist für die Hausliste vorgeschlagen.</translation>
    </message>
    <message>
        <source>Hand the list over to “{name}”?</source>
        <translation>Die Liste an „{name}“ übergeben?</translation>
    </message>
    <message>
        <source>From then on only whoever works under exactly this name accepts, changes and withdraws names, or hands the list on.</source>
        <translation>Von da an nimmt nur noch Namen an, ändert sie, zieht sie zurück oder gibt die Liste weiter, wer unter genau diesem Namen arbeitet.</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>&amp;Übergeben</translation>
    </message>
    <message>
        <source>&amp;Keep the list</source>
        <translation>Liste be&amp;halten</translation>
    </message>
    <message>
        <source>House list of names</source>
        <translation>Hausliste der Namen</translation>
    </message>
    <message>
        <source>New: {new}. Changed: {changed}. As they were: {same}.</source>
        <translation>Neu: {new}. Geändert: {changed}. Wie zuvor: {same}.</translation>
    </message>
    <message>
        <source>Not taken:</source>
        <translation>Nicht übernommen:</translation>
    </message>
    <message>
        <source>Import of names</source>
        <translation>Import von Namen</translation>
    </message>
    <message>
        <source>Import names</source>
        <translation>Namen importieren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Export the house list</source>
        <translation>Hausliste exportieren</translation>
    </message>
</context>
<context>
    <name>HouseNameDialog</name>
    <message>
        <source>Name for the house list</source>
        <translation>Name für die Hausliste</translation>
    </message>
    <message>
        <source>Change a name of the house list</source>
        <translation>Einen Namen der Hausliste ändern</translation>
    </message>
    <message>
        <source>Sergej Lawrow; Sergei Lawrow</source>
        <translation>Sergej Lawrow; Sergei Lawrow</translation>
    </message>
    <message>
        <source>only where English writes it otherwise</source>
        <translation>nur wenn es auf Englisch anders heißt</translation>
    </message>
    <message>
        <source>who or what it is</source>
        <translation>wer oder was es ist</translation>
    </message>
    <message>
        <source>&amp;Name, the usual spelling first; others after a semicolon</source>
        <translation>&amp;Name, die übliche Schreibweise zuerst; weitere nach einem Semikolon</translation>
    </message>
    <message>
        <source>In &amp;English</source>
        <translation>Auf &amp;Englisch</translation>
    </message>
    <message>
        <source>&amp;What it is</source>
        <translation>&amp;Wer oder was es ist</translation>
    </message>
    <message>
        <source>&amp;Accept it at once</source>
        <translation>Gleich &amp;annehmen</translation>
    </message>
    <message>
        <source>What is wrong with the name</source>
        <translation>Was an dem Namen nicht stimmt</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Vorschlagen</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <source>Keep as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>&amp;Here only</source>
        <translation>&amp;Nur hier</translation>
    </message>
    <message>
        <source>These words anywhere in this &amp;draft</source>
        <translation>Diese Wörter überall in diesem &amp;Entwurf</translation>
    </message>
    <message>
        <source>These words in every draft of the h&amp;ouse</source>
        <translation>Diese Wörter in allen Entwürfen des &amp;Hauses</translation>
    </message>
    <message>
        <source>&amp;Reason (may stay empty)</source>
        <translation>&amp;Begründung (darf leer bleiben)</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Search the actions and keys</source>
        <translation>Aktionen und Tasten durchsuchen</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>As &amp;delivered</source>
        <translation>Wie ausge&amp;liefert</translation>
    </message>
    <message>
        <source>&amp;Press the new keys of the selected action</source>
        <translation>&amp;Neue Tasten der gewählten Aktion drücken</translation>
    </message>
    <message>
        <source>Clashes</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>{keys} is pressed for two things: {one}, and {other}.</source>
        <translation>{keys} steht für zweierlei: {one} und {other}.</translation>
    </message>
</context>
<context>
    <name>KindButton</name>
    <message>
        <source>Kind of text</source>
        <translation>Textsorte</translation>
    </message>
    <message>
        <source>Kind of text: what needs a source depends on it</source>
        <translation>Textsorte: Von ihr hängt ab, was eine Quelle braucht</translation>
    </message>
    <message>
        <source>As its words tell</source>
        <translation>Nach den Wörtern des Textes</translation>
    </message>
    <message>
        <source>{kind} (automatic)</source>
        <translation>{kind} (automatisch)</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Fact check</source>
        <translation>Faktenprüfung</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Korrigiert</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>So gelassen</translation>
    </message>
    <message>
        <source>Sourced</source>
        <translation>Mit Quelle</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>What you typed here is not kept yet.</source>
        <translation>Was Sie hier geschrieben haben, ist noch nicht gesichert.</translation>
    </message>
    <message>
        <source>Leave without keeping it?</source>
        <translation>Ohne zu sichern schließen?</translation>
    </message>
    <message>
        <source>&amp;Throw it away</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>&amp;Weiterschreiben</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>Questions as a letter</source>
        <translation>Fragen als Brief</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Schreiben …</translation>
    </message>
    <message>
        <source>The author ({count})</source>
        <translation>Autorin oder Autor ({count})</translation>
    </message>
    <message>
        <source>The editor ({count})</source>
        <translation>Redaktion ({count})</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;An</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
</context>
<context>
    <name>Losses</name>
    <message>
        <source>Read as {encoding}.</source>
        <translation>Gelesen als {encoding}.</translation>
    </message>
    <message>
        <source>Another encoding…</source>
        <translation>Anderer Zeichensatz …</translation>
    </message>
    <message numerus="yes">
        <source>{first} And %n more.</source>
        <translation>
            <numerusform>{first} Und %n weiterer Punkt.</numerusform>
            <numerusform>{first} Und %n weitere Punkte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Mehr …</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) came with the file, to be taken as sources wherever one is asked for.</source>
        <translation>
            <numerusform>Mit der Datei kam %n Anmerkung; sie steht überall als Quelle bereit, wo nach einer gefragt wird.</numerusform>
            <numerusform>Mit der Datei kamen %n Anmerkungen; sie stehen überall als Quellen bereit, wo nach einer gefragt wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same file is draft {number} already: “{title}”.</source>
        <translation>Dieselbe Datei ist schon Entwurf {number}: „{title}“.</translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>Diesen öffnen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Recent files</source>
        <translation>Zu&amp;letzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Order of the drafts</source>
        <translation>&amp;Reihenfolge der Entwürfe</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>&amp;Stand</translation>
    </message>
</context>
<context>
    <name>ManualDialog</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
</context>
<context>
    <name>Margin</name>
    <message>
        <source>Notes in the margin</source>
        <translation>Notizen am Rand</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Zweifel</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Right is</source>
        <translation>Richtig ist</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
</context>
<context>
    <name>NamesPanel</name>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Filter names</source>
        <translation>Namen filtern</translation>
    </message>
    <message>
        <source>Order of the names</source>
        <translation>Reihenfolge der Namen</translation>
    </message>
    <message>
        <source>By place in the text</source>
        <translation>Nach der Stelle im Text</translation>
    </message>
    <message>
        <source>By alphabet</source>
        <translation>Nach dem Alphabet</translation>
    </message>
    <message>
        <source>Suspects first</source>
        <translation>Verdächtige zuerst</translation>
    </message>
    <message>
        <source>No names found in this draft.</source>
        <translation>In diesem Entwurf sind keine Namen gefunden.</translation>
    </message>
    <message>
        <source>Export as a style sheet…</source>
        <translation>Als Namensliste exportieren …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the names shown</source>
        <translation>Gezeigte Namen kopieren</translation>
    </message>
    <message>
        <source>Propose…</source>
        <translation>Vorschlagen …</translation>
    </message>
    <message>
        <source>Propose for the house list…</source>
        <translation>Für die Hausliste vorschlagen …</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n Name</numerusform>
            <numerusform>%n Namen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Names in “{title}”</source>
        <translation>Namen in „{title}“</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formen</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) copied.</source>
        <translation>
            <numerusform>%n Name kopiert.</numerusform>
            <numerusform>%n Namen kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>No names found in this draft.</source>
        <translation>In diesem Entwurf sind keine Namen gefunden.</translation>
    </message>
    <message>
        <source>Export the names</source>
        <translation>Namen exportieren</translation>
    </message>
    <message>
        <source>names</source>
        <translation>namen</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Word-Dokument (*.docx)</translation>
    </message>
</context>
<context>
    <name>Navigating</name>
    <message>
        <source>That was the last open finding.</source>
        <translation>Das war der letzte offene Fund.</translation>
    </message>
    <message>
        <source>No open finding.</source>
        <translation>Kein offener Fund.</translation>
    </message>
    <message>
        <source>Finding {number} of {total}: {kind}, {words}</source>
        <translation>Fund {number} von {total}: {kind}, {words}</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz anfügen</translation>
    </message>
    <message>
        <source>&amp;Note for whoever reads this draft next</source>
        <translation>&amp;Notiz für alle, die den Entwurf weiter bearbeiten</translation>
    </message>
</context>
<context>
    <name>NoticesDialog</name>
    <message>
        <source>Notices so far</source>
        <translation>Bisherige Hinweise</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>There is no draft file in this folder.</source>
        <translation>In diesem Ordner liegt keine Entwurfsdatei.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>In der Zwischenablage ist kein Text.</translation>
    </message>
    <message>
        <source>What was not saved is back. Save it, or take it back with one undo.</source>
        <translation>Was nicht gesichert war, ist wieder da. Sichern Sie es, oder nehmen Sie es mit einmal Rückgängig zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) that no editor can show were replaced. The original is kept.</source>
        <translation>
            <numerusform>%n Zeichen, das kein Editor zeigen kann, wurde ersetzt. Das Original bleibt erhalten.</numerusform>
            <numerusform>%n Zeichen, die kein Editor zeigen kann, wurden ersetzt. Das Original bleibt erhalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) longer than {length} characters were split. The original is kept.</source>
        <translation>
            <numerusform>%n Zeile mit mehr als {length} Zeichen wurde geteilt. Das Original bleibt erhalten.</numerusform>
            <numerusform>%n Zeilen mit mehr als {length} Zeichen wurden geteilt. Das Original bleibt erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracked changes</source>
        <translation>Änderungsverfolgung</translation>
    </message>
    <message numerus="yes">
        <source>“{file}” holds %n tracked change(s). Which text do you want to work on?</source>
        <translation>
            <numerusform>„{file}“ enthält %n nachverfolgte Änderung. Mit welchem Text wollen Sie arbeiten?</numerusform>
            <numerusform>„{file}“ enthält %n nachverfolgte Änderungen. Mit welchem Text wollen Sie arbeiten?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;With the changes accepted</source>
        <translation>Mit den Änderun&amp;gen</translation>
    </message>
    <message>
        <source>As it was &amp;before</source>
        <translation>Wie er &amp;vorher war</translation>
    </message>
    <message>
        <source>a draft that came in</source>
        <translation>ein Entwurf, der gekommen ist</translation>
    </message>
</context>
<context>
    <name>OrphanDialog</name>
    <message>
        <source>“{words}” stands nowhere in the text any more.</source>
        <translation>„{words}“ steht nirgends mehr im Text.</translation>
    </message>
    <message>
        <source>Where does this claim belong?</source>
        <translation>Wohin gehört diese Aussage?</translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation>Diese ist es</translation>
    </message>
    <message>
        <source>Marked in the text: {words}</source>
        <translation>Im Text markiert: {words}</translation>
    </message>
    <message>
        <source>Nearest &amp;sentences</source>
        <translation>Ähnlichste &amp;Sätze</translation>
    </message>
    <message>
        <source>No sentence of the text is like it</source>
        <translation>Kein Satz des Textes ist ihr ähnlich</translation>
    </message>
    <message>
        <source>Is it none of these? Mark the right words in the text, then come back here.</source>
        <translation>Keiner von diesen? Markieren Sie die richtigen Wörter im Text und kommen Sie dann hierher zurück.</translation>
    </message>
    <message>
        <source>It was c&amp;ut from the text</source>
        <translation>Aus dem Text &amp;gestrichen</translation>
    </message>
</context>
<context>
    <name>PatternTable</name>
    <message>
        <source>Patterns of the house</source>
        <translation>Muster des Hauses</translation>
    </message>
    <message>
        <source>Find (RE2)</source>
        <translation>Suchen (RE2)</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Was zu sagen ist</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Add a pattern</source>
        <translation>Muster hinzufügen</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>What the pattern finds in this draft</source>
        <translation>Was das Muster in diesem Entwurf findet</translation>
    </message>
    <message>
        <source>A pattern is tried on the draft while you type it.</source>
        <translation>Ein Muster wird beim Tippen am Entwurf ausprobiert.</translation>
    </message>
    <message>
        <source>This is no pattern: {why}</source>
        <translation>Das ist kein Muster: {why}</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in this draft</source>
        <translation>
            <numerusform>%n Stelle in diesem Entwurf</numerusform>
            <numerusform>%n Stellen in diesem Entwurf</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Popover</name>
    <message>
        <source>What can be done here</source>
        <translation>Was hier zu tun ist</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>Tell &amp;confidential sources in this one print</source>
        <translation>&amp;Vertrauliche Quellen in diesem einen Druck nennen</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als P&amp;DF sichern …</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>“{title}”, as on the page: not approved</source>
        <translation>„{title}“, wie auf der Seite: nicht freigegeben</translation>
    </message>
    <message>
        <source>“{title}”, version {number}, approved by {name}</source>
        <translation>„{title}“, Fassung {number}, freigegeben von {name}</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Geschrieben: {path}</translation>
    </message>
    <message>
        <source>The text on the page</source>
        <translation>Der Text auf der Seite</translation>
    </message>
    <message>
        <source>Version {number}, approved</source>
        <translation>Fassung {number}, freigegeben</translation>
    </message>
    <message>
        <source>Fact-check report of version {number}</source>
        <translation>Prüfbericht der Fassung {number}</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF sichern</translation>
    </message>
</context>
<context>
    <name>Progressing</name>
    <message>
        <source>how far the draft has come</source>
        <translation>der Stand des Entwurfs</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>unsaved</source>
        <translation>ungesichert</translation>
    </message>
    <message>
        <source>Changed since approved</source>
        <translation>Seit Freigabe geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>{done} von {total} erledigt</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Filter drafts</source>
        <translation>Entwürfe filtern</translation>
    </message>
    <message>
        <source>No drafts yet. Open a file, paste a text, or drop files here.</source>
        <translation>Noch keine Entwürfe. Öffnen Sie eine Datei, fügen Sie einen Text ein, oder ziehen Sie Dateien hierher.</translation>
    </message>
    <message numerus="yes">
        <source>%n in queue</source>
        <translation>
            <numerusform>%n Entwurf</numerusform>
            <numerusform>%n Entwürfe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message>
        <source>a source sheet</source>
        <translation>eine Quellentabelle</translation>
    </message>
    <message>
        <source>a source sheet taken back</source>
        <translation>ein zurückgenommenes Quellenblatt</translation>
    </message>
    <message>
        <source>Source sheet taken in</source>
        <translation>Quellenblatt übernommen</translation>
    </message>
    <message>
        <source>“{file}”: {sources} and {claims} taken in.</source>
        <translation>„{file}“: {sources} und {claims} übernommen.</translation>
    </message>
    <message>
        <source>“{file}”: {sources} and {claims} taken in for “{title}”.</source>
        <translation>„{file}“: {sources} und {claims} übernommen für „{title}“.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n Aussage</numerusform>
            <numerusform>%n Aussagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {row}: the text does not hold these words once: {words}</source>
        <translation>Zeile {row}: Der Text enthält diese Wörter nicht genau einmal: {words}</translation>
    </message>
    <message>
        <source>What was not taken in</source>
        <translation>Was nicht übernommen wurde</translation>
    </message>
    <message>
        <source>What was not…</source>
        <translation>Was nicht …</translation>
    </message>
    <message>
        <source>Take in a source sheet</source>
        <translation>Quellenliste übernehmen</translation>
    </message>
    <message>
        <source>Tables ({patterns})</source>
        <translation>Tabellen ({patterns})</translation>
    </message>
</context>
<context>
    <name>Recovering</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungesicherte Änderungen</translation>
    </message>
    <message>
        <source>Unsaved · a copy is kept</source>
        <translation>Ungesichert · eine Kopie ist aufbewahrt</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Unsaved text of “{title}” from {time} was made from version {base}; the newest is version {number} by {name}.</source>
        <translation>Ungesicherter Text von „{title}“ vom {time} wurde mit Fassung {base} begonnen; die neueste ist Fassung {number} von {name}.</translation>
    </message>
    <message>
        <source>Compare and decide…</source>
        <translation>Vergleichen und entscheiden…</translation>
    </message>
    <message>
        <source>Unsaved text of “{title}” from {time} is kept; its draft is not in this database.</source>
        <translation>Ungesicherter Text von „{title}“ vom {time} ist aufbewahrt; sein Entwurf steht nicht in dieser Datenbank.</translation>
    </message>
    <message>
        <source>Open it as a new draft</source>
        <translation>Als neuen Entwurf öffnen</translation>
    </message>
    <message>
        <source>Unsaved text of “{title}” from {time} is kept.</source>
        <translation>Ungesicherter Text von „{title}“ vom {time} ist aufbewahrt.</translation>
    </message>
    <message>
        <source>Save it elsewhere…</source>
        <translation>Anderswo sichern…</translation>
    </message>
    <message>
        <source>A recovery copy is damaged and was left where it is: {path}</source>
        <translation>Eine Sicherungskopie ist beschädigt und blieb, wo sie ist: {path}</translation>
    </message>
</context>
<context>
    <name>Rehanging</name>
    <message>
        <source>the place of a claim</source>
        <translation>die Stelle einer Aussage</translation>
    </message>
    <message>
        <source>Its words were cut from the text.</source>
        <translation>Ihre Wörter wurden aus dem Text gestrichen.</translation>
    </message>
    <message>
        <source>how far the check of a claim has come</source>
        <translation>wie weit die Prüfung einer Aussage ist</translation>
    </message>
</context>
<context>
    <name>Releases</name>
    <message>
        <source>First release</source>
        <translation>Erstveröffentlichung</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisierung</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Berichtigung</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Rückzug</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Version {number} was saved elsewhere meanwhile. Both are kept: compare them.</source>
        <translation>Fassung {number} wurde inzwischen anderswo gesichert. Beide bleiben erhalten: Vergleichen Sie sie.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen …</translation>
    </message>
    <message>
        <source>Nothing has changed since version {number}.</source>
        <translation>Seit Fassung {number} hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>the text of “{title}”</source>
        <translation>der Text von „{title}“</translation>
    </message>
    <message>
        <source>The text was not saved. It is still on the page. {why}</source>
        <translation>Der Text wurde nicht gesichert. Er steht noch auf der Seite. {why}</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Kopie anderswo sichern …</translation>
    </message>
    <message>
        <source>Save a copy of the text</source>
        <translation>Kopie des Textes sichern</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Geschrieben: {path}</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>last on {date}</source>
        <translation>zuletzt am {date}</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Gesagt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Fassung {number}</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Search the archive</source>
        <translation>Archiv durchsuchen</translation>
    </message>
    <message>
        <source>Open the draft</source>
        <translation>Entwurf öffnen</translation>
    </message>
    <message>
        <source>Words, “words together”, the beginning of a word</source>
        <translation>Wörter, „Wörter zusammen“, der Anfang eines Wortes</translation>
    </message>
    <message>
        <source>Search for</source>
        <translation>Suchen nach</translation>
    </message>
    <message>
        <source>“{words}” is no day, and narrows nothing: 2026-11-23 or 23.11.2026.</source>
        <translation>„{words}“ ist kein Tag und schränkt nichts ein: 2026-11-23 oder 23.11.2026.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) found.</source>
        <translation>
            <numerusform>%n Entwurf gefunden.</numerusform>
            <numerusform>%n Entwürfe gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the archive holds all these words.</source>
        <translation>Nichts im Archiv enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>Finds texts, claims, sources, names, and who said what in approved texts.</source>
        <translation>Findet Texte, Aussagen, Quellen, Namen und wer in freigegebenen Texten was gesagt hat.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Texts and titles</source>
        <translation>Texte und Titel</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Who said what</source>
        <translation>Wer was gesagt hat</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Jeder Stand</translation>
    </message>
    <message>
        <source>wrote, checked, approved</source>
        <translation>schrieb, prüfte, gab frei</translation>
    </message>
    <message>
        <source>2026-11-23</source>
        <translation>2026-11-23</translation>
    </message>
    <message>
        <source>&amp;Best first</source>
        <translation>&amp;Beste zuerst</translation>
    </message>
    <message>
        <source>Look &amp;in</source>
        <translation>Suchen &amp;in</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>S&amp;tand</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>Bi&amp;s</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>These words stand in version {number}: {keys} lists the versions.</source>
        <translation>Diese Wörter stehen in Fassung {number}: {keys} zeigt die Fassungen.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Allgemein</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>St&amp;orage</source>
        <translation>S&amp;peicherort</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>The checks have stopped: F7 starts them again</source>
        <translation>Die Prüfung steht: F7 startet sie neu</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Prüft …</translation>
    </message>
    <message>
        <source>Open a draft to see what is found in it.</source>
        <translation>Öffnen Sie einen Entwurf, um zu sehen, was darin gefunden wird.</translation>
    </message>
    <message>
        <source>The text is being checked …</source>
        <translation>Der Text wird geprüft …</translation>
    </message>
    <message>
        <source>Open a draft to see the names in it.</source>
        <translation>Öffnen Sie einen Entwurf, um die Namen darin zu sehen.</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>eingefügter Text</translation>
    </message>
    <message>
        <source>Version {number} · saved {time} by {name}</source>
        <translation>Fassung {number} · gesichert {time} von {name}</translation>
    </message>
    <message>
        <source>Version 0 · came in {time}</source>
        <translation>Fassung 0 · eingegangen {time}</translation>
    </message>
    <message>
        <source>changed since version {number} was approved</source>
        <translation>geändert, seit Fassung {number} freigegeben wurde</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungesicherte Änderungen</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gesichert</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>The text on the page is not approved: it was changed. Approve it first.</source>
        <translation>Der Text auf der Seite ist nicht freigegeben: Er wurde geändert. Geben Sie ihn zuerst frei.</translation>
    </message>
    <message>
        <source>Version {number} is on the clipboard, to be pasted anywhere.</source>
        <translation>Fassung {number} liegt in der Zwischenablage und lässt sich überall einfügen.</translation>
    </message>
    <message>
        <source>Version {number} was written to {path}.</source>
        <translation>Fassung {number} wurde nach {path} geschrieben.</translation>
    </message>
    <message>
        <source>Before version {number} was restored</source>
        <translation>Vor dem Wiederherstellen von Fassung {number}</translation>
    </message>
    <message>
        <source>The page shows exactly this text.</source>
        <translation>Auf der Seite steht genau dieser Text.</translation>
    </message>
    <message>
        <source>Restored from version {number}</source>
        <translation>Wiederhergestellt aus Fassung {number}</translation>
    </message>
    <message>
        <source>The text has changed since the gate was shown. Approve it again.</source>
        <translation>Der Text hat sich seither geändert. Geben Sie ihn noch einmal frei.</translation>
    </message>
    <message>
        <source>an approval</source>
        <translation>eine Freigabe</translation>
    </message>
</context>
<context>
    <name>SourceDialog</name>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Own observation</source>
        <translation>Eigene Beobachtung</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Fachperson</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Pressemitteilung</translation>
    </message>
    <message>
        <source>News agency</source>
        <translation>Nachrichtenagentur</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Quelle angeben</translation>
    </message>
    <message>
        <source>A new source</source>
        <translation>Eine neue Quelle</translation>
    </message>
    <message>
        <source>From the file: {words}</source>
        <translation>Aus der Datei: {words}</translation>
    </message>
    <message>
        <source>&amp;Take</source>
        <translation>&amp;Auswählen</translation>
    </message>
    <message>
        <source>What it d&amp;oes</source>
        <translation>Was sie &amp;leistet</translation>
    </message>
    <message>
        <source>&amp;Where in it</source>
        <translation>&amp;Wo darin</translation>
    </message>
    <message>
        <source>p. 4, § 2, 12:30</source>
        <translation>S. 4, § 2, 12:30</translation>
    </message>
</context>
<context>
    <name>SourceForm</name>
    <message>
        <source>Primar&amp;y: it speaks from its own knowledge</source>
        <translation>&amp;Primärquelle: Sie weiß es aus erster Hand</translation>
    </message>
    <message>
        <source>&amp;Confidential: never leaves the house unless ticked for one export</source>
        <translation>&amp;Vertraulich: verlässt das Haus nur, wenn es für einen Export angekreuzt wird</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Wer oder was es ist</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Wer spricht</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>“{words}” is no date. Write 2026, 2026-11, 2026-11-23 or 23.11.2026.</source>
        <translation>„{words}“ ist kein Datum. Zu schreiben ist 2026, 2026-11, 2026-11-23 oder 23.11.2026.</translation>
    </message>
    <message>
        <source>p. 4, § 2, 12:30</source>
        <translation>S. 4, § 2, 12:30</translation>
    </message>
    <message>
        <source>2026-11-23, 2026-11 or 2026</source>
        <translation>2026-11-23, 2026-11 oder 2026</translation>
    </message>
    <message>
        <source>Attach fil&amp;es…</source>
        <translation>Dateien &amp;beilegen …</translation>
    </message>
    <message>
        <source>T&amp;itle or person</source>
        <translation>&amp;Titel oder Person</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>&amp;Place in it</source>
        <translation>&amp;Stelle darin</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>Archi&amp;ved copy</source>
        <translation>Archivierte &amp;Kopie</translation>
    </message>
    <message>
        <source>Publishe&amp;d</source>
        <translation>V&amp;eröffentlicht</translation>
    </message>
    <message>
        <source>&amp;Looked at</source>
        <translation>Ei&amp;ngesehen</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>Pe&amp;rson</translation>
    </message>
    <message>
        <source>&amp;Role: what makes them know</source>
        <translation>R&amp;olle: woher sie es weiß</translation>
    </message>
    <message>
        <source>&amp;Spoken to on</source>
        <translation>&amp;Gesprochen am</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>W&amp;ie</translation>
    </message>
    <message>
        <source>Ter&amp;ms</source>
        <translation>&amp;Bedingungen</translation>
    </message>
    <message>
        <source>{name} · {size} KB · SHA-256 {hash}</source>
        <translation>{name} · {size} KB · SHA-256 {hash}</translation>
    </message>
    <message>
        <source>{name} · to be kept</source>
        <translation>{name} · wird beigelegt</translation>
    </message>
    <message>
        <source>Files to keep with the source</source>
        <translation>Dateien zur Quelle</translation>
    </message>
</context>
<context>
    <name>SourcesDialog</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Änderung festhalten</translation>
    </message>
    <message>
        <source>&amp;Forget this source</source>
        <translation>Quelle &amp;löschen</translation>
    </message>
    <message>
        <source>{title} (confidential)</source>
        <translation>{title} (vertraulich)</translation>
    </message>
    <message>
        <source>This draft has no sources yet.</source>
        <translation>Dieser Entwurf hat noch keine Quellen.</translation>
    </message>
    <message numerus="yes">
        <source>Stands behind %n claim(s)</source>
        <translation>
            <numerusform>Steht hinter %n Aussage</numerusform>
            <numerusform>Steht hinter %n Aussagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sourcing</name>
    <message>
        <source>Source changed</source>
        <translation>Quelle geändert</translation>
    </message>
    <message>
        <source>Forget this source</source>
        <translation>Quelle löschen</translation>
    </message>
    <message>
        <source>Every word of “{title}” and its files are overwritten, in approved versions, too. This cannot be taken back.</source>
        <translation>Jedes Wort von „{title}“ und ihre Dateien werden überschrieben, auch in freigegebenen Fassungen. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>A source was forgotten</source>
        <translation>Eine Quelle wurde gelöscht</translation>
    </message>
    <message>
        <source>a change of a source</source>
        <translation>eine Änderung an einer Quelle</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Looking for suggestions …</source>
        <translation>Vorschläge werden gesucht …</translation>
    </message>
    <message>
        <source>No suggestion for “{word}”</source>
        <translation>Kein Vorschlag für „{word}“</translation>
    </message>
    <message>
        <source>No word at the cursor is underlined as misspelt.</source>
        <translation>Am Cursor steht kein rot unterstrichenes Wort.</translation>
    </message>
    <message>
        <source>“{word}” is one of your words now</source>
        <translation>„{word}“ gehört jetzt zu Ihren Wörtern</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Sprache des Textes</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n Zeichen</numerusform>
            <numerusform>%n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} to read</source>
        <translation>{time} Lesezeit</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{language} (automatic)</source>
        <translation>{language} (automatisch)</translation>
    </message>
    <message>
        <source>Which language is this?</source>
        <translation>Welche Sprache ist das?</translation>
    </message>
</context>
<context>
    <name>StepToCome</name>
    <message>
        <source>The draft is still being checked …</source>
        <translation>Der Text wird noch geprüft …</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Hausstil</translation>
    </message>
    <message>
        <source>Open the &amp;folder of the database</source>
        <translation>&amp;Ordner der Datenbank öffnen</translation>
    </message>
    <message>
        <source>Good &amp;copies, one a day is made by itself</source>
        <translation>Gute &amp;Kopien; eine am Tag entsteht von selbst</translation>
    </message>
    <message>
        <source>&amp;Write a copy now…</source>
        <translation>Jetzt eine Kopie &amp;schreiben …</translation>
    </message>
    <message>
        <source>&amp;Put the copy back…</source>
        <translation>Kopie &amp;zurückspielen …</translation>
    </message>
    <message>
        <source>Put back another fil&amp;e…</source>
        <translation>Dat&amp;ei zurückspielen …</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n Fassung</numerusform>
            <numerusform>%n Fassungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No copy yet.</source>
        <translation>Noch keine Kopie.</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
        <source>Close this notice (Esc)</source>
        <translation>Diesen Hinweis schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>due {time}</source>
        <translation>fällig {time}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Search commands and drafts</source>
        <translation>Befehle und Entwürfe suchen</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>This is a draft as it comes in. What systems and haste left in it is underlined: markup, names, claims. The cards beside it say why.</source>
        <translation>Das ist ein Entwurf, wie er hereinkommt. Was Systeme und Eile darin hinterlassen haben, ist unterstrichen: Markup, Namen, Aussagen. Die Karten daneben sagen, warum.</translation>
    </message>
    <message>
        <source>From finding to finding</source>
        <translation>Von Fund zu Fund</translation>
    </message>
    <message>
        <source>{0} goes to the next finding and gives its card the keys. {1} goes back to the one before.</source>
        <translation>{0} geht zum nächsten Fund und gibt seiner Karte die Tasten. {1} geht zum vorigen zurück.</translation>
    </message>
    <message>
        <source>Repair or keep</source>
        <translation>Reparieren oder lassen</translation>
    </message>
    <message>
        <source>With the keys on a card, Enter does what the card proposes, and K keeps the words with a reason. {0} takes back whatever was done last, text or decision.</source>
        <translation>Liegen die Tasten bei einer Karte, tut die Eingabetaste, was die Karte vorschlägt, und K lässt die Wörter stehen, mit Begründung. {0} nimmt zurück, was zuletzt geschah, ob Text oder Entscheidung.</translation>
    </message>
    <message>
        <source>At the words themselves</source>
        <translation>An den Wörtern selbst</translation>
    </message>
    <message>
        <source>A click on underlined words, a right click or {0} shows there what can be done. Words with a thin red line are misspelt: a right click proposes, {1} adds the word to yours.</source>
        <translation>Ein Klick auf unterstrichene Wörter, ein Rechtsklick oder {0} zeigt dort, was sich tun lässt. Wörter mit dünner roter Linie sind falsch geschrieben: Ein Rechtsklick macht Vorschläge, {1} nimmt das Wort in Ihre Wörter auf.</translation>
    </message>
    <message>
        <source>Claims and sources</source>
        <translation>Aussagen und Quellen</translation>
    </message>
    <message>
        <source>S on a finding records its source. {0} makes a claim of the marked words, or of the sentence at the cursor.</source>
        <translation>S auf einem Fund hält seine Quelle fest. {0} macht aus den markierten Wörtern oder dem Satz am Cursor eine Aussage.</translation>
    </message>
    <message>
        <source>Checking facts</source>
        <translation>Fakten prüfen</translation>
    </message>
    <message>
        <source>{0} goes to the next claim that needs somebody. V verifies it, W says that it is wrong, A asks the author. An edit of checked words undoes their check.</source>
        <translation>{0} geht zur nächsten Aussage, um die sich jemand kümmern muss. V hält sie als geprüft fest, W als falsch, A fragt die Autorin oder den Autor. Wer geprüfte Wörter ändert, hebt ihre Prüfung auf.</translation>
    </message>
    <message>
        <source>The gate</source>
        <translation>Vor der Freigabe</translation>
    </message>
    <message>
        <source>Below the cards stands what is still open, each a click away. {0} approves: what is open then needs a reason. Any later edit ends the approval.</source>
        <translation>Unter den Karten steht, was noch offen ist, jedes einen Klick entfernt. {0} gibt frei: Was dann offen ist, braucht eine Begründung. Jede spätere Änderung beendet die Freigabe.</translation>
    </message>
    <message>
        <source>Out of the house</source>
        <translation>Aus dem Haus</translation>
    </message>
    <message>
        <source>{0} exports the approved version, as text, Word file, or report on the facts. {1} finds every command, {2} explains every key and every kind of finding.</source>
        <translation>{0} gibt die freigegebene Fassung aus, als Text, Word-Datei oder Bericht über die Fakten. {1} findet jeden Befehl, {2} erklärt jede Taste und jede Art von Fund.</translation>
    </message>
</context>
<context>
    <name>TourBar</name>
    <message>
        <source>Leave the tour</source>
        <translation>Führung verlassen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>{number} of {of}: {title}</source>
        <translation>{number} von {of}: {title}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>Touring</name>
    <message>
        <source>That was the tour. It begins anew in the Help menu.</source>
        <translation>Das war die Führung. Im Menü Hilfe beginnt sie von neuem.</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>{what}: this cannot be taken back.</source>
        <translation>{what}: Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Zurückgenommen: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Wieder getan: {what}</translation>
    </message>
</context>
<context>
    <name>UnkeptDialog</name>
    <message>
        <source>Not everything is recorded yet</source>
        <translation>Noch ist nicht alles festgehalten</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Bleiben</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Nicht festgehalten</translation>
    </message>
    <message>
        <source>Save a &amp;copy elsewhere…</source>
        <translation>&amp;Kopie anderswo sichern…</translation>
    </message>
    <message>
        <source>Close &amp;without it</source>
        <translation>&amp;Trotzdem schließen</translation>
    </message>
    <message>
        <source>This is not done yet. The window closes by itself when it is.</source>
        <translation>Das ist noch nicht fertig. Das Fenster schließt von selbst, sobald es so weit ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) still to be read</source>
        <translation>
            <numerusform>%n Datei noch zu lesen</numerusform>
            <numerusform>%n Dateien noch zu lesen</numerusform>
        </translation>
    </message>
    <message>
        <source>This could not be written. Closing now would lose it.</source>
        <translation>Dies konnte nicht geschrieben werden. Jetzt zu schließen hieße, es zu verlieren.</translation>
    </message>
    <message>
        <source>{what} (is being written)</source>
        <translation>{what} (wird geschrieben)</translation>
    </message>
</context>
<context>
    <name>UsesWording</name>
    <message numerus="yes">
        <source>Used in %n draft(s)</source>
        <translation>
            <numerusform>In %n Entwurf verwendet</numerusform>
            <numerusform>In %n Entwürfen verwendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>verifies %n claim(s)</source>
        <translation>
            <numerusform>belegt %n Aussage</numerusform>
            <numerusform>belegt %n Aussagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Version {number} · {time} · {name}</source>
        <translation>Fassung {number} · {time} · {name}</translation>
    </message>
</context>
<context>
    <name>Voices</name>
    <message>
        <source>By name</source>
        <translation>Mit Namen</translation>
    </message>
    <message>
        <source>Institution or office</source>
        <translation>Institution oder Amt</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonym</translation>
    </message>
    <message>
        <source>Vague</source>
        <translation>Vage</translation>
    </message>
    <message>
        <source>Link or credit</source>
        <translation>Link oder Kürzel</translation>
    </message>
    <message>
        <source>The text does not say who</source>
        <translation>Der Text sagt nicht, wessen</translation>
    </message>
    <message>
        <source>Somebody else’s words</source>
        <translation>Fremde Worte</translation>
    </message>
</context>
<context>
    <name>VoicesPanel</name>
    <message>
        <source>Who says what</source>
        <translation>Wer sagt was</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>What stays bare on the page has no source in the text.</source>
        <translation>Was auf der Seite ohne Farbe bleibt, hat im Text keine Quelle.</translation>
    </message>
    <message>
        <source>{share} attributed</source>
        <translation>{share} mit Quelle</translation>
    </message>
    <message>
        <source>Nothing in this draft is attributed: the reader takes all of it on trust.</source>
        <translation>Nichts in diesem Entwurf hat eine Quelle: Leser müssen alles glauben.</translation>
    </message>
    <message>
        <source>Reading who says what …</source>
        <translation>Liest, wer was sagt …</translation>
    </message>
    <message>
        <source>Open a draft to see who says what in it.</source>
        <translation>Ein offener Entwurf zeigt hier, wer darin was sagt.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>No draft is open</source>
        <translation>Kein Entwurf ist offen</translation>
    </message>
    <message>
        <source>Open a draft, paste one, or drop files on this window.</source>
        <translation>Öffnen Sie einen Entwurf, fügen Sie einen ein, oder lassen Sie Dateien auf dieses Fenster fallen.</translation>
    </message>
    <message>
        <source>Open “{title}”</source>
        <translation>„{title}“ öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n more: a dot in the queue says which.</source>
        <translation>
            <numerusform>%n weiterer: Ein Punkt in der Liste zeigt ihn.</numerusform>
            <numerusform>%n weitere: Ein Punkt in der Liste zeigt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Text that was not saved is kept. It comes with its draft.</source>
        <translation>Nicht gesicherter Text ist aufgehoben. Er kommt mit seinem Entwurf wieder.</translation>
    </message>
    <message>
        <source>Who works here? The name stands in versions, approvals and reports.</source>
        <translation>Wer arbeitet hier? Der Name steht in Fassungen, Freigaben und Berichten.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ihr &amp;Name</translation>
    </message>
    <message>
        <source>Your &amp;role</source>
        <translation>Ihre &amp;Rolle</translation>
    </message>
    <message>
        <source>&amp;Language of the window</source>
        <translation>&amp;Sprache des Fensters</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>So behalten</translation>
    </message>
</context>
<context>
    <name>Welcoming</name>
    <message>
        <source>Welcome, {name}.</source>
        <translation>Willkommen, {name}.</translation>
    </message>
</context>
<context>
    <name>WrongDialog</name>
    <message>
        <source>This is wrong</source>
        <translation>Das ist falsch</translation>
    </message>
    <message>
        <source>Mark as wrong</source>
        <translation>Als falsch festhalten</translation>
    </message>
    <message>
        <source>What is &amp;right (may stay empty)</source>
        <translation>Was &amp;richtig ist (darf leer bleiben)</translation>
    </message>
</context>
</TS>
