#include <sodium.h>

#include <algorithm>
#include <span>
#include <tuple>

#include "base/json.h"
#include "journal/entries_json.h"
#include "journal/merge.h"

namespace felt::journal {
namespace {

// One state of an entry, and since when it was so.
struct Version {
    Moment began;
    std::string json;
    bool operator==(const Version&) const = default;
};
using Versions = std::vector<Version>;

// The first version began when it was written.
Moment writtenIn(EntryKind kind, const std::string& json, const Moment& otherwise) {
    const auto entry = readEntry(kind, std::string_view(json));
    return entry && writtenOf(*entry) ? *writtenOf(*entry) : otherwise;
}

Versions versionsOf(const Record& record) {
    Versions versions;
    std::optional<Moment> began;
    for (const Revision& revision : record.history) {
        if (!began) began = writtenIn(kindOf(record.entry), revision.json, revision.replaced);
        versions.push_back({*began, revision.json});
        began = revision.replaced;
    }
    versions.push_back({began ? *began : *writtenOf(record.entry), writeEntry(record.entry)});
    return versions;
}

bool isEarlier(const Version& a, const Version& b) {
    const auto rank = [](const Version& v) {
        return std::tuple(v.began.instant(), std::string_view(v.began.text()), std::string_view(v.json));
    };
    return rank(a) < rank(b);
}

bool holds(const Versions& versions, const Version& version) {
    return std::find(versions.begin(), versions.end(), version) != versions.end();
}

// Both lists in one, each in its own order.
Versions interleaved(const Versions& a, const Versions& b) {
    Versions all;
    std::size_t i = 0, j = 0;
    const auto take = [&all](const Version& version) {
        if (!holds(all, version)) all.push_back(version);
    };
    const auto comesIn = [](const Versions& versions, std::size_t from, const Version& version) {
        return std::find(versions.begin() + std::ptrdiff_t(from), versions.end(), version) != versions.end();
    };
    while (i < a.size() && j < b.size()) {
        const bool aWaits = comesIn(b, j, a[i]), bWaits = comesIn(a, i, b[j]);
        const bool takesA = aWaits == bWaits ? isEarlier(a[i], b[j]) : bWaits;
        take(takesA ? a[i++] : b[j++]);
    }
    while (i < a.size()) take(a[i++]);
    while (j < b.size()) take(b[j++]);
    return all;
}

// The record of those versions, under new numbers.
Record recordOf(EntryKind kind, const Versions& versions) {
    // Each was read before, or it would not be a version of a record.
    Record record{
        .entry = *readEntry(kind, std::string_view(versions.back().json)), .revision = int(versions.size()), .deleted = {}, .history = {}};
    for (std::size_t i = 0; i + 1 < versions.size(); ++i) record.history.push_back({int(i + 1), versions[i + 1].began, versions[i].json});
    return record;
}

const Moment& later(const Moment& a, const Moment& b) {
    return std::tuple(a.instant(), a.text()) < std::tuple(b.instant(), b.text()) ? b : a;
}

// Resting, unless it was edited in the copy where it did not rest after it was put to rest in the other.
std::optional<Moment> restingSince(const Record& a, const Version& newestOfA, const Record& b, const Version& newestOfB) {
    if (a.deleted && b.deleted) return later(*a.deleted, *b.deleted);
    if (!a.deleted && !b.deleted) return std::nullopt;
    const Moment& since = a.deleted ? *a.deleted : *b.deleted;
    const Version& awake = a.deleted ? newestOfB : newestOfA;
    return awake.began.instant() > since.instant() ? std::nullopt : std::optional(since);
}

std::string withId(EntryKind kind, const std::string& json, const Uuid& id) {
    auto entry = readEntry(kind, std::string_view(json));
    if (!entry) return json;
    setId(*entry, id);
    return writeEntry(*entry);
}

}  // namespace

Uuid derivedId(const Uuid& id, std::string_view version, const Moment& began) {
    const auto digest = [&](std::span<unsigned char> bytes) {
        crypto_generichash_state state;
        crypto_generichash_init(&state, nullptr, 0, bytes.size());
        for (const std::string_view part : {std::string_view(id.text()), version})
            crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(part.data()), part.size());
        crypto_generichash_final(&state, bytes.data(), bytes.size());
    };
    return Uuid::version7(began.instant() / 1'000, digest);
}

JoinedEntry joined(const Record& here, const Record& there) {
    const Versions a = versionsOf(here), b = versionsOf(there);
    const bool newerIsHere = !isEarlier(a.back(), b.back());
    const bool sameKind = kindOf(here.entry) == kindOf(there.entry);
    JoinedEntry result{.record = newerIsHere ? here : there, .other = {}};
    // Of different kinds they are two entries that share an id, and nothing of their past.
    const Versions all = sameKind ? interleaved(a, b) : newerIsHere ? a : b;
    if (sameKind) result.record = all == a ? here : all == b ? there : recordOf(kindOf(here.entry), all);
    result.record.deleted = restingSince(here, a.back(), there, b.back());
    const bool known = sameKind && (holds(b, a.back()) || holds(a, b.back()) || sameContent(here.entry, there.entry));
    if (known) return result;
    const bool stayedHere = a.back() == all.back();
    const Version& version = stayedHere ? b.back() : a.back();
    result.other = stayedHere ? there : here;
    setId(result.other->entry, derivedId(*idOf(here.entry), version.json, version.began));
    if (sameKind) {
        // What came before it is in the history of the entry that stayed.
        result.other->revision = 1;
        result.other->history.clear();
    }
    for (Revision& revision : result.other->history)
        revision.json = withId(kindOf(result.other->entry), revision.json, *idOf(result.other->entry));
    return result;
}

}  // namespace felt::journal
