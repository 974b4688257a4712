// Journals and check-ins ready to be tested with.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "checkin/check_in_json.h"
#include "journal/entries_json.h"
#include "journal/files.h"
#include "journal/journal.h"
#include "support/environment.h"
#include "support/expect.h"

namespace felt::tests {

using journal::Journal;

inline constexpr sqlite::KeyCost quick{.memoryKib = 8, .passes = 1};
inline Secret secret(std::string_view text = "correct horse") { return Secret::copyOf(text); }

// Whether a journal has a passphrase; for tests that hold for both.
enum class Lock { Plain, Locked };

// Where journals of one test get their time and chance from.
struct World {
    StepClock time;
    RandomSource random = seededRandom(7);
    journal::Environment environment() const { return {time.clock(), random}; }
};

inline Journal makeJournal(const World& world, const std::filesystem::path& file, Lock lock) {
    const Secret passphrase = secret();
    return need(Journal::create(file, lock == Lock::Locked ? &passphrase : nullptr, quick, world.environment()));
}

inline Result<Journal> tryOpen(const World& world, const std::filesystem::path& file, std::optional<std::string_view> passphrase) {
    const Secret typed = secret(passphrase.value_or(""));
    return Journal::open(file, passphrase ? &typed : nullptr, world.environment());
}

inline Journal openJournal(const World& world, const std::filesystem::path& file, Lock lock) {
    return need(tryOpen(world, file, lock == Lock::Locked ? std::optional("correct horse") : std::nullopt));
}

// The database behind a journal, to look into it or to spoil it.
inline sqlite::Connection databaseOf(const std::filesystem::path& file, Lock lock) {
    const Secret passphrase = secret();
    return need(journal::unlock({file}, lock == Lock::Locked ? &passphrase : nullptr)).connection;
}

inline journal::Entry entry(journal::EntryKind kind, std::string_view json) { return need(journal::readEntry(kind, json)); }
inline journal::Entry checkIn(std::string_view json) { return entry(journal::EntryKind::CheckIn, json); }
inline journal::Entry noted(std::string_view at, std::string_view note) { return checkIn(writeJson(Json{{"at", at}, {"note", note}})); }

inline Uuid id(std::string_view text) { return need(Uuid::make(text)); }
// 01990000-0000-7000-8000-000000000001 and so on.
inline Uuid id(int number) {
    const std::string digits = std::to_string(number);
    return id("01990000-0000-7000-8000-" + std::string(12 - digits.size(), '0') + digits);
}

inline journal::Changes apply(Journal& journal, const journal::Action& action) { return need(journal.apply(action)); }
inline Uuid add(Journal& journal, const journal::Entry& entry) {
    const journal::Changes changes = apply(journal, journal::action::Add{entry, {}});
    REQUIRE(changes.added.size() == 1);
    return changes.added.front();
}

inline std::vector<std::string> findings(Journal& journal) { return need(journal.check()); }
inline std::vector<std::string> notes(Journal& journal, const journal::Span& span = {}) {
    std::vector<std::string> found;
    for (const auto& each : need(journal.entries(journal::EntryKind::CheckIn, span)))
        found.push_back(std::get<journal::CheckIn>(each).note.value_or(""));
    return found;
}

// A check-in that fills every column and every list.
inline constexpr std::string_view fullCheckIn =
    R"({"at":"2026-02-14T21:05:30+01:00","language":"de","form":"full","ended":"complete",)"
    R"("prompt":"p.now","marks":[{"view":"front","place":"front.chest.left","paint":[{"layer":"more","radius":0.02,"points":[[0.4,0.3],[0.41,0.31]]}],)"
    R"("sensation":"s.tight","word":"eng","intensity":7,"temperature":"cold","movement":"still","size":"hand","depth":"deep","change":"growing",)"
    R"("pleasant":"unpleasant"},{"place":"inner.stomach","sensation":"s.own-01990000-0000-7000-8000-000000000099","word":"Kieselgefühl"}],)"
    R"("whole_body":["numb"],"feelings":[{"concept":"f.uneasy","word":"unruhig","intensity":4,"fits":"partly"}],"feeling_unsure":true,)"
    R"("plane":{"pleasantness":-0.4,"energy":0.25},"panel":{"f.sad":30,"f.angry":0},"needs":[{"concept":"n.rest","word":"Ruhe","met":"unmet"}],)"
    R"("state":"freeze","distress":{"before":6,"after":3},"tags":["Arbeit","nachts"],"note":"Der Brustkorb fühlt sich zu klein an.","after":"better",)"
    R"("private":true,"source":{"from":"paper"},"later":{"field":1}})";

}  // namespace felt::tests
