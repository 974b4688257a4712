#include "checkin/flow.h"

#include <algorithm>
#include <cmath>
#include <functional>

#include "generated.h"
#include "vocabulary.h"

using namespace felt;
using namespace felt::checkin;
using namespace felt::checkin::tests;

namespace {

const Moment startedAt = Moment::parse("2026-03-01T07:30+01:00").value();
const LanguageTag english = LanguageTag::make("en").value();

constexpr Step allSteps[] = {
    Step::Arrive, Step::Body, Step::Sensation, Step::Strength, Step::Qualities, Step::Plane, Step::Feeling, Step::FeelingStrength,
    Step::Fits,   Step::Need, Step::Met,       Step::State,    Step::Note,      Step::Tags,  Step::When,    Step::Private,
    Step::Close,  Step::Done};

Flow started(Form form) { return begin(startedAt, english, form); }

Answer at(const char* id) { return answer::Place{body::View::Front, place(id)}; }
Answer said(const char* id) { return answer::Word{conceptId(id), "shown"}; }
Answer strength(int value) { return answer::Strength{*Intensity::make(value)}; }
Answer qualities() {
    answer::Qualities given;
    given.temperature = Temperature::Warm;
    given.pleasant = Pleasant::Pleasant;
    return given;
}

// One answer that fits for each thing that can be said, whatever the step.
std::vector<Answer> allAnswers() {
    return {answer::Skip{},
            answer::Enough{},
            answer::TooMuch{},
            answer::Back{},
            at("front.chest.left"),
            answer::Whole{WholeBody::Numb},
            answer::Whole{WholeBody::Nowhere},
            said("s.tight"),
            said("f.sad"),
            said("n.rest"),
            answer::Word{{}, "mulmig"},
            answer::Word{conceptId("f.uneasy"), {}},
            answer::Word{},
            strength(7),
            qualities(),
            answer::Plane{{-0.5, 0.25, {}}},
            answer::Unsure{},
            answer::Fitting{Fits::Partly},
            answer::Meeting{Met::Unmet},
            answer::StateIs{State::Freeze},
            answer::Note{"A note.\n"},
            answer::Tags{{"work", "evening"}},
            answer::When{Moment::parse("2026-02-28").value()},
            answer::Private{true},
            answer::Private{false},
            answer::Closing{After::Better}};
}

// Steps without their way back are compared by what a draft holds.
void checkSame(const Flow& a, const Flow& b) {
    CHECK(a.step == b.step);
    CHECK(a.entry == b.entry);
    CHECK(a.past.size() == b.past.size());
}

Flow walk(Flow flow, const std::vector<std::pair<Step, Answer>>& path) {
    for (const auto& [step, given] : path) {
        INFO(int(step));
        REQUIRE(int(flow.step) == int(step));
        REQUIRE(accepts(flow.step, given));
        flow = advance(std::move(flow), given);
    }
    return flow;
}

// From Arrive through everything that can be said, with two marks, two feelings and two needs.
std::vector<std::pair<Step, Answer>> fullPath() {
    return {{Step::Arrive, answer::Skip{}},
            {Step::Body, answer::Whole{WholeBody::AllOver}},
            {Step::Body, at("front.chest.left")},
            {Step::Sensation, said("s.tight")},
            {Step::Strength, strength(7)},
            {Step::Qualities, qualities()},
            {Step::Body, answer::Place{{}, place("inner.stomach")}},
            {Step::Sensation, answer::Word{{}, "bubbly"}},
            {Step::Strength, answer::Skip{}},
            {Step::Qualities, answer::Skip{}},
            {Step::Body, answer::Skip{}},
            {Step::Plane, answer::Plane{{-0.5, 0.25, {}}}},
            {Step::Feeling, said("f.uneasy")},
            {Step::FeelingStrength, strength(4)},
            {Step::Fits, answer::Fitting{Fits::Yes}},
            {Step::Feeling, said("f.sad")},
            {Step::FeelingStrength, answer::Skip{}},
            {Step::Fits, answer::Fitting{Fits::No}},
            {Step::Feeling, answer::Skip{}},
            {Step::Need, said("n.rest")},
            {Step::Met, answer::Meeting{Met::Unmet}},
            {Step::Need, answer::Word{{}, "quiet"}},
            {Step::Met, answer::Skip{}},
            {Step::Need, answer::Skip{}},
            {Step::State, answer::StateIs{State::Mixed}},
            {Step::Note, answer::Note{"A note."}},
            {Step::Tags, answer::Tags{{"work"}}},
            {Step::When, answer::When{Moment::parse("2026-02-28T22:00").value()}},
            {Step::Private, answer::Private{true}},
            {Step::Close, answer::Closing{After::Better}}};
}

Flow startedAtBody(Form form) { return form == Form::Brief ? started(form) : advance(started(form), answer::Skip{}); }

// Every state a full walk passes through, the last one done.
std::vector<Flow> alongTheFullPath() {
    std::vector<Flow> states{started(Form::Full)};
    for (const auto& [step, given] : fullPath()) states.push_back(advance(states.back(), given));
    return states;
}

}  // namespace

