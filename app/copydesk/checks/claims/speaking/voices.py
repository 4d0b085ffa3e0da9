"""The sources of a whole text, each with its mentions and with what it says."""

import re
from dataclasses import dataclass, field
from itertools import pairwise

from copydesk.checks.claims.evidence.attribution import SourceKind
from copydesk.checks.claims.evidence.carry import REACH
from copydesk.checks.claims.evidence.evidence import Evidence, evidence
from copydesk.checks.claims.evidence.mentions import mentions
from copydesk.checks.claims.speaking.cast import Cast, Naming, cast, may_mean, take_apart
from copydesk.checks.claims.speaking.speakers import Said, who_says
from copydesk.model.span import Span
from copydesk.model.voices import Voice, VoiceKind, Voices
from copydesk.text.document import Document

_ADDRESS = re.compile(r"(?:https?://|www\.)(?:www\.)?([^\s/)\]]{1,80})")
_BRACKETED = re.compile(r"\((?:[^\W\d]{1,10}:\s{0,2})?([^()\n]{1,80})\)?")
_KINDS = {
    SourceKind.NAMED: VoiceKind.NAMED,
    SourceKind.INSTITUTIONAL: VoiceKind.INSTITUTIONAL,
    SourceKind.ANONYMOUS: VoiceKind.ANONYMOUS,
    SourceKind.VAGUE: VoiceKind.VAGUE,
    SourceKind.REFERENCE: VoiceKind.REFERENCE,
    SourceKind.UNTOLD: VoiceKind.UNTOLD,
}
_WORD = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*")


@dataclass(slots=True)
class _Draft:
    """A source while the text is being read."""

    kind: SourceKind
    label: str
    name: tuple[str, ...] = ()
    roles: set[str] = field(default_factory=set[str])
    mentions: set[Span] = field(default_factory=set[Span])
    stretches: list[Span] = field(default_factory=list[Span])
    last_block: int = -1
    last_sentence: int = -REACH


def voices(document: Document) -> Voices:
    """All sources of the running text. Two are one only where name, office or words say so."""
    found = document.fact(evidence)
    reader = _Reader(document, document.fact(cast))
    for number, (entry, said) in enumerate(zip(found, document.fact(who_says), strict=True)):
        if said.way is not None:
            reader.take(number, entry, said)
    sources = [
        Voice(d.label, _KINDS[d.kind], tuple(sorted(d.mentions)), tuple(d.stretches))
        for d in reader.drafts
    ]
    sources.sort(key=lambda source: (-source.characters, source.stretches[0]))
    gaps = (b.span.start - a.span.end for a, b in pairwise(found) if a.block == b.block)
    return Voices(tuple(sources), sum(len(entry.span) for entry in found) + sum(gaps))


