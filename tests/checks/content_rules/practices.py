"""Rules of the practices' texts: the same in every language, each sentence said once, a way out in each."""
from collections import Counter

from content_rules.scripts import foreign


def check(tree):
    for language in tree.languages("practices/*.json", must_have=("en",)):
        document = tree.documents[f"practices/{language}.json"]
        if document.data["language"] != language:
            tree.say(document, None, f'language is "{document.data["language"]}"; in this file it is "{language}"')
        said = Counter(text for practice in document.data["practices"] for text in texts_of(practice))
        for practice in document.data["practices"]:
            for text in texts_of(practice):
                if said[text] > 1:
                    tree.say(document, practice["id"], f'"{text}" is said twice; say each thing in its own way')
                letter = foreign(text, language)
                if letter:
                    tree.say(document, practice["id"], f'"{text}" holds "{letter}", which is not of the script of this language')


def texts_of(practice):
    return [text for text in (practice["title"], practice["purpose"], *practice["steps"], practice["outside"], practice["care"], practice["after"])
            if text]
