// Drafts: one that is read can be gone on with, and at every step be put away and taken up again.
#include <algorithm>

#include "checkin/flow.h"
#include "fuzz.h"

namespace {

using namespace felt;
using namespace felt::checkin;

// One of each kind, two words.
std::vector<Answer> everyAnswer() {
    return {answer::Skip{},
            answer::Back{},
            answer::Place{body::View::Front, *body::PlaceId::make("front.chest.left")},
            answer::Whole{WholeBody::Numb},
            answer::Word{{}, "tight"},
            answer::Word{*lexicon::ConceptId::make("f.uneasy"), {}},
            answer::Strength{*Intensity::make(7)},
            answer::Qualities{.temperature = Temperature::Cold, .movement = {}, .size = {}, .depth = {}, .change = {}, .pleasant = {}},
            answer::Plane{{.pleasantness = -0.5, .energy = {}, .unknown = {}}},
            answer::Unsure{},
            answer::Fitting{Fits::Partly},
            answer::Meeting{Met::Unmet},
            answer::StateIs{State::Freeze},
            answer::Note{"so it was\n"},
            answer::Tags{{"work", ""}},
            answer::When{*Moment::parse("2026-03-01T07:30")},
            answer::Private{true},
            answer::Closing{After::Better},
            answer::TooMuch{}};
}

void goOn(Flow flow, std::size_t turn) {
    static const std::vector<Answer> answers = everyAnswer();
    for (int steps = 0; flow.step != Step::Done && steps < 30; ++steps) {
        while (!accepts(flow.step, answers[++turn % answers.size()])) {
        }
        flow = advance(std::move(flow), answers[turn % answers.size()]);
        const auto again = readDraft(writeDraft(flow));
        FELT_CHECK(again && again->step == flow.step && again->entry == flow.entry);
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto flow = readDraft(fuzz::textOf(data, size));
    if (flow) goOn(*flow, size);
    return 0;
}
