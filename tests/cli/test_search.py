"""Searching the archive on the command line: what was found, narrowed, and kept at the approval."""

import json

import pytest

from copydesk.archive.archive import Archive

TEXT = (
    "Der Hafen wird tiefer. „Wir bauen den Kai“, sagte Bürgermeisterin Ada Petersen am Montag.\n\n"
    "Die Stadt liegt am Meer.\n"
)


@pytest.fixture
def desk(run, user, clean):
    """A draft that says who said what, approved, and another one."""
    (user / "kai.txt").write_text(TEXT, encoding="utf-8")
    assert run("add", user / "kai.txt", clean, "--by", "Jo")[0] == 0
    assert run("approve", "1", "--by", "Kim Lang", "--reason", "eilt")[0] == 0
    return user / "desk.db"


def objects(run, *words):
    return json.loads(run("search", *words, "--json")[1])


def test_what_people_say_in_approved_texts_is_found(run, desk):
    (found,) = objects(run, "Petersen Kai", "--kind", "said")
    (hit,) = found["hits"]
    assert (hit["kind"], hit["by"], hit["version"]) == ("said", "Ada Petersen", 0)
    assert "Wir bauen den Kai" in hit["snippet"]
    assert "Ada Petersen: „Wir bauen den Kai" in run("search", "Kai", "--kind", "said")[1]
    with Archive(desk) as archive:
        assert [said.speaker for said in archive.search.said("Kai")] == ["Ada Petersen"]


def test_what_programs_read_is_still_there_with_more_beside_it(run, desk):
    (found,) = objects(run, "Kai", "--kind", "texts", "--kind", "claims")
    assert (found["id"], found["title"], found["version"]) == (1, "kai", 0)
    assert [found["snippet"][a:b] for a, b in found["marks"]] == ["Kai"]
    assert found["status"] == "approved"
    assert {hit["kind"] for hit in found["hits"]} == {"text", "title"}


def test_drafts_are_narrowed(run, desk):
    def numbers(*words):
        return [found["id"] for found in objects(run, "Hafen", *words)]

    assert numbers() == [2, 1]
    assert numbers("--limit", "1") == [2]
    assert numbers("--status", "approved") == [1]
    assert numbers("--person", "lang") == [1]
    assert sorted(numbers("--person", "jo", "--rank")) == [1, 2]
    assert numbers("--kind", "claims") == []
    assert sorted(numbers("--since", "2020-01-01")) == [1, 2]
    assert numbers("--until", "2020-01-01") == []


def test_a_date_that_is_none_is_said(run, desk):
    status, out, err = run("search", "Hafen", "--since", "gestern")
    assert (status, out) == (2, "")
    assert "“gestern” is no day. Write it as 2026-11-23." in err
