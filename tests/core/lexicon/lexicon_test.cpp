#include "lexicon/lexicon.h"

#include <algorithm>
#include <set>

#include "content.h"

using namespace felt;
using namespace felt::lexicon;
using namespace felt::lexicon::tests;
using felt::tests::FileTree;

TEST_CASE("The shipped lexicon stands kind by kind, whole in English, with the core in every language it knows", "[lexicon]") {
    const Lexicon lexicon = shippedLexicon();
    CHECK(lexicon.leftOut().empty());
    const auto concepts = lexicon.concepts();
    CHECK(std::is_sorted(concepts.begin(), concepts.end(), [](const Concept& a, const Concept& b) { return a.id.kind() < b.id.kind(); }));
    std::set<std::string> ids;
    for (const Concept& each : concepts) {
        INFO(each.id.text());
        CHECK(ids.insert(each.id.text()).second);
        CHECK(lexicon.find(each.id) == &each);
        CHECK(lexicon.word(each.id, language("en")) != nullptr);
        for (const LanguageTag& tag : lexicon.languages()) {
            INFO(tag.text());
            const Word* const word = lexicon.word(each.id, tag);
            if (word == nullptr) {
                CHECK((each.tier > 1 || !each.origin.empty()));
                continue;
            }
            CHECK(word->id == each.id);
            CHECK_FALSE((word->lemma.empty() || word->definition.empty() || word->example.empty()));
            CHECK(lexicon.shown(each.id, tag).lemma == word->lemma);
            CHECK_FALSE(lexicon.shown(each.id, tag).otherLanguage);
            CHECK(lexicon.clusterName(each.id.kind(), each.cluster, tag) != each.cluster);
            CHECK(lexicon.frame(*word, tag).find("{word}") != std::string_view::npos);
            REQUIRE_FALSE(word->gaps.empty());
            for (const Gap& gap : word->gaps) CHECK(gap.begin + gap.length <= word->example.size());
        }
    }
}

TEST_CASE("Every concept a shipped concept refers to is there", "[lexicon]") {
    const Lexicon lexicon = shippedLexicon();
    for (const Concept& each : lexicon.concepts()) {
        INFO(each.id.text());
        CHECK((each.valence >= -1 && each.valence <= 1 && each.arousal >= -1 && each.arousal <= 1));
        for (const ConceptId& near : each.near) {
            const Concept* const other = lexicon.find(near);
            REQUIRE(other);
            CHECK(near.kind() == each.id.kind());
            CHECK(std::count(other->near.begin(), other->near.end(), each.id) == 1);
        }
        for (const ConceptId& with : each.with) {
            CHECK(lexicon.find(with));
            // Behind a word that judges stand the feelings it may cover.
            CHECK((with.kind() != each.id.kind() || each.judgement));
        }
        if (each.opposite) CHECK(lexicon.find(*each.opposite));
    }
}

TEST_CASE("Every field of the content is read", "[lexicon]") {
    const FileTree folder;
    writeTinyContent(folder);
    const Lexicon lexicon = loadLexicon(folder.path(), {language("en"), language("es")});
    REQUIRE(lexicon.concepts().size() == 5);
    const Concept& warm = lexicon.concepts()[0];
    CHECK((warm.id == conceptId("s.warm") && warm.cluster == "temperature" && warm.tier == 1 && warm.level == 2));
    CHECK((warm.valence == 0.5 && warm.arousal == -0.25));
    REQUIRE(warm.ladder);
    CHECK((warm.ladder->ladder == "heat" && warm.ladder->step == 1 && warm.ladder->of == 3));
    CHECK(warm.near == std::vector{conceptId("s.cold")});
    CHECK(warm.opposite == conceptId("s.cold"));
    REQUIRE(warm.places.size() == 1);
    CHECK((warm.places[0].place == "front.chest.left" && warm.places[0].weight == 0.75 && warm.places[0].sign == "more"));
    CHECK(warm.with == std::vector{conceptId("f.sad"), conceptId("n.rest")});
    CHECK_FALSE((warm.judgement || warm.groundFirst));
    CHECK(lexicon.find(conceptId("s.cold"))->groundFirst);
    CHECK_FALSE(lexicon.find(conceptId("s.cold"))->ladder);
    CHECK((lexicon.find(conceptId("f.sad"))->judgement && lexicon.find(conceptId("f.sad"))->needState == "unmet"));
    const Word& word = *lexicon.word(conceptId("s.warm"), language("en"));
    CHECK((word.lemma == "warm" && word.partOfSpeech == "adjective" && word.frame == "i-feel" && word.definition == "Pleasant heat."));
    CHECK((word.example == "I feel warm." && word.usage == "everyday" && word.equivalence == "exact" && word.note == "Also of people."));
    REQUIRE(word.forms.size() == 1);
    CHECK((word.forms[0].name == "comparative" && word.forms[0].text == "warmer"));
    REQUIRE(word.also.size() == 2);
    CHECK((word.also[0].lemma == "warm all over" && word.also[0].region.empty() && word.also[0].usage.empty()));
    CHECK((word.also[1].lemma == "toasty" && word.also[1].region == "en-GB" && word.also[1].usage == "colloquial"));
    CHECK(word.reading == "wawm");
    REQUIRE(word.gaps.size() == 1);
    CHECK(word.example.substr(word.gaps[0].begin, word.gaps[0].length) == "warm");
    REQUIRE(word.confusable.size() == 1);
    CHECK((word.confusable[0].word == "varm" && word.confusable[0].language == "sv" && word.confusable[0].note == "Also hot."));
    CHECK(lexicon.frame(word, language("en")) == "I feel {word}");
    CHECK(lexicon.frame(word, language("es")).empty());
    CHECK(lexicon.find(conceptId("s.hum"))->origin == "es");
    CHECK((lexicon.find(conceptId("s.hum"))->optIn && !warm.optIn && warm.origin.empty()));
}

