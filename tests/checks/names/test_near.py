"""Near spellings are found without comparing all with all."""

from hypothesis import given
from hypothesis import strategies as st

from copydesk.checks.names.likeness.difference import Likeness, difference
from copydesk.checks.names.likeness.groups import sharing_a_key
from copydesk.checks.names.likeness.keys import bare, sound
from copydesk.checks.names.likeness.near import near_pairs

NAMES = st.text("abcdehiklmnorstuzäöü", min_size=5, max_size=12)


@given(NAMES, st.integers(0, 11), st.sampled_from("aehnrst"), st.sampled_from("dirs"))
def test_one_slip_is_always_found(name, place, letter, kind):
    place = min(place, len(name) - 2)
    slipped = {
        "d": name[:place] + name[place + 1 :],
        "i": name[:place] + letter + name[place:],
        "r": name[:place] + letter + name[place + 1 :],
        "s": name[:place] + name[place + 1] + name[place] + name[place + 2 :],
    }[kind]
    assert near_pairs([name, "Zwischenwort", slipped]) == {(0, 2)} or bare(slipped) == bare(
        "Zwischenwort"
    )


@given(st.lists(st.sets(st.integers(0, 9), max_size=4), max_size=20))
def test_groups_are_all_that_share_a_key_and_nothing_else(keys_of):
    owners = [[i for i, keys in enumerate(keys_of) if key in keys] for key in range(10)]
    wanted = [each for each in owners if len(each) > 1]
    assert sorted(sharing_a_key(keys_of)) == sorted(wanted)


def test_many_words_share_keys_like_few():
    words = [f"{head}{tail}" for head in ("Hoff", "Hof", "Kar", "Kahr") for tail in "abcdefgh"]
    few = near_pairs(words)
    many = near_pairs([*words, *(f"Q{number:05d}x" for number in range(3000))])
    assert few <= many


def test_spelling_habits_sound_alike():
    for one, other in [
        ("Maier", "Meyer"),
        ("Charkiw", "Kharkiv"),
        ("Selenskyj", "Zelensky"),
        ("Tschaikowski", "Tchaikovsky"),
        ("Schmidt", "Schmitt"),
        ("McAllister", "MacAllister"),
        ("Gaddafi", "Qadhafi"),
        ("Christian", "Kristian"),
    ]:
        assert sound(one) == sound(other), (one, other)


def test_umlauts_are_equal_to_their_spelt_out_and_their_bare_form():
    assert difference("Müller", "Mueller").likeness is Likeness.MARKS
    assert difference("Müller", "Muller").likeness is Likeness.MARKS
    assert difference("Iran", "Irak").likeness is Likeness.SLIP