TEST_CASE("A check-in begins with its time, language and form, and nothing given", "[checkin]") {
    for (const Form form : {Form::Full, Form::Brief, Form::Scan, Form::Titrated, Form::Outside}) {
        const Flow flow = started(form);
        CHECK(flow.step == (form == Form::Brief ? Step::Body : Step::Arrive));
        CHECK(writeCheckIn(flow.entry) == R"({"at":"2026-03-01T07:30+01:00","language":"en","form":")" + std::string(name(form)) + "\"}");
        CHECK_FALSE(flow.anythingGiven());
        CHECK(flow.past.empty());
    }
}

TEST_CASE("The full path asks everything and keeps everything", "[checkin]") {
    const Flow done = walk(started(Form::Full), fullPath());
    CHECK(done.step == Step::Done);
    CHECK(
        writeCheckIn(done.entry) ==
        R"({"at":"2026-02-28T22:00","language":"en","form":"full","ended":"complete","marks":[)"
        R"({"view":"front","place":"front.chest.left","sensation":"s.tight","word":"shown","intensity":7,"temperature":"warm","pleasant":"pleasant"},)"
        R"({"place":"inner.stomach","word":"bubbly"}],"whole_body":["all-over"],)"
        R"("feelings":[{"concept":"f.uneasy","word":"shown","intensity":4,"fits":"yes"},{"concept":"f.sad","word":"shown","fits":"no"}],)"
        R"("plane":{"pleasantness":-0.5,"energy":0.25},"needs":[{"concept":"n.rest","word":"shown","met":"unmet"},{"word":"quiet"}],)"
        R"("state":"mixed","tags":["work"],"note":"A note.","after":"better","private":true})");
}

TEST_CASE("The brief path asks one place, one word and one strength, then closes", "[checkin]") {
    const Flow done = walk(started(Form::Brief), {{Step::Body, at("front.throat")},
                                                  {Step::Sensation, said("s.tight")},
                                                  {Step::Strength, strength(3)},
                                                  {Step::Close, answer::Closing{After::Same}}});
    CHECK(done.step == Step::Done);
    CHECK(writeCheckIn(done.entry) ==
          R"({"at":"2026-03-01T07:30+01:00","language":"en","form":"brief","ended":"complete",)"
          R"("marks":[{"view":"front","place":"front.throat","sensation":"s.tight","word":"shown","intensity":3}],"after":"same"})");
}

TEST_CASE("The brief path goes on without a place, and with the whole body instead of one", "[checkin]") {
    const Flow placeless =
        walk(started(Form::Brief), {{Step::Body, answer::Skip{}}, {Step::Sensation, said("s.tight")}, {Step::Strength, strength(3)}});
    CHECK(placeless.step == Step::Close);
    REQUIRE(placeless.entry.marks.size() == 1);
    CHECK((!placeless.entry.marks[0].place && placeless.entry.marks[0].intensity->value() == 3));
    const Flow whole = walk(started(Form::Brief), {{Step::Body, answer::Whole{WholeBody::Nowhere}}});
    CHECK(whole.step == Step::Close);
    CHECK(whole.entry.wholeBody == std::vector{WholeBody::Nowhere});
}

