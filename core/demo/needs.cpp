#include "demo/needs.h"

namespace felt::demo {
namespace {

using checkin::Met;

Met metIn(const Scene& scene, Chance& chance) {
    if (scene.mood.valence > 15) return chance.choose<Met>({72, 6, 22});
    if (scene.mood.valence < -15) return chance.choose<Met>({8, 66, 26});
    return chance.choose<Met>({30, 34, 36});
}

}  // namespace

std::vector<checkin::NeedNoticed> needsOf(int count, const Words& words, const Speech& speech, const Scene& scene, Said& said,
                                          Chance& chance) {
    std::vector<checkin::NeedNoticed> needs;
    while (int(needs.size()) < count) {
        const auto term = words.need(scene, said, chance);
        if (!term) break;
        said.add(words[*term], *term);
        Spoken spoken = speech.say(*term, scene, chance);
        checkin::NeedNoticed need{.conceptId = std::move(spoken.id), .word = std::move(spoken.word), .met = {}, .unknown = {}};
        if (chance.percent(90)) need.met = metIn(scene, chance);
        needs.push_back(std::move(need));
    }
    return needs;
}

}  // namespace felt::demo
