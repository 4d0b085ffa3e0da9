"""The styles of the OpenDocument export: LibreOffice's own names, so that the layout desk can take them over."""

_FONT = 'fo:font-family="Liberation Serif"'
_SIZES = {1: "18pt", 2: "16pt", 3: "14pt", 4: "13pt", 5: "12pt", 6: "12pt"}
_LEVELS = range(1, 11)


def styles(language: str) -> str:
    """All styles, as the content of ``office:styles``; the text's language (``de``, ``en-GB``; "" for none) is the default."""
    return "".join((_default(language), *_PARAGRAPHS, *_HEADINGS, *_CHARACTERS, _lists()))


def _default(language: str) -> str:
    code, _, country = language.partition("-")
    spoken = f' fo:language="{code}" fo:country="{country or "none"}"' if code.isalpha() else ""
    return (
        '<style:default-style style:family="paragraph">'
        f'<style:text-properties {_FONT} fo:font-size="12pt"{spoken}/></style:default-style>'
    )


def _paragraph(name: str, shown: str, properties: str, look: str = "", outline: str = "") -> str:
    return (
        f'<style:style style:name="{name}" style:display-name="{shown}" style:family="paragraph"{outline}>'
        f"<style:paragraph-properties {properties}/>"
        + (f"<style:text-properties {look}/>" if look else "")
        + "</style:style>"
    )


_PARAGRAPHS = (
    '<style:style style:name="Standard" style:family="paragraph"/>',
    _paragraph("Text_20_body", "Text body", 'fo:margin-top="0cm" fo:margin-bottom="0.25cm" fo:line-height="120%"'),
    _paragraph("Title", "Title", 'fo:margin-bottom="0.5cm"', 'fo:font-size="22pt" fo:font-weight="bold"'),
    _paragraph("Quotations", "Quotations", 'fo:margin-left="1cm" fo:margin-right="1cm" fo:margin-bottom="0.4cm"'),
    _paragraph("Footnote", "Footnote", 'fo:margin-left="0.6cm" fo:text-indent="-0.6cm"', 'fo:font-size="10pt"'),
    _paragraph("Table_20_Contents", "Table Contents", 'fo:margin-top="0.05cm" fo:margin-bottom="0.05cm"'),
    _paragraph("Table_20_Heading", "Table Heading", 'fo:margin-top="0.05cm" fo:margin-bottom="0.05cm"', 'fo:font-weight="bold"'),
    _paragraph(
        "Preformatted_20_Text", "Preformatted Text", 'fo:margin-bottom="0cm"', 'fo:font-family="Liberation Mono"'
    ),
)  # fmt: skip
_HEADINGS = tuple(
    _paragraph(
        f"Heading_20_{level}",
        f"Heading {level}",
        'fo:margin-top="0.4cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"',
        f'fo:font-size="{size}" fo:font-weight="bold"',
        f' style:default-outline-level="{level}"',
    )
    for level, size in _SIZES.items()
)
_CHARACTERS = tuple(
    f'<style:style style:name="{name}" style:display-name="{shown}" style:family="text">'
    f"<style:text-properties {look}/></style:style>"
    for name, shown, look in (
        ("Strong_20_Emphasis", "Strong Emphasis", 'fo:font-weight="bold"'),
        ("Emphasis", "Emphasis", 'fo:font-style="italic"'),
        ("Strikethrough", "Strikethrough", 'style:text-line-through-style="solid"'),
        ("Source_20_Text", "Source Text", 'fo:font-family="Liberation Mono"'),
        ("Internet_20_link", "Internet Link", 'fo:color="#0563c1" style:text-underline-style="solid"'),
    )
)  # fmt: skip


def _lists() -> str:
    def level(number: int, tag: str, sign: str) -> str:
        indent = f"{number * 0.63:.2f}cm"
        return (
            f'<text:list-level-style-{tag} text:level="{number}" {sign}>'
            f'<style:list-level-properties text:list-level-position-and-space-mode="label-alignment">'
            f'<style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-0.63cm" fo:margin-left="{indent}"/>'
            f"</style:list-level-properties></text:list-level-style-{tag}>"
        )

    bullets = "".join(level(n, "bullet", 'text:bullet-char="•"') for n in _LEVELS)
    numbers = "".join(
        level(n, "number", 'style:num-format="1" style:num-suffix="."') for n in _LEVELS
    )
    return (
        f'<text:list-style style:name="List_20_1" style:display-name="List 1">{bullets}</text:list-style>'
        f'<text:list-style style:name="Numbering_20_1" style:display-name="Numbering 1">{numbers}</text:list-style>'
    )
