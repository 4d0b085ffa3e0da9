"""How many examples a property is tried with: a quarter in every run, all of them with ``--faults-long``."""

from hypothesis import HealthCheck, settings

_USUAL = 100
"""Where a test says nothing else."""
_LEAST = 10


def register_profiles() -> None:
    """Properties are tested for what is true, not for how fast the machine is today."""
    for name, many in (("quick", _USUAL // 4), ("long", _USUAL)):
        settings.register_profile(
            name, max_examples=many, deadline=None, suppress_health_check=[HealthCheck.too_slow]
        )
    settings.load_profile("quick")


def examples(many: int) -> int:
    """For ``max_examples``: so many in a long run."""
    if settings.get_current_profile_name() == "long":
        return many
    return min(many, max(_LEAST, many // 4))
