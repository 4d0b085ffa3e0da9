"""Word lists and the forms that are made of them."""

import ast
import re
import tomllib
from pathlib import Path

import pytest

import copydesk
from copydesk.checks.claims.words.inflection import (
    english_irregular,
    english_regular,
    german_separable,
    german_strong,
    german_weak,
)
from copydesk.checks.claims.words.lexicon import lexicon
from copydesk.checks.claims.words.tags import BITS, Tag
from copydesk_resources import read_text, resource

SOURCES = sorted((Path(copydesk.__file__).parent / "checks" / "claims").rglob("*.py"))


@pytest.mark.parametrize(
    ("infinitive", "forms"),
    [
        ("sagen", "sagen sagt sagte sagten gesagt"),
        ("melden", "melden meldet meldete meldeten gemeldet"),
        ("erklären", "erklären erklärt erklärte erklärten erklärt"),
        ("dementieren", "dementieren dementiert dementierte dementierten dementiert"),
        ("äußern", "äußern äußert äußerte äußerten geäußert"),
    ],
)
def test_weak_german_verbs_have_their_forms_with_the_participle_last(infinitive, forms):
    assert " ".join(german_weak(infinitive)) == forms


def test_strong_german_verbs_get_the_plural_of_their_past():
    assert german_strong(["geben", "gibt", "gab", "gegeben"]) == [
        "geben", "gibt", "gab", "gaben", "gegeben",
    ]  # fmt: skip


def test_separable_verbs_come_apart_and_together():
    forms = set(german_separable("mit|teilen"))
    assert ("teilte", "mit", False) in forms
    assert ("mitgeteilt", "", True) in forms
    assert ("mitzuteilen", "", False) in forms


@pytest.mark.parametrize(
    ("base", "forms"),
    [
        ("deny", {"deny", "denies", "denied", "denying"}),
        ("argue", {"argue", "argues", "argued", "arguing"}),
        ("admit", {"admit", "admits", "admitted", "admitting"}),
        ("report", {"report", "reports", "reported", "reporting"}),
        ("stress", {"stress", "stresses", "stressed", "stressing"}),
    ],
)
def test_regular_english_verbs_have_their_forms(base, forms):
    assert set(english_regular(base)) == forms


def test_irregular_english_verbs_have_their_forms():
    assert set(english_irregular(["write", "wrote", "written"])) == {
        "write", "writes", "wrote", "written", "writing",
    }  # fmt: skip


def test_no_bit_stands_for_two_things():
    assert len(set(BITS.values())) == len(BITS)
    assert all(bit.bit_count() == 1 for bit in BITS.values())


def test_a_german_noun_is_no_verb_and_a_verb_no_noun():
    words = lexicon("de")
    assert words is not None
    assert words.bits["Angaben"] & Tag.STATEMENT
    assert not words.bits["angaben"] & Tag.STATEMENT
    assert words.bits["Polizeisprecherin"] & Tag.PERSON


def test_every_word_list_is_asked_for():
    code = "".join(path.read_text(encoding="utf-8") for path in SOURCES)
    asked = set(re.findall(r'["\.]([a-z_]+)\b', code)) | {
        name.lower() for name in re.findall(r"Tag\.([A-Z_]+)", code)
    }
    for entry in resource("claims").iterdir():
        if not entry.name.endswith(".toml"):
            continue  # the weights of the ranker are no list
        for name in tomllib.loads(entry.read_text(encoding="utf-8")):
            assert name in asked or name.removesuffix("_suffix") in asked, (entry.name, name)


def test_every_sentence_of_these_checks_is_said_in_german_too():
    german = tomllib.loads(read_text("phrases/claims.de.toml"))
    used: set[str] = set()
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Phrase":
                template = node.args[0]
                assert isinstance(template, ast.Constant), path
                used.add(template.value)
    assert used == set(german)
    for english, translated in german.items():
        assert set(re.findall(r"{\w+}", english)) == set(re.findall(r"{\w+}", translated)), english


def test_every_entry_of_the_word_lists_is_read():
    from dataclasses import fields

    from copydesk.checks.claims.words.lists import English, German
    from copydesk.checks.claims.words.tags import BITS
    from copydesk_resources import read_toml

    for code, kind in (("de", German), ("en", English)):
        names = {each.name for each in fields(kind)}
        for name in read_toml(f"claims/{code}_words.toml"):
            assert name in names or name.removesuffix("_suffix") in BITS, f"{code}: {name}"
