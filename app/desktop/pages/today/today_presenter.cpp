#include "pages/today/today_presenter.h"

#include "bridge/dates.h"
#include "bridge/text.h"
#include "bridge/translator.h"
#include "phrases/summary.h"
#include "trainer/study_day.h"

namespace felt::desktop {
namespace {

struct Read {
    Result<std::vector<journal::Entry>> newest;
    Result<std::optional<std::string>> begun;
    Result<std::optional<std::string>> edited;
};
constexpr const char* newSlot = "check-in";
constexpr const char* editSlot = "edit";

}  // namespace

TodayPresenter::TodayPresenter(Session& session, QObject* parent) : QObject(parent), m_session(session) {}

void TodayPresenter::read() {
    m_session.store().ask(
        this,
        [](journal::Journal& journal) {
            return Read{journal.newest(journal::EntryKind::CheckIn, 1), journal.draft(newSlot), journal.draft(editSlot)};
        },
        [this](const Read& read) {
            if (!read.newest) {
                emit failed(read.newest.error());
                return;
            }
            m_last.reset();
            m_interrupted.reset();
            if (!read.newest->empty()) m_last = std::get<checkin::CheckIn>(read.newest->front());
            for (const auto& [draft, slot] : {std::pair{&read.begun, newSlot}, {&read.edited, editSlot}}) {
                if (m_interrupted || !*draft || !**draft) continue;
                auto flow = checkin::readDraft(***draft);
                if (!flow || !flow->anythingGiven()) continue;
                m_interrupted = std::move(*flow);
                m_slot = slot;
            }
            emit changed();
        });
}

QString TodayPresenter::lastWhen() const {
    if (!m_last) return {};
    const QDate lived = livedDay(m_last->at), today = livedDay(m_session.now());
    const QTime time = livedTime(m_last->at);
    const QString day = lived == today ? tr("today") : lived == today.addDays(-1) ? tr("yesterday") : longDay(lived, m_session.locale());
    if (!time.isValid()) return fill(tr("Your last entry, {1}"), {day});
    return fill(tr("Your last entry, {1} at {2}"), {day, hour(time, m_session.locale())});
}

QString TodayPresenter::lastSummary() const {
    const auto& content = m_session.content();
    if (!m_last || !content) return {};
    return toQt(phrases::summary(*m_last, {content->lexicon, content->placeNames, m_session.language(), m_session.wordLanguage()},
                                 m_session.say(), phrases::Length::Full));
}

QString TodayPresenter::interruptedWhen() const { return m_interrupted ? whole(m_interrupted->entry.at, m_session.locale()) : QString(); }

void TodayPresenter::keepInterrupted() {
    if (!m_interrupted) return;
    checkin::CheckIn entry = m_interrupted->entry;
    const auto done = [this](const Result<journal::Changes>& kept) {
        if (!kept) emit failed(kept.error());
        read();
    };
    if (m_slot == editSlot && entry.id) {
        m_session.store().apply(journal::action::Edit{*entry.id, entry}, this, done);
        m_session.store().apply(journal::action::DiscardDraft{editSlot}, this, done);
        return;
    }
    entry.ended = checkin::Ended::Enough;
    m_session.store().apply(journal::action::Add{entry, newSlot}, this, done);
}

void TodayPresenter::dropInterrupted() {
    if (!m_interrupted) return;
    m_dropped = checkin::writeDraft(*m_interrupted);
    m_session.store().apply(journal::action::DiscardDraft{m_slot}, this, [this](const Result<journal::Changes>& gone) {
        if (!gone) emit failed(gone.error());
        read();
    });
}

void TodayPresenter::undoDrop() {
    if (!m_dropped) return;
    m_session.store().apply(journal::action::SaveDraft{m_slot, *std::exchange(m_dropped, std::nullopt)}, this,
                            [this](const Result<journal::Changes>&) { read(); });
}

qint64 TodayPresenter::day() const { return livedDay(m_session.now()).toJulianDay() - QDate(1970, 1, 1).toJulianDay(); }

QString TodayPresenter::question() const {
    const checkin::Prompt* const prompt = m_session.content() ? m_session.content()->prompts.ofTheDay(day(), {}) : nullptr;
    return prompt == nullptr ? QString() : toQt(prompt->text);
}

// Another one each day, through all kinds; every other day as the language has it that the person learns.
std::optional<TodayPresenter::Word> TodayPresenter::word() const {
    const auto& content = m_session.content();
    if (!content || content->lexicon.concepts().empty()) return std::nullopt;
    const auto concepts = content->lexicon.concepts();
    const std::size_t stride = 73;  // shares no factor with the number of words there may be for long, so that all are met
    for (std::size_t i = 0; i < concepts.size(); ++i) {
        const lexicon::Concept& idea = concepts[(std::size_t(day()) * stride + i) % concepts.size()];
        if (idea.groundFirst || idea.judgement || idea.optIn || idea.id.isOwn()) continue;
        const LanguageTag own = m_session.wordLanguage();
        const lexicon::Word* here = content->lexicon.word(idea.id, own);
        if (here == nullptr) continue;
        const auto other = day() % 2 == 0 ? m_session.learnedLanguage() : std::nullopt;
        const lexicon::Word* const there = other ? content->lexicon.word(idea.id, *other) : nullptr;
        if (there != nullptr)
            return Word{idea.id, toQt(there->lemma), fill(tr("{1}: {2}", "word and meaning"), {toQt(here->lemma), toQt(here->definition)}),
                        toQt(there->example), toQt(other->text())};
        return Word{idea.id, toQt(here->lemma), toQt(here->definition), toQt(here->example), {}};
    }
    return std::nullopt;
}

std::optional<trainer::Card> TodayPresenter::wordToNotice() const {
    const auto& study = m_session.study();
    if (!study || m_notNow == study->today()) return std::nullopt;
    const int rollover = study->deck().scheduler().schedule().rolloverHour;
    const auto& reviews = study->records().reviews;
    for (auto review = reviews.rbegin(); review != reviews.rend() && trainer::studyDay(review->at, rollover) == study->today(); ++review)
        if (const auto card = trainer::cardOf(review->card); card && card->kind == trainer::CardKind::Noticed) return std::nullopt;
    for (const trainer::Offer& offer : study->day().offers) {
        const lexicon::Concept* const idea = study->content().lexicon.find(offer.card.conceptId);
        if (offer.isNew || idea == nullptr || idea->groundFirst || idea->judgement) continue;
        return trainer::Card{trainer::CardKind::Noticed, offer.card.language, offer.card.conceptId};
    }
    return std::nullopt;
}

void TodayPresenter::noticed(const trainer::Card& card, Felt felt) {
    journal::Review review{
        .id = {}, .at = m_session.now(), .written = {}, .card = trainer::idOf(card), .rating = felt == Felt::Yes ? 3 : 1};
    m_session.store().apply(journal::action::Add{std::move(review), {}}, this, [this](const Result<journal::Changes>& kept) {
        if (!kept) emit failed(kept.error());
        m_session.wantStudy();
    });
}

void TodayPresenter::notNow() {
    if (m_session.study()) m_notNow = m_session.study()->today();
}

}  // namespace felt::desktop
