"""What content systems and agencies take: one story, one name, rising versions, and no word of a source."""

import json
from xml.etree import ElementTree as ET

import fastjsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st
from NewsMLG2 import NewsMLG2Document, qcode_to_uri

from copydesk.export.item import headline_and_body, item_of
from copydesk.export.write import write
from copydesk.markdown.prose import Heading, Paragraph, Run
from copydesk.model.version import Release
from export.approved import SECRET, STORY, approved, checked_story, unpacked
from export.ninjs_schema import SCHEMA

NAR = {"n": "http://iptc.org/std/nar/2006-10-01/", "h": "http://www.w3.org/1999/xhtml"}
VALID = fastjsonschema.compile(SCHEMA)


def ninjs(version):
    return json.loads(write(version, "ninjs"))


def newsml(version):
    return ET.fromstring(write(version, "newsml"))


FIRST_GENERATION = frozenset(
    [
        "uri",
        "$standard",
        "type",
        "mimetype",
        "representationtype",
        "version",
        "firstcreated",
        "versioncreated",
        "embargoed",
        "pubstatus",
        "language",
        "title",
        "headline",
        "byline",
        "slugline",
        "ednote",
        "charcount",
        "wordcount",
        "body_html",
        "body_text",
    ]
)
"""Those fields of the IPTC's schema 1.3, which knows no others, that Copydesk fills."""


def test_the_first_generation_of_ninjs_says_the_same_under_its_own_names():
    first, second = json.loads(write(checked_story(), "ninjs1")), ninjs(checked_story())
    assert set(first) <= FIRST_GENERATION
    assert first["representationtype"] == "complete"
    assert first["$standard"]["version"] == "1.3"
    assert (first["headline"], first["ednote"]) == (
        second["headlines"][0]["value"],
        second["ednote"],
    )
    assert (first["body_html"], first["body_text"]) == tuple(
        body["value"] for body in second["bodies"]
    )


def test_ninjs_holds_the_fields_of_the_schema_and_no_other():
    told = VALID(ninjs(checked_story()))
    assert set(told) == set(SCHEMA["properties"]) - {"embargoed"}, "a whole story fills every field"
    assert (told["uri"], told["version"]) == ("urn:uuid:3d5f7c1e-0000-4000-8000-000000000001", "4")
    assert told["versioncreated"] == "2024-03-05T14:30:15Z"
    assert told["headlines"][0]["value"] == "Hafen"
    assert told["bodies"][0]["value"].startswith("<p>Der Hafen kostet")
    assert told["bodies"][0]["wordcount"] == 10
    assert told["ednote"] == "Correction: Die Summe war falsch."
    assert "by" not in ninjs(approved(STORY)), "what is not known is left out"


def test_newsml_is_a_news_item_with_the_text_within():
    root = newsml(checked_story())
    assert root.tag == f"{{{NAR['n']}}}newsItem"
    assert (root.get("guid"), root.get("version"), root.get("standard")) == (
        "urn:uuid:3d5f7c1e-0000-4000-8000-000000000001",
        "4",
        "NewsML-G2",
    )
    meta = [element.tag.split("}")[1] for element in root.find("n:itemMeta", NAR)]
    assert meta == [
        "itemClass", "provider", "versionCreated", "firstCreated", "pubStatus", "title", "edNote", "signal",
    ]  # fmt: skip
    assert root.findtext("n:contentMeta/n:headline", namespaces=NAR) == "Hafen"
    body = root.find("n:contentSet/n:inlineXML/h:html/h:body", NAR)
    assert "".join(body.itertext()) == "Der Hafen kostet 14 Millionen Euro. Er wird 2027 fertig."
    assert body.find("h:p/h:strong", NAR).text == "2027"


def test_the_reader_of_the_iptc_knows_every_element_and_code_of_newsml():
    item = NewsMLG2Document(write(checked_story(), "newsml")).get_item()
    told, content = item.itemmeta, item.contentmeta
    assert (item.guid, item.version) == ("urn:uuid:3d5f7c1e-0000-4000-8000-000000000001", "4")
    assert str(told.title) == "Der Titel"
    assert str(told.versioncreated) == "2024-03-05T14:30:15Z"
    assert str(told.ednote) == "Correction: Die Summe war falsch."
    assert (str(content.headline), str(content.by)) == ("Hafen", "Ada Petersen")
    codes = [part.qcode for part in (told.itemclass, told.pubstatus, told.signal)]
    assert [qcode_to_uri(code).removeprefix("http://cv.iptc.org/newscodes/") for code in codes] == [
        "ninature/text",
        "pubstatusg2/usable",
        "signal/correction",
    ]


@pytest.mark.parametrize(
    ("release", "status"), [(Release.UPDATE, "usable"), (Release.WITHDRAWAL, "canceled")]
)
def test_a_withdrawn_story_is_canceled(release, status):
    version = approved(STORY, release=release, change="Grund")
    assert VALID(ninjs(version))["pubstatus"] == status
    found = newsml(version).find("n:itemMeta/n:pubStatus", NAR)
    assert found.get("qcode") == f"stat:{status}"


@pytest.mark.parametrize("fmt", ["ninjs", "newsml", "txt", "md", "html", "docx"])
def test_no_word_of_the_ledger_leaves_with_the_text(fmt):
    data = unpacked(write(checked_story(), fmt, confidential=True))
    for word in (SECRET, "Ratsprotokoll", "Woher?", "Druckschluss"):
        assert word.encode() not in data


def test_the_headline_is_the_main_heading_or_the_title():
    heading, text = Heading(1, (Run("Kopf"),)), Paragraph((Run("Text"),))
    assert headline_and_body((heading, text), "Der Titel") == ("Kopf", (text,))
    assert headline_and_body((text,), "Der Titel") == ("Der Titel", (text,))


# XML reads a carriage return as a line feed
@given(st.text(st.characters(exclude_characters="\r"), max_size=40))
def test_any_text_is_well_formed_in_both(text):
    version = approved(text, title=text)
    assert VALID(ninjs(version))["uri"] == item_of(version).uri
    assert newsml(version).get("version") == "4"


EMBARGOED = "Sperrfrist: 8. Mai 2026, 10 Uhr UTC\n\n# Titel\n\nDer Rat tagt.\n"


def test_an_embargo_goes_with_the_story_in_every_format_of_agencies():
    version = approved(EMBARGOED)
    for fmt in ("ninjs", "ninjs1"):
        told = json.loads(write(version, fmt))
        assert told["embargoed"] == "2026-05-08T10:00:00Z"
        assert "Sperrfrist: 8. Mai 2026" in told["ednote"]
    VALID(ninjs(version))
    meta = newsml(version).find("n:itemMeta", NAR)
    names = [child.tag.rpartition("}")[2] for child in meta]
    assert meta.find("n:embargoed", NAR).text == "2026-05-08T10:00:00Z"
    assert names.index("firstCreated") < names.index("embargoed") < names.index("pubStatus")


def test_an_embargo_without_a_time_is_told_and_a_free_story_has_none():
    waits = newsml(approved("EMBARGOED UNTIL WEDNESDAY\n\nThe council met.\n"))
    assert waits.find("n:itemMeta/n:embargoed", NAR).text is None
    assert newsml(checked_story()).find("n:itemMeta/n:embargoed", NAR) is None
    assert "embargoed" not in ninjs(checked_story())
