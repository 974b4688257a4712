"""Rules between concepts: ids, neighbours, opposites, ladders, partners, places, counts."""
from collections import defaultdict

from content_rules.tree import KINDS

# How many concepts the core, the core with tier 2, and all three tiers hold; what one language alone has comes on top.
CORE = {"sensations": 60, "feelings": 84, "needs": 36}
PLEASANT_SHARE = 0.40
AROUSAL_APART = 0.5


class Concepts:
    """All concepts of all kinds; by_id: id -> concept, home: id -> document."""

    def __init__(self, tree):
        self.documents = {file: tree.documents[f"concepts/{file}.json"] for file in KINDS}
        self.by_id, self.home = {}, {}
        for file, document in self.documents.items():
            if document.data["kind"] != KINDS[file]:
                tree.say(document, None, f'kind is "{document.data["kind"]}"; in this file it is "{KINDS[file]}"')
            for concept in document.data["concepts"]:
                if concept["id"] in self.by_id:
                    tree.say(document, concept["id"], "this id is given twice; give the newer concept another one")
                self.by_id[concept["id"]] = concept
                self.home[concept["id"]] = document


def check(tree, concepts, places):
    for identity, concept in concepts.by_id.items():
        def say(message, identity=identity):
            tree.say(concepts.home[identity], identity, message)
        check_numbers(concept, say)
        check_near(concept, concepts.by_id, say)
        check_opposite(concept, concepts.by_id, say)
        check_partners(concept, concepts.by_id, say)
        check_places(concept, places, say)
    for file, document in concepts.documents.items():
        check_clusters(tree, document)
        check_ladders(tree, document)
        check_counts(tree, file, document)


def check_numbers(concept, say):
    for field in ("valence", "arousal"):
        if abs(concept[field] * 20 - round(concept[field] * 20)) > 1e-9:
            say(f"{field} is {concept[field]}; use a step of 0.05, such as {round(concept[field] * 20) / 20:g}")


def check_near(concept, known, say):
    for other in concept["near"]:
        if other not in known:
            say(f"near names {other}, which does not exist; correct or drop it")
        elif other == concept["id"] or other[0] != concept["id"][0]:
            say(f"near names {other}; only other concepts of the same kind may be near")
        elif concept["id"] not in known[other]["near"]:
            say(f'near names {other}, but {other} does not name it back; add "{concept["id"]}" there')


def check_opposite(concept, known, say):
    other = concept.get("opposite")
    if other is None:
        return
    if other not in known:
        say(f"the opposite {other} does not exist; correct or drop it")
    elif other == concept["id"] or other[0] != concept["id"][0]:
        say(f"the opposite is {other}; only another concept of the same kind can be the opposite")
    elif known[other].get("opposite") != concept["id"]:
        say(f'the opposite is {other}, but {other} does not name it back; set "opposite": "{concept["id"]}" there')
    else:
        crosses = concept["valence"] * known[other]["valence"] < 0
        apart = abs(concept["arousal"] - known[other]["arousal"]) >= AROUSAL_APART - 1e-9
        if not crosses and not apart:
            say(f"opposite {other} has neither valence of the other sign nor arousal {AROUSAL_APART} apart; "
                "correct the numbers or drop the opposite")


def check_partners(concept, known, say):
    judgement = concept.get("judgement", False)
    for other in concept["with"]:
        if other not in known:
            say(f"with names {other}, which does not exist; correct or drop it")
        elif other[0] == concept["id"][0] and not judgement:
            say(f"with names {other} of the same kind; name a partner of another kind, or put it under near")
    if judgement:
        for prefix, kind in (("f.", "feelings"), ("n.", "needs")):
            behind = [other for other in concept["with"] if other.startswith(prefix)]
            if not 2 <= len(behind) <= 3:
                say(f"a judgement word names 2-3 {kind} behind it under with, here are {len(behind)}")


def check_places(concept, places, say):
    named = [entry["place"] for entry in concept["places"]]
    for place in named:
        if place not in places:
            say(f"the place {place} does not exist in body/figure-neutral.json; correct it")
        if named.count(place) > 1:
            say(f"the place {place} stands twice; keep one")


def check_clusters(tree, document):
    listed = document.data["clusters"]
    used = {concept["cluster"] for concept in document.data["concepts"]}
    for concept in document.data["concepts"]:
        if concept["cluster"] not in listed:
            tree.say(document, concept["id"], f"the cluster {concept['cluster']} is not in the list at the top; add or correct it")
    for cluster in listed:
        if cluster not in used:
            tree.say(document, None, f"the cluster {cluster} holds no concept; drop it or fill it")


def check_ladders(tree, document):
    ladders = defaultdict(list)
    for concept in document.data["concepts"]:
        if "ladder" in concept:
            ladders[concept["ladder"]].append(concept)
    for name, rungs in ladders.items():
        rungs.sort(key=lambda rung: rung["step"])
        steps = [rung["step"] for rung in rungs]
        if steps != list(range(1, len(rungs) + 1)) or any(rung["of"] != len(rungs) for rung in rungs):
            tree.say(document, rungs[0]["id"], f"the ladder {name} has the steps {steps} of {rungs[0]['of']}; number them 1 to {len(rungs)}")
        for lower, upper in zip(rungs, rungs[1:]):
            if upper["arousal"] < lower["arousal"]:
                tree.say(document, upper["id"], f"arousal falls along the ladder {name}, below {lower['id']}; raise it or change the order")


def check_counts(tree, file, document):
    concepts = [concept for concept in document.data["concepts"] if "origin" not in concept]
    core = [concept for concept in concepts if concept["tier"] == 1]
    if len(core) != CORE[file]:
        tree.say(document, None, f"{len(core)} {file} are of tier 1; the core has {CORE[file]}")
    kindly = [concept for concept in core if concept["valence"] >= 0]
    if file == "sensations" and len(kindly) < PLEASANT_SHARE * len(core):
        tree.say(document, None, f"{len(kindly)} of {len(core)} sensations of tier 1 are neutral or pleasant; "
                                 f"at least {PLEASANT_SHARE:.0%} must be (valence 0 or more)")
