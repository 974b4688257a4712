#include "lexicon/read.h"

#include "base/json.h"

namespace felt::lexicon {
namespace {

// Content is checked in full by tests/checks; at run time only what the program relies on is looked at.
class Fields {
public:
    explicit Fields(const Json& object) : m_object(object) {}
    std::string text(const char* name) const {
        const auto found = m_object.find(name);
        return found != m_object.end() && found->is_string() ? found->get<std::string>() : std::string();
    }
    double number(const char* name) const {
        const auto found = m_object.find(name);
        return found != m_object.end() && found->is_number() ? found->get<double>() : 0;
    }
    // Tiers, levels and steps: 0 where it is no such number.
    int small(const char* name) const {
        const double value = number(name);
        return value >= 0 && value <= 1'000 ? int(value) : 0;
    }
    bool flag(const char* name) const {
        const auto found = m_object.find(name);
        return found != m_object.end() && found->is_boolean() && found->get<bool>();
    }
    // The elements of an array or object; none where the field is absent.
    const Json& items(const char* name) const {
        static const Json none = Json::array();
        const auto found = m_object.find(name);
        return found != m_object.end() && found->is_structured() ? *found : none;
    }

private:
    const Json& m_object;
};

tl::unexpected<Error> invalid(std::string_view where) { return fail(Code::ContentInvalid, {}, std::string(where)); }

Result<ConceptId> readId(const Json& value) {
    if (!value.is_string()) return invalid("id");
    const auto& text = value.get_ref<const std::string&>();
    auto id = ConceptId::make(text);
    if (!id) return invalid(text.empty() ? "id" : text);
    return id;
}

Status readIds(const Json& array, std::vector<ConceptId>& ids) {
    for (const Json& value : array) {
        FELT_TRY(ConceptId id, readId(value));
        ids.push_back(std::move(id));
    }
    return {};
}

Result<Concept> readConcept(const Json& json, Kind kind) {
    if (!json.is_object() || !json.contains("id")) return invalid("concepts");
    FELT_TRY(ConceptId id, readId(json["id"]));
    const Fields fields(json);
    Concept read{.id = std::move(id)};
    if (read.id.kind() != kind) return invalid(read.id.text());
    read.cluster = fields.text("cluster");
    read.tier = fields.small("tier");
    read.level = fields.small("level");
    read.valence = fields.number("valence");
    read.arousal = fields.number("arousal");
    if (const std::string ladder = fields.text("ladder"); !ladder.empty())
        read.ladder = LadderStep{ladder, fields.small("step"), fields.small("of")};
    FELT_DO(readIds(fields.items("near"), read.near));
    FELT_DO(readIds(fields.items("with"), read.with));
    if (json.contains("opposite")) {
        FELT_TRY(read.opposite, readId(json["opposite"]));
    }
    for (const Json& place : fields.items("places")) {
        if (!place.is_object()) return invalid(read.id.text());
        const Fields at(place);
        read.places.push_back({at.text("place"), at.number("weight"), at.text("sign")});
    }
    read.needState = fields.text("need_state");
    read.judgement = fields.flag("judgement");
    read.groundFirst = fields.text("care") == "ground-first";
    return read;
}

Result<Word> readWord(const Json& json, Kind kind) {
    if (!json.is_object() || !json.contains("id")) return invalid("words");
    FELT_TRY(ConceptId id, readId(json["id"]));
    const Fields fields(json);
    Word read{.id = std::move(id), .lemma = fields.text("lemma")};
    if (read.id.kind() != kind || read.lemma.empty()) return invalid(read.id.text());
    read.partOfSpeech = fields.text("pos");
    for (const Json& form : fields.items("forms"))
        if (form.is_string()) read.forms.push_back(form.get<std::string>());
    for (const Json& variant : fields.items("also"))
        if (variant.is_object()) read.also.push_back(Fields(variant).text("lemma"));
    read.frame = fields.text("frame");
    read.definition = fields.text("definition");
    read.example = fields.text("example");
    read.usage = fields.text("register");
    read.equivalence = fields.text("equivalence");
    read.note = fields.text("note");
    return read;
}

// The list under name, element by element; the file must be of format 1 and of this kind.
template <class Item, class Read>
Result<std::vector<Item>> readList(const Json& file, Kind kind, const char* name, Read&& read) {
    const Fields fields(file);
    if (fields.number("format") != 1 || fields.text("kind") != felt::name(kind)) return invalid("format");
    const auto list = file.find(name);
    if (list == file.end() || !list->is_array()) return invalid(name);
    std::vector<Item> items;
    for (const Json& json : *list) {
        FELT_TRY(Item item, read(json, kind));
        items.push_back(std::move(item));
    }
    return items;
}

}  // namespace

Result<std::vector<Concept>> readConcepts(std::string_view json, Kind kind) {
    FELT_TRY(const Json file, parseJson(json));
    return readList<Concept>(file, kind, "concepts", readConcept);
}

Result<WordFile> readWords(std::string_view json, Kind kind) {
    FELT_TRY(const Json file, parseJson(json));
    WordFile result;
    FELT_TRY(result.words, readList<Word>(file, kind, "words", readWord));
    for (const auto& [cluster, clusterName] : Fields(file).items("clusters").items())
        if (clusterName.is_string()) result.clusters.emplace(cluster, clusterName.get<std::string>());
    return result;
}

}  // namespace felt::lexicon