class _Reader:
    """Goes through the sentences and finds for each the source that it belongs to."""

    def __init__(self, document: Document, known: Cast) -> None:
        self.drafts: list[_Draft] = []
        self._text = document.text
        self._language = ""
        self._cast = known
        self._first = {m.span: m.first for m in document.fact(mentions) if m.first is not None}
        self._met: dict[Span, _Draft] = {}
        self._keys: dict[tuple[object, ...], _Draft] = {}
        self._forms: dict[tuple[str, ...], tuple[str, ...]] = {}
        self._parts: dict[str, Naming] = {}
        self._lasts: dict[str, list[_Draft]] = {}

    def take(self, number: int, entry: Evidence, said: Said) -> None:
        """Note one sentence under its source."""
        self._language, block = entry.language, entry.block
        draft = self._draft(number, block, said)
        if said.source is not None and draft.kind is not SourceKind.UNTOLD:
            draft.mentions.add(said.source)
        follows = draft.last_sentence == number - 1 and draft.last_block == block
        if follows and draft.stretches:
            draft.stretches[-1] = Span(draft.stretches[-1].start, said.span.end)
        else:
            draft.stretches.append(said.span)
        draft.last_block, draft.last_sentence = block, number

    def _draft(self, number: int, block: int, said: Said) -> _Draft:
        if said.source is None or said.kind is None:
            return self._keyed((SourceKind.UNTOLD,), SourceKind.UNTOLD, "")
        draft = self._met.get(said.source)
        if draft is None:
            draft = self._met[said.source] = self._meet(number, block, said.source, said.kind)
        return draft

    def _meet(self, number: int, block: int, span: Span, kind: SourceKind) -> _Draft:
        words = span.of(self._text)
        if kind is SourceKind.PRONOUN:
            found = self._meant(number, block, span)
            return found or self._keyed((SourceKind.UNTOLD,), SourceKind.UNTOLD, "")
        if kind is SourceKind.REFERENCE:
            label = _reference(self._text, span)
            return self._keyed((kind, label.lower()), kind, label)
        if kind in {SourceKind.ANONYMOUS, SourceKind.VAGUE}:
            first = self._first.get(span)
            if first is not None and first in self._met:
                return self._met[first]
            return self._keyed((kind, words.lower()), kind, _begin(words))
        return self._named(words, kind)

    def _keyed(self, key: tuple[object, ...], kind: SourceKind, label: str) -> _Draft:
        draft = self._keys.get(key)
        if draft is None:
            draft = self._keys[key] = _Draft(kind, label)
            self.drafts.append(draft)
        return draft

    def _meant(self, number: int, block: int, span: Span) -> _Draft | None:
        """Whom a pronoun stands for: the person who spoke last, nearby, where the words fit and nobody else was named since."""
        pronoun = span.of(self._text).lower()
        people = [
            draft
            for draft in self.drafts
            if (draft.kind is SourceKind.NAMED or draft.roles)
            and number - draft.last_sentence <= REACH
        ]
        last = max(people, key=lambda draft: draft.last_sentence, default=None)
        if last is None or not may_mean(pronoun, last.roles):
            return None
        since = _WORD.findall(self._text[last.stretches[-1].end : span.start])
        others = any(
            word[0].isupper()
            and not word.isupper()
            and word.lower() not in last.name
            and self._cast.is_name(word.lower())
            for word in since
        )
        untold = self._keys.get((SourceKind.UNTOLD,))
        others = others or (untold is not None and untold.last_sentence > last.last_sentence)
        near = last.last_block == block or number - last.last_sentence == 1
        return last if near and not others else None

    def _named(self, words: str, kind: SourceKind) -> _Draft:
        parts = self._parts.get(words)
        if parts is None:
            parts = take_apart(_WORD.findall(words), self._language, self._cast.names)
            self._parts[words] = parts
        name = self._nominative(parts.name)
        holder = self._cast.holder(name[-1]) if len(name) == 1 else ""
        if holder:
            draft = self._person((holder,), _begin(holder))
            draft.roles.update(name)
            return draft
        if self._is_office_of(words, parts):
            key = (*parts.roles, *name)
            return self._keyed(
                (kind, key), SourceKind.INSTITUTIONAL, _without_article(words, len(key))
            )
        if kind is SourceKind.NAMED and name:
            draft = self._person(name, _without_article(words, len(name)))
            draft.roles.update(parts.roles)
            return draft
        key = tuple(sorted(_stem(word) for word in name))
        return self._keyed((kind, key), kind, _without_article(words, len(name)))

    def _nominative(self, name: tuple[str, ...]) -> tuple[str, ...]:
        """A German name without the ending of a genitive: ``Ute Brandts``, where the text has Brandt."""
        last = name[-1] if name else ""
        if self._language != "de" or not last.endswith("s"):
            return name
        if name not in self._forms:
            self._forms[name] = self._without_ending(name, last)
        return self._forms[name]

    def _without_ending(self, name: tuple[str, ...], last: str) -> tuple[str, ...]:
        if last[:-1] in self._cast.names:
            return (*name[:-1], last[:-1])
        if len(name) == 1:
            alone = f" {_begin(last[:-1])} " in self._text  # "nach Angaben Norwegens"
            return (last[:-1],) if alone else name
        return name

    def _is_office_of(self, words: str, parts: Naming) -> bool:
        """``die Ministerin Thailands``: a name in the genitive, and none of a person."""
        (last, *more) = parts.name or ("",)
        return (
            self._language == "de"
            and words[:4].lower() in {"die ", "der ", "dem ", "des "}
            and bool(parts.roles)
            and not more
            and last.endswith("s")
            and not self._cast.full_name(last)
        )

    def _person(self, name: tuple[str, ...], label: str) -> _Draft:
        """The person of that name: one with the same last name and no other first name."""
        last = name[-1]
        shared = self._cast.shared(last)
        alike = [
            draft
            for draft in self._lasts.get(last, [])
            if draft.name == name or (not shared and 1 in {len(name), len(draft.name)})
        ]
        if len(alike) == 1:
            draft = alike[0]
            if len(name) > len(draft.name):
                draft.name, draft.label = name, label
            return draft
        draft = _Draft(SourceKind.NAMED, label, name)
        full = self._cast.full_name(last) if len(name) == 1 else ""
        if full:
            draft.label = full
        self._lasts.setdefault(last, []).append(draft)
        self.drafts.append(draft)
        return draft


def _stem(word: str) -> str:
    """The word without an ending of case, so that ``des Amtes`` and ``dem Amt`` are one."""
    for ending in ("es", "s"):
        if word.endswith(ending) and len(word) > len(ending) + 3:
            return word.removesuffix(ending)
    return word


def _without_article(words: str, count: int) -> str:
    """The last words of a source, so many of them, as written: ``die Ministerin Kim Petersen`` by its name."""
    places = [match.start() for match in _WORD.finditer(words)]
    return _begin(words[places[-count] :] if 0 < count <= len(places) else words)


def _begin(words: str) -> str:
    """The words with a capital at their beginning, in one line."""
    line = " ".join(words.split())
    return line[:1].upper() + line[1:]


def _reference(text: str, span: Span) -> str:
    """What a reader sees of a link, a footnote or a credit: host, number, name."""
    around = text[span.start : span.start + 200]
    address = (
        _ADDRESS.search(around, 0, len(span) + 120) if "://" in around or "www." in around else None
    )
    if address:
        return address[1].lower()
    bracketed = _BRACKETED.search(around)
    if bracketed:
        return bracketed[1].strip()
    return span.of(text).strip()
