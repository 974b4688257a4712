#include "interchange/archive.h"

#include "base/json.h"
#include "base/object_reader.h"
#include "journal/entries_json.h"

namespace felt::interchange {
namespace {

using journal::Draft;
using journal::Record;
using journal::Tombstone;

Json recordJson(const Record& record) {
    Json json{{"kind", name(kindOf(record.entry))}, {"revision", record.revision}};
    if (record.deleted) json["deleted"] = record.deleted->text();
    json["entry"] = journal::toJson(record.entry);
    for (const journal::Revision& revision : record.history) {
        Json before = Json::parse(revision.json, nullptr, false);
        json["history"].push_back({{"revision", revision.number}, {"replaced", revision.replaced.text()}, {"entry", std::move(before)}});
    }
    return json;
}

Result<Moment> readMoment(const Json& json, const char* field) {
    const auto found = json.find(field);
    if (found == json.end() || !found->is_string()) return fail(Code::NoSuchTime, field);
    auto moment = Moment::parse(found->get_ref<const std::string&>());
    if (!moment) return fail(Code::NoSuchTime, field);
    return moment;
}

Result<int> readNumber(const Json& json) {
    ObjectReader in(json, "");
    std::optional<long long> number;
    in.integer("revision", number, 1, 1'000'000'000);
    FELT_DO(in.status());
    if (!number) return fail(Code::MissingField, "revision");
    return int(*number);
}

Result<journal::EntryKind> readKind(const Json& json) {
    const auto found = json.find("kind");
    const auto kind =
        found != json.end() && found->is_string() ? named<journal::EntryKind>(found->get_ref<const std::string&>()) : std::nullopt;
    if (!kind) return fail(Code::NotAChoice, "kind", allNames<journal::EntryKind>());
    return *kind;
}

Result<Record> readRecord(const Json& json) {
    FELT_TRY(const journal::EntryKind kind, readKind(json));
    FELT_TRY(const int revision, readNumber(json));
    if (!json.contains("entry")) return fail(Code::MissingField, "entry");
    // As text, so that it is held to the bounds of an entry that comes alone: the journal keeps it as one.
    FELT_TRY(journal::Entry entry, journal::readEntry(kind, std::string_view(writeJson(json["entry"]))));
    if (!idOf(entry)) return fail(Code::MissingField, "id");
    if (!writtenOf(entry)) return fail(Code::MissingField, "written");
    Record record{.entry = std::move(entry), .revision = revision, .deleted = {}, .history = {}};
    if (json.contains("deleted")) {
        FELT_TRY(record.deleted, readMoment(json, "deleted"));
    }
    const Json history = json.value("history", Json::array());
    if (!history.is_array()) return fail(Code::WrongType, "history", "[...]");
    for (const Json& each : history) {
        FELT_TRY(const int number, readNumber(each));
        FELT_TRY(Moment replaced, readMoment(each, "replaced"));
        std::string before = writeJson(each.value("entry", Json()));
        FELT_TRY([[maybe_unused]] const journal::Entry readable, journal::readEntry(kind, std::string_view(before)));
        const int last = record.history.empty() ? 0 : record.history.back().number;
        if (number <= last || number >= revision)
            return fail(Code::OutOfRange, "history.revision", std::to_string(last + 1) + ".." + std::to_string(revision - 1));
        record.history.push_back({number, std::move(replaced), std::move(before)});
    }
    return record;
}

Result<Tombstone> readTombstone(const Json& json) {
    auto id = json["tombstone"].is_string() ? Uuid::make(json["tombstone"].get_ref<const std::string&>()) : fail(Code::MalformedId);
    if (!id) return fail(Code::MalformedId, "tombstone");
    FELT_TRY(Moment erased, readMoment(json, "erased"));
    return Tombstone{std::move(*id), std::move(erased)};
}

Result<Draft> readDraft(const Json& json) {
    ObjectReader in(json, "");
    std::optional<std::string> slot, body;
    in.text("draft", slot, checkin::limit::wordBytes);
    in.text("body", body, JsonLimits{}.bytes);
    FELT_DO(in.status());
    if (!body) return fail(Code::MissingField, "body");
    FELT_TRY(Moment saved, readMoment(json, "saved"));
    return Draft{std::move(*slot), std::move(saved), std::move(*body)};
}

// Whether the counts of the closing line are those of what stood before it. Of drafts it may be silent where there are none.
bool agrees(const Json& end, const Archive& archive) {
    return end.value("records", Json()) == archive.records.size() && end.value("tombstones", Json()) == archive.tombstones.size() &&
           end.value("drafts", Json(0)) == archive.drafts.size();
}

// Gives each line that is not blank to take; stops at its first failure and says which line it was.
template <class Take>
Status eachLine(std::string_view text, Take&& take) {
    for (std::size_t number = 1; !text.empty(); ++number) {
        const std::size_t end = text.find('\n');
        std::string_view line = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
        Status taken = take(number, line);
        if (taken) continue;
        Error error = taken.error();
        error.subject = "line " + std::to_string(number) + (error.subject.empty() ? "" : ": " + error.subject);
        return tl::unexpected(std::move(error));
    }
    return {};
}

// Deeper than one entry by the archive's own brackets.
constexpr JsonLimits lineLimits{.bytes = 64u << 20, .depth = 40};

}  // namespace

ArchiveWriter::ArchiveWriter(const Moment& made) : m_text(writeJson(Json{{"felt_archive", 1}, {"made", made.text()}}) + '\n') {}

void ArchiveWriter::add(const Record& record) {
    m_text.append(writeJson(recordJson(record))).append("\n");
    ++m_records;
}

void ArchiveWriter::add(const Tombstone& tombstone) {
    m_text.append(writeJson(Json{{"tombstone", tombstone.id.text()}, {"erased", tombstone.erased.text()}})).append("\n");
    ++m_tombstones;
}

void ArchiveWriter::add(const Draft& draft) {
    m_text.append(writeJson(Json{{"draft", draft.slot}, {"saved", draft.saved.text()}, {"body", draft.body}})).append("\n");
    ++m_drafts;
}

std::string ArchiveWriter::finish() {
    m_text.append(writeJson(Json{{"end", true}, {"records", m_records}, {"tombstones", m_tombstones}, {"drafts", m_drafts}})).append("\n");
    return std::move(m_text);
}

Result<Archive> readArchive(std::string_view text) {
    Archive archive;
    bool begun = false;
    bool complete = false;
    const auto take = [&](std::size_t, std::string_view line) -> Status {
        auto json = parseJson(line, lineLimits);
        const bool heading = !begun && json && json->is_object() && json->value("felt_archive", Json()) == 1;
        if (!begun && !heading) return fail(Code::NotAnArchive);
        if (!json) return tl::unexpected(json.error());
        if (heading) {
            begun = true;
        } else if (complete || !json->is_object()) {
            return fail(Code::IncompleteArchive);
        } else if (json->contains("tombstone")) {
            FELT_TRY(Tombstone tombstone, readTombstone(*json));
            archive.tombstones.push_back(std::move(tombstone));
        } else if (json->contains("draft")) {
            FELT_TRY(Draft draft, readDraft(*json));
            archive.drafts.push_back(std::move(draft));
        } else if (json->contains("end")) {
            complete = agrees(*json, archive);
            if (!complete) return fail(Code::IncompleteArchive);
        } else {
            FELT_TRY(Record record, readRecord(*json));
            archive.records.push_back(std::move(record));
        }
        return {};
    };
    FELT_DO(eachLine(text, take));
    if (!begun) return fail(Code::NotAnArchive);
    if (!complete) return fail(Code::IncompleteArchive);
    return archive;
}

}  // namespace felt::interchange
