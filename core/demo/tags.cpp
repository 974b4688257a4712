#include "demo/tags.h"

#include <algorithm>
#include <string_view>

namespace felt::demo {
namespace {

bool isBetween(int hour, int from, int to) { return hour >= from && hour < to; }
bool isWorking(const Scene& scene) { return !isWeekend(scene.day) && isBetween(scene.hour(), 8, 18) && !scene.climate.physiotherapyToday; }
bool isOnTheWay(const Scene& scene) { return !isWeekend(scene.day) && (isBetween(scene.hour(), 7, 9) || isBetween(scene.hour(), 17, 20)); }

// When an English tag of the material is true, and how much it then asks to be set.
struct Rule {
    std::string_view tag;
    int weight;
    bool (*holds)(const Scene&);
};
constexpr Rule rules[] = {
    {"work", 6, isWorking},
    {"at the screen", 5, isWorking},
    {"on the way", 4, isOnTheWay},
    {"home", 3, [](const Scene& scene) { return !isWorking(scene); }},
    {"in bed", 4, [](const Scene& scene) { return scene.hour() < 8 || scene.hour() >= 22; }},
    {"after a meal", 3, [](const Scene& scene) { return isBetween(scene.hour(), 12, 15) || isBetween(scene.hour(), 19, 22); }},
    {"weekend", 2, [](const Scene& scene) { return isWeekend(scene.day); }},
    {"choir", 12, [](const Scene& scene) { return weekdayOf(scene.day) == std::chrono::Thursday && scene.hour() >= 18; }},
    {"physiotherapy", 12, [](const Scene& scene) { return scene.climate.physiotherapyToday && isBetween(scene.hour(), 9, 20); }},
};

// A tag that stands in no rule is always true.
int weightOf(std::string_view tag, const Scene& scene) {
    for (const Rule& rule : rules)
        if (rule.tag == tag) return rule.holds(scene) ? rule.weight : 0;
    return 1;
}

}  // namespace

std::vector<std::string> tagsOf(int count, const TextsByLanguage& tags, const Scene& scene, Chance& chance) {
    const std::vector<std::string>& english = tags.at(*LanguageTag::make("en"));
    const auto translated = tags.find(scene.language);
    const std::vector<std::string>& shown = translated == tags.end() ? english : translated->second;
    std::vector<std::int64_t> weights;
    for (const std::string& tag : english) weights.push_back(weightOf(tag, scene));
    std::vector<std::string> chosen;
    while (int(chosen.size()) < count && std::any_of(weights.begin(), weights.end(), [](std::int64_t weight) { return weight > 0; })) {
        const std::size_t which = chance.weighted(weights);
        chosen.push_back(shown[which]);
        weights[which] = 0;
    }
    return chosen;
}

}  // namespace felt::demo
