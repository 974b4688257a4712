// What a made-up year has to show.
#include <algorithm>
#include <cmath>
#include <set>

#include "lives.h"

using namespace felt;
using namespace felt::demo;
using namespace felt::demo::tests;
using namespace felt::checkin;
using lexicon::ConceptId;

namespace {

// Which values of a closed list were met.
template <class Choice>
class Seen {
public:
    void add(const std::optional<Choice>& value) {
        if (value) m_values.insert(*value);
    }
    bool all() const { return m_values.size() == Choices<Choice>::names.size(); }

private:
    std::set<Choice> m_values;
};

const std::vector<const CheckIn*>& checkIns() {
    static const auto entries = entriesOf<CheckIn>(aYear());
    return entries;
}

template <class Holds>
int countOf(Holds&& holds) {
    int count = 0;
    for (const CheckIn* const entry : checkIns()) count += holds(*entry) ? 1 : 0;
    return count;
}

double valenceOf(const FeelingNoticed& feeling) {
    const auto* const found = feeling.conceptId ? content().lexicon.find(*feeling.conceptId) : nullptr;
    return found == nullptr ? 0 : found->valence;
}

}  // namespace

TEST_CASE("Every value of the lists of a check-in appears", "[demo]") {
    Seen<Form> form;
    Seen<Ended> ended;
    Seen<WholeBody> whole;
    Seen<Fits> fits;
    Seen<Met> met;
    Seen<State> state;
    Seen<After> after;
    for (const CheckIn* const entry : checkIns()) {
        form.add(entry->form), ended.add(entry->ended), state.add(entry->state), after.add(entry->after);
        for (const WholeBody answer : entry->wholeBody) whole.add(answer);
        for (const auto& feeling : entry->feelings) fits.add(feeling.fits);
        for (const auto& need : entry->needs) met.add(need.met);
    }
    CHECK(form.all());
    CHECK(ended.all());
    CHECK(whole.all());
    CHECK(fits.all());
    CHECK(met.all());
    CHECK(state.all());
    CHECK(after.all());
}

TEST_CASE("Every value of the lists of a mark appears", "[demo]") {
    Seen<body::View> view;
    Seen<body::Layer> layer;
    Seen<Temperature> temperature;
    Seen<Movement> movement;
    Seen<Size> size;
    Seen<Depth> depth;
    Seen<Change> change;
    Seen<Pleasant> pleasant;
    for (const CheckIn* const entry : checkIns())
        for (const Mark& mark : entry->marks) {
            view.add(mark.view), temperature.add(mark.temperature), movement.add(mark.movement), size.add(mark.size);
            depth.add(mark.depth), change.add(mark.change), pleasant.add(mark.pleasant);
            for (const PaintStroke& stroke : mark.paint) layer.add(stroke.layer);
        }
    CHECK(view.all());
    CHECK(layer.all());
    CHECK(temperature.all());
    CHECK(movement.all());
    CHECK(size.all());
    CHECK(depth.all());
    CHECK(change.all());
    CHECK(pleasant.all());
}

TEST_CASE("Every field of a check-in is used, and left out", "[demo]") {
    const int all = int(checkIns().size());
    const auto someOf = [&](int count) { return count > 0 && count < all; };
    CHECK(someOf(countOf([](const CheckIn& entry) { return entry.prompt.has_value(); })));
    CHECK(someOf(countOf([](const CheckIn& entry) { return entry.form.has_value(); })));
    CHECK(someOf(countOf([](const CheckIn& entry) { return entry.feelingUnsure; })));
    CHECK(someOf(countOf([](const CheckIn& entry) { return entry.plane.has_value(); })));
    CHECK(someOf(countOf([](const CheckIn& entry) { return entry.distress && entry.distress->before && entry.distress->after; })));
    CHECK(someOf(countOf([](const CheckIn& entry) { return !entry.tags.empty(); })));
    CHECK(someOf(countOf([](const CheckIn& entry) { return entry.note.has_value(); })));
    CHECK(someOf(countOf([](const CheckIn& entry) { return entry.source.has_value(); })));
    CHECK(someOf(countOf([](const CheckIn& entry) { return entry.marks.empty(); })));
    for (std::size_t marks = 0; marks <= 5; ++marks)
        CHECK(someOf(countOf([&](const CheckIn& entry) { return entry.marks.size() == marks; })));
    for (std::size_t feelings = 0; feelings <= 4; ++feelings)
        CHECK(someOf(countOf([&](const CheckIn& entry) { return entry.feelings.size() == feelings; })));
}