TEST_CASE("An example may be marked in several places, or wrongly, and reads well in any case", "[lexicon]") {
    struct Row {
        const char* marked;
        const char* read;
        std::vector<std::string> gaps;
    };
    const Row rows[] = {
        {"Das [macht] mir [Angst].", "Das macht mir Angst.", {"macht", "Angst"}},
        {"[Müde] bin ich.", "Müde bin ich.", {"Müde"}},
        {"No mark.", "No mark.", {}},
        {"Open [mark.", "Open mark.", {}},
        {"Closed] mark.", "Closed mark.", {}},
        {"Empty [] mark.", "Empty  mark.", {}},
        {"", "", {}},
    };
    for (const Row& row : rows) {
        INFO(row.marked);
        const FileTree folder;
        writeTinyContent(folder);
        folder.write("words/en/feelings.json", R"({"format":1,"kind":"feeling","words":[{"id":"f.sad","lemma":"sad","example":")" +
                                                   std::string(row.marked) + "\"}]}");
        const Lexicon lexicon = loadLexicon(folder.path(), {language("en")});
        const Word& word = *lexicon.word(conceptId("f.sad"), language("en"));
        CHECK(word.example == row.read);
        std::vector<std::string> gaps;
        for (const Gap& gap : word.gaps) gaps.push_back(word.example.substr(gap.begin, gap.length));
        CHECK(gaps == row.gaps);
    }
}

TEST_CASE("A word that a language lacks is shown in another one, and marked", "[lexicon]") {
    const FileTree folder;
    writeTinyContent(folder);
    const Lexicon lexicon = loadLexicon(folder.path(), {language("en"), language("es"), language("fr")});
    struct Row {
        const char* id;
        const char* language;
        const char* lemma;
        bool other;
    };
    const Row rows[] = {
        {"s.warm", "en", "warm", false},  {"s.warm", "es", "cálido", false}, {"s.warm", "fr", "warm", true},
        {"s.warm", "de", "warm", true},   {"f.sad", "es", "sad", true},      {"s.hum", "en", "zumbido", true},
        {"s.hum", "fr", "zumbido", true}, {"n.rest", "en", "n.rest", true},  {"f.unknown", "en", "f.unknown", true},
    };
    for (const Row& row : rows) {
        INFO(row.id << ' ' << row.language);
        const ConceptId id = conceptId(row.id);
        const auto shown = lexicon.shown(id, language(row.language));
        CHECK(shown.lemma == row.lemma);
        CHECK(shown.otherLanguage == row.other);
    }
    CHECK(lexicon.word(conceptId("f.sad"), language("es")) == nullptr);
    CHECK(lexicon.word(conceptId("s.warm"), language("de")) == nullptr);
    CHECK(lexicon.word(conceptId("f.unknown"), language("en")) == nullptr);
    CHECK(lexicon.find(conceptId("f.unknown")) == nullptr);
    CHECK(lexicon.languages().size() == 3);
}

TEST_CASE("English stands in even where it was not asked for first", "[lexicon]") {
    const FileTree folder;
    writeTinyContent(folder);
    const Lexicon lexicon = loadLexicon(folder.path(), {language("es"), language("en")});
    CHECK(lexicon.shown(conceptId("s.warm"), language("fr")).lemma == "warm");
    const Lexicon spanish = loadLexicon(folder.path(), {language("es")});
    CHECK(spanish.shown(conceptId("s.warm"), language("en")).lemma == "cálido");
    CHECK(spanish.shown(conceptId("s.warm"), language("en")).otherLanguage);
}

