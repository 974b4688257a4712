#include "journal/entries_json.h"

#include "base/object_reader.h"
#include "checkin/check_in_json.h"

namespace felt::journal {
namespace {

using checkin::limit::noteBytes;
using checkin::limit::wordBytes;
constexpr std::size_t listLength = 200'000;
constexpr long long mostSeconds = 100LL * 365 * 86'400;  // a hundred years

Result<Moment> readMoment(const Json& json, const char* field) {
    const auto found = json.find(field);
    if (found == json.end()) return fail(Code::MissingField, field);
    auto moment = found->is_string() ? Moment::parse(found->get_ref<const std::string&>()) : fail(Code::NoSuchTime);
    if (!moment) return fail(Code::NoSuchTime, field);
    return moment;
}

Status readOptional(ObjectReader& in, const Json& json, const char* field, std::optional<Moment>& target) {
    if (!in.has(field)) return {};
    std::string read;
    in.text(field, read, 100);
    FELT_TRY(target, readMoment(json, field));
    return {};
}

Result<std::string> readText(const Json& json, const std::string& path) {
    if (!json.is_string()) return fail(Code::WrongType, path, "\"...\"");
    return json.get<std::string>();
}

// id, at and written, which every kind has.
template <class Kind>
Status readCommon(ObjectReader& in, const Json& json, Kind& entry) {
    std::string read;
    in.text("at", read, 100);
    in.name("id", entry.id);
    return readOptional(in, json, "written", entry.written);
}

// A text that has to be there and say something.
void readRequired(ObjectReader& in, const char* field, std::string& target) {
    in.text(field, target, wordBytes);
    if (target.empty()) in.failWith({Code::MissingField, in.pathOf(field), {}});
}

template <class Number>
void readBounded(ObjectReader& in, const char* field, std::optional<Number>& target) {
    std::optional<long long> value;
    in.integer(field, value, Number::lowest, Number::highest);
    if (value) target = Number::make(int(*value));
}

Status read(ObjectReader& in, const Json&, Review& review) {
    readRequired(in, "card", review.card);
    std::optional<long long> rating;
    in.integer("rating", rating, 1, 4);
    if (!rating) in.failWith({Code::MissingField, "rating", {}});
    review.rating = int(rating.value_or(1));
    in.integer("duration_ms", review.durationMilliseconds, 0, mostSeconds * 1'000);
    in.text("answer", review.answer, wordBytes);
    return {};
}

Status read(ObjectReader& in, const Json&, PracticeRun& run) {
    readRequired(in, "practice", run.practice);
    in.integer("planned_seconds", run.plannedSeconds, 0, mostSeconds);
    in.integer("seconds", run.seconds, 0, mostSeconds);
    in.choice("ended", run.ended);
    readBounded(in, "distress_before", run.distressBefore);
    readBounded(in, "distress_after", run.distressAfter);
    in.choice("after", run.after);
    return {};
}

Status read(ObjectReader& in, const Json&, OwnWord& word) {
    std::optional<lexicon::Kind> kind;
    in.choice("kind", kind);
    if (!kind) in.failWith({Code::MissingField, "kind", {}});
    word.kind = kind.value_or(lexicon::Kind::Sensation);
    in.name("language", word.language);
    readRequired(in, "lemma", word.lemma);
    in.text("definition", word.definition, noteBytes);
    in.text("example", word.example, noteBytes);
    in.name("nearest", word.nearest);
    in.name("meaning_of", word.meaningOf);
    return {};
}

Status read(ObjectReader& in, const Json& json, Share& share) {
    readRequired(in, "format", share.format);
    in.text("recipient", share.recipient, wordBytes);
    FELT_DO(readOptional(in, json, "from", share.from));
    FELT_DO(readOptional(in, json, "to", share.to));
    in.list("entries", share.entries, listLength, readText);
    in.list("fields", share.fields, listLength, readText);
    return {};
}

Status read(ObjectReader& in, const Json&, WordWish& wish) {
    in.name("language", wish.language);
    std::optional<Wish> said;
    in.choice("wish", said);
    if (!said) in.failWith({Code::MissingField, "wish", {}});
    wish.wish = said.value_or(Wish::Open);
    return {};
}

Result<long long> readWeekday(const Json& json, const std::string& path) {
    if (!json.is_number_integer()) return fail(Code::WrongType, path, "a whole number");
    const auto day = json.get<long long>();
    if (day < 1 || day > 7) return fail(Code::OutOfRange, path, "1 to 7");
    return day;
}

Result<double> readNumber(const Json& json, const std::string& path) {
    if (!json.is_number()) return fail(Code::WrongType, path, "a number");
    return json.get<double>();
}

Status read(ObjectReader& in, const Json& json, StudyPlan& plan) {
    in.integer("cards_a_day", plan.cardsADay, 1, 100);
    in.number("retention", plan.retention, 0.7, 0.97);
    in.integer("rollover_hour", plan.rolloverHour, 0, 23);
    in.list("rest_days", plan.restDays, 7, readWeekday);
    FELT_DO(readOptional(in, json, "paused_until", plan.pausedUntil));
    in.list("parameters", plan.parameters, 21, readNumber);
    if (!plan.parameters.empty() && plan.parameters.size() != 21) in.failWith({Code::OutOfRange, "parameters", "21 numbers"});
    return {};
}

// An entry of which only what it cannot be without is known.
template <class Kind>
Result<Kind> begin(ObjectReader&, const Json&, Moment at) {
    return Kind{.id = {}, .at = std::move(at)};
}
template <>
Result<WordWish> begin(ObjectReader& in, const Json&, Moment at) {
    std::optional<lexicon::ConceptId> concerned;
    in.name("concept", concerned);
    FELT_DO(in.status());
    if (!concerned) return fail(Code::MissingField, "concept");
    return WordWish{.id = {}, .at = std::move(at), .written = {}, .conceptId = *concerned};
}

template <class Kind>
Result<Entry> readKind(const Json& json) {
    ObjectReader in(json, "");
    FELT_DO(in.status());
    FELT_TRY(Moment at, readMoment(json, "at"));
    FELT_TRY(Kind entry, begin<Kind>(in, json, std::move(at)));
    FELT_DO(readCommon(in, json, entry));
    FELT_DO(read(in, json, entry));
    in.unknown(entry.unknown);
    FELT_DO(in.status());
    return Entry(std::move(entry));
}

template <class Value>
void put(Json& json, const char* field, const std::optional<Value>& value) {
    if (!value) return;
    if constexpr (requires { Choices<Value>::names; })
        json[field] = name(*value);
    else if constexpr (requires { value->text(); })
        json[field] = value->text();
    else if constexpr (requires { value->value(); })
        json[field] = value->value();
    else
        json[field] = *value;
}

template <class Kind>
Json common(const Kind& entry) {
    Json json = Json::object();
    put(json, "id", entry.id);
    json["at"] = entry.at.text();
    put(json, "written", entry.written);
    return json;
}

Json kindJson(const CheckIn& entry) { return checkin::toJson(entry); }

Json kindJson(const Review& review) {
    Json json = common(review);
    json["card"] = review.card;
    json["rating"] = review.rating;
    put(json, "duration_ms", review.durationMilliseconds);
    put(json, "answer", review.answer);
    addUnknown(json, review.unknown);
    return json;
}

Json kindJson(const PracticeRun& run) {
    Json json = common(run);
    json["practice"] = run.practice;
    put(json, "planned_seconds", run.plannedSeconds);
    put(json, "seconds", run.seconds);
    put(json, "ended", run.ended);
    put(json, "distress_before", run.distressBefore);
    put(json, "distress_after", run.distressAfter);
    put(json, "after", run.after);
    addUnknown(json, run.unknown);
    return json;
}

Json kindJson(const OwnWord& word) {
    Json json = common(word);
    json["kind"] = felt::name(word.kind);
    put(json, "language", word.language);
    json["lemma"] = word.lemma;
    put(json, "definition", word.definition);
    put(json, "example", word.example);
    put(json, "nearest", word.nearest);
    put(json, "meaning_of", word.meaningOf);
    addUnknown(json, word.unknown);
    return json;
}

Json kindJson(const Share& share) {
    Json json = common(share);
    json["format"] = share.format;
    put(json, "recipient", share.recipient);
    put(json, "from", share.from);
    put(json, "to", share.to);
    if (!share.entries.empty()) json["entries"] = share.entries;
    if (!share.fields.empty()) json["fields"] = share.fields;
    addUnknown(json, share.unknown);
    return json;
}

Json kindJson(const WordWish& wish) {
    Json json = common(wish);
    json["concept"] = wish.conceptId.text();
    put(json, "language", wish.language);
    json["wish"] = felt::name(wish.wish);
    addUnknown(json, wish.unknown);
    return json;
}

Json kindJson(const StudyPlan& plan) {
    Json json = common(plan);
    put(json, "cards_a_day", plan.cardsADay);
    if (plan.retention) json["retention"] = numberJson(*plan.retention);
    put(json, "rollover_hour", plan.rolloverHour);
    if (!plan.restDays.empty()) json["rest_days"] = plan.restDays;
    put(json, "paused_until", plan.pausedUntil);
    for (const double each : plan.parameters) json["parameters"].push_back(numberJson(each));
    addUnknown(json, plan.unknown);
    return json;
}

}  // namespace

Result<Entry> readEntry(EntryKind kind, std::string_view text) {
    FELT_TRY(const Json json, parseJson(text));
    return readEntry(kind, json);
}

Result<Entry> readEntry(EntryKind kind, const Json& json) {
    switch (kind) {
        case EntryKind::CheckIn: return checkin::readCheckIn(json).map([](CheckIn entry) { return Entry(std::move(entry)); });
        case EntryKind::Review: return readKind<Review>(json);
        case EntryKind::PracticeRun: return readKind<PracticeRun>(json);
        case EntryKind::OwnWord: return readKind<OwnWord>(json);
        case EntryKind::Share: return readKind<Share>(json);
        case EntryKind::WordWish: return readKind<WordWish>(json);
        case EntryKind::StudyPlan: return readKind<StudyPlan>(json);
    }
    return fail(Code::NotAChoice, "kind", allNames<EntryKind>());
}

Json toJson(const Entry& entry) {
    return std::visit([](const auto& each) { return kindJson(each); }, entry);
}

std::string writeEntry(const Entry& entry) { return writeJson(toJson(entry)); }

bool sameContent(const Entry& a, const Entry& b) {
    if (a.index() != b.index()) return false;
    Json left = toJson(a);
    const Json right = toJson(b);
    if (!right.contains("written")) left.erase("written");
    // The unordered type compares objects by their fields alone.
    return nlohmann::json::parse(writeJson(left)) == nlohmann::json::parse(writeJson(right));
}

}  // namespace felt::journal
