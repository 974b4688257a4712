#include "phrases/choice_words.h"

#include <catch2/catch_test_macros.hpp>
#include <set>

#include "speakers.h"

using namespace felt;
using namespace felt::phrases;
using namespace felt::phrases::tests;

namespace {

template <class Choice>
void everyChoiceHasWordsOfItsOwn(const locale::Messages& say) {
    std::set<std::string> words;
    for (std::size_t i = 0; i < Choices<Choice>::names.size(); ++i) words.insert(wordFor(static_cast<Choice>(i), say));
    CHECK(words.size() == Choices<Choice>::names.size());
    CHECK_FALSE(words.contains(""));
}

}  // namespace

TEST_CASE("Every choice has words of its own", "[phrases]") {
    for (const char* const tag : {"en", "es"}) {
        const locale::Messages say = speaking(tag).say;
        INFO(tag);
        everyChoiceHasWordsOfItsOwn<checkin::Temperature>(say);
        everyChoiceHasWordsOfItsOwn<checkin::Movement>(say);
        everyChoiceHasWordsOfItsOwn<checkin::Size>(say);
        everyChoiceHasWordsOfItsOwn<checkin::Depth>(say);
        everyChoiceHasWordsOfItsOwn<checkin::Change>(say);
        everyChoiceHasWordsOfItsOwn<checkin::Pleasant>(say);
        everyChoiceHasWordsOfItsOwn<checkin::WholeBody>(say);
        everyChoiceHasWordsOfItsOwn<checkin::Fits>(say);
        everyChoiceHasWordsOfItsOwn<checkin::Met>(say);
        everyChoiceHasWordsOfItsOwn<checkin::State>(say);
        everyChoiceHasWordsOfItsOwn<checkin::After>(say);
    }
}

TEST_CASE("Each step of strength is said in words of its own", "[phrases]") {
    const auto step = [](int value, const char* tag) { return stepInWords(*checkin::Intensity::make(value), speaking(tag).say); };
    CHECK(step(0, "en") == "not there");
    CHECK(step(6, "en") == "clear, hard to overlook");
    CHECK(step(10, "en") == "as strong as it can be");
    CHECK(step(0, "es") == "no está");
    CHECK(step(6, "es") == "se nota con claridad, cuesta pasarlo por alto");
    CHECK(step(10, "es") == "tan fuerte como puede ser");
    for (const char* const tag : {"en", "es"}) {
        std::set<std::string> words;
        for (int value = 0; value <= 10; ++value) words.insert(step(value, tag));
        CHECK(words.size() == 11);
    }
}
