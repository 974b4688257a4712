#include "lexicon/lexicon.h"

#include "base/json.h"
#include "commands/all.h"
#include "lexicon_json.h"

namespace felt::cli {
namespace {

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
        for (const Error& leftOut : lexicon->leftOut()) (void)context.report(leftOut);
        for (const LanguageTag& language : lexicon->languages()) {
            lexicon::Apart apart;
            if (m_json) {
                auto told = lexicon::Apart::load(context.contentFolder(), language);
                if (!told) return context.report(told.error());
                apart = std::move(*told);
            }
            show(context, *lexicon, apart, language, kind);
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

    void show(Context& context, const lexicon::Lexicon& lexicon, const lexicon::Apart& apart, const LanguageTag& language,
              std::optional<lexicon::Kind> kind) const {
        for (const lexicon::Concept& entry : lexicon.concepts()) {
            const lexicon::Word* const word = lexicon.word(entry.id, language);
            if (word == nullptr || (kind && entry.id.kind() != *kind)) continue;
            if (m_json)
                context.out().line(writeJson(lexiconJson(lexicon, apart, entry, *word, language)));
            else
                context.out().line(word->lemma + "  (" + std::string(lexicon.clusterName(entry.id.kind(), entry.cluster, language)) +
                                   ")\n    " + word->definition + "\n    " + word->example);
        }
    }

    bool m_json = false;
    std::string m_language;
    std::string m_kind;
};

}  // namespace

std::unique_ptr<Command> makeLexicon() { return std::make_unique<ShowLexicon>(); }

}  // namespace felt::cli
