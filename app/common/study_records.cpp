#include "study_records.h"

#include "trainer/card.h"

namespace felt::app {
namespace {

constexpr std::size_t entriesLookedAt = 3'000;

template <class Kind>
Result<std::vector<Kind>> all(journal::Journal& journal, journal::EntryKind kind) {
    FELT_TRY(const std::vector<journal::Entry> entries, journal.entries(kind, {}));
    std::vector<Kind> read;
    read.reserve(entries.size());
    for (const journal::Entry& each : entries) read.push_back(std::get<Kind>(each));
    return read;
}

}  // namespace

Result<StudyRecords> readStudy(journal::Journal& journal) {
    StudyRecords records;
    FELT_TRY(const std::vector<journal::Entry> entries, journal.newest(journal::EntryKind::CheckIn, entriesLookedAt));
    for (const journal::Entry& each : entries) records.entries.push_back(std::get<journal::CheckIn>(each));
    FELT_TRY(records.reviews, all<journal::Review>(journal, journal::EntryKind::Review));
    FELT_TRY(records.wishes, all<journal::WordWish>(journal, journal::EntryKind::WordWish));
    FELT_TRY(const std::vector<journal::StudyPlan> plans, all<journal::StudyPlan>(journal, journal::EntryKind::StudyPlan));
    records.plan = trainer::planThatHolds(plans);
    return records;
}

std::optional<LanguageTag> learnedLanguage(const StudyRecords& records, const LanguageTag& feelsIn) {
    std::optional<LanguageTag> found;
    std::int64_t when = 0;
    const auto note = [&](const LanguageTag& language, const Moment& at) {
        if (language == feelsIn || (found && at.instant() < when)) return;
        found = language;
        when = at.instant();
    };
    for (const journal::Review& each : records.reviews)
        if (const auto card = trainer::cardOf(each.card)) note(card->language, each.at);
    for (const journal::WordWish& each : records.wishes)
        if (each.language && each.wish == journal::Wish::Learn) note(*each.language, each.at);
    return found;
}

const lexicon::Apart* ApartTexts::of(const LanguageTag& language) {
    if (const auto read = m_read.find(language); read != m_read.end()) return &read->second;
    auto apart = lexicon::Apart::load(m_content, language);
    return &m_read.emplace(language, apart ? std::move(*apart) : lexicon::Apart()).first->second;
}

}  // namespace felt::app
