"""What the analysis server can be asked, and what each request must hold: whoever sends something else is out of step."""

from copydesk.engine.frames import Message, OutOfStepError
from copydesk.model.draft import TextFormat

_FIELDS: dict[str, dict[str, type]] = {
    "open": {
        "revision": int,
        "text": str,
        "format": str,
        "language": str,
        "declared": str,
        "kind": str,
    },
    "edit": {"revision": int, "start": int, "removed": int, "inserted": str},
    "voices": {"wanted": bool},
    "house": {},
    "analyse": {
        "number": int,
        "text": str,
        "format": str,
        "language": str,
        "declared": str,
        "kind": str,
    },
}


def wanted_by(message: Message) -> str:
    """What the request wants; every field that it needs is there then.

    Raises:
        OutOfStepError: it is none of the requests, or lacks something.
    """
    what = message.get("do")
    fields = _FIELDS.get(what) if isinstance(what, str) else None
    if fields is None:
        raise OutOfStepError(f"a request to do {what!r}")
    for name, kind in fields.items():
        if not isinstance(message.get(name), kind):
            raise OutOfStepError(f"a request to {what} with {name} {message.get(name)!r:.40}")
    if "format" in fields and message["format"] not in set(TextFormat):
        raise OutOfStepError(f"a text in the format {message['format']!r:.40}")
    return str(what)
