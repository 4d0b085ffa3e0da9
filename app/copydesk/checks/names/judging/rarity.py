"""How rare a word is, on the Zipf scale, where the rules of several rooms say the same of it."""

NOBODYS, UNKNOWN, UNHEARD = 0.5, 1.0, 2.2
"""Below these nobody uses a word, no table knows it, and it is hardly a word of the language."""
WORD = 2.5
"""From here on an inflected form, or what follows a name, is a word of the language."""
SELDOM = 3.2
"""Below this a word is seldom enough for a name; from here on it is no shortened one."""
COMMON = 4.2
"""From here on a word is no slip though the other one is introduced, and no name where it only opens sentences."""
