"""The names that RTF gives to signs, code pages and destinations."""

from codecs import lookup
from typing import Final

SIGNS: Final = {
    "emdash": "—",
    "endash": "–",
    "emspace": "\u2003",
    "enspace": "\u2002",
    "qmspace": "\u2005",
    "bullet": "•",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "tab": "\t",
    "line": "\n",
    "lbr": "\n",
    "page": "\n",
    "column": "\n",
    "zwj": "\u200d",
    "zwnj": "\u200c",
    "zwbo": "\u200b",
    "ltrmark": "\u200e",
    "rtlmark": "\u200f",
}
SWITCHES: Final = {
    "b": "bold",
    "i": "italic",
    "v": "hidden",
    "strike": "struck",
    "striked": "struck",
    "deleted": "deleted",
    "revised": "inserted",
    "mvf": "deleted",
    "mvt": "inserted",
}
"""Control words that turn a property of ``State`` on, or off with the number 0."""
SYMBOLS: Final = {
    "~": "\u00a0",
    "-": "\u00ad",
    "_": "\u2011",
    "\\": "\\",
    "{": "{",
    "}": "}",
    "\t": "\t",
}

# Code pages of Windows by the number of the character set that a font names.
CHARSETS: Final = {
    0: "cp1252",
    77: "mac_roman",
    128: "cp932",
    129: "cp949",
    134: "gb18030",
    136: "cp950",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
    255: "cp850",
}
SYMBOL_CHARSET: Final = 2
SOFT_BREAKS: Final = frozenset({"softline", "softpage", "softcol"})
"""Where the writer's lines ended: a blank, unless there is one."""
PAGES: Final = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850", "ansi": "cp1252"}

SKIPPED: Final = frozenset(
    {
        "colortbl",
        "info",
        "generator",
        "themedata",
        "colorschememapping",
        "latentstyles",
        "datastore",
        "rsidtbl",
        "mmathPr",
        "listtable",
        "listoverridetable",
        "revtbl",
        "xmlnstbl",
        "filetbl",
        "fontemb",
        "pnseclvl",
        "pgptbl",
        "userprops",
        "objdata",
        "objclass",
        "objname",
        "nonshppict",
        "shprslt",
        "sp",
        "bkmkstart",
        "bkmkend",
        "atnid",
        "atndate",
        "atntime",
        "atnicn",
        "formfield",
        "datafield",
        "panose",
        "falt",
        "ftnsep",
        "ftnsepc",
        "ftncn",
        "aftnsep",
        "aftnsepc",
        "aftncn",
        "template",
        "passwordhash",
        "docvar",
        "private",
        "background",
        "picprop",
        "blipuid",
        "xe",
        "tc",
        "nonesttables",
    }
)
"""Destinations without a word of the text."""
KNOWN: Final = frozenset({"shpinst", "shppict", "do", "cs", "nesttableprops", "ud"})
"""Groups that a reader may pass over and whose content is read all the same."""


def code_page(number: int | None) -> str:
    """The codec of the control word ``ansicpg``; Windows-1252 where Python has none."""
    try:
        return lookup(f"cp{number}").name
    except LookupError:
        return {10_000: "mac_roman", 65_001: "utf-8", 936: "gb18030"}.get(number or 0, "cp1252")
