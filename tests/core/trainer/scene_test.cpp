#include "trainer/scene.h"

#include <catch2/catch_test_macros.hpp>

#include "made.h"

using namespace felt;
using namespace felt::trainer;
using namespace felt::trainer::tests;

namespace {

lexicon::Word wordOf(std::string lemma, std::vector<std::string> forms = {}) {
    lexicon::Word word{.id = conceptId("f.sad"), .lemma = std::move(lemma)};
    for (std::string& each : forms) word.forms.push_back({"form", std::move(each)});
    return word;
}

std::vector<std::string> found(const lexicon::Word& word, const std::string& text) {
    std::vector<std::string> texts;
    for (const Gap& gap : placesOf(word, text, rules())) texts.push_back(text.substr(gap.begin, gap.length));
    return texts;
}
using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("a word is found in a text in any form, without minding case and accents, and not inside another", "[scene]") {
    CHECK(found(wordOf("sad"), "Sad again, and SÁD all day; the saddle was not.") == Texts{"Sad", "SÁD"});
    CHECK(found(wordOf("cansado", {"cansada"}), "Estoy muy cansada hoy.") == Texts{"cansada"});
    CHECK(found(wordOf("on edge"), "I am on edge, always on edge.") == Texts{"on edge", "on edge"});
    CHECK(found(wordOf("мир"), "Мир во мне, всемирный.") == Texts{"Мир"});
    CHECK(found(wordOf("もやもやする", {"もやもや"}), "朝からもやもやしている。") == Texts{"もやもや"});
    CHECK(found(wordOf("답답하다", {"답답"}), "가슴이 답답하고 무거웠다.") == Texts{"답답"});
    CHECK(found(wordOf("发紧"), "胸口一直发紧。") == Texts{"发紧"});
    CHECK(found(wordOf("حزين"), "أنا حَزِين اليوم") == Texts{"حَزِين"});
    CHECK(found(wordOf("sad"), "").empty());
    CHECK(found(wordOf(""), "sad").empty());
}

TEST_CASE("the sentence of a note that holds the word is the scene; the newest first", "[scene]") {
    const std::vector entries{checkIn(R"({"at":"2026-03-01","note":"Rain. I felt sad on the way home! Then tea."})"),
                              checkIn(R"({"at":"2026-03-02","note":"sad","feelings":[{"concept":"f.sad"}]})"),
                              checkIn(R"({"at":"2026-03-03","note":"Long call.\nSad when it was over","feelings":[{"concept":"f.sad"}]})")};
    const lexicon::Word word = wordOf("sad");
    const auto scenes = scenesOf(word.id, &word, entries, rules(), 5);
    REQUIRE(scenes.size() == 2);
    CHECK(scenes[0].sentence == "Sad when it was over");
    CHECK(scenes[0].entry == &entries[2]);
    CHECK(scenes[1].sentence == "I felt sad on the way home!");
    CHECK(scenes[1].sentence.substr(scenes[1].gaps.at(0).begin, scenes[1].gaps.at(0).length) == "sad");
}

TEST_CASE("what was noticed is a scene where something is left beside the gap", "[scene]") {
    const std::vector entries{checkIn(R"({"at":"2026-03-01","marks":[{"sensation":"s.tight","place":"front.throat"}]})"),
                              checkIn(R"({"at":"2026-03-02","marks":[{"sensation":"s.tight"}]})"),
                              checkIn(R"({"at":"2026-03-03","feelings":[{"concept":"f.proud"},{"concept":"f.sad"}]})"),
                              checkIn(R"({"at":"2026-03-04","needs":[{"concept":"n.rest"}]})")};
    CHECK(scenesOf(conceptId("s.tight"), nullptr, entries, rules(), 5).size() == 1);
    const auto sad = scenesOf(conceptId("f.sad"), nullptr, entries, rules(), 5);
    REQUIRE(sad.size() == 1);
    CHECK(sad[0].in == Scene::In::Feelings);
    CHECK(sad[0].index == 1);
    CHECK(scenesOf(conceptId("n.rest"), nullptr, entries, rules(), 5).empty());
}

TEST_CASE("a private entry is never a scene", "[scene]") {
    const std::vector entries{checkIn(
        R"({"at":"2026-03-01","private":true,"note":"I was so sad about him.","marks":[{"sensation":"s.tight","place":"front.throat"}],"feelings":[{"concept":"f.sad"}]})")};
    const lexicon::Word word = wordOf("sad");
    CHECK(scenesOf(word.id, &word, entries, rules(), 5).empty());
    CHECK(scenesOf(conceptId("s.tight"), nullptr, entries, rules(), 5).empty());
    CHECK_FALSE(isScene(entries[0], true));
}
