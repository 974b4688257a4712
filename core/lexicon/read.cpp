#include "lexicon/read.h"

#include <algorithm>
#include <charconv>
#include <functional>

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

// subject: the concept as the file spells it, or empty; the caller, who has the file, makes a place of both.
tl::unexpected<Error> invalid(std::string_view where, std::string_view expected) {
    return fail(Code::ContentInvalid, std::string(where), std::string(expected));
}

Result<ConceptId> readId(const Json& value) {
    if (!value.is_string()) return invalid({}, "id: text expected");
    const auto& text = value.get_ref<const std::string&>();
    auto id = ConceptId::make(text);
    if (!id) return invalid(text, "id: s., f. or n. and a name of small letters expected");
    return id;
}

Status readIds(const Json& array, const ConceptId& owner, const char* name, std::vector<ConceptId>& ids) {
    for (const Json& value : array) {
        auto id = readId(value);
        if (!id) return invalid(owner.text(), std::string(name) + ": ids of concepts expected");
        ids.push_back(std::move(*id));
    }
    return {};
}

// The example without its marks, and where they stood.
void readExample(std::string_view marked, Word& word) {
    for (const char c : marked) {
        if (c == '[')
            word.gaps.push_back({word.example.size(), 0});
        else if (c != ']')
            word.example += c;
        else if (!word.gaps.empty())
            word.gaps.back().length = word.example.size() - word.gaps.back().begin;
    }
    std::erase_if(word.gaps, [](const Gap& gap) { return gap.length == 0; });
}

Names readNames(const Json& object) {
    Names names;
    if (object.is_object())
        for (const auto& [key, value] : object.items())
            if (value.is_string()) names.emplace(key, value.get<std::string>());
    return names;
}

Result<Concept> readConcept(const Json& json, Kind kind) {
    if (!json.is_object() || !json.contains("id")) return invalid({}, "concepts: objects with an id expected");
    FELT_TRY(ConceptId id, readId(json["id"]));
    const Fields fields(json);
    Concept read{.id = std::move(id)};
    if (read.id.kind() != kind) return invalid(read.id.text(), "id: a " + std::string(felt::name(kind)) + " expected");
    read.cluster = fields.text("cluster");
    read.origin = fields.text("origin");
    read.tier = fields.small("tier");
    read.level = fields.small("level");
    read.valence = fields.number("valence");
    read.arousal = fields.number("arousal");
    if (const std::string ladder = fields.text("ladder"); !ladder.empty())
        read.ladder = LadderStep{ladder, fields.small("step"), fields.small("of")};
    FELT_DO(readIds(fields.items("near"), read.id, "near", read.near));
    FELT_DO(readIds(fields.items("with"), read.id, "with", read.with));
    if (json.contains("opposite")) {
        auto opposite = readId(json["opposite"]);
        if (!opposite) return invalid(read.id.text(), "opposite: the id of a concept expected");
        read.opposite = std::move(*opposite);
    }
    for (const Json& place : fields.items("places")) {
        if (!place.is_object()) return invalid(read.id.text(), "places: objects expected");
        const Fields at(place);
        read.places.push_back({at.text("place"), at.number("weight"), at.text("sign")});
    }
    read.needState = fields.text("need_state");
    read.judgement = fields.flag("judgement");
    read.groundFirst = fields.text("care") == "ground-first";
    read.optIn = fields.flag("opt_in");
    return read;
}