TEST_CASE("Everything can be skipped, and nothing was given then", "[checkin]") {
    for (const Form form : {Form::Full, Form::Brief, Form::Scan, Form::Titrated, Form::Outside}) {
        Flow flow = started(form);
        int steps = 0;
        while (flow.step != Step::Done) {
            REQUIRE(++steps < 20);
            CHECK_FALSE(flow.entry.ended);
            flow = advance(std::move(flow), answer::Skip{});
        }
        CHECK_FALSE(flow.anythingGiven());
        CHECK(writeCheckIn(flow.entry) ==
              R"({"at":"2026-03-01T07:30+01:00","language":"en","form":")" + std::string(name(form)) + R"(","ended":"complete"})");
    }
}

TEST_CASE("Several parts of the whole body are kept once each, and nowhere leads on", "[checkin]") {
    Flow flow = startedAtBody(Form::Full);
    for (const WholeBody choice : {WholeBody::AllOver, WholeBody::Numb, WholeBody::AllOver, WholeBody::Around, WholeBody::Unsure}) {
        flow = advance(std::move(flow), answer::Whole{choice});
        CHECK(flow.step == Step::Body);
    }
    CHECK(flow.entry.wholeBody == std::vector{WholeBody::AllOver, WholeBody::Numb, WholeBody::Around, WholeBody::Unsure});
    flow = advance(std::move(flow), answer::Whole{WholeBody::Nowhere});
    CHECK(flow.step == Step::Plane);
}

TEST_CASE("Not being sure of a feeling is an answer", "[checkin]") {
    const Flow flow =
        walk(startedAtBody(Form::Full), {{Step::Body, answer::Skip{}}, {Step::Plane, answer::Skip{}}, {Step::Feeling, answer::Unsure{}}});
    CHECK(flow.step == Step::Need);
    CHECK(flow.entry.feelingUnsure);
    CHECK(flow.anythingGiven());
}

TEST_CASE("Enough and too much end the check-in at every step with what was given", "[checkin]") {
    for (const Flow& before : alongTheFullPath()) {
        if (before.step == Step::Done) continue;
        INFO(int(before.step));
        for (const auto& [given, how] : {std::pair<Answer, Ended>{answer::Enough{}, Ended::Enough}, {answer::TooMuch{}, Ended::TooMuch}}) {
            const Flow ended = advance(before, given);
            CHECK(ended.step == Step::Done);
            CheckIn expected = before.entry;
            expected.ended = how;
            CHECK(ended.entry == expected);
            CHECK(ended.anythingGiven() == before.anythingGiven());
        }
    }
    const Flow brief = advance(started(Form::Brief), answer::TooMuch{});
    CHECK((brief.step == Step::Done && brief.entry.ended == Ended::TooMuch));
}

TEST_CASE("Back leads through every step to the first, each as it was", "[checkin]") {
    std::vector<Flow> states = alongTheFullPath();
    states.pop_back();  // from Done nothing leads back
    Flow flow = states.back();
    for (std::size_t i = states.size() - 1; i > 0; --i) {
        flow = advance(std::move(flow), answer::Back{});
        INFO(i);
        checkSame(flow, states[i - 1]);
    }
    const Flow first = advance(flow, answer::Back{});
    checkSame(first, flow);
    CHECK(first.step == Step::Arrive);
}

TEST_CASE("After going back another answer takes the place of the first", "[checkin]") {
    Flow flow = walk(startedAtBody(Form::Full),
                     {{Step::Body, at("front.throat")}, {Step::Sensation, said("s.tight")}, {Step::Strength, answer::Back{}}});
    flow = walk(std::move(flow), {{Step::Sensation, said("s.warm")}, {Step::Strength, strength(2)}, {Step::Qualities, qualities()}});
    REQUIRE(flow.entry.marks.size() == 1);
    CHECK(flow.entry.marks[0].sensation->text() == "s.warm");
    CHECK(flow.entry.marks[0].intensity->value() == 2);
}

