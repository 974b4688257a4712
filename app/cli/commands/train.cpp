#include "commands/all.h"
#include "conversation.h"
#include "phrases/card_words.h"
#include "study_options.h"
#include "trainer/sitting.h"
#include "trainer/study_day.h"
#include "trainer/typed.h"

namespace felt::cli {
namespace {

namespace answer = checkin::answer;
using trainer::Ask;
using trainer::Card;
using trainer::Face;
using trainer::Rating;

// What came of one question: an answer, or a way out.
enum class Way { Answered, Skipped, Back, Enough };

Way wayOf(const checkin::Answer& given) {
    if (std::holds_alternative<answer::Skip>(given)) return Way::Skipped;
    return std::holds_alternative<answer::Back>(given) ? Way::Back : Way::Enough;
}

class Trainer {
public:
    Trainer(Context& context, journal::Journal& journal, StudyOptions::Desk desk, const phrases::Names& names)
        : m_context(context), m_journal(journal), m_desk(std::move(desk)), m_names(names), m_conversation(context) {}

    Status sit(int more) {
        const auto& say = m_context.say();
        const trainer::Day day = trainer::cardsOf(m_desk.learner(), m_desk.records.deck(), m_desk.aparts(), now(), more);
        std::vector<Card> cards;
        for (const trainer::Offer& each : day.offers) cards.push_back(each.card);
        if (cards.empty()) {
            m_conversation.tell(say.tr("No words today. “--more 8” offers some all the same."));
            return {};
        }
        trainer::Sitting sitting(std::move(cards));
        while (sitting.now() != nullptr) {
            FELT_TRY(const Way way, askFor(*sitting.now(), sitting));
            if (way == Way::Enough) break;
            if (way == Way::Skipped) sitting.pass();
            if (way == Way::Back) FELT_DO(takeBack(sitting));
        }
        m_conversation.tell("\n" + (sitting.answers() == 0 ? say.tr("Nothing was written down. That is fine too.")
                                                           : say.tr("That is enough for today. The words come back by themselves.")));
        return {};
    }

private:
    Moment now() const { return m_context.environment().clock(); }

    Result<Way> askFor(const Card& card, trainer::Sitting& sitting) {
        const trainer::Deck deck = m_desk.records.deck();
        const auto face = m_desk.face(card, deck, m_context.text());
        if (!face) return Way::Skipped;
        const auto& say = m_context.say();
        const std::string question = phrases::titleOf(card.kind, say) + "\n\n" + phrases::shownOn(*face, m_names, say) +
                                     (face->shownReading.empty() ? "" : " (" + face->shownReading + ")") + "\n\n" +
                                     phrases::questionOf(*face, card.language.text(), say);
        std::string typed;
        const Way way = face->ask == Ask::Choose ? choose(*face, question) : type(*face, question, typed);
        if (way != Way::Answered) return way;
        tellAnswer(*face);
        return rate(card, deck, std::move(typed), sitting);
    }

    Way choose(const Face& face, const std::string& question) {
        const auto options = phrases::optionsOf(face, m_context.say());
        const auto reply = m_conversation.choose(question, options);
        if (const auto* const way = std::get_if<checkin::Answer>(&reply)) return wayOf(*way);
        const auto* const position = std::get_if<std::size_t>(&reply);
        const bool right = position != nullptr && *position == face.right;
        m_conversation.tell(right ? m_context.say().tr("Yes, that is the one most people would take.")
                                  : locale::fill(m_context.say().tr("Most people would take this one: {1}"), {options[face.right]}));
        return Way::Answered;
    }

    Way type(const Face& face, const std::string& question, std::string& typed) {
        const auto reply = m_conversation.ask(question);
        if (const auto* const way = std::get_if<checkin::Answer>(&reply)) {
            // Thinking of it and pressing Enter is an answer where nothing is to be typed.
            return face.ask != Ask::Type && wayOf(*way) == Way::Skipped ? Way::Answered : wayOf(*way);
        }
        typed = std::get<std::string>(reply);
        if (face.ask == Ask::Type) tellTyped(face, typed);
        return Way::Answered;
    }

