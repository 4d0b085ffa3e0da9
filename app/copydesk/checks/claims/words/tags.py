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
    FORECAST = 1 << 11
    OUGHT = 1 << 12
    OPINION = 1 << 13
    SERVICE = 1 << 14
    # Small words that lead to a source.
    BEFORE = 1 << 15
    AFTER = 1 << 16
    DEMNACH = 1 << 17
    NACH = 1 << 18
    SO = 1 << 19
    AFTER_NACH = 1 << 20
    NAMING_CLAUSE = 1 << 21
    CLAUSE_BEGINS = 1 << 22
    SUBORDINATE = 1 << 23
    INFINITIVE = 1 << 24
    IN_WORD = 1 << 25
    DETERMINER = 1 << 26
    REPORTED = 1 << 27
    PRONOUN = 1 << 28
    FIRST_PERSON = 1 << 29
    SECOND_PERSON = 1 << 30
    # Who or what can be a source.
    STATEMENT = 1 << 31
    INSTITUTION = 1 << 32
    PERSON = 1 << 33
    SAYING_NOUN = 1 << 34
    DOCUMENT = 1 << 35
    PAPER = 1 << 36
    SPEAKS = 1 << 37
    IN_PAPER = 1 << 38
    SOMEBODY = 1 << 39
    CROWD = 1 << 40
    CIRCLE = 1 << 41
    # What makes a claim.
    NUMBER = 1 << 42
    BIG = 1 << 43
    TIME = 1 << 44
    MONTH = 1 << 45
    MONEY = 1 << 46
    SUPERLATIVE = 1 << 47
    NO_SUPERLATIVE = 1 << 48
    ACCUSATION = 1 << 49
    CLOCK = 1 << 50
    SCHEDULE = 1 << 51
    NUMBERED = 1 << 52
    HARM = 1 << 53
    DAY = 1 << 54
    # A fixed turn of several words may begin with it.
    TURN = 1 << 55


BITS = {name.lower(): bit for name, bit in vars(Tag).items() if isinstance(bit, int)}
"""Each bit by the name of its word list."""
