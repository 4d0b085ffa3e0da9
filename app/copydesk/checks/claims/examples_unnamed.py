"""Cases of anonymous and vague sources, and of sources that only look like them."""

from copydesk.checks.check import Example

ANONYMOUS = (
    Example("⟦Ein ranghoher Beamter⟧ sagte, die Gespräche seien gescheitert."),
    Example("Ein Sprecher der Polizei sagte, die Straße sei gesperrt."),
)
VAGUE = (
    Example("⟦Experten⟧ warnen vor einer Dürre."),
    Example("Experten der Universität Kiel warnen vor einer Dürre."),
)
