"""Findings, phrases and voices as JSON: for the command line's readers, and for the pipe between window and engine."""

from collections.abc import Mapping
from typing import Any

from copydesk.model.finding import Finding, Fix
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.model.severity import Severity
from copydesk.model.span import Span
from copydesk.model.voices import Voice, VoiceKind, Voices

Json = dict[str, Any]


def finding_for_readers(finding: Finding, catalogue: Mapping[str, str] | None = None) -> Json:
    """The finding as ``copydesk check`` prints it: phrases said, offsets in code points."""
    row: Json = {
        "check": finding.check,
        "kind": finding.kind.value,
        "severity": finding.severity.value,
        "hint": finding.hint,
        "start": finding.span.start,
        "end": finding.span.end,
        "text": finding.text,
        "message": finding.message.said(catalogue),
        "evidence": finding.evidence.said(catalogue),
        "fix": None,
    }
    if finding.fix:
        fix: Json = {
            "start": finding.fix.span.start,
            "end": finding.fix.span.end,
            "replacement": finding.fix.replacement,
            "bulk": finding.fix.bulk,
        }
        if finding.fix.also:
            fix["also"] = [[span.start, span.end] for span in finding.fix.also]
        row["fix"] = fix
    if finding.focus:
        row["focus"] = [[span.start, span.end] for span in finding.focus]
    if finding.spans:
        row["spans"] = [[span.start, span.end] for span in finding.spans]
    if finding.variants:
        row["variants"] = list(finding.variants)
    return row


def pack_phrase(phrase: Phrase) -> list[Any]:
    """A phrase as ``[template, {word: text, number or phrase}]``."""
    return [
        phrase.template,
        {k: pack_phrase(v) if isinstance(v, Phrase) else v for k, v in phrase.words},
    ]


def unpack_phrase(packed: list[Any]) -> Phrase:
    """The phrase that ``pack_phrase`` packed."""
    template, words = packed
    return Phrase(
        template, **{k: unpack_phrase(v) if isinstance(v, list) else v for k, v in words.items()}
    )


def pack_finding(finding: Finding) -> list[Any]:
    """A finding as a short row; ``unpack_finding`` is its inverse."""
    fix = finding.fix
    return [
        finding.check,
        finding.kind.value,
        finding.span.start,
        finding.span.end,
        finding.text,
        pack_phrase(finding.message),
        pack_phrase(finding.evidence),
        finding.severity.value,
        finding.hint,
        None if fix is None else [*_flat((fix.span,)), fix.replacement, fix.bulk, *_flat(fix.also)],
        _flat(finding.spans),
        list(finding.variants),
        _flat(finding.focus),
    ]


def unpack_finding(row: list[Any]) -> Finding:
    """The finding that ``pack_finding`` packed."""
    check, kind, start, end, text, message, evidence, severity, hint, fix, *rest = row
    spans, variants, focus = rest
    return Finding(
        check=check,
        kind=Kind(kind),
        span=Span(start, end),
        text=text,
        message=unpack_phrase(message),
        evidence=unpack_phrase(evidence),
        severity=Severity(severity),
        hint=hint,
        fix=None if fix is None else Fix(Span(fix[0], fix[1]), fix[2], fix[3], _spans(fix[4:])),
        spans=_spans(spans),
        variants=tuple(variants),
        focus=_spans(focus),
    )


def pack_voices(voices: Voices) -> list[Any]:
    """Who says what as ``[characters, [label, kind, mentions, stretches] …]``; places are flat lists of starts and ends."""
    return [
        voices.characters,
        *(
            [voice.label, voice.kind.value, _flat(voice.mentions), _flat(voice.stretches)]
            for voice in voices.voices
        ),
    ]


def unpack_voices(packed: list[Any]) -> Voices:
    """The voices that ``pack_voices`` packed."""
    characters, *rows = packed
    return Voices(
        tuple(
            Voice(label, VoiceKind(kind), _spans(mentions), _spans(stretches))
            for label, kind, mentions, stretches in rows
        ),
        characters,
    )


def _flat(spans: tuple[Span, ...]) -> list[int]:
    return [edge for span in spans for edge in (span.start, span.end)]


def _spans(flat: list[int]) -> tuple[Span, ...]:
    return tuple(Span(a, b) for a, b in zip(flat[::2], flat[1::2], strict=True))
