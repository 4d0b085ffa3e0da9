"""Every promise of speed, measured: ``python3 packaging/dev.py bench [GROUP ...]``; without a name all groups.

Prints a Markdown table, with the machine's own noise before and after it. Nothing here is asserted: a busy machine is no fault.
"""

import sys

from speed.checking import cold, growth, throughput
from speed.measuring import noise
from speed.panel import panel
from speed.saving import room, saving
from speed.searching import searching
from speed.starting import starting
from speed.table import HEAD, Group
from speed.writing import keys, memory, opening, stepping

GROUPS: dict[str, Group] = {
    "cold": cold,
    "throughput": throughput,
    "growth": growth,
    "keys": keys,
    "opening": opening,
    "starting": starting,
    "searching": searching,
    "panel": panel,
    "stepping": stepping,
    "saving": saving,
    "room": room,
    "memory": memory,
}


def main(names: list[str]) -> int:
    """Measure these groups and print each row as it comes."""
    if strange := [name for name in names if name not in GROUPS]:
        print(
            f"bench: no group {', '.join(strange)}; there are {', '.join(GROUPS)}", file=sys.stderr
        )
        return 2
    print(f"Before: {noise()}.\n\n{HEAD}", flush=True)
    for name in names or GROUPS:
        for row in GROUPS[name]():
            print(row.line(), flush=True)
    print(f"\nAfter: {noise()}.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