Result<Word> readWord(const Json& json, Kind kind) {
    if (!json.is_object() || !json.contains("id")) return invalid({}, "words: objects with an id expected");
    FELT_TRY(ConceptId id, readId(json["id"]));
    const Fields fields(json);
    Word read{.id = std::move(id), .lemma = fields.text("lemma")};
    if (read.id.kind() != kind) return invalid(read.id.text(), "id: a " + std::string(felt::name(kind)) + " expected");
    if (read.lemma.empty()) return invalid(read.id.text(), "lemma: text expected");
    read.partOfSpeech = fields.text("pos");
    // Thousands of words stay in memory: no list takes more room than it needs.
    read.forms.reserve(fields.items("forms").size());
    read.also.reserve(fields.items("also").size());
    read.confusable.reserve(fields.items("confusable").size());
    for (const auto& [name, form] : fields.items("forms").items())
        if (form.is_string()) read.forms.push_back({name, form.get<std::string>()});
    read.reading = fields.text("reading");
    for (const Json& variant : fields.items("also"))
        if (variant.is_object())
            read.also.push_back({Fields(variant).text("lemma"), Fields(variant).text("region"), Fields(variant).text("register")});
    read.frame = fields.text("frame");
    read.definition = fields.text("definition");
    readExample(fields.text("example"), read);
    read.example.shrink_to_fit();
    for (const Json& other : fields.items("confusable"))
        if (other.is_object())
            read.confusable.push_back({Fields(other).text("word"), Fields(other).text("language"), Fields(other).text("note")});
    read.usage = fields.text("register");
    read.equivalence = fields.text("equivalence");
    read.note = fields.text("note");
    return read;
}

// The list under name, element by element; the file must be of format 1 and of this kind.
template <class Item, class Read>
Result<std::vector<Item>> readList(const Json& file, Kind kind, const char* name, Read&& read) {
    const Fields fields(file);
    if (fields.number("format") != 1) return invalid({}, "format: 1 expected");
    if (fields.text("kind") != felt::name(kind)) return invalid({}, "kind: " + std::string(felt::name(kind)) + " expected");
    const auto list = file.find(name);
    if (list == file.end() || !list->is_array()) return invalid({}, std::string(name) + ": a list expected");
    std::vector<Item> items;
    items.reserve(list->size());
    for (const Json& json : *list) {
        FELT_TRY(Item item, read(json, kind));
        items.push_back(std::move(item));
    }
    return items;
}

std::string lineName(std::string_view file, std::size_t at) {
    return "line " + std::to_string(1 + std::count(file.begin(), file.begin() + std::ptrdiff_t(at), '\n')) + ": ";
}

// A failure of the reader or of the parser as one of the file, with its line.
Error inFile(const Error& error, std::string_view file) {
    if (error.code == Code::ContentInvalid) return {Code::ContentInvalid, {}, placeInFile(file, error.subject, error.detail)};
    std::string where;
    if (error.code == Code::MalformedJson) {
        std::size_t at = 0;  // stays so where the detail is no number
        std::from_chars(error.detail.data(), error.detail.data() + error.detail.size(), at);
        where = lineName(file, std::min(file.size(), at));
    }
    return {Code::ContentInvalid, {}, where + "JSON expected"};
}

template <class Value>
Result<Value> read(std::string_view text, const std::function<Result<Value>(const Json&)>& take) {
    const auto file = parseJson(text);
    if (!file) return tl::unexpected(inFile(file.error(), text));
    auto value = take(*file);
    if (!value) return tl::unexpected(inFile(value.error(), text));
    return value;
}

}  // namespace

std::string placeInFile(std::string_view file, std::string_view conceptName, std::string_view expected) {
    if (conceptName.empty()) return std::string(expected);
    const std::string quoted = '"' + std::string(conceptName) + '"';
    auto at = file.npos;
    for (const std::string& spelling : {"\"id\": " + quoted, "\"id\":" + quoted, quoted})
        if (at == file.npos) at = file.find(spelling);
    return (at == file.npos ? std::string() : lineName(file, at)) + std::string(conceptName) + ": " + std::string(expected);
}

Result<std::vector<Concept>> readConcepts(std::string_view json, Kind kind) {
    return read<std::vector<Concept>>(json, [&](const Json& file) { return readList<Concept>(file, kind, "concepts", readConcept); });
}

Result<WordFile> readWords(std::string_view json, Kind kind) {
    return read<WordFile>(json, [&](const Json& file) -> Result<WordFile> {
        WordFile result;
        FELT_TRY(result.words, readList<Word>(file, kind, "words", readWord));
        result.clusters = readNames(Fields(file).items("clusters"));
        result.frames = readNames(Fields(file).items("frames"));
        return result;
    });
}

}  // namespace felt::lexicon
