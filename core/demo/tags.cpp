#include "demo/tags.h"

#include <string_view>

namespace felt::demo {
namespace {

bool isBetween(int hour, int from, int to) { return hour >= from && hour < to; }
bool isWorking(const Scene& scene) { return !isWeekend(scene.day) && isBetween(scene.hour(), 8, 18) && !scene.climate.physiotherapyToday; }
bool isOnTheWay(const Scene& scene) {
    return !isWeekend(scene.day) && (isBetween(scene.hour(), 7, 9) || isBetween(scene.hour(), 17, 20));
}

// When an English tag of the material is true. One that does not stand here always is.
struct Rule {
    std::string_view tag;
    bool (*holds)(const Scene&);
};
constexpr Rule rules[] = {
    {"work", isWorking},
    {"at the screen", isWorking},
    {"on the way", isOnTheWay},
    {"home", [](const Scene& scene) { return !isWorking(scene); }},
    {"in bed", [](const Scene& scene) { return scene.hour() < 8 || scene.hour() >= 22; }},
    {"after a meal", [](const Scene& scene) { return isBetween(scene.hour(), 12, 15) || isBetween(scene.hour(), 19, 22); }},
    {"weekend", [](const Scene& scene) { return isWeekend(scene.day); }},
    {"choir", [](const Scene& scene) { return weekdayOf(scene.day) == std::chrono::Thursday && scene.hour() >= 18; }},
    {"physiotherapy", [](const Scene& scene) { return scene.climate.physiotherapyToday && isBetween(scene.hour(), 9, 20); }},
};

bool isTrue(std::string_view tag, const Scene& scene) {
    for (const Rule& rule : rules)
        if (rule.tag == tag) return rule.holds(scene);
    return true;
}

}  // namespace

std::vector<std::string> tagsOf(int count, const TextsByLanguage& tags, const Scene& scene, Chance& chance) {
    const std::vector<std::string>& english = tags.at(*LanguageTag::make("en"));
    const auto translated = tags.find(scene.language);
    const std::vector<std::string>& shown = translated == tags.end() ? english : translated->second;
    std::vector<std::size_t> fitting;
    for (std::size_t i = 0; i < english.size(); ++i)
        if (isTrue(english[i], scene)) fitting.push_back(i);
    std::vector<std::string> chosen;
    while (int(chosen.size()) < count && !fitting.empty()) {
        const auto which = fitting.begin() + std::ptrdiff_t(chance.below(fitting.size()));
        chosen.push_back(shown[*which]);
        fitting.erase(which);
    }
    return chosen;
}

}  // namespace felt::demo
