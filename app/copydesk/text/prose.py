"""A text without its markup: what is left are the words that people wrote."""

import re

_SIGNS = re.compile(r"[<&\[{\\/@`#_=]|www\.|\A(?:---|\+\+\+)")
"""Without one of these there is no markup to take out."""
_MARKUP = re.compile(
    r"""
    \A(?:---|\+\+\+)[ \t]*\n [\s\S]{0,4000}? \n(?:---|\+\+\+)[ \t]*(?:\n|\Z)  # front matter
    | ^[ ]{0,3}(?:```|~~~) [\s\S]{0,4000}? ^[ ]{0,3}(?:```|~~~)               # a block of code
    | `[^`\n]{1,300}`                                                          # code in a line
    | <!--[\s\S]{0,2000}?-->                                                   # a comment
    | <(?:script|style)\b[\s\S]{0,2000}?</(?:script|style)[^>]{0,20}>         # a program
    | <\s{0,2}[/!?]?\s{0,2}[A-Za-z][^<>]{0,500}>                               # a tag, broken or whole
    | &(?:[A-Za-z]{2,31}|\#[0-9]{1,7}|\#[xX][0-9a-fA-F]{1,6});?                # an entity
    | \{\{[^{}]{0,500}\}\} | \{%[^%]{0,500}%\}                                 # a template
    | \[/?[A-Za-z][\w-]{0,40}(?:[ =:][^\[\]\n]{0,300})?/?\](?!\()              # a shortcode, BBCode
    | \[\[[\w ]{1,30}:[^\[\]\n]{1,200}\]\]                                     # a file or category of a wiki
    | \]\([^()\s]{1,2000}(?:\s"[^"\n]{0,300}")?\)                              # where a link leads
    | \\[A-Za-z]{1,32}(?:-?[0-9]{1,8})?\*?(?:\[[^\]\n]{0,200}\])?              # TeX, RTF
    | \b[A-Za-z][A-Za-z0-9+.-]{1,20}://[^\s<>"»«]{1,2000}                      # an address
    | \b(?:mailto|tel|javascript|data):[^\s<>"]{1,2000}
    | \bwww\.[^\s<>"]{1,2000}
    | [\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}                          # an e-mail address
    | (?<!\w)[@\#]\w{1,60}                                                     # a handle, a hashtag
    | \b[\w-]{1,60}(?:/[\w.-]{1,60}){2,20}                                     # a path
    | \b[\w-]{1,60}\.(?:jpe?g|png|gif|svg|webp|pdf|docx?|html?|php|css|js|com|de|org|net|co\.uk)\b
    | \b\w{1,40}_\w{1,80}                                                      # a name in a program
    | \b\w{1,40}=(?:"[^"\n]{0,300}"|'[^'\n]{0,300}'|\w{1,80})                  # an attribute left alone
    """,
    re.VERBOSE | re.MULTILINE,
)


def prose_of(text: str) -> str:
    """The text with a blank in the place of tags, entities, addresses, shortcodes, code and front matter.

    Places are not kept: this is for counting words, not for pointing at them.
    """
    return _MARKUP.sub(" ", text) if _SIGNS.search(text) else text
