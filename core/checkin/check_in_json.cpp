#include "checkin/check_in_json.h"

#include "base/check.h"
#include "base/object_reader.h"

namespace felt::checkin {
namespace {

using lexicon::ConceptId;
using lexicon::Kind;

template <class Number>
void readBounded(ObjectReader& in, std::string_view field, std::optional<Number>& target) {
    std::optional<long long> value;
    in.integer(field, value, Number::lowest, Number::highest);
    if (value) target = Number::make(int(*value));
}

void readConcept(ObjectReader& in, std::string_view field, Kind kind, std::optional<ConceptId>& target) {
    in.name(field, target);
    if (target && target->kind() != kind) in.failWith({Code::WrongKind, in.pathOf(field), std::string(felt::name(kind))});
}

Result<body::Point> readPoint(const Json& json, const std::string& path) {
    const bool pair = json.is_array() && json.size() == 2 && json[0].is_number() && json[1].is_number();
    if (!pair) return fail(Code::WrongType, path, "[x, y]");
    const body::Point point{json[0].get<double>(), json[1].get<double>()};
    const bool inside = point.x >= 0 && point.x <= 1 && point.y >= 0 && point.y <= 1;
    if (!inside) return fail(Code::OutOfRange, path, "0..1");
    return point;
}

Result<PaintStroke> readStroke(const Json& json, const std::string& path) {
    ObjectReader in(json, path);
    PaintStroke stroke;
    in.choice("layer", stroke.layer);
    in.number("radius", stroke.radius, 0, 0.5);
    in.list("points", stroke.points, limit::points, readPoint);
    in.unknown(stroke.unknown);
    FELT_DO(in.status());
    return stroke;
}

Result<Mark> readMark(const Json& json, const std::string& path) {
    ObjectReader in(json, path);
    Mark mark;
    in.choice("view", mark.view);
    in.name("place", mark.place);
    in.list("paint", mark.paint, limit::strokes, readStroke);
    readConcept(in, "sensation", Kind::Sensation, mark.sensation);
    in.text("word", mark.word, limit::wordBytes);
    readBounded(in, "intensity", mark.intensity);
    in.choice("temperature", mark.temperature);
    in.choice("movement", mark.movement);
    in.choice("size", mark.size);
    in.choice("depth", mark.depth);
    in.choice("change", mark.change);
    in.choice("pleasant", mark.pleasant);
    in.unknown(mark.unknown);
    FELT_DO(in.status());
    return mark;
}

Result<FeelingNoticed> readFeeling(const Json& json, const std::string& path) {
    ObjectReader in(json, path);
    FeelingNoticed feeling;
    readConcept(in, "concept", Kind::Feeling, feeling.conceptId);
    in.text("word", feeling.word, limit::wordBytes);
    readBounded(in, "intensity", feeling.intensity);
    in.choice("fits", feeling.fits);
    in.unknown(feeling.unknown);
    FELT_DO(in.status());
    return feeling;
}

Result<NeedNoticed> readNeed(const Json& json, const std::string& path) {
    ObjectReader in(json, path);
    NeedNoticed need;
    readConcept(in, "concept", Kind::Need, need.conceptId);
    in.text("word", need.word, limit::wordBytes);
    in.choice("met", need.met);
    in.unknown(need.unknown);
    FELT_DO(in.status());
    return need;
}

Result<PlanePoint> readPlane(const Json& json, const std::string& path) {
    ObjectReader in(json, path);
    PlanePoint plane;
    in.number("pleasantness", plane.pleasantness, -1, 1);
    in.number("energy", plane.energy, -1, 1);
    in.unknown(plane.unknown);
    FELT_DO(in.status());
    return plane;
}

Result<DistressChange> readDistress(const Json& json, const std::string& path) {
    ObjectReader in(json, path);
    DistressChange distress;
    readBounded(in, "before", distress.before);
    readBounded(in, "after", distress.after);
    in.unknown(distress.unknown);
    FELT_DO(in.status());
    return distress;
}

Result<std::vector<PanelRating>> readPanel(const Json& json, const std::string& path) {
    ObjectReader in(json, path);
    FELT_DO(in.status());
    if (json.size() > limit::words) return fail(Code::OutOfRange, path, "0.." + std::to_string(limit::words));
    std::vector<PanelRating> panel;
    for (const auto& [name, value] : json.items()) {
        auto feeling = ConceptId::make(name);
        if (!feeling) return fail(Code::MalformedId, path);
        if (feeling->kind() != Kind::Feeling) return fail(Code::WrongKind, path, std::string(felt::name(Kind::Feeling)));
        std::optional<double> rating;
        in.number(name, rating, 0, 100);
        FELT_DO(in.status());
        panel.push_back({std::move(*feeling), *rating});
    }
    return panel;
}

Result<WholeBody> readWholeBody(const Json& json, const std::string& path) {
    const auto choice = json.is_string() ? named<WholeBody>(json.get_ref<const std::string&>()) : std::nullopt;
    if (!choice) return fail(Code::NotAChoice, path, allNames<WholeBody>());
    return *choice;
}

Result<std::string> readTag(const Json& json, const std::string& path) {
    if (!json.is_string()) return fail(Code::WrongType, path, "\"...\"");
    const auto& text = json.get_ref<const std::string&>();
    if (text.size() > limit::wordBytes) return fail(Code::TooLarge, path, std::to_string(limit::wordBytes));
    return text;
}

Result<Moment> readMoment(const ObjectReader& in, const Json& json, const char* field) {
    if (!in.has(field)) return fail(Code::MissingField, field);
    const Json& value = json[field];
    auto moment = value.is_string() ? Moment::parse(value.get_ref<const std::string&>()) : fail(Code::NoSuchTime);
    if (!moment) return fail(Code::NoSuchTime, field);
    return moment;
}

}  // namespace

Result<CheckIn> readCheckIn(std::string_view text) {
    FELT_TRY(const Json json, parseJson(text));
    return readCheckIn(json);
}

Result<CheckIn> readCheckIn(const Json& json) {
    ObjectReader in(json, "");
    FELT_DO(in.status());
    FELT_TRY(Moment at, readMoment(in, json, "at"));
    CheckIn entry{.id = {}, .at = std::move(at)};
    std::optional<std::string> read;
    in.text("at", read, 100);
    in.name("id", entry.id);
    if (in.has("written")) {
        FELT_TRY(entry.written, readMoment(in, json, "written"));
        in.text("written", read, 100);
    }
    in.name("language", entry.language);
    in.choice("form", entry.form);
    in.choice("ended", entry.ended);
    in.text("prompt", entry.prompt, limit::wordBytes);
    in.list("marks", entry.marks, limit::marks, readMark);
    in.list("whole_body", entry.wholeBody, limit::words, readWholeBody);
    in.list("feelings", entry.feelings, limit::words, readFeeling);
    in.flag("feeling_unsure", entry.feelingUnsure);
    in.nested("plane", entry.plane, readPlane);
    std::optional<std::vector<PanelRating>> panel;
    in.nested("panel", panel, readPanel);
    in.list("needs", entry.needs, limit::words, readNeed);
    in.choice("state", entry.state);
    in.nested("distress", entry.distress, readDistress);
    in.list("tags", entry.tags, limit::words, readTag);
    in.text("note", entry.note, limit::noteBytes);
    in.choice("after", entry.after);
    in.flag("private", entry.isPrivate);
    in.object("source", entry.source);
    if (panel && panel->empty()) in.leaveUnknown("panel");
    in.unknown(entry.unknown);
    FELT_DO(in.status());
    if (panel) entry.panel = std::move(*panel);
    return entry;
}

namespace {

// Adds fields in order, only those that are there.
class ObjectWriter {
public:
    template <class Value>
    ObjectWriter& add(const char* field, const std::optional<Value>& value) {
        if (value) m_object[field] = jsonOf(*value);
        return *this;
    }
    ObjectWriter& add(const char* field, bool value) {
        if (value) m_object[field] = true;
        return *this;
    }
    template <class Item>
    ObjectWriter& add(const char* field, const std::vector<Item>& items) {
        if (items.empty()) return *this;
        Json& array = m_object[field] = Json::array();
        for (const Item& item : items) array.push_back(jsonOf(item));
        return *this;
    }
    Json take(const UnknownFields& unknown) {
        addUnknown(m_object, unknown);
        return std::move(m_object);
    }
    Json& object() { return m_object; }

private:
    template <class Value>
    static Json jsonOf(const Value& value);
    Json m_object = Json::object();
};

template <class Value>
Json ObjectWriter::jsonOf(const Value& value) {
    if constexpr (requires { Choices<Value>::names; })
        return name(value);
    else if constexpr (requires { value.text(); })
        return value.text();
    else if constexpr (requires { value.value(); })
        return value.value();
    else if constexpr (std::is_same_v<Value, double>)
        return numberJson(value);
    else if constexpr (std::is_same_v<Value, std::string>)
        return value;
    else if constexpr (std::is_same_v<Value, body::Point>)
        return Json::array({numberJson(value.x), numberJson(value.y)});
    else if constexpr (std::is_same_v<Value, PaintStroke>)
        return ObjectWriter().add("layer", value.layer).add("radius", value.radius).add("points", value.points).take(value.unknown);
    else if constexpr (std::is_same_v<Value, Mark>)
        return ObjectWriter()
            .add("view", value.view)
            .add("place", value.place)
            .add("paint", value.paint)
            .add("sensation", value.sensation)
            .add("word", value.word)
            .add("intensity", value.intensity)
            .add("temperature", value.temperature)
            .add("movement", value.movement)
            .add("size", value.size)
            .add("depth", value.depth)
            .add("change", value.change)
            .add("pleasant", value.pleasant)
            .take(value.unknown);
    else if constexpr (std::is_same_v<Value, FeelingNoticed>)
        return ObjectWriter()
            .add("concept", value.conceptId)
            .add("word", value.word)
            .add("intensity", value.intensity)
            .add("fits", value.fits)
            .take(value.unknown);
    else if constexpr (std::is_same_v<Value, NeedNoticed>)
        return ObjectWriter().add("concept", value.conceptId).add("word", value.word).add("met", value.met).take(value.unknown);
    else if constexpr (std::is_same_v<Value, PlanePoint>)
        return ObjectWriter().add("pleasantness", value.pleasantness).add("energy", value.energy).take(value.unknown);
    else
        return ObjectWriter().add("before", value.before).add("after", value.after).take(value.unknown);
}

}  // namespace

Json toJson(const CheckIn& entry) {
    ObjectWriter out;
    out.add("id", entry.id).add("at", std::optional(entry.at)).add("written", entry.written).add("language", entry.language);
    out.add("form", entry.form).add("ended", entry.ended).add("prompt", entry.prompt).add("marks", entry.marks);
    out.add("whole_body", entry.wholeBody).add("feelings", entry.feelings).add("feeling_unsure", entry.feelingUnsure);
    out.add("plane", entry.plane);
    if (!entry.panel.empty()) {
        Json& panel = out.object()["panel"] = Json::object();
        for (const PanelRating& each : entry.panel) panel[each.feeling.text()] = numberJson(each.rating);
    }
    out.add("needs", entry.needs).add("state", entry.state).add("distress", entry.distress).add("tags", entry.tags);
    out.add("note", entry.note).add("after", entry.after).add("private", entry.isPrivate);
    if (entry.source) {
        auto source = parseJson(*entry.source);
        FELT_CHECK(source.has_value());
        out.object()["source"] = std::move(*source);
    }
    return out.take(entry.unknown);
}

std::string writeCheckIn(const CheckIn& checkIn) { return writeJson(toJson(checkIn)); }

}  // namespace felt::checkin
