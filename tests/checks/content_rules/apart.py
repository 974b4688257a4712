"""Rules of what sets two near words apart: every pair once, and no pattern filled in."""
from collections import Counter

from content_rules.scripts import foreign
from content_rules.stems import words_of
from content_rules.tree import KINDS

SHORTEST, LONGEST = 12, 320
# So many pairs may begin with the same three words before it looks like a pattern filled in.
SAME_BEGINNING = 6


def check(tree, language, concepts):
    document = tree.documents[f"words/{language}/apart.json"]
    if document.data["language"] != language:
        tree.say(document, None, f'language is "{document.data["language"]}"; in this file it is "{language}"')
    order = {identity: place for place, identity in enumerate(concepts.by_id)}
    here = {word["id"] for file in KINDS for word in tree.documents[f"words/{language}/{file}.json"].data["words"]}
    wanted = {tuple(sorted((identity, other), key=order.get)) for identity, concept in concepts.by_id.items() for other in concept["near"]
              if identity in here and other in here and other in order}
    given = [tuple(pair["between"]) for pair in document.data["pairs"]]
    for one, other in sorted(wanted - set(given), key=lambda pair: [order[each] for each in pair]):
        tree.say(document, one, f"nothing says what sets it apart from {other}; write it in apart.json")
    for one, other in [pair for pair in given if pair not in wanted]:
        tree.say(document, one, f"a pair names it with {other}, which is no pair of neighbours in the order of the concepts; correct or drop it")
    for (one, other), count in Counter(given).items():
        if count > 1:
            tree.say(document, one, f"what sets it apart from {other} stands twice; keep one")
    check_texts(tree, document, language)


def check_texts(tree, document, language):
    texts = Counter(pair["text"].casefold() for pair in document.data["pairs"])
    beginnings = Counter(tuple(words_of(pair["text"])[:3]) for pair in document.data["pairs"] if len(words_of(pair["text"])) > 5)
    for pair in document.data["pairs"]:
        one, text = pair["between"][0], pair["text"]
        if texts[text.casefold()] > 1:
            tree.say(document, one, f"what sets it apart from {pair['between'][1]} is said of another pair as well; each differs in its own way")
        if not SHORTEST <= len(text) <= LONGEST:
            tree.say(document, one, f"what sets it apart from {pair['between'][1]} has {len(text)} characters; write {SHORTEST} to {LONGEST}")
        letter = foreign(text, language)
        if letter:
            tree.say(document, one, f'what sets it apart from {pair["between"][1]} holds "{letter}", which is not of the script of this language')
    for beginning, count in beginnings.items():
        if count > SAME_BEGINNING:
            tree.say(document, None, f'{count} texts begin with "{" ".join(beginning)}"; that reads like a form filled in')
