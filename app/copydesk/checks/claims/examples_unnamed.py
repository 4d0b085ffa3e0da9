"""Cases of anonymous and vague sources, and of sources that only look like them."""

from copydesk.checks.check import Example


def _english(text: str) -> Example:
    return Example(text, language="en")


ANONYMOUS = (
    Example("⟦Ein ranghoher Beamter⟧ sagte, die Gespräche seien gescheitert."),
    Example("⟦Ein namentlich nicht genannter Diplomat⟧ nannte den Plan tot."),
    Example(
        "⟦Ein Diplomat⟧ sagte, der Plan sei tot. Am Abend regnete es. ⟦Der Diplomat⟧ fügte hinzu, man rede weiter."
    ),
    Example("Der Diplomat sagte, der Plan sei tot."),
    Example("Nach Angaben ⟦eines Insiders⟧ steht die Fusion bevor."),
    Example("⟦Zwei Regierungsbeamte⟧ sagten, sie wollten anonym bleiben."),
    Example("Wie ⟦aus Regierungskreisen⟧ verlautete, kommt das Gesetz im Mai."),
    Example("In den Landkreisen sagten viele Wirte ihre Feste ab."),
    Example("⟦Eine mit der Sache vertraute Person⟧ bestätigte den Verkauf."),
    Example("⟦Mehrere Insider⟧ berichten von Streit im Vorstand."),
    Example("Ein Sprecher der Polizei sagte, die Straße sei gesperrt."),
    Example("Eine Sprecherin des Ministeriums wollte sich nicht äußern."),
    Example("Der Beamte Karl Brandt sagte, er habe nichts gesehen."),
    Example("Ein Beamter namens Karl Brandt sagte, er habe nichts gesehen."),
    Example("Ein Beamter wurde bei dem Einsatz verletzt."),
    Example("Die Polizei sagte, ein Mann sei verletzt."),
    _english("⟦A senior official⟧ said the talks had failed."),
    _english("⟦A person familiar with the matter⟧ said the sale was close."),
    _english("⟦Two diplomats⟧ said the plan was dead."),
    _english(
        "⟦An official⟧ said the plan was dead. It rained. ⟦The official⟧ added that talks went on."
    ),
    _english("The official said the plan was dead."),
    _english("A police spokesman said the road was closed."),
    _english("A police official said the road was closed."),
    _english("An adviser, Ann Dale, said the plan was dead."),
    _english("A spokeswoman for the ministry declined to comment."),
    _english("An official was hurt in the crash."),
)
VAGUE = (
    Example("⟦Experten⟧ warnen vor einer Dürre."),
    Example("⟦Viele Kritiker⟧ sagen, das Gesetz komme zu spät."),
    Example("⟦Berichten zufolge⟧ stehen 40 Stellen auf der Kippe."),
    Example("⟦Laut Medienberichten⟧ stehen 40 Stellen auf der Kippe."),
    Example("⟦Dem Vernehmen nach⟧ ist der Vertrag unterschrieben."),
    Example("⟦Studien zeigen⟧, dass Kaffee wach hält."),
    Example("⟦Es heißt, dass⟧ der Hafen verkauft wird."),
    Example("⟦Es wird vermutet⟧, dass der Hafen verkauft wird."),
    Example("⟦Beobachter⟧ rechnen mit einem Sieg der Opposition."),
    Example("Experten der Universität Kiel warnen vor einer Dürre."),
    Example("Die Experten des Deutschen Wetterdienstes warnen vor einer Dürre."),
    Example("Greenpeace-Experten warnen vor einer Dürre."),
    Example("Experten warnen vor einer Dürre. „Es wird eng“, sagte Hydrologin Petra Klaasen."),
    Example("Experten waren zum Kaffee eingeladen."),
    Example("In der Mitteilung der Bank heißt es, der Vertrag sei unterschrieben."),
    Example("Der mutmaßliche Täter soll in Husum wohnen."),
    Example("Laut Polizei stehen 40 Straßen unter Wasser."),
    _english("⟦Experts⟧ say the drought will last."),
    _english("⟦Critics⟧ argue that the law comes too late."),
    _english("⟦Sources⟧ say the port will be sold."),
    _english("⟦According to reports⟧, the port will be sold."),
    _english("⟦It is said⟧ that the port will be sold."),
    _english("⟦Studies show⟧ that coffee keeps people awake."),
    _english("⟦Many believe⟧ the port will be sold."),
    _english("Experts at Harlow University say the drought will last."),
    _english("UN experts say the drought will last."),
    _english("Critics of Mayor Dale say the law comes too late."),
    _english("The alleged thief lives in Harlow."),
    _english("According to the police, 40 roads are under water."),
    _english("Experts were invited for coffee."),
)
