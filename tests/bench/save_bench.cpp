// One durable save beside the least that could be one: a row into a database of one table, opened with the same settings and
// encrypted too, on the same disk. Taken turn about, so that both meet the same disk.
#include <algorithm>
#include <chrono>
#include <cstdio>

#include "bench.h"

using namespace felt;
using namespace felt::bench;

namespace {

using Microseconds = double;

template <class Work>
Microseconds timed(Work&& work) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - begin).count();
}

Microseconds quantile(std::vector<Microseconds> times, double share) {
    std::sort(times.begin(), times.end());
    return times[std::size_t(share * double(times.size() - 1))];
}

// Two marks, two feelings, one need and a note of 200 characters.
journal::Entry typicalCheckIn(int number) {
    Json json = Json::parse(R"({"at":"2026-03-02T08:00:00+01:00","language":"en","form":"full","ended":"complete","marks":[
        {"view":"front","place":"front.chest.left","sensation":"s.tight","word":"tight","intensity":6,"depth":"deep","pleasant":"unpleasant"},
        {"place":"inner.stomach","sensation":"s.heavy","word":"heavy","intensity":4}],"feelings":[
        {"concept":"f.uneasy","word":"uneasy","intensity":5,"fits":"yes"},{"concept":"f.sad","word":"sad","intensity":3}],
        "needs":[{"concept":"n.rest","word":"rest","met":"unmet"}]})");
    std::string note = "Entry " + std::to_string(number) + ". ";
    constexpr std::string_view words[] = {"morning ", "kitchen ", "sister ", "walk ", "letter ", "breath ", "window ", "late "};
    for (int i = 0; note.size() < 200; ++i) note += words[std::size_t(i * (number % 7 + 1) + number) % std::size(words)];
    json["note"] = note.substr(0, 200);
    return checkIn(writeJson(json));
}

class BareTable {
public:
    BareTable(const std::filesystem::path& file, const RandomSource& random)
        : m_key(need(sqlite::Key::create(secret(), quick, random))), m_connection(open(file, m_key)) {
        need(m_connection.execute("CREATE TABLE bare (number INTEGER PRIMARY KEY, body TEXT NOT NULL)"));
    }
    void save(std::string_view body) { need(need(m_connection.prepare("INSERT INTO bare (body) VALUES (?)")).bind(body).run()); }

private:
    static sqlite::Connection open(const std::filesystem::path& file, const sqlite::Key& key) {
        need(journal::makeEmpty(file));
        return need(sqlite::Connection::open(file, &key));
    }
    sqlite::Key m_key;
    sqlite::Connection m_connection;
};

void say(const char* what, const std::vector<Microseconds>& times) {
    std::printf("%-40s %10.1f us median %10.1f us 95th percentile\n", what, quantile(times, 0.5), quantile(times, 0.95));
}

}  // namespace

TEST_CASE("One durable save against a bare one-row commit") {
    const int rounds = fromEnvironment("FELT_BENCH_ROUNDS", 400);
    LivedJournal lived(fromEnvironment("FELT_BENCH_ENTRIES", 10'000));
    BareTable bare(lived.folder / "bare.db", lived.random);
    std::vector<Microseconds> saves, commits;
    for (int round = 0; round < rounds; ++round) {
        const journal::action::Add action{typicalCheckIn(round), {}};
        const std::string body = journal::writeEntry(action.entry);
        const auto save = [&] { saves.push_back(timed([&] { add(lived.journal, action.entry); })); };
        const auto commit = [&] { commits.push_back(timed([&] { bare.save(body); })); };
        if (round % 2 == 0) save(), commit();
        if (round % 2 == 1) commit(), save();
    }
    say("save of a check-in", saves);
    say("bare one-row commit", commits);
    std::printf("%-40s %10.2f ratio of medians, %d rounds\n", "save : bare", quantile(saves, 0.5) / quantile(commits, 0.5), rounds);
}
