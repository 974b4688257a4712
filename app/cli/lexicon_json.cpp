#include "lexicon_json.h"

namespace felt::cli {
namespace {

Json idsJson(const std::vector<lexicon::ConceptId>& ids) {
    Json array = Json::array();
    for (const auto& id : ids) array.push_back(id.text());
    return array;
}

Json placesJson(const std::vector<lexicon::TypicalPlace>& places) {
    Json array = Json::array();
    for (const auto& each : places) array.push_back({{"place", each.place}, {"weight", each.weight}, {"sign", each.sign}});
    return array;
}

Json formsJson(const std::vector<lexicon::Form>& forms) {
    Json object = Json::object();
    for (const auto& form : forms) object[form.name] = form.text;
    return object;
}

Json variantsJson(const std::vector<lexicon::Variant>& variants) {
    Json array = Json::array();
    for (const auto& variant : variants) {
        Json json{{"lemma", variant.lemma}};
        if (!variant.region.empty()) json["region"] = variant.region;
        if (!variant.usage.empty()) json["register"] = variant.usage;
        array.push_back(std::move(json));
    }
    return array;
}

Json confusableJson(const std::vector<lexicon::Confusable>& words) {
    Json array = Json::array();
    for (const auto& each : words) {
        Json json{{"word", each.word}};
        if (!each.language.empty()) json["language"] = each.language;
        json["note"] = each.note;
        array.push_back(std::move(json));
    }
    return array;
}

// The parts of the example that hold the word.
Json gapsJson(const lexicon::Word& word) {
    Json array = Json::array();
    for (const auto& gap : word.gaps) array.push_back(word.example.substr(gap.begin, gap.length));
    return array;
}

// What sets it apart from each neighbour that the language tells of.
Json apartJson(const lexicon::Concept& entry, const lexicon::Apart& apart) {
    Json array = Json::array();
    for (const auto& other : entry.near)
        if (const auto text = apart.between(entry.id, other); !text.empty()) array.push_back({{"id", other.text()}, {"text", text}});
    return array;
}

}  // namespace

Json lexiconJson(const lexicon::Lexicon& lexicon, const lexicon::Apart& apart, const lexicon::Concept& entry, const lexicon::Word& word,
                 const LanguageTag& language) {
    Json json{{"id", entry.id.text()},
              {"kind", name(entry.id.kind())},
              {"lang", language.text()},
              {"lemma", word.lemma},
              {"definition", word.definition},
              {"example", word.example},
              {"valence", entry.valence},
              {"arousal", entry.arousal},
              {"cluster", entry.cluster},
              {"cluster_name", lexicon.clusterName(entry.id.kind(), entry.cluster, language)},
              {"tier", entry.tier},
              {"level", entry.level},
              {"pos", word.partOfSpeech},
              {"register", word.usage},
              {"equivalence", word.equivalence}};
    if (!word.gaps.empty()) json["example_word"] = gapsJson(word);
    if (const auto frame = lexicon.frame(word, language); !frame.empty()) json["frame"] = frame;
    if (!word.reading.empty()) json["reading"] = word.reading;
    if (!word.forms.empty()) json["forms"] = formsJson(word.forms);
    if (!word.also.empty()) json["also"] = variantsJson(word.also);
    if (!word.confusable.empty()) json["confusable"] = confusableJson(word.confusable);
    if (!word.note.empty()) json["note"] = word.note;
    if (entry.ladder) json["ladder"] = {{"name", entry.ladder->ladder}, {"step", entry.ladder->step}, {"of", entry.ladder->of}};
    json["near"] = idsJson(entry.near);
    if (Json told = apartJson(entry, apart); !told.empty()) json["apart"] = std::move(told);
    if (entry.opposite) json["opposite"] = entry.opposite->text();
    json["with"] = idsJson(entry.with);
    json["places"] = placesJson(entry.places);
    if (!entry.needState.empty()) json["need_state"] = entry.needState;
    if (entry.judgement) json["judgement"] = true;
    if (entry.groundFirst) json["care"] = "ground-first";
    if (entry.optIn) json["opt_in"] = true;
    if (!entry.origin.empty()) json["origin"] = entry.origin;
    return json;
}

}  // namespace felt::cli
