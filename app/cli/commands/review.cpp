#include "commands/all.h"
#include "commands/input.h"
#include "journal/entries_json.h"
#include "trainer/card.h"

namespace felt::cli {
namespace {

class ReviewCommand : public Command {
public:
    const char* name() const override { return "review"; }
    std::string summary(const locale::Messages& say) const override {
        return say.tr("Add answers to cards, one JSON object per line; each is acknowledged when it is safe on disk");
    }
    void addOptions(CLI::App& app, const locale::Messages& say) override {
        app.add_option("--json", m_input, say.tr("Read from this file; - is standard input"))->type_name("FILE")->required();
    }

    ExitStatus run(Context& context) override {
        const auto descriptor = openInput(m_input);
        if (!descriptor) return context.report(descriptor.error());
        auto journal = context.openForWriting();
        if (!journal) return context.report(journal.error());
        return eachLine(context, *descriptor, m_input, [&](std::string_view line) { return take(context, *journal, line); });
    }

private:
    // An answer says when it was given, or is given now.
    static Result<journal::Review> read(Context& context, std::string_view line) {
        FELT_TRY(Json json, parseJson(line));
        if (json.is_object() && !json.contains("at")) json["at"] = context.environment().clock().text();
        FELT_TRY(journal::Entry entry, journal::readEntry(journal::EntryKind::Review, json));
        auto& review = std::get<journal::Review>(entry);
        const auto card = trainer::cardOf(review.card);
        if (!card) return fail(Code::MalformedId, "card");
        FELT_TRY(const lexicon::Lexicon* const lexicon, context.lexicon());
        if (!card->conceptId.isOwn() && lexicon->find(card->conceptId) == nullptr)
            return fail(Code::UnknownConcept, "card", card->conceptId.text());
        return std::move(review);
    }

    static Status take(Context& context, journal::Journal& journal, std::string_view line) {
        FELT_TRY(journal::Review review, read(context, line));
        return addAcknowledged(context, journal, std::move(review));
    }

    std::string m_input;
};

}  // namespace

std::unique_ptr<Command> makeReview() { return std::make_unique<ReviewCommand>(); }

}  // namespace felt::cli
