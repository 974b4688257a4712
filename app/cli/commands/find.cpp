#include "checkin/check_in_json.h"
#include "commands/all.h"
#include "journal/entries_json.h"
#include "journal/search.h"
#include "render.h"

namespace felt::cli {
namespace {

class Find : public Command {
public:
    const char* name() const override { return "find"; }
    std::string summary(const locale::Messages& say) const override {
        return say.tr("Find check-ins by their notes, words in any language, or places; the latest put down first");
    }
    void addOptions(CLI::App& app, const locale::Messages& say) override {
        app.add_option("TEXT", m_typed, say.tr("What to look for; the beginning of a word is enough"))->required();
        app.add_flag("--json", m_json, say.tr("One JSON object per line, with every field"));
        app.add_option("--limit", m_limit, say.tr("At most this many"))->type_name("N")->check(CLI::Range(0, 1'000'000'000));
    }

    ExitStatus run(Context& context) override {
        auto found = search(context);
        if (!found) return context.report(found.error());
        for (const journal::Entry& entry : *found) {
            if (m_json) {
                context.out().line(journal::writeEntry(entry));
                continue;
            }
            const auto text = renderShort(context, std::get<checkin::CheckIn>(entry));
            if (!text) return context.report(text.error());
            context.out().line(*text);
        }
        if (found->empty()) context.tell(context.say().tr("Nothing in the journal matches that."));
        return ExitStatus::Done;
    }

private:
    Result<std::vector<journal::Entry>> search(Context& context) const {
        FELT_TRY(journal::Journal journal, context.openJournal());
        FELT_TRY(const lexicon::Lexicon* const lexicon, context.lexiconWithOwn(journal));
        FELT_TRY(const body::Figure* const figure, context.figure());
        FELT_TRY(const std::vector<body::PlaceNames>* const names, context.placeNames());
        const lexicon::WordSearch words(*lexicon, context.text());
        const journal::PlaceSearch places(*figure, *names, context.text());
        return journal.search(journal::makeQuery(m_typed, context.text(), words, places), m_limit);
    }

    std::string m_typed;
    bool m_json = false;
    std::size_t m_limit = std::size_t(1) << 40;
};

}  // namespace

std::unique_ptr<Command> makeFind() { return std::make_unique<Find>(); }

}  // namespace felt::cli
