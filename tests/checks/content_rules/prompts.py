"""Rules of the gentle questions: the same in every language, each said once, and none that presses."""
import re
from collections import Counter

# A question never asks for reasons, never tells what to do and never supposes that something is wrong.
PRESSING = {
    "en": "why|should|must|have to|wrong|problem|pain|hurts?|anxious|stress(?:ed)?|bad",
    "es": "por qué|deberías|debes|tienes que|hay que|mal|malo|problema|dolor|duele|ansiedad|estrés|usted",
}


def check(tree):
    languages = tree.languages("prompts/*.json")
    first = tree.documents["prompts/en.json"]
    for language in languages:
        document = tree.documents[f"prompts/{language}.json"]
        if document.data["language"] != language:
            tree.say(document, None, f'language is "{document.data["language"]}"; in this file it is "{language}"')
        check_each(tree, document, language)
        check_same(tree, document, first)


def check_each(tree, document, language):
    prompts = document.data["prompts"]
    ids = Counter(prompt["id"] for prompt in prompts)
    texts = Counter(prompt["text"].casefold() for prompt in prompts)
    for identity in [identity for identity, count in ids.items() if count > 1]:
        tree.say(document, identity, "this id is given twice; give the newer question another one")
    for prompt in prompts:
        if texts[prompt["text"].casefold()] > 1 and ids[prompt["id"]] == 1:
            tree.say(document, prompt["id"], f'"{prompt["text"]}" is asked twice; ask something else')
        pressing = re.search(rf"\b(?:{PRESSING[language]})\b", prompt["text"].casefold()) if language in PRESSING else None
        if pressing:
            tree.say(document, prompt["id"], f'"{pressing.group()}" presses, or supposes that something is wrong; wonder instead')


def check_same(tree, document, first):
    here, there = ({prompt["id"]: prompt["about"] for prompt in each.data["prompts"]} for each in (document, first))
    for missing in [identity for identity in there if identity not in here]:
        tree.say(document, None, f"{missing} is missing, which {first.path.name} has; write it")
    for added in [identity for identity in here if identity not in there]:
        tree.say(document, added, f"{first.path.name} does not have this question; write it there too, or drop it")
    for identity, about in here.items():
        if identity in there and about != there[identity]:
            tree.say(document, identity, f"is about {about}; in {first.path.name} it is about {there[identity]}")
    if set(here) == set(there) and list(here) != list(there):
        moved = next(mine for mine, theirs in zip(here, there) if mine != theirs)
        tree.say(document, moved, f"the order differs from {first.path.name} from here on; keep the same order")
