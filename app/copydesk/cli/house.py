"""Checks under the house's own rules."""

from copydesk.checks.analysis import Analyst
from copydesk.cli.terminal import remark
from copydesk.engine.house_file import house_path, load_house


def analyst_of_the_house() -> Analyst:
    """An analyst that follows the house's rules; what is wrong with them is said, and the rest is followed."""
    path = house_path()
    rules = load_house(path)
    for problem in rules.problems:
        remark(str(path), problem)
    return Analyst(rules.house)
