"""Measure the checks on the corpus: ``python3 packaging/dev.py measure [--area names] [--language de] [--show]``.

``--aside`` prints the figures of the third that is set aside, and never its texts. ``--floors`` writes the figures that have risen
into ``floors.toml``; none is ever lowered by it. ``--adopt FOLDER`` takes in labelled drafts (``*.json``) and cases (``*.jsonl``)
by other hands: by their id, a third goes aside before anybody has read it.
"""

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from corpus import corrections, floors
from corpus.figures import all_figures, is_right, table
from corpus.labels import (
    ASIDE,
    HERE,
    LabelError,
    Labelled,
    cases,
    drafts,
    labelled,
    rows,
    set_aside,
)
from corpus.reading import answers
from corpus.scoring import judge


def main(arguments: Sequence[str]) -> int:
    """Do what was asked for; 2 where it cannot be done."""
    options = parser().parse_args(arguments)
    if options.adopt:
        return adopt(options.adopt)
    if options.aside and options.show:
        print("What is set aside is measured and never read.", file=sys.stderr)
        return 2
    figures = all_figures(ASIDE if options.aside else HERE)
    if options.floors and not options.aside:
        floors.raise_to(figures)
    if options.show:
        for line in shown(options.area, options.language):
            print(line)
    wanted = {
        name: shares
        for name, shares in figures.items()
        if (not options.area or options.area in name.split())
        and (not options.language or options.language in name.split())
    }
    print(table(wanted))
    return 0


def parser() -> argparse.ArgumentParser:
    """The options."""
    made = argparse.ArgumentParser(description=__doc__)
    made.add_argument("--area")
    made.add_argument("--language")
    made.add_argument("--aside", action="store_true")
    made.add_argument("--show", action="store_true")
    made.add_argument("--floors", action="store_true")
    made.add_argument("--adopt", type=Path, metavar="FOLDER")
    return made


def shown(area: str | None, language: str | None) -> Iterator[str]:
    """What was missed and what was wrong, a line each."""
    for text in (*drafts(), *cases()):
        if language not in {None, text.language} or (text.area and area not in {None, text.area}):
            continue
        yield from _of_text(text, area)
    if area in {None, "names"}:
        yield from _of_corrections(language)


def _of_text(text: Labelled, area: str | None) -> Iterator[str]:
    said = answers([text])[text.id]
    areas = (
        [area]
        if area
        else [text.area]
        if text.area
        else ["markup", "names", "claims", "sources", "facts"]
    )
    if text.area and is_right(text, said):
        return
    for each in areas:
        judged = judge(text, said, each)
        where = f"{text.id}  {each}"
        for item in judged.missed:
            yield f"{where}  missed: {item.kind} {item.quote!r} {list(item.variants) or ''}".rstrip()
        for item in judged.unfixed:
            if item in judged.found:
                yield f"{where}  wrong repair: {item.kind} {item.quote!r} should read {item.fixed!r}"
        for never in judged.broken:
            yield f"{where}  never: {never.quote!r} {never.why}".rstrip()
        for finding in () if text.area else judged.false:
            yield f"{where}  false alarm: {finding.kind} {finding.text!r} {list(finding.variants) or ''}".rstrip()


def _of_corrections(language: str | None) -> Iterator[str]:
    for case in corrections.corrections():
        if language not in {None, case.language}:
            continue
        for mode in case.texts:
            said = corrections.shown(case, mode)
            if bool(said) is (mode == "right"):
                yield f"{case.id}  {mode}: {case.wrong!r} for {case.right!r} is {'shown' if said else 'missed'}"
            if any(corrections.worsens(case, finding) for finding in said):
                yield f"{case.id}  {mode}: the repair puts {case.wrong!r} for {case.right!r}"


def adopt(folder: Path) -> int:
    """Take in drafts and cases: each where its id says. An id that the corpus has already is refused."""
    status = 0
    known = {each.id for root in (HERE, ASIDE) for each in (*drafts(root), *cases(root))}
    for path in sorted(folder.rglob("*.json")):
        text = path.read_text(encoding="utf-8")
        row = json.loads(text)
        if _fits(row, path, known):
            home = _home(row["id"]) / "drafts" / f"{row['id']}.json"
            home.write_text(text, encoding="utf-8")
        else:
            status = 2
    for path in sorted(folder.rglob("*.jsonl")):
        for row in rows(path):
            if _fits(row, path, known):
                home = _home(row["id"]) / "cases" / f"{row['area']}.jsonl"
                with home.open("a", encoding="utf-8") as file:
                    file.write(json.dumps(row, ensure_ascii=False) + "\n")
            else:
                status = 2
    return status


def _home(identity: str) -> Path:
    return ASIDE if set_aside(identity) else HERE


def _fits(row: dict[str, object], path: Path, known: set[str]) -> bool:
    """Whether the row can be taken in; its id is known then."""
    try:
        labelled(row)
    except LabelError as error:
        print(f"{path.name}: {error}", file=sys.stderr)
        return False
    identity = str(row["id"])
    if identity in known:
        print(f"{path.name}: there is a {identity} in the corpus already.", file=sys.stderr)
        return False
    known.add(identity)
    return True


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
