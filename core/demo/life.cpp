#include "demo/life.h"

#include <algorithm>
#include <cmath>

#include "base/check.h"
#include "demo/check_ins.h"
#include "demo/learning.h"
#include "demo/own_words.h"
#include "demo/practising.h"
#include "demo/rhythm.h"
#include "demo/second_thoughts.h"
#include "demo/sharing.h"

namespace felt::demo {
namespace {

using journal::Record;

constexpr int mostDays = 36'500;
constexpr double mostPerDay = 100;

Record plain(journal::Entry entry) { return {.entry = std::move(entry), .revision = 1, .deleted = {}, .history = {}}; }

std::optional<int> totalOf(const Request& request) {
    if (!request.perDay) return std::nullopt;
    return std::max(1, int(std::lround(request.days * *request.perDay)));
}

// Lives the days one after the other. Refers to all it is given.
class Living {
public:
    Living(const Calendar& calendar, const Arcs& arcs, CheckIns& checkIns, Learning& learning, Chance chance)
        : m_calendar(calendar), m_arcs(arcs), m_checkIns(checkIns), m_learning(learning), m_chance(std::move(chance)) {}

    void day(int index, int count) {
        if (count == 0) return;
        const Climate& climate = m_arcs.on(index);
        const Nights nights = climate.tenseWork ? Nights::Restless : Nights::Quiet;
        for (const int second : timesOf(m_calendar, m_calendar.day(index), count, nights, m_chance)) {
            if (m_chance.perMille(10)) m_records.push_back(rested(m_checkIns.make(index, second, climate), m_calendar, m_chance));
            keep(m_checkIns.make(index, second, climate));
        }
        for (auto& review : m_learning.sessionOn(index)) m_records.push_back(plain(std::move(review)));
        if (auto run = practiceOn(m_calendar.day(index), m_calendar, m_chance)) m_records.push_back(plain(std::move(*run)));
    }
    std::vector<Record> take() { return std::move(m_records); }

private:
    void keep(checkin::CheckIn entry) {
        m_learning.meet(entry);
        auto run = practiceAfter(entry, m_calendar, m_chance);
        const bool edited = m_chance.perMille(20);
        m_records.push_back(edited ? revised(std::move(entry), m_calendar, m_chance) : plain(std::move(entry)));
        if (run) m_records.push_back(plain(std::move(*run)));
    }

    const Calendar& m_calendar;
    const Arcs& m_arcs;
    CheckIns& m_checkIns;
    Learning& m_learning;
    Chance m_chance;
    std::vector<Record> m_records;
};

void sortByWriting(std::vector<Record>& records) {
    std::stable_sort(records.begin(), records.end(),
                     [](const Record& a, const Record& b) { return writtenOf(a.entry)->instant() < writtenOf(b.entry)->instant(); });
}

}  // namespace

Status checkRequest(const Request& request) {
    if (request.days < 1 || request.days > mostDays) return fail(Code::OutOfRange, "days", "1-36500");
    const double perDay = request.perDay.value_or(1);
    if (!(perDay > 0 && perDay <= mostPerDay)) return fail(Code::OutOfRange, "per-day", "0-100");
    if (request.days * perDay > mostCheckIns) return fail(Code::OutOfRange, "per-day", "days * per-day <= " + std::to_string(mostCheckIns));
    const std::string_view year = request.end.date().substr(0, 4);
    if (year < "0102" || year > "9998") return fail(Code::OutOfRange, "end", "0102-9998");
    return {};
}

std::vector<Record> live(const Request& request, const lexicon::Lexicon& lexicon, const body::Figure& figure, const Material& material) {
    FELT_CHECK(checkRequest(request).has_value());
    Chance chance(request.seed);
    const Calendar calendar(request.end, request.days, chance.branch());
    const Arcs arcs(calendar, chance.branch());
    const Words words(lexicon, chance.branch());
    const std::vector<int> counts = checkInsPerDay(calendar, totalOf(request), chance.branch());
    std::vector<journal::OwnWord> ownWords = ownWordsOf(calendar, material, chance.branch());
    const Speech speech(words, termsOf(ownWords, calendar));
    CheckIns checkIns(calendar, figure, words, speech, material, chance.branch());
    Learning learning(calendar, words, chance.branch());

    Living living(calendar, arcs, checkIns, learning, chance.branch());
    for (int index = 0; index < request.days; ++index) living.day(index, counts[std::size_t(index)]);
    std::vector<Record> records = living.take();
    for (auto& share : sharesOf(records, calendar, material, chance.branch())) records.push_back(plain(std::move(share)));
    for (auto& word : ownWords) records.push_back(plain(std::move(word)));
    sortByWriting(records);
    return records;
}

}  // namespace felt::demo
