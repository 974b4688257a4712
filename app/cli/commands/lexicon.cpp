#include "lexicon/lexicon.h"

#include "base/json.h"
#include "commands/all.h"

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

Json wordJson(const lexicon::Concept& entry, const lexicon::Word& word, const LanguageTag& language, std::string_view cluster) {
    Json json{{"id", entry.id.text()},
              {"kind", name(entry.id.kind())},
              {"lang", language.text()},
              {"lemma", word.lemma},
              {"definition", word.definition},
              {"example", word.example},
              {"valence", entry.valence},
              {"arousal", entry.arousal},
              {"cluster", entry.cluster},
              {"cluster_name", cluster},
              {"tier", entry.tier},
              {"level", entry.level},
              {"pos", word.partOfSpeech},
              {"register", word.usage},
              {"equivalence", word.equivalence}};
    if (!word.forms.empty()) json["forms"] = word.forms;
    if (!word.also.empty()) json["also"] = word.also;
    if (!word.note.empty()) json["note"] = word.note;
    if (entry.ladder) json["ladder"] = {{"name", entry.ladder->ladder}, {"step", entry.ladder->step}, {"of", entry.ladder->of}};
    json["near"] = idsJson(entry.near);
    if (entry.opposite) json["opposite"] = entry.opposite->text();
    json["with"] = idsJson(entry.with);
    json["places"] = placesJson(entry.places);
    if (!entry.needState.empty()) json["need_state"] = entry.needState;
    if (entry.judgement) json["judgement"] = true;
    if (entry.groundFirst) json["care"] = "ground-first";
    return json;
}

class ShowLexicon : public Command {
public:
    const char* name() const override { return "lexicon"; }
    std::string summary(const locale::Messages& say) const override { return say.tr("Show the words for sensations, feelings and needs"); }
    void addOptions(CLI::App& app, const locale::Messages& say) override {
        app.add_flag("--json", m_json, say.tr("One JSON object per concept and language"));
        app.add_option("--lang", m_language, say.tr("In this language only"))->type_name("TAG");
        app.add_option("--kind", m_kind, say.tr("Of this kind only: sensation, feeling, need"))->type_name("K");
    }

    ExitStatus run(Context& context) override {
        const auto languages = chosenLanguages(context);
        if (!languages) return context.reportUsage(languages.error());
        std::optional<lexicon::Kind> kind;
        if (!m_kind.empty()) {
            kind = named<lexicon::Kind>(m_kind);
            if (!kind) return context.reportUsage({Code::NotAChoice, "--kind", allNames<lexicon::Kind>()});
        }
        const auto lexicon = lexicon::Lexicon::load(context.contentFolder(), *languages);
        if (!lexicon) return context.report(lexicon.error());
        for (const LanguageTag& language : *languages)
            for (const lexicon::Concept& entry : lexicon->concepts()) {
                const lexicon::Word* const word = lexicon->word(entry.id, language);
                if (word == nullptr || (kind && entry.id.kind() != *kind)) continue;
                show(context, entry, *word, language, lexicon->clusterName(entry.id.kind(), entry.cluster, language));
            }
        return ExitStatus::Done;
    }

private:
    // For people the language they speak; for programs all there are.
    Result<std::vector<LanguageTag>> chosenLanguages(const Context& context) const {
        const auto all = lexicon::Lexicon::languagesIn(context.contentFolder());
        if (m_language.empty() && m_json) return all;
        const std::string wanted = m_language.empty() ? context.say().language().text() : m_language;
        std::string known;
        for (const LanguageTag& language : all) {
            if (language.text() == wanted) return std::vector<LanguageTag>{language};
            known.append(known.empty() ? "" : ", ").append(language.text());
        }
        return fail(Code::NotAChoice, "--lang", known);
    }

    void show(Context& context, const lexicon::Concept& entry, const lexicon::Word& word, const LanguageTag& language,
              std::string_view cluster) const {
        if (m_json)
            context.out().line(writeJson(wordJson(entry, word, language, cluster)));
        else
            context.out().line(word.lemma + "  (" + std::string(cluster) + ")\n    " + word.definition + "\n    " + word.example);
    }

    bool m_json = false;
    std::string m_language;
    std::string m_kind;
};

}  // namespace

std::unique_ptr<Command> makeLexicon() { return std::make_unique<ShowLexicon>(); }

}  // namespace felt::cli
