"""Cases of figures that disagree inside one text, and of figures that may differ by right."""

from copydesk.checks.check import Example


def _german(text: str) -> Example:
    return Example(text, hint=True)


def _english(text: str) -> Example:
    return Example(text, language="en", hint=True)


FIGURES = (
    # How many of what.
    _german(
        "Das Treffen der Minister dauerte 10 Minuten. Es regnete. Der Sprecher sagte, das Treffen habe ⟦elf Minuten⟧ gedauert."
    ),
    _german(
        "Das Treffen der Minister dauerte 10 Minuten. Der Sprecher sagte, das Treffen habe zehn Minuten gedauert."
    ),
    _german("Die Hafenbrücke kostete 80 Millionen Euro.\n\nDie Hafenbrücke kostete ⟦90 Millionen Euro⟧."),
    _german("Die Hafenbrücke kostete 80 Millionen Euro.\n\nDas Stadion kostete 90 Millionen Euro."),
    _german("Die Hafenbrücke kostete rund 80 Millionen Euro.\n\nDie Hafenbrücke kostete 81,5 Millionen Euro."),
    _german("Bei dem Brand starben drei Menschen. Bei dem Brand in der Halle starben ⟦vier Menschen⟧."),
    _german("In Husum starben drei Menschen. In Rostock starben vier Menschen."),
    _german("Bei dem Brand starben mindestens drei Menschen. Bei dem Brand starben vier Menschen."),
    _german("Die Zahl der Betten stieg auf 40 Betten. Die Zahl der Betten lag bei 50 Betten."),
    _german("Im ersten Spiel schoss Brandt zwei Tore. Im zweiten Spiel schoss Brandt drei Tore."),
    _german("Der Verein zählte einundzwanzig Mitglieder am Abend. Am Abend zählte der Verein ⟦22 Mitglieder⟧."),
    _german("Das Treffen dauerte zwei Stunden. Das Treffen dauerte 10 Minuten."),
    _german("„Das Treffen der Minister dauerte 10 Minuten“, sagte er. Das Treffen der Minister dauerte elf Minuten."),
    # Which month of which year.
    _german("Die Halle in Husum brannte im Januar 2022 ab.\n\nIm ⟦Januar 2023⟧ brannte die Halle in Husum ab."),
    _german("Die Halle in Husum brannte im Januar 2022 ab.\n\nDie Schule in Husum brannte im Januar 2023 ab."),
    _german("Im Januar 2022 lag die Quote bei 5 Prozent. Im Januar 2023 lag sie bei 6 Prozent."),
    # How old who.
    _german("Petra Klaasen (43) leitet den Chor. Die ⟦44-jährige⟧ Klaasen singt selbst."),
    _german("Petra Klaasen (43) leitet den Chor. Ihr Sohn Jan Klaasen (14) singt mit."),
    _german("Petra Klaasen (43) leitet den Chor. Die 43-jährige Klaasen singt selbst."),
    _english("The meeting of the ministers lasted ten minutes. Later it rained. The meeting of the ministers lasted ⟦11 minutes⟧."),
    _english("The meeting of the ministers lasted ten minutes. It was the meeting of the ministers that lasted 10 minutes."),
    _english("The fire in the mill killed three workers. The fire in the school killed four workers."),
    _english("The fire in the mill killed three workers. The mill fire killed ⟦four workers⟧."),
    _english("The fire in the mill killed at least three workers. The mill fire killed four workers."),
    _english("The old mill in Harlow burned down in March 2019. In ⟦March 2018⟧ the old mill in Harlow burned down."),
    _english("Ann Dale, 43, leads the choir. The ⟦44-year-old⟧ Dale also sings."),
    _english("Ann Dale, 43, leads the choir. Her son Tom Dale, 14, sings too."),
)  # fmt: skip
