#include "demo/marks.h"

#include <algorithm>
#include <cmath>

namespace felt::demo {
namespace {

using checkin::Mark;

// The left shoulder speaks up while it is being treated.
bool isSoreShoulder(const body::Place& place) {
    const std::string& id = place.id.text();
    return id == "back.shoulder.left" || id == "back.shoulder-blade.left";
}

double heightOf(const body::Figure& figure, const Mark& mark) {
    const body::Place* const place = mark.place ? figure.find(*mark.place) : nullptr;
    return place != nullptr && mark.view ? place->in(*mark.view)->label.y : 0;
}

}  // namespace

Marks::Marks(const body::Figure& figure, const Words& words, const Speech& speech, Chance chance)
    : m_figure(figure), m_words(words), m_speech(speech), m_painting(figure, std::move(chance)) {
    for (const Term& term : words.terms()) {
        Sites typical;
        for (const lexicon::TypicalPlace& each : term.source->places) {
            const auto id = body::PlaceId::make(each.place);
            const body::Place* const place = id ? figure.find(*id) : nullptr;
            if (place == nullptr) continue;
            typical.sites.push_back({place, named<body::Layer>(each.sign).value_or(body::Layer::More)});
            typical.weights.push_back(std::lround(each.weight * 100));
        }
        m_typical.push_back(std::move(typical));
    }
}

Marks::Site Marks::siteOf(TermIndex sensation, const Scene& scene, Chance& chance) const {
    const Sites& typical = m_typical[sensation];
    if (typical.sites.empty() || chance.percent(12)) return {&chance.oneOf(m_figure.places()), body::Layer::More};
    std::vector<std::int64_t> weights = typical.weights;
    for (std::size_t i = 0; i < weights.size(); ++i)
        if (isSoreShoulder(*typical.sites[i].place)) weights[i] += weights[i] * scene.climate.shoulder / 20;
    return typical.sites[chance.weighted(weights)];
}

Mark Marks::markOf(TermIndex sensation, const Scene& scene, Detail detail, Chance& chance) const {
    Mark mark;
    const Site site = siteOf(sensation, scene, chance);
    const bool placed = chance.percent(96);
    if (placed) {
        mark.place = site.place->id;
        if (site.place->kind == body::Kind::Skin) mark.view = site.place->home;
    }
    Spoken spoken = m_speech.say(sensation, scene, chance);
    mark.sensation = std::move(spoken.id);
    mark.word = std::move(spoken.word);
    if (placed && detail == Detail::Rich && chance.percent(45)) mark.paint = m_painting.on(*site.place, site.layer, chance);
    describe(mark, m_words[sensation], scene, detail, chance);
    return mark;
}

std::vector<Mark> Marks::notice(int count, const Scene& scene, Detail detail, Said& said, Chance& chance) const {
    std::vector<Mark> marks;
    while (int(marks.size()) < count) {
        const auto sensation = m_words.sensation(scene, said, chance);
        if (!sensation) break;
        said.add(m_words[*sensation], *sensation);
        marks.push_back(markOf(*sensation, scene, detail, chance));
    }
    return marks;
}

void Marks::sortDownwards(std::vector<Mark>& marks) const {
    std::stable_sort(marks.begin(), marks.end(),
                     [&](const Mark& a, const Mark& b) { return heightOf(m_figure, a) < heightOf(m_figure, b); });
}

}  // namespace felt::demo
