"""Write the tables that ``copydesk.text.hashed`` reads."""

from array import array
from collections.abc import Iterable, Mapping, Sequence

from copydesk.text.hashed import DRAWERS, Rows, place_of


def hashed_keys(keys: Iterable[str]) -> tuple[bytes, list[str]]:
    """The keys as ``HashedKeys``, and the order that they stand in."""
    placed = sorted((*place_of(key), key) for key in keys)
    starts = [0] * (DRAWERS + 1)
    for drawer, _, _ in placed:
        starts[drawer + 1] += 1
    for drawer in range(DRAWERS):
        starts[drawer + 1] += starts[drawer]
    data = array("I", starts).tobytes() + array("I", [value for _, value, _ in placed]).tobytes()
    return data, [key for _, _, key in placed]


def hashed_rows(rows: Mapping[str, Rows]) -> bytes:
    """The rows of each key as ``HashedRows``."""
    data, order = hashed_keys(rows)
    starts, numbers, weights = array("I", [0]), array("h"), array("d")
    for key in order:
        numbers.extend(number for number, _ in rows[key])
        weights.extend(weight for _, weight in rows[key])
        starts.append(len(numbers))
    return b"".join((data, starts.tobytes(), weights.tobytes(), numbers.tobytes()))


def hashed_numbers(numbers: Mapping[str, Sequence[int]]) -> bytes:
    """The numbers of each key as ``HashedNumbers``."""
    data, order = hashed_keys(numbers)
    starts, every = array("I", [0]), array("H")
    for key in order:
        every.extend(numbers[key])
        starts.append(len(every))
    return b"".join((data, starts.tobytes(), every.tobytes()))


def mapped_lines(lines: Sequence[str]) -> bytes:
    """The lines as ``MappedLines``."""
    encoded = [line.encode() for line in lines]
    starts = array("I", [len(encoded), 0])
    for line in encoded:
        starts.append(starts[-1] + len(line))
    return starts.tobytes() + b"".join(encoded)
