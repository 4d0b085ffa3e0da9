"""English cases of unsourced claims: what must be flagged, and beside each what must not."""

from copydesk.checks.check import Example


def _case(text: str, *, hint: bool = False) -> Example:
    return Example(text, language="en", hint=hint)


ENGLISH = (
    # A figure with a source and without.
    _case("⟦The flood destroyed 300 homes in the valley.⟧"),
    _case("The flood destroyed 300 homes, according to the county office."),
    _case("The county office said the flood destroyed 300 homes."),
    _case("The flood destroyed 300 homes, the county office said."),
    _case("The flood destroyed 300 homes, a survey by the county found."),
    _case("The flood destroyed 300 homes, officials estimated in a statement."),
    _case("⟦The beams were sorted according to size into 300 piles.⟧"),
    _case("⟦Firefighters added 160 beds to the shelter.⟧"),
    _case("“We added 160 beds,” the fire chief said."),
    # Verbs that are also nouns, and verbs of some mind.
    _case("⟦The report ran to 400 pages.⟧"),
    _case("The report says the dam was built in 1911."),
    _case("Harlow Water reports the dam was built in 1911."),
    _case("The engineer believes that 40 dams are unsafe."),
    _case("⟦The bank, once called a model, lost $40 million.⟧"),
    _case("The mayor promised to plant 4,000 trees."),
    _case("⟦The mill closed in 1989 before the mayor called for a new road.⟧"),
    _case("The idea that 40 mills closed is popular."),
    _case("⟦Forty-one percent of drivers favor the toll.⟧"),
    _case("A poll by the Courier found 41 percent of drivers favor the toll."),
    # Money, dates, superlatives, accusations.
    _case("⟦Rents rose by 12 percent.⟧"),
    _case("⟦The bridge cost $80 million.⟧"),
    _case("⟦In March the council sold the pier.⟧"),
    _case("⟦It is the tallest and oldest tower in the country.⟧"),
    _case("⟦This is the first time the two have met.⟧"),
    _case("⟦The treasurer embezzled the club's savings.⟧"),
    _case("Prosecutors accused the treasurer of theft, saying he embezzled the club's savings."),
    _case("⟦Thousands marched through the old town.⟧"),
    # Plans, duties, hedges with nothing hard in them.
    _case("The party wants to win its first seat."),
    _case("The council should end its longest lease."),
    _case("The choir would be the oldest in town."),
    _case("⟦A tax of one percent would raise $220 billion a year.⟧"),
    # Quotations.
    _case("“The pier was sold in March for almost nothing,” Ms. Dale said."),
    _case("⟦“Nobody told us anything about the water that night.”⟧"),
    _case("“Nobody told us anything about the water that night.”\n\n— Joan Dale, a neighbor"),
    _case("⟦The film “Long Night” earned $3 million.⟧"),
    # Evidence that is no verb.
    _case("The valley has 4,300 residents (source: county register)."),
    _case("The valley has 4,300 residents.[2] It has some schools, too."),
    _case("See the count of 4,300 at https://register.example/valley today."),
    _case("The storm killed two people.\n\nRoads reopened by Friday. (Reuters)"),
    # No claims.
    _case("Did the bridge cost $80 million?"),
    _case("Bridge costs $80 million"),
    _case("Photo: The bridge cost $80 million."),
    _case("I moved here in 1998 with two friends."),
    _case("You pay $4 at the gate."),
    _case("Outside it rains, and a man pours beer."),
    _case("Ann Dale, 43, leads the choir."),
    # The second tier, on request.
    _case("⟦The minister met Ann Dale in Harlow.⟧", hint=True),
    _case("The minister met Ann Dale in Harlow."),
)
