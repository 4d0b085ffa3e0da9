"""The words that the patterns of markup are made of: ``markup/words.toml`` of the resources says what each list holds."""

from dataclasses import dataclass
from typing import Final

from copydesk.text.languages.filled import AnyOf, Entries, filled
from copydesk_resources import read_toml


@dataclass(frozen=True, slots=True)
class MarkupWords:
    """The lists, those of patterns ready to be put into one."""

    about_entities: AnyOf
    about_tags: AnyOf
    angled_wishes: AnyOf
    answering_sites: AnyOf
    before_insurer: AnyOf
    before_roman: AnyOf
    before_tag: AnyOf
    before_undefined: AnyOf
    before_unknown: AnyOf
    behind_tag: AnyOf
    behind_undefined: AnyOf
    bylines: AnyOf
    bylines_of_pieces: AnyOf
    by_machine: AnyOf
    chapters: AnyOf
    code_nouns: AnyOf
    copy_of: AnyOf
    counted: AnyOf
    cut_off: AnyOf
    desk_asks: AnyOf
    desk_blocks: AnyOf
    desk_speaks: AnyOf
    desk_things: AnyOf
    doubts: AnyOf
    embargoes: AnyOf
    english_months: AnyOf
    field_errors: AnyOf
    filler: AnyOf
    german_months: AnyOf
    guests: AnyOf
    issues: AnyOf
    mail_heads: AnyOf
    makers: AnyOf
    margin_comments: AnyOf
    months: AnyOf
    never_heads: AnyOf
    no_wish: AnyOf
    notes: AnyOf
    not_done: AnyOf
    numbered: AnyOf
    of_encodings: Entries
    of_programs: Entries
    page_properties: AnyOf
    page_talk: Entries
    page_words: AnyOf
    paper_sections: AnyOf
    picture_credits: AnyOf
    pictured: AnyOf
    portal_feet: AnyOf
    promised: AnyOf
    promises: AnyOf
    quoted_with: AnyOf
    release_notes: AnyOf
    requests: AnyOf
    salutations: AnyOf
    slot_begins: AnyOf
    slot_ends: AnyOf
    slot_needed: AnyOf
    slot_notes: AnyOf
    slot_nouns: AnyOf
    slot_parts: AnyOf
    slot_pictures: AnyOf
    slot_titles: AnyOf
    spoken_breaks: AnyOf
    spoken_marks: AnyOf
    spoken_parts: Entries
    spoken_quotes: AnyOf
    spoken_stops: AnyOf
    such_as: AnyOf
    templates: AnyOf
    slot_wants: AnyOf
    speakers: AnyOf
    stands_for: AnyOf
    to_come: AnyOf
    to_editors: AnyOf
    transcribed: AnyOf
    translators_notes: AnyOf
    unheard: AnyOf
    unpublished: AnyOf
    version_notes: AnyOf
    volumes: AnyOf
    wiki_doubts: AnyOf
    wiki_files: AnyOf
    wiki_sections: AnyOf
    without_ligature: Entries
    words_of: AnyOf


WORDS: Final = filled(MarkupWords, read_toml("markup/words.toml"))
