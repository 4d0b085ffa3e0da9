"""Cases of dates and sums that cannot be, and beside each one that can."""

from copydesk.checks.check import Example


def _english(text: str) -> Example:
    return Example(text, language="en")


DATES = (
    # Days that there are not.
    Example("Die Frist endet am ⟦31. April⟧."),
    Example("Die Frist endet am 30. April."),
    Example("Geboren wurde er am ⟦29. Februar 2023⟧."),
    Example("Geboren wurde er am 29. Februar 2024."),
    Example("Stand: ⟦31.06.2024⟧, alle Angaben ohne Gewähr."),
    _english("The deadline is ⟦June 31⟧, the council said."),
    _english("In June 31 people left the council."),
    # Weekdays by the calendar.
    Example("Am ⟦Montag, 12. März 2024⟧, beginnt der Prozess."),
    Example("Am Dienstag, 12. März 2024, beginnt der Prozess."),
    _english("The trial begins on ⟦Monday, 12 March 2024⟧."),
    _english("The trial begins on Tuesday, March 12, 2024."),
    Example("Der Prozess beginnt am Montag, 3. Juni. Das Urteil fällt am ⟦Mittwoch, 6. Juni⟧."),
    Example("Der Prozess beginnt am Montag, 3. Juni. Das Urteil fällt am Donnerstag, 6. Juni."),
    # Years and ages that run backwards.
    Example("Ruth Kolb ⟦(1954–1932)⟧ malte nur Häfen."),
    Example("Ruth Kolb (1932–1954) malte nur Häfen."),
    _english("He was mayor ⟦from 1996 to 1988⟧."),
    _english("He ruled from 196 to 188 BC."),
    _english("Garrow, born in 1936, died in 2024 aged ⟦91⟧."),
    _english("Garrow, born in 1936, died in 2024 aged 87."),
)

SUMS = (
    # Factors and rates against both figures.
    Example("Die Zahl der Betten hat sich von 400 auf 600 ⟦verdoppelt⟧."),
    Example("Die Zahl der Betten hat sich von 400 auf 810 verdoppelt."),
    Example("Die Zahl der Betten hat sich von 400 auf 700 fast verdoppelt."),
    Example("Der Umsatz stieg ⟦um 10 Prozent⟧ von 200 auf 250 Euro."),
    Example("Der Umsatz stieg um 25 Prozent von 200 auf 250 Euro."),
    _english("Sales ⟦doubled⟧ from 300 to 450 a week."),
    _english("Sales doubled from 300 to 597 a week."),
    Example("Die Zahl der Plätze sank ⟦von 200 auf 250⟧."),
    Example("Der Klub sank von Platz 2 auf Platz 5."),
    # Shares and parts.
    Example("Im Rat stimmten 45 von 60 Mitgliedern (⟦80⟧ Prozent) zu."),
    Example("Im Rat stimmten 45 von 60 Mitgliedern (75 Prozent) zu."),
    _english("Of the members, 45 of 60 members (⟦80⟧ per cent) agreed."),
    _english("Of the members, 40 of 60 members (67 per cent) agreed."),
    Example("Es kamen ⟦120 Gäste, davon 130⟧ aus Polen."),
    Example("Es kamen 120 Gäste, davon 30 aus Polen."),
    _english("There were ⟦120 guests, of whom 70 women and 60 men⟧."),
    _english("There were 130 guests, of whom 70 women and 60 men."),
    # Counts and lists.
    Example("Beteiligt sind ⟦drei⟧ Städte: Köln, Bonn, Aachen und Trier."),
    Example("Beteiligt sind drei Städte: Köln, Bonn und Trier."),
    _english("It has ⟦two⟧ owners: Brent, Harrow and Slough."),
    _english("It has two owners: Brent and Harrow."),
)
