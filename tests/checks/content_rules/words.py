"""Rules of the word files: the same concepts in every language, and every word said well."""
import re
from collections import defaultdict

from content_rules.stems import ENDINGS, contains, kin, words_of
from content_rules.tree import KINDS

SAME_LEMMA_SHARE = 0.02
DEFINITION_WORDS = (8, 30)
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
}


def check(tree, concepts):
    for language in tree.languages("words/*/"):
        for file, kind in KINDS.items():
            check_document(tree, tree.documents[f"words/{language}/{file}.json"], language, kind, concepts.documents[file])


def check_document(tree, document, language, kind, concept_document):
    data = document.data
    for field, value in (("language", language), ("kind", kind)):
        if data[field] != value:
            tree.say(document, None, f'{field} is "{data[field]}"; in this file it is "{value}"')
    check_order(tree, document, concept_document)
    check_clusters(tree, document, concept_document.data["clusters"])
    check_lemmas(tree, document)
    check_frames(tree, document)
    for word in data["words"]:
        def say(message, word=word):
            tree.say(document, word["id"], message)
        if language in ENDINGS:
            check_sentences(word, language, say)
        if kind == "need" and language in PERSONS_AND_PLACES:
            check_need(word, language, say)


def check_order(tree, document, concept_document):
    here = [word["id"] for word in document.data["words"]]
    there = [concept["id"] for concept in concept_document.data["concepts"]]
    for identity in [identity for identity in there if identity not in here]:
        tree.say(document, None, f"{identity} has no word; write one")
    for identity in [identity for identity in here if identity not in there]:
        tree.say(document, identity, f"no such concept in {concept_document.path.name}; drop it or correct the id")
    for identity in sorted({identity for identity in here if here.count(identity) > 1}):
        tree.say(document, identity, "stands twice; keep one")
    if sorted(here) == sorted(there) and here != there:
        first = next(mine for mine, theirs in zip(here, there) if mine != theirs)
        tree.say(document, first, f"the order differs from {concept_document.path.name} from here on; keep the same order")


def check_clusters(tree, document, clusters):
    named = list(document.data["clusters"])
    for cluster in clusters:
        if cluster not in named:
            tree.say(document, None, f"the cluster {cluster} has no heading; add one under clusters")
    for cluster in named:
        if cluster not in clusters:
            tree.say(document, None, f"the cluster {cluster} does not exist; drop its heading")


def check_lemmas(tree, document):
    """Two concepts may share a word where the language has but one, and where their equivalence says so: 2 % at most."""
    sharing = defaultdict(list)
    for word in document.data["words"]:
        sharing[word["lemma"].casefold()].append(word)
    twice = [words for words in sharing.values() if len(words) > 1]
    for words in twice:
        for word in words[1:]:
            if word["equivalence"] == "exact":
                tree.say(document, word["id"], f'"{word["lemma"]}" is already the word for {words[0]["id"]}; find another, '
                                               "or say in equivalence and note how it differs")
    doubles = sum(len(words) - 1 for words in twice)
    if doubles > SAME_LEMMA_SHARE * len(document.data["words"]):
        tree.say(document, twice[0][1]["id"], f"{doubles} of {len(document.data['words'])} words are the same as another; "
                                              f"at most {SAME_LEMMA_SHARE:.0%} may be")


def check_frames(tree, document):
    frames = document.data["frames"]
    for word in document.data["words"]:
        if word["frame"] not in frames:
            tree.say(document, word["id"], f'the frame {word["frame"]} does not exist; choose one of {", ".join(frames)}, or add it')


def check_sentences(word, language, say):
    length = len(re.findall(r"[^\W_]+(?:['’.,-][^\W_]+)*", word["definition"]))
    fewest, most = DEFINITION_WORDS
    if not fewest <= length <= most:
        say(f"the definition has {length} words; write {fewest} to {most}")
    named = kin(word["lemma"], word["definition"], language)
    if named:
        say(f'the definition says "{named}", which gives "{word["lemma"]}" away; say it in other words')
    forms = [word["lemma"], *word.get("forms", {}).values()]
    if not any(contains(word["example"], form) for form in forms):
        say(f'the example holds neither "{word["lemma"]}" nor one of its forms; use the word in it')


def check_need(word, language, say):
    text = " ".join([word["lemma"], word["definition"], *[variant["lemma"] for variant in word.get("also", [])]])
    for named in sorted(set(words_of(text)) & PERSONS_AND_PLACES[language]):
        say(f'a need names no person and no place, but here is "{named}"; say what is needed, whoever and wherever it comes from')
