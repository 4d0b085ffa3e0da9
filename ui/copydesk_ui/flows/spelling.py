"""Red lines below words that no dictionary knows, what could be meant, and words that the user teaches."""

from collections.abc import Iterable, Sequence
from functools import lru_cache, partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from copydesk.model.edit import Edit
from copydesk.model.house import House
from copydesk.model.phrase import CopydeskError
from copydesk.spelling.own_words import forget, own_words, teach
from copydesk.spelling.words import LineWord, word_at, words_in
from copydesk_ui.clients.engine_answers import NameRow
from copydesk_ui.clients.spell_client import SpellClient
from copydesk_ui.flows.at_mark import AtMark
from copydesk_ui.flows.desk_parts import Desk
from copydesk_ui.flows.undoing import Act, Done, Undoing
from copydesk_ui.page.positions import Utf16Map


class Spelling(QObject):
    """Looks at the lines that are painted, and at nothing else."""

    def __init__(
        self, desk: Desk, client: SpellClient, at_mark: AtMark, undoing: Undoing, words: Path
    ) -> None:
        """``words``: the file with the user's own words."""
        super().__init__(desk.window)
        self._desk, self._client, self._undoing, self._file = desk, client, undoing, words
        self._own = own_words(words)
        self._house = self._names = frozenset[str]()
        editor = desk.window.page.editor
        editor.misspelt = self._misspelt
        at_mark.offers.append(self.offer)
        client.learned.connect(editor.viewport().update)
        desk.engine.named.connect(self._know_names)
        editor.cursorPositionChanged.connect(self._moved)
        desk.window.actions_["learn_word"].triggered.connect(self._learn_here)

    def follow_house(self, house: House) -> None:
        """The names and words of the house are right."""
        names = (form for each in house.listed for form in (*each.german, *each.english))
        approved = (each.name for each in house.approved)
        self._house = _words_of((*names, *approved, *house.allow, *house.names))
        self._desk.window.page.editor.viewport().update()

    def offer(self, menu: QMenu, place: int) -> None:
        """Put into a menu, first of all, what could be meant by a misspelt word at this place."""
        found = self._wrong_at(place)
        if found is None:
            return
        start, word = found
        waiting = menu.addAction(self.tr("Looking for suggestions …"))
        waiting.setEnabled(False)
        menu.addAction(self._desk.window.actions_["learn_word"])
        menu.addSeparator()

        def show(words: Sequence[str]) -> None:
            try:
                self._fill(menu, waiting, (start, word), words)
            except RuntimeError:
                return  # the menu was closed meanwhile

        self._client.suggest(word, self._desk.session.language, show)

    def _fill(
        self, menu: QMenu, before: QAction, found: tuple[int, str], words: Sequence[str]
    ) -> None:
        start, word = found
        for each in words:
            action = QAction(each.replace("&", "&&"), menu)
            action.triggered.connect(partial(self._replace, start, word, each))
            menu.insertAction(before, action)
        if words:
            menu.removeAction(before)
        else:
            before.setText(self.tr("No suggestion for “{word}”").format(word=word))

    def _replace(self, start: int, word: str, by: str) -> None:
        editor = self._desk.window.page.editor
        if editor.text[start : start + len(word)] == word:
            editor.apply([Edit(start, word, by)])

    def _learn_here(self) -> None:
        found = self._wrong_at(self._desk.window.page.editor.place())
        if found is None:
            self._desk.nothing(self.tr("No word at the cursor is underlined as misspelt."))
            return
        start, word = found
        act = Act(
            self.tr("“{word}” is one of your words now").format(word=word),
            start,
            lambda done: self._write(word, done, away=True),
            lambda done: self._write(word, done, away=False),
        )
        self._write(word, lambda: self._undoing.did(act), away=False)

    def _write(self, word: str, done: Done, *, away: bool) -> None:
        try:
            self._own = (forget if away else teach)(self._file, word)
        except CopydeskError as error:
            self._undoing.failed(error)
            return
        self._desk.window.page.editor.viewport().update()
        done()

    def _misspelt(self, line: str, typed_at: int | None) -> Sequence[tuple[int, int]]:
        """The stretches of a line (UTF-16 units) to be underlined; the word that is being typed is none yet.

        Args:
            typed_at: where in the line the cursor of somebody who writes stands.
        """
        language = self._desk.session.language
        if not (
            self._desk.settings.spelling and language and self._client.has_dictionary(language)
        ):
            return ()
        words = _words(line, language)
        asked = [each.word for each in words if not self._is_taught(each.word)]
        wrong = self._client.wrong(asked, language)
        if not wrong:
            return ()
        units = Utf16Map(line)
        places = [
            (units.units(each.start), units.units(each.end)) for each in words if each.word in wrong
        ]
        return [place for place in places if place[1] != typed_at]

    def _is_taught(self, word: str) -> bool:
        plain = word.replace("’", "'")
        stem = plain.removesuffix("'s").removesuffix("'")
        forms = {word, plain, stem, word[:1].lower() + word[1:]}
        if word.endswith("s"):
            forms.add(word[:-1])
        return any(
            form in words for words in (self._own, self._names, self._house) for form in forms
        )

    def _wrong_at(self, place: int) -> tuple[int, str] | None:
        """The misspelt word at a place of the text: where it begins, and what it is."""
        editor, session = self._desk.window.page.editor, self._desk.session
        begin = editor.text.rfind("\n", 0, place) + 1
        line = editor.text[begin:].split("\n", 1)[0] if begin <= len(editor.text) else ""
        if not self._desk.settings.spelling or not session.language:
            return None
        found = word_at(line, place - begin, session.language)
        if found is None or self._is_taught(found.word):
            return None
        if not self._client.wrong([found.word], session.language):
            return None
        return begin + found.start, found.word

    def _know_names(self, revision: int, names: Sequence[NameRow]) -> None:
        if names and revision != self._desk.session.revision:
            return
        self._names = _words_of(form for row in names for form, _ in (*row.forms, *row.full))
        self._desk.window.page.editor.viewport().update()

    def _moved(self) -> None:
        """The cursor has left a word that was being typed."""
        if self._desk.settings.spelling:
            self._desk.window.page.editor.viewport().update()


@lru_cache(maxsize=512)
def _words(line: str, language: str) -> tuple[LineWord, ...]:
    return words_in(line, language)


def _words_of(names: Iterable[str]) -> frozenset[str]:
    return frozenset(
        piece for name in names for word in name.split() for piece in (word, *word.split("-"))
    )
