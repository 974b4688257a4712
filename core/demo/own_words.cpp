#include "demo/own_words.h"

#include <algorithm>

#include "demo/times.h"

namespace felt::demo {

using journal::OwnWord;

std::vector<OwnWord> ownWordsOf(const Calendar& calendar, const Material& material, Chance chance) {
    constexpr int evening = 20 * 3'600;
    std::vector<OwnWord> words;
    int dayIndex = 0;
    for (const Coinage& coinage : material.ownWords) {
        dayIndex = std::min(dayIndex + chance.between(2, 6), calendar.days() - 1);
        const Day day = calendar.day(dayIndex);
        const int second = std::min(evening + chance.between(0, 7'000), calendar.lastSecond(day));
        const Moment at = calendar.at(day, second);
        const Moment written = later(calendar, at, chance.between(20, 90));
        words.push_back({.id = Uuid::version7(written.instant() / 1'000, chance.bytes()),
                         .at = at,
                         .written = written,
                         .kind = coinage.kind,
                         .language = coinage.language,
                         .lemma = coinage.lemma,
                         .definition = coinage.definition,
                         .example = coinage.example,
                         .nearest = coinage.nearest,
                         .unknown = {}});
    }
    return words;
}

std::vector<OwnTerm> termsOf(const std::vector<OwnWord>& words, const Calendar& calendar) {
    std::vector<OwnTerm> terms;
    for (const OwnWord& word : words) {
        const int coinedOn = int((dayOf(word.at) - calendar.day(0)).count());
        terms.push_back(
            {.id = conceptOf(word), .language = *word.language, .lemma = word.lemma, .nearest = word.nearest, .coinedOn = coinedOn});
    }
    return terms;
}

}  // namespace felt::demo