TEST_CASE("A step takes its own answers, the four general ones, and no other", "[checkin]") {
    struct Row {
        Answer given;
        std::vector<Step> steps;
    };
    const std::vector<Step> all(std::begin(allSteps), std::end(allSteps) - 1);
    const Row rows[] = {
        {answer::Skip{}, all},
        {answer::Enough{}, all},
        {answer::TooMuch{}, all},
        {answer::Back{}, all},
        {at("front.throat"), {Step::Body}},
        {answer::Whole{WholeBody::Numb}, {Step::Body}},
        {said("s.tight"), {Step::Sensation}},
        {said("f.sad"), {Step::Feeling}},
        {said("n.rest"), {Step::Need}},
        {answer::Word{{}, "mulmig"}, {Step::Sensation, Step::Feeling, Step::Need}},
        {answer::Word{conceptId("n.rest"), {}}, {Step::Need}},
        {answer::Word{}, {}},
        {strength(0), {Step::Strength, Step::FeelingStrength}},
        {qualities(), {Step::Qualities}},
        {answer::Plane{{0.0, 0.0, {}}}, {Step::Plane}},
        {answer::Unsure{}, {Step::Feeling}},
        {answer::Fitting{Fits::Yes}, {Step::Fits}},
        {answer::Meeting{Met::Met}, {Step::Met}},
        {answer::StateIs{State::Settled}, {Step::State}},
        {answer::Note{""}, {Step::Note}},
        {answer::Tags{}, {Step::Tags}},
        {answer::When{startedAt}, {Step::When}},
        {answer::Private{false}, {Step::Private}},
        {answer::Closing{After::Same}, {Step::Close}},
    };
    for (const Row& row : rows) {
        for (const Step step : allSteps) {
            INFO(row.given.index() << " at " << int(step));
            CHECK(accepts(step, row.given) == (std::count(row.steps.begin(), row.steps.end(), step) == 1));
        }
    }
}

TEST_CASE("An answer that no entry can hold is not accepted", "[checkin]") {
    const std::string word(limit::wordBytes, 'x'), longWord = word + "x";
    CHECK(accepts(Step::Sensation, answer::Word{{}, word}));
    CHECK_FALSE(accepts(Step::Sensation, answer::Word{{}, longWord}));
    CHECK_FALSE(accepts(Step::Need, answer::Word{conceptId("n.rest"), longWord}));
    CHECK(accepts(Step::Note, answer::Note{std::string(limit::noteBytes, 'x')}));
    CHECK_FALSE(accepts(Step::Note, answer::Note{std::string(limit::noteBytes + 1, 'x')}));
    CHECK(accepts(Step::Tags, answer::Tags{std::vector<std::string>(limit::words, word)}));
    CHECK_FALSE(accepts(Step::Tags, answer::Tags{std::vector<std::string>(limit::words + 1, "a")}));
    CHECK_FALSE(accepts(Step::Tags, answer::Tags{{"a", longWord}}));
    CHECK(accepts(Step::Plane, answer::Plane{{-1.0, 1.0, {}}}));
    CHECK(accepts(Step::Plane, answer::Plane{}));
    CHECK_FALSE(accepts(Step::Plane, answer::Plane{{1.01, 0.0, {}}}));
    CHECK_FALSE(accepts(Step::Plane, answer::Plane{{0.0, -1.01, {}}}));
    CHECK_FALSE(accepts(Step::Plane, answer::Plane{{0.0, std::nan(""), {}}}));
    CHECK_FALSE(accepts(Step::Note, answer::Note{"no \xff UTF-8"}));
    CHECK_FALSE(accepts(Step::Feeling, answer::Word{{}, "\xc3"}));
    CHECK_FALSE(accepts(Step::Tags, answer::Tags{{"\xed\xa0\x80"}}));
}

TEST_CASE("An answer that no entry can hold leaves the flow as it is", "[checkin]") {
    const Flow flow = walk(startedAtBody(Form::Full), {{Step::Body, at("front.throat")}});
    checkSame(advance(flow, answer::Word{{}, std::string(limit::wordBytes + 1, 'x')}), flow);
    checkSame(advance(flow, answer::Word{{}, "\xff"}), flow);
}

TEST_CASE("As many marks, feelings and needs are asked for as an entry may hold", "[checkin]") {
    Flow flow = startedAtBody(Form::Full);
    const auto fill = [&](std::size_t count, Step step, const std::vector<Answer>& answers) {
        for (std::size_t i = 0; i < count; ++i) {
            REQUIRE(int(flow.step) == int(step));
            flow.past.clear();  // it grows with the square
            for (const Answer& given : answers) flow = advance(std::move(flow), given);
        }
    };
    fill(limit::marks, Step::Body, {at("front.throat"), answer::Skip{}, answer::Skip{}, answer::Skip{}});
    CHECK(flow.step == Step::Plane);
    flow = advance(std::move(flow), answer::Skip{});
    fill(limit::words, Step::Feeling, {said("f.sad"), answer::Skip{}, answer::Skip{}});
    fill(limit::words, Step::Need, {said("n.rest"), answer::Skip{}});
    CHECK(flow.step == Step::State);
    CHECK(readCheckIn(std::string_view(writeCheckIn(flow.entry))) == flow.entry);
}

