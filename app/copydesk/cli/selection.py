"""Which findings of a run are shown: by kind, by severity, and whether hints are."""

import argparse
from collections.abc import Iterable
from dataclasses import dataclass

from copydesk.model.finding import Finding
from copydesk.model.kinds import Kind
from copydesk.model.phrase import CopydeskError, Phrase
from copydesk.model.severity import Severity

_BY_WEIGHT = tuple(Severity)
"""The gravest first."""


@dataclass(frozen=True, slots=True)
class Selection:
    """What is shown; everything but hints where nothing is said."""

    kinds: frozenset[Kind] = frozenset(Kind)
    least: Severity = _BY_WEIGHT[-1]
    hints: bool = False

    def shown(self, findings: Iterable[Finding]) -> tuple[Finding, ...]:
        """Those that are asked for, hints among them where those are."""
        return tuple(each for each in self.asked(findings) if self.hints or not each.hint)

    def asked(self, findings: Iterable[Finding]) -> tuple[Finding, ...]:
        """Those of the kinds and severities that are asked for."""
        graver = _BY_WEIGHT[: _BY_WEIGHT.index(self.least) + 1]
        return tuple(
            each for each in findings if each.kind in self.kinds and each.severity in graver
        )


def add_selection_options(parser: argparse.ArgumentParser) -> None:
    """What of the findings is shown."""
    parser.add_argument("--hints", action="store_true", help="show the second tier, too")
    parser.add_argument(
        "--kinds", metavar="KIND,…", help="only these kinds, as tag,name-spelling,unsourced-claim"
    )
    parser.add_argument(
        "--min-severity",
        choices=[severity.value for severity in reversed(_BY_WEIGHT)],
        default=_BY_WEIGHT[-1].value,
        help="only findings that are at least as grave",
    )


def selection_of(options: argparse.Namespace) -> Selection:
    """What the options ask for.

    Raises:
        CopydeskError: a kind is named that there is not.
    """
    return Selection(_kinds(options.kinds), Severity(options.min_severity), options.hints)


def _kinds(named: str | None) -> frozenset[Kind]:
    if named is None:
        return frozenset(Kind)
    words = [word.strip() for word in named.split(",") if word.strip()]
    every = [kind.value for kind in Kind]
    for word in words:
        if word not in every:
            raise CopydeskError(
                Phrase(
                    "There is no kind “{kind}”. There are: {kinds}.",
                    kind=word,
                    kinds=", ".join(every),
                )
            )
    return frozenset(map(Kind, words))
