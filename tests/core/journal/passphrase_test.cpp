#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "support/busy.h"
#include "support/bytes.h"
#include "support/journals.h"
#include "support/temp_folder.h"

using namespace felt;
using namespace felt::journal;
using namespace felt::tests;

namespace {

namespace fs = std::filesystem;
using Names = std::set<std::string>;
using Passphrase = std::optional<std::string_view>;

struct Fixture : World {
    TempFolder folder;
    fs::path file = folder / "journal.felt";
    Journal make(Lock lock) {
        Journal journal = makeJournal(*this, file, lock);
        add(journal, checkIn(fullCheckIn));
        const Uuid edited = add(journal, noted("2026-03-01", "a canary"));
        apply(journal, action::Edit{edited, noted("2026-03-01", "a canary edited")});
        apply(journal, action::Erase{add(journal, noted("2026-03-01", "erased"))});
        return journal;
    }
    Status change(Journal& journal, Passphrase to) {
        const Secret next = secret(to.value_or(""));
        return journal.changePassphrase(to ? &next : nullptr, {16, 2});
    }
    std::optional<Code> open(Passphrase passphrase) { return failure(tryOpen(*this, file, passphrase)); }
};

Names plainNames() { return {"journal.felt", "journal.felt-journal"}; }
Names lockedNames() { return {"journal.felt", "journal.felt-journal", "journal.felt.key"}; }

}  // namespace

TEST_CASE_METHOD(Fixture, "An open journal tells its passphrase from others", "[journal][passphrase]") {
    Journal journal = make(Lock::Plain);
    CHECK_FALSE(journal.isLocked());
    CHECK(failure(journal.prove(secret("correct horse"))) == Code::PassphraseNotInUse);
    need(change(journal, "correct horse"));
    CHECK(journal.isLocked());
    CHECK(journal.prove(secret("correct horse")).has_value());
    CHECK(failure(journal.prove(secret("correct horse "))) == Code::PassphraseWrong);
    CHECK(failure(journal.prove(Secret())) == Code::PassphraseWrong);
    need(change(journal, "another"));
    CHECK(failure(journal.prove(secret("correct horse"))) == Code::PassphraseWrong);
    CHECK(journal.prove(secret("another")).has_value());
}

TEST_CASE_METHOD(Fixture, "A passphrase is set, changed and removed, and the journal stays the same", "[journal][passphrase]") {
    Journal journal = make(Lock::Plain);
    const auto entries = need(journal.entries(EntryKind::CheckIn, {}));
    Passphrase last;
    for (const Passphrase to :
         {Passphrase("first"), Passphrase("second"), Passphrase("second"), Passphrase(), Passphrase(), Passphrase("correct horse")}) {
        INFO("to " << to.value_or("none"));
        const std::string before = readBytes(file);
        need(change(journal, to));
        CHECK((readBytes(file) != before));
        CHECK(findings(journal).empty());
        CHECK(need(journal.entries(EntryKind::CheckIn, {})) == entries);
        // The same object goes on writing.
        apply(journal, action::Delete{*idOf(entries[0])});
        apply(journal, action::Undelete{*idOf(entries[0])});
        CHECK(namesIn(folder.path()) == (to ? lockedNames() : plainNames()));
        CHECK(modeOf(file) == 0600);
        CHECK((readBytes(file).find("canary") == std::string::npos) == to.has_value());
        CHECK(need(Journal::wantsPassphrase(file)) == to.has_value());
        if (last && last != to) CHECK(open(last) == (to ? Code::PassphraseWrong : Code::PassphraseNotInUse));
        Journal again = need(tryOpen(*this, file, to));
        CHECK(need(again.entries(EntryKind::CheckIn, {})) == entries);
        CHECK(need(again.tombstones()) == need(journal.tombstones()));
        CHECK(findings(again).empty());
        last = to;
    }
    CHECK(need(sqlite::KeyParameters::parse(readBytes(folder / "journal.felt.key"))).cost == sqlite::KeyCost{16, 2});
}

TEST_CASE_METHOD(Fixture, "An empty passphrase is refused", "[journal][passphrase]") {
    Journal journal = make(Lock::Locked);
    CHECK(failure(change(journal, "")) == Code::EmptyPassphrase);
    CHECK(open("correct horse") == std::nullopt);
}

TEST_CASE_METHOD(Fixture, "Who else has the journal open is told that it was exchanged, and writes nothing", "[journal][passphrase]") {
    const Lock lock = GENERATE(Lock::Plain, Lock::Locked);
    Journal journal = make(lock);
    Journal other = openJournal(*this, file, lock);
    Journal writer = openJournal(*this, file, lock);
    add(writer, noted("2026-03-02", "before"));
    need(change(journal, "next"));
    for (Journal* each : {&other, &writer}) {
        CHECK(failure(each->apply(action::Add{noted("2026-03-02", "too late"), {}})) == Code::Replaced);
        CHECK(failure(change(*each, "third")) == Code::Replaced);
        CHECK(failure(each->backUp(folder / "copy")) == Code::Replaced);
        CHECK(failure(each->entries(EntryKind::CheckIn, {})) == Code::Replaced);
        CHECK(failure(each->check()) == Code::Replaced);
    }
    CHECK(open("third") == Code::PassphraseWrong);
    CHECK(namesIn(folder.path()) == Names{"journal.felt", "journal.felt.key"});
    add(journal, noted("2026-03-02", "after"));
    Journal again = need(tryOpen(*this, file, "next"));
    CHECK(findings(again).empty());
    CHECK(notes(again).back() == "after");
}

