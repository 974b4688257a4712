// What learning reads from the journal, for both programs.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <vector>

#include "journal/journal.h"
#include "lexicon/apart.h"
#include "trainer/day.h"

namespace felt::app {

struct StudyRecords {
    std::vector<journal::CheckIn> entries;  // the newest few thousand; what is older says little about today
    std::vector<journal::Review> reviews;   // all
    std::vector<journal::WordWish> wishes;
    std::optional<journal::StudyPlan> plan;

    trainer::Deck deck() const { return {reviews, trainer::scheduleOf(plan)}; }
    trainer::Learner learner(const lexicon::Lexicon& lexicon, trainer::Languages languages) const {
        return {lexicon, std::move(languages), entries, reviews, wishes, plan};
    }
};

Result<StudyRecords> readStudy(journal::Journal& journal);

// The language other than the person's own whose cards were answered last, or whose words were last asked for.
std::optional<LanguageTag> learnedLanguage(const StudyRecords& records, const LanguageTag& feelsIn);

// What sets words apart, each language read when it is first asked for; one whose file is broken tells nothing.
class ApartTexts {
public:
    explicit ApartTexts(std::filesystem::path content) : m_content(std::move(content)) {}
    const lexicon::Apart* of(const LanguageTag& language);

private:
    std::filesystem::path m_content;
    std::map<LanguageTag, lexicon::Apart> m_read;
};

}  // namespace felt::app