TEST_CASE("Anything given is told from nothing given", "[checkin]") {
    const auto given = [](const std::function<void(CheckIn&)>& change) {
        Flow flow = started(Form::Full);
        change(flow.entry);
        return flow.anythingGiven();
    };
    CHECK(given([](CheckIn& entry) { entry.marks.emplace_back(); }));
    CHECK(given([](CheckIn& entry) { entry.wholeBody = {WholeBody::Nowhere}; }));
    CHECK(given([](CheckIn& entry) { entry.feelings.emplace_back(); }));
    CHECK(given([](CheckIn& entry) { entry.feelingUnsure = true; }));
    CHECK(given([](CheckIn& entry) { entry.plane = PlanePoint{0.0, 0.0, {}}; }));
    CHECK(given([](CheckIn& entry) { entry.needs.emplace_back(); }));
    CHECK(given([](CheckIn& entry) { entry.state = State::Settled; }));
    CHECK(given([](CheckIn& entry) { entry.tags = {"work"}; }));
    CHECK(given([](CheckIn& entry) { entry.note = "x"; }));
    CHECK(given([](CheckIn& entry) { entry.after = After::Same; }));
    CHECK_FALSE(given([](CheckIn& entry) { entry.ended = Ended::Enough; }));
    CHECK_FALSE(given([](CheckIn& entry) { entry.at = Moment::parse("2020-01-01").value(); }));
    CHECK_FALSE(given([](CheckIn& entry) { entry.isPrivate = true; }));
}

TEST_CASE("A draft continues at the same step with the same entry, without the way back", "[checkin]") {
    for (const Flow& flow : alongTheFullPath()) {
        const auto draft = readDraft(writeDraft(flow));
        INFO(int(flow.step));
        REQUIRE(draft);
        CHECK(draft->step == flow.step);
        CHECK(draft->entry == flow.entry);
        CHECK(draft->past.empty());
    }
}

TEST_CASE("A draft that is none is refused", "[checkin]") {
    struct Row {
        const char* text;
        Code code;
        const char* subject;
    };
    const Row rows[] = {
        {"", Code::MalformedJson, ""},
        {"[]", Code::WrongType, "JSON"},
        {"{}", Code::MissingField, "step"},
        {R"({"step":1})", Code::MissingField, "entry"},
        {R"({"entry":{"at":"2026-03-01"}})", Code::MissingField, "step"},
        {R"({"step":"Body","entry":{"at":"2026-03-01"}})", Code::WrongType, "step"},
        {R"({"step":1.5,"entry":{"at":"2026-03-01"}})", Code::WrongType, "step"},
        {R"({"step":-1,"entry":{"at":"2026-03-01"}})", Code::OutOfRange, "step"},
        {R"({"step":18,"entry":{"at":"2026-03-01"}})", Code::OutOfRange, "step"},
        {R"({"step":1,"entry":{}})", Code::MissingField, "at"},
        {R"({"step":1,"entry":null})", Code::WrongType, "JSON"},
        {R"({"step":1,"entry":{"at":"2026-03-01","marks":[{"intensity":11}]}})", Code::OutOfRange, "marks[0].intensity"},
    };
    for (const Row& row : rows) {
        INFO(row.text);
        const auto draft = readDraft(row.text);
        REQUIRE_FALSE(draft);
        CHECK(int(draft.error().code) == int(row.code));
        CHECK(draft.error().subject == row.subject);
    }
}

TEST_CASE("A draft whose step has nothing to speak of goes back to where it can", "[checkin]") {
    struct Row {
        Step step;
        Step continued;
    };
    for (const Row& row : {Row{Step::FeelingStrength, Step::Feeling}, Row{Step::Fits, Step::Feeling}, Row{Step::Met, Step::Need}}) {
        Flow flow = started(Form::Full);
        flow.step = row.step;
        const auto draft = readDraft(writeDraft(flow));
        REQUIRE(draft);
        CHECK(draft->step == row.continued);
    }
    // Every other step can be answered in an empty entry.
    for (const Step step : allSteps) {
        Flow flow = started(Form::Full);
        flow.step = step;
        Flow draft = readDraft(writeDraft(flow)).value();
        for (const Answer& given : allAnswers())
            if (accepts(draft.step, given)) CHECK(readCheckIn(std::string_view(writeCheckIn(advance(draft, given).entry))));
    }
}

