#include "demo/qualities.h"

#include <algorithm>
#include <cstdlib>

namespace felt::demo {
namespace {

using checkin::Change;
using checkin::Depth;
using checkin::Movement;
using checkin::Pleasant;
using checkin::Size;
using checkin::Temperature;
using lexicon::Concept;

checkin::Intensity strength(const Term& sensation, Chance& chance) {
    const int stirred = std::abs(sensation.mood.arousal) / 30;
    const int dislike = std::max(0, -sensation.mood.valence) / 40;
    const int drawn = chance.around(4 + stirred + dislike, 4);
    return *checkin::Intensity::make(std::clamp(drawn, 0, 10));
}

Temperature temperature(const Concept& sensation, Chance& chance) {
    const std::string& id = sensation.id.text();
    if (id == "s.cold" || id == "s.numb") return Temperature::Cold;
    if (id == "s.cool") return Temperature::Cool;
    if (id == "s.warm" || id == "s.soft") return Temperature::Warm;
    if (id == "s.hot" || id == "s.burning") return Temperature::Hot;
    return chance.choose<Temperature>({12, 28, 45, 15});
}

Movement movement(const Concept& sensation, Chance& chance) {
    const std::string& id = sensation.id.text();
    if (id == "s.rising") return Movement::Rising;
    if (id == "s.sinking") return Movement::Sinking;
    if (id == "s.flowing") return Movement::Flowing;
    if (sensation.cluster == "tremor-vibration") return Movement::Trembling;
    if (sensation.cluster == "heart-pulse") return Movement::Pulsing;
    if (sensation.cluster == "numbness-absence") return Movement::Still;
    return chance.choose<Movement>({45, 12, 10, 4, 15, 7, 7});
}

Depth depth(const checkin::Mark& mark, Chance& chance) {
    const bool onSkin = mark.view.has_value();
    return onSkin ? chance.choose<Depth>({58, 34, 8}) : chance.choose<Depth>({6, 74, 20});
}

Pleasant pleasantness(const Term& sensation, const Scene& scene, Chance& chance) {
    if (chance.percent(9)) return Pleasant::Mixed;
    const int valence = sensation.mood.valence + scene.mood.valence / 4 + chance.around(0, 15);
    if (valence > 18) return Pleasant::Pleasant;
    return valence < -18 ? Pleasant::Unpleasant : Pleasant::Neutral;
}

}  // namespace

void describe(checkin::Mark& mark, const Term& sensation, const Scene& scene, Detail detail, Chance& chance) {
    const Concept& source = *sensation.source;
    const int share = detail == Detail::Rich ? 62 : 9;
    if (chance.percent(94)) mark.intensity = strength(sensation, chance);
    if (chance.percent(share)) mark.temperature = temperature(source, chance);
    if (chance.percent(share)) mark.movement = movement(source, chance);
    if (chance.percent(share)) mark.size = chance.choose<Size>({14, 24, 40, 22});
    if (chance.percent(share)) mark.depth = depth(mark, chance);
    if (chance.percent(share)) mark.change = chance.choose<Change>({22, 48, 30});
    if (chance.percent(share + 15)) mark.pleasant = pleasantness(sensation, scene, chance);
}

}  // namespace felt::demo
