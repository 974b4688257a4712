"""Which script each language is written in: a word in another one was pasted or mistyped."""
import unicodedata

SCRIPTS = {
    "uk": ("CYRILLIC",),
    "ar": ("ARABIC",),
    "hi": ("DEVANAGARI",),
    "ja": ("HIRAGANA", "KATAKANA", "CJK", "KATAKANA-HIRAGANA"),
    "ko": ("HANGUL",),
    "zh-Hans": ("CJK",),
}
LATIN = ("LATIN",)


def foreign(text, language):
    """The first letter that is of no script of the language, or nothing."""
    allowed = SCRIPTS.get(language, LATIN)
    return next((letter for letter in text if letter.isalpha() and unicodedata.name(letter, "?").split(" ")[0] not in allowed
                 and not letter in "ªº々ー"), None)
