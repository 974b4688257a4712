#include "checkin/used.h"
#include "commands/all.h"
#include "conversation.h"
#include "guide.h"

namespace felt::cli {
namespace {

constexpr const char* slot = "check-in";
constexpr std::size_t remembered = 200;  // how many entries back the words used before are looked for

std::vector<lexicon::ConceptId> usedBefore(journal::Journal& journal) {
    const auto recent = journal.newest(journal::EntryKind::CheckIn, remembered);
    if (!recent) return {};
    std::vector<checkin::CheckIn> entries;
    for (const journal::Entry& entry : *recent) entries.push_back(std::get<checkin::CheckIn>(entry));
    return checkin::sensationsByUse(entries);
}

class GuidedCheckIn : public Command {
public:
    const char* name() const override { return "checkin"; }
    std::string summary(const locale::Messages& say) const override { return say.tr("A guided check-in, here in the terminal"); }
    void addOptions(CLI::App& app, const locale::Messages& say) override {
        app.add_flag("--brief", m_brief, say.tr("The short form: one place, one word, one number"));
    }

    ExitStatus run(Context& context) override {
        auto journal = context.openForWriting();
        if (!journal) return context.report(journal.error());
        const auto done = guide(context, *journal);
        return done ? ExitStatus::Done : context.report(done.error());
    }

private:
    Status guide(Context& context, journal::Journal& journal) const {
        FELT_TRY(const lexicon::Lexicon* const lexicon, context.lexiconWithOwn(journal));
        FELT_TRY(const body::Figure* const figure, context.figure());
        FELT_TRY(const phrases::Names names, context.names());
        const lexicon::WordSearch words(*lexicon, context.text());
        const Knowledge knowledge{*lexicon, *figure, words, names, usedBefore(journal)};
        Conversation conversation(context);
        Guide guide(context, conversation, knowledge);
        FELT_TRY(checkin::Flow flow, begin(context, conversation, journal));
        while (flow.step != checkin::Step::Done) {
            for (const checkin::Answer& given : guide.ask(flow)) {
                flow = checkin::advance(std::move(flow), given);
                if (flow.step == checkin::Step::Done) break;
            }
            // What was said is safe on disk before the next question.
            if (flow.step != checkin::Step::Done) FELT_DO(journal.apply(journal::action::SaveDraft{slot, checkin::writeDraft(flow)}));
        }
        return finish(context, conversation, journal, flow);
    }

    // A new check-in, or the one that was interrupted.
    Result<checkin::Flow> begin(Context& context, Conversation& conversation, journal::Journal& journal) const {
        const auto& say = context.say();
        const auto fresh =
            checkin::begin(context.environment().clock(), say.language(), m_brief ? checkin::Form::Brief : checkin::Form::Full);
        FELT_TRY(const std::optional<std::string> draft, journal.draft(slot));
        if (!draft) return fresh;
        auto interrupted = checkin::readDraft(*draft);
        if (!interrupted || !interrupted->anythingGiven()) return fresh;
        const auto reply = conversation.choose(
            locale::fill(say.tr("A check-in from {1} was interrupted. What would you like to do with it?"), {interrupted->entry.at.date()}),
            {say.tr("go on with it"), say.tr("keep it as it is, and begin a new one"), say.tr("let it go, and begin a new one")});
        const auto* const position = std::get_if<std::size_t>(&reply);
        if (position == nullptr || *position == 0) return interrupted;
        if (*position == 1) {
            interrupted->entry.ended = checkin::Ended::Enough;
            FELT_DO(journal.apply(journal::action::Add{interrupted->entry, slot}));
        } else {
            FELT_DO(journal.apply(journal::action::DiscardDraft{slot}));
        }
        return fresh;
    }

    static Status finish(Context& context, Conversation& conversation, journal::Journal& journal, const checkin::Flow& flow) {
        const auto& say = context.say();
        if (!flow.anythingGiven()) {
            FELT_DO(journal.apply(journal::action::DiscardDraft{slot}));
            conversation.tell("\n" + say.tr("Nothing was written down. That is fine too."));
            return {};
        }
        FELT_TRY(const journal::Changes changes, journal.apply(journal::action::Add{flow.entry, slot}));
        conversation.tell("\n" + say.tr("Thank you for noticing. It is kept."));
        if (flow.entry.ended == checkin::Ended::TooMuch)
            conversation.tell(say.tr(
                "If you like: look around and name five things you can see, four you can hear or touch. You can leave this any time."));
        for (const Uuid& id : changes.added) conversation.tell(locale::fill(say.tr("“felt-cli show {1}” shows it again."), {id.text()}));
        return {};
    }

    bool m_brief = false;
};

}  // namespace

std::unique_ptr<Command> makeCheckIn() { return std::make_unique<GuidedCheckIn>(); }

}  // namespace felt::cli
