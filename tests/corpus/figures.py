"""The figures of the corpus: of drafts, of cases, of corrections that papers had to print."""

from collections.abc import Iterable
from pathlib import Path

from copydesk.model.finding import Finding
from corpus import corrections
from corpus.labels import AREAS, HERE, Labelled, cases, drafts
from corpus.reading import answers
from corpus.scoring import Figures, judge


def of_drafts(folder: Path = HERE) -> dict[str, dict[str, float]]:
    """Shares by language and area: ``{"drafts de names": {"recall": …}}``."""
    texts = drafts(folder)
    said = answers(texts)
    found: dict[str, dict[str, float]] = {}
    for language in sorted({draft.language for draft in texts}):
        for area in AREAS:
            figures = Figures()
            for draft in texts:
                if draft.language == language:
                    figures.add(judge(draft, said[draft.id], area))
            if figures.musts or figures.shown:
                found[f"drafts {language} {area}"] = figures.shares
    return found


def of_cases(folder: Path = HERE) -> dict[str, dict[str, float]]:
    """The share of cases that are right: all musts found, no never touched."""
    right: dict[str, list[bool]] = {}
    for case in cases(folder):  # one by one: several hands numbered theirs alike
        said = answers([case])[case.id]
        right.setdefault(f"cases {case.language} {case.area}", []).append(is_right(case, said))
    return {name: {"right": sum(every) / len(every)} for name, every in sorted(right.items())}


def is_right(case: Labelled, findings: Iterable[Finding]) -> bool:
    """Whether everything that the case asks for is shown, and nothing that it forbids."""
    judged = judge(case, findings, case.area)
    return not judged.missed and not judged.broken


def all_figures(folder: Path = HERE) -> dict[str, dict[str, float]]:
    """Every figure of a folder of drafts and cases; of the corpus itself also those of the corrections."""
    own = {"corrections": corrections.shares()} if folder == HERE else {}
    return {**of_drafts(folder), **of_cases(folder), **own}


def table(figures: dict[str, dict[str, float]]) -> str:
    """The figures as lines of text."""
    return "\n".join(
        f"{name:22} " + "  ".join(f"{share} {value:.3f}" for share, value in shares.items())
        for name, shares in figures.items()
    )
