#include "checkin/edit.h"

#include <algorithm>
#include <cmath>

#include "generated.h"
#include "vocabulary.h"

using namespace felt;
using namespace felt::checkin;
using namespace felt::checkin::tests;

namespace {

CheckIn emptyEntry() { return {.id = {}, .at = Moment::parse("2026-03-01T07:30+01:00").value()}; }

CheckIn after(CheckIn entry, const std::vector<Edit>& edits) {
    for (const Edit& each : edits) {
        CHECK(accepts(entry, each));
        entry = edited(std::move(entry), each);
    }
    return entry;
}

void checkRefused(const CheckIn& entry, const Edit& refused) {
    INFO(refused.index());
    CHECK_FALSE(accepts(entry, refused));
    CHECK(edited(entry, refused) == entry);
}

Edit toggle(const char* id) { return edit::TogglePlace{body::View::Front, place(id)}; }
Edit feeling(const char* id) { return edit::ToggleFeeling{conceptId(id), {}}; }
Edit needed(const char* id) { return edit::ToggleNeed{conceptId(id), {}}; }

CheckIn fullEntry() { return readCheckIn(fullCheckIn).value(); }

rc::Gen<edit::Quality> genQuality() {
    return rc::gen::exec([]() -> edit::Quality {
        switch (*rc::gen::inRange(0, 6)) {
            case 0: return optionally(genChoice<Temperature>());
            case 1: return optionally(genChoice<Movement>());
            case 2: return optionally(genChoice<Size>());
            case 3: return optionally(genChoice<Depth>());
            case 4: return optionally(genChoice<checkin::Change>());
            default: return optionally(genChoice<checkin::Pleasant>());
        }
    });
}

// Anything a program could ask for, some of it impossible.
rc::Gen<Edit> genEdit() {
    return rc::gen::exec([]() -> Edit {
        const auto position = [] { return *rc::gen::inRange<std::size_t>(0, 4); };
        const auto anyText = [] {
            return *rc::gen::element<std::string>("", "mulmig", "no \xff UTF-8", std::string(1'001, 'x'), *genText());
        };
        const auto anyWord = [&] { return *rc::gen::arbitrary<bool>() ? std::optional<std::string>(anyText()) : std::nullopt; };
        const auto anyConcept = [] { return optionally(genConcept(*rc::gen::element('s', 'f', 'n'))); };
        const auto anyView = [] { return optionally(genChoice<body::View>()); };
        const auto anyPoint = [] { return PlanePoint{optionally(genShare(-1.2, 1.2)), optionally(genShare(-1.2, 1.2)), "no object"}; };
        switch (*rc::gen::inRange(0, 20)) {
            case 0: return edit::TogglePlace{anyView(), *genPlace()};
            case 1: return edit::AddMark{anyView(), optionally(genPlace())};
            case 2: return edit::RemoveMark{position()};
            case 3: return edit::ToggleWhole{*genChoice<WholeBody>()};
            case 4: return edit::SensationIs{position(), anyConcept(), anyWord()};
            case 5: return edit::MarkStrength{position(), optionally(genBounded<Intensity>())};
            case 6: return edit::MarkQuality{position(), *genQuality()};
            case 7: return edit::PlaneIs{*rc::gen::arbitrary<bool>() ? std::optional(anyPoint()) : std::nullopt};
            case 8: return edit::ToggleFeeling{anyConcept(), anyWord()};
            case 9: return edit::FeelingStrength{position(), optionally(genBounded<Intensity>())};
            case 10: return edit::FeelingFits{position(), optionally(genChoice<Fits>())};
            case 11: return edit::FeelingUnsure{*rc::gen::arbitrary<bool>()};
            case 12: return edit::ToggleNeed{anyConcept(), anyWord()};
            case 13: return edit::NeedMet{position(), optionally(genChoice<Met>())};
            case 14: return edit::StateIs{optionally(genChoice<State>())};
            case 15: return edit::NoteIs{anyText()};
            case 16: return edit::TagsAre{{anyText(), anyText()}};
            case 17: return edit::AtIs{*genMoment()};
            case 18: return edit::PrivateIs{*rc::gen::arbitrary<bool>()};
            default: return edit::AfterIs{optionally(genChoice<After>())};
        }
    });
}

// Empty lists and false, as another program may write them: they come back as they were until something takes their place.
void addEmptyFields(CheckIn& entry) {
    Json fields = Json::object();
    if (entry.marks.empty()) fields["marks"] = Json::array();
    if (entry.wholeBody.empty()) fields["whole_body"] = Json::array();
    if (entry.feelings.empty()) fields["feelings"] = Json::array();
    if (!entry.feelingUnsure) fields["feeling_unsure"] = false;
    if (entry.needs.empty()) fields["needs"] = Json::array();
    if (entry.tags.empty()) fields["tags"] = Json::array();
    if (!entry.isPrivate) fields["private"] = false;
    if (!fields.empty()) entry.unknown = writeJson(fields);
}

}  // namespace

TEST_CASE("A place is noticed and taken back", "[checkin]") {
    const CheckIn one = after(emptyEntry(), {toggle("front.throat")});
    REQUIRE(one.marks.size() == 1);
    CHECK(one.marks[0].view == body::View::Front);
    CHECK(one.marks[0].place == place("front.throat"));
    const CheckIn two = after(one, {toggle("front.chest.left")});
    CHECK(two.marks.size() == 2);
    CHECK(after(two, {toggle("front.chest.left")}) == one);
    CHECK(after(one, {toggle("front.throat")}) == emptyEntry());
}

TEST_CASE("Taking a place back takes all of its marks and none of another place", "[checkin]") {
    const CheckIn entry = after(emptyEntry(), {toggle("front.throat"), edit::AddMark{body::View::Front, place("front.throat")},
                                               edit::AddMark{}, edit::MarkStrength{0, Intensity::make(6)}});
    REQUIRE(entry.marks.size() == 3);
    const CheckIn left = after(entry, {toggle("front.throat")});
    REQUIRE(left.marks.size() == 1);
    CHECK(left.marks[0] == Mark{});
}

TEST_CASE("One mark of several is taken back by its position", "[checkin]") {
    const CheckIn entry = after(emptyEntry(), {toggle("front.throat"), toggle("front.nose"), edit::RemoveMark{0}});
    REQUIRE(entry.marks.size() == 1);
    CHECK(entry.marks[0].place == place("front.nose"));
}

TEST_CASE("Nowhere and marks exclude one another", "[checkin]") {
    const CheckIn marked = after(emptyEntry(), {toggle("front.throat"), edit::AddMark{}});
    const CheckIn nowhere = after(marked, {edit::ToggleWhole{WholeBody::Nowhere}});
    CHECK(nowhere.marks.empty());
    CHECK(nowhere.wholeBody == std::vector{WholeBody::Nowhere});
    CHECK(after(nowhere, {toggle("front.throat")}).wholeBody.empty());
    CHECK(after(nowhere, {edit::AddMark{}}).wholeBody.empty());
    CHECK(after(nowhere, {edit::ToggleWhole{WholeBody::AllOver}}).wholeBody == std::vector{WholeBody::AllOver});
    CHECK(after(nowhere, {edit::ToggleWhole{WholeBody::AllOver}, edit::ToggleWhole{WholeBody::Nowhere}}).wholeBody ==
          std::vector{WholeBody::Nowhere});
}

TEST_CASE("Numb, around and unsure stand beside anything, all over beside marks", "[checkin]") {
    CheckIn entry = after(emptyEntry(), {toggle("front.throat")});
    for (const WholeBody choice : {WholeBody::Numb, WholeBody::Around, WholeBody::Unsure, WholeBody::AllOver})
        entry = after(entry, {edit::ToggleWhole{choice}});
    CHECK(entry.marks.size() == 1);
    CHECK(entry.wholeBody == std::vector{WholeBody::Numb, WholeBody::Around, WholeBody::Unsure, WholeBody::AllOver});
    entry = after(entry, {edit::ToggleWhole{WholeBody::Nowhere}});
    CHECK(entry.wholeBody == std::vector{WholeBody::Numb, WholeBody::Around, WholeBody::Unsure, WholeBody::Nowhere});
    CHECK(after(entry, {edit::ToggleWhole{WholeBody::Around}}).wholeBody ==
          std::vector{WholeBody::Numb, WholeBody::Unsure, WholeBody::Nowhere});
}

TEST_CASE("A sensation changes its word and keeps its strength", "[checkin]") {
    CheckIn entry = after(emptyEntry(), {toggle("front.throat"), edit::SensationIs{0, conceptId("s.tight"), "tight"},
                                         edit::MarkStrength{0, Intensity::make(0)}});
    CHECK(entry.marks[0].sensation == conceptId("s.tight"));
    CHECK(entry.marks[0].word == "tight");
    CHECK(entry.marks[0].intensity == Intensity::make(0));
    entry = after(entry, {edit::SensationIs{0, {}, "like a knot"}});
    CHECK_FALSE(entry.marks[0].sensation);
    CHECK(entry.marks[0].word == "like a knot");
    CHECK(entry.marks[0].intensity == Intensity::make(0));
    entry = after(entry, {edit::SensationIs{0, {}, {}}, edit::MarkStrength{0, {}}});
    CHECK(entry == after(emptyEntry(), {toggle("front.throat")}));
    CHECK_FALSE(after(entry, {edit::SensationIs{0, {}, ""}}).marks[0].word);
}

TEST_CASE("Each quality is said and taken back on its own", "[checkin]") {
    const CheckIn entry = after(emptyEntry(), {edit::AddMark{}});
    Mark said;
    said.temperature = Temperature::Cold;
    said.movement = Movement::Still;
    said.size = Size::Coin;
    said.depth = Depth::Deep;
    said.change = checkin::Change::Fading;
    said.pleasant = checkin::Pleasant::Mixed;
    const CheckIn full =
        after(entry, {edit::MarkQuality{0, said.temperature}, edit::MarkQuality{0, said.movement}, edit::MarkQuality{0, said.size},
                      edit::MarkQuality{0, said.depth}, edit::MarkQuality{0, said.change}, edit::MarkQuality{0, said.pleasant}});
    CHECK(full.marks[0] == said);
    said.depth.reset();
    CHECK(after(full, {edit::MarkQuality{0, std::optional<Depth>()}}).marks[0] == said);
}

TEST_CASE("A point on the plane is kept with what an entry held beside it", "[checkin]") {
    CheckIn entry = fullEntry();
    REQUIRE(entry.plane);
    const UnknownFields beside = entry.plane->unknown;
    entry = after(entry, {edit::PlaneIs{PlanePoint{0.5, {}, "no object"}}});
    CHECK(entry.plane == PlanePoint{0.5, {}, beside});
    CHECK_FALSE(after(entry, {edit::PlaneIs{}}).plane);
    CHECK_FALSE(after(entry, {edit::PlaneIs{PlanePoint{}}}).plane);
}

TEST_CASE("Feelings and needs are toggled by concept, own words by the word", "[checkin]") {
    CheckIn entry = after(emptyEntry(), {edit::ToggleFeeling{conceptId("f.uneasy"), "uneasy"}, edit::ToggleFeeling{{}, "mulmig"},
                                         needed("n.rest"), edit::ToggleNeed{{}, "Ruhe"}});
    REQUIRE(entry.feelings.size() == 2);
    REQUIRE(entry.needs.size() == 2);
    CHECK(entry.feelings[0].word == "uneasy");
    CHECK(entry.feelings[1].word == "mulmig");
    entry = after(entry, {edit::FeelingStrength{1, Intensity::make(4)}, edit::FeelingFits{1, Fits::Partly}, edit::NeedMet{1, Met::Met},
                          feeling("f.uneasy"), needed("n.rest")});
    REQUIRE(entry.feelings.size() == 1);
    CHECK(entry.feelings[0] == FeelingNoticed{{}, "mulmig", Intensity::make(4), Fits::Partly, {}});
    CHECK(entry.needs == std::vector{NeedNoticed{{}, "Ruhe", Met::Met, {}}});
    // A word alone does not take back a concept that was shown by the same word.
    entry = after(emptyEntry(), {edit::ToggleFeeling{conceptId("f.uneasy"), "uneasy"}, edit::ToggleFeeling{{}, "uneasy"}});
    CHECK(entry.feelings.size() == 2);
    CHECK_FALSE(after(emptyEntry(), {edit::ToggleFeeling{conceptId("f.uneasy"), ""}}).feelings[0].word);
}

TEST_CASE("What stands once is said and taken back", "[checkin]") {
    const CheckIn entry = after(emptyEntry(), {edit::FeelingUnsure{true}, edit::StateIs{State::Freeze}, edit::NoteIs{"One.\nTwo."},
                                               edit::TagsAre{{"work", "evening"}}, edit::PrivateIs{true}, edit::AfterIs{After::Better}});
    CHECK(entry.feelingUnsure);
    CHECK(entry.state == State::Freeze);
    CHECK(entry.note == "One.\nTwo.");
    CHECK(entry.tags == std::vector<std::string>{"work", "evening"});
    CHECK(entry.isPrivate);
    CHECK(entry.after == After::Better);
    CHECK(after(entry, {edit::FeelingUnsure{false}, edit::StateIs{}, edit::NoteIs{}, edit::TagsAre{}, edit::PrivateIs{false},
                        edit::AfterIs{}}) == emptyEntry());
    const Moment yesterday = Moment::parse("2026-02-28").value();
    CHECK(after(entry, {edit::AtIs{yesterday}}).at == yesterday);
}

TEST_CASE("What no entry can hold leaves it as it is", "[checkin]") {
    const std::string word(limit::wordBytes, 'x'), longWord = word + "x";
    const CheckIn entry = after(emptyEntry(), {toggle("front.throat"), feeling("f.sad"), needed("n.rest")});
    const Edit refused[] = {
        edit::RemoveMark{1},
        edit::MarkStrength{1, {}},
        edit::MarkQuality{1, std::optional<Size>()},
        edit::SensationIs{1, {}, {}},
        edit::SensationIs{0, conceptId("f.sad"), {}},
        edit::SensationIs{0, {}, longWord},
        edit::SensationIs{0, conceptId("s.tight"), "\xff"},
        edit::PlaneIs{PlanePoint{1.01, 0.0, {}}},
        edit::PlaneIs{PlanePoint{0.0, -1.01, {}}},
        edit::PlaneIs{PlanePoint{std::nan(""), 0.0, {}}},
        edit::ToggleFeeling{},
        edit::ToggleFeeling{{}, ""},
        edit::ToggleFeeling{conceptId("n.rest"), {}},
        edit::ToggleFeeling{{}, longWord},
        edit::ToggleFeeling{{}, "\xc3"},
        edit::FeelingStrength{1, {}},
        edit::FeelingFits{1, {}},
        edit::ToggleNeed{},
        edit::ToggleNeed{conceptId("f.sad"), {}},
        edit::ToggleNeed{{}, longWord},
        edit::NeedMet{1, {}},
        edit::NoteIs{std::string(limit::noteBytes + 1, 'x')},
        edit::NoteIs{"\xed\xa0\x80"},
        edit::TagsAre{std::vector<std::string>(limit::words + 1, "a")},
        edit::TagsAre{{"a", longWord}},
        edit::TagsAre{{"\xff"}},
    };
    for (const Edit& each : refused) checkRefused(entry, each);
    CHECK(accepts(entry, edit::SensationIs{0, {}, word}));
    CHECK(accepts(entry, edit::NoteIs{std::string(limit::noteBytes, 'x')}));
    CHECK(accepts(entry, edit::TagsAre{std::vector<std::string>(limit::words, word)}));
}

TEST_CASE("A full entry takes no more, but lets go", "[checkin]") {
    CheckIn entry = emptyEntry();
    for (std::size_t i = 0; i < limit::marks; ++i) entry = edited(std::move(entry), edit::AddMark{{}, place("front.throat")});
    for (std::size_t i = 0; i < limit::words; ++i) {
        entry = edited(std::move(entry), edit::ToggleFeeling{{}, "feeling " + std::to_string(i)});
        entry = edited(std::move(entry), edit::ToggleNeed{{}, "need " + std::to_string(i)});
    }
    entry.wholeBody.assign(limit::words, WholeBody::Numb);
    CHECK(entry.marks.size() == limit::marks);
    CHECK(entry.feelings.size() == limit::words);
    CHECK(entry.needs.size() == limit::words);
    checkRefused(entry, toggle("front.nose"));
    checkRefused(entry, edit::AddMark{});
    checkRefused(entry, edit::ToggleWhole{WholeBody::Around});
    checkRefused(entry, feeling("f.sad"));
    checkRefused(entry, needed("n.rest"));
    const CheckIn less = after(entry, {toggle("front.throat"), edit::ToggleWhole{WholeBody::Numb}, edit::ToggleFeeling{{}, "feeling 7"},
                                       edit::ToggleNeed{{}, "need 7"}});
    CHECK(less.marks.empty());
    CHECK(less.wholeBody.empty());
    CHECK(less.feelings.size() == limit::words - 1);
    CHECK(less.needs.size() == limit::words - 1);
}

TEST_CASE("Toggling what is not there yet, twice, gives the entry back", "[checkin]") {
    felt::tests::holds([] {
        CheckIn entry = *genCheckIn();
        std::erase(entry.wholeBody, WholeBody::Nowhere);
        const auto here = place("front.nose");  // among none of the generated places
        const auto own = "not said yet";
        const Edit toggles[] = {edit::TogglePlace{optionally(genChoice<body::View>()), here},
                                edit::ToggleFeeling{conceptId("f.not-there"), optionally(genText())}, edit::ToggleFeeling{{}, own},
                                edit::ToggleNeed{conceptId("n.not-there"), optionally(genText())}, edit::ToggleNeed{{}, own}};
        for (const Edit& each : toggles) {
            RC_ASSERT(accepts(entry, each));
            const CheckIn once = edited(entry, each);
            RC_ASSERT(!(once == entry));
            RC_ASSERT(edited(once, each) == entry);
        }
        const auto whole = *rc::gen::element(WholeBody::Around, WholeBody::Numb, WholeBody::Unsure, WholeBody::AllOver);
        std::erase(entry.wholeBody, whole);
        RC_ASSERT(edited(edited(entry, edit::ToggleWhole{whole}), edit::ToggleWhole{whole}) == entry);
    });
}

TEST_CASE("Toggling changes whether something is there, every time", "[checkin]") {
    felt::tests::holds([] {
        CheckIn entry = *genCheckIn();
        const auto choice = *genChoice<WholeBody>();
        const auto there = [&] { return std::count(entry.wholeBody.begin(), entry.wholeBody.end(), choice) > 0; };
        for (int i = 0; i < 3; ++i) {
            const bool before = there();
            entry = edited(std::move(entry), edit::ToggleWhole{choice});
            RC_ASSERT(there() != before);
        }
    });
}

TEST_CASE("Whatever is edited, the entry reads back as it is, and what is not accepted changes nothing", "[checkin]") {
    felt::tests::holds([] {
        CheckIn entry = *genCheckIn();
        if (*rc::gen::arbitrary<bool>()) addEmptyFields(entry);
        const int length = *rc::gen::inRange(0, 20);
        for (int i = 0; i < length; ++i) {
            const Edit change = *genEdit();
            const CheckIn before = entry;
            const bool accepted = accepts(entry, change);
            entry = edited(std::move(entry), change);
            if (!accepted) RC_ASSERT(entry == before);
            const auto read = readCheckIn(std::string_view(writeCheckIn(entry)));
            RC_ASSERT(read.has_value());
            RC_ASSERT(*read == entry);
        }
    });
}

TEST_CASE("An edit leaves everything else in the entry alone", "[checkin]") {
    const CheckIn entry = fullEntry();
    CheckIn changed = edited(entry, edit::NoteIs{"other"});
    changed.note = entry.note;
    CHECK(changed == entry);
    changed = edited(entry, edit::MarkStrength{0, Intensity::make(1)});
    changed.marks[0].intensity = entry.marks[0].intensity;
    CHECK(changed == entry);
}
