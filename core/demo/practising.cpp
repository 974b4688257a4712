#include "demo/practising.h"

#include <algorithm>
#include <string_view>

namespace felt::demo {
namespace {

using checkin::After;
using checkin::Distress;
using checkin::Ended;
using journal::PracticeRun;

struct Practice {
    std::string_view id;
    int plannedSeconds;
    int relief;  // how far distress mostly falls, in tenths
};
constexpr Practice practices[] = {
    {"breath-longer-out", 180, 16}, {"ground-5-4-3-2-1", 240, 22}, {"hand-on-heart", 120, 13}, {"pause", 1'500, 25}};

constexpr int hard = 6;

Distress distress(int value) { return *Distress::make(std::clamp(value, 0, 10)); }

PracticeRun run(const Moment& at, int before, const Calendar& calendar, Chance& chance) {
    const Practice& practice = practices[chance.below(std::size(practices))];
    const Ended ended = chance.choose<Ended>({82, 14, 4});
    const int percent = ended == Ended::Complete ? 100 : chance.between(20, 85);
    const int seconds = practice.plannedSeconds * percent / 100;
    const int relief = chance.around(practice.relief * percent / 100, 25) / 10;
    const int after = ended == Ended::TooMuch ? before + 1 : before - relief;
    PracticeRun made{.id = {}, .at = at, .written = later(calendar, at, seconds + 20)};
    made.id = Uuid::version7(made.written->instant() / 1'000, chance.bytes());
    made.practice = practice.id;
    made.plannedSeconds = practice.plannedSeconds;
    made.seconds = seconds;
    made.ended = ended;
    made.distressBefore = distress(before);
    if (chance.percent(90)) made.distressAfter = distress(after);
    if (chance.percent(90)) made.after = after < before ? After::Better : after > before ? After::Worse : After::Same;
    return made;
}

}  // namespace

std::optional<PracticeRun> practiceAfter(const checkin::CheckIn& entry, const Calendar& calendar, Chance& chance) {
    const bool known = entry.distress && entry.distress->before && entry.at.precision() == Moment::Precision::Instant;
    if (!known || entry.distress->before->value() < hard || !chance.percent(45)) return std::nullopt;
    const Moment at = later(calendar, *entry.written, chance.between(40, 600));
    return run(at, entry.distress->before->value(), calendar, chance);
}

std::optional<PracticeRun> practiceOn(Day day, const Calendar& calendar, Chance& chance) {
    if (!chance.percent(22)) return std::nullopt;
    constexpr int earliest = 6 * 3'600 + 1'800;
    const int second = std::min(chance.between(earliest, 23 * 3'600), calendar.lastSecond(day));
    const int before = chance.between(1, 6);
    return run(calendar.at(day, second), before, calendar, chance);
}

}  // namespace felt::demo