TEST_CASE("Private, deleted and edited entries are few but there", "[demo]") {
    const int all = int(checkIns().size());
    int deleted = 0, edited = 0;
    for (const auto& record : aYear()) {
        deleted += record.deleted.has_value();
        edited += !record.history.empty();
        if (record.deleted) CHECK(record.deleted->instant() >= moment("2026-02-01").instant());
        REQUIRE(record.revision == int(record.history.size()) + 1);
        for (std::size_t i = 0; i < record.history.size(); ++i) {
            const auto before = journal::readEntry(kindOf(record.entry), std::string_view(record.history[i].json));
            REQUIRE(before);
            CHECK(journal::idOf(*before) == journal::idOf(record.entry));
            CHECK(*before != record.entry);
            CHECK(record.history[i].number == int(i) + 1);
        }
    }
    const int hidden = countOf([](const CheckIn& entry) { return entry.isPrivate; });
    CHECK(hidden * 100 > all);
    CHECK(hidden * 100 < 6 * all);
    CHECK(deleted > 0);
    CHECK(deleted * 100 < 3 * all);
    CHECK(edited * 200 > all);
    CHECK(edited * 100 < 5 * all);
}

TEST_CASE("Entries are in all languages of the material, most of them in English, a third in Spanish", "[demo]") {
    std::map<LanguageTag, int> counts;
    for (const CheckIn* const entry : checkIns()) ++counts[entry->language.value()];
    const int all = int(checkIns().size());
    CHECK(counts.size() == content().material.notes.size());
    CHECK(counts[LanguageTag::make("en").value()] * 2 > all);
    CHECK(std::abs(counts[LanguageTag::make("es").value()] * 100 / all - 33) < 7);
    for (const CheckIn* const entry : checkIns()) {
        if (!entry->note) continue;
        const auto& notes = content().material.notes.at(*entry->language);
        CHECK(std::find(notes.begin(), notes.end(), *entry->note) != notes.end());
    }
}

TEST_CASE("Complete panels come often enough to reckon with", "[demo]") {
    CHECK(countOf([](const CheckIn& entry) { return entry.panel.size() == 10; }) >= 44);
    Request seldom = request(365);
    seldom.perDay = 0.5;
    int complete = 0;
    const auto records = lived(seldom);
    for (const CheckIn* const entry : entriesOf<CheckIn>(records)) complete += entry->panel.size() == 10;
    CHECK(complete >= 40);
}

TEST_CASE("Feelings are mixed at times, and judgements stand among them", "[demo]") {
    const int mixed = countOf([](const CheckIn& entry) {
        double low = 0, high = 0;
        for (const auto& feeling : entry.feelings) low = std::min(low, valenceOf(feeling)), high = std::max(high, valenceOf(feeling));
        return low <= -0.3 && high >= 0.3;
    });
    CHECK(mixed >= 20);
    const int judged = countOf([](const CheckIn& entry) {
        return std::any_of(entry.feelings.begin(), entry.feelings.end(), [](const FeelingNoticed& feeling) {
            const auto* const found = feeling.conceptId ? content().lexicon.find(*feeling.conceptId) : nullptr;
            return found != nullptr && found->judgement;
        });
    });
    CHECK(judged >= 1);
}

TEST_CASE("The plane is in keeping with the feelings", "[demo]") {
    double product = 0, feelings = 0, planes = 0;
    for (const CheckIn* const entry : checkIns()) {
        if (!entry->plane || entry->feelings.size() != 1) continue;
        const double valence = valenceOf(entry->feelings.front());
        product += valence * *entry->plane->pleasantness;
        feelings += valence * valence;
        planes += *entry->plane->pleasantness * *entry->plane->pleasantness;
    }
    CHECK(product / std::sqrt(feelings * planes) > 0.9);
}

TEST_CASE("What the lexicon puts together goes together more often than by chance", "[demo]") {
    int pairs = 0, partners = 0;
    for (const CheckIn* const entry : checkIns())
        for (const Mark& mark : entry->marks)
            for (const auto& feeling : entry->feelings) {
                const auto* const sensation = mark.sensation ? content().lexicon.find(*mark.sensation) : nullptr;
                if (sensation == nullptr || !feeling.conceptId) continue;
                ++pairs;
                partners += std::find(sensation->with.begin(), sensation->with.end(), *feeling.conceptId) != sensation->with.end();
            }
    CHECK(partners * 10 > pairs);  // by chance about three of sixty
}

TEST_CASE("Words are said as the language of the entry has them", "[demo]") {
    int variants = 0, nameless = 0, own = 0;
    for (const CheckIn* const entry : checkIns())
        for (const Mark& mark : entry->marks) {
            nameless += mark.word && !mark.sensation;
            own += mark.sensation && mark.sensation->isOwn();
            if (!mark.sensation || !mark.word || mark.sensation->isOwn()) continue;
            variants += *mark.word != content().lexicon.shown(*mark.sensation, *entry->language).lemma;
        }
    CHECK(nameless > 0);
    CHECK(own > 0);
    CHECK(variants > 0);
    CHECK(variants * 10 < int(checkIns().size()));
}

TEST_CASE("Paint lies in the place it belongs to", "[demo]") {
    int strokes = 0;
    for (const CheckIn* const entry : checkIns())
        for (const Mark& mark : entry->marks)
            for (const PaintStroke& stroke : mark.paint) {
                ++strokes;
                CHECK(body::checkStroke({*stroke.layer, *stroke.radius, stroke.points}));
                for (const body::Point point : stroke.points) CHECK(content().figure.hitTest(*mark.view, point) == mark.place);
            }
    CHECK(strokes > 100);
}