TEST_CASE("A cluster has its name in the language asked for, else its id", "[lexicon]") {
    const FileTree folder;
    writeTinyContent(folder);
    const Lexicon lexicon = loadLexicon(folder.path(), {language("en"), language("es")});
    CHECK(lexicon.clusterName(Kind::Sensation, "temperature", language("en")) == "Warm and cold");
    CHECK(lexicon.clusterName(Kind::Sensation, "temperature", language("es")) == "Frío y calor");
    CHECK(lexicon.clusterName(Kind::Sensation, "tremor", language("es")) == "tremor");
    CHECK(lexicon.clusterName(Kind::Feeling, "temperature", language("en")) == "temperature");
    CHECK(lexicon.clusterName(Kind::Sensation, "temperature", language("fr")) == "temperature");
}

TEST_CASE("Languages are the folders that have a language's name, in order", "[lexicon]") {
    const FileTree folder;
    for (const char* name : {"words/zh-Hans/x", "words/es/x", "words/en/x", "words/README/x", "words/de"}) folder.write(name, "");
    CHECK(Lexicon::languagesIn(folder.path()) == std::vector{language("en"), language("es"), language("zh-Hans")});
    CHECK(Lexicon::languagesIn(folder / "none").empty());
}

TEST_CASE("A person's own words stand beside the others, and the old lexicon stays as it was", "[lexicon]") {
    const FileTree folder;
    writeTinyContent(folder);
    const Lexicon before = loadLexicon(folder.path(), {language("en")});
    const ConceptId own = conceptId("s.own-018e6b5a-7c00-7abc-8def-0123456789ab"),
                    other = conceptId("f.own-018e6b5a-7c00-7abc-8def-0123456789ac");
    const OwnConcept words[] = {{own, language("en"), "fizzy", "Like soda.", "My hands feel fizzy."},
                                {other, language("uk"), "млосно", "", ""}};
    const Lexicon after = before.with(words);
    CHECK(before.concepts().size() == 5);
    CHECK(before.find(own) == nullptr);
    CHECK(before.word(own, language("en")) == nullptr);
    CHECK(before.languages().size() == 1);
    CHECK(after.concepts().size() == 7);
    REQUIRE(after.find(own));
    CHECK(after.find(own)->cluster == "own");
    CHECK(after.word(own, language("en"))->lemma == "fizzy");
    CHECK(after.word(own, language("en"))->definition == "Like soda.");
    CHECK(after.word(own, language("en"))->example == "My hands feel fizzy.");
    CHECK(after.shown(other, language("uk")).lemma == "млосно");
    CHECK(after.shown(other, language("en")).otherLanguage);
    CHECK(after.languages().size() == 2);
    CHECK(after.word(own, language("uk")) == nullptr);
    for (const Concept& each : before.concepts()) {
        INFO(each.id.text());
        REQUIRE(after.find(each.id));
        CHECK(after.find(each.id)->id == each.id);
        CHECK(after.shown(each.id, language("en")).lemma == before.shown(each.id, language("en")).lemma);
    }
    CHECK(after.with({}).concepts().size() == 7);
}

TEST_CASE("An own word is a neighbour of the concept it stands beside, of the same kind only", "[lexicon]") {
    const FileTree folder;
    writeTinyContent(folder);
    const Lexicon before = loadLexicon(folder.path(), {language("en")});
    const ConceptId fizzy = conceptId("s.own-018e6b5a-7c00-7abc-8def-0123456789ab"),
                    moth = conceptId("f.own-018e6b5a-7c00-7abc-8def-0123456789ac");
    const OwnConcept words[] = {{fizzy, language("en"), "fizzy", "", "", conceptId("s.warm")},
                                {moth, language("en"), "mothy", "", "", conceptId("s.warm")}};
    const Lexicon after = before.with(words);
    CHECK(after.find(fizzy)->near == std::vector{conceptId("s.warm")});
    CHECK(after.find(conceptId("s.warm"))->near == std::vector{conceptId("s.cold"), fizzy});
    CHECK(after.find(moth)->near.empty());
    CHECK(before.find(conceptId("s.warm"))->near == std::vector{conceptId("s.cold")});
}

TEST_CASE("A lexicon outlives the one it was made from", "[lexicon]") {
    const FileTree folder;
    writeTinyContent(folder);
    const OwnConcept own{conceptId("s.own-018e6b5a-7c00-7abc-8def-0123456789ab"), language("en"), "fizzy", "", ""};
    const Lexicon after = loadLexicon(folder.path(), {language("en")}).with(std::vector{own});
    CHECK(after.find(conceptId("s.warm"))->cluster == "temperature");
    CHECK(after.shown(own.id, language("en")).lemma == "fizzy");
}
