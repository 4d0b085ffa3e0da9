"""Cases of sources without a name that are told by how the sentence is built, each with its trap."""

from copydesk.checks.check import Example


def _german(text: str) -> Example:
    return Example(text, language="de")


def _english(text: str) -> Example:
    return Example(text, language="en")


SOMEBODY = (
    _german("⟦Wer in der Fraktion nachfragt, hört⟧, dass die Mehrheit längst steht."),
    _german("Wer in der Küche steht, hört das Meer."),
    _german("⟦Eine Frau⟧ aus der Buchhaltung sagt, die Belege seien nachträglich datiert worden."),
    _german("Eine Frau aus der Buchhaltung brachte den Kaffee und ging wieder."),
    _german("⟦Zwei Schichtführer⟧, die noch im Werk arbeiten, bestätigen das."),
    _german("Zwei Schichtführer, die noch im Werk arbeiten, reparieren das Tor."),
    _german("⟦Ein langjähriger Weggefährte⟧ beschreibt ihn als misstrauisch."),
    _german("Ein langjähriger Weggefährte, Peter Harms, beschreibt ihn als misstrauisch."),
    _german("⟦Ein ehemaliger Pfleger⟧ des Heims erinnert sich, dass nachts oft niemand da war."),
    _german("Ein ehemaliger Pfleger des Heims fährt heute Bus."),
    _german("⟦Jemand⟧ aus der Kanzlei hat uns die Mails gezeigt."),
    _german("Jemand aus der Kanzlei hat die Tür offen gelassen."),
    _german("Nach Schilderung ⟦eines Zulieferers⟧ wurden die Rechnungen doppelt gestellt."),
    _german("Auf Rechnung eines Zulieferers wurde der Hof gepflastert."),
    _german("⟦Einer⟧ vom Bauhof meint, das Salz reiche nur bis Januar."),
    _german("Einer vom Bauhof streut noch vor Mitternacht Salz auf die Brücke."),
    _german("⟦Ein Verbandsfunktionär⟧, mit dem wir sprachen, hält die Zahlen für geschönt."),
    _german("„Zu teuer“, sagt eine Besucherin und legt das Brot zurück."),
    _german("Ein Mann hat gestanden, das Boot angezündet zu haben."),
    _english("⟦A woman⟧ in the accounts office says the receipts were backdated."),
    _english("A woman in the accounts office brought the coffee and left."),
    _english("⟦Two shift leaders⟧ who still work at the plant separately confirmed it."),
    _english("The two shift leaders who still work at the plant mended the gate."),
    _english("⟦A former orderly⟧ at the home remembers nights when nobody was on duty."),
    _english("A former orderly at the home now drives a bus."),
    _english("⟦A long-time associate⟧ describes him as suspicious of everyone."),
    _english("Peter Harms, a long-time associate, describes him as suspicious of everyone."),
    _english("⟦One⟧ of those present recalls raised voices."),
    _english("One of those present opened a window."),
    _english("“It was a stitch-up,” said ⟦one man⟧ who sat through the meetings."),
    _english("“It was a stitch-up,” said one of them, former fullback Matt Burke."),
)
MANY = (
    _german("⟦Immer mehr Hausärzte⟧ berichten von Patienten ohne Termin."),
    _german("Die Hausärzte im Kreis Hollern berichten von Patienten ohne Termin."),
    _german("⟦Hydrologen⟧ zweifeln an den Messungen."),
    _german("Hydrologen messen den Pegel jeden Morgen."),
    _german("⟦Aus dem Vorstand heißt es⟧, der Vertrag sei längst unterschrieben."),
    _german("Aus dem Vorstand ist Jana Kolb im Mai ausgeschieden."),
    _german("⟦Im Dorf geht man davon aus⟧, dass der Wirt aufgibt."),
    _german("Im Gesetz heißt es, der Wirt müsse aufgeben."),
    _german("⟦Untersuchungen legen⟧ nahe, dass der Bach belastet ist."),
    _german("Untersuchungen der Uni Kiel legen nahe, dass der Bach belastet ist."),
    _english("⟦Hydrologists⟧ doubt the readings."),
    _english("Hydrologists measure the level every morning."),
    _english("⟦Plenty of stallholders⟧ mutter that the market will move."),
    _english("Plenty of stallholders pack up at one."),
    _english("The ⟦assumption in the village is⟧ that the landlord is giving up."),
    _english("The assumption in the model is one per cent."),
    _english("⟦Recent findings indicate⟧ that the substance is toxic."),
    _english("Recent findings of the Harlow laboratory indicate that the substance is toxic."),
    _english("Bernie Sanders left early. Sanders said the plan was wrong."),
)
