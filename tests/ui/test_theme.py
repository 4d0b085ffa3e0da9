"""Every colour can be read on its ground."""

import pytest
from PySide6.QtGui import QColor

from copydesk_resources import read_bytes, read_toml
from copydesk_ui.theme.line_gap import with_line_gap
from copydesk_ui.theme.theme import palette, style_sheet, theme

THEMES = ("light", "dark", "contrast")
TEXT = [
    (ink, ground)
    for ground in ("window", "page", "raised", "hover", "accent_soft", "selection")
    for ink in ("text",)
] + [
    ("muted", "window"), ("muted", "raised"), ("muted", "page"), ("accent_text", "accent"), ("red", "red_soft"),
    ("amber", "amber_soft"), ("blue", "blue_soft"), ("green", "green_soft"), ("red", "raised"), ("amber", "raised"),
    ("blue", "raised"), ("green", "raised"), ("accent", "accent_soft"), ("text", "red_soft"), ("text", "amber_soft"),
    ("text", "blue_soft"), ("text", "green_soft"), ("text", "found"), ("accent", "window"), ("accent", "page"),
    ("page", "text"), ("muted", "accent_soft"), ("muted", "hover"),
    *((ink, f"voice_{n}_soft") for n in (*range(1, 7), "rest") for ink in ("text", f"voice_{n}")),
]  # fmt: skip


def contrast(first: QColor, second: QColor) -> float:
    """WCAG 2.2 contrast ratio."""

    def luminance(colour: QColor) -> float:
        parts = [
            c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
            for c in colour.getRgbF()[:3]
        ]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    high, low = sorted((luminance(first), luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("ink", "ground"), TEXT)
def test_text_stands_out_from_its_ground(name, ink, ground):
    colours = theme(name)
    assert contrast(colours.colour(ink), colours.colour(ground)) >= 4.5


@pytest.mark.parametrize("name", THEMES)
def test_the_border_of_a_field_can_be_seen(name):
    colours = theme(name)
    assert contrast(colours.colour("border"), colours.colour("page")) >= 3
    assert contrast(colours.colour("border"), colours.colour("window")) >= 3


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("mark", ["red", "amber", "blue", "green", "muted", "accent"])
def test_a_mark_and_its_line_stand_out_from_the_page_and_from_their_tint(name, mark):
    colours = theme(name)
    assert contrast(colours.colour(mark), colours.colour("page")) >= 3
    if f"{mark}_soft" in colours.tokens:
        assert contrast(colours.colour(mark), colours.colour(f"{mark}_soft")) >= 3


def test_all_themes_have_the_same_tokens():
    tokens = read_toml("theme/tokens.toml")
    assert len({frozenset(colours) for colours in tokens.values()}) == 1


@pytest.mark.parametrize("name", THEMES)
def test_the_style_sheet_names_no_token_that_does_not_exist(qapp, name):
    import re

    assert not re.search(r"\{[a-z_0-9]+\}", style_sheet(theme(name)))


def test_every_role_of_the_palette_is_ours(qapp):
    from PySide6.QtGui import QPalette

    made = palette(theme("dark"))
    assert made.color(QPalette.ColorRole.Base) == theme("dark").colour("page")
    assert made.color(QPalette.ColorRole.Window) == theme("dark").colour("window")


def test_a_wider_line_gap_changes_the_gap_and_nothing_else(qapp):
    from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

    data = read_bytes("fonts/Literata_400Regular.ttf")
    wide = with_line_gap(data, 150)
    assert len(wide) == len(data)
    assert sum(a != b for a, b in zip(data, wide, strict=True)) <= 4
    number = QFontDatabase.addApplicationFontFromData(wide)
    assert number >= 0
    font = QFont(QFontDatabase.applicationFontFamilies(number)[0])
    font.setPixelSize(100)
    assert QFontMetricsF(font).leading() > 0
    QFontDatabase.removeApplicationFont(number)


def test_what_is_no_font_is_refused():
    with pytest.raises(ValueError, match="TrueType"):
        with_line_gap(b"not a font", 150)
