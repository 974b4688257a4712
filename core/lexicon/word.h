// One concept in one language.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "lexicon/concept.h"

namespace felt::lexicon {

// A form besides the lemma: name as in the content ("feminine", "plural", "attributive").
struct Form {
    std::string name;
    std::string text;
};

// Another way to say it. region: "es-MX" where it is said there only, else empty; usage: its register where it is not the word's.
struct Variant {
    std::string lemma;
    std::string region;
    std::string usage;
};

// A word that looks or sounds like this one and misleads. language: of that word, where it is another one.
struct Confusable {
    std::string word;
    std::string language;
    std::string note;
};

// Bytes of the example that hold the word in the form it has there.
struct Gap {
    std::size_t begin = 0;
    std::size_t length = 0;
};

struct Word {
    ConceptId id;
    std::string lemma;
    std::string partOfSpeech;  // "adjective", "noun", "verb", "phrase"
    std::vector<Form> forms;
    std::string reading;  // kana, pinyin, vocalised Arabic, stress, romanisation; empty where the script tells
    std::vector<Variant> also;
    std::string frame;  // key of the sentence pattern
    std::string definition;
    std::string example;    // first person
    std::vector<Gap> gaps;  // in the example, in order
    std::vector<Confusable> confusable;
    std::string usage;  // register: "everyday", "formal", "colloquial", "regional", "technical"
    std::string equivalence;
    std::string note;  // what the nearest word misses, where it is not exact
};

}  // namespace felt::lexicon
