#include "lexicon/read.h"

#include <algorithm>
#include <charconv>
#include <functional>
#include <optional>
#include <utility>

#include "lexicon/content_json.h"

namespace felt::lexicon {
namespace {

namespace dom = simdjson::dom;
using Value = ContentJson::Value;
using simdjson::SUCCESS;

// Content is checked in full by tests/checks; at run time only what the program relies on is looked at.
class Fields {
public:
    explicit Fields(const Value& value) : m_isObject(value.get(m_object) == SUCCESS) {}
    bool isObject() const { return m_isObject; }
    std::optional<Value> find(std::string_view name) const {
        Value found;
        return m_isObject && m_object.at_key(name).get(found) == SUCCESS ? std::optional(found) : std::nullopt;
    }
    std::string text(std::string_view name) const {
        std::string_view text;
        const auto found = find(name);
        return found && found->get(text) == SUCCESS ? std::string(text) : std::string();
    }
    double number(std::string_view name) const {
        double number = 0;
        const auto found = find(name);
        return found && found->get(number) == SUCCESS ? number : 0;
    }
    // Tiers, levels and steps: 0 where it is no such number.
    int small(std::string_view name) const {
        const double value = number(name);
        return value >= 0 && value <= 1'000 ? int(value) : 0;
    }
    bool flag(std::string_view name) const {
        bool flag = false;
        const auto found = find(name);
        return found && found->get(flag) == SUCCESS && flag;
    }
    // The elements of an array or the values of an object; none where the field is absent.
    std::vector<Value> items(std::string_view name) const {
        std::vector<Value> items;
        const auto found = find(name);
        if (dom::array array; found && found->get(array) == SUCCESS) {
            items.reserve(array.size());
            for (const Value& element : array) items.push_back(element);
        } else if (dom::object object; found && found->get(object) == SUCCESS) {
            for (const auto& field : object) items.push_back(field.value);
        }
        return items;
    }
    // The texts of an object by name; none where the field is none.
    std::vector<std::pair<std::string_view, std::string_view>> texts(std::string_view name) const {
        std::vector<std::pair<std::string_view, std::string_view>> texts;
        const auto found = find(name);
        if (dom::object object; found && found->get(object) == SUCCESS)
            for (const auto& field : object)
                if (std::string_view text; field.value.get(text) == SUCCESS) texts.emplace_back(field.key, text);
        return texts;
    }

private:
    dom::object m_object;
    bool m_isObject;
};

// subject: the concept as the file spells it, or empty; the caller, who has the file, makes a place of both.
tl::unexpected<Error> invalid(std::string_view where, std::string_view expected) {
    return fail(Code::ContentInvalid, std::string(where), std::string(expected));
}

Result<ConceptId> readId(const Value& value) {
    std::string_view text;
    if (value.get(text) != SUCCESS) return invalid({}, "id: text expected");
    auto id = ConceptId::make(text);
    if (!id) return invalid(text, "id: s., f. or n. and a name of small letters expected");
    return id;
}

Status readIds(const Fields& fields, const ConceptId& owner, const char* name, std::vector<ConceptId>& ids) {
    for (const Value& value : fields.items(name)) {
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

Names readNames(const Fields& file, std::string_view name) {
    Names names;
    for (const auto& [key, text] : file.texts(name)) names.emplace(key, text);
    return names;
}

Result<Concept> readConcept(const Value& json, Kind kind) {
    const Fields fields(json);
    const auto named = fields.find("id");
    if (!named) return invalid({}, "concepts: objects with an id expected");
    FELT_TRY(ConceptId id, readId(*named));
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
    FELT_DO(readIds(fields, read.id, "near", read.near));
    FELT_DO(readIds(fields, read.id, "with", read.with));
    if (const auto other = fields.find("opposite")) {
        auto opposite = readId(*other);
        if (!opposite) return invalid(read.id.text(), "opposite: the id of a concept expected");
        read.opposite = std::move(*opposite);
    }
    for (const Value& place : fields.items("places")) {
        const Fields at(place);
        if (!at.isObject()) return invalid(read.id.text(), "places: objects expected");
        read.places.push_back({at.text("place"), at.number("weight"), at.text("sign")});
    }
    read.needState = fields.text("need_state");
    read.judgement = fields.flag("judgement");
    read.groundFirst = fields.text("care") == "ground-first";
    read.optIn = fields.flag("opt_in");
    return read;
}

Result<Word> readWord(const Value& json, Kind kind) {
    const Fields fields(json);
    const auto named = fields.find("id");
    if (!named) return invalid({}, "words: objects with an id expected");
    FELT_TRY(ConceptId id, readId(*named));
    Word read{.id = std::move(id), .lemma = fields.text("lemma")};
    if (read.id.kind() != kind) return invalid(read.id.text(), "id: a " + std::string(felt::name(kind)) + " expected");
    if (read.lemma.empty()) return invalid(read.id.text(), "lemma: text expected");
    read.partOfSpeech = fields.text("pos");
    // Thousands of words stay in memory: no list takes more room than it needs.
    const auto forms = fields.texts("forms");
    read.forms.reserve(forms.size());
    for (const auto& [name, form] : forms) read.forms.push_back({std::string(name), std::string(form)});
    read.reading = fields.text("reading");
    const auto also = fields.items("also");
    read.also.reserve(also.size());
    for (const Value& each : also)
        if (const Fields variant(each); variant.isObject())
            read.also.push_back({variant.text("lemma"), variant.text("region"), variant.text("register")});
    read.frame = fields.text("frame");
    read.definition = fields.text("definition");
    readExample(fields.text("example"), read);
    read.example.shrink_to_fit();
    const auto confusable = fields.items("confusable");
    read.confusable.reserve(confusable.size());
    for (const Value& each : confusable)
        if (const Fields other(each); other.isObject())
            read.confusable.push_back({other.text("word"), other.text("language"), other.text("note")});
    read.usage = fields.text("register");
    read.equivalence = fields.text("equivalence");
    read.note = fields.text("note");
    return read;
}

// The list under name, element by element; the file must be of format 1 and of this kind.
template <class Item, class Read>
Result<std::vector<Item>> readList(const Fields& file, Kind kind, const char* name, Read&& read) {
    if (file.number("format") != 1) return invalid({}, "format: 1 expected");
    if (file.text("kind") != felt::name(kind)) return invalid({}, "kind: " + std::string(felt::name(kind)) + " expected");
    const auto found = file.find(name);
    dom::array list;
    if (!found || found->get(list) != SUCCESS) return invalid({}, std::string(name) + ": a list expected");
    std::vector<Item> items;
    items.reserve(list.size());
    for (const Value& json : list) {
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

template <class Content>
Result<Content> read(std::string_view text, const std::function<Result<Content>(const Fields&)>& take) {
    const auto json = ContentJson::parse(text);
    if (!json) return tl::unexpected(inFile(json.error(), text));
    auto content = take(Fields(json->root()));
    if (!content) return tl::unexpected(inFile(content.error(), text));
    return content;
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
    return read<std::vector<Concept>>(json, [&](const Fields& file) { return readList<Concept>(file, kind, "concepts", readConcept); });
}

Result<WordFile> readWords(std::string_view json, Kind kind) {
    return read<WordFile>(json, [&](const Fields& file) -> Result<WordFile> {
        WordFile result;
        FELT_TRY(result.words, readList<Word>(file, kind, "words", readWord));
        result.clusters = readNames(file, "clusters");
        result.frames = readNames(file, "frames");
        return result;
    });
}

}  // namespace felt::lexicon
