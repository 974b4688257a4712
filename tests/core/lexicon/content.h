// The content that ships, and a tiny one for tests that break it.
#pragma once

#include <catch2/catch_test_macros.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/lexicon.h"
#include "support/file_tree.h"

namespace felt::lexicon::tests {

inline ConceptId conceptId(std::string_view text) { return ConceptId::make(text).value(); }
inline LanguageTag language(std::string_view text) { return LanguageTag::make(text).value(); }

inline Lexicon loadLexicon(const std::filesystem::path& folder, const std::vector<LanguageTag>& languages) {
    auto lexicon = Lexicon::load(folder, languages);
    if (!lexicon) FAIL(lexicon.error().subject << ": " << lexicon.error().detail);
    return std::move(*lexicon);
}

inline Lexicon shippedLexicon() { return loadLexicon(FELT_CONTENT_FOLDER, Lexicon::languagesIn(FELT_CONTENT_FOLDER)); }

// Five concepts; s.warm and s.cold in both languages, s.hum in Spanish alone, f.sad in English alone, n.rest without a word.
inline void writeTinyContent(const felt::tests::FileTree& folder) {
    folder.write("concepts/sensations.json", R"({"format":1,"kind":"sensation","concepts":[
        {"id":"s.warm","cluster":"temperature","tier":1,"level":2,"valence":0.5,"arousal":-0.25,"ladder":"heat","step":1,"of":3,"near":["s.cold"],
         "opposite":"s.cold","places":[{"place":"front.chest.left","weight":0.75,"sign":"more"}],"with":["f.sad","n.rest"]},
        {"id":"s.cold","cluster":"temperature","care":"ground-first"},
        {"id":"s.hum","cluster":"tremor","origin":"es","opt_in":true}]})");
    folder.write("concepts/feelings.json",
                 R"({"format":1,"kind":"feeling","concepts":[{"id":"f.sad","need_state":"unmet","judgement":true}]})");
    folder.write("concepts/needs.json", R"({"format":1,"kind":"need","concepts":[{"id":"n.rest"}]})");
    folder.write("words/en/sensations.json",
                 R"({"format":1,"language":"en","kind":"sensation","clusters":{"temperature":"Warm and cold"},
        "frames":{"i-feel":"I feel {word}"},"words":[
        {"id":"s.cold","lemma":"cold","also":[{"lemma":"chilly"}]},
        {"id":"s.warm","lemma":"warm","pos":"adjective","frame":"i-feel","definition":"Pleasant heat.","example":"I feel [warm].",
         "reading":"wawm","confusable":[{"word":"varm","language":"sv","note":"Also hot."}],
         "forms":{"comparative":"warmer"},"also":[{"lemma":"warm all over"},{"lemma":"toasty","region":"en-GB","register":"colloquial"}],"register":"everyday","equivalence":"exact","note":"Also of people."}]})");
    folder.write("words/en/feelings.json", R"({"format":1,"language":"en","kind":"feeling","words":[{"id":"f.sad","lemma":"sad"}]})");
    folder.write("words/es/sensations.json",
                 R"({"format":1,"language":"es","kind":"sensation","clusters":{"temperature":"Frío y calor"},"words":[
        {"id":"s.warm","lemma":"cálido"},{"id":"s.cold","lemma":"frío"},{"id":"s.hum","lemma":"zumbido"}]})");
}

}  // namespace felt::lexicon::tests