    void tellTyped(const Face& face, const std::string& typed) {
        const auto& say = m_context.say();
        const lexicon::Word& word = *m_desk.lexicon->word(face.card.conceptId, face.card.language);
        const auto compared = trainer::compareTyped(typed, word, face.expected, m_context.text());
        switch (compared.match) {
            case trainer::Typed::Same: return m_conversation.tell(say.tr("Yes, that is it."));
            case trainer::Typed::Form: return m_conversation.tell(say.tr("Yes, one can say it like that."));
            case trainer::Typed::Close: return m_conversation.tell(locale::fill(say.tr("Nearly: {1}"), {compared.meant}));
            case trainer::Typed::Other: return m_conversation.tell(locale::fill(say.tr("The word that was meant: {1}"), {compared.meant}));
        }
    }

    void tellAnswer(const Face& face) {
        const auto& say = m_context.say();
        const lexicon::Word& word = *m_desk.lexicon->word(face.card.conceptId, face.card.language);
        const std::string whole = phrases::shownWhole(face, m_names, say);
        if (!whole.empty()) m_conversation.tell("\n" + whole);
        std::string line = word.lemma;
        if (!word.reading.empty()) line += " (" + word.reading + ")";
        if (!word.definition.empty()) line += ": " + word.definition;
        m_conversation.tell("\n" + line);
        std::string places;
        for (const std::string& each : face.places)
            if (const auto id = body::PlaceId::make(each)) places += (places.empty() ? "" : ", ") + m_names.placeName(*id);
        if (!places.empty()) m_conversation.tell(locale::fill(say.tr("Often felt in: {1}. Yours may be elsewhere."), {places}));
    }

    Result<Way> rate(const Card& card, const trainer::Deck& deck, std::string typed, trainer::Sitting& sitting) {
        const auto& say = m_context.say();
        const std::string id = trainer::idOf(card);
        const int today = trainer::studyDay(now(), deck.scheduler().schedule().rolloverHour);
        std::vector<std::string> options;
        for (const Rating rating : trainer::ratings) {
            const int days = deck.scheduler().interval(deck.find(id), id, today, rating);
            const std::string when = rating == Rating::Again ? say.tr("soon again") : phrases::comesBackIn(days, say);
            options.push_back(
                locale::fill(say.trc("how it came to mind, and when it comes back", "{1} · {2}"), {phrases::wordFor(rating, say), when}));
        }
        for (;;) {
            const auto reply = m_conversation.choose(say.tr("How did it come to you?"), options);
            if (const auto* const way = std::get_if<checkin::Answer>(&reply)) return wayOf(*way);
            const auto* const position = std::get_if<std::size_t>(&reply);
            if (position == nullptr) continue;
            journal::Review review{.id = {}, .at = now(), .written = {}, .card = id, .rating = int(*position) + 1};
            if (!typed.empty()) review.answer = typed.substr(0, checkin::limit::wordBytes);
            if (review.answer && !locale::isUtf8(*review.answer)) review.answer.reset();
            FELT_TRY(const journal::Changes changes, m_journal.apply(journal::action::Add{review, {}}));
            review.id = changes.added.front();
            m_desk.records.reviews.push_back(std::move(review));
            sitting.answer(trainer::ratings[*position]);
            return Way::Answered;
        }
    }

    Status takeBack(trainer::Sitting& sitting) {
        const auto back = sitting.takeBack();
        if (!back.answered) return {};
        const journal::Review last = m_desk.records.reviews.back();
        m_desk.records.reviews.pop_back();
        FELT_DO(m_journal.apply(journal::action::Erase{*last.id}));
        return {};
    }

    Context& m_context;
    journal::Journal& m_journal;
    StudyOptions::Desk m_desk;
    const phrases::Names& m_names;
    Conversation m_conversation;
};

class Train : public Command {
public:
    const char* name() const override { return "train"; }
    std::string summary(const locale::Messages& say) const override { return say.tr("A few words, here in the terminal; stop anywhere"); }
    void addOptions(CLI::App& app, const locale::Messages& say) override {
        app.add_option("--more", m_more, say.tr("So many, whatever was answered today"))->type_name("N")->check(CLI::Range(1, 100));
        m_study.addTo(app, say);
    }

    ExitStatus run(Context& context) override {
        const auto done = sit(context);
        return done ? ExitStatus::Done : context.report(done.error());
    }

private:
    Status sit(Context& context) const {
        FELT_TRY(journal::Journal journal, context.openForWriting());
        FELT_TRY(StudyOptions::Desk desk, m_study.read(context, journal));
        FELT_TRY(const phrases::Names names, context.names());
        return Trainer(context, journal, std::move(desk), names).sit(m_more);
    }

    int m_more = 0;
    StudyOptions m_study;
};

}  // namespace

std::unique_ptr<Command> makeTrain() { return std::make_unique<Train>(); }

}  // namespace felt::cli
