// Lives made from the content that ships.
#pragma once

#include <catch2/catch_test_macros.hpp>
#include <map>
#include <string>
#include <vector>

#include "body/figure.h"
#include "demo/life.h"
#include "journal/entries_json.h"

namespace felt::demo::tests {

struct Content {
    lexicon::Lexicon lexicon;
    body::Figure figure;
    Material material;
};

inline const Content& content() {
    static const Content loaded = [] {
        const std::filesystem::path folder = FELT_CONTENT_FOLDER;
        return Content{lexicon::Lexicon::load(folder, lexicon::Lexicon::languagesIn(folder)).value(),
                       body::Figure::load(folder / "body" / "figure-neutral.json").value(), load(folder).value()};
    }();
    return loaded;
}

inline Moment moment(std::string_view text) { return Moment::parse(text).value(); }

inline Request request(int days, std::string_view end = "2026-03-01T20:15:00+01:00") {
    return {.days = days, .perDay = {}, .seed = 7, .end = moment(end)};
}

inline std::vector<journal::Record> lived(const Request& request) {
    return live(request, content().lexicon, content().figure, content().material);
}

// Most tests look at the same four hundred days.
inline const std::vector<journal::Record>& aYear() {
    static const auto records = lived(request(400));
    return records;
}

// Refers to the records.
template <class Kind>
std::vector<const Kind*> entriesOf(const std::vector<journal::Record>& records) {
    std::vector<const Kind*> entries;
    for (const auto& record : records)
        if (const auto* const entry = std::get_if<Kind>(&record.entry)) entries.push_back(entry);
    return entries;
}
template <class Kind>
std::vector<const Kind*> entriesOf(std::vector<journal::Record>&& records) = delete;

// Check-ins that are in the lists, by lived day.
inline std::map<std::string, int> countsByDay(const std::vector<journal::Record>& records) {
    std::map<std::string, int> counts;
    for (const auto& record : records)
        if (const auto* const entry = std::get_if<journal::CheckIn>(&record.entry); entry != nullptr && !record.deleted)
            ++counts[std::string(entry->at.date())];
    return counts;
}

inline int checkInsIn(const std::vector<journal::Record>& records) {
    int sum = 0;
    for (const auto& [day, count] : countsByDay(records)) sum += count;
    return sum;
}

}  // namespace felt::demo::tests
