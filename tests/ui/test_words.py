"""Every word of the window in both languages; every sentence of the core in German."""

import ast
import re
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from copydesk.model.kinds import Kind
from copydesk.model.version import Status
from copydesk_resources import catalogue, resource
from copydesk_ui.words.kinds import kind_name, status_name
from copydesk_ui.words.times import age
from copydesk_ui.words.translation import speak

ROOT = Path(__file__).resolve().parents[2]
WORDS = re.compile(r"\{(\w+)\}")


def templates() -> dict[str, str]:
    """Every literal template of a Phrase in the core, and the file it stands in."""
    found: dict[str, str] = {}
    for path in sorted((ROOT / "app").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Call)
                and getattr(node.func, "id", "") == "Phrase"
                and node.args
            ):
                argument = node.args[0]
                if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                    found[argument.value] = str(path.relative_to(ROOT))
    return found


def test_every_sentence_of_the_core_has_a_german_one_with_the_same_words():
    german = catalogue("de")
    missing = [
        f"{where}: {template}"
        for template, where in templates().items()
        if template and template not in german
    ]
    assert not missing
    for template, translated in german.items():
        # {what_de} is the German of {what}, where what is data in two languages
        said = {word.removesuffix("_de") for word in WORDS.findall(translated)}
        assert set(WORDS.findall(template)) == said, template


@pytest.mark.parametrize("language", ["de", "en"])
def test_no_word_of_the_window_is_untranslated_or_new(language, tmp_path):
    ts = tmp_path / f"copydesk_{language}.ts"
    ts.write_bytes(resource(f"translations/copydesk_{language}.ts").read_bytes())
    sources = [str(path) for path in sorted((ROOT / "ui").rglob("*.py"))]
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    extra = ["-pluralonly"] if language == "en" else []
    subprocess.run(
        [str(tool), *sources, "-ts", str(ts), "-no-obsolete", "-locations", "none", *extra],
        check=True, capture_output=True,
    )  # fmt: skip
    unfinished = [
        message.findtext("source")
        for message in ET.parse(ts).iter("message")
        if message.find("translation").get("type") == "unfinished"
    ]
    assert not unfinished


def test_a_sentence_that_two_rooms_say_is_one_sentence_in_german_too():
    said: dict[str, str] = {}
    for entry in sorted(resource("phrases").iterdir(), key=lambda entry: entry.name):
        for english, german in tomllib.loads(entry.read_text(encoding="utf-8")).items():
            assert said.setdefault(english, german) == german, f"{entry.name}: {english}"


def test_words_in_braces_are_the_same_in_both_languages():
    for message in ET.parse(str(resource("translations/copydesk_de.ts"))).iter("message"):
        source = message.findtext("source")
        translation = message.find("translation")
        forms = [form.text for form in translation] or [translation.text]
        for form in forms:
            assert set(WORDS.findall(form)) == set(WORDS.findall(source)), source
            assert ("%n" in form) == ("%n" in source), source


@pytest.mark.parametrize("language", ["de", "en"])
def test_no_two_entries_of_a_menu_share_their_letter(qapp, language):
    from copydesk_ui.window.actions import menu_words
    from copydesk_ui.window.menu_bar import MENUS, SPECS

    speak(language)
    words = {spec.name: menu_words(spec.words) for spec in SPECS}
    for menu in MENUS:
        letters = [
            re.search("&(.)", words[e])[1].lower()
            for e in menu.entries
            if e in words and "&" in words[e]
        ]
        doubles = {letter for letter in letters if letters.count(letter) > 1}
        assert not doubles, f"{menu.title}: {doubles}"
    speak("en")


def test_everything_has_a_name(qapp):
    speak("de")
    assert kind_name(Kind.TAG) == "Tag-Rest"
    assert all(kind_name(kind) for kind in Kind)
    assert status_name(Status.APPROVED) == "Freigegeben"
    speak("en")


@pytest.mark.parametrize(
    ("seconds", "words"), [(5, "now"), (120, "2 min"), (7300, "2 h"), (200_000, "2 d")]
)
def test_ages_are_short(qapp, seconds, words):
    from datetime import UTC, datetime, timedelta

    now = datetime(2026, 5, 4, 12, tzinfo=UTC)
    assert age(now - timedelta(seconds=seconds), now) == words


def test_numbers_have_their_plurals_in_both_languages(qapp):
    from copydesk_ui.words.counting import counting

    speak("en")
    assert (counting().places(1), counting().places(3)) == ("1 place", "3 places")
    speak("de")
    assert (counting().places(1), counting().places(3), counting().days(2)) == (
        "1 Stelle",
        "3 Stellen",
        "2 T.",
    )
    speak("en")


def test_every_word_that_is_translated_reaches_the_translators():
    """What ``lupdate`` cannot see would stay English without anybody noticing."""
    known = {
        message.findtext("source")
        for message in ET.parse(str(resource("translations/copydesk_de.ts"))).iter("message")
    }
    for path in sorted((ROOT / "ui").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            at = {"tr": 0, "translate": 1, "QT_TRANSLATE_NOOP": 1}.get(name)
            if at is not None and len(node.args) > at and isinstance(node.args[at], ast.Constant):
                assert node.args[at].value in known, f"{path.name}: {node.args[at].value!r}"
