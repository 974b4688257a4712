"""Rules of what one word says about itself: its definition, its example, the script of both."""
import re

from content_rules.scripts import foreign
from content_rules.stems import ENDINGS, TAILS, kin, words_of

DEFINITION_WORDS = (8, 30)
# Languages written without spaces are measured in characters, Korean in its longer words.
DEFINITION_CHARACTERS = {"ja": (14, 90), "zh-Hans": (10, 70)}
DEFINITION_WORDS_OF = {"ko": (5, 25)}
LONGEST_LEMMA = 40
LONGEST_EXAMPLE = 160
# A need is nobody's in particular and has no address: "rest", not "that my sister lets me rest at home".
PERSONS_AND_PLACES = {
    "en": set("mother father mum mom dad parent parents brother sister friend friends partner husband wife boyfriend girlfriend "
              "child children son daughter family boss colleague colleagues teacher doctor therapist neighbour neighbor "
              "he she him her his you your home house flat office kitchen bedroom bed school street park church hospital "
              "city town country village".split()),
    "es": set("madre padre mamá papá padres hermano hermana amigo amiga amigos amigas pareja marido esposo esposa mujer novio novia "
              "hijo hija hijos niño niña familia jefe jefa colega colegas compañero compañera maestro maestra médico médica "
              "terapeuta vecino vecina él ella usted tú tu casa hogar piso oficina cocina cama escuela calle parque iglesia "
              "hospital ciudad pueblo país".split()),
    "fr": set("mère père maman papa parents frère sœur ami amie amis amies mari femme copain copine enfant enfants fils fille famille chef "
              "collègue collègues professeur médecin thérapeute voisin voisine il elle toi tu maison bureau cuisine lit école rue parc église "
              "hôpital ville pays village".split()),
    "de": set("mutter vater mama papa eltern bruder schwester freund freundin freunde partner partnerin mann frau kind kinder sohn tochter "
              "familie chef chefin kollege kollegin kollegen lehrer lehrerin arzt ärztin therapeut nachbar nachbarin du dein deine haus "
              "wohnung büro küche bett schule straße park kirche krankenhaus stadt dorf".split()),
    "it": set("madre padre mamma papà genitori fratello sorella amico amica amici amiche marito moglie bambino bambina figlio figlia figli "
              "famiglia capo collega colleghi insegnante medico terapeuta vicino vicina lui lei tu tuo tua casa ufficio cucina letto scuola "
              "strada parco chiesa ospedale città paese".split()) - {"vicino", "vicina"},
    "pt-BR": set("mãe pai pais irmão irmã amigo amiga amigos amigas marido esposa mulher namorado namorada filho filha filhos criança família "
                 "chefe colega colegas professor professora médico médica terapeuta vizinho vizinha ele ela você casa escritório cozinha cama "
                 "escola rua parque igreja hospital cidade país".split()),
    "uk": set("мати мама батько тато батьки брат сестра друг подруга друзі чоловік дружина дитина діти син дочка родина начальник колега "
              "учитель лікар терапевт сусід він вона ти твій дім вдома квартира кухня ліжко школа вулиця парк церква лікарня місто село".split()),
}


def check(word, language, kind, say):
    check_length(word, language, say)
    if language in ENDINGS or language in TAILS:
        named = kin(word["lemma"], word["definition"], language)
        if named:
            say(f'the definition says "{named}", which gives "{word["lemma"]}" away; say it in other words')
    check_example(word, say)
    for field in ("lemma", "definition", "example"):
        letter = foreign(word[field], language)
        if letter:
            say(f'{field} holds "{letter}", which is not of the script of this language')
    if kind == "need" and language in PERSONS_AND_PLACES:
        check_need(word, language, say)


def check_length(word, language, say):
    definition = word["definition"]
    if language in DEFINITION_CHARACTERS:
        length, unit, (fewest, most) = len(definition), "characters", DEFINITION_CHARACTERS[language]
    else:
        # Marks that sit on or under a letter belong to their word: Devanagari vowels are such marks.
        length = len(re.findall(r"[^\s\W_](?:[^\s,.;:!?¡¿«»“”„()،؛؟।—–]*)", definition))
        unit, (fewest, most) = "words", DEFINITION_WORDS_OF.get(language, DEFINITION_WORDS)
    if not fewest <= length <= most:
        say(f"the definition has {length} {unit}; write {fewest} to {most}")
    for field, longest in (("lemma", LONGEST_LEMMA), ("example", LONGEST_EXAMPLE)):
        if len(word[field]) > longest:
            say(f"{field} has {len(word[field])} characters; at most {longest} fit")


def check_example(word, say):
    marked = re.findall(r"\[([^\[\]]+)\]", word["example"])
    if not marked:
        say("the example marks no word; put the word in square brackets as it stands there")


def check_need(word, language, say):
    text = " ".join([word["lemma"], word["definition"], *[variant["lemma"] for variant in word.get("also", [])]])
    for named in sorted(set(words_of(text)) & PERSONS_AND_PLACES[language]):
        say(f'a need names no person and no place, but here is "{named}"; say what is needed, whoever and wherever it comes from')
