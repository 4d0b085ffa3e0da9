"""English cases of one name in two spellings, and traps that must stay untouched."""

from copydesk.checks.check import Example


def _english(text: str, *, hint: bool = False, fixed: str | None = None) -> Example:
    return Example(text, fixed=fixed, language="en", hint=hint)


FOUND = (
    _english(
        "Terri Schiavo lay in a hospice for years. The parents of ⟦Teri⟧ Schiavo went from court to court."
    ),
    _english(
        "The pilot, Ruth Hargreaves, landed safely. Hargreaves thanked the crew. Later ⟦Hargraves⟧ flew home.",
        fixed="The pilot, Ruth Hargreaves, landed safely. Hargreaves thanked the crew. Later Hargreaves flew home.",
    ),
    _english(
        "Microsoft raised prices. Users of Microsoft complained. A spokesman for ⟦Micorsoft⟧ declined to comment.",
        fixed="Microsoft raised prices. Users of Microsoft complained. A spokesman for Microsoft declined to comment.",
    ),
    _english("Brian Tolliver won the seat. His rival said that ⟦Bryan⟧ Tolliver had lied."),
    _english("The writer Zoë Aldington spoke. A crowd cheered Aldington. Then ⟦Aldingtn⟧ left."),
    _english(
        "Coach Luis ⟦Aragones⟧ was fined. Reporters asked Aragones why. The fine for Aragonés is small."
    ),
    _english(
        "Monica Clarke sued the paper. Lawyers for Monica ⟦Clark⟧ said little. Clarke will appeal."
    ),
    _english(
        "Ian MacDonald resigned. Friends of MacDonald were shocked. Parliament heard Ian ⟦McDonald⟧ on Monday.",
    ),
    _english(
        "Officials in Kharkiv spoke of an attack. The mayor of Kharkiv asked for help. Trains to ⟦Kharkhiv⟧ stopped."
    ),
    _english(
        "The striker Henri Camara scored. Camara was booked. After the break ⟦Kamara⟧ went off."
    ),
    _english("Graham Pettigrew signed the deal. It was Mr ⟦Graeme⟧ Pettigrew who broke it."),
    _english(
        "Judge Alicia Montgomery ruled on Friday. Montgomery gave no reason. Critics of ⟦Montgomrey⟧ were furious."
    ),
    _english(
        "Shares in DaimlerChrysler rose. Analysts like DaimlerChrysler. Profits at ⟦DaimerChrysler⟧ fell."
    ),
    _english(
        "Nick Donofrio runs the lab. Donofrio hopes for growth. The team of ⟦Donufrio⟧ is small."
    ),
    _english(
        "The film stars Keira Bellingham. Bellingham won a prize. The role made ⟦Belingham⟧ famous."
    ),
    _english(
        "The coach Peter Hoffman praised them. Hoffman left early. Few had seen ⟦Hofman⟧'s car."
    ),
    _english(
        "James Jones left. The Jones family stayed. Nobody saw ⟦Jonse⟧' car, and Jones was glad."
    ),
)
"""Texts in which one spelling is a slip."""

TRAPS = (
    _english("Anne Boudreau sang. Boudreau smiled. The plaque said “MME BOUDROW” [sic] for years."),
    _english("Austria voted. Australia voted too. Austria and Australia often agree."),
    _english("Sweden won. A Swede scored. The Swedes were happy in Sweden."),
    _english(
        "John Smit plays for the Springboks. Ollie Smith plays for England. Smit and Smith met."
    ),
    _english(
        "The Lib Dems attacked the plan. A Lib Dem spokesman said so. The Lib Dems will vote."
    ),
    _english("The Super Bowl is on Sunday. He has won two Super Bowls. The Super Bowl sells."),
    _english("Tony Blair spoke. A Tory leader replied. Tory MPs shouted at Tony Blair."),
    _english("Martin Reid spoke. Martina Reid sang. The Reids live in Leeds."),
    _english("The Blairs arrived. Mr Blair waved. Tony Blair left with the Blairs."),
    _english("Armenia protested. The Armenians marched. An Armenian spoke of Armenia."),
    _english("The European said yes. Europeans said no. Europe waits."),
    _english("Iraq denied it. The Iraqi minister was in Iran. Iran and Iraq talked."),
    _english("Paul Whelan wrote a letter. Jane Phelan wrote a book. Whelan and Phelan never met."),
    _english("Reed won. Reid lost. Mary Reed thanked her team, and Ian Reid went home."),
    _english("The band Boards met. The board met on Monday. James Bovard wrote for the Board."),
    _english("Simon Cole is the coach. Simone Cole is his daughter."),
    _english("The Oscar went to her. She has two Oscars. Oscar night was long."),
    _english("Cuba agreed. A Cuban minister signed. Cubans cheered in Cuba."),
    _english("The US agreed. He asked us. The US and the UN talked."),
    _english("Frank Howe and Tommy Bowe scored. Bowe scored again."),
    _english("Leicester won at home. Leinster won away. Leicester and Leinster meet in May."),
    _english("CHELSEA WIN AGAIN\n\nChelsea won. The fans of Chelsea sang."),
    _english("Williams won. The Williamses celebrated. Serena Williams thanked her sister."),
    _english("Kent Marsh met Kent Marshall. Marsh is a doctor, Marshall a nurse."),
    _english("The museum of African American art opened. An African-American painter spoke."),
    _english(
        "The Senate passed it. A senator objected. The Senator from Ohio spoke in the Senate."
    ),
    _english("Slovakia voted. Slovenia voted. Slovakia's leader met Slovenia's."),
    _english("Mr Harris met Ms Harrison. Kamala Harris spoke; George Harrison sang."),
    _english("Albania and Armenia signed. Albania pays. Armenia gains."),
    _english("The Joneses came. James Jones' car was red. Jones's wife drove, and Jones slept."),
    _english("Peter Hofman spoke. Dustin Hoffman sang. Hofman's fans and Hoffman's fans clapped."),
    _english("Germany agreed. Berlin speaks for Germany. A German paper said so. Germany pays."),
    _english("Milan won. The fans of Milan sang for Mila. Milan celebrated all night."),
    _english(
        "Elena Petrova sings. Pavel Petrov conducts. Elena Petrova is tired. The Petrovs rest."
    ),
    _english(
        "Lester Holm of NBC News asked. Martha Rade of ABC News listened. NBC and ABC aired it."
    ),
    _english("Sgt Mike Allan was hurt. Peter Allen was not. Allan left, and Allen stayed."),
    _english('The crowd called "U-S-A! U-S-A!" all night. "The USA is back," said Ann Reed.'),
    _english("From Outpost to Outport is the book to read. Rosemary Ommer wrote it."),
    _english("Terri Schiavo lay ill for years. Her sister Teri Schiavo went to court."),
    _english("A Super PAC paid for it. Two Super PACs paid for more. Ask the Super PAC."),
)
"""Texts in which all spellings are right."""
