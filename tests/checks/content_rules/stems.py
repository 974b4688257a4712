"""Which words of one language are made from the same stem: good enough to keep a definition from naming its word."""
import re

ENDINGS = {
    "en": "fulness liness iness ness ingly edly fully less ful ing ety ity ion ed ly er est es s y e".split(),
    "es": "amiento imiento aciones ación iciones ición ancios ancio ezas eza idades idad mente ando iendo ados adas ado ada idos idas ido ida "
          "osos osas oso osa arse erse irse ar er ir itos itas ito ita os as es o a e".split(),
}
# Kin that no ending shows.
IRREGULAR = {
    "en": {"anger": "angry", "hunger": "hungry", "pride": "proud", "grief": "grieving", "shame": "ashamed"},
    "es": {"duele": "dolor", "duelen": "dolor", "tiembla": "temblor", "tiemblan": "temblor", "juego": "jugar", "ríe": "reír"},
}
# Words that carry the grammar of a phrase, not its meaning.
SMALL = {
    "en": set("a an the in on of to my me i is be it and or with from for".split()),
    "es": set("a al de del en el la los las un una me mi mí se le lo que con sin y o por mismo misma algo todo muy más como".split()),
}


def words_of(text):
    return re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", text.casefold())


def stem(word, language):
    word = IRREGULAR[language].get(word, word)
    for ending in ENDINGS[language]:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            word = word[: -len(ending)]
            break
    return word[:-1] if len(word) > 3 and word[-1] == word[-2] else word


def kin(lemma, text, language):
    """The first word of the text that shares a stem with a meaningful word of the lemma, or nothing."""
    stems = {stem(word, language) for word in words_of(lemma) if word not in SMALL[language]}
    return next((word for word in words_of(text) if stem(word, language) in stems), None)


def contains(text, phrase):
    """Whether the phrase stands in the text as whole words."""
    return re.search(rf"(?<!\w){re.escape(phrase.casefold())}(?!\w)", text.casefold()) is not None
