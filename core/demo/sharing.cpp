#include "demo/sharing.h"

#include <algorithm>

#include "demo/times.h"

namespace felt::demo {
namespace {

using journal::Record;
using journal::Share;

constexpr int shortestLife = 14;
constexpr int span = 28;

std::vector<std::string> sharedBetween(std::span<const Record> records, const Moment& from, const Moment& to) {
    std::vector<std::string> ids;
    for (const Record& record : records) {
        const auto* const checkIn = std::get_if<checkin::CheckIn>(&record.entry);
        if (checkIn == nullptr || checkIn->isPrivate || record.deleted) continue;
        const bool within = checkIn->at.date() >= from.date() && checkIn->at.date() <= to.date();
        if (within) ids.push_back(checkIn->id->text());
    }
    return ids;
}

Moment dateOf(const Calendar& calendar, int dayIndex) {
    return *Moment::parse(calendar.at(calendar.day(std::clamp(dayIndex, 0, calendar.days() - 1)), 0).date());
}

}  // namespace

std::vector<Share> sharesOf(std::span<const Record> records, const Calendar& calendar, const Material& material, Chance chance) {
    if (calendar.days() < shortestLife) return {};
    std::vector<Share> shares;
    for (const int percent : {55, 93}) {
        const int dayIndex = calendar.days() * percent / 100;
        const Moment at = calendar.at(calendar.day(dayIndex), chance.between(18 * 3'600, 21 * 3'600));
        Share share{.id = {}, .at = at, .written = at};
        share.id = Uuid::version7(at.instant() / 1'000, chance.bytes());
        share.format = shares.empty() ? "pdf" : "html";
        share.recipient = material.people.back();
        share.from = dateOf(calendar, dayIndex - span);
        share.to = dateOf(calendar, dayIndex - 1);
        share.entries = sharedBetween(records, *share.from, *share.to);
        share.fields = {"places", "sensations", "feelings", "needs"};
        shares.push_back(std::move(share));
    }
    return shares;
}

}  // namespace felt::demo
