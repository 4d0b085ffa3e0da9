"""Index the names that ship: ``python packaging/index_names.py``, after every change of the lists in ``names/``.

Writes the tables of ``names/index``, which ``copydesk.text.hashed`` lays out. A test tells when they are out of date.

``rows``: what ``listed`` reads, an entry a line. ``forms``, ``plain``: the entries of each right spelling, and of each that has
marks without them. ``near``: for what the last word of each name shares with words near to it, the entries. ``words``: every word of a right
spelling. ``people``: last words of people's usual names. ``given``: given names. ``variants``: the group of each that is a spelling of
another one. ``short``: long and short given names, two words a key.
"""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from copydesk.checks.names.known.known import keys
from copydesk.checks.names.known.shipped import Listed, listed, owner, plain_forms, spellings
from copydesk.checks.names.likeness.keys import bare
from copydesk.checks.names.likeness.tables import INDEX
from copydesk.text.frequency import zipf
from copydesk_resources import read_text, read_toml, resource
from hash_tables import hashed_keys, hashed_numbers, mapped_lines

TARGET = Path(__file__).resolve().parent.parent / "resources/copydesk_resources"
GIVEN = ("names/given_names.txt", "names/given_more.txt", "names/given_variants.txt")
WELL_KNOWN = 2.6
"""Zipf from which a city is so well known that a near word may be meant for it."""
_CITY, _COUNTRY = ("eine Stadt", "a city"), ("ein Land", "a country")


def tables() -> dict[str, bytes]:
    """Every table by its name in the folder."""
    return {**of_entries(list(rows())), **of_given_names()}


def of_entries(lines: list[str]) -> dict[str, bytes]:
    """The tables of the list of right names."""
    entries = [listed(line) for line in lines]
    forms: dict[str, list[int]] = {}
    plain: dict[str, list[int]] = {}
    near: dict[str, list[int]] = {}
    for number, entry in enumerate(entries):
        for form in spellings(entry):
            forms.setdefault(form, []).append(number)
            for key in plain_forms(form):
                _put(plain, key, number)
        if is_sought(entry):
            for key in {key for word in last_words(entry) for key in keys(word)}:
                near.setdefault(key, []).append(number)
    people = (entry for entry in entries if entry.kind == "people")
    return {
        "rows": mapped_lines(lines),
        "forms": hashed_numbers(forms),
        "plain": hashed_numbers(plain),
        "near": hashed_numbers(near),
        "words": hashed_keys({word for form in forms for word in form.split()})[0],
        "people": hashed_keys({word for entry in people for word in last_words(entry)})[0],
    }


def of_given_names() -> dict[str, bytes]:
    """The tables of given names."""
    variants: dict[str, list[int]] = {}
    for number, line in enumerate(_lines("names/given_variants.txt")):
        for name in line.split():
            variants.setdefault(bare(name), [number])
    short: dict[str, set[str]] = {}
    for line in _lines("names/given_short.txt"):
        long, *others = map(bare, line.split())
        short.setdefault(long, set()).update(others)
    return {
        "given": hashed_keys(
            {name for file in GIVEN for line in _lines(file) for name in line.split()}
        )[0],
        "variants": hashed_numbers(variants),
        "short": hashed_keys({f"{long} {other}" for long in short for other in short[long]})[0],
    }


def last_words(entry: Listed) -> set[str]:
    """The last words of its usual spellings."""
    return {owner(forms[0]).rsplit(" ", 1)[-1] for forms in (entry.german, entry.english)}


def is_sought(entry: Listed) -> bool:
    """Whether others are held against it: small cities of the world only excuse what is spelt like them."""
    if entry.kind != "cities":
        return True
    words = entry.german[0].split()
    return min(max(zipf(word, "de"), zipf(word, "en")) for word in words) >= WELL_KNOWN


def rows() -> Iterator[str]:
    """The entries of all lists, a line each."""
    for file in sorted(resource("names/reference").iterdir(), key=lambda file: file.name):
        kind = ""
        for line in file.read_text(encoding="utf-8").splitlines():
            if line.startswith("["):
                kind = line.strip("[]")
            elif line and not line.startswith("#"):
                yield f"{line}\t{kind}"
    yield from _places()
    for line in _lines("names/cities.txt"):
        for city in line.partition(": ")[2].split(" | "):
            yield "\t".join((city, "", *_CITY, "cities"))


def _places() -> Iterator[str]:
    table = read_toml("names/places.toml")
    for section, said in (("countries", _COUNTRY), ("cities", _CITY)):
        for row in table[section]:
            german, _, english = (part.strip() for part in row.partition("|"))
            yield "\t".join((german, english, *said, "places"))


def _lines(name: str) -> Iterable[str]:
    return (line for line in read_text(name).splitlines() if not line.startswith("#"))


def _put(found: dict[str, list[int]], key: str, number: int) -> None:
    numbers = found.setdefault(key, [])
    if number not in numbers:
        numbers.append(number)


def write(folder: Path, every: Mapping[str, bytes]) -> None:
    """Write the tables, each a file."""
    folder.mkdir(exist_ok=True)
    for name, table in every.items():
        (folder / name).write_bytes(table)


def main() -> None:
    """Write every table."""
    write(TARGET / INDEX, tables())


if __name__ == "__main__":
    main()
