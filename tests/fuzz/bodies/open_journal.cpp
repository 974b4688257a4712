// Any bytes under the name of a journal: it opens, checks, reads and writes, or says why not.
#include <fstream>

#include "checkin/check_in_json.h"
#include "fuzz.h"

namespace {

using namespace felt;

void use(journal::Journal& journal) {
    (void)journal.check();
    for (std::size_t kind = 0; kind < Choices<journal::EntryKind>::names.size(); ++kind)
        (void)journal.each(static_cast<journal::EntryKind>(kind), {}, journal::Resting::Included,
                           [](const journal::Record&) { return true; });
    (void)journal.tombstones();
    (void)journal.draft("check-in");
    (void)journal.search({{.spelled = {"a"}, .names = {"s.tight"}}}, 10);
    const auto entry = checkin::readCheckIn(std::string_view(R"({"at":"2026-03-01","note":"and on it goes","tags":["x"]})"));
    const auto added = journal.apply(journal::action::Add{*entry, {}});
    if (added && !added->added.empty()) (void)journal.apply(journal::action::Erase{added->added.front()});
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const fuzz::Folder folder;
    folder.empty();
    const std::filesystem::path file = folder / "journal.felt";
    std::ofstream(file, std::ios::binary).write(reinterpret_cast<const char*>(data), std::streamsize(size));
    (void)journal::Journal::wantsPassphrase(file);
    auto journal = journal::Journal::open(file, nullptr, fuzz::stillness());
    if (journal) use(*journal);
    return 0;
}
