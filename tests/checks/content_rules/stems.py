"""Which words of one language are made from the same stem: good enough to keep a definition from naming its word."""
import re

ENDINGS = {
    "en": "fulness liness iness ness ingly edly fully less ful ing ety ity ion ed ly er est es s y e".split(),
    "es": "amiento imiento aciones ación iciones ición ancios ancio ezas eza idades idad mente ando iendo ados adas ado ada idos idas ido ida "
          "osos osas oso osa arse erse irse ar er ir itos itas ito ita os as es o a e".split(),
    "fr": "issements issement ements ement ations ation itions ition ances ance ences ence esses esse ités ité euses euse eurs eur eux "
          "ants ante antes ant ées és ée é ies ie is it er ir re ives ive ifs if les le es s e".split(),
    "de": "igkeiten igkeit lichkeit heiten heit keiten keit ungen ung schaft isch lich ig end ende enden te ten t em en er es e n s".split(),
    "it": "amenti amento imenti imento azioni azione izioni izione anza anze enza enze ezze ezza ità mente ando endo ati ate ato ata iti ite "
          "ito ita uti ute uto uta osi ose oso osa arsi ersi irsi are ere ire i e o a".split(),
    "pt-BR": "amentos amento imento ações ação ições ição âncias ância ências ência ezas eza idades idade mente ando endo indo ados adas ado ada "
             "idos idas ido ida osos osas oso osa ar er ir inhos inhas inho inha os as es o a e".split(),
    "uk": "ування ання ення іння істю істю ість ості ністю ність ності ений ена ене ені аний ана ане ані ливий лива ливе ливі ний на не ні "
          "ого ому ими их ій ої ою ею ам ах ами ти тися лися лася лося вся ться є ю я у о и і а й ь".split(),
    "ar": "ات ون ين ان ية ة ه ي ا".split(),
    "hi": "ाहट पन ता ना ने नी ती ते ा ी े ों ें ो".split(),
}
# Kin that no ending shows.
IRREGULAR = {
    "en": {"anger": "angry", "hunger": "hungry", "pride": "proud", "grief": "grieving", "shame": "ashamed"},
    "es": {"duele": "dolor", "duelen": "dolor", "tiembla": "temblor", "tiemblan": "temblor", "juego": "jugar", "ríe": "reír"},
}
# Words that carry the grammar of a phrase, not its meaning.
SMALL = {
    "en": set("a an the in on of to my me i is be it and or with from for at by as up out do not no can cannot one's".split()),
    "es": set("a al de del en el la los las un una me mi mí se le lo que con sin y o por mismo misma algo todo muy más como tener ganas no para va da ha".split()),
    "fr": set("a à au aux de du des en le la les un une me m' mon ma mes se s' sa son ce que qui avec sans et ou par pour soi être avoir ne pas plus d'être ça c'est je j'ai on sur comme dans est fait l' tout bien trop chose choses quelque".split()),
    "de": set("der die das dem den des ein eine einen einem einer in im an am auf aus bei mit ohne von vom zu zum zur und oder für sich mich mir es ist "
              "sein haben werden nicht zu wie nach nichts dass erst".split()),
    "it": set("a al alla di del della in nel nella il lo la i gli le un una uno mi si me mio mia che con senza e o per da essere avere sentirsi non più è ne sulla".split()),
    "pt-BR": set("a ao à de do da em no na o os as um uma me mim meu minha se que com sem e ou por para ser estar ter sentir não mais pelo pela".split()),
    "uk": set("в у на з із зі до від за і й та або що як не без для це мене мені я себе собою бути по після".split()),
    "ar": set("في من على إلى عن مع بلا أن لا ما هو هي أو و".split()),
    "hi": set("का की के को में से पर और या है हो होना कि न नहीं एक मैं मुझे अपना अपने अपनी".split()),
}
# Written without spaces, or with endings that grow on the stem: there the bare stem may not stand anywhere in the text.
TAILS = {
    "ja": "している した する って だ な い る う く む ぬ つ す".split(),
    "ko": "스럽다 하다 롭다 거리다 되다 다".split(),
    "zh-Hans": "的 了".split(),
}


# A letter with the vowel signs that Devanagari writes as marks beside it, which are no letters to the expression.
LETTER = "(?:[^\\W\\d_]|[\u0900-\u0963])"


def words_of(text):
    plain = re.sub("[\u0300-\u036f\u064b-\u0652]", "", text.casefold())
    return re.findall(rf"{LETTER}+(?:['’-]{LETTER}+)*", plain)


def stem(word, language):
    word = IRREGULAR.get(language, {}).get(word, word)
    if language == "ar" and word.startswith("ال"):
        word = word[2:]
    for ending in ENDINGS[language]:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            word = word[: -len(ending)]
            break
    return word[:-1] if len(word) > 3 and word[-1] == word[-2] else word


def kin(lemma, text, language):
    """The first word of the text that shares a stem with a meaningful word of the lemma, or nothing."""
    if language in TAILS:
        tail = next((ending for ending in TAILS[language] if lemma.endswith(ending) and len(lemma) - len(ending) >= 2), "")
        bare = lemma.removesuffix(tail)
        return bare if bare in text else None
    stems = {stem(word, language) for word in words_of(lemma) if word not in SMALL[language]}
    return next((word for word in words_of(text) if stem(word, language) in stems), None)
