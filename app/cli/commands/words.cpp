#include <algorithm>
#include <chrono>

#include "base/json.h"
#include "commands/all.h"
#include "study_options.h"
#include "trainer/progress.h"
#include "trainer/study_day.h"

namespace felt::cli {
namespace {

std::string dateOf(int studyDay) { return std::string(Moment::at(studyDay * 86'400'000'000LL, 0).date()); }

class Words : public Command {
public:
    const char* name() const override { return "words"; }
    std::string summary(const locale::Messages& say) const override {
        return say.tr("Your own vocabulary: the words you use, learn and recognise");
    }
    void addOptions(CLI::App& app, const locale::Messages& say) override {
        app.add_flag("--json", m_json, say.tr("One JSON object per line, with every field"));
        auto* const learn = app.add_option("--want", m_want, say.tr("Learn this word"))->type_name("ID");
        auto* const aside = app.add_option("--set-aside", m_aside, say.tr("Do not ask for this word"))->type_name("ID")->excludes(learn);
        auto* const known =
            app.add_option("--known", m_known, say.tr("This word is known already"))->type_name("ID")->excludes(learn)->excludes(aside);
        app.add_option("--open", m_open, say.tr("As if nothing had been said about this word"))
            ->type_name("ID")
            ->excludes(learn)
            ->excludes(aside)
            ->excludes(known);
        app.add_option("--in", m_in, say.tr("Only in this language"))->type_name("TAG");
        m_study.addTo(app, say);
    }

    ExitStatus run(Context& context) override {
        using journal::Wish;
        for (const auto& [id, wish] :
             {std::pair{&m_want, Wish::Learn}, {&m_aside, Wish::SetAside}, {&m_known, Wish::Known}, {&m_open, Wish::Open}})
            if (!id->empty()) {
                const auto said = say(context, *id, wish);
                return said ? ExitStatus::Done : context.report(said.error());
            }
        const auto told = tell(context);
        return told ? ExitStatus::Done : context.report(told.error());
    }

private:
    Status say(Context& context, const std::string& id, journal::Wish wish) const {
        FELT_TRY(const lexicon::ConceptId concerned, lexicon::ConceptId::make(id));
        std::optional<LanguageTag> in;
        if (!m_in.empty()) {
            FELT_TRY(in, LanguageTag::make(m_in));
        }
        FELT_TRY(journal::Journal journal, context.openForWriting());
        FELT_TRY(const lexicon::Lexicon* const lexicon, context.lexiconWithOwn(journal));
        if (lexicon->find(concerned) == nullptr) return fail(Code::UnknownConcept, "ID", id);
        journal::WordWish said{
            .id = {}, .at = context.environment().clock(), .written = {}, .conceptId = concerned, .language = in, .wish = wish};
        FELT_DO(journal.apply(journal::action::Add{std::move(said), {}}));
        return {};
    }

    Status tell(Context& context) const {
        FELT_TRY(journal::Journal journal, context.openJournal());
        FELT_TRY(const StudyOptions::Desk desk, m_study.read(context, journal));
        const trainer::Deck deck = desk.records.deck();
        const int today = trainer::studyDay(context.environment().clock(), deck.scheduler().schedule().rolloverHour);
        const trainer::Uses uses(desk.records.entries, today);
        const auto words = trainer::progressOf(desk.learner(), deck, uses);
        for (const trainer::WordProgress& each : words)
            context.out().line(m_json ? writeJson(json(each, desk)) : line(context, each, desk));
        if (words.empty()) context.tell(context.say().tr("No word so far. They come with the first check-in."));
        return {};
    }

    static Json json(const trainer::WordProgress& each, const StudyOptions::Desk& desk) {
        Json line{{"id", each.id.text()},
                  {"kind", felt::name(each.id.kind())},
                  {"lang", each.language.text()},
                  {"lemma", desk.lexicon->word(each.id, each.language)->lemma},
                  {"used", each.used},
                  {"recognised", each.recognised},
                  {"learning", each.learning},
                  {"answers", each.answers},
                  {"wish", felt::name(each.wish)}};
        if (each.due) line["comes_back"] = dateOf(*each.due);
        return line;
    }

    static std::string line(Context& context, const trainer::WordProgress& each, const StudyOptions::Desk& desk) {
        const auto& say = context.say();
        std::vector<std::string> told;
        if (each.used > 0) told.push_back(say.trn("named once", "named {1} times", each.used));
        if (each.recognised) told.push_back(say.tr("recognised"));
        if (each.learning) told.push_back(say.tr("learning"));
        if (each.wish == journal::Wish::SetAside) told.push_back(say.tr("set aside"));
        std::string text = desk.lexicon->word(each.id, each.language)->lemma + " (" + each.language.text() + ")";
        for (std::size_t i = 0; i < told.size(); ++i) text += (i == 0 ? ": " : ", ") + told[i];
        return text;
    }

    bool m_json = false;
    std::string m_want, m_aside, m_known, m_open, m_in;
    StudyOptions m_study;
};

}  // namespace

std::unique_ptr<Command> makeWords() { return std::make_unique<Words>(); }

}  // namespace felt::cli