TEST_CASE_METHOD(Fixture, "The passphrase does not change while another program writes", "[journal][passphrase]") {
    const NoSleep impatient;
    Journal journal = make(Lock::Locked);
    sqlite::Connection other = databaseOf(file, Lock::Locked);
    need(other.execute("BEGIN IMMEDIATE"));
    CHECK(failure(change(journal, "next")) == Code::Busy);
    CHECK(namesIn(folder.path()) == lockedNames());
    need(other.execute("ROLLBACK"));
    CHECK(open("correct horse") == std::nullopt);
    need(change(journal, "next"));
}

TEST_CASE_METHOD(Fixture, "A damaged journal keeps its passphrase", "[journal][passphrase]") {
    Journal journal = make(Lock::Locked);
    need(databaseOf(file, Lock::Locked).execute("UPDATE entry SET body = replace(body, 'canary', 'canyon')"));
    const std::string before = readBytes(file);
    for (const Passphrase to : {Passphrase("next"), Passphrase()}) {
        CHECK(failure(change(journal, to)) == Code::Damaged);
        CHECK((readBytes(file) == before));
        CHECK(namesIn(folder.path()) == lockedNames());
        CHECK(open("correct horse") == std::nullopt);
    }
}

TEST_CASE_METHOD(Fixture, "A change of passphrase that fails leaves nothing, and the journal goes on", "[journal][passphrase]") {
    Journal journal = make(Lock::Locked);
    const Names before = namesIn(folder.path());
    {
        fs::permissions(folder.path(), fs::perms::owner_read | fs::perms::owner_exec);
        const Unprivileged person;
        CHECK(failure(change(journal, "next")) == Code::NoPermission);
        fs::permissions(folder.path(), fs::perms::owner_all);
        add(journal, noted("2026-03-02", "goes on"));
    }
    CHECK(namesIn(folder.path()) == before);
    CHECK(open("next") == Code::PassphraseWrong);
    CHECK(open("correct horse") == std::nullopt);
}

TEST_CASE_METHOD(Fixture, "Every state that an interrupted change can leave opens with one of the two passphrases",
                 "[journal][passphrase]") {
    const Passphrase from = GENERATE(Passphrase(), Passphrase("old"));
    const Passphrase to = GENERATE(Passphrase(), Passphrase("new"), Passphrase("old"));
    if (!from && !to) return;
    make(Lock::Plain);
    if (from) {
        Journal journal = need(tryOpen(*this, file, std::nullopt));
        need(change(journal, from));
    }
    const std::string oldFile = readBytes(file), oldKey = from ? readBytes(folder / "journal.felt.key") : "";
    {
        Journal journal = need(tryOpen(*this, file, from));
        need(change(journal, to));
    }
    const std::string newFile = readBytes(file), newKey = to ? readBytes(folder / "journal.felt.key") : "";
    const auto put = [&](const char* name, const std::string& bytes) {
        fs::remove(folder / name);
        if (!bytes.empty()) writeBytes(folder / name, bytes);
    };
    struct Row {
        const char* what;
        const std::string &file, &key, next, nextKey;
        Passphrase opens;
    };
    const Row rows[] = {
        {"half of the new file", oldFile, oldKey, newFile.substr(0, 5000), "", from},
        {"the new file", oldFile, oldKey, newFile, "", from},
        {"the new companion written", oldFile, oldKey, newFile, newKey, from},
        {"the file exchanged", newFile, oldKey, "", newKey, to},
        {"the file exchanged, its companion lost on the way", newFile, oldKey, "", "", to},
        {"the companion exchanged", newFile, newKey, "", "", to},
        {"both companions", newFile, newKey, "", newKey, to},
        {"the new companion half written", oldFile, oldKey, newFile, newKey.substr(0, newKey.size() / 2), from},
    };
    for (const Row& row : rows) {
        INFO(row.what);
        // Nothing but the usual cost could be tried where the only companion is lost; and without one nothing is lost.
        const bool hopeless = std::string_view(row.what).find("lost") != std::string_view::npos && (!from || !to);
        if (hopeless) continue;
        put("journal.felt", row.file);
        put("journal.felt.key", row.key);
        put("journal.felt.new", row.next);
        put("journal.felt.key.new", row.nextKey);
        CHECK(need(Journal::wantsPassphrase(file)) == row.opens.has_value());
        Journal opened = need(tryOpen(*this, file, row.opens));
        CHECK(notes(opened).size() == 2);
        CHECK(findings(opened).empty());
        // Nothing is left that another passphrase opens, or that none is needed for.
        CHECK_FALSE(fs::exists(folder / "journal.felt.new"));
        CHECK_FALSE(fs::exists(folder / "journal.felt.key.new"));
        if (row.opens) CHECK((readBytes(folder / "journal.felt.key") == (row.opens == to && (row.file == newFile) ? newKey : oldKey)));
        for (const Passphrase wrong : {Passphrase("wrong"), Passphrase()})
            if (wrong != row.opens) CHECK(open(wrong).has_value());
    }
}
