"""What a word may be, as bits that combine: plain integers, since every word of a draft is asked."""


class Tag:
    """The bits. The word lists under ``claims/`` in the resources have the same names, in lower case."""

    # What a verb does.
    SAY = 1 << 0
    ACT = 1 << 1
    THINK = 1 << 2
    PARTICIPLE = 1 << 3
    EITHER = 1 << 4
    CLAUSE = 1 << 5
    STANCE = 1 << 6
    SEPARABLE = 1 << 7
    # German moods, and English modals: somebody else's words, a rumour, a plan, a duty, a judgement.
    SUBJUNCTIVE = 1 << 8
    UNREAL = 1 << 9
    HEARSAY = 1 << 10
    HEDGE = 1 << 11
    FORECAST = 1 << 12
    OUGHT = 1 << 13
    OPINION = 1 << 14
    SERVICE = 1 << 15
    # Small words that lead to a source.
    BEFORE = 1 << 16
    AFTER = 1 << 17
    DEMNACH = 1 << 18
    NACH = 1 << 19
    SO = 1 << 20
    AFTER_NACH = 1 << 21
    NAMING_CLAUSE = 1 << 22
    CLAUSE_BEGINS = 1 << 23
    SUBORDINATE = 1 << 24
    INFINITIVE = 1 << 25
    IN_WORD = 1 << 26
    DETERMINER = 1 << 27
    IF_WORD = 1 << 28
    HAS = 1 << 29
    REPORTED = 1 << 30
    PRONOUN = 1 << 31
    FIRST_PERSON = 1 << 32
    SECOND_PERSON = 1 << 33
    # Who or what can be a source.
    STATEMENT = 1 << 34
    INSTITUTION = 1 << 35
    PERSON = 1 << 36
    SAYING_NOUN = 1 << 37
    DOCUMENT = 1 << 38
    PAPER = 1 << 39
    SPEAKS = 1 << 40
    IN_PAPER = 1 << 41
    SOMEBODY = 1 << 42
    CROWD = 1 << 43
    CIRCLE = 1 << 44
    # What makes a claim.
    NUMBER = 1 << 45
    BIG = 1 << 46
    TIME = 1 << 47
    MONTH = 1 << 48
    MONEY = 1 << 49
    SUPERLATIVE = 1 << 50
    NO_SUPERLATIVE = 1 << 51
    ACCUSATION = 1 << 52
    NUMBERED = 1 << 53
    WELL_KNOWN = 1 << 54
    # A fixed turn of several words may begin with it.
    TURN = 1 << 55


BITS = {name.lower(): bit for name, bit in vars(Tag).items() if isinstance(bit, int)}
"""Each bit by the name of its word list."""
