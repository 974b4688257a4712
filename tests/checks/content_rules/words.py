"""Rules of the word files: the concepts each language claims, every word said well, none said twice."""
from collections import defaultdict

from content_rules import apart, sentences
from content_rules.tree import KINDS

SAME_LEMMA_SHARE = 0.02

def check(tree, concepts):
    for language in tree.languages("words/*/"):
        for file, kind in KINDS.items():
            check_document(tree, tree.documents[f"words/{language}/{file}.json"], language, kind, concepts.documents[file])
        apart.check(tree, language, concepts)
    check_meanings(tree)


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
        sentences.check(word, language, kind, say)


def claimed(concepts, covers, language):
    """The concepts that a file must have words for. What exists first in one language is told in that one and in English."""
    return [concept["id"] for concept in concepts
            if (concept["tier"] <= covers if "origin" not in concept else language in (concept["origin"], "en"))]


def check_order(tree, document, concept_document):
    here = [word["id"] for word in document.data["words"]]
    there = [concept["id"] for concept in concept_document.data["concepts"]]
    language, covers = document.data["language"], document.data["covers"]
    for identity in [identity for identity in claimed(concept_document.data["concepts"], covers, language) if identity not in here]:
        tree.say(document, None, f"{identity} has no word; write one")
    for identity in [identity for identity in here if identity not in there]:
        tree.say(document, identity, f"no such concept in {concept_document.path.name}; drop it or correct the id")
    for identity in sorted({identity for identity in here if here.count(identity) > 1}):
        tree.say(document, identity, "stands twice; keep one")
    known = [identity for identity in here if identity in there]
    ordered = sorted(known, key=there.index)
    if len(set(known)) == len(known) and known != ordered:
        first = next(mine for mine, theirs in zip(known, ordered) if mine != theirs)
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


def check_meanings(tree):
    """No meaning stands for two words, in one language or in two."""
    seen = {}
    for language in tree.languages("words/*/"):
        for file in KINDS:
            document = tree.documents[f"words/{language}/{file}.json"]
            for word in document.data["words"]:
                meaning = word["definition"].casefold()
                if meaning in seen:
                    tree.say(document, word["id"], f"the definition is that of {seen[meaning]} as well; say what this one is")
                seen[meaning] = f"{word['id']} in {language}"