TEST_CASE("A draft that was edited freely loses no words, note or tags to the answers that follow", "[checkin]") {
    Flow flow = started(Form::Full);
    flow.entry = readCheckIn(std::string_view(R"({"at":"2026-03-01","marks":[{"view":"front","place":"front.throat","word":"tight"}],
        "note":"Before.","tags":["work"]})"))
                     .value();
    const CheckIn before = flow.entry;
    const auto answered = [&](Step step, const Answer& given) {
        flow.step = step;
        return advance(readDraft(writeDraft(flow)).value(), given).entry;
    };
    const CheckIn more = answered(Step::Sensation, answer::Word{conceptId("s.warm"), {}});
    REQUIRE(more.marks.size() == 2);
    CHECK(more.marks[0] == before.marks[0]);
    CHECK(more.marks[1].sensation == conceptId("s.warm"));
    CHECK(more.marks[1].place == place("front.throat"));
    CHECK(more.marks[1].view == body::View::Front);
    CHECK(answered(Step::Note, answer::Note{"After."}).note == "Before.\nAfter.");
    CHECK(answered(Step::Tags, answer::Tags{{"evening", "work"}}).tags == std::vector<std::string>{"work", "evening"});
    for (const Step step : {Step::Sensation, Step::Note, Step::Tags}) CHECK(answered(step, answer::Skip{}) == before);
    // A full entry stays within bounds.
    flow.entry.marks.assign(limit::marks, before.marks[0]);
    CHECK(answered(Step::Sensation, answer::Word{conceptId("s.warm"), {}}).marks == flow.entry.marks);
    CHECK(answered(Step::Body, at("front.nose")).marks == flow.entry.marks);
    flow.entry.feelings.assign(limit::words, {{}, "mulmig", {}, {}, {}});
    CHECK(answered(Step::Feeling, said("f.sad")).feelings == flow.entry.feelings);
    flow.entry.needs.assign(limit::words, {{}, "Ruhe", {}, {}});
    CHECK(answered(Step::Need, said("n.rest")).needs == flow.entry.needs);
    flow.entry.note = std::string(limit::noteBytes, 'x');
    flow.entry.tags.assign(limit::words, "x");
    CHECK(answered(Step::Note, answer::Note{"After."}).note == flow.entry.note);
    CHECK(answered(Step::Tags, answer::Tags{{"evening"}}).tags == flow.entry.tags);
}

TEST_CASE("Whatever is answered, the entry stays valid and a draft goes on from there", "[checkin]") {
    felt::tests::holds([] {
        Flow flow = started(*genChoice<Form>());
        const auto answers = allAnswers();
        const int length = *rc::gen::inRange(0, 60);
        for (int i = 0; i < length && flow.step != Step::Done; ++i) {
            std::vector<Answer> fitting;
            for (const Answer& each : answers)
                if (accepts(flow.step, each)) fitting.push_back(each);
            // Ending is one answer in ten, so that walks get long.
            std::size_t choice = *rc::gen::inRange<std::size_t>(0, fitting.size());
            if ((choice == 1 || choice == 2) && *rc::gen::inRange(0, 4) != 0) choice = 0;
            const Flow before = flow;
            flow = advance(std::move(flow), fitting[choice]);
            const auto read = readCheckIn(std::string_view(writeCheckIn(flow.entry)));
            RC_ASSERT(read.has_value());
            RC_ASSERT(*read == flow.entry);
            const auto draft = readDraft(writeDraft(flow));
            RC_ASSERT(draft.has_value());
            RC_ASSERT(draft->step == flow.step);
            RC_ASSERT(draft->entry == flow.entry);
            RC_ASSERT(flow.entry.ended.has_value() == (flow.step == Step::Done));
            if (!std::holds_alternative<answer::Back>(fitting[choice]) && flow.step != Step::Done) {
                const Flow back = advance(flow, answer::Back{});
                RC_ASSERT(back.step == before.step);
                RC_ASSERT(back.entry == before.entry);
                RC_ASSERT(back.past.size() == before.past.size());
            }
        }
    });
}
