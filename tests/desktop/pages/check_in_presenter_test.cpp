// The check-in without a window.
#include "pages/checkin/check_in_presenter.h"

#include <algorithm>

#include "support/house.h"

using namespace felt;
using namespace felt::desktop;
using namespace felt::desktop::tests;
using checkin::Stage;

namespace {

void mark(CheckInPresenter& presenter, const char* id) { presenter.edit(checkin::edit::TogglePlace{body::View::Front, place(id)}); }

std::optional<std::string> draft(House& house, const char* slot) {
    std::optional<std::optional<std::string>> read;
    house.session.store().ask(
        &house.session, [slot](journal::Journal& journal) { return need(journal.draft(slot)); },
        [&](std::optional<std::string> found) { read = std::move(found); });
    until([&] { return read.has_value(); });
    return *read;
}

}  // namespace

TEST_CASE("A full check-in goes from Arrive to Close, a brief one asks three things", "[desktop][presenter]") {
    House house;
    house.openPlainJournal();
    CheckInPresenter full(house.session, checkin::Form::Full);
    CHECK(full.stages().size() == 7);
    CHECK(full.isFirst());
    CheckInPresenter brief(house.session, checkin::Form::Brief);
    CHECK(brief.stages() == std::vector{Stage::Body, Stage::Sensation, Stage::Close});
    CHECK(brief.promptText().isEmpty());
    CHECK(!full.promptText().isEmpty());
}

TEST_CASE("The sensations are asked place by place, forth and back", "[desktop][presenter]") {
    House house;
    house.openPlainJournal();
    CheckInPresenter presenter(house.session, checkin::Form::Full);
    presenter.go(Stage::Body);
    mark(presenter, "front.throat");
    mark(presenter, "front.forehead");
    presenter.next();
    CHECK(presenter.stage() == Stage::Sensation);
    CHECK(presenter.mark() == 0);
    presenter.next();
    CHECK(presenter.stage() == Stage::Sensation);
    CHECK(presenter.mark() == 1);
    presenter.next();
    CHECK(presenter.stage() == Stage::Feeling);
    presenter.back();
    CHECK(presenter.stage() == Stage::Sensation);
    presenter.back();
    presenter.back();
    CHECK(presenter.stage() == Stage::Body);
}

TEST_CASE("Nothing is preset, and nothing offered is said twice", "[desktop][presenter]") {
    House house;
    house.openPlainJournal();
    CheckInPresenter presenter(house.session, checkin::Form::Full);
    mark(presenter, "front.throat");
    CHECK(!presenter.entry().marks[0].intensity);
    CHECK(!presenter.entry().plane);
    std::vector<std::string> all;
    for (const auto& offer : presenter.sensationOffers()) {
        CHECK(!offer.heading.isEmpty());
        for (const auto& id : offer.words) all.push_back(id.text());
    }
    CHECK(all.size() >= 10);
    std::sort(all.begin(), all.end());
    CHECK(std::adjacent_find(all.begin(), all.end()) == all.end());
}

TEST_CASE("Undo brings back a place with all that was said of it", "[desktop][presenter]") {
    House house;
    house.openPlainJournal();
    CheckInPresenter presenter(house.session, checkin::Form::Full);
    mark(presenter, "front.throat");
    presenter.edit(checkin::edit::SensationIs{0, conceptId("s.tight"), "tight"});
    presenter.edit(checkin::edit::MarkStrength{0, checkin::Intensity::make(6)});
    const auto before = presenter.entry();
    mark(presenter, "front.throat");
    CHECK(presenter.entry().marks.empty());
    presenter.undo();
    CHECK(presenter.entry() == before);
}

TEST_CASE("A draft follows each change, is taken up whole, and goes when the check-in is kept", "[desktop][presenter]") {
    House house;
    house.openPlainJournal();
    {
        CheckInPresenter presenter(house.session, checkin::Form::Full);
        presenter.go(Stage::Body);
        CHECK(!draft(house, "check-in"));  // nothing was given yet
        mark(presenter, "front.throat");
        QTest::qWait(600);
        CHECK(draft(house, "check-in"));
        presenter.go(Stage::Need);
    }
    CheckInPresenter again(house.session, checkin::Form::Full);
    bool ready = false, finished = false;
    QObject::connect(&again, &CheckInPresenter::ready, &again, [&] { ready = true; });
    QObject::connect(&again, &CheckInPresenter::finished, &again, [&] { finished = true; });
    again.resume();
    until([&] { return ready; });
    CHECK(again.stage() == Stage::Need);
    REQUIRE(again.entry().marks.size() == 1);
    again.keep();
    until([&] { return finished; });
    CHECK(!draft(house, "check-in"));
    CHECK(house.checkIns().size() == 1);
}

TEST_CASE("Changing an entry keeps its id and its time, and what it was", "[desktop][presenter]") {
    House house;
    house.openPlainJournal();
    const Uuid id = house.add(R"({"at":"2026-11-01T08:00","note":"first","ended":"enough","prompt":"breath-now"})");
    CheckInPresenter presenter(house.session, checkin::Form::Full);
    bool ready = false, finished = false;
    QObject::connect(&presenter, &CheckInPresenter::ready, &presenter, [&] { ready = true; });
    QObject::connect(&presenter, &CheckInPresenter::finished, &presenter, [&] { finished = true; });
    presenter.editEntry(id);
    until([&] { return ready; });
    CHECK(presenter.isEdit());
    presenter.edit(checkin::edit::NoteIs{"second"});
    presenter.keep();
    until([&] { return finished; });
    const auto entries = house.checkIns();
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].id == id);
    CHECK(entries[0].note == "second");
    CHECK(entries[0].at.text() == "2026-11-01T08:00");
    CHECK(entries[0].ended == checkin::Ended::Enough);
    CHECK(entries[0].prompt == "breath-now");
    CHECK(!draft(house, "edit"));
}

TEST_CASE("Every word can be found in every language", "[desktop][presenter]") {
    House house;
    house.openPlainJournal();
    CheckInPresenter presenter(house.session, checkin::Form::Full);
    presenter.found(lexicon::Kind::Sensation, QStringLiteral("t"));  // the first letter asks for the other languages
    until([&] { return house.session.hasEveryLanguage(); });
    const auto found = presenter.found(lexicon::Kind::Sensation, QStringLiteral("tirant"));
    CHECK(std::find(found.begin(), found.end(), conceptId("s.tight")) != found.end());
    std::size_t count = 0;
    for (const auto& offer : presenter.everyWord(lexicon::Kind::Need)) count += offer.words.size();
    const auto all = house.session.content()->lexicon.concepts();
    const auto needs = std::count_if(all.begin(), all.end(), [](const lexicon::Concept& each) {
        return each.id.kind() == lexicon::Kind::Need && !each.optIn && each.origin.empty();
    });
    CHECK(count >= std::size_t(needs));
}
