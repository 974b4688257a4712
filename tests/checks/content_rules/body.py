"""Rules of the body: three figures with the same places, and a name for each place in every language."""
from collections import Counter

from content_rules.tree import FIGURES


def places_of(figure):
    regions = [region["id"] for view in figure["views"].values() for region in view["regions"]]
    return regions + [inner["id"] for inner in figure["inner"]]


def check(tree):
    """The places of the neutral figure."""
    neutral = tree.documents["body/figure-neutral.json"]
    known = places_of(neutral.data)
    for name in FIGURES:
        document = tree.documents[f"body/figure-{name}.json"]
        places = places_of(document.data)
        if document.data["figure"] != name:
            tree.say(document, None, f'figure is "{document.data["figure"]}"; in this file it is "{name}"')
        for twice in [place for place, count in Counter(places).items() if count > 1]:
            tree.say(document, twice, "this place stands twice; keep one")
        for missing in [place for place in known if place not in places]:
            tree.say(document, None, f"{missing} is missing, which {neutral.path.name} has; the figures share their places")
        for added in [place for place in places if place not in known]:
            tree.say(document, added, f"{neutral.path.name} does not have this place; the figures share their places")
    for language in tree.languages("body/names/*.json"):
        check_names(tree, tree.documents[f"body/names/{language}.json"], language, neutral.data)
    return known


def check_names(tree, document, language, figure):
    if document.data["language"] != language:
        tree.say(document, None, f'language is "{document.data["language"]}"; in this file it is "{language}"')
    compare(tree, document, "places", places_of(figure))
    compare(tree, document, "groups", [group["id"] for group in figure["groups"]])
    names = Counter(place["name"].casefold() for place in document.data["places"].values())
    for identity, place in document.data["places"].items():
        if names[place["name"].casefold()] > 1:
            tree.say(document, identity, f'"{place["name"]}" names more than one place; tell them apart')


def compare(tree, document, field, known):
    here = list(document.data[field])
    for missing in [identity for identity in known if identity not in here]:
        tree.say(document, None, f"{missing} has no name; add one under {field}")
    for added in [identity for identity in here if identity not in known]:
        tree.say(document, added, f"the figure has nothing of this name under {field}; drop or correct it")
