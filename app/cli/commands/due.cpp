#include "base/json.h"
#include "commands/all.h"
#include "phrases/card_words.h"
#include "study_options.h"

namespace felt::cli {
namespace {

constexpr const char* reasons[] = {"asked", "met", "neighbour", "level"};  // in the order of Why

class Due : public Command {
public:
    const char* name() const override { return "due"; }
    std::string summary(const locale::Messages& say) const override { return say.tr("The words of today: a few, and never a debt"); }
    void addOptions(CLI::App& app, const locale::Messages& say) override {
        app.add_flag("--json", m_json, say.tr("One JSON object per line, with every field"));
        app.add_option("--more", m_more, say.tr("So many, whatever was answered today"))->type_name("N")->check(CLI::Range(1, 100));
        m_study.addTo(app, say);
    }

    ExitStatus run(Context& context) override {
        const auto told = tell(context);
        return told ? ExitStatus::Done : context.report(told.error());
    }

private:
    Status tell(Context& context) const {
        FELT_TRY(journal::Journal journal, context.openJournal());
        FELT_TRY(const StudyOptions::Desk desk, m_study.read(context, journal));
        FELT_TRY(const phrases::Names names, context.names());
        const trainer::Deck deck = desk.records.deck();
        const trainer::Day day = trainer::cardsOf(desk.learner(), deck, desk.aparts(), context.environment().clock(), m_more);
        bool any = false;
        for (const trainer::Offer& offer : day.offers) {
            const auto face = desk.face(offer.card, deck, context.text());
            if (!face) continue;
            any = true;
            if (m_json)
                context.out().line(writeJson(json(offer, *face, desk, names, context.say())));
            else
                context.out().line(phrases::titleOf(offer.card.kind, context.say()) + ": " + phrases::shownOn(*face, names, context.say()));
        }
        const auto& say = context.say();
        if (!any && day.rest == trainer::Rest::None) context.tell(say.tr("No words today. “--more 8” offers some all the same."));
        if (!any && day.rest != trainer::Rest::None) context.tell(say.tr("The words rest today. “--more 8” offers some all the same."));
        return {};
    }

    static Json json(const trainer::Offer& offer, const trainer::Face& face, const StudyOptions::Desk& desk, const phrases::Names& names,
                     const locale::Messages& say) {
        const lexicon::Word& word = *desk.lexicon->word(offer.card.conceptId, offer.card.language);
        Json line{{"card", trainer::idOf(offer.card)},
                  {"kind", felt::name(offer.card.kind)},
                  {"lang", offer.card.language.text()},
                  {"id", offer.card.conceptId.text()},
                  {"new", offer.isNew},
                  {"why", reasons[std::size_t(offer.why)]},
                  {"question", phrases::questionOf(face, offer.card.language.text(), say)},
                  {"shown", phrases::shownOn(face, names, say)},
                  {"answer", face.expected.empty() ? word.lemma : face.expected}};
        if (!offer.isNew) line["retrievability"] = offer.retrievability;
        if (!word.reading.empty()) line["reading"] = word.reading;
        if (!face.options.empty()) line["options"] = phrases::optionsOf(face, say);
        if (!face.options.empty()) line["right"] = face.right;
        if (!face.places.empty()) line["places"] = face.places;
        if (face.scene && face.scene->entry->id) line["entry"] = face.scene->entry->id->text();
        return line;
    }

    bool m_json = false;
    int m_more = 0;
    StudyOptions m_study;
};

}  // namespace

std::unique_ptr<Command> makeDue() { return std::make_unique<Due>(); }

}  // namespace felt::cli
