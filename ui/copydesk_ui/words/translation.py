"""The window's language: Qt's translations, ours, and the catalogue of the core's sentences."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from copydesk.model.phrase import Phrase
from copydesk_resources import catalogue, resource

LANGUAGES = {"en": "English", "de": "Deutsch"}
"""The languages that are complete, each in its own words."""

_installed: list[QTranslator] = []
_state: dict[str, object] = {"language": "en", "catalogue": {}}


def resolve_language(choice: str) -> str:
    """The language for a choice: one of ``LANGUAGES``, or ``system``."""
    if choice in LANGUAGES:
        return choice
    system = QLocale.system().name().split("_", 1)[0]
    return system if system in LANGUAGES else "en"


def speak(language: str) -> None:
    """Make the application speak the language from now on; windows built before keep their words."""
    app = QCoreApplication.instance()
    if app is None:
        raise RuntimeError("there is no application to teach a language")
    for translator in _installed:
        app.removeTranslator(translator)
    _installed.clear()
    ours = QTranslator(app)
    file = str(resource(f"translations/copydesk_{language}.qm"))
    if not ours.load(file):
        raise RuntimeError(f"{file} is missing or damaged: the installation is not whole")
    app.installTranslator(ours)
    _installed.append(ours)
    qts = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if qts.load(f"qtbase_{language}", folder):
        app.installTranslator(qts)
        _installed.append(qts)
    QLocale.setDefault(_locale(language))
    _state["language"] = language
    _state["catalogue"] = catalogue(language)


def spoken() -> str:
    """The language that the application speaks."""
    return str(_state["language"])


def said(phrase: Phrase) -> str:
    """A sentence of the core in the window's language."""
    words = _state["catalogue"]
    return phrase.said(words if isinstance(words, Mapping) else None)


def _locale(language: str) -> QLocale:
    """The user's own locale where it is of that language: a Swiss reader keeps Swiss dates."""
    system = QLocale.system()
    return system if system.name().startswith(language) else QLocale(language)
