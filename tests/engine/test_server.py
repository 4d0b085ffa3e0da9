"""The engine as a child process, talked to through its pipe."""

import subprocess
import sys
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.checks.analysis import Analyst
from copydesk.engine.command import engine_command
from copydesk.engine.frames import LIMIT, FrameBuffer, OutOfStepError, frame, read_frames
from copydesk.engine.house_wire import house_from, house_message
from copydesk.engine.wire import pack_finding, pack_voices, unpack_finding, unpack_voices
from copydesk.model.house import House
from copydesk.model.house_pattern import HousePattern
from copydesk.model.span import Span
from copydesk.model.voices import Voice, VoiceKind, Voices

TEXT = "Der Rat tagt.< /p>\n\nDie Zahl ist um 38 Prozent gestiegen&nbsp;.\n"


class Engine:
    def __init__(self) -> None:
        self.process = subprocess.Popen(
            engine_command("analyse"), stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        self.frames = read_frames(self.process.stdout)

    def say(self, **message) -> None:
        self.process.stdin.write(frame(message))
        self.process.stdin.flush()

    def complete(self, revision: int) -> list:
        rows: list = []
        for answer in self.frames:
            assert answer["is"] in ("findings", "names"), answer
            if (
                answer["is"] == "findings"
                and answer["revision"] == revision
                and answer["stage"] == answer["stages"]
            ):
                rows += answer["rows"]
                if answer["last"]:
                    return [unpack_finding(row) for row in rows]
        raise AssertionError("the engine ended")


@pytest.fixture
def engine() -> Iterator[Engine]:
    made = Engine()
    yield made
    made.process.stdin.close()
    assert made.process.wait(10) == 0
    made.process.stdout.close()


def test_an_opened_text_is_answered_with_the_findings_of_the_command_line(engine):
    engine.say(do="open", revision=1, text=TEXT, format="plain", language="", declared="", kind="")
    analyst = Analyst()
    assert engine.complete(1) == list(analyst.findings(analyst.read(TEXT)))


def test_the_names_of_the_text_follow_its_findings(engine):
    text = "Kim Petersen kam am Montag. Petersens Rede war kurz, sagte Kim Petersen.\n"
    engine.say(
        do="open", revision=1, text=text, format="plain", language="de", declared="", kind=""
    )
    engine.complete(1)
    answer = next(engine.frames)
    [row] = [row for row in answer["rows"] if row[0] == "Kim Petersen"]
    assert dict(row[1]) == {"Petersen": 2, "Petersens": 1}
    assert [text[a:b] for a, b in row[2]] == ["Petersen"] * 3


def test_after_an_edit_the_answer_is_that_of_the_whole_new_text(engine):
    engine.say(
        do="open", revision=1, text=TEXT, format="plain", language="de", declared="", kind=""
    )
    engine.complete(1)
    engine.say(do="edit", revision=2, start=13, removed=5, inserted=" Neu: <b>")
    text = TEXT[:13] + " Neu: <b>" + TEXT[18:]
    analyst = Analyst()
    assert engine.complete(2) == list(analyst.findings(analyst.read(text, language="de")))


def test_only_the_newest_of_many_revisions_has_to_be_answered(engine):
    engine.say(
        do="open", revision=1, text=TEXT, format="plain", language="de", declared="", kind=""
    )
    for revision in range(2, 60):
        engine.say(do="edit", revision=revision, start=0, removed=0, inserted="a")
    assert engine.complete(59)


def test_house_rules_reach_the_checks(engine):
    house = House(
        flag=("Mehr zum Thema Hafen",),
        allow=frozenset({"&nbsp;"}),
        patterns=(HousePattern("x+", "x"),),
    )
    assert house_from(house_message(house)) == house
    engine.say(**house_message(house))
    engine.say(
        do="open", revision=1, text=TEXT, format="plain", language="de", declared="", kind=""
    )
    assert all(finding.text != "&nbsp;" for finding in engine.complete(1))


def test_findings_survive_the_wire():
    analyst = Analyst()
    findings = analyst.findings(analyst.read(TEXT))
    assert findings
    assert [unpack_finding(pack_finding(f)) for f in findings] == list(findings)


@given(
    st.lists(st.dictionaries(st.text(max_size=5), st.text(max_size=50)), max_size=5),
    st.integers(1, 7),
)
def test_frames_come_whole_out_of_pieces_of_any_size(messages, size):
    data = b"".join(frame(message) for message in messages)
    buffer = FrameBuffer()
    found = [
        m for start in range(0, len(data), size) for m in buffer.feed(data[start : start + size])
    ]
    assert found == messages


def test_a_frame_out_of_step_is_refused():
    with pytest.raises(ValueError, match="frame"):
        list(FrameBuffer().feed((LIMIT + 1).to_bytes(4, "big")))


def test_the_engine_loads_neither_qt_nor_sqlite():
    code = "import copydesk.engine.server, sys; print([m for m in ('PySide6', 'sqlite3', 'numpy') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def voices_of(engine: Engine, revision: int) -> Voices:
    for answer in engine.frames:
        if answer["is"] == "voices" and answer["revision"] == revision:
            return unpack_voices(answer["voices"])
    raise AssertionError("the engine ended")


def test_who_says_what_comes_only_when_asked_for_and_then_with_every_edit(engine):
    engine.say(
        do="open",
        revision=1,
        text="Laut Polizei brannte es.",
        format="plain",
        language="de",
        declared="",
        kind="",
    )
    engine.complete(1)
    engine.say(do="voices", wanted=True)
    assert [voice.label for voice in voices_of(engine, 1).voices] == ["Polizei"]
    engine.say(do="edit", revision=2, start=5, removed=7, inserted="Feuerwehr")
    assert [voice.label for voice in voices_of(engine, 2).voices] == ["Feuerwehr"]
    engine.say(do="voices", wanted=False)
    engine.say(do="edit", revision=3, start=5, removed=9, inserted="Polizei")
    engine.complete(3)
    assert next(engine.frames)["is"] == "names"


@given(
    st.lists(
        st.builds(
            Voice,
            st.text(),
            st.sampled_from(VoiceKind),
            st.lists(st.builds(lambda a, n: Span(a, a + n), st.integers(0, 99), st.integers(0, 9))).map(tuple),
            st.lists(st.builds(lambda a, n: Span(a, a + n), st.integers(0, 99), st.integers(0, 9))).map(tuple),
        )
    ),
    st.integers(0, 999),
)  # fmt: skip
def test_voices_come_back_from_the_wire_as_they_were(voices, characters):
    heard = Voices(tuple(voices), characters)
    (message,) = FrameBuffer().feed(frame({"voices": pack_voices(heard)}))
    assert unpack_voices(message["voices"]) == heard


NONSENSE = {
    "no frame": b"\xff" * 4096,
    "a huge frame": (LIMIT + 1).to_bytes(4, "big") + b"x" * 100,
    "no JSON": (5).to_bytes(4, "big") + b"hallo",
    "no object": frame([1, 2, 3]),
    "no UTF-8": (4).to_bytes(4, "big") + b"\xff\xfe\x00\x80",
    "deeply nested": (400_000).to_bytes(4, "big") + b"[" * 400_000,
    "nothing wanted": frame({}),
    "an unknown wish": frame({"do": "dance"}),
    "a wish that is none": frame({"do": ["open"]}),
    "a text without words": frame({"do": "open", "revision": 1}),
    "a number for a text": frame(
        {
            "do": "open",
            "revision": 1,
            "text": 7,
            "format": "plain",
            "language": "",
            "declared": "",
            "kind": "",
        }
    ),
    "an unknown format": frame(
        {
            "do": "open",
            "revision": 1,
            "text": "",
            "format": "x",
            "language": "",
            "declared": "",
            "kind": "",
        }
    ),
    "an edit of nothing": frame(
        {"do": "edit", "revision": 1, "start": 5, "removed": 1, "inserted": ""}
    ),
    "rules that are none": frame({"do": "house", "settings": {}, "listed": 3, "approved": []}),
}


@pytest.mark.parametrize("said", NONSENSE.values(), ids=NONSENSE)
def test_nonsense_ends_the_engine_with_one_sentence_and_no_traceback(said):
    with subprocess.Popen(
        engine_command("analyse"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        process.stdin.write(said)
        process.stdin.flush()
        assert process.wait(60) == 2
        assert process.stdout.read() == b""
        complaint = process.stderr.read()
    assert complaint.startswith(b"The engine was sent ")
    assert complaint.count(b"\n") == 1


@pytest.mark.parametrize("said", list(NONSENSE.values())[:6], ids=list(NONSENSE)[:6])
def test_nonsense_ends_the_reader_as_well(said):
    done = subprocess.run(
        engine_command("read"), input=said, capture_output=True, timeout=60, check=False
    )
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"Traceback" not in done.stderr


@given(st.binary(max_size=300))
def test_any_bytes_are_messages_or_out_of_step(data):
    buffer = FrameBuffer()
    try:
        messages = list(buffer.feed(data))
    except OutOfStepError:
        return
    assert all(isinstance(message, dict) for message in messages)
