#include "bridge/store.h"

#include "support/house.h"

using namespace felt;
using namespace felt::desktop;
using namespace felt::desktop::tests;

namespace {

journal::Action note(const char* text) {
    return journal::action::Add{checkin::CheckIn{.at = need(Moment::parse("2026-11-20")), .note = text}, {}};
}

}  // namespace

TEST_CASE("Answers come back in the order of the questions, each write with its changes first", "[desktop][store]") {
    House house;
    house.openPlainJournal();
    std::vector<std::string> heard;
    QObject context;
    QObject::connect(&house.session.store(), &Store::changed, &context,
                     [&](const journal::Changes& changes) { heard.push_back("changed " + std::to_string(changes.added.size())); });
    house.session.store().apply(note("one"), &context, [&](const auto&) { heard.emplace_back("one"); });
    house.session.store().ask(
        &context, [](journal::Journal& journal) { return need(journal.entries(journal::EntryKind::CheckIn, {})).size(); },
        [&](std::size_t count) { heard.push_back("read " + std::to_string(count)); });
    house.session.store().apply(note("two"), &context, [&](const auto&) { heard.emplace_back("two"); });
    until([&] { return heard.size() == 5; });
    CHECK(heard == std::vector<std::string>{"changed 1", "one", "read 1", "changed 1", "two"});
}

TEST_CASE("Nobody is answered who has gone", "[desktop][store]") {
    House house;
    house.openPlainJournal();
    bool answered = false, after = false;
    {
        QObject gone;
        house.session.store().apply(note("kept all the same"), &gone, [&](const auto&) { answered = true; });
    }
    house.session.store().ask(
        &house.session, [](journal::Journal&) { return 0; }, [&](int) { after = true; });
    until([&] { return after; });
    CHECK(!answered);
}

TEST_CASE("What was handed over before closing is written", "[desktop][store]") {
    House house;
    house.openPlainJournal();
    for (int i = 0; i < 20; ++i) house.session.store().apply(note("one of twenty"), &house.session, {});
    house.session.store().close();
    bool open = false;
    house.session.store().open(house.journal(), std::nullopt, &house.session, [&](const Status& status) { open = status.has_value(); });
    until([&] { return open; });
    CHECK(house.checkIns().size() == 20);
}

TEST_CASE("A refused write changes nothing and says why", "[desktop][store]") {
    House house;
    house.openPlainJournal();
    const Uuid unknown = Uuid::version7(0, systemRandom);
    std::optional<Error> error;
    house.session.store().apply(journal::action::Delete{unknown}, &house.session,
                                [&](const Result<journal::Changes>& done) { error = done.error(); });
    until([&] { return error.has_value(); });
    CHECK(error->code == Code::UnknownEntry);
}
